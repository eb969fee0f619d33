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

test.each([
  'S: họp tổ; C (14h00): tiếp dân',
  'S: họp tổ. C (lúc 14 giờ): tiếp dân',
  'S: họp tổ; C 14h00: tiếp dân',
  'S: họp tổ; C (14:00), tiếp dân',
  'Sáng: họp tổ; chiều (14h00): tiếp dân',
  'Sáng: họp tổ; chiều 14h00 tiếp dân',
  'Sáng họp tổ; Chiều (14h00 - 16h00): tiếp dân',
])('an hour behind the half of the day of the second entry is its own: %s', (line) => {
  expect(
    read(
      `LỊCH CÔNG TÁC TUẦN\nTừ ngày 02/3/2026 đến ngày 06/3/2026\n- Thứ 2 (02/3): ${line}.\n- Thứ 3 (03/3): ${line.startsWith('S:') ? 'S' : 'Sáng'}: đi cơ sở.`,
    ),
  ).toEqual(['2026-03-02 | morning | họp tổ', '2026-03-02 | 14:00 | tiếp dân', '2026-03-03 | morning | đi cơ sở']);
});

test('several in short before a colon have an entry of their own below one with an hour', () => {
  expect(
    read(`LỊCH CÔNG TÁC TUẦN
Từ ngày 02/3/2026 đến ngày 06/3/2026
Thứ 2, ngày 02/3
Chiều
14h00. Giám đốc: Họp hội đồng, tại phòng họp 2.
Các PGĐ: Làm việc tại cơ quan.
Thứ 3, ngày 03/3
Chiều
13h30. Giám đốc: Đi cơ sở.`),
  ).toEqual([
    '2026-03-02 | 14:00 | Họp hội đồng, tại phòng họp 2 | Giám đốc',
    '2026-03-02 | afternoon | Làm việc tại cơ quan | Các PGĐ',
    '2026-03-03 | 13:30 | Đi cơ sở | Giám đốc',
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
