import type { Slot } from '../../../model/programme.ts';
import { findDates } from '../../dates.ts';
import { readDayHeading } from '../../day-headings.ts';
import { HEADING_LETTER, listMarkOf, withoutMark } from '../../list-marks.ts';
import { isPlaceLine } from '../../places.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes } from '../../times.ts';
import { type HoursOfAll, hoursOfAll } from './hours-of-all.ts';

/**
 * Headings that give all days below them their hours: `* Điểm Trạm Y tế (sáng 7h30 - 10h30):`, `1. Chợ Mẫu - từ 14h00`,
 * `- Buổi sáng (7h - 10h30):`. Days have marks of another kind, or none where the headings have one.
 */
export interface TimedHead {
  /** Its words without its hours. */
  readonly name: string;
  readonly hours: HoursOfAll | null;
  readonly half: Slot | null;
  readonly location: string | null;
  readonly mark: string | null;
}

/** @param below the next line that is not blank */
export function timedHead(text: string, below: string): TimedHead | null {
  if (text.length > LONGEST || !/\d|sáng|chiều|tối/iu.test(text) || !opensWithDay(below) || opensWithDay(text))
    return null;
  const mark = markOf(text);
  if (findDates(text).length > 0 || (mark !== null && mark === markOf(below))) return null;
  const head = wordsOf(text).replace(/[\s:;.,]+$/u, '');
  const told = HOURS.exec(head);
  if (told === null || (mark === null && !/:\s*$/u.test(text) && !told[0].endsWith(')'))) return null;
  const name = head.slice(0, told.index);
  const said = told.groups!.bracket ?? told.groups!.tail!;
  const hours = findTimes(said).length === 0 ? null : hoursOfAll(`Thời gian: ${said}`);
  const half = sessionOfCell(said.split(/[,;]|\s(?=\d|từ\s)/iu, 1)[0]!.trim()) ?? sessionOfCell(name);
  if (hours === null && half === null) return null;
  const place = name.replace(POINT, '');
  return { name, hours, half, location: isPlaceLine(place) || POINT.test(name) ? place : null, mark };
}

/** Whether a line is none of the days below such a heading. */
export const endsTimedHead = (text: string, { mark }: TimedHead): boolean =>
  mark !== null && markOf(text) === mark ? true : markOf(text) === null && !opensWithDay(text);

const LONGEST = 140;
/** What it says of its hours, in the brackets with which it ends or behind a dash or a comma. */
const HOURS =
  /(?:^|\s)(?:\((?<bracket>(?:(?:buổi|các buổi|vào|lúc|từ|thời gian|giờ):?\s){0,2}(?:sáng|chiều|tối|cả ngày|\d{1,2}\s?(?:[hg:]|giờ))[^()]{0,60})\)|[-–,]\s(?<tail>(?:(?:buổi|vào|lúc|từ)\s){0,2}(?:sáng|chiều|tối|\d{1,2}\s?(?:[hg:]|giờ))[^(),]{0,40}))$/iu;
const POINT = /^(?:điểm(?:\s(?:tiêm|khám|thu|tiếp|số))?(?:\s\d{1,2})?\s?:?\s|tại\s)+/iu;

const LETTER = new RegExp(`^\\s*${HEADING_LETTER}\\s`, 'u');
const markOf = (text: string): string | null => (LETTER.test(text) ? 'A' : (listMarkOf(text)?.kind ?? null));
const wordsOf = (text: string): string => withoutMark(text).replace(LETTER, '').trim();

/** A day with its month, be it behind its half. */
function opensWithDay(text: string): boolean {
  const words = wordsOf(text).replace(/^(?:(?:buổi\s)?(?:sáng|chiều|tối)|vào),?\s/iu, '');
  return /\d/u.test(words.slice(0, 30)) && (readDayHeading(words)?.date ?? null) !== null;
}
