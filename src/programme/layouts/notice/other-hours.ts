import { type Notice, notice } from '../../../model/notice.ts';
import { readMove } from '../../changes.ts';
import { isDueAt } from '../../due-clauses.ts';
import { withoutMark } from '../../list-marks.ts';
import { toldMoments } from '../../moment-roles.ts';
import { isNoLoss } from '../../no-loss.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { shortened } from '../../printed.ts';
import { spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Xe đưa đón xuất phát lúc 6h45 ngày 22/5.` below a meeting at 7h30 of that day: behind what a notice changes, a sentence with
 * the day of an item and an hour that none has is told as unread.
 */
export function otherHours(told: readonly Told[], { sentences, context }: NoticeText): Notice[] {
  const items = told.flatMap((each) => each.items).filter(({ startTime }) => startTime !== null);
  const last = Math.max(...items.map(({ line }) => line));
  const isLost = ({ text }: Passage): boolean => {
    const words = withoutMark(text);
    if (isNoLoss(words) || OF_BEFORE.test(words) || readMove(words) !== null) return false;
    const { moments, open } = toldMoments(words);
    return (
      moments.length > 0 &&
      moments.every((each) => {
        const day = each.date && spansOf(each.date, context)[0]?.start;
        const ofDay = items.filter(({ start }) => start === day);
        return (
          open.includes(each) &&
          !isDueAt(words, each.from) &&
          each.time !== null &&
          !each.time.due &&
          ofDay.length > 0 &&
          ofDay.every(({ startTime, endTime }) => startTime !== each.time!.start && endTime !== each.time!.start)
        );
      })
    );
  };
  return sentences
    .filter((each) => placeOf(each).line > last && isLost(each))
    .map((each) => notice('line-unread', { line: placeOf(each).line }, { printed: shortened(each.text) }));
}
/** How it was told, and what is no more. */
const OF_BEFORE =
  /(?<!\p{L})(?:đã|dự kiến|ban đầu|vốn|trước (?:đây|đó)|theo (?:lịch|kế hoạch)|thay (?:vì|cho))(?!\p{L})/iu;
