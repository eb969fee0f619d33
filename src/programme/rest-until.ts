import { daysBetween, localDate } from '../time/local.ts';
import type { DateMention } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';

/** `Giỗ Tổ rơi vào thứ Sáu (16/4/2027), học sinh nghỉ 3 ngày đến hết Chủ nhật (18/4/2027)`: the first day is that of the holiday. */
const FALLS =
  /(?<!\p{L})(?:rơi|nhằm|trúng|trùng|đúng)\s(?:vào\s)?(?:(?:ngày|thứ\s(?:\p{L}+|\d)|chủ nhật),?\s?){0,3}\(?$/iu;
const RESTS_UNTIL =
  /^(?:\)|\s?\([^()]*\))?,\s(?:(?!(?<!\p{L})(?:nghỉ|bù)(?!\p{L}))[^.;,\d]){0,80}(?<!\p{L})nghỉ\s(?:liền\s|liên tục\s)?(\d{1,2})\sngày(?:\s(?:liên tục|liên tiếp|liền))?,?\s(?:cho\s)?(?:đến|tới)\s(?:hết\s)?(?:(?:ngày|thứ\s(?:\p{L}+|\d)|chủ nhật),?\s{0,2}){0,3}\(?$/iu;

/** The dates of a sentence, with such a pair as one stretch when it is as long as the sentence says. */
export function withRestsUntil(
  mentions: readonly DateMention[],
  sentence: string,
): { mention: DateMention; until: boolean }[] {
  const told: { mention: DateMention; until: boolean }[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const stretch = stretchOf(mentions[i]!, mentions[i + 1], sentence);
    told.push(stretch ? { mention: stretch, until: true } : { mention: mentions[i]!, until: false });
    if (stretch) i += 1;
  }
  return told;
}

function stretchOf(first: DateMention, last: DateMention | undefined, sentence: string): DateMention | null {
  if (last === undefined || first.form !== 'day' || last.form !== 'day') return null;
  if (!FALLS.test(sentence.slice(Math.max(0, first.index - 60), first.index))) return null;
  const count = RESTS_UNTIL.exec(sentence.slice(first.index + first.length, last.index))?.[1];
  const days = [first.days[0]!, last.days[0]!];
  if (count === undefined || lengthOf(days[0]!, days[1]!) !== Number(count)) return null;
  const end = last.index + last.length;
  return { ...first, form: 'range', days, length: end - first.index, text: sentence.slice(first.index, end) };
}

/** Days from the first to the last, in the year that either names; a leap year stands for one that neither does. */
function lengthOf(first: PrintedDay, last: PrintedDay): number | null {
  const year = first.year ?? last.year ?? 2028;
  const [from, to] = [first, last].map(({ day, month, year: own }) =>
    month === null ? null : localDate(own ?? year, month, day),
  );
  return from && to ? daysBetween(from, to) + 1 : null;
}
