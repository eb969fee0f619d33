import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { daysBetween } from '../../../time/local.ts';
import { capitalised } from '../../capital.ts';
import { readMove } from '../../changes.ts';
import type { DayContext } from '../../days.ts';
import { fateOf } from '../../fates.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { slotOfTime } from '../../times.ts';
import { withoutTopics } from '../../topics.ts';
import { spansOf } from '../dated-text.ts';
import { type Entry, firstDate } from './entry.ts';

/** What such an entry says of itself, and why a person should look at it (null where nothing above says otherwise). */
export interface ToldOtherwise {
  readonly said: Partial<ProgrammeItem>;
  readonly doubt: Notice | null;
}

/**
 * An entry that says itself on which day it is now (`… chuyển sang 13h30 thứ Năm, ngày 04/6`). A day above is given up
 * where its part lists changes and no hour stands beside it, or where the entry gives hour and day anew; else null.
 */
export function toldOtherwise(entry: Entry, context: DayContext): ToldOtherwise | null {
  const { text } = entry.words;
  const above = firstDate(entry.day);
  const bare = withoutTopics(text);
  const anew = ANEW.test(bare) || OPENS_ANEW.test(bare);
  const open = entry.time === null && (above === null || (entry.changedBy ?? null) !== null);
  if (ADDED.test(text) || (!anew && !open)) return null;
  const move = readMove(bare);
  const fate = move ? null : fateOf(text, true);
  const moment = move ? momentOfMove(text, move.mention?.index ?? -1) : (fate?.moment ?? null);
  const spans = moment?.date ? spansOf(moment.date, context) : [];
  const [span] = spans;
  if (!span?.start || !span.end || span.problem !== null || spans.length > 1 || span.start === above) return null;
  if (above !== null && Math.abs(daysBetween(above, span.start)) > NEAR_DAYS) return null;
  const time = move?.time ?? moment?.time ?? null;
  const title = move ? (bare === text ? move.what : '') : (fate?.title ?? '');
  const doubted = above !== null && (entry.time !== null || (!anew && entry.changedBy === 'document'));
  return {
    said: {
      ...(title === '' ? {} : { title: capitalised(title) }),
      ...(fate?.location ? { location: fate.location } : {}),
      start: span.start,
      end: span.end,
      timingText: moment!.date!.text,
      slot: time?.start ? slotOfTime(time.start) : (moment?.slot ?? null),
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      status: fate?.fate === 'off' ? 'postponed' : 'confirmed',
    },
    doubt: doubted ? notice('other-day-above', {}, { printed: entry.day?.printed ?? above, used: span.start }) : null,
  };
}

/** `dời sang 8 giờ ngày 30/3`, `chuyển sang 13h30 thứ Năm, 04/6`: nothing but a meeting is moved to an hour. */
const ANEW =
  /(?<!\p{L})(?:dời|chuyển|lùi|đổi|hoãn)(?: lịch| thời gian| họp)? (?:sang|qua|đến)(?: lúc)? \d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}(?:\sphút)?,?\s(?:(?:thứ \p{L}+|thứ \d|chủ nhật)[\s,(]*)?(?:ngày )?\d{1,2}\s?[/.-]\s?\d/iu;

/** `(dời đến ngày 12/5) Họp chi bộ`: said of the hour right before it. */
const OPENS_ANEW =
  /^[\s(,;–-]*(?:(?:đã|nay|được)\s)*(?:dời|chuyển|lùi|đổi|hoãn)(?: lịch| thời gian| họp)? (?:sang|qua|đến|tới|vào)(?= (?:ngày|lúc|sáng|chiều|tối|thứ|\d))/iu;

/** `Tiếp đoàn … (chuyển sang ngày 20/8)`: on its old day, with a remark that leaves it to a person. */
const ADDED = /\((?:chuyển|dời|lùi|hoãn|đổi)[^()]*\)[\s.]*$/iu;
const NEAR_DAYS = 31;

const momentOfMove = (text: string, index: number): Moment | null =>
  momentsIn(text).find(({ date }) => date?.index === index) ?? null;
