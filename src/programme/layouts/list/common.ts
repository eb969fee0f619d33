import type { Slot } from '../../../model/programme.ts';
import { type LocalDate, type Weekday, weekdayOf } from '../../../time/local.ts';
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
}

export const NOTHING_FOR_ALL: ForAll = { times: {}, apart: [], location: null, weekly: [], lines: [] };

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
  const place = labelled ?? (hours?.whole ? placeIn(text.replace(/[.;\s]+$/u, '')) : null);
  return {
    times: hours === null ? common.times : withOnlyHalf(common.times, hours, text),
    apart: [...common.apart, ...(hours?.apart ?? [])],
    location: common.location ?? place,
    weekly: common.weekly,
    lines: hours === null ? common.lines : [...common.lines, line],
  };
}

type Times = HoursOfAll['times'];

/** `Tiếp định kỳ (buổi sáng, từ 8 giờ)`: while no other half is told, a day that names none is of this one. */
function withOnlyHalf(told: Times, { times }: HoursOfAll, text: string): Times {
  const { allDay, ...halves } = { ...told, ...times };
  const [only, ...others] = Object.values(halves);
  const ofHalf = told.allDay !== undefined && [told.morning, told.afternoon, told.evening].includes(told.allDay);
  const ofDay = times.allDay ?? (ofHalf ? undefined : allDay);
  if (ofDay !== undefined) return { ...halves, allDay: ofDay };
  const isOnly = only !== undefined && others.length === 0 && halvesIn(text.toLowerCase()).length === 1;
  return isOnly ? { ...halves, allDay: only } : halves;
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
