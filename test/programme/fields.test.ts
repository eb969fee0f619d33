import { expect, test } from 'vitest';
import { cutFields } from '../../src/programme/fields.ts';

const cut = (text: string) => {
  const { main, fields } = cutFields(text);
  return [main, ...fields.map(({ role, value }) => `${role}: ${value}`)];
};

test.each([
  ['Họp giao ban', ['Họp giao ban']],
  [
    'Họp giao ban. Thành phần: lãnh đạo các phòng. Địa điểm: Phòng họp 1.',
    ['Họp giao ban', 'participants: lãnh đạo các phòng', 'location: Phòng họp 1'],
  ],
  ['Họp Ban chỉ đạo, điểm tại Hội trường lớn', ['Họp Ban chỉ đạo', 'location: Hội trường lớn']],
  ['Chủ trì: Đ/c Trần Văn A', ['', 'leader: Đ/c Trần Văn A']],
  ['Họp. Chuẩn bị: Văn phòng; Lái xe: anh B', ['Họp', 'preparer: Văn phòng', 'note: anh B']],
  ['Thời gian: 8h00; Nội dung: họp tổ', ['', 'time: 8h00', 'content: họp tổ']],
  ['- Cùng dự: Đ/c Lê Văn C', ['', 'participants: Đ/c Lê Văn C']],
  [
    'Việc: Nghe báo cáo thu chi. Nơi: Phòng 2. Chủ trì: Hiệu trưởng.',
    ['', 'content: Nghe báo cáo thu chi', 'location: Phòng 2', 'leader: Hiệu trưởng'],
  ],
  ['Họp tại: Phòng 2', ['Họp tại: Phòng 2']],
  ['Họp (Thành phần: các phòng) tại Sở', ['Họp (Thành phần: các phòng) tại Sở']],
  ['Tập trung tại:07h00 ở cổng', ['Tập trung tại:07h00 ở cổng']],
])('“%s” is cut at its labels', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  'Thời gian, địa điểm tổ chức hội nghị',
  'Thời gian và địa điểm',
  'Thời gian diễn ra',
  'Thời gian tổ chức lễ',
])('“%s” says when', (label) => {
  expect(cut(`${label}: 14h00 ngày 12/10 tại phòng 2`)).toEqual(['', 'time: 14h00 ngày 12/10 tại phòng 2']);
});

test('a label keeps the words that were printed for it', () => {
  expect(cutFields('Địa điểm họp: P.1').fields).toEqual([{ role: 'location', label: 'Địa điểm họp', value: 'P.1' }]);
});

test.each([
  ['Phân công: Phó Giám đốc', ['leader']],
  ['Phân công: Văn phòng chuẩn bị tài liệu, Công an dẫn đoàn', ['note']],
])('who does what is no leader (%s)', (text, roles) => {
  expect(cutFields(text).fields.map(({ role }) => role)).toEqual(roles);
});

test.each(['\n', ' \n ', ', '])('a label among very many “%j” is cut in time', (piece) => {
  const blank = piece.repeat(60_000 / piece.length);
  const started = process.threadCpuUsage();
  expect(cutFields(`Họp${blank}tổ. Địa điểm: P.1`).fields.map(({ value }) => value)).toEqual(['P.1']);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2_000);
});
