import { linesOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type HoursTold, halvesTold } from './hours-of-halves.ts';
import { hoursOfSeasons } from './hours-of-seasons.ts';
import type { DocumentText } from './layout.ts';
import { printedText } from './printed.ts';
import { findTimes } from './times.ts';

/**
 * Of a list of the days on which a counter is open, its hours in the morning and in the afternoon, each with its end, are told
 * once: a day that names no half is both of them and goes from the first to the last hour, as below a label (`Thời gian: …`).
 * Where both only begin (`sáng từ 8 giờ, chiều từ 14 giờ`) it is the whole day, with these hours as a remark, and so it is where
 * they differ by season. Where meetings take place in them, a day without one is asked about.
 */
interface WholeDays {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

const COUNTER =
  /(?<!\p{L})(?:tiếp (?:công )?dân|(?:tiếp|thu) nhận|trả kết quả|khám(?: chữa)? bệnh|tiêm chủng|phục vụ)(?!\p{L})/iu;

/** @param notices all that are told of the document */
export function withWholeDays(
  document: DocumentText,
  items: readonly ProgrammeItem[],
  notices: readonly Notice[],
): WholeDays {
  const asked = Map.groupBy(notices.filter(isHourLeft), ({ item }) => item);
  const seasons = isOfCounter(document, items) ? hoursOfSeasons(document.source) : null;
  if (seasons !== null) return inAnySeason(seasons, items, notices);
  if (asked.size === 0 || !COUNTER.test(document.masthead.title ?? '')) return { items, notices };
  const hours = openingHours(halvesTold(document).told);
  if (hours === null || tellsOthers(document, hours)) return { items, notices };
  const whole = new Set(
    items
      .filter((item) => isDay(item) && asked.get(item.id)?.every((each) => saysNoMore(each, hours)))
      .map(({ id }) => id),
  );
  return {
    items: items.map((item) => (whole.has(item.id) ? openedOn(item, hours) : item)),
    notices: notices.filter((each) => !(isHourLeft(each) && whole.has(each.item ?? ''))),
  };
}

/** Where the title is not known as one, each entry says what is done. */
const isOfCounter = ({ masthead }: DocumentText, items: readonly ProgrammeItem[]): boolean =>
  COUNTER.test(masthead.title ?? '') || (items.length > 0 && items.every(({ title }) => COUNTER.test(title)));

/** A day that names no half is a whole one, with the hours of every season as a remark; which are its is told once. */
function inAnySeason(printed: string, items: readonly ProgrammeItem[], notices: readonly Notice[]): WholeDays {
  const whole = new Set(items.filter((item) => isDay(item) && !NAMES_HOUR.test(item.title)).map(({ id }) => id));
  if (whole.size === 0) return { items, notices };
  return {
    items: items.map((item) => (whole.has(item.id) ? wholeDay(item, printed) : item)),
    notices: [
      ...notices.filter((each) => !(isHourLeft(each) && whole.has(each.item ?? '') && isWithin(each, printed))),
      notice('hours-by-season', {}, { printed }),
    ],
  };
}

/** `tiếp công dân đột xuất sau 15h`: the day is not a whole one. */
const NAMES_HOUR = /\d\s?(?:[hg](?!\p{L})|giờ)/iu;

/** Everything that is asked about stands there. */
const isWithin = ({ data }: Notice, printed: string): boolean =>
  String(data.printed ?? '')
    .split(', ')
    .every((part) => printed.includes(part));

const wholeDay = (item: ProgrammeItem, hours: string): ProgrammeItem => ({
  ...item,
  slot: 'allDay',
  note: [item.note, hours].filter(Boolean).join('; '),
});

function openedOn(item: ProgrammeItem, { times, printed }: HoursTold): ProgrammeItem {
  const [morning, afternoon] = [times.morning!, times.afternoon!];
  if (morning.end && afternoon.end)
    return { ...item, startTime: morning.start, endTime: afternoon.end, slot: 'morning' };
  const told = printed.slice(Math.max(0, printed.search(FIRST_HALF))).replace(/[\s.]+$/u, '');
  return wholeDay(item, told);
}
const FIRST_HALF = /(?<!\p{L})(?:buổi )?sáng(?!\p{L})/iu;

const isHourLeft = ({ code }: Notice): boolean => code === 'hour-left';

const isDay = ({ kind, status, start, startTime, slot }: ProgrammeItem): boolean =>
  kind === 'event' && status === 'confirmed' && start !== null && startTime === null && slot === null;

/** Null unless they are told once, of nothing else, for morning and afternoon, both with their ends or both without. */
function openingHours(told: readonly HoursTold[]): HoursTold | null {
  const [only, ...others] = told;
  if (only === undefined || others.length > 0 || !only.sure) return null;
  const { morning, afternoon, evening } = only.times;
  const isDay = morning !== undefined && afternoon !== undefined && evening === undefined;
  return isDay && (morning.end === null) === (afternoon.end === null) ? only : null;
}

/** `Riêng trụ sở 2: sáng từ 8 giờ 30`: other hours of a half, whose they are is not known. */
function tellsOthers({ source }: DocumentText, { times }: HoursTold): boolean {
  const told = new Set(Object.values(times).map(({ start }) => start));
  return source.blocks
    .flatMap(linesOf)
    .map(printedText)
    .some((text) => HALF.test(text) && findTimes(text).some(({ start, due }) => !due && !told.has(start)));
}
const HALF = /(?<!\p{L})(?:sáng|chiều)(?!\p{L})/iu;

/** Nothing but these hours was asked about; of a half of the day (`chiều`) it still is. */
function saysNoMore({ data }: Notice, { times }: HoursTold): boolean {
  const texts = Object.values(times).map(({ text }) => text);
  const left = texts.reduce((printed, text) => printed.replace(text, ''), String(data.printed ?? ''));
  return /^[\s,]*$/u.test(left);
}
