import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(['CHƯƠNG TRÌNH CÔNG TÁC THÁNG 10/2027', ...lines].join('\n')).items.map(
    ({ kind, timing, start, end }) => [kind, timing, start, end].join(' '),
  );
const OTHERS = ['2. Xây dựng kế hoạch thu ngân sách, xong trước ngày 20/10.', '3. Báo cáo kết quả quý III.'];

test.each([
  ['Kiểm tra phòng cháy tại chợ ngày 06/10', '2027-10-06 2027-10-06'],
  ['Trao quà cho hộ nghèo, ngày 08/10', '2027-10-08 2027-10-08'],
  ['Tổ chức khảo sát điểm sạt lở vào ngày 12/10', '2027-10-12 2027-10-12'],
  ['Giám sát việc chi trả trợ cấp từ ngày 13/10 đến ngày 14/10', '2027-10-13 2027-10-14'],
])('what somebody attends on a day is an event: %s', (line, days) => {
  expect(read(`1. ${line}.`, ...OTHERS)[0]).toBe(`event on ${days}`);
});

test.each([
  'Kiểm tra hồ sơ cán bộ, xong trước ngày 15/10',
  'Kiểm tra hồ sơ cán bộ đến hết ngày 15/10',
  'Kiểm tra các trường từ ngày 01/10 đến ngày 25/10',
  'Trao đổi tài liệu ngày 15/10',
])('by a day, or over many, it is work: %s', (line) => {
  expect(read(`1. ${line}.`, ...OTHERS)[0]).toMatch(/^task /u);
});
