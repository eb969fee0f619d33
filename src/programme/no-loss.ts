import { type Line, linesOf } from '../model/block.ts';
import { isAside } from './asides.ts';
import { heldBehindBasis } from './basis.ts';
import { readMove } from './changes.ts';
import { isDateLine } from './date-line.ts';
import { DUE_BY } from './due-words.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { isLunarAlone } from './layouts/week/furniture.ts';
import { printedText } from './printed.ts';
import { isRule } from './rules.ts';
import { tellsInSentence } from './subject-lines.ts';
import { isWithdrawn } from './withdrawn.ts';

/** Lines and days of which nothing is lost where they stand in no item. */

const RESTS_ON = /^[\s\-–+*•]*(?:căn cứ|thực hiện|theo|xét|thi hành|nhằm|để|nơi nhận|ghi chú|lưu ý|số\s?:)(?!\p{L})/iu;
const OF_PAPER = /ban hành|ra thông báo|có (?:thông báo|công văn|kế hoạch)/iu;
/** `… có Thông báo số 12 đổi lịch họp sang ngày 30/6`: what is moved is not what the text rests on. */
const isBasis = (text: string): boolean =>
  (RESTS_ON.test(text) || OF_PAPER.test(text)) && readMove(text) === null && heldBehindBasis(text) === 0;
/** Only by words of a paper, which may tell of a day to come as well (`Ngày 20/5, Sở ra thông báo và trao giải`). */
export const isBasisByPaper = (text: string): boolean => OF_PAPER.test(text) && !RESTS_ON.test(text);

/** `Ngày 12/3, Trung tâm Mẫu thông báo về việc …`: without the day on which a paper was made; nothing takes place then. */
export const withoutAnnounced = (text: string): string => text.replace(ANNOUNCED, '');
const ANNOUNCED =
  /^[\s\-–+*•]*(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d[\d\s/.-]{0,9},?\s(?=\p{Lu}(?:(?!\ssẽ\s)[^.;:,\d]){2,100}?\s(?:(?:đã|vừa)\s)?(?:(?:có|ra|gửi|phát đi)\s(?:thông báo|văn bản|công văn)(?!\p{L})|(?:thông báo|báo|công bố)\s(?:về\s)?(?:việc|thời gian|lịch|địa điểm|kế hoạch|điều chỉnh|thay đổi|(?:tạm )?hoãn|dời|lùi)(?!\p{L})))/iu;

/** Said of the paper, of other papers or of every week: no entry. @param text without old days */
export const isNoLoss = (text: string): boolean =>
  isAside(text) || isBasis(text) || isDateLine(text) || isRule(text) || isLunarAlone(text);

export const isToldAsRule = (line: number, { rules }: Pick<LayoutReading, 'rules'>): boolean =>
  rules.some((rule) => rule.line === line);

/** What it names does not take place; a change of another programme puts off what that has, and what moves has a new day. */
export const isOff = (text: string, partial: boolean): boolean =>
  !partial && isWithdrawn(text) && (readMove(text)?.mention ?? null) === null;

const DUE = new RegExp(
  String.raw`(?:${DUE_BY}|đến hết|sau|kể từ|từ|là|trùng(?: vào)?)\s(?:(?:thứ \p{L}+|chủ nhật),?\s)?(?:ngày\s)?$`,
  'iu',
);
/** Whether the words before a day or an hour bind something to it that is no entry of that day: until or since when. */
export const isBound = (text: string, index: number): boolean => DUE.test(wordsBefore(text, index));

/** As much as the words that bind a day take. */
export const wordsBefore = (text: string, index: number): string => text.slice(Math.max(0, index - 60), index);

/** Lines that are held against the items: those of the body, and sentences with days above the title. Its other lines are the head of the paper. */
export function linesToHold({ source: { blocks }, masthead: { body } }: DocumentText): readonly Line[] {
  const above = blocks.slice(0, body.start).flatMap(linesOf);
  return [
    ...above.filter((line) => tellsInSentence(printedText(line))),
    ...blocks.slice(body.start, body.end).flatMap(linesOf),
  ];
}
