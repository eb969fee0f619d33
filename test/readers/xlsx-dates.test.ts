import { expect, test } from 'vitest';
import { shownDate } from '../../src/readers/xlsx-dates.ts';

const MIDNIGHT = new Date(Date.UTC(2027, 5, 1));
const MORNING = new Date(Date.UTC(2027, 5, 1, 7, 30));

test('a date that a program wrote with the hour of midnight has no hour', () => {
  expect(shownDate(MIDNIGHT, 'yyyy-mm-dd h:mm:ss')).toBe('01/06/2027');
  expect(shownDate(MORNING, 'yyyy-mm-dd h:mm:ss')).toBe('01/06/2027 7:30');
  expect(shownDate(MIDNIGHT, 'h:mm')).toBe('0:00');
});
