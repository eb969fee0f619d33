import { readDeadlines } from '../deadlines.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskDraft } from '../task-draft.ts';

/** A cell that gives each of several turns its time: `Lớp 1: 11-12/3; Lớp 2: 25-26/3`. */

const NUMBER = String.raw`(?:\d{1,2}|[IVX]{1,4}|một|hai|ba|bốn|năm|nhất|cuối)`;
const TURN = new RegExp(
  String.raw`(?<=^|[\s;,.)])(?<turn>(?:lớp|đợt|vòng|lần|buổi|khóa|khoá|giai đoạn|phiên|lượt|bước|nhóm|cụm|ca)\s(?:thứ\s|số\s)?${NUMBER})(?:\s?[:–]\s?|\s-\s|\s(?=\())`,
  'giu',
);

/** The row as one for each turn, whose name is told in its note; as it is where one of them has no time of its own. */
export function turnsOf<Draft extends Pick<TaskDraft, 'time' | 'note'>>(draft: Draft, calendar: Calendar): Draft[] {
  const { time } = draft;
  const turns = time === null ? [] : [...time.text.matchAll(TURN)];
  if (time === null || turns.length < 2 || turns[0]!.index > 0) return [draft];
  const parts = turns.map(({ 0: head, index, groups }, i) => ({
    turn: groups!.turn!,
    text: time.text.slice(index + head.length, turns[i + 1]?.index).replace(/[\s;,.]+(?:và\s+)?$/u, ''),
  }));
  const isRead = parts.every(({ text }) => readDeadlines(text, time.place, calendar).found.length > 0);
  if (!isRead || new Set(parts.map(({ turn }) => turn.toLowerCase())).size < parts.length) return [draft];
  return parts.map(({ turn, text }) => ({
    ...draft,
    time: { ...time, text },
    note: draft.note === null ? turn : `${turn}; ${draft.note}`,
  }));
}
