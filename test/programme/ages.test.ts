import { expect, test } from 'vitest';
import { ageOf, ageOfPeople, isOldBeside } from '../../src/programme/ages.ts';

test.each([
  'Ngày tiếp đã thông báo',
  'Thời gian theo lịch cũ',
  'Lịch đã ban hành',
  'Thời gian ban đầu',
  'Ngày trước điều chỉnh',
  'Trước khi được thay đổi',
  'Giờ họp theo kế hoạch',
  'Ngày theo Giấy mời số 12',
  'Lịch gốc',
  'Buổi cần điều chỉnh',
  'Ngày chưa điều chỉnh',
  'Thời gian đã công bố',
  'Ngày thi đã niêm yết',
  'Ngày được thay thế',
  'Buổi nghỉ',
])('below “%s” stands what was before', (head) => {
  expect(ageOf(head)).toBe('old');
});

test.each([
  'Ngày tiếp điều chỉnh',
  'Thời gian, địa điểm thay đổi',
  'Nay điều chỉnh',
  'Lịch tiếp nay điều chỉnh',
  'Điều chỉnh thành',
  'Thời gian sau điều chỉnh',
  'Sau khi đã thay đổi',
  'Lịch mới',
  'Ngày thay thế',
  'Ca thi thay',
  'Dời sang ngày',
  'Lùi đến',
  'Ngày họp lại',
  'Thời gian theo Thông báo này',
  'Ngày đã điều chỉnh',
  'Buổi học bù',
])('below “%s” stands what holds now', (head) => {
  expect(ageOf(head)).toBe('new');
});

test.each([
  'Ngày tiếp',
  'Thời gian còn lại',
  'Ngày thi lại',
  'Lý do điều chỉnh',
  'Nội dung thay đổi',
  'Thời gian dự kiến',
  'Lịch đề nghị điều chỉnh',
  'Người thay',
  'Ngày nghỉ',
  'Ngày làm bù',
  'Cơ quan báo cáo',
])('“%s” says neither', (head) => {
  expect(ageOf(head)).toBeNull();
});

test.each([
  ['Ngày tiếp', 'Ngày tiếp điều chỉnh', true],
  ['Thời gian', 'Thời gian mới', true],
  ['Ngày dự kiến', 'Ngày điều chỉnh', true],
  ['Ngày họp', 'Giờ họp mới', false],
  ['Ca', 'Cao điểm mới', false],
  ['Nội dung', 'Nội dung mới', false],
])('“%s” beside “%s”', (head, changed, old) => {
  expect(isOldBeside(head, changed)).toBe(old);
});

test.each([
  ['Người trực đã phân công', 'old'],
  ['Giám thị được phân công', null],
  ['Cán bộ trực thay thế', 'new'],
  ['Giảng viên dạy thay', 'new'],
  ['Ngày thay thế', null],
])('of people: “%s”', (head, age) => {
  expect(ageOfPeople(head)).toBe(age);
});
