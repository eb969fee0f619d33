import type { Slot } from '../../../model/programme.ts';
import { findDates } from '../../dates.ts';
import type { Moment } from '../../moments.ts';
import type { RestDay } from '../../rest-days.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, type TimeMention } from '../../times.ts';

/** At which hours, or in which part of its day, somebody makes up for another: said before the day or behind it. */
export interface MakeUpTime {
  readonly time: TimeMention | undefined;
  readonly slot: Slot | null;
}

/** @param words the sentence; @param moment what stands around the day */
export function makeUpTime({ mention }: RestDay, moment: Moment | undefined, words: string): MakeUpTime {
  const before = words.slice(0, mention.index);
  const after = words.slice(mention.index + mention.length);
  const said = clauseOf(after);
  const times = findTimes(said).filter(({ due }) => !due);
  if (times.length === 2 && times.every(({ start, end }) => start !== null && end !== null))
    return { time: { ...times[0]!, end: times[1]!.end }, slot: null };
  if (moment?.time) return { time: moment.time, slot: moment.slot };
  if (times.length === 1 && times[0]!.start !== null) return { time: times[0], slot: null };
  const isWhole = WHOLE_BEFORE.test(before) || WHOLE_BEHIND.test(after) || WHOLE_AT_END.test(said);
  const whole = isWhole ? 'allDay' : null;
  return { time: undefined, slot: moment?.slot ?? whole ?? halfIn(said) };
}

/** Up to its end, or the next day that it names; what stands in brackets ends nothing. */
function clauseOf(after: string): string {
  const clause = /^\)?(?:\([^()]*\)|[^.;()]|\.(?=\d))*/u.exec(after)![0];
  return clause.slice(0, findDates(clause)[0]?.index);
}

/** `(buổi sáng)`, `(sáng, theo TKB thứ Sáu)`; two halves are a whole day. */
function halfIn(clause: string): Slot | null {
  const halves = [...clause.matchAll(/\(([^()]{2,60})\)/gu)].flatMap(([, words]) =>
    words!.split(/\s?[,;–-]\s|\svà\s/u).flatMap((part) => sessionOfCell(part.trim()) ?? []),
  );
  const [half = null, ...others] = new Set(halves);
  return others.length > 0 ? 'allDay' : half;
}

/** `đi làm bù cả ngày thứ Bảy 10/01`, `sang thứ Bảy 10/01 (làm bù cả ngày)` */
const WHOLE_BEFORE = /(?<!\p{L})cả ngày[^.;,:\d]{0,24}$/iu;
const WHOLE_BEHIND = /^\)?\s?\([^().;,:\d]{0,24}(?<!\p{L})cả ngày\)/iu;
/** `khối văn phòng làm bù cả ngày` */
const WHOLE_AT_END = /bù\scả ngày[\s.;]*$/iu;
