import { readDeadlines } from '../deadlines.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskTime } from '../task-draft.ts';
import { isTurnAlone } from '../turns.ts';
import { hasWords, isDeeper, type OutlineEntry } from './outline.ts';

/** The steps of a plan: `Bước 2 (06/4 - 30/4/2026): Các đội đăng ký`, with what is done in them below. */

export interface Stage {
  /** Of its own line; what stands below without a time has this one. */
  readonly time: TaskTime | null;
  /** Whether the line says what is done and when, and is work itself. */
  readonly isTask: boolean;
  /** A week: a line without a mark stands beside it, not below. */
  readonly isWeek: boolean;
}

const OPENS = /^(?:bước|giai đoạn|đợt|vòng|chặng)\s(?:\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|cuối)(?![\p{L}\d])/iu;

/** Steps that are numbered, not other words that begin like them. */
export const opensStage = (text: string): boolean => OPENS.test(text);

/** Null for a line that opens no step, or has nothing below. */
export function stageOf(entry: OutlineEntry, next: OutlineEntry | null, calendar: Calendar): Stage | null {
  if (next === null || !isDeeper(next, entry)) return null;
  if (isWeekAbove(entry, next, calendar)) return { time: timeOfTurn(entry, calendar), isTask: false, isWeek: true };
  const number = OPENS.exec(entry.text)?.[0];
  if (number === undefined) return null;
  const [time, other] = readDeadlines(entry.text, 'prose', calendar).found;
  // With several times it is not told which of them is that of the step.
  if (other !== undefined) return null;
  if (time === undefined) return { time: null, isTask: false, isWeek: false };
  const rest = entry.text.slice(number.length).replace(time.text, ' ');
  const isTask = hasWords(rest.replace(/^[\s\p{P}]+/u, ''));
  return { time: { text: time.text, place: 'held' }, isTask, isWeek: false };
}

/** `Tuần 34: từ 11/5 đến 15/5` above the dashes or the first point of what is done then. */
const isWeekAbove = (entry: OutlineEntry, { mark, number }: OutlineEntry, calendar: Calendar): boolean =>
  entry.mark === 'none' &&
  mark !== 'none' &&
  (number === null || isFirst(number)) &&
  WEEK.test(entry.text) &&
  isTurn(entry, calendar);
/** Whether weeks with their days head the points below them, several times: `Tuần 1 (04/01 - 08/01)`, `- Chấm bài`. */
export function goesByWeeks(entries: readonly OutlineEntry[]): boolean {
  const weeks = entries.filter((entry, i) => {
    const next = entries[i + 1];
    return (
      next !== undefined &&
      WEEK.test(entry.text) &&
      next.mark !== 'none' &&
      isDeeper(next, entry) &&
      isTurn(entry, OF_LEAP_YEAR)
    );
  });
  return weeks.length >= LEAST_WEEKS;
}
const LEAST_WEEKS = 2;
/** The year of such days may be written nowhere. */
const OF_LEAP_YEAR: Calendar = { period: null, year: 2028, issued: null, on: null, fiveWeeks: false };

/** Of a list that begins. */
export const isFirst = (number: string): boolean => /^(?:1|a|I|A)$/u.test(number);
const WEEK = /^tuần(?!\p{L})/iu;

/** The days of a line of a turn. */
export const timeOfTurn = ({ text }: OutlineEntry, calendar: Calendar): TaskTime => {
  const days = readDeadlines(text, 'prose', calendar).found.filter(({ exact }) => exact);
  return { text: days.map((day) => day.text).join('; '), place: 'held' };
};

/** `Tuần 11: từ 17/11 đến 21/11`: a line that has nothing else to say. */
export const isTurn = ({ text }: OutlineEntry, calendar: Calendar): boolean =>
  isTurnAlone(text, readDeadlines(text, 'prose', calendar).found);

/** Such a line stands below what is done then; a later step may be one of those that stand above points. */
export const isFirstTurn = (entry: OutlineEntry, calendar: Calendar): boolean =>
  isTurn(entry, calendar) && (!opensStage(entry.text) || FIRST.test(entry.text));
const FIRST = /^\p{L}+(?:\s\p{L}+)?\s(?:0?1|I|một)(?![\p{L}\d])/iu;

/** A point before the line of a week that heads those below: of the week before it. */
export const endsWeek = (entries: readonly OutlineEntry[], i: number, calendar: Calendar): boolean => {
  const [point, week, next] = [entries[i]!, entries[i + 1], entries[i + 2]];
  return week !== undefined && next?.mark === point.mark && isWeekAbove(week, next, calendar);
};

/** One of the weeks right below a point, which head none of the points that go on behind them. */
export function isWeekOfPoint(entries: readonly OutlineEntry[], i: number, calendar: Calendar): boolean {
  const isWeek = (entry: OutlineEntry) => entry.mark === 'none' && WEEK.test(entry.text) && isTurn(entry, calendar);
  if (!isWeek(entries[i]!)) return false;
  const at = entries.findLastIndex((entry, j) => j < i && !isWeek(entry));
  const next = entries.find((entry, j) => j > i && !isWeek(entry));
  const point = entries[at];
  if (point === undefined || point.number === null || entries.slice(0, at).some(isWeekAbovePoint)) return false;
  return next === undefined || (next.number !== null && next.mark === point.mark && !isFirst(next.number));

  function isWeekAbovePoint(entry: OutlineEntry, j: number): boolean {
    const below = entries[j + 1]!;
    return isWeek(entry) && below.number !== null && isFirst(below.number);
  }
}

/**
 * What stands next and may be below the entry. A point that goes on with the numbers above the lines without a mark
 * (`4. Tuyển sinh`, `Đợt 1: …`, `Đợt 2: …`, `5. Thi nghề`) is not, unless such lines stand above those points too.
 */
export function nextBelow(entries: readonly OutlineEntry[], i: number): OutlineEntry | null {
  const next = entries[i + 1];
  if (next === undefined || entries[i]!.mark !== 'none' || next.number === null) return next ?? null;
  const at = entries.findLastIndex(({ mark }, j) => j < i && mark !== 'none');
  const goesOn = entries[at]?.mark === next.mark && Number(next.number) === Number(entries[at]!.number) + 1;
  const isInside =
    i - at > 1 || !entries.slice(0, Math.max(at, 0)).some(({ mark, text }) => mark === 'none' && opensStage(text));
  return goesOn && isInside && opensStage(entries[i]!.text) ? null : next;
}
