import { MOVED } from '../../change-verbs.ts';
import { LONGEST_SENTENCE, leavesOpen, type Move } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { toldMoments } from '../../moment-roles.ts';
import { spansOf } from '../dated-text.ts';
import type { NoticeText } from './notice-text.ts';

/** `thay đổi thời gian họp từ 8 giờ 00 thành 14 giờ 00 cùng ngày`: only the hour moves; its day stands elsewhere in the notice. */

const MOVES_HOUR = new RegExp(
  String.raw`(?<!\p{L})(?:${MOVED})\s(?:lại\s)?(?:thời gian|giờ|lịch)(?!\p{L})[^.;\d]{0,120}\stừ\s(?:lúc\s)?\d`,
  'iu',
);

/** Null where the sentence names a day, or more than an old and a new hour. */
export function hourMoveIn(sentence: string): Move | null {
  if (sentence.length > LONGEST_SENTENCE || !MOVES_HOUR.test(sentence) || leavesOpen(sentence)) return null;
  const { moments, fresh } = toldMoments(sentence);
  const [only] = fresh;
  if (fresh.length !== 1 || moments.length > 2 || moments.some(({ date }) => date !== null)) return null;
  return only?.time ? { mention: null, time: only.time, what: '' } : null;
}

/** An hour that moves without a day is that of the only day to come that the notice names and nothing is due by. */
export function onItsDay(move: Move, { sentences, headline, context, since }: NoticeText): Move {
  if (move.mention !== null) return move;
  const named = [headline, ...sentences.map(({ text }) => text)].flatMap((text) =>
    findDates(text).flatMap((mention) => {
      if (isDueAt(text, mention.index)) return [];
      const start = spansOf(mention, context)[0]?.start ?? null;
      // A day after that of this paper is not the day of another.
      const isOwn = since === null ? !mention.citation : start !== null && start > since;
      return start !== null && isOwn ? [{ mention, start }] : [];
    }),
  );
  const [first] = named;
  const isOne = first?.mention.form === 'day' && named.every(({ start }) => start === first.start);
  return isOne ? { ...move, mention: first.mention } : move;
}
