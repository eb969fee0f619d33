import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item: kind, day, hours or half, title; `?` where it asks for a decision. */
const read = (body: string) =>
  programmeOf(`CÔNG TY MẪU
Hà Mẫu, ngày 10 tháng 8 năm 2026
THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9/2026
1. Nghỉ lễ từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.
${body}
GIÁM ĐỐC
Ngô Tất Dụ`)
    .items.slice(1)
    .map((item) =>
      [
        item.kind,
        item.start,
        item.startTime === null ? item.slot : [item.startTime, item.endTime].filter(Boolean).join('-'),
        item.title,
        item.participantsText && `(${item.participantsText})`,
        item.review.length > 0 ? '?' : null,
      ]
        .filter(Boolean)
        .join(' | '),
    );

test.each([
  [
    '- Thứ Bảy, ngày 22/8/2026: khối 6, 7 học bù TKB của thứ Hai (buổi sáng).',
    'event | 2026-08-22 | morning | Khối 6, 7 học bù TKB của thứ Hai',
  ],
  ['- Chiều thứ Bảy 22/8/2026: lớp 9A học bù.', 'event | 2026-08-22 | afternoon | Lớp 9A học bù'],
  ['- Chủ nhật 23/8: khối văn phòng làm bù cả ngày.', 'event | 2026-08-23 | allDay | Khối văn phòng làm bù'],
  [
    '- Thứ Bảy 22/8 xưởng 1, xưởng 2 làm bù (ca ngày, 7h30 - 16h30).',
    'event | 2026-08-22 | 07:30-16:30 | Xưởng 1, xưởng 2 làm bù (ca ngày, 7h30 - 16h30)',
  ],
  ['- Thứ Bảy 22/8 (7h30 - 11h30): phòng kế toán làm bù.', 'event | 2026-08-22 | 07:30-11:30 | Phòng kế toán làm bù'],
])('a point that begins with its day says who makes up for another: %s', (line, item) => {
  expect(read(`2. Làm bù, học bù:\n${line}`)).toEqual([item]);
});

test.each([
  ['Tổ bếp làm bù vào thứ Bảy 22/8 (6h00 - 14h00).', 'event | 2026-08-22 | 06:00-14:00 | Làm bù | (Tổ bếp)'],
  [
    'Tổ cơ điện làm bù vào Chủ nhật 23/8 từ 8h00 đến 17h00.',
    'event | 2026-08-23 | 08:00-17:00 | Làm bù | (Tổ cơ điện)',
  ],
  ['Đi làm bù vào thứ Bảy 22/8 (buổi sáng).', 'event | 2026-08-22 | morning | Đi làm bù'],
])('hours and halves behind a day that makes up for another are its own: %s', (line, item) => {
  expect(read(`2. ${line}`)).toEqual([item]);
});

test('why a day is made up for is no entry', () => {
  expect(
    read('2. Thứ Bảy 29/8 là ngày làm việc của xưởng nên xưởng 1 làm bù vào Chủ nhật 23/8 (ca ngày, 7h30 - 16h30).'),
  ).toEqual(['event | 2026-08-23 | 07:30-16:30 | Làm bù | (Xưởng 1)']);
});

test('several parts make up on one day, each at its own time', () => {
  expect(
    read('2. Làm bù:\n- Thứ Bảy 22/8: xưởng 1 làm bù (buổi sáng).\n- Thứ Bảy 22/8: xưởng 2 làm bù (buổi chiều).'),
  ).toEqual(['event | 2026-08-22 | morning | Xưởng 1 làm bù', 'event | 2026-08-22 | afternoon | Xưởng 2 làm bù']);
});

test.each([
  ['Bảo vệ không làm bù.', []],
  ['Ngày 31/8: lớp 9 học bù vào thứ Bảy 22/8.', ['event | 2026-08-22 | Lớp 9 học bù | (Lớp 9)']],
])('nobody makes up on the day at the head of “%s”', (line, items) => {
  expect(read(`2. ${line}`)).toEqual(items);
});

test('below a heading of make-up days the point says whose each is', () => {
  expect(
    read('2. Làm bù\n- Ngày 22/8/2026: toàn thể công nhân.\n- Thứ Bảy 15/8/2026: bộ phận văn phòng (cả ngày)'),
  ).toEqual([
    'event | 2026-08-22 | Làm bù: toàn thể công nhân',
    'event | 2026-08-15 | allDay | Làm bù: bộ phận văn phòng',
  ]);
});

test('what is done on the day on which work goes on as usual is read', () => {
  const items = read(
    `2. Không trả hồ sơ trong kỳ nghỉ; hồ sơ còn tồn trả vào chiều thứ Năm 03/9/2026 tại quầy số 6.
3. Cơ quan làm việc bình thường trở lại từ thứ Năm 03/9/2026.`,
  );
  expect(items).toEqual(['event | 2026-09-03 | afternoon | Hồ sơ còn tồn trả']);
});

test('what is said of such a day in other words asks for a decision', () => {
  const items = read(
    `2. Bộ phận kho kiểm kê vật tư cuối kỳ vào thứ Năm 03/9/2026.
3. Cơ quan làm việc bình thường trở lại từ thứ Năm 03/9/2026.`,
  );
  expect(items).toHaveLength(1);
  expect(items[0]).toMatch(/2026-09-03 \| .*kiểm kê.* \| \?$/u);
});
