import { type Moment, momentsIn } from '../../moments.ts';
import { halvesIn, readSession, sessionOfCell } from '../../sessions.ts';
import { isLeaderLine } from '../../subjects.ts';

/**
 * `Buổi chiều, 14h00`, `Tiếp từ 14h00`, `Phó Chủ tịch, buổi chiều` in the columns of remarks: when the row is, where the others
 * say nothing else of it.
 */
export interface WhenInNote {
  readonly when: Pick<Moment, 'time' | 'slot'> | null;
  /** It names an hour or a half among other words, so that it is not sure whether that is the row's. */
  readonly unclear: boolean;
}

/** @param beside whom the row names: `Ông Hà Mẫu (chiều)` comes for that half only */
export function whenInNote(note: string | undefined, beside: string | undefined): WhenInNote {
  const whole = momentAlone(note ?? '');
  const parts = whole === null ? (note ?? '').split(PARTS) : [];
  const brackets = [...(beside ?? '').matchAll(BRACKET)].map(([, words]) => words!);
  const alone = [whole, ...[...parts, ...brackets].map(momentAlone)].filter((when) => when !== null);
  const others = parts.filter((part) => momentAlone(part) === null && /\p{L}/u.test(part));
  // `Đi Hà Nội (chiều)`, `Thay ông Nam (sáng)`: of whom or what the half is, nothing tells.
  const unclear =
    alone.length > 1 ||
    others.some(tellsWhen) ||
    (alone.length > 0 && !others.every((part) => SAYS_ROLE.test(part) || isLeaderLine(part.trim())));
  return { when: unclear ? null : (alone[0] ?? null), unclear };
}
/** How it comes about that somebody receives, or where. */
const SAYS_ROLE =
  /^\s*(?:(?:tiếp (?:công )?dân|tiếp|định kỳ|đột xuất|theo lịch|thường xuyên|trực)\s?){1,3}$|^\s*tại\s\p{L}/iu;
const PARTS = /[,;()]|\.\s/u;
const BRACKET = /\(([^()]{1,24})\)/gu;

/** A time, and no other words than those of what the list is of. */
function momentAlone(text: string): WhenInNote['when'] {
  const bare = text.replace(LEADS, '');
  const half = bare.trim().length > 1 ? sessionOfCell(bare) : null;
  if (half !== null) return { time: null, slot: half };
  const [moment, ...others] = momentsIn(bare);
  if (moment === undefined || others.length > 0 || moment.date !== null) return null;
  const words = `${bare.slice(0, moment.from)} ${bare.slice(moment.to)}`;
  return /[\p{L}\d]/u.test(words) ? null : { time: moment.time, slot: moment.slot };
}
const LEADS =
  /^\s*(?:(?:tiếp (?:công )?dân|tiếp|tổ chức|riêng|chỉ|giờ|thời gian|trực|ca|định kỳ|đột xuất|làm việc|họp)(?!\p{L})\s?:?\s*)+/iu;

/** The days of remarks are those of something else, and so is what they say of them. */
function tellsWhen(part: string): boolean {
  const moments = momentsIn(part);
  if (moments.some(({ date }) => date !== null)) return false;
  const words = part.trim();
  return (
    moments.some(({ time }) => time !== null && !time.due) || readSession(words) !== null || halvesIn(words).length > 0
  );
}
