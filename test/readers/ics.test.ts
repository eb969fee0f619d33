import { expect, test } from 'vitest';
import type { Programme } from '../../src/model/programme.ts';
import { readSource } from '../../src/readers/read.ts';

const calendar = (...lines: string[]) =>
  Buffer.from(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//thu//vi', ...lines, 'END:VCALENDAR', ''].join('\r\n'));
const event = (uid: string, ...lines: string[]) => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  'DTSTAMP:20260101T000000Z',
  ...lines,
  'END:VEVENT',
];

async function read(bytes: Uint8Array): Promise<Programme> {
  const source = await readSource(bytes);
  if (source.type !== 'programme') throw new Error('interpreted');
  return source.reading.value;
}

test('entries become items as they are written', async () => {
  const { items, title, period, scope, genre } = await read(
    calendar(
      'X-WR-CALNAME:Lịch lãnh đạo',
      ...event(
        '1',
        'DTSTART:20260303T080000',
        'DTEND:20260303T093000',
        'SUMMARY:Họp giao ban\\, tuần 10',
        'LOCATION:Phòng số 1',
      ),
      ...event('2', 'DTSTART;VALUE=DATE:20260304', 'DTEND;VALUE=DATE:20260306', 'SUMMARY:Hội nghị', 'STATUS:TENTATIVE'),
      ...event(
        '3',
        'DTSTART:20260305T070000Z',
        'DURATION:PT1H',
        'SUMMARY:Trực tuyến',
        'CLASS:PRIVATE',
        'STATUS:CANCELLED',
      ),
      ...event('4', 'DTSTART;TZID=Asia/Bangkok:20260306T193000', 'SUMMARY:Tối', 'ATTENDEE;CN="Phan A":mailto:a@b.c'),
    ),
  );
  expect({ title, period, scope, genre }).toEqual({
    title: 'Lịch lãnh đạo',
    period: { start: '2026-03-03', end: '2026-03-06' },
    scope: 'partial',
    genre: 'list',
  });
  expect(
    items.map(({ title, start, end, slot, startTime, endTime }) => [title, start, end, slot, startTime, endTime]),
  ).toEqual([
    ['Họp giao ban, tuần 10', '2026-03-03', '2026-03-03', 'morning', '08:00', '09:30'],
    ['Hội nghị', '2026-03-04', '2026-03-05', 'allDay', null, null],
    ['Trực tuyến', '2026-03-05', '2026-03-05', 'afternoon', '14:00', '15:00'],
    ['Tối', '2026-03-06', '2026-03-06', 'evening', '19:30', null],
  ]);
  expect(items[0]).toMatchObject({ location: 'Phòng số 1', line: 5, review: [] });
  expect(items[1]).toMatchObject({ tentative: true, status: 'confirmed' });
  expect(items[2]).toMatchObject({ private: true, status: 'cancelled' });
  expect(items[3]).toMatchObject({ participantsText: 'Phan A' });
});

test('a rule with an end gives its days, one without is told as a rule', async () => {
  const source = await readSource(
    calendar(
      ...event(
        '1',
        'DTSTART:20260302T080000',
        'DTEND:20260302T090000',
        'RRULE:FREQ=WEEKLY;COUNT=3',
        'EXDATE:20260309T080000',
        'SUMMARY:Giao ban',
      ),
      ...event('2', 'DTSTART:20260303T140000', 'RRULE:FREQ=DAILY', 'SUMMARY:Trực'),
    ),
  );
  if (source.type !== 'programme') throw new Error('interpreted');
  const { items, rules } = source.reading.value;
  expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([
    ['2026-03-02', '08:00'],
    ['2026-03-16', '08:00'],
  ]);
  expect(rules).toHaveLength(1);
  expect(rules[0]!.text).toMatch(/^Trực \(.*FREQ=DAILY/);
  expect(source.reading.notices.map(({ code }) => code)).toEqual(['rule-without-date']);
});

test('an entry over a night asks for a look', async () => {
  const { items } = await read(
    calendar(...event('1', 'DTSTART:20260303T080000', 'DTEND:20260305T170000', 'SUMMARY:Tập huấn')),
  );
  expect(items[0]).toMatchObject({
    start: '2026-03-03',
    end: '2026-03-05',
    slot: 'allDay',
    startTime: null,
    note: '08:00 3/3 – 17:00 5/3',
    review: ['unclear-boundary'],
  });
});

test('a to-do is work that is due', async () => {
  const todo = ['BEGIN:VTODO', 'UID:t', 'DUE;VALUE=DATE:20260310', 'SUMMARY:Báo cáo quý', 'END:VTODO'];
  const { items } = await read(calendar(...todo));
  expect(items[0]).toMatchObject({ kind: 'task', timing: 'deadline', end: '2026-03-10', title: 'Báo cáo quý' });
});

test.each([calendar(), Buffer.from('BEGIN:VCALENDAR\nnonsense')])(
  'a calendar without entries is no programme',
  async (bytes) => {
    await expect(readSource(bytes)).rejects.toMatchObject({ code: 'no-programme' });
  },
);
