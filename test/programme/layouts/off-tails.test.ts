import { expect, test } from 'vitest';
import { offTail } from '../../../src/programme/layouts/list/off-tails.ts';
import { readProgramme } from '../summary.ts';

test.each([
  ['Trạm Y tế xã Mẫu: ngày 12/5 (hoãn)', 'hoãn', 'postponed'],
  ['Trạm Y tế xã Mẫu: ngày 12/5 – tạm hoãn, chưa có lịch mới.', 'tạm hoãn, chưa có lịch mới', 'postponed'],
  ['8h00 ngày 12/5: vụ ly hôn; bị hủy do rút đơn', 'bị hủy do rút đơn', 'cancelled'],
  ['8h00 ngày 12/5: vụ ly hôn (đã hoãn ngày 20/4)', 'đã hoãn ngày 20/4', null],
  ['8h00 ngày 12/5: vụ ly hôn. Hoãn, mở lại sáng thứ Hai tuần sau', 'Hoãn, mở lại sáng thứ Hai tuần sau', null],
])('the end of “%s” says that it is off', (text, words, status) => {
  expect(offTail(text)).toMatchObject({ words, status });
});

test.each(['Ngày 12/5: hoãn', 'Ngày 12/5 (hoãn)', 'Ngày 12/5: xét hồ sơ hoãn nhập ngũ', 'Vụ ly hôn (hoãn)'])(
  '“%s” names no entry that is off so',
  (text) => {
    expect(offTail(text)).toBeNull();
  },
);

const read = (...lines: readonly string[]) =>
  readProgramme(['LỊCH TIÊM CHỦNG THÁNG 5/2027', ...lines].join('\n')).items.map(({ start, status, note, review }) => [
    start,
    status,
    note,
    review.includes('unclear-status'),
  ]);

test('an entry of a list that is off in its last words stands there as put off', () => {
  const lines = ['Trạm Y tế xã Mẫu: ngày 05/5', 'Trạm Y tế xã Đoài: ngày 12/5 (hoãn)', 'Trạm Y tế xã Đông: ngày 13/5'];
  expect(read(...lines)).toEqual([
    ['2027-05-05', 'confirmed', null, false],
    ['2027-05-12', 'postponed', 'hoãn', false],
    ['2027-05-13', 'confirmed', null, false],
  ]);
});

test('one that tells another day on which it was off is asked about', () => {
  const lines = ['1. 8h00 ngày 05/5: Vụ ly hôn', '2. 8h00 ngày 12/5: Vụ chia thừa kế (đã hoãn ngày 20/4).'];
  expect(read(...lines, '3. 8h00 ngày 13/5: Vụ tranh chấp đất')[1]).toEqual([
    '2027-05-12',
    'confirmed',
    'đã hoãn ngày 20/4',
    true,
  ]);
});
