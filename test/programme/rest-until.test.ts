import { expect, test } from 'vitest';
import { restDaysIn } from '../../src/programme/rest-days.ts';
import { occasionIn } from '../../src/programme/rest-titles.ts';

const read = (sentence: string) =>
  restDaysIn(sentence).days.map(({ kind, mention: { days }, doubtful }) =>
    [kind, days.map(({ day, month }) => `${day}/${month}`).join('..'), ...(doubtful ? ['doubtful'] : [])].join(' '),
  );

test.each([
  'Giỗ Tổ (mùng 10/3 âm lịch) rơi vào thứ Sáu (16.4.2027), học sinh nghỉ 3 ngày liên tục đến hết Chủ nhật (18.4.2027)',
  'Ngày truyền thống trùng vào thứ Sáu, ngày 16/4/2027, toàn trường nghỉ liền 3 ngày cho đến Chủ nhật, ngày 18/4/2027',
  'Giỗ Tổ đúng ngày 16/4, cán bộ xã nghỉ 03 ngày đến hết ngày 18/4',
])('a rest goes from the holiday to the day until which it lasts (%s)', (sentence) => {
  expect(read(sentence)).toEqual(['rest 16/4..18/4']);
});

test.each([
  'Giỗ Tổ rơi vào thứ Sáu (16.4.2027), học sinh nghỉ 4 ngày đến hết Chủ nhật (18.4.2027)',
  'Giỗ Tổ rơi vào thứ Sáu (16.4.2027), học sinh thi, nghỉ 3 ngày đến hết Chủ nhật (18.4.2027)',
])('unless its length or the words between say otherwise (%s)', (sentence) => {
  expect(read(sentence)).not.toContain('rest 16/4..18/4');
});

test.each([
  'Lịch nghỉ Tết và ngày lễ (VD) - Ngày 12.10, Sở Ví dụ đã có thông báo về việc hoán đổi ngày nghỉ hằng tuần',
  'Nghỉ lễ Quốc khánh: ngày 12/8/2027, Ủy ban nhân dân xã Mẫu vừa ban hành văn bản gửi các trường',
])('the day on which a rest was told is none (%s)', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test.each([
  ['Dịp 30.4 và 1.5: cán bộ sẽ đi làm bù vào thứ bảy', 'Nghỉ dịp 30.4 và 1.5'],
  ['Lễ Quốc khánh nghỉ 3 ngày', 'Nghỉ lễ Quốc khánh'],
  ['dịp 02/9, cơ quan nghỉ', 'Nghỉ dịp 02/9'],
])('a holiday by its days (%s)', (words, expected) => {
  expect(occasionIn(words)).toBe(expected);
});
