import { expect, test } from 'vitest';
import { itemsOfDay } from './one-day.ts';

const read = (line: string) =>
  itemsOfDay('- Sáng: Dự giờ lớp Mẫu', line)
    .slice(1)
    .map(({ timing, end, dueTime, slot, startTime }) => [timing, end, dueTime ?? startTime ?? slot]);

test.each([
  ['- Nộp danh sách miễn giảm (GVCN, hạn trong ngày)', null],
  ['- Nộp danh sách (hạn cuối)', null],
  ['- Gửi minh chứng thi đua – deadline', null],
  ['- Nhập điểm giữa kỳ, hạn cuối trong ngày', null],
  ['- Nhập điểm (deadline 17h00)', '17:00'],
  ['- Nhập điểm (hạn: 16h)', '16:00'],
  ['- Hạn cuối nộp đề', null],
  ['- Deadline nộp đề: 16h00', '16:00'],
  ['- Hoàn thành hồ sơ (trong ngày)', null],
])('what is said to be due is due on the day under which it stands, in neither half: “%s”', (line, due) => {
  expect(read(line)).toEqual([['deadline', '2027-05-10', due]]);
});

test.each([['- Họp xét hạn mức cho vay'], ['- Họp về thời hạn nộp thuế'], ['- Trực trong ngày lễ']])(
  'the same words of something else are no deadline: “%s”',
  (line) => {
    expect(read(line)[0]![0]).toBe('on');
  },
);
