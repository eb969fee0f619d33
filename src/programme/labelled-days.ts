import type { SourceText } from '../model/block.ts';
import { type CueOptions, readCues } from './cues.ts';
import { type DateMention, findDates } from './dates.ts';
import { cutFields } from './fields.ts';
import { isInvitation } from './layouts/notice/guests.ts';
import { HEAD_LINES } from './layouts/notice/headline.ts';
import { printedText } from './printed.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** `Đợt 2: ngày 11/8`, `Thời gian: Ngày 13/10 (thứ Ba)`: a line that gives a day a label and says no more. */
function labelledDay(text: string): DateMention | null {
  const label = LABEL.exec(text)?.[0].length;
  if (label === undefined || text.length > LONGEST) return null;
  const [date, ...others] = findDates(text).filter(({ citation }) => !citation);
  if (!date || others.length > 0 || date.days.some(({ month }) => month === null)) return null;
  const before = text.slice(label, date.index);
  return LEAD.test(before) && REST.test(text.slice(date.index + date.length)) ? date : null;
}

/** The source with such a line as the heading of the hours below it (`Ngày 11/8:`), where they name no day of their own. */
export function withLabelledDays(source: SourceText): SourceText {
  const lines = source.blocks.flatMap((block, at) => {
    const text = block.type === 'paragraph' ? printedText(block.line) : '';
    return text === '' ? [] : [{ at, text }];
  });
  const heads = new Map<number, string>();
  // In an invitation such a line is the time of the gathering, and the hours below are its parts.
  const invites = lines.slice(0, HEAD_LINES).some(({ text }) => isInvitation(text));
  for (const [i, { at, text }] of lines.entries()) {
    const below = lines[i + 1];
    if (!below || (invites && TIME.test(text))) continue;
    const date = labelledDay(text);
    if (date && opensHour(below.text)) heads.set(at, `Ngày ${date.text.replace(/^ngày\s/iu, '')}:`);
  }
  if (heads.size === 0) return source;
  const blocks = source.blocks.map((block, at) => {
    const text = heads.get(at);
    return text === undefined || block.type !== 'paragraph'
      ? block
      : { ...block, line: { ...block.line, spans: [{ ...block.line.spans[0]!, text }] } };
  });
  return { ...source, blocks };
}

/** An hour and what is done then, no label of a record (`Thời gian: 7h30`). */
function opensHour(text: string): boolean {
  const { cues, end } = readCues(text, 0, true, LINE);
  const types = cues.map(({ type }) => type);
  const labelled = cutFields(text).main === '';
  return types.includes('time') && !types.includes('day') && !labelled && /\p{L}{2}/u.test(text.slice(end));
}
const LINE: CueOptions = { openDays: true, ordinals: false, letters: false };

const LONGEST = 90;
const NUMBER = String.raw`(?:\s(?:thứ\s)?(?:\d{1,2}|[IVX]{1,4}|\p{Lu}|nhất|một|hai|ba|tư|bốn|năm|sáu))`;
const MARK = String.raw`^[\s*•+#_–-]{0,6}(?:(?:\d{1,2}|[IVX]{1,4}|[a-zđ])[.)/]\s{1,2})?[\s*_]{0,4}`;
const OF_STAGE = `(?:đợt|lần|vòng|lượt|kỳ|kì|ca|phiên|giai đoạn|chặng|nhóm|khóa|khoá|tua)${NUMBER}`;
const OF_TIME = String.raw`(?:thời gian|ngày)(?:\s(?:tổ chức|thực hiện|kiểm tra|làm việc|tiếp|khám|thi|họp|diễn ra|tiến hành)){0,2}`;
const LABEL = new RegExp(
  String.raw`${MARK}(?:${OF_STAGE}\s?(?:[:(,]|[–-]\s)|${OF_TIME}\s?:|(?:trong ngày )?hôm nay\s?:)`,
  'iu',
);
const TIME = new RegExp(String.raw`${MARK}thời gian(?!\p{L})`, 'iu');
const LEAD = new RegExp(String.raw`^[\s:(,*_]*(?:(?:vào|trong|từ|ngày|các|${WEEKDAY_WORDS})[\s,:(]+)*$`, 'iu');
const REST = new RegExp(String.raw`^[\s).:;,*_–-]*(?:\(?${WEEKDAY_WORDS}\)?)?[\s).:;,*_–-]*$`, 'iu');
