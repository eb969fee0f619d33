import type { Slot } from '../../../model/programme.ts';
import { type Passage, slice } from '../../passage.ts';
import { sessionOfCell } from '../../sessions.ts';
import { readLeadingTime, type TimeMention } from '../../times.ts';

/** How many are awaited (`300 đơn vị`, `150 người`): said of the row, never what takes place. */

const NUMBER = String.raw`(?:(?:dự kiến|khoảng|chỉ tiêu|số lượng|trên|hơn)\s?:?\s){0,2}\d[\d.]*(?:\s?[-–]\s?\d[\d.]*)?`;
const COUNT = String.raw`${NUMBER}\s(?:đơn vị(?: máu)?|người|lượt(?: người)?|suất|hộ|liều|học sinh|sinh viên|đại biểu)(?:\s(?:dự kiến|tham gia))?`;
const AT_END = new RegExp(String.raw`(?:\s*[,;(:]\s*|\s+[-–—]\s+)(${COUNT})\s*\)?[.;\s]*$`, 'iu');
const ALONE = new RegExp(String.raw`^[\s,;:(–-]*${COUNT}[\s,;:).]*$`, 'iu');
/** What stands right before the count. */
const BEFORE = /(?:\s*[,;]\s*|\s+[-–—]\s+)((?:(?!\s[-–—]\s)[^,;()]){1,24})$/iu;

export const isCount = (words: string): boolean => ALONE.test(words);

export interface Counted {
  /** Without the count, and without the hour before it. */
  readonly row: Passage;
  readonly count: string | null;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
}

/** `- Ngày 05/3: Trường Mẫu, 7h30, 300 đơn vị`: the count that ends a row, and the hour or half of the day before it. */
export function countedRow(paragraph: Passage): Counted {
  const found = AT_END.exec(paragraph.text);
  if (!found) return { row: paragraph, count: null, time: null, slot: null };
  const row = slice(paragraph, 0, found.index);
  const before = BEFORE.exec(row.text);
  const words = before?.[1]?.replace(/^(?:lúc|từ|vào)\s/iu, '') ?? '';
  const slot = sessionOfCell(words);
  const lead = readLeadingTime(words);
  const time = lead !== null && lead.rest.trim() === '' ? lead : null;
  const timed = before !== null && (slot ?? time) !== null;
  return { row: timed ? slice(row, 0, before.index) : row, count: found[1]!, time, slot };
}
