import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Lines that begin with a month and give its days. */

const read = (line: string) =>
  readProgramme(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n- Tháng 1: ngày 05\n- ${line}`)
    .items.filter(({ line }) => line === 4)
    .map(({ start, slot, leadersText, location, note, review }) =>
      [start, slot, leadersText, location, note, ...review].filter(Boolean).join(' | '),
    );

test.each([
  ['Tháng 2: ngày 17 (sáng)', ['2027-02-17 | morning']],
  ['Tháng 02/2027: Ngày 17 (buổi chiều).', ['2027-02-17 | afternoon']],
  ['Tháng 2: ngày 03 (sáng), ngày 17 (chiều)', ['2027-02-03 | morning', '2027-02-17 | afternoon']],
  ['Tháng 2: ngày 12 (Chủ tịch), ngày 26 (Phó Chủ tịch)', ['2027-02-12 | Chủ tịch', '2027-02-26 | Phó Chủ tịch']],
  [
    'Tháng 3: ngày 09 và 23 - Chủ tịch; ngày 16 - Phó Chủ tịch',
    ['2027-03-09 | Chủ tịch', '2027-03-23 | Chủ tịch', '2027-03-16 | Phó Chủ tịch'],
  ],
  ['Tháng 12: 06 và 20 - Phó Chủ tịch tiếp thay', ['2027-12-06 | Phó Chủ tịch', '2027-12-20 | Phó Chủ tịch']],
  ['Tháng 5: chiều ngày 11', ['2027-05-11 | afternoon']],
  ['Tháng 6: 08, 22 (thay ngày 15)', ['2027-06-08 | thay ngày 15', '2027-06-22 | thay ngày 15']],
  ['Tháng 7: 06; 13; 20', ['2027-07-06', '2027-07-13', '2027-07-20']],
])('“%s” gives each day its half and its leader', (line, expected) => {
  expect(read(line)).toEqual(expected);
});
