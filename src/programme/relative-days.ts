import type { Slot } from '../model/programme.ts';
import { addDays, type LocalDate } from '../time/local.ts';
import { holdsDay } from './dates.ts';
import type { ResolvedDay } from './days.ts';
import { GATHERING_WORDS } from './kinds.ts';
import { sessionOfCell } from './sessions.ts';
import { findTimes } from './times.ts';

/** Days told from the day of writing: `8h00 sáng mai`, `ngày mai`, `chiều nay`. */

export interface RelativeDay {
  readonly index: number;
  readonly printed: string;
  /** Days after that of writing. */
  readonly after: number;
  readonly slot: Slot | null;
}

const SESSION = '(?:([Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)\\s(?:ngày\\s)?)';
const edged = (words: string) => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'u');
/** `Mai` in capitals is a name, and alone a flower. */
const FORMS: readonly (readonly [number, RegExp])[] = [
  [0, edged(`${SESSION}(?:hôm\\s)?nay|[Hh]ôm nay`)],
  [1, edged(`${SESSION}mai|[Nn]gày mai`)],
  [2, edged(`${SESSION}?[Nn]gày (?:kia|mốt)`)],
];

/** What is still to come on the day of writing says so; `Sáng nay, …` alone opens news of what was. */
const TO_COME = /(?<!\p{L})(?:sẽ|dự kiến|(?:kính |xin )?mời|chuẩn bị)(?!\p{L})/iu;
const BUSINESS = new RegExp(
  String.raw`(?<!\p{L})(?:${GATHERING_WORDS}|tổ chức|diễn ra|khai mạc|bế mạc|tập trung|tiếp (?:công )?dân|làm việc|ngừng|ngưng|cắt|cúp|tiêm|khám|phun|thu gom|ra quân|phát|trực|mời)(?!\p{L})`,
  'iu',
);

/** Told from words that most lines hold none of. */
export const mayNameRelativeDay = (text: string): boolean => /nay|mai|kia|mốt/iu.test(text);

/** The day that a sentence tells so of something that takes place then at an hour or in a session; null for others. */
export function relativeDayIn(text: string): RelativeDay | null {
  if (!mayNameRelativeDay(text)) return null;
  for (const [after, form] of FORMS) {
    const found = form.exec(text);
    if (!found || !BUSINESS.test(text) || (after === 0 && !TO_COME.test(text))) continue;
    if (holdsDay(text)) return null;
    const slot = found[1] === undefined ? null : sessionOfCell(found[1].replace(/^./u, (first) => first.toUpperCase()));
    const timed = findTimes(text).some(({ due }) => !due);
    return slot !== null || timed ? { index: found.index, printed: found[0], after, slot } : null;
  }
  return null;
}

/** The date by the day on which the text was published, for a person to confirm; without one it has no date. */
export function relativeDate({ after }: RelativeDay, published: LocalDate | null): ResolvedDay {
  return published === null
    ? { date: null, problem: 'missing-date' }
    : { date: addDays(published, after), problem: 'uncertain-date' };
}
