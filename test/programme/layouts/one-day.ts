import type { ProgrammeItem } from '../../../src/model/programme.ts';
import { readProgramme } from '../summary.ts';

/** The items of a Monday of a week whose lines these are. */
export const itemsOfDay = (...lines: readonly string[]): ProgrammeItem[] =>
  readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5 đến ngày 14/5/2027)',
      'Thứ Hai 10/5',
      ...lines,
      'Thứ Ba 11/5',
      '- 8h00: Giao ban',
    ].join('\n'),
  ).items.filter(({ start }) => start === '2027-05-10');
