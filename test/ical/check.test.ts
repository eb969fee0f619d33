import { expect, test } from 'vitest';
import { faultOf } from '../../src/ical/check.ts';
import type { Occurrence } from '../../src/model/occurrence.ts';
import { day, occurrence, time } from '../feeds/samples.ts';

const fault = (given: object) => faultOf({ ...occurrence('Họp'), ...given } as Occurrence);
const slot = { type: 'slot', date: day('2025-03-05'), slot: 'morning', start: time('07:30'), end: time('11:30') };

test('a sound entry has no fault', () => {
  expect(fault({})).toBeNull();
  expect(fault({ when: { type: 'due', date: '2025-03-05', dueTime: null } })).toBeNull();
  expect(fault({ when: { ...slot, type: 'clock', start: '22:00', end: '01:00', endDate: '2025-03-06' } })).toBeNull();
});

test.each([
  ['uid', { uid: '' }],
  ['uid', { uid: 'hai dòng\n' }],
  ['sequence', { sequence: -1 }],
  ['sequence', { sequence: 1.5 }],
  ['sequence', { sequence: 2 ** 31 }],
  ['moment', { revisedAt: Number.NaN }],
  ['moment', { createdAt: -1 }],
  ['date', { when: { ...slot, date: '2025-02-30' } }],
  ['date', { when: { type: 'days', start: '2025-03-05', end: '' } }],
  ['date', { when: { ...slot, type: 'clock', endDate: '5/3' } }],
  ['time', { when: { ...slot, end: '24:00' } }],
  ['order', { when: { ...slot, end: '07:30' } }],
  ['order', { when: { type: 'days', start: '2025-03-05', end: '2025-03-04' } }],
])('an entry with a wrong %s is seen: %j', (expected, given) => {
  expect(fault(given)).toBe(expected);
});
