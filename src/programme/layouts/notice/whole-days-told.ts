import { addDays, type LocalDate } from '../../../time/local.ts';
import { readMove } from '../../changes.ts';
import { type DateMention, findDates } from '../../dates.ts';
import type { DayContext } from '../../days.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import type { Passage } from '../../passage.ts';
import type { TimeMention } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

/** `lớp tập huấn trong hai ngày 14/5 và 15/5/2026, từ 8 giờ 00 mỗi ngày`: the whole of which a notice changes a part. */
export interface Whole {
  readonly sentence: Passage;
  /** In order, two at least. */
  readonly days: readonly LocalDate[];
  /** Whether the sentence gives hours. */
  readonly hasHours: boolean;
  /** The hour that it gives a day; null where it gives none, or several. */
  readonly hourOn: (day: LocalDate) => TimeMention | null;
}

/** Null where no sentence tells the days, or two tell other ones. */
export function wholeIn(text: NoticeText): Whole | null {
  const [whole, ...others] = text.sentences.flatMap((sentence) => {
    const days = text.headline.includes(sentence.text) || readMove(sentence.text) ? [] : daysOf(sentence.text, text);
    return days.length < 2 ? [] : [{ sentence, days }];
  });
  if (!whole || others.some(({ days }) => days.some((day) => !whole.days.includes(day)))) return null;
  const timed = momentsIn(whole.sentence.text).filter(({ time }) => time !== null);
  return { ...whole, hasHours: timed.length > 0, hourOn: (day) => hourOn(day, timed, text) };
}

/** The days behind their count, which must be as many, else those of the only mention of several. */
function daysOf(words: string, { context }: NoticeText): LocalDate[] {
  const mentions = findDates(words).filter(({ citation }) => !citation);
  const counted = COUNT.exec(words);
  const behind = counted === null ? [] : mentions.filter(({ index }) => index > counted.index);
  if (counted !== null && behind.length > 0) {
    const days = daysIn(behind, context);
    return days.length === countOf(counted[1]!) ? days : [];
  }
  const [several, ...others] = mentions.filter(({ form }) => form !== 'day');
  return several && others.length === 0 ? daysIn([several], context) : [];
}
const COUNT =
  /(?<!\p{L})(hai|ba|bốn|năm|0?[2-9]|1\d)\s(?:ngày|buổi|phiên|cụm|đợt)(?!\p{L})(?!\s(?:thứ|đầu|cuối|còn lại))/iu;
const countOf = (word: string): number => ({ hai: 2, ba: 3, bốn: 4, năm: 5 })[word.toLowerCase()] ?? Number(word);

/** Every day once, in order; none where one of them is not known. */
function daysIn(mentions: readonly DateMention[], context: DayContext): LocalDate[] {
  const days = new Set<LocalDate>();
  for (const { start, end } of mentions.flatMap((mention) => spansOf(mention, context))) {
    if (start === null || end === null || end > addDays(start, LONGEST)) return [];
    for (let day = start; day <= end; day = addDays(day, 1)) days.add(day);
  }
  return [...days].sort();
}
const LONGEST = 14;

/** Several times the same hour is one. */
function hourOn(day: LocalDate, timed: readonly Moment[], { context }: NoticeText): TimeMention | null {
  const [only] = timed;
  if (!only?.time || timed.some(({ time }) => time!.start !== only.time!.start || time!.end !== only.time!.end))
    return null;
  const isOfOne = timed.length === 1 && only.date?.form === 'day';
  return isOfOne && spansOf(only.date!, context)[0]?.start !== day ? null : only.time;
}
