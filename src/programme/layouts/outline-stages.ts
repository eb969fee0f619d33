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
}

const OPENS = /^(?:bước|giai đoạn|đợt|vòng|chặng)\s(?:\d{1,2}|[ivx]{1,4}|một|hai|ba|bốn|năm|cuối)(?![\p{L}\d])/iu;

/** Steps that are numbered, not other words that begin like them. */
export const opensStage = (text: string): boolean => OPENS.test(text);

/** Null for a line that opens no step, or has nothing below. */
export function stageOf(entry: OutlineEntry, next: OutlineEntry | null, calendar: Calendar): Stage | null {
  const number = OPENS.exec(entry.text)?.[0];
  if (number === undefined || next === null || !isDeeper(next, entry)) return null;
  const [time, other] = readDeadlines(entry.text, 'prose', calendar).found;
  // With several times it is not told which of them is that of the step.
  if (other !== undefined) return null;
  if (time === undefined) return { time: null, isTask: false };
  const rest = entry.text.slice(number.length).replace(time.text, ' ');
  return { time: { text: time.text, place: 'held' }, isTask: hasWords(rest.replace(/^[\s\p{P}]+/u, '')) };
}

/** `Tuần 11: từ 17/11 đến 21/11`: a line that has nothing else to say. */
export const isTurn = ({ text }: OutlineEntry, calendar: Calendar): boolean =>
  isTurnAlone(text, readDeadlines(text, 'prose', calendar).found);

/** Such a line stands below what is done then; a later step may be one of those that stand above points. */
export const isFirstTurn = (entry: OutlineEntry, calendar: Calendar): boolean =>
  isTurn(entry, calendar) && (!opensStage(entry.text) || FIRST.test(entry.text));
const FIRST = /^\p{L}+(?:\s\p{L}+)?\s(?:0?1|I|một)(?![\p{L}\d])/iu;

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
