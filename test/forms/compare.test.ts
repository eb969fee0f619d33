import { expect, test } from 'vitest';
import type { LocalDate, LocalTime } from '../../src/time/local.ts';
import { item } from '../schedule/samples.ts';
import { compare } from './compare.ts';
import { at, type Fact, NEVER } from './facts.ts';

const MONDAY = '2026-03-02' as LocalDate;
const fact = (words: string, given: Partial<Fact> = {}): Fact => ({
  whens: [at(MONDAY, null, '08:00' as LocalTime)],
  words: [words],
  leader: null,
  ...given,
});
const read = (title: string, given: Parameters<typeof item>[1] = {}) =>
  item(title, { start: MONDAY, end: MONDAY, slot: null, startTime: '08:00', leadersText: null, review: [], ...given });
const compared = (facts: readonly Fact[], ...items: readonly ReturnType<typeof item>[]) =>
  compare({ text: '', facts }, items);

test('what is missed, wrong or invented is silent unless it is marked', () => {
  expect(compared([fact('giao ban')], read('Họp giao ban')).silent).toEqual([]);
  expect(compared([fact('giao ban')]).silent).toEqual(['missed: 2026-03-02..2026-03-02 08:00 | giao ban']);
  expect(compared([fact('giao ban')], read('Họp giao ban', { startTime: '09:00' })).silent).toEqual([
    'wrong: 2026-03-02..2026-03-02 09:00 | Họp giao ban, not 2026-03-02..2026-03-02 08:00 | giao ban',
  ]);
  expect(compared([], read('Nơi nhận')).silent).toEqual(['invented: 2026-03-02..2026-03-02 08:00 | Nơi nhận']);
  const marked = compared([fact('giao ban')], read('Họp giao ban', { startTime: '09:00', review: ['time-odd'] }));
  expect(marked).toEqual({ entries: 1, silent: [], misled: [], marked: 1 });
});

test('another leader is told apart, and a name may stand in a shorter form', () => {
  const led = [fact('giao ban', { leader: 'Phó Chủ tịch Lê Thị Mẫu' })];
  expect(compared(led, read('Họp giao ban', { leadersText: 'PCT Thị Mẫu' })).misled).toEqual([]);
  expect(compared(led, read('Họp giao ban', { leadersText: 'Ông Thử' })).misled).toEqual([
    'led by Ông Thử, not Phó Chủ tịch Lê Thị Mẫu: Họp giao ban',
  ]);
});

test('another place and a guest who is left out are told apart', () => {
  const placed = [fact('giao ban', { place: 'Phòng họp số 1' })];
  expect(compared(placed, read('Họp giao ban', { location: 'Phòng họp số 1' })).misled).toEqual([]);
  expect(compared(placed, read('Họp giao ban', { location: null })).misled).toEqual([
    'at null, not Phòng họp số 1: Họp giao ban',
  ]);
  const invited = [fact('giao ban', { invited: ['Trưởng thôn Đông', 'Công an xã'] })];
  expect(compared(invited, read('Họp giao ban', { participantsText: 'Trưởng thôn Đông' })).misled).toEqual([
    'Công an xã is not among Trưởng thôn Đông: Họp giao ban',
  ]);
});

test('what is put off for an unknown time has no day', () => {
  const off = [fact('giao ban', { off: true, whens: [NEVER] })];
  expect(compared(off, read('Họp giao ban', { status: 'postponed' })).silent).toHaveLength(1);
  expect(
    compared(off, read('Họp giao ban', { status: 'postponed', start: null, end: null, startTime: null })).silent,
  ).toEqual([]);
  expect(compared(off).silent).toEqual(['missed: null..null - | giao ban']);
});

test('what is put off is not confirmed', () => {
  const off = [fact('giao ban', { off: true, optional: true })];
  expect(compared(off, read('Họp giao ban')).silent).toHaveLength(1);
  expect(compared(off, read('Họp giao ban', { status: 'postponed' })).silent).toEqual([]);
  expect(compared(off).silent).toEqual([]);
});
