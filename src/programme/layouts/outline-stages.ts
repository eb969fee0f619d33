import { readDeadlines } from '../deadlines.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskTime } from '../task-draft.ts';
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
