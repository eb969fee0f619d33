import { findDates } from '../../dates.ts';
import { hasVerb } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { saysWhenAlone } from '../list/duty-blocks.ts';
import type { ListRow } from '../list/row.ts';

/** A line of a roster: days and who is there, in either order. */

/** The days of a line with who is there, or null where any part of it tells something else. */
export function namedDays(text: string): ListRow['cells'][] | null {
  const whole = namedDay(text);
  if (whole !== null) return [whole];
  const parts = text.split(/;\s/u).map(namedDay);
  return parts.length > 1 && parts.every((part) => part !== null) ? parts : null;
}

/**
 * `Tổ lái xe: 01/9 đ/c An; 02/9 đ/c Bình`, `Bảo vệ: 01/9 ông Nam, 02/9 ông Bắc`: behind its label nothing but days with
 * who is there. Null where it tells anything else.
 */
export function labelledDays(text: string): ListRow['cells'][] | null {
  const [, label, told] = LABELLED.exec(text) ?? [];
  if (label === undefined || hasVerb(withoutDuty(label)) || findDates(label).length > 0) return null;
  const days = namedDays(told!) ?? namedDays(told!.replace(BEFORE_DAY, '; '));
  return days?.map((cells) => ({ content: label, ...cells })) ?? null;
}
const LABELLED = /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s?)?(\p{L}[^:\d]{2,60}?)\s?:\s(.*\d.*)$/iu;
/** `…, 02/9 ông Bắc`, not `02/9, 03/9: ông Nam`. */
const BEFORE_DAY = /(?<=\p{L}),\s(?=(?:ngày\s)?\d{1,2}[/.]\d)/giu;

function namedDay(text: string): ListRow['cells'] | null {
  const [, name, when] = WHO_FIRST.exec(text) ?? [];
  const [, date, person] =
    when === undefined ? (LINE.exec(text) ?? []) : [undefined, when.replace(/[\s.;,]+$/u, ''), name];
  if (date === undefined || person === undefined || person.length > LONGEST || findTimes(text).length > 0) return null;
  const isNamed = saysWhenAlone(date) && findDates(person).length === 0 && !hasVerb(withoutDuty(person));
  return isNamed ? { date, person: person.replace(/[\s.;,]+$/u, '') } : null;
}

/** `Đ/c Nguyễn Văn A trực lãnh đạo`: which duty it is. */
const withoutDuty = (person: string): string =>
  person.replace(
    /(?<!\p{L})trực(?:\s(?:lãnh đạo|chỉ huy|cơ quan|ban|chính|phó|chuyên môn|văn phòng|bảo vệ))?(?!\p{L})/giu,
    ' ',
  );

/** `- Ông A, Trưởng phòng: từ ngày 04/02 đến ngày 05/02`, `ông A, ngày 31/8` */
const WHO_FIRST =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?((?:đ\/c|đồng chí|thầy|cô|ông|bà|anh|chị|bs)\.?\s\p{Lu}[^:]{1,90}?)(?:\s?:|,(?=\s(?:từ\s)?ngày\s\d))\s(\D{0,24}\d.*)$/iu;
const LINE =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?([^:\d]{0,24}\d[^:]{0,70}?)(?:\s?[:,–-]\s|\s(?=(?:đ\/c|đồng chí|thầy|cô|ông|bà|anh|chị|bs)\.?\s))(\p{L}.+)$/iu;
const LONGEST = 90;
