import { expect, test } from 'vitest';
import { isNear, likeness, weightsOf } from '../../src/schedule/likeness.ts';
import { titleForm } from '../../src/schedule/title-form.ts';

const OTHERS = [
  'Họp giao ban Lãnh đạo Sở',
  'Họp Ban Chấp hành Đảng bộ Sở',
  'Làm việc với Thanh tra Sở',
  'Làm việc với Văn phòng Sở',
  'Họp Hội đồng nghiệm thu đề tài tôm trên cát',
  'Họp Hội đồng nghiệm thu đề tài chè',
  'Hội nghị tổng kết công tác thi đua',
  'Hội nghị cán bộ, công chức Sở',
  'Kiểm tra dự án tại huyện Đức Thọ',
  'Tập huấn chuyển đổi số tại huyện Nghi Xuân',
];

function compare(a: string, b: string) {
  const [left, right] = [titleForm(a), titleForm(b)];
  return likeness(left, right, weightsOf([...OTHERS, a, b].map(titleForm)));
}

test('spaces, case, marks and punctuation make no difference', () => {
  expect(compare('Họp  giao ban, Sở', 'HỌP GIAO BAN SỞ')).toMatchObject({ score: 1, contained: 1 });
  expect(compare('Hòa giải', 'Hoà giải').score).toBe(1);
});

test('the dates and hours in a title are no part of what it is about', () => {
  expect(compare('Đi công tác (từ ngày 12-14/3)', 'Đi công tác (từ ngày 19-21/3/2025)').score).toBe(1);
  expect(compare('07h30: Họp tổ công tác', '14h: Họp tổ công tác').score).toBe(1);
  expect(titleForm('Triển khai Nghị quyết 57-NQ/TW').words.map(({ folded }) => folded)).toContain('57');
});

test.each([
  ['Làm việc với Phòng QLKH', 'Làm việc với Phòng Quản lý khoa học'],
  ['Họp BCĐ CĐS', 'Họp Ban Chỉ đạo chuyển đổi số'],
  ['Họp quảnlý đề tài', 'Họp quản lý đề tài'],
])('an abbreviation and what it stands for are the same: %s', (a, b) => {
  expect(compare(a, b)).toMatchObject({ score: 1, conflict: false });
});

test.each([
  ['Tập huấn chuyển đổi số tại xã Kỳ Tân', 'Tập huấn chuyên đổi sô tại xã Kỳ Tân'],
  ['Hội nghị tổng kết công tác cải cách hành chính', 'Hội nghị tổng kêt công tác cải cách hành chinh'],
  ['Họp nghiệm thu nhiệm vụ khoa học', 'Họp nghiệm thu nhịêm vụ khoa hocj'],
])('slips of typing weigh little: %s', (a, b) => {
  expect(compare(a, b).score).toBeGreaterThan(0.9);
  expect(compare(a, b).conflict).toBe(false);
});

test('a longer title contains the shorter one', () => {
  const like = compare('Họp giao ban Lãnh đạo Sở', 'Họp giao ban Lãnh đạo Sở và triển khai nhiệm vụ quý II');
  expect(like.contained).toBe(1);
  expect(like.score).toBeLessThan(0.8);
  expect(like.conflict).toBe(false);
});

test.each([
  ['Kiểm tra dự án tại huyện Kỳ Anh', 'Kiểm tra dự án tại huyện Cẩm Xuyên'],
  ['Họp Hội đồng tư vấn lần 1', 'Họp Hội đồng tư vấn lần 2'],
  ['Tổng kết năm 2024', 'Tổng kết năm 2025'],
  ['Họp Ban Chấp hành Đảng bộ Sở', 'Họp Ban Thường vụ Đảng ủy Sở'],
  ['Làm việc với Phòng Quản lý khoa học', 'Làm việc với Phòng Chuyển đổi số'],
  ['Họp Hội đồng nghiệm thu đề tài nấm dược liệu', 'Họp Hội đồng nghiệm thu đề tài bưởi vùng đồi'],
])('two of one kind are two: %s', (a, b) => {
  expect(compare(a, b).conflict).toBe(true);
});

test('a number written with a nought is the same number', () => {
  expect(compare('Họp lần 02', 'Họp lần 2').score).toBe(1);
});

test('capitals tell nothing in a title printed in capitals', () => {
  expect(titleForm('HỌP GIAO BAN').words.some(({ distinctive }) => distinctive)).toBe(false);
  const names = titleForm('Làm việc với huyện Kỳ Anh; Họp tổ').words.filter(({ distinctive }) => distinctive);
  expect(names.map(({ folded }) => folded)).toEqual(['ky', 'anh']);
});

test.each([
  ['nghiem', 'nghiem', true],
  ['nghiem', 'nghem', true],
  ['nghiem', 'ngheim', true],
  ['nghiem', 'nghieem', true],
  ['nghiem', 'nghiep', true],
  ['nghiem', 'ngam', false],
  ['ab', 'ba', true],
  ['abc', 'cba', false],
  ['', 'a', true],
])('%s and %s are one letter apart: %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
});

test('words of every title weigh less than words of one', () => {
  const weightOf = weightsOf(OTHERS.map(titleForm));
  expect(weightOf('so')).toBeLessThan(weightOf('che'));
  expect(weightOf('che')).toBe(1);
});
