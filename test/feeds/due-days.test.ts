import { describe, expect, test } from 'vitest';
import { type FeedContext, feedOccurrences } from '../../src/feeds/entries.ts';
import type { Feed, FeedScope } from '../../src/model/feed.ts';
import { NO_DETAILS, type Occurrence } from '../../src/model/occurrence.ts';
import { OFFICE } from '../schedule/samples.ts';
import { day, feed, MOMENT, occurrence, party } from './samples.ts';

/** Friday 14 March 2025 in the calendar of one leader. */
const AN: FeedScope = { type: 'person', id: 'giam-doc' };
const due = (summary: string, given: Partial<Occurrence> = {}) =>
  occurrence(summary, {
    ...{ kind: 'task', busy: false, location: null, parties: [party('person', 'giam-doc')], details: NO_DETAILS },
    when: { type: 'due', date: day('2025-03-14'), dueTime: null },
    ...given,
  });
const LINE = {
  ...{ due: day('2025-03-14'), dayOpen: false, leadersText: 'Giám đốc', unitsText: null, product: 'Báo cáo' },
  ...{ certain: true, helping: false },
};
const lines = ['Gửi số liệu', 'Trình dự thảo', 'Rà soát hồ sơ', 'Họp kiểm điểm'].map((title) => ({ ...LINE, title }));
const digest = due('Hạn 14/3: 4 việc', { uid: 'digest', digest: { key: 'due 2025-03-14 person giam-doc', lines } });
const shown = (
  occurrences: readonly Occurrence[],
  given: Partial<Feed>,
  { today = '2025-03-05', ...context }: { today?: string; dueDays?: NonNullable<FeedContext['dueDays']> } = {},
) =>
  feedOccurrences(feed(AN, given), occurrences, {
    organization: OFFICE,
    today: day(today),
    calendar: () => [],
    ...context,
  });
const titles = (occurrences: readonly Occurrence[], given: Partial<Feed>) =>
  shown(occurrences, given).map((entry) => entry.occurrence.summary);

describe('four pieces of work due on one day', () => {
  test('are one entry as they are published, and four where the feed takes so many singly', () => {
    expect(titles([digest], {})).toEqual(['Hạn 14/3: 4 việc']);
    expect(titles([digest], { singleDue: 3 })).toEqual(['Hạn 14/3: 4 việc']);
    expect(titles([digest], { singleDue: 4 }).sort()).toEqual(lines.map(({ title }) => title).sort());
  });

  test('have UIDs of their own that stay, and say who and what', () => {
    const [first, again] = [shown([digest], { singleDue: 9 }), shown([digest], { singleDue: 4 })];
    const uids = first.map((entry) => entry.occurrence.uid);
    expect(new Set([...uids, 'digest']).size).toBe(5);
    expect(again.map((entry) => entry.occurrence.uid)).toEqual(uids);
    const one = first.find((entry) => entry.occurrence.summary === 'Trình dự thảo');
    expect(one?.occurrence).toMatchObject({
      digest: null,
      when: { type: 'due', date: '2025-03-14' },
      details: { leadersText: 'Giám đốc', product: 'Báo cáo', dueDate: null },
    });
  });

  test('stay one entry where the level of detail hides its lines, and in a list of things to do', () => {
    expect(titles([digest], { singleDue: 9, detail: 'titleAndPlace' })).toEqual(['Hạn 14/3: 4 việc']);
    expect(titles([digest], { singleDue: 9, tasks: 'todos' })).toEqual(['Hạn 14/3: 4 việc']);
  });

  test('are not lost where work over a period is left out', () => {
    const month = due('Tháng 3: 9 việc', {
      when: { type: 'days', start: day('2025-03-03'), end: day('2025-03-03') },
      digest: { key: 'period 2025-03-01 2025-03-31 person giam-doc', lines: [] },
    });
    expect(titles([month, digest], { showDigests: false })).toEqual(['Hạn 14/3: 4 việc']);
  });
});

test('the same title for another department is another piece, however many stand singly', () => {
  const of = (unitsText: string) => due('Nộp báo cáo tháng', { details: { ...NO_DETAILS, unitsText } });
  for (const singleDue of [2, 3, 9]) {
    const told = shown([of('Phòng A'), of('Phòng B')], { singleDue });
    expect(told.map(({ occurrence }) => occurrence.details.unitsText).sort()).toEqual(['Phòng A', 'Phòng B']);
  }
  const both = ['Phòng A', 'Phòng B'].map((unitsText) => ({ ...LINE, title: 'Nộp báo cáo tháng', unitsText }));
  const gathered = due('Hạn 14/3: 2 việc', { digest: { key: 'due 2025-03-14 office ', lines: both } });
  const opened = shown([gathered], { singleDue: 9 }).map(({ occurrence }) => occurrence);
  expect(opened.map(({ details }) => details.unitsText).sort()).toEqual(['Phòng A', 'Phòng B']);
  expect(new Set(opened.map(({ uid }) => uid)).size).toBe(2);
});

describe('two pieces of work due on one day', () => {
  const two = [due('Gửi số liệu'), due('Trình dự thảo')];

  test('are one entry where the feed takes fewer singly, with a UID of the feed and the day', () => {
    const [one, ...others] = shown(two, { singleDue: 1 });
    expect(others).toEqual([]);
    expect(one?.occurrence).toMatchObject({ summary: 'Hạn 14/3: 2 việc', location: null, busy: false });
    expect(one?.occurrence.digest?.lines.map(({ title }) => title)).toEqual(['Gửi số liệu', 'Trình dự thảo']);
    const later = shown([...two, due('Rà soát hồ sơ')], { singleDue: 0 });
    expect(later.map((entry) => [entry.occurrence.uid, entry.occurrence.summary])).toEqual([
      [one?.occurrence.uid, 'Hạn 14/3: 3 việc'],
    ]);
    expect(titles(two, { singleDue: 2 })).toEqual(['Gửi số liệu', 'Trình dự thảo']);
  });

  test('as one entry have the number of their day and the moment at which anything there last changed', () => {
    const dueDays = new Map([[day('2025-03-14'), { sequence: 7, revisedAt: MOMENT + 60 }]]);
    const [one] = shown(two, { singleDue: 1 }, { dueDays });
    expect(one?.occurrence).toMatchObject({ sequence: 7, createdAt: MOMENT, revisedAt: MOMENT + 60 });
  });

  test('stand singly on a day outside the window, of which the pieces go one by one', () => {
    const late = { revisedAt: MOMENT + 80 * 86_400 };
    const all = [...two, due('Rà soát hồ sơ', late), due('Nộp báo cáo', late)];
    expect(titles(all, { singleDue: 1 })).toEqual(['Hạn 14/3: 4 việc']);
    const old = shown(all, { singleDue: 1 }, { today: '2025-06-10' });
    expect(old.map(({ occurrence }) => occurrence.summary).sort()).toEqual(['Nộp báo cáo', 'Rà soát hồ sơ']);
  });

  test('do not take in what is private or called off, nor the next day', () => {
    const others = [
      due('Nộp hồ sơ riêng', { private: true }),
      due('Việc đã bỏ', { status: 'cancelled' }),
      due('Việc hôm sau', { when: { type: 'due', date: day('2025-03-15'), dueTime: null } }),
    ];
    expect(titles([...two, ...others], { singleDue: 1 }).sort()).toEqual([
      'Hạn 14/3: 2 việc',
      'Nộp hồ sơ riêng',
      'Việc hôm sau',
      'Việc đã bỏ',
    ]);
  });
});
