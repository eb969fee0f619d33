import { join } from 'node:path';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { beforeAll, expect, test } from 'vitest';
import type { Occurrence } from '../../src/model/occurrence.ts';
import type { DateRange, LocalDate } from '../../src/time/local.ts';
import { toEpoch } from '../../src/time/zone.ts';
import { openStoreIn } from '../contract/opening.ts';
import { openTerminal } from './running.ts';

/** The whole office's feed of the example, as other programs read it, against what the store has published. */

const EXAMPLE = join(import.meta.dirname, '../../config/example');
/** 2026-11-18 in the office. */
const NOW = 1_795_000_000;

let text: string;
let published: readonly Occurrence[];

beforeAll(async () => {
  const terminal = openTerminal({}, () => NOW);
  for (const month of ['11', '12']) {
    const file = join(EXAMPLE, `chuong-trinh-thang-${month}-2026.txt`);
    await terminal.run('import', file, '--organization', 'so-vi-du', '--accept');
  }
  const feeds = JSON.parse((await terminal.run('feeds', '--json')).stdout) as { feed: string; address: string }[];
  const path = new URL(feeds.find(({ feed }) => feed === 'so-vi-du.organization')!.address).pathname;
  const service = await terminal.serve();
  text = await (await fetch(service.address + path)).text();
  await service.stop();
  const store = await openStoreIn(terminal.folder);
  const range: DateRange = { start: '2026-10-01' as LocalDate, end: '2027-01-31' as LocalDate };
  const records = await store.read(({ occurrences }) => occurrences.within('so-vi-du', range));
  published = records.map(({ occurrence }) => occurrence).filter(({ partiesOnly }) => !partiesOnly);
  await store.close();
  terminal.close();
}, 60_000);

test('the example has enough to read', () => {
  expect(published.length).toBeGreaterThan(60);
});

interface Seen {
  readonly uid: string;
  readonly summary: string;
  readonly location: string;
  /** Seconds since 1970 for hours, `YYYY-MM-DD` for days; the end of days is the day after the last. */
  readonly start: number | string;
  readonly end: number | string;
}

const byUid = (a: Seen, b: Seen) => (a.uid < b.uid ? -1 : 1);

function expected({ uid, summary, location, when, status }: Occurrence): Seen {
  const marks = { postponed: '[HOÃN] ', cancelled: '[HỦY] ', confirmed: '', tentative: '' };
  const shown = { uid, summary: expect.stringContaining(marks[status] + summary), location: location ?? '' };
  const dayAfter = (date: LocalDate) => {
    const next = new Date(`${date}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    return next.toISOString().slice(0, 10);
  };
  switch (when.type) {
    case 'days':
      return { ...shown, start: when.start, end: dayAfter(when.end) };
    case 'due':
      return { ...shown, start: when.date, end: dayAfter(when.date) };
    case 'slot':
      return { ...shown, start: toEpoch(when.date, when.start), end: toEpoch(when.date, when.end) };
    case 'clock':
      return { ...shown, start: toEpoch(when.date, when.start), end: toEpoch(when.endDate, when.end) };
  }
}

test('ical.js gives back title, times, place and UID of every entry', () => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const moment = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toUnixTime());
  const seen = calendar.getAllSubcomponents('vevent').map((component): Seen => {
    const { uid, summary, location, startDate, endDate } = new ICAL.Event(component);
    return { uid, summary, location: location ?? '', start: moment(startDate), end: moment(endDate) };
  });
  expect(seen.sort(byUid)).toEqual(published.map(expected).sort(byUid));
});

test('node-ical gives back title, times, place and UID of every entry', () => {
  const moment = (date: Date & { dateOnly?: true }) => (date.dateOnly ? localDay(date) : date.getTime() / 1000);
  const seen = Object.values(nodeIcal.sync.parseICS(text)).flatMap((component): Seen[] => {
    if (component?.type !== 'VEVENT') return [];
    const { uid, summary, location, start, end } = component;
    return [
      { uid, summary: String(summary), location: String(location ?? ''), start: moment(start), end: moment(end!) },
    ];
  });
  expect(seen.sort(byUid)).toEqual(published.map(expected).sort(byUid));
});

/** node-ical puts a day at midnight of the zone of this process. */
function localDay(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
