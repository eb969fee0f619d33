import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string, on: string | null = null) =>
  programmeOf(text, on).items.map(({ start, title, location, review }) =>
    [start, title, location, ...review].filter((part) => part !== null).join(' | '),
  );

const NEWS = 'Trong tháng 7-2027, Hội Người cao tuổi xã Mẫu tổ chức 5 đợt khám mắt.\n\n';

test.each([
  'Cụ thể, thời gian và địa điểm khám mắt miễn phí dự kiến như sau:',
  'Lịch khám mắt miễn phí cụ thể như sau:',
  'Hội cho biết thời gian, địa điểm tổ chức khám mắt miễn phí được bố trí như sau:',
])('days and places of one sentence are entries of what its lead names (%s)', (lead) => {
  const days =
    'ngày 3-7 tại Trạm Y tế xã Một; ngày 5-7 tại nhà văn hóa thôn Hai; ngày 20, 23 và 26-7 tại Trạm Y tế xã Ba và ngày 31-7 tại trường Mẫu.';
  expect(read(`${NEWS}${lead} ${days}\n`)).toEqual([
    '2027-07-03 | Khám mắt miễn phí tại Trạm Y tế xã Một | Trạm Y tế xã Một',
    '2027-07-05 | Khám mắt miễn phí tại nhà văn hóa thôn Hai | nhà văn hóa thôn Hai',
    '2027-07-20 | Khám mắt miễn phí tại Trạm Y tế xã Ba | Trạm Y tế xã Ba',
    '2027-07-23 | Khám mắt miễn phí tại Trạm Y tế xã Ba | Trạm Y tế xã Ba',
    '2027-07-26 | Khám mắt miễn phí tại Trạm Y tế xã Ba | Trạm Y tế xã Ba',
    '2027-07-31 | Khám mắt miễn phí tại trường Mẫu | trường Mẫu',
  ]);
});

test('the year of the month that a text names is not that of days in others', () => {
  const days = 'ngày 03/7 tại xã Một; ngày 05/7 tại xã Hai; ngày 10/8 tại xã Ba.';
  const items = read(`${NEWS}Thời gian khám mắt như sau: ${days}\n`);
  expect(items).toHaveLength(3);
  expect(items.every((item) => item.endsWith('missing-year'))).toBe(true);
});
