import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderFeed } from '../../src/ical/calendar.ts';
import type { FeedEntry } from '../../src/model/feed.ts';
import type { Occurrence, When } from '../../src/model/occurrence.ts';
import { addDays, type LocalDate, type LocalTime } from '../../src/time/local.ts';
import { toEpoch } from '../../src/time/zone.ts';
import { feed, occurrence } from '../feeds/samples.ts';
import { type ReadEvent, readWithIcalJs, readWithNodeIcal } from '../ical/reading.ts';
import { inZones } from '../ical/zones.ts';

/** Any entry, written by us and read by two others, is the same entry. */

const words = fc.constantFrom(
  'Họp',
  'giao ban',
  'ệ',
  'Đề án',
  ',',
  ';',
  '\\',
  '"',
  ':',
  '“57-NQ/TW”',
  ' ',
  '😀',
  'x'.repeat(40),
  '<b>',
  '\t',
  '\u0007',
  '\u2028',
  'BEGIN:VEVENT',
  '\ud800',
);
const title = fc.array(words, { minLength: 1, maxLength: 25 }).map((parts) => `Họp ${parts.join(' ')}`);
/** A backslash before an n is for ical.js alone: node-ical takes the two for a line break. */
const note = fc.array(fc.oneof(words, fc.constant('\\n')), { maxLength: 25 }).map((parts) => `Họp ${parts.join(' ')}`);
const place = fc.option(fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => `Phòng ${parts.join('')}`));
/** Since 1975 the whole country has had one time, which is the one that a feed's VTIMEZONE holds. */
const date = fc.integer({ min: 0, max: 45_000 }).map((days) => addDays('1976-01-01' as LocalDate, days));
const minutes = fc.integer({ min: 0, max: 1439 });
const clock = (of: number) =>
  `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}` as LocalTime;

const when: fc.Arbitrary<When> = fc.oneof(
  fc.tuple(date, minutes, minutes).map(([from, a, b]) => ({
    type: 'clock' as const,
    date: from,
    start: clock(a),
    end: clock(b),
    endDate: b > a ? from : addDays(from, 1),
    endAssumed: a % 2 === 0,
  })),
  fc.tuple(date, fc.integer({ min: 0, max: 1438 })).map(([from, a]) => ({
    type: 'slot' as const,
    date: from,
    slot: 'morning' as const,
    start: clock(a),
    end: clock(a + 1),
  })),
  fc.tuple(date, fc.nat(40)).map(([start, days]) => ({ type: 'days' as const, start, end: addDays(start, days) })),
);

const entry: fc.Arbitrary<FeedEntry> = fc
  .record({
    summary: title,
    location: place,
    when,
    sequence: fc.nat(1000),
    revisedAt: fc.nat(4_000_000_000),
    note,
  })
  .chain(({ note, ...given }) =>
    fc.record({ busy: fc.boolean(), certain: fc.boolean() }).map((of) => ({
      occurrence: withNote({ ...occurrence(given.summary), ...given }, note),
      role: null,
      ...of,
    })),
  );

function withNote(one: Occurrence, note: string): Occurrence {
  return { ...one, details: { ...one.details, note } };
}

/** What a person would see of a text: one line, without what cannot be seen. */
function seen(text: string | null): string | null {
  if (text === null) return null;
  const visible = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '');
  return visible.replace(/\s+/g, ' ').trim();
}

function expected({ occurrence: one }: FeedEntry): Omit<ReadEvent, 'description'> {
  const moment = (day: LocalDate, time: LocalTime) => new Date(toEpoch(day, time) * 1000).toISOString().slice(0, 16);
  const { when: at } = one;
  const times =
    at.type === 'clock' || at.type === 'slot'
      ? { start: moment(at.date, at.start), end: moment(at.type === 'clock' ? at.endDate : at.date, at.end) }
      : at.type === 'days'
        ? { start: at.start, end: addDays(at.end, 1) }
        : { start: at.date, end: addDays(at.date, 1) };
  return { uid: one.uid, summary: seen(one.summary)!, location: seen(one.location), ...times };
}

const withoutDescription = ({ description, ...rest }: ReadEvent) => rest;
const inOrder = <T extends { readonly uid: string }>(list: readonly T[]) =>
  list.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));

test('titles, times, places and UIDs come back from ical.js and node-ical, in every zone of the process', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
      const { value, notices } = renderFeed(feed({ type: 'organization' }), entries);
      expect(notices).toEqual([]);
      const wanted = inOrder(entries.map(expected));
      inZones(['UTC', 'America/New_York'], () => {
        expect(inOrder(readWithIcalJs(value).map(withoutDescription))).toEqual(wanted);
        expect(inOrder(readWithNodeIcal(value).map(withoutDescription))).toEqual(wanted);
      });
    }),
    { seed: 31, numRuns: 150 },
  );
});

test('a description comes back line by line', () => {
  fc.assert(
    fc.property(entry, (one) => {
      const { value } = renderFeed(feed({ type: 'organization' }), [one]);
      const [read] = readWithIcalJs(value);
      expect(read!.description!.split('\n')).toContain(`Ghi chú: ${seen(one.occurrence.details.note)}`);
    }),
    { seed: 32, numRuns: 150 },
  );
});

test('whatever an entry holds, the text keeps the rules of every line', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
      const text = renderFeed(feed({ type: 'organization' }), entries).value;
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
      expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      expect(text).toBe(text.normalize('NFC'));
      expect(renderFeed(feed({ type: 'organization' }), entries).value).toBe(text);
    }),
    { seed: 33, numRuns: 150 },
  );
});
