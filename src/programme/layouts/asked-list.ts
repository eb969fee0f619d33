import { linesOf } from '../../model/block.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import { ASKED_WORK } from '../asked-work.ts';
import { holdsDay } from '../dates.ts';
import { DUE_BY } from '../due-words.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { printedText } from '../printed.ts';
import { datedContext, spanOfItems } from './dated-text.ts';
import { outlineOf } from './outline.ts';
import { readTaskBody } from './task-body.ts';

/**
 * A letter that asks its addressees for work in the points of a list: `Kính gửi … đề nghị các đơn vị thực hiện một số nội
 * dung sau: 1. Phòng A: …`. Only what has a day is an entry: the rest of such a letter is asked for at no time.
 */
export const askedList: Layout = {
  name: 'asked-list',
  genre: 'task-list',
  most: (document) => (isLetter(document) ? FIT : 0),
  fit: (document) => (isLetter(document) && asksInPoints(document) ? FIT : 0),
  read(document): LayoutReading {
    const context = datedContext(document);
    const body = readTaskBody(document, { ...context, period: null, fiveWeeks: false });
    const items = body.items
      .filter(({ timing, title }) => timing !== 'none' || NAMES_TIME.test(title))
      .map(dueBehindColon);
    const kept = new Set(items.map(({ id }) => id));
    return {
      items,
      notices: body.notices.filter(({ item }) => item === null || kept.has(item)),
      rules: body.rules,
      emptySlots: [],
      period: null,
      instead: { scope: 'partial', period: spanOfItems(items) },
    };
  },
};

/** `- Danh mục công trình: ngày 25/11`: what is asked for, and the last day for it. */
const dueBehindColon = (item: ProgrammeItem): ProgrammeItem =>
  item.kind === 'task' &&
  item.timing === 'on' &&
  item.start === item.end &&
  item.slot === null &&
  item.startTime === null &&
  DAY_BEHIND_COLON.test(item.title)
    ? { ...item, timing: 'deadline' }
    : item;
const DAY_BEHIND_COLON = /:\s(?:ngày\s)?\d{1,2}\s?\/\s?\d{1,2}(?:\s?\/\s?\d{4})?(?:\s\([^()]{2,12}\))?[\s.;,]*$/iu;

/** A time that could not be read (`trước ngày 31/9`, `trong tuần tới`) is asked about. */
const NAMES_TIME =
  /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)|(?<!\p{L})ngày\s\d|(?<!\p{L})(?:tuần|tháng|quý) (?:tới|sau|này|\d|[IVX])|\d\s?(?:giờ|[hg]\d)/iu;

/** Below any list of days. */
const FIT = 0.45;
const HEAD_LINES = 20;

const ADDRESSES = /^[\s\-–+*•]*kính gửi\s?:/iu;
const isLetter = ({ source, masthead }: DocumentText): boolean =>
  source.blocks
    .slice(0, masthead.body.start + HEAD_LINES)
    .flatMap(linesOf)
    .some((line) => ADDRESSES.test(printedText(line)));

/** `… thực hiện một số nội dung sau:`, `… các nhiệm vụ như sau:` */
const ANNOUNCES =
  /(?<!\p{L})(?:đề nghị|yêu cầu|giao|phân công|triển khai|thực hiện)(?!\p{L})[^;:]{0,200}(?<!\p{L})sau(?: đây)?\s?:$/iu;
const DUE = new RegExp(String.raw`(?<!\p{L})(?:${DUE_BY}|hoàn thành|xong)(?!\p{L})`, 'iu');

/** Points that ask for work by a day, below the words that announce them. */
function asksInPoints({ source, masthead }: DocumentText): boolean {
  const blocks = source.blocks.slice(masthead.body.start, masthead.body.end);
  if (blocks.some(({ type }) => type === 'table')) return false;
  const entries = outlineOf(blocks, source.lineKind);
  const announced = entries.findIndex(({ text }) => ANNOUNCES.test(text));
  if (announced < 0) return false;
  return entries
    .slice(announced + 1)
    .some(({ mark, text }) => mark !== 'none' && DUE.test(text) && ASKED_WORK.test(text) && holdsDay(text));
}
