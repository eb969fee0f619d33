import { expect, test } from 'vitest';
import { isOfAnyRest } from '../../../src/programme/off-rests.ts';
import { isOfSome } from '../../../src/programme/withdrawn.ts';
import { readProgramme } from '../summary.ts';

/** A paper that only gives rules puts nothing off, though its rules say what moves and when nobody is received. */

test.each([
  'Chủ tịch tiếp vào ngày 20 hằng tháng, gặp ngày lễ thì lùi sang ngày làm việc liền sau.',
  'Giám đốc tiếp vào ngày 15 hằng tháng; nếu trùng ngày nghỉ thì được dời sang ngày làm việc kế tiếp.',
  'Nếu ngày tiếp rơi vào Chủ nhật thì lùi lại vào ngày làm việc tiếp theo.',
  'Không tiếp vào thứ Bảy, Chủ nhật và các ngày lễ.',
  'Nghỉ tiếp công dân các ngày lễ, Tết.',
])('a rule for days of rest: %s', (rule) => {
  expect(isOfAnyRest(rule)).toBe(true);
  const { items, rules } = readProgramme(
    `Lịch tiếp công dân\n\n1. Tại Chi cục Mẫu:\n- Buổi sáng: Từ 7h30 đến 11h00\n${rule}\n2. Trưởng phòng tiếp vào thứ Năm hằng tuần.\n`,
  );
  expect(items).toEqual([]);
  expect(rules.at(-1)?.text).toBe('Trưởng phòng tiếp vào thứ Năm hằng tuần');
});

test.each([
  'Phiên tiếp công dân ngày 20/5/2026 trùng ngày nghỉ thì lùi sang ngày làm việc kế tiếp.',
  'Không tiếp công dân thứ Bảy 23/5/2026.',
  'Gặp ngày nghỉ hoặc lãnh đạo bận họp thì lùi sang ngày làm việc kế tiếp.',
  'Phiên tiếp công dân tháng 5 lùi sang ngày làm việc kế tiếp.',
  'Tạm dừng tiếp công dân cho đến khi có thông báo mới.',
])('a day of its own, another case, or no rest at all: %s', (text) => {
  expect(isOfAnyRest(text)).toBe(false);
  expect(readProgramme(`${text}\n`).items.map(({ status }) => status)).toEqual(['postponed']);
});

test.each([
  'Đối với các trường hợp học viên hoãn thi có đầy đủ hồ sơ.',
  'Sinh viên đã hoãn thi đợt 1 được thi cùng đợt này.',
  'Danh sách thanh niên tạm hoãn nghĩa vụ quân sự.',
  'Các trường hợp hoãn kiểm tra giữa kỳ nộp đơn tại Phòng Mẫu.',
  'Dành cho trẻ hoãn tiêm mũi 2.',
])('who put off what they were to do themselves: %s', (text) => {
  expect(isOfSome(text)).toBe(true);
});

test.each([
  'Sinh viên khóa 12 tạm hoãn thi học phần Toán.',
  'Đối với học sinh khối 9, tạm hoãn kiểm tra giữa kỳ.',
  'Các trường hợp hoãn thi ngày 12/5/2026 sẽ thi lại.',
  'Đối với các lớp tại chức hoãn thi, lịch mới thông báo sau.',
  'Gồm các lớp: hoãn họp phụ huynh.',
])('what is put off for them, or on a day: %s', (text) => {
  expect(isOfSome(text)).toBe(false);
});

test('a paper for those who put off an examination is none that does', () => {
  const lines = [
    'Danh sách thi lại gồm:',
    '- Các trường hợp sinh viên hoãn thi có minh chứng;',
    '- Sinh viên thi không đạt.',
  ];
  expect(() => readProgramme(lines.join('\n'))).toThrow(expect.objectContaining({ code: 'no-programme' }));
});
