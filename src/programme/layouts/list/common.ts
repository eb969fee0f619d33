import type { Slot } from '../../../model/programme.ts';
import { type LocalDate, type Weekday, weekdayOf } from '../../../time/local.ts';
import { findDates } from '../../dates.ts';
import type { Passage } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import { isRule } from '../../rules.ts';
import { GATHERINGS, namesNothingBut } from '../../said-of-all.ts';
import { sentencesOf } from '../../sentences.ts';
import { halvesIn } from '../../sessions.ts';
import { type TimeMention, withoutTimes } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { type HoursOfAll, hoursFor, hoursOfAll, isOfEach } from './hours-of-all.ts';

/** What a list says once for all its entries. */
export interface ForAll extends HoursOfAll {
  readonly location: string | null;
  /** Of the days of a rule: `từ 8 giờ đến 11 giờ, thứ Năm hằng tuần`. */
  readonly weekly: readonly { readonly weekdays: ReadonlySet<Weekday>; readonly hours: HoursOfAll }[];
  /** Lines that say it. */
  readonly lines: readonly number[];
  /** Of a half of the day hours are told otherwise (`Buổi sáng: theo giờ hành chính`): those of the other are not those of a day. */
  readonly halfUnread: boolean;
}

export const NOTHING_FOR_ALL: ForAll = {
  times: {},
  apart: [],
  location: null,
  weekly: [],
  lines: [],
  halfUnread: false,
};

/** A line of it, or a part of one beside the hours: `Giờ tiếp: từ 8 giờ; địa điểm: phòng 101`. */
const PLACE =
  /(?:^[\s\-–+*•\d.)]*|[.;,]\s+|\s[-–]\s+)(?:địa điểm|nơi tiếp)[^:.;]{0,40}:\s*(.+?)(?:[.;,]\s+(?:thời gian|giờ)(?!\p{L}).*)?$/iu;
/** `Địa điểm: phòng 101; giờ tiếp: từ 8 giờ`: what stands before the hours. */
const PLACE_BEFORE =
  /^[\s\-–+*•\d.)]*(?:địa điểm|nơi tiếp)[^:.;]{0,40}:.{3,120}?[.;,]\s+(?=(?:thời gian|giờ)(?!\p{L}))/iu;

/** With what a paragraph that is no entry says for all: as a whole, or in one of its sentences. */
export function withCommonOf(common: ForAll, paragraph: Passage, line: number, known: ReadonlySet<string>): ForAll {
  const { text } = paragraph;
  if (!/\d/u.test(text) || hoursOfAll(text) !== null) return withCommon(common, text, line, known);
  const said = sentencesOf(paragraph).find((sentence) => isOfEach(sentence.text));
  return withCommon(common, said?.text ?? text, line, known);
}

/** With what a text without a day of its own says for all; `known`: the words of the list. */
export function withCommon(common: ForAll, printed: string, line: number, known: ReadonlySet<string>): ForAll {
  const text = printed.replace(IN_A_CASE, '');
  const told = hoursOfAll(text.replace(PLACE_BEFORE, ''), known);
  const hours = told === null || told.whole || isOfList(text, known) ? told : null;
  const weekdays = hours !== null && isRule(text) ? new Set(findWeekdays(text).map(({ weekday }) => weekday)) : null;
  if (hours !== null && weekdays !== null && weekdays.size > 0)
    return {
      ...common,
      weekly: [...common.weekly, { weekdays, hours: ofWholeDay(hours) }],
      lines: [...common.lines, line],
    };
  const labelled =
    PLACE.exec(text)?.[1]
      ?.replace(/^tại\s/iu, '')
      .replace(/[.;]$/u, '') ?? null;
  const halfUnread = common.halfUnread || (hours === null && tellsOfHalf(text));
  const place = labelled ?? (hours?.whole ? placeIn(text.replace(/[.;\s]+$/u, '')) : null);
  return {
    times: hours === null ? ofKnownHalves(common.times, halfUnread) : withOnlyHalf(common, hours, text),
    apart: [...common.apart, ...(hours?.apart ?? [])],
    location: common.location ?? place,
    weekly: common.weekly,
    lines: hours === null ? common.lines : [...common.lines, line],
    halfUnread,
  };
}

