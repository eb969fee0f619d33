import { linesOf } from '../../model/block.ts';
import { notice } from '../../model/notice.ts';
import { isAside } from '../asides.ts';
import { holdsDay } from '../dates.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { LEAST_FIT } from '../layout.ts';
import { printedText } from '../printed.ts';
import { datedContext } from './dated-text.ts';
import { ListBuilder } from './list/builder.ts';
import { readListProse } from './list/prose.ts';

/**
 * The last resort: lines that each name a day, under no title that says what they are. They are read as a list of dates,
 * and each entry asks for a person's decision, because nothing but its own line speaks for it.
 */
export const datedLines: Layout = {
  name: 'dated-lines',
  genre: 'list',
  most: () => LEAST_FIT,
  fit(document) {
    const texts = textsOf(document);
    const dated = texts.filter(isDatedEntry).length;
    const listed = dated >= LEAST_LINES && dated >= texts.length * LEAST_SHARE;
    return listed || (texts.length <= FEW_LINES && texts.some(holdsDays)) ? LEAST_FIT : 0;
  },
  read(document): LayoutReading {
    const builder = new ListBuilder(datedContext(document), null);
    const { start, end } = document.masthead.body;
    readListProse(document.source.blocks.slice(start, end).flatMap(linesOf), builder);
    const reading = builder.finish(document.masthead.period);
    const doubts = reading.items.map(({ id, line }) => notice('unclear-boundary', { line, item: id }));
    return { ...reading, notices: [...reading.notices, ...doubts] };
  },
};

const LEAST_LINES = 3;
const LEAST_SHARE = 0.4;
/** Longer lines are sentences of a report. */
const LONGEST = 240;
const OPENS_WITH_DAY = /^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(?:(?:từ |vào )?ngày |thứ |chủ nhật |\d{1,2}\s?[/.-]\s?\d)/iu;
/** `Học kỳ 2: 01/12 đến 16/12/2022`: a name, and its days. */
const NAMES_DAY = /^[^:]{3,120}:\s?(?:(?:từ |vào )?(?:ngày )?)?\d{1,2}\s?[/.-]\s?\d/iu;

/** `Ngày 3/3, họp giao ban; ngày 4/3, tiếp công dân; …` in one paragraph. */
function holdsDays(text: string): boolean {
  const parts = text.split(/[;.]\s/u).filter((part) => part.length > 2);
  const dated = parts.filter((part) => holdsDay(part)).length;
  return dated >= LEAST_LINES && dated >= parts.length * LEAST_SHARE && text.length <= parts.length * LONGEST_PART;
}

const FEW_LINES = 6;
const LONGEST_PART = 110;

const textsOf = ({ source, masthead }: DocumentText) =>
  source.blocks
    .slice(masthead.body.start, masthead.body.end)
    .flatMap(linesOf)
    .map(printedText)
    .filter((text) => text !== '' && !isAside(text));

const isDatedEntry = (text: string) =>
  text.length <= LONGEST &&
  (OPENS_WITH_DAY.test(text) || NAMES_DAY.test(text)) &&
  /\p{L}{2}/u.test(text) &&
  holdsDay(text);
