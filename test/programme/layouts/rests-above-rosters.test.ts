import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (above: string) =>
  readProgramme(
    [
      'PHÂN CÔNG TRỰC TẾT NĂM 2027',
      '',
      above,
      '',
      '| Thứ, ngày | Lãnh đạo trực | Cán bộ trực |',
      '|---|---|---|',
      '| Thứ Năm, 04/02 | Ông Lê Văn Mẫu | Bà Trần Thị Thử |',
      '| Thứ Sáu, 05/02 | Ông Đỗ Văn Quế | Bà Bùi Thị Nhài |',
      '| Thứ Bảy, 06/02 | Ông Lê Văn Mẫu | Bà Hà Thị Lan |',
    ].join('\n'),
  ).items.map(({ kind, start, end, title }) => [kind, start, end, title].join(' '));

const DUTY = ['04', '05', '06'].map((day) => `event 2027-02-${day} 2027-02-${day} Trực`);

test.each([
  'Cơ quan nghỉ Tết 07 ngày, từ thứ Năm ngày 04/02/2027 (28 tháng Chạp) đến hết thứ Tư ngày 10/02/2027. Lịch trực như sau:',
  'Cán bộ, viên chức được nghỉ Tết từ ngày 04/02/2027 đến hết ngày 10/02/2027.',
  'Thời gian nghỉ Tết: từ ngày 04/02/2027 đến hết ngày 10/02/2027. Phân công trực như sau:',
])('the rest told above a roster is one of days off: “%s”', (above) => {
  expect(read(above)).toEqual(['dayOff 2027-02-04 2027-02-10 Nghỉ Tết', ...DUTY]);
});

test('duty within a rest is no rest', () => {
  expect(read('Trực trong thời gian nghỉ Tết, từ 04/02/2027 đến 10/02/2027, gồm các ông bà sau:')).toEqual(DUTY);
});
