import { expect, test } from 'vitest';
import type { HistoryChange } from '../../src/model/history.ts';
import type { Party, When } from '../../src/model/occurrence.ts';
import { sidesText } from '../../src/pages/office/history-text.ts';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';

const date = '2025-03-12' as LocalDate;
const time = (text: string) => text as LocalTime;
const NAMES = new Map([
  ['person an', 'Người Thứ Nhất'],
  ['person binh', 'Người Thứ Hai'],
]);
const told = (field: string, from: unknown, to: unknown) =>
  sidesText({ of: null, field, from, to } satisfies HistoryChange, NAMES, 'vi');
const party = (id: string, role: Party['role'], certain = true) => ({ kind: 'person', id, role, certain });
const slot = (start: string): When => ({ type: 'slot', date, slot: 'morning', start: time(start), end: time('11:30') });
const clock = (start: string, end: string, given: Partial<When & { type: 'clock' }> = {}): When => ({
  ...{ type: 'clock', date, start: time(start), end: time(end), endDate: date, endAssumed: false },
  ...given,
});

test.each<[string, readonly unknown[], readonly unknown[], readonly [string, string]]>([
  [
    'handed over to somebody who attends already',
    [party('an', 'chair'), party('binh', 'attendee')],
    [party('an', 'delegator'), party('binh', 'delegate')],
    ['Người Thứ Nhất; Người Thứ Hai', 'Người Thứ Nhất (ủy quyền); Người Thứ Hai (dự thay)'],
  ],
  [
    'led by the other of two',
    [party('an', 'chair'), party('binh', 'attendee')],
    [party('an', 'attendee'), party('binh', 'chair')],
    ['Người Thứ Nhất (chủ trì); Người Thứ Hai (cùng dự)', 'Người Thứ Nhất (cùng dự); Người Thứ Hai (chủ trì)'],
  ],
  [
    'certain now',
    [party('an', 'chair', false)],
    [party('an', 'chair')],
    ['Người Thứ Nhất (chưa chắc)', 'Người Thứ Nhất'],
  ],
  ['another leader', [party('an', 'chair')], [party('binh', 'chair')], ['Người Thứ Nhất', 'Người Thứ Hai']],
])('people: %s', (_, from, to, sides) => {
  expect(told('parties', from, to)).toEqual(sides);
});

test.each<[string, When, When, readonly [string, string]]>([
  [
    'other office hours',
    slot('07:30'),
    slot('07:00'),
    ['Sáng (07h30 – 11h30) Thứ Tư, 12/3/2025', 'Sáng (07h00 – 11h30) Thứ Tư, 12/3/2025'],
  ],
  [
    'an end that nobody had written',
    clock('08:00', '09:30', { endAssumed: true }),
    clock('08:00', '10:00'),
    ['08h00, Thứ Tư, 12/3/2025', '08h00 – 10h00, Thứ Tư, 12/3/2025'],
  ],
  [
    'into the next day',
    clock('19:00', '21:00'),
    clock('19:00', '01:00', { endDate: '2025-03-13' as LocalDate }),
    ['19h00 – 21h00, Thứ Tư, 12/3/2025', '19h00, Thứ Tư, 12/3/2025 – 01h00, Thứ Năm, 13/3/2025'],
  ],
  [
    'an hour by which work is due',
    { type: 'due', date, dueTime: null },
    { type: 'due', date, dueTime: time('10:00') },
    ['Thứ Tư, 12/3/2025', '10h00, Thứ Tư, 12/3/2025'],
  ],
])('time: %s', (_, from, to, sides) => {
  expect(told('when', from, to)).toEqual(sides);
});
