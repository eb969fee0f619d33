import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** New days that a notice tells by their weekdays alone, and news whose sentence stands behind a dateline. */

const told = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, slot, title, timingText, tentative, review }) =>
    [start ?? '-', startTime ?? slot ?? '-', title, timingText, tentative ? 'tentative' : '', ...review]
      .filter(Boolean)
      .join(' | '),
  );
const notice = (sentence: string) => `UBND XÃ THỬ
Xã Thử, ngày 09 tháng 3 năm 2026

THÔNG BÁO
Về việc thay đổi thời gian họp

${sentence}
`;

test.each([
  [
    'Do trùng lịch làm việc với đoàn công tác, cuộc họp giảm nghèo dự kiến tổ chức vào 8h00 thứ Ba, ngày 10/3/2026 được chuyển sang chiều thứ Năm cùng tuần.',
    '2026-03-12 | afternoon | Cuộc họp giảm nghèo | thứ Năm cùng tuần',
  ],
  [
    'Cuộc họp giảm nghèo dời từ ngày 10/3 sang 14h00 thứ Hai tuần kế tiếp.',
    '2026-03-16 | 14:00 | Cuộc họp giảm nghèo | thứ Hai tuần kế tiếp',
  ],
  [
    'Cuộc họp giảm nghèo dời từ ngày 10/3 sang 14h00 thứ Sáu tuần này.',
    '2026-03-13 | 14:00 | Cuộc họp giảm nghèo | thứ Sáu tuần này',
  ],
])('where the week is known the weekday is a day: %s', (sentence, expected) => {
  expect(told(notice(sentence))).toEqual([expected]);
});

test('where the week only follows from the old day a person decides', () => {
  expect(told(notice('Cuộc họp giảm nghèo chuyển từ 8h00 ngày 10/3 sang 14h00 thứ Năm.'))).toEqual([
    '2026-03-12 | 14:00 | Cuộc họp giảm nghèo | thứ Năm | uncertain-date',
  ]);
});

test('a weekday beside its date, and one that counts, are as they were', () => {
  expect(told(notice('Kỳ họp thứ Năm HĐND xã chuyển từ thứ Ba, ngày 10/3 sang 8h00 thứ Năm (ngày 12/3).'))).toEqual([
    '2026-03-12 | 08:00 | Kỳ họp thứ Năm HĐND xã | 12/3',
  ]);
});

test.each(['(TTM)- ', '(TTM) - ', 'Mẫu (TTM) – ', 'BMD - ', '(Báo Mẫu) - '])(
  '%s stands before the sentence',
  (dateline) => {
    expect(
      told(`Thay đổi lịch gặp gỡ doanh nghiệp
12/05/2026 08:00
${dateline}Do có sự điều chỉnh trong chương trình công tác, buổi làm việc giữa lãnh đạo tỉnh với Hiệp hội Mẫu dời từ chiều 12-5 sang 8 giờ sáng 13-5.`),
    ).toEqual(['2026-05-13 | 08:00 | Buổi làm việc giữa lãnh đạo tỉnh với Hiệp hội Mẫu | 13-5']);
  },
);
