import { type Block, linesOf, textOf } from '../../../model/block.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import type { LocalTime } from '../../../time/local.ts';
import type { CueOptions } from '../../cues.ts';
import { readCues } from '../../cues.ts';
import { cutFields } from '../../fields.ts';
import type { LayoutReading } from '../../layout.ts';
import { shortened } from '../../printed.ts';
import { wordsIn } from '../../said-of-all.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import {
  type HoursOfAll,
  hoursFor,
  hoursOfAll,
  isHourLabel,
  isOfEach,
  withoutDaysBelow,
} from '../list/hours-of-all.ts';

/**
 * Lines that each name their day and what takes place on it, with a line directly above or below them that tells an hour and
 * no day (`Giờ họp phụ huynh: 7h30`): it is that of every day where it names nothing but what the list is called, and of none
 * where it names something else. Below them it has to name what all of them share: it may be of the last alone.
 */
export interface DayLines {
  /** Without the lines that tell an hour. */
  readonly blocks: readonly Block[];
  readonly hours: HoursOfAll | null;
  /** Of the lines that give it. */
  readonly lines: readonly number[];
  readonly notices: readonly Notice[];
}

const LEAST_DAYS = 2;
/** How many such lines may stand above or below. */
const MOST_LABELS = 2;

/** @param called the words of the title */
export function hoursOfDayLines(blocks: readonly Block[], called: string, options: CueOptions): DayLines {
  const written = blocks.filter((block) => linesOf(block).some((line) => textOf(line).trim() !== ''));
  const texts = written.map((block) => (block.type === 'paragraph' ? textOf(block.line).trim() : ''));
  const { labels, known, others, unsure = [] } = labelsOf(texts, called, options);
  const told = labels.map((at) => ({ at, hours: unsure.includes(at) ? null : hoursOfAll(texts[at]!, known) }));
  const given = told.filter(({ hours }) => hours?.times.allDay !== undefined && hours.apart.length === 0);
  const only = given.length === 1 ? given[0]! : null;
  if (labels.length === 0 || (only === null && !others)) return { blocks, hours: null, lines: [], notices: [] };
  const lineOf = (at: number) => linesOf(written[at]!)[0]!.place.line;
  return {
    blocks: blocks.filter((block) => !labels.some((at) => written[at] === block)),
    hours: only?.hours ?? null,
    lines: only === null ? [] : [lineOf(only.at)],
    notices: told
      .filter((each) => each !== only)
      .map(({ at }) => notice('line-unread', { line: lineOf(at) }, { printed: shortened(texts[at]!) })),
  };
}

interface Labels {
  readonly labels: readonly number[];
  /** What the list is called. */
  readonly known: ReadonlySet<string>;
  /** Hours of something else are none of an entry's, either. */
  readonly others: boolean;
  /** Those that may be of the last day alone. */
  readonly unsure?: readonly number[];
}

function labelsOf(texts: readonly string[], called: string, options: CueOptions): Labels {
  const isDay = texts.map((text) => opensDay(text, options));
  const first = isDay.indexOf(true);
  const last = isDay.lastIndexOf(true);
  const days = texts.slice(Math.max(first, 0), last + 1);
  if (
    days.length >= LEAST_DAYS &&
    days.every((text, i) => isDay[first + i] && /\p{L}{2}.*\p{L}{2}/u.test(text) && tellsNoHour(text))
  ) {
    const below = labelsFrom(texts, last + 1, 1);
    const isFollowed = opensField(texts[last + 1 + below.length] ?? '');
    return {
      labels: [...labelsFrom(texts, first - 1, -1), ...below],
      known: new Set([...wordsIn(called), ...commonWords(days)]),
      others: true,
      unsure: below.filter((at) => isFollowed || !isOfDays(texts[at]!, called, days)),
    };
  }
  // Below entries that days head, a label is the last entry's, but where it names what all of them do.
  const at = texts.length - 1;
  const entries = texts.slice(0, at).filter((_, i) => i > first && !isDay[i]);
  const common = new Set(commonWords(entries));
  const isOfAll = first >= 0 && entries.length >= LEAST_DAYS && texts.slice(0, at).every(tellsNoHour);
  const names = isOfAll && tellsHourAlone(texts[at]!) && namesBusiness(texts[at]!, common);
  return { labels: names ? [at] : [], known: common, others: false };
}

/** `Địa điểm: Hội trường lớn`: behind an hour it goes on with what is told of one entry. */
function opensField(text: string): boolean {
  const { main, fields } = cutFields(text);
  return main === '' && fields.some(({ role }) => role !== 'time' && role !== 'note');
}

