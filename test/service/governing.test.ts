import { describe, expect, test } from 'vitest';
import type { ProgrammeRecord } from '../../src/model/revision.ts';
import { daysGoverned, narrowerProgrammes, programmeAmended, widerProgrammes } from '../../src/service/governing.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { programme } from '../contract/samples.ts';
import { meeting, month, supplement } from './office.ts';

const days = (start: string, end: string) => ({ start: `2025-${start}` as LocalDate, end: `2025-${end}` as LocalDate });
const record = (id: string, start: string, end: string, genre: ProgrammeRecord['genre'] = 'day-schedule') => ({
  id,
  organizationId: 'so-mau',
  genre,
  period: days(start, end),
});

const MARCH = record('march', '03-01', '03-31');
const WEEK = record('week', '03-10', '03-16');
const YEAR = record('year', '01-01', '12-31', 'annual-plan');
const NEXT_YEAR: ProgrammeRecord = {
  ...MARCH,
  period: { start: '2026-01-01' as LocalDate, end: '2026-01-01' as LocalDate },
};
const ALL = [YEAR, MARCH, WEEK];

describe('the days that a document governs', () => {
  test.each([
    ['its period', month(meeting('04-02', 'Họp')), days('03-01', '03-31')],
    [
      'the days it names, where it has no period',
      { ...month(meeting('03-05', 'A'), meeting('03-03', 'B')), period: null },
      days('03-03', '03-05'),
    ],
    [
      'the days it names, where it is partial',
      { ...supplement(meeting('03-12', 'A')), period: days('03-01', '03-31') },
      days('03-12', '03-12'),
    ],
    [
      'its period, where it is partial and names no day',
      { ...supplement(), period: days('03-01', '03-31') },
      days('03-01', '03-31'),
    ],
    ['none, where it names none', programme({ period: null }), null],
    [
      'none from items that only have the period',
      { ...month(meeting('03-05', 'A', { timing: 'none' })), period: null },
      null,
    ],
  ])('are %s', (_name, content, expected) => {
    expect(daysGoverned(content)).toEqual(expected);
  });
});

describe('the programme that a document amends', () => {
  const named = (start: string, end: string, genre?: ProgrammeRecord['genre']) => record('', start, end, genre);

  test.each([
    ['of the same genre and period, if it is full', 'full', named('03-01', '03-31'), 'march'],
    ['none, if it is full and the period differs by a day', 'full', named('03-01', '03-30'), null],
    ['none, if it is full and the genre differs', 'full', named('03-01', '03-31', 'list'), null],
    ['the shortest that covers its days, if it is partial', 'partial', named('03-12', '03-13'), 'week'],
    ['the month, if its days reach over the week', 'partial', named('03-14', '03-18'), 'march'],
    ['of any genre, if only that covers its days', 'partial', named('05-05', '05-05', 'list'), 'year'],
    ['none, if nothing covers its days', 'partial', NEXT_YEAR, null],
  ] as const)('is %s', (_name, scope, name, id) => {
    expect(programmeAmended(scope, name, ALL)?.id ?? null).toBe(id);
  });
});

test('of two programmes of one genre over the same days the shorter one governs them', () => {
  expect(widerProgrammes(WEEK, [YEAR, MARCH]).map(({ id }) => id)).toEqual(['march']);
  expect(narrowerProgrammes(MARCH, [YEAR, WEEK]).map(({ id }) => id)).toEqual(['week']);
  expect(widerProgrammes(MARCH, [YEAR, WEEK])).toEqual([]);
  expect(narrowerProgrammes(MARCH, [record('april', '04-07', '04-13')])).toEqual([]);
});