/** `- Buổi sáng: mùa hè từ 7 giờ, mùa đông từ 7 giờ 30`, but not `Buổi sáng: nghỉ` */
const tellsOfHalf = (text: string): boolean =>
  OF_HALF.test(text) && !NOTHING_IN_IT.test(text) && findDates(text).length === 0 && text.length <= LONGEST_OF_HALF;
const OF_HALF = /^[\s\-–+*•]*(?:[a-zđ\d]{1,2}[.)]\s?)?(?:buổi\s)?(?:sáng|chiều)\s?:\s?\S/iu;
const NOTHING_IN_IT = /(?<!\p{L})(?:nghỉ|không (?:tiếp|làm việc))(?!\p{L})/iu;
const LONGEST_OF_HALF = 260;

/** Without the hours of the only half that is told for days that name none, where the other half has hours, too. */
function ofKnownHalves({ allDay, ...halves }: Times, halfUnread: boolean): Times {
  const isOfHalf = Object.values(halves).some(({ start, end }) => start === allDay?.start && end === allDay?.end);
  return allDay === undefined || (halfUnread && isOfHalf) ? halves : { ...halves, allDay };
}

type Times = HoursOfAll['times'];

/** `Tiếp định kỳ (buổi sáng, từ 8 giờ)`: while no other half is told, a day that names none is of this one. */
function withOnlyHalf({ times: told, halfUnread }: ForAll, { times }: HoursOfAll, text: string): Times {
  const { allDay, ...halves } = { ...told, ...times };
  const [only, ...others] = Object.values(halves);
  const ofHalf = told.allDay !== undefined && [told.morning, told.afternoon, told.evening].includes(told.allDay);
  const ofDay = times.allDay ?? (ofHalf ? undefined : allDay);
  if (ofDay !== undefined) return ofKnownHalves({ ...halves, allDay: ofDay }, halfUnread);
  const isOnly = only !== undefined && others.length === 0 && halvesIn(text.toLowerCase()).length === 1;
  return isOnly && !halfUnread ? { ...halves, allDay: only } : halves;
}

/** `(nếu trùng ngày lễ thì tiếp vào ngày kế tiếp)` */
const IN_A_CASE = /\s?\((?:nếu|trường hợp|khi|trừ)\s[^()\d]*\)/giu;

/** `sáng thứ Năm hằng tuần, từ 8 giờ`: a day of the rule has no other half than the only one that it names. */
function ofWholeDay(hours: HoursOfAll): HoursOfAll {
  const [only, ...others] = Object.values(hours.times);
  return only === undefined || others.length > 0 ? hours : { ...hours, times: { ...hours.times, allDay: only } };
}

/** Beside the hours of the halves nothing else is named. */
const isOfList = (text: string, known: ReadonlySet<string>): boolean =>
  namesNothingBut(withoutTimes(text).replace(RULED, ' '), new Set([...known, ...GATHERINGS])) || known.size === 0;
/** The days of a rule, and that somebody receives in person. */
const RULED =
  /(?<!\p{L})(?:trực(?= tiếp)|thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|(?:hằng|hàng|mỗi) (?:tuần|tháng))(?!\p{L})/giu;

/** The hours of a day that names none itself: those of its weekday where one rule alone is for it, before those of all. */
export function hoursOfDay(common: ForAll, date: LocalDate | null, slot: Slot | null): TimeMention | null {
  const rules = date === null ? [] : common.weekly.filter(({ weekdays }) => weekdays.has(weekdayOf(date)));
  return rules.length === 1 ? hoursFor(rules[0]!.hours, slot) : hoursFor(common, slot);
}
