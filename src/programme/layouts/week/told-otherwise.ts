import type { ProgrammeItem } from '../../../model/programme.ts';
import { daysBetween, type LocalDate } from '../../../time/local.ts';
import { capitalised } from '../../capital.ts';
import { readMove } from '../../changes.ts';
import type { DayContext } from '../../days.ts';
import { fateOf } from '../../fates.ts';
import { slotOfTime } from '../../times.ts';
import { spansOf } from '../dated-text.ts';
import { type Moment, momentsIn } from '../list/moments.ts';

/**
 * An entry that says itself on which day it is now (`… chuyển sang 13h30 thứ Năm, ngày 04/6`) stands where the changes of a
 * programme are listed: the heading above tells nothing of it.
 */
export function toldOtherwise(
  text: string,
  above: LocalDate | null,
  context: DayContext,
): Partial<ProgrammeItem> | null {
  if (ADDED.test(text)) return null;
  const move = readMove(text);
  const fate = move ? null : fateOf(text, true);
  const moment = move ? momentOfMove(text, move.mention?.index ?? -1) : (fate?.moment ?? null);
  const spans = moment?.date ? spansOf(moment.date, context) : [];
  const [span] = spans;
  if (!span?.start || !span.end || span.problem !== null || spans.length > 1 || span.start === above) return null;
  if (above !== null && Math.abs(daysBetween(above, span.start)) > NEAR_DAYS) return null;
  const time = move?.time ?? moment?.time ?? null;
  const title = move ? move.what : (fate?.title ?? '');
  return {
    ...(title === '' ? {} : { title: capitalised(title) }),
    ...(fate?.location ? { location: fate.location } : {}),
    start: span.start,
    end: span.end,
    timingText: moment!.date!.text,
    slot: time?.start ? slotOfTime(time.start) : (moment?.slot ?? null),
    startTime: time?.start ?? null,
    endTime: time?.end ?? null,
    status: fate?.fate === 'off' ? 'postponed' : 'confirmed',
  };
}

/** `Tiếp đoàn … (chuyển sang ngày 20/8)`: on its old day, with a remark that leaves it to a person. */
const ADDED = /\((?:chuyển|dời|lùi|hoãn|đổi)[^()]*\)[\s.]*$/iu;
const NEAR_DAYS = 31;

const momentOfMove = (text: string, index: number): Moment | null =>
  momentsIn(text).find(({ date }) => date?.index === index) ?? null;
