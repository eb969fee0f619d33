import { fold } from '../../../vietnamese/fold.ts';
import { isPlaceLine } from '../../places.ts';
import type { ListEntry } from './entry.ts';

/** What the entries of a list are called: by their own words, and by what the list is a list of where those leave it out. */

/** A row that names but a place says what takes place there in the heading alone. */
export function titleOf({ title, leader }: Pick<ListEntry, 'title' | 'leader'>, subject: string | null): string {
  if (title === null) return subject ?? leader ?? '';
  // `Ca 1: từ 6h00 ngày 18/9: ông A`: where the day stood, nothing stands.
  if (/:\s?:/u.test(title)) return titleOf({ title: title.replace(/\s?:\s?:/gu, ':'), leader }, subject);
  if (subject === null || !namesPlace(title)) return title;
  const place = title.replace(/^(?:tại|ở)\s/iu, '');
  return `${subject} tại ${place === title ? place.charAt(0).toLowerCase() + place.slice(1) : place}`;
}

/** The place that is all that the words of an entry say, where its column of places holds no place (`Số 4`); else null. */
export function placeOfTitle({ title, location }: ListEntry, subject: string | null): string | null {
  if (title === null || subject === null || location === null || isPlaceLine(location)) return null;
  return !NUMBERED.test(location) || !namesPlace(title) ? null : title.replace(/^(?:tại|ở)\s/iu, '');
}
const NUMBERED = /^(?:(?:đơn vị(?: bầu cử)?|tổ|cụm|điểm)\s)?(?:số\s)?[\dIVX]{1,4}$/iu;

/** Whom or what the subject is about that day. */
export function titleAbout(about: string | undefined, subject: string | null): string | null {
  if (about === undefined || subject === null) return about ?? null;
  // `Tiêm chủng dịch vụ` says it itself.
  return firstWord(about) === firstWord(subject) ? about : `${subject}: ${about}`;
}

/** For whom the day is, where nothing else tells the row from the others. */
export const titleFor = (unit: string, subject: string): string =>
  unit.toLowerCase().startsWith(subject.toLowerCase()) ? unit : `${subject}: ${unit}`;

const firstWord = (text: string) => fold(text).split(' ')[0];
const namesPlace = (title: string) => (/^(?:tại|ở)\s/iu.test(title) || isPlaceLine(title)) && !TAKES_PLACE.test(title);
/** `Tại nhà thi đấu diễn ra giải cầu lông`: it says itself what takes place. */
const TAKES_PLACE = /(?<!\p{L})(?:diễn ra|khai mạc|bế mạc|tổ chức)\s\p{L}/iu;
