import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { readMove } from '../../changes.ts';
import { isDueAt } from '../../due-clauses.ts';
import { withoutMark } from '../../list-marks.ts';
import { toldMoments } from '../../moment-roles.ts';
import { isNoLoss } from '../../no-loss.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { shortened } from '../../printed.ts';
import { isRule } from '../../rules.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import { linesOfTables } from './hour-days.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Xe đưa đón xuất phát lúc 6h45 ngày 22/5 (có mặt lúc 6h30).` below a meeting at 7h30 of that day, `Mở cửa trở lại từ 7h30
 * ngày 24/5.`: behind what a notice changes or puts off, a sentence with an hour that no item has is told as unread.
 */
export function otherHours(told: readonly Told[], text: NoticeText): Notice[] {
  const { sentences } = text;
  const items = told.flatMap((each) => each.items);
  const inTables = linesOfTables(text);
  const asked = new Set(
    told.flatMap(({ notices }) => notices.flatMap(({ code, line }) => (code === 'line-unread' ? line : []))),
  );
  const last = sentences.findLastIndex((each) => items.some((item) => stands(item, each)));
  // Lines below a sentence that leads to them stand each for itself.
  const lead = sentences.findIndex((each) => LEADS.test(each.text) && !text.headline.includes(each.text));
  return sentences
    .filter((each, i) => i > last || (lead >= 0 && i > lead && !items.some((item) => stands(item, each))))
    .filter((each) => !inTables.has(placeOf(each).line) && !asked.has(placeOf(each).line))
    .filter((each) => !text.headline.includes(each.text) && isLost(each, items, text))
    .map((each) => notice('line-unread', { line: placeOf(each).line }, { printed: shortened(each.text) }));
}

const LEADS = /:\s*$/u;

/** The sentence that gave the item its day, or says that it is off. */
const stands = ({ line, timingText, status }: ProgrammeItem, { text, places }: Passage): boolean =>
  places.some(({ place }) => place.line === line) &&
  (timingText === null ? status === 'confirmed' || isWithdrawn(text) : text.includes(timingText));

/** An hour of a day of an item, of a day to come that none has, or without a day, and no item of that day is at it. */
function isLost({ text }: Passage, items: readonly ProgrammeItem[], { context, since }: NoticeText): boolean {
  const words = withoutMark(text);
  if (isNoLoss(words) || isRule(words) || OF_BEFORE.test(words) || readMove(words) !== null) return false;
  if (isWithdrawn(words) && !SHIFTS.test(words)) return false;
  return toldMoments(words).open.some(({ date, time, from }) => {
    if (time === null || time.due || isDueAt(words, from) || date?.citation) return false;
    const day = date && (spansOf(date, context)[0]?.start ?? null);
    const ofDay = items.filter(({ start }) => start !== null && (date === null || start === day));
    const isAhead = day === null || since === null || day > since;
    return isAhead && ofDay.every(({ startTime, endTime }) => startTime !== time.start && endTime !== time.start);
  });
}
/** How it was told, and what is no more. */
const OF_BEFORE =
  /(?<!\p{L})(?:đã|dự kiến|ban đầu|vốn|trước (?:đây|đó)|theo (?:lịch|kế hoạch)|thay (?:vì|cho))(?!\p{L})/iu;
/** `lùi lại 30 phút`: it takes place, at another hour. */
const SHIFTS = /(?<!\p{L})(?:lùi|chậm|muộn|sớm)(?!\p{L})[^.;]{0,30}\d\s?(?:phút|giờ|tiếng|ngày|tuần)(?!\p{L})/iu;
