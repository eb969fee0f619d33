import { fold } from '../../../vietnamese/fold.ts';
import { findDates } from '../../dates.ts';
import { cutFields } from '../../fields.ts';
import { isMarked, type ListMark, listMarkOf, withoutMark } from '../../list-marks.ts';
import { type Passage, slice } from '../../passage.ts';
import { isWhoLine } from '../../who-lines.ts';

/** Who is invited, where an invitation lists them below their label or names them in its sentence. */

const ADDRESSED =
  /^[\s\-–+*•]*(?:trân trọng\s)?(?:kính gửi|kính mời|trân trọng mời)(?:[\s,/(]+(?:các|quý|ông|bà|đồng chí|anh|chị|cô|thầy|vị|đại biểu)\)?){0,4}\s?:\s*/iu;
const PERSON = /^(?:các\s)?(?:ông|bà|đồng chí|đ\/c|anh|chị|quý)(?!\p{L})/iu;
/** A side of those who come, above its own. */
const SIDE = /^(?:về phía|đại biểu|khách mời|thành phần|cấp|ở|lãnh đạo|các)(?!\p{L})[^.;]*:$/iu;
const ENDS =
  /^(?:nơi nhận|đề nghị|rất mong|rất hân hạnh|trân trọng|kính (?:mong|đề nghị)|sự (?:có mặt|hiện diện|tham gia)|lưu ý|ghi chú|giấy mời|(?:đến|tới|về|tham) dự|vào (?:lúc|hồi)|đúng)(?!\p{L})/iu;
const LONGEST = 240;

/** @param at where the label stands. @param last what its own line says */
export function guestsBelow(paragraphs: readonly Passage[], at: number, last: string): string[] {
  const guests: string[] = [];
  let levels: Levels = last === '' ? [] : [listMarkOf(last)];
  for (const { text } of paragraphs.slice(at + 1)) {
    const above = guests.at(-1);
    const next = guestLevels(levels, listMarkOf(text), above === undefined ? last === '' : isSide(above));
    if (next === null || !isGuest(withoutMark(text), isMarked(text))) break;
    levels = next;
    guests.push(guestOf(text));
  }
  return guests;
}

/** `Về phía xã:` stands before its own. */
export const guestsTogether = (guests: readonly string[]): string =>
  guests
    .filter((guest) => guest !== '')
    .map((guest, i, all) => `${guest}${i === all.length - 1 ? '' : isSide(guest) ? ' ' : '; '}`)
    .join('');
const isSide = (guest: string): boolean => /:\s*$/u.test(guest);

/** As printed, without its mark and stop. */
export const guestOf = (text: string): string => withoutMark(text).replace(/[\s.;,]+$/u, '');

function isGuest(words: string, marked: boolean): boolean {
  if (words.length > LONGEST || words === '' || ENDS.test(words) || findDates(words).length > 0) return false;
  const labelled = cutFields(words);
  if (labelled.main === '' && labelled.fields.some(({ role }) => role !== 'participants')) return false;
  if (/:\s*$/u.test(words)) return SIDE.test(words);
  return marked || PERSON.test(words) || isWhoLine(words);
}

/** The marks of the lists within each other, outermost first; null for lines without any. */
type Levels = readonly (ListMark | null)[];

/** With the mark of the next line, or null where none of the lists goes on. @param opens whether a list may begin */
function guestLevels(levels: Levels, mark: ListMark | null, opens: boolean): Levels | null {
  const known = levels.findLastIndex((before) => goesOn(before, mark));
  if (known >= 0) return [...levels.slice(0, known), mark];
  return opens && (mark === null || isFirst(mark)) ? [...levels, mark] : null;
}

/** Signs follow the same sign, numbers and letters count on. */
function goesOn(before: ListMark | null, mark: ListMark | null): boolean {
  if (before === null || mark === null) return before === mark;
  return before.kind === mark.kind && (mark.rank === 0 || mark.rank === before.rank + 1);
}
const isFirst = ({ rank }: ListMark): boolean => rank <= 1;