/**
 * Whether a label below the days is of them all: it names what they share, or what a list of one business is called. Where it names
 * nothing, they have to be of a kind, too.
 */
function isOfDays(text: string, called: string, days: readonly string[]): boolean {
  const shared = new Set(commonWords(days));
  const isOfOne = !OF_SEVERAL.test(called) && (namesBusiness(called, wordsIn(called)) || OF_ROUND.test(called));
  if (isOfEach(text) || namesBusiness(text, shared)) return true;
  return isOfOne && (namesBusiness(text, wordsIn(called)) || [...shared].some((word) => !ANY.has(word)));
}
/** `LỊCH CÔNG TÁC TUẦN`: whatever there is. */
const OF_SEVERAL = /(?<!\p{L})(?:công tác|làm việc|hoạt động|tuần|kế hoạch|chương trình)(?!\p{L})/iu;
const OF_ROUND = /(?<!\p{L})(?:tiếp (?:công )?dân|trực)(?!\p{L})/iu;

/** Words of its own, beside those of any gathering. */
const namesBusiness = (text: string, common: ReadonlySet<string>): boolean =>
  [...wordsIn(text)].some((word) => common.has(word) && !ANY.has(word));
const ANY: ReadonlySet<string> = new Set([
  'họp',
  'làm',
  'việc',
  'tiếp',
  'dân',
  'công',
  'trực',
  'buổi',
  'giờ',
  'thời',
  'gian',
  'lúc',
  'từ',
  ...'hội nghị cuộc phiên lễ dự tham gia lịch thông báo tháng năm ngày thứ chủ nhật hai ba tư sáu bảy sáng chiều tối'.split(
    ' ',
  ),
]);

const opensDay = (text: string, options: CueOptions): boolean =>
  text !== '' && readCues(text, 0, true, options).cues.some(({ type }) => type === 'day');
const tellsNoHour = (text: string): boolean => findTimes(text).length === 0;

/** With nothing behind its hour: a line that tells a place too is of the entry above it. */
function tellsHourAlone(printed: string): boolean {
  const text = isHourLabel(printed) ? withoutDaysBelow(printed) : printed;
  const last = isHourLabel(printed) ? findTimes(text).at(-1) : undefined;
  return last !== undefined && !/\p{L}{2}/u.test(text.slice(last.index + last.length));
}

/** The labels that stand there without another line between. */
function labelsFrom(texts: readonly string[], from: number, step: 1 | -1): number[] {
  const found: number[] = [];
  for (let at = from; found.length < MOST_LABELS && tellsHourAlone(texts[at] ?? ''); at += step) found.push(at);
  return found;
}

/** Those that every line has. */
function commonWords(texts: readonly string[]): string[] {
  const [first = new Set<string>(), ...others] = texts.map(wordsIn);
  return [...first].filter((word) => others.every((words) => words.has(word)));
}

/** The entries with the hour, where they have none. */
export function withHoursOfLines(reading: LayoutReading, { hours, lines, notices }: DayLines): LayoutReading {
  const timed = (item: ProgrammeItem): ProgrammeItem => {
    const time = hours !== null && item.kind === 'event' && item.startTime === null ? hoursFor(hours, item.slot) : null;
    if (!time?.start) return item;
    const endTime = goesPast(item.slot, time.end) ? null : time.end;
    return { ...item, startTime: time.start, endTime, slot: slotOfTime(time.start) };
  };
  return {
    ...reading,
    items: reading.items.map(timed),
    notices: [...reading.notices, ...notices, ...(hours === null ? [] : reading.items.flatMap(otherHalf(hours)))],
    again: new Set([...(reading.again ?? []), ...lines, ...notices.flatMap(({ line }) => line ?? [])]),
  };
}

/** `từ 7h30 đến 17h00`, and a day of which the morning is named: when that ends, nothing tells. */
const goesPast = (slot: ProgrammeItem['slot'], end: LocalTime | null): boolean =>
  end !== null && ((slot === 'morning' && end >= '13:00') || (slot === 'afternoon' && end >= '19:00'));

/** An hour of the morning is none of an entry's of the afternoon, which is asked about. */
const otherHalf =
  (hours: HoursOfAll) =>
  ({ kind, id, line, slot, startTime }: ProgrammeItem): Notice[] => {
    const time = hours.times.allDay?.start;
    const isLeft = kind === 'event' && startTime === null && slot !== null && time && hoursFor(hours, slot) === null;
    return isLeft ? [notice('slot-time-mismatch', { line, item: id }, { slot, time })] : [];
  };
