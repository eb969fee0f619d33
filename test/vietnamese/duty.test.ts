import { expect, test } from 'vitest';
import { isRoundTheClock } from '../../src/vietnamese/duty.ts';
import { readProgramme } from '../programme/summary.ts';

test.each(['Trực lãnh đạo', 'Trần Văn Mẫu trực cơ quan', 'Ca trực tại trạm', 'Phân công trực cơ quan: Tổ 1'])(
  '“%s” from an hour to the same one goes on for a day and a night',
  (title) => {
    expect(isRoundTheClock(title, '07:00', '07:00')).toBe(true);
  },
);

test.each([
  'Báo cáo công tác trực',
  '- Họp rút kinh nghiệm trực Tết',
  'Kiểm tra việc trực cơ quan',
  'Bàn giao ca trực',
])('“%s” is about duty, and does not', (title) => {
  expect(isRoundTheClock(title, '07:00', '07:00')).toBe(false);
});

test('the hours of such work are asked about', () => {
  const { items } = readProgramme(
    [
      'LỊCH TRỰC TUẦN (Từ ngày 10/5/2027 đến ngày 16/5/2027)',
      'Thứ Hai, 10/5: Trần Văn Mẫu trực lãnh đạo từ 7h00 đến 7h00',
      'Thứ Ba, 11/5: Tổng hợp kết quả trực từ 8h00 đến 8h00',
    ].join('\n'),
  );
  expect(items.map(({ review }) => review)).toEqual([[], ['ends-before-start']]);
});