/** `Kính gửi: …` of an invitation names who is invited; so does a sentence. */
export function guestsAddressed(paragraphs: readonly Passage[]): string | null {
  const at = paragraphs.findIndex(({ text }) => ADDRESSED.test(text));
  if (at >= 0 && paragraphs.slice(0, HEAD).some(headsInvitation)) {
    const own = paragraphs[at]!.text.replace(ADDRESSED, '');
    const guests = [...(own === '' ? [] : [guestOf(own)]), ...guestsBelow(paragraphs, at, own)];
    const named = guests.map((guest) => guest.replace(TO_COME, '')).filter((guest) => !ANYBODY.test(guest));
    if (named.length > 0) return guestsTogether(named);
  }
  const named = paragraphs.flatMap(({ text }) => IN_SENTENCE.exec(text)?.[1] ?? []);
  return named.find((guest) => !ANYBODY.test(guest)) ?? null;
}

/**
 * The guests of each gathering, by what its own label says. Who is addressed is asked to those that name nobody; where all
 * name somebody, whoever is named with none of them is asked to all.
 */
export function guestsOfEach(addressed: string | null, own: readonly (string | undefined)[]): (string | null)[] {
  const named = new Set(wordsOf(own.join(' ')));
  const left = (addressed ?? '').split(/;\s*/u).filter((guest) => {
    const words = wordsOf(guest);
    return words.filter((word) => named.has(word)).length < words.length * SHARE_OF_KNOWN;
  });
  const isOfAll = own.every((guests) => guests !== undefined);
  return own.map((guests) => {
    if (guests === undefined || AS_ADDRESSED.test(guests)) return addressed;
    return guestsTogether([...(isOfAll || IN_ADDITION.test(guests) ? left : []), guests]);
  });
}

/** `Thành phần: như kính gửi` names nobody itself. */
const AS_ADDRESSED =
  /^\(?(?:như|theo)\s(?:thành phần |phần |mục |nơi )?(?:kính gửi|trên|kính mời|giấy mời)[^;,]{0,30}$/iu;

/** `Các phòng thuộc Sở` are named by `Trưởng các phòng`. */
const SHARE_OF_KNOWN = 0.6;
const wordsOf = (guests: string): string[] =>
  (fold(guests).match(/[\p{L}\d]+/gu) ?? []).filter((word) => !FILLS.has(word));
const FILLS = new Set(['cac', 'thuoc', 'cua', 'quy', 'toan', 'the', 'va', 'nhung']);
const IN_ADDITION = /^(?:mời |có )?(?:thêm|ngoài ra|bổ sung)(?!\p{L})/iu;

const HEAD = 14;
/** `GIẤY MỜI`, alone or before what it invites to. */
export const isInvitation = (line: string): boolean => /^\s*(?:giấy|thư) mời(?!\p{L})(?!\s(?:số|này))/iu.test(line);
/** Short lines of a letter's head may look like one paragraph. */
const headsInvitation = (paragraph: Passage): boolean =>
  paragraph.places.some(({ at }, i) => isInvitation(slice(paragraph, at, paragraph.places[i + 1]?.at).text));
const TO_COME = /[\s,]+(?:(?:đến|tới|về)\s(?:tham\s)?dự|tham dự|dự)\s.*$/iu;
/** Without a post or a name. */
const ANYBODY =
  /^(?:các\s)?(?:quý (?:vị|đại biểu|ông|bà|cơ quan|đơn vị|đồng chí|khách|thầy|cô)|ông|bà|ông\s?[/(,]\s?bà\)?|đồng chí|đại biểu|anh|chị|như trên|[.…_\s]+)(?:[\s,/]*(?:quý|và|ông|bà|cô|thầy|vị|đại biểu|đồng chí|cơ quan|đơn vị))*[\s.…_,:]*$/iu;
/** `kính mời Trưởng các phòng đến dự cuộc họp …` */
const IN_SENTENCE =
  /(?<!\p{L}|giấy |thư )mời\s([^.;:]{4,240}?),?\s(?:(?:đến|tới|về)\s(?:tham\s)?(?:dự|họp|làm việc)|tham dự|dự)(?!\p{L})/iu;
