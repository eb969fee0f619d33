import { fold } from '../../../vietnamese/fold.ts';
import { isPlaceLine } from '../../places.ts';
import type { ListEntry } from './entry.ts';

/** What the entries of a list are called: by their own words, and by what the list is a list of where those leave it out. */

/** A row that names but a place says what takes place there in the heading alone. */
export function titleOf({ title, leader }: ListEntry, subject: string | null): string {
  if (title === null) return subject ?? leader ?? '';
  if (subject === null || !namesPlace(title)) return title;
  const place = title.replace(/^(?:tại|ở)\s/iu, '');
  return `${subject} tại ${place === title ? place.charAt(0).toLowerCase() + place.slice(1) : place}`;
}

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
