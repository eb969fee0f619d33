import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem, Slot } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import type { DateMention } from '../../dates.ts';
import { isOpen } from '../../hours-left.ts';
import { halvesIn } from '../../sessions.ts';
import { slotOfTime, type TimeMention } from '../../times.ts';
import type { DaySpan } from '../dated-text.ts';
import { type ForAll, hoursOfDay } from './common.ts';

/** Hours and a place that a list says once for all: the entries that have them, and those of which it is asked. */

/** What a list knows of its items. */
export interface OfList {
  readonly isOfList: (item: ProgrammeItem) => boolean;
  readonly spansOf: (mention: DateMention) => readonly DaySpan[];
}

export interface GivenForAll {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
  /** Some entry has its hours from there. */
  readonly told: boolean;
}

/** @param asked whether the hours may be those of another part of the list: then none is given, and each entry is asked about */
export function withHoursForAll(
  items: readonly ProgrammeItem[],
  common: ForAll,
  list: OfList,
  asked: boolean,
): GivenForAll {
  const notices: Notice[] = [];
  let told = false;
  const given = items.map((each) => {
    if (each.kind !== 'event' || !list.isOfList(each)) return each;
    const found = each.startTime === null ? hoursOf(each, common, list) : null;
    told ||= Boolean(found?.start);
    const isAsked = asked || (found?.start != null && namesOtherHalf(each, slotOfTime(found.start)));
    if (isAsked && found?.start)
      notices.push(notice('hour-left', { line: each.line, item: each.id }, { printed: found.text }));
    const timed =
      !isAsked && found?.start ? { startTime: found.start, endTime: found.end, slot: slotOfTime(found.start) } : {};
    return { ...each, ...timed, location: each.location ?? common.location };
  });
  return { items: given, notices, told };
}

/** `Buổi chiều tiếp tại ấp 3` beside an entry: the hour of the morning may not be its. */
const namesOtherHalf = ({ slot, note, participantsText, leadersText }: ProgrammeItem, told: Slot): boolean =>
  slot === null &&
  [note, participantsText, leadersText].some((text) =>
    halvesIn(text ?? '').some((half) => half.slot !== told && half.slot !== 'allDay'),
  );

/** Those of its own day before those of all. */
function hoursOf({ start, slot }: ProgrammeItem, common: ForAll, { spansOf }: OfList): TimeMention | null {
  const own = common.apart.find(({ mention }) =>
    spansOf(mention).some((span) => start !== null && span.start === start),
  );
  return own === undefined ? hoursOfDay(common, start as LocalDate | null, slot) : own.time;
}

/** The hours of the halves are told, and of which half an entry is is not. */
export function halvesOpen(items: readonly ProgrammeItem[], { times }: ForAll, { isOfList }: OfList): Notice[] {
  if ((times.morning ?? times.afternoon ?? times.evening) === undefined) return [];
  const printed = Object.values(times)
    .map(({ text }) => text)
    .join(', ');
  return items
    .filter((each) => isOpen(each) && each.slot === null && each.start !== null && isOfList(each))
    .map(({ id, line }) => notice('hour-left', { line, item: id }, { printed }));
}

/** What a paragraph tells for each of its days, and the ids of their entries. */
export interface OfEach {
  readonly common: ForAll;
  readonly own: ReadonlySet<string>;
}

/** `Mỗi buổi từ 14h00` behind the days of one paragraph may be said of those of the paragraphs beside it, where these have no hour. */
export function openBesideEach(items: readonly ProgrammeItem[], told: readonly OfEach[], list: OfList): Notice[] {
  return items
    .filter((each) => isOpen(each) && each.start !== null && list.isOfList(each))
    .flatMap((each) => {
      if (told.some(({ own }) => own.has(each.id))) return [];
      const [hour] = told.flatMap(({ common }) => hoursOf(each, common, list) ?? []);
      return hour === undefined
        ? []
        : [notice('hour-left', { line: each.line, item: each.id }, { printed: hour.text })];
    });
}
