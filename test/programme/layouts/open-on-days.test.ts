import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item: kind, days, hours or half, title; `?` where it asks for a decision. */
const read = (body: string) =>
  programmeOf(`THƯ VIỆN MẪU SƠN
Ví Dụ, ngày 05 tháng 8 năm 2026
THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9/2026
${body}
GIÁM ĐỐC
Ngô Tất Dụ`).items.map((item) =>
    [
      item.kind,
      item.start === item.end ? item.end : `${item.start}..${item.end}`,
      item.startTime === null ? item.slot : [item.startTime, item.endTime].filter(Boolean).join('-'),
      item.title,
      item.review.length > 0 ? '?' : null,
    ]
      .filter(Boolean)
      .join(' | '),
  );

const REST = 'dayOff | 2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026';
const RESTS = '1. Nghỉ lễ từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.';

test.each([
  [
    '- Thứ Sáu 28/8/2026: làm việc buổi sáng (7h00 - 11h30), nghỉ buổi chiều.',
    'event | 2026-08-28 | 07:00-11:30 | Làm việc',
  ],
  ['- Chủ nhật 30/8/2026: khám dịch vụ từ 7h30 đến 10h30.', 'event | 2026-08-30 | 07:30-10:30 | Khám dịch vụ'],
  ['- Ngày 31/8/2026: chỉ nhận hồ sơ buổi chiều.', 'event | 2026-08-31 | afternoon | Chỉ nhận hồ sơ'],
  ['- Thứ Sáu 28/8/2026: làm việc đến 16h00.', 'event | 2026-08-28 | Làm việc đến 16h00 | ?'],
])('a point that begins with its day says in which part of it an office is open: %s', (line, item) => {
  expect(read(`${RESTS}\n${line}`)).toEqual([REST, item]);
});

test('work as usual is no such point', () => {
  expect(read(`${RESTS}\n- Thứ Năm 03/9/2026: làm việc bình thường.`)).toEqual([REST]);
});

test.each(['đóng cửa', 'tạm ngừng phục vụ', 'không làm việc'])('“%s” on and on is a rest', (words) => {
  expect(read(`1. Thư viện ${words} từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.`)).toEqual([
    `dayOff | 2026-08-29..2026-09-02 | Thư viện ${words}`,
  ]);
});

test('the hours behind halves that are all the same are those of all', () => {
  expect(read(`${RESTS}\n2. Phòng đọc mở cửa sáng 30/8 và sáng 31/8, từ 8h00 đến 11h00.`)).toEqual([
    REST,
    'event | 2026-08-30 | 08:00-11:00 | Phòng đọc mở cửa',
    'event | 2026-08-31 | 08:00-11:00 | Phòng đọc mở cửa',
  ]);
});

test('what goes on behind another matter is no rest', () => {
  const items = read(`${RESTS}\n2. Thu phí thẻ đợt 1: trước 12/8/2026; đợt 2: từ 24/9 đến 26/9/2026`);
  expect(items.filter((each) => each.startsWith('dayOff'))).toEqual([REST]);
  expect(items.some((each) => /2026-09-24\.\.2026-09-26.*\?$/u.test(each))).toBe(true);
});

test('a stretch of days without a label is asked about', () => {
  const items = read(`${RESTS}\n2. Tiền thẻ đọc đóng từ ngày 05/9 đến ngày 10/9.`);
  expect(items).toEqual([REST, expect.stringMatching(/2026-09-05\.\.2026-09-10 .*Tiền thẻ đọc.* \| \?$/u)]);
});

test('an hour of one item and a day of another are no item that has both', () => {
  const items = read(
    `${RESTS}
2. Làm bù: thứ Bảy 22/8/2026, 7h30 - 11h30 và 13h30 - 16h30
3. Nộp sách mượn trước 21/8/2026
4. Liên hoan: 16h30, 21/8/2026, phòng đọc`,
  );
  expect(items).toContain('event | 2026-08-22 | 07:30-16:30 | Làm bù');
  expect(items.some((each) => /2026-08-21 \| 16:30 \| Liên hoan/u.test(each))).toBe(true);
});
