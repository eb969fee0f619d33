import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const HEAD = ['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 03/5/2027 đến ngày 07/5/2027)', ''];
const MONDAY = ['Thứ Hai, ngày 03/5/2027', '- 8h00: Họp giao ban cơ quan', '- Dọn kho lưu trữ'];
const titlesOf = (lines: readonly string[]) =>
  readProgramme([...HEAD, ...lines].join('\n')).items.map(({ title }) => title);

const NOTES = [
  'Lượt xem: 120',
  '- Xem thêm: Kế hoạch số 12',
  '- Từ khóa: lịch tuần',
  'Gửi e-mail',
  'Ví Dụ, ngày 01 tháng 5 năm 2027',
  'Xin chân thành cảm ơn!',
  'Trân trọng cảm ơn quý cơ quan',
];

test.each(NOTES)('“%s” within a day closes nothing: sessions and listed lines go on below', (note) => {
  const below = ['- Chiều: Tập huấn phần mềm', 'Thứ Ba, ngày 04/5/2027', '- Tối: Diễn tập chữa cháy'];
  expect(titlesOf([...MONDAY, note, ...below])).toEqual([
    'Họp giao ban cơ quan',
    'Dọn kho lưu trữ',
    'Tập huấn phần mềm',
    'Diễn tập chữa cháy',
  ]);
  expect(titlesOf([...MONDAY, note, '- Tổng vệ sinh'])).toEqual([
    'Họp giao ban cơ quan',
    'Dọn kho lưu trữ',
    'Tổng vệ sinh',
  ]);
});

test.each(NOTES)('“%s” below everything ends it, with the names that follow', (note) => {
  expect(titlesOf([...MONDAY, note, 'Người Thứ Nhất'])).toEqual(['Họp giao ban cơ quan', 'Dọn kho lưu trữ']);
});

test('above the recipients a signing day ends nothing either while entries follow', () => {
  const foot = ['- Chiều: Tập huấn phần mềm', 'Nơi nhận:', '- Lưu VT'];
  expect(titlesOf([...MONDAY, 'Ví Dụ, ngày 01 tháng 5 năm 2027', ...foot])).toEqual([
    'Họp giao ban cơ quan',
    'Dọn kho lưu trữ',
    'Tập huấn phần mềm',
  ]);
});

test('a single control or thanks for something behind a list mark are entries', () => {
  expect(titlesOf(['Thứ Hai, ngày 03/5/2027', '- 6h00: Tập trung', '- Trở về', '- Xin cảm ơn nhà tài trợ'])).toEqual([
    'Tập trung',
    'Trở về',
    'Xin cảm ơn nhà tài trợ',
  ]);
});

test('cells go on below a note of the page', () => {
  const row = (day: string, date: string) => [day, date, '8h00', 'Họp giao ban', 'Phòng họp 1'];
  const days = [row('Thứ Hai', '03/5/2027'), row('Thứ Ba', '04/5/2027'), row('Thứ Tư', '05/5/2027')];
  const starts = readProgramme(
    ['LỊCH CÔNG TÁC TUẦN', ...days.flat(), 'Lượt xem: 120', ...row('Thứ Năm', '06/5/2027')].join('\n'),
  ).items.map(({ start }) => start);
  expect(starts).toEqual(['2027-05-03', '2027-05-04', '2027-05-05', '2027-05-06']);
});

test.each(['Chia sẻ kinh nghiệm dạy học tại cụm trường', 'Chia sẻ với gia đình các liệt sĩ'])(
  '“%s” below a day is something to do, and ends nothing',
  (entry) => {
    expect(titlesOf([...MONDAY, `- ${entry}`, '- Dự giờ thăm lớp'])).toEqual([
      'Họp giao ban cơ quan',
      'Dọn kho lưu trữ',
      entry,
      'Dự giờ thăm lớp',
    ]);
  },
);

test.each(['Chia sẻ', 'Chia sẻ:', 'Chia sẻ bài viết này', 'Chia sẻ lên Facebook'])(
  '“%s” of a page below everything ends it',
  (control) => {
    expect(titlesOf([...MONDAY, control, 'Người Thứ Nhất'])).toEqual(['Họp giao ban cơ quan', 'Dọn kho lưu trữ']);
  },
);
