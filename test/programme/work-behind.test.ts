import { expect, test } from 'vitest';
import { NO_PARTIES } from '../../src/programme/parties.ts';
import type { Calendar } from '../../src/programme/point-days.ts';
import { readTask } from '../../src/programme/tasks.ts';
import type { LocalDate } from '../../src/time/local.ts';
import { whenOf } from './summary.ts';
import { taskDraft } from './task-sample.ts';

const period = { start: '2027-06-01' as LocalDate, end: '2027-06-30' as LocalDate };
const calendar: Calendar = { period, year: 2027, issued: null, on: null, fiveWeeks: false };
const above = { inheritedParties: { ...NO_PARTIES, unitsText: 'Phòng Kinh tế' } };
const read = (text: string) => readTask(taskDraft(text, above), '3', { calendar, organization: null, period });
const told = (text: string) => {
  const { items, notices } = read(text);
  return [...items.map((item) => `${item.id} ${item.kind} ${whenOf(item)}`), ...notices.map(({ code }) => code)];
};

test.each([
  [
    'Chủ trì kiểm tra tuyến kênh Bầu Mẫu cùng nhà thầu vào 8h00 ngày 10/6/2027, báo cáo kết quả Chủ tịch UBND xã trước 16h00 ngày 12/6/2027.',
    ['3 event on 2027-06-10 08:00', '3.1 task deadline ≤2027-06-12 due 16:00'],
  ],
  [
    'Phòng Kinh tế khảo sát bãi rác thôn Ví lúc 14h00 ngày 10/6; gửi biên bản về Văn phòng trước ngày 15/6.',
    ['3 event on 2027-06-10 14:00', '3.1 task deadline ≤2027-06-14'],
  ],
  [
    'Tổ chức họp dân thôn Thử vào sáng ngày 10/6, hoàn thành biên bản chậm nhất ngày 11/6.',
    ['3 event on 2027-06-10 morning', '3.1 task deadline ≤2027-06-11'],
  ],
])('what takes place and the work behind it are two: “%s”', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('both have whom the line above charges, and words of their own', () => {
  const { items } = read('Khảo sát bãi rác thôn Ví lúc 14h00 ngày 10/6; gửi biên bản về Văn phòng trước ngày 15/6.');
  expect(items.map(({ title, unitsText }) => `${title} | ${unitsText}`)).toEqual([
    'Khảo sát bãi rác thôn Ví lúc 14h00 ngày 10/6 | Phòng Kinh tế',
    'Gửi biên bản về Văn phòng trước ngày 15/6. | Phòng Kinh tế',
  ]);
});

test.each([
  'Chuẩn bị tài liệu phục vụ cuộc họp lúc 8h00 ngày 10/6, gửi Văn phòng trước ngày 08/6.',
  'Hoàn thành đo đạc ngày 10/6, báo cáo kết quả trước ngày 12/6.',
  'Tăng cường tuần tra, kiểm soát địa bàn; xử lý nghiêm vi phạm.',
  'Kiểm tra sổ sách các thôn, báo cáo kết quả trước ngày 12/6.',
])('work of one piece stays whole: “%s”', (text) => {
  expect(
    read(text)
      .items.filter(({ kind }) => kind === 'task')
      .map(({ title }) => title),
  ).toEqual([text]);
});
