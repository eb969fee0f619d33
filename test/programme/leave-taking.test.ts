import { expect, test } from 'vitest';
import { takesLeave } from '../../src/programme/leave-taking.ts';
import { readProgramme } from './summary.ts';

const WEEK = [
  'LỊCH CÔNG TÁC TUẦN',
  '(Từ ngày 03/5/2027 đến ngày 07/5/2027)',
  '',
  'Thứ Hai, ngày 03/5/2027',
  '8h00: Họp giao ban cơ quan',
  'Thứ Ba, ngày 04/5/2027',
  '14h00: Tập huấn phần mềm',
];
const CELLS = [
  'LỊCH CÔNG TÁC TUẦN',
  ...['Thứ Hai', '03/5/2027', '8h00', 'Họp giao ban', 'Phòng họp 1'],
  ...['Thứ Ba', '04/5/2027', '14h00', 'Tập huấn phần mềm', 'Phòng họp 2'],
  ...['Thứ Tư', '05/5/2027', '14h00', 'Tập huấn phần mềm', 'Phòng họp 2'],
];
const RECORDS = [
  'LỊCH HỌP',
  ...['', 'Thời gian: 8h00 ngày 03/5/2027', 'Nội dung: Họp giao ban', 'Địa điểm: Phòng 1'],
  ...['', 'Thời gian: 8h00 ngày 04/5/2027', 'Nội dung: Họp chi bộ', 'Địa điểm: Phòng 2'],
];
const wordsOf = (lines: readonly string[]) =>
  readProgramme(lines.join('\n')).items.map(({ start, title, location }) => [start, title, location]);

const LEAVES = [
  ['Best regards,', 'Người Thứ Nhất', 'Văn phòng Sở Ví dụ'],
  ['Thanks & Best regards', 'Người Thứ Nhất'],
  ['Kind regards, Người Thứ Nhất – Văn phòng Sở Ví dụ', 'ĐT: 0900 000 000'],
  ['Trân trọng,', '', 'Người Thứ Nhất', 'Văn phòng Sở Ví dụ'],
  ['Thân ái!'],
  ['Xin chân thành cảm ơn và chúc mọi người một tuần thuận lợi.', 'Người Thứ Nhất'],
];

test.each(LEAVES)('the leave of a letter “%s” and its sender are no words of the last entry', (...leave) => {
  for (const body of [WEEK, CELLS, RECORDS]) expect(wordsOf([...body, '', ...leave])).toEqual(wordsOf(body));
});

test('a programme below the name of the sender is read', () => {
  const letter = ['Kính gửi các anh chị,', 'Văn phòng gửi lịch tuần.', 'Trân trọng,', 'Người Thứ Nhất', ''];
  expect(wordsOf([...letter, ...WEEK])).toEqual(wordsOf(WEEK));
});

test('the words of leave above a quoted week end what stands before them', () => {
  const below = ['Thứ Tư, ngày 05/5/2027', '8h00: Tiếp công dân'];
  expect(wordsOf([...WEEK, 'Best regards,', 'Người Thứ Nhất', ...below])).toEqual([
    ['2027-05-03', 'Họp giao ban cơ quan', null],
    ['2027-05-04', 'Tập huấn phần mềm', null],
    ['2027-05-05', 'Tiếp công dân', null],
  ]);
});

test.each(['Trân trọng kính mời các đơn vị dự họp', 'Cảm ơn người hiến máu', 'Thân ái với bạn đọc: giao lưu'])(
  '“%s” takes no leave',
  (text) => {
    expect(takesLeave(text)).toBe(false);
  },
);
