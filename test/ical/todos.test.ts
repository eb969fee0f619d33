import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { expect, test } from 'vitest';
import { feedOccurrences } from '../../src/feeds/entries.ts';
import { renderTodos } from '../../src/ical/todos.ts';
import type { FeedEntry } from '../../src/model/feed.ts';
import { NO_DETAILS, type Occurrence } from '../../src/model/occurrence.ts';
import { day, feed, occurrence, party, time } from '../feeds/samples.ts';
import { SO_MAU } from '../service/office.ts';

/** Work as things to do, as two parsers that are not ours read them. */

const task = (summary: string, given: Partial<Occurrence> = {}) =>
  occurrence(summary, {
    ...{ kind: 'task', busy: false, location: null, parties: [party('person', 'an')] },
    when: { type: 'due', date: day('2025-03-14'), dueTime: null },
    ...given,
  });
const entry = (one: Occurrence): FeedEntry => ({ occurrence: one, busy: false, certain: true, role: 'chair' });
const LINE = {
  due: day('2025-03-31'),
  dayOpen: false,
  leadersText: null,
  unitsText: 'Văn phòng',
  certain: true,
  helping: false,
};
const DIGEST = task('Tháng 3: 2 việc', {
  uid: 'digest-1',
  when: { type: 'days', start: day('2025-03-03'), end: day('2025-03-03') },
  digest: {
    key: 'period 2025-03-01 2025-03-31 person an',
    lines: [
      { ...LINE, title: 'Báo cáo quý I; gửi UBND tỉnh', product: 'Báo cáo' },
      { ...LINE, title: 'Rà soát hồ sơ', product: null, due: null },
    ],
  },
});
const ALL = [
  task('Trình dự thảo, kèm phụ lục', {
    uid: 'due-1',
    sequence: 2,
    details: { ...NO_DETAILS, unitsText: 'Phòng Kế hoạch', dueDate: day('2025-03-15'), section: ['A. Trọng tâm'] },
  }),
  task('Gửi số liệu', { uid: 'due-2', when: { type: 'due', date: day('2025-03-17'), dueTime: time('16:00') } }),
  task('Việc đã bỏ', { uid: 'due-3', status: 'cancelled' }),
  DIGEST,
];
const TODOS = feed({ type: 'person', id: 'an' }, { tasks: 'todos', title: 'Việc của Người Thứ Nhất' });
const text = renderTodos(TODOS, ALL.map(entry)).value;

test('ical.js reads every piece of work, with its day, its state and the entry that tells it', () => {
  const root = new ICAL.Component(ICAL.parse(text));
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const told = root.getAllSubcomponents('vtodo').map((todo) => {
    const value = (name: string) => String(todo.getFirstPropertyValue(name) ?? '–');
    const related = todo.getFirstProperty('related-to')!;
    const relation = `${related.getParameter('reltype')} ${related.getFirstValue()}`;
    return [value('summary'), value('due'), value('status'), value('sequence'), relation].join(' | ');
  });
  expect(told).toEqual([
    'Trình dự thảo, kèm phụ lục | 2025-03-15 | NEEDS-ACTION | 2 | SIBLING due-1',
    'Gửi số liệu | 2025-03-17T16:00:00 | NEEDS-ACTION | 0 | SIBLING due-2',
    '[HỦY] Việc đã bỏ | 2025-03-14 | CANCELLED | 0 | SIBLING due-3',
    'Báo cáo quý I; gửi UBND tỉnh | 2025-03-31 | NEEDS-ACTION | 0 | PARENT digest-1',
    'Rà soát hồ sơ | – | NEEDS-ACTION | 0 | PARENT digest-1',
  ]);
  expect(root.getAllSubcomponents('vevent')).toEqual([]);
});

test('node-ical reads the same, and no two pieces have one UID', () => {
  const todos = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VTODO');
  expect(todos.map((todo) => String(todo.summary))).toEqual([
    'Trình dự thảo, kèm phụ lục',
    'Gửi số liệu',
    '[HỦY] Việc đã bỏ',
    'Báo cáo quý I; gửi UBND tỉnh',
    'Rà soát hồ sơ',
  ]);
  expect(new Set(todos.map(({ uid }) => uid)).size).toBe(5);
  expect(todos[1]!.due?.toISOString()).toBe('2025-03-17T09:00:00.000Z');
  expect(text).toContain('CATEGORIES:Phòng Kế hoạch,A. Trọng tâm\r\n');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test('the same work in the digest of a day and of a month is one thing to do, and keeps its UID', () => {
  const ofDay = task('Hạn 31/3', { uid: 'digest-2', digest: { key: 'due', lines: [DIGEST.digest!.lines[0]!] } });
  const uids = (entries: readonly Occurrence[]) =>
    [...renderTodos(TODOS, entries.map(entry)).value.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  expect(uids([DIGEST, ofDay])).toEqual(uids([DIGEST]));
  const shortened = { ...DIGEST, digest: { ...DIGEST.digest!, lines: DIGEST.digest!.lines.slice(1) } };
  expect(uids([shortened])).toEqual(uids([DIGEST]).slice(1));
});

test('a link shows work in its calendar, not at all, or alone', () => {
  const all = [occurrence('Giao ban', { parties: [party('person', 'an')] }), task('Báo cáo'), DIGEST];
  const holidays = () => [occurrence('Tết', { kind: 'dayOff', parties: [] })];
  const context = { organization: SO_MAU, today: day('2025-03-01'), calendar: holidays };
  const shown = (tasks: 'calendar' | 'none' | 'todos') =>
    feedOccurrences({ ...TODOS, tasks, showHolidays: true }, all, context).map((one) => one.occurrence.summary);
  expect(shown('calendar').sort()).toEqual(['Báo cáo', 'Giao ban', 'Tháng 3: 2 việc', 'Tết']);
  expect(shown('none').sort()).toEqual(['Giao ban', 'Tết']);
  expect(shown('todos').sort()).toEqual(['Báo cáo', 'Tháng 3: 2 việc']);
});
