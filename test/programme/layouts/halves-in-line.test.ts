import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, slot, startTime, title, leadersText }) =>
    [start, startTime ?? slot, title, leadersText].filter(Boolean).join(' | '),
  );

test('one line with both letters says what they stand for, and a numbered heading of duty heads a roster', () => {
  expect(
    read(`LỊCH TRỰC VÀ CÔNG TÁC TUẦN
Từ ngày 02/3/2026 đến ngày 08/3/2026
I. CÔNG TÁC
Thứ hai 02/3: 7h00 chào cờ
Thứ ba 03/3: S: kiểm tra kho tại xã Một. C: tuyên truyền tại xã Hai
II. TRỰC CHỈ HUY
02/3: Đ/c An
03/3: Đ/c Bình
04/3: Đ/c Chi`),
  ).toEqual([
    '2026-03-02 | 07:00 | chào cờ',
    '2026-03-03 | morning | kiểm tra kho tại xã Một',
    '2026-03-03 | afternoon | tuyên truyền tại xã Hai',
    '2026-03-02 | TRỰC CHỈ HUY | Đ/c An',
    '2026-03-03 | TRỰC CHỈ HUY | Đ/c Bình',
    '2026-03-04 | TRỰC CHỈ HUY | Đ/c Chi',
  ]);
});

test('two hours in a cell are two times of its row', () => {
  expect(
    read(`LỊCH CÔNG TÁC TUẦN
Từ 02/3/2026 - 07/3/2026

Thứ | Giờ | Nội dung
Hai 02/3 | 8h00 | Giao ban
Ba 03/3 | 7h30, 13h30 | Bảo vệ khóa luận`),
  ).toEqual([
    '2026-03-02 | 08:00 | Giao ban',
    '2026-03-03 | 07:30 | Bảo vệ khóa luận',
    '2026-03-03 | 13:30 | Bảo vệ khóa luận',
  ]);
});
