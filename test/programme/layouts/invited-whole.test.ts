import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** An invitation with the agenda of its days below. */

const read = (time: string, agenda: string, title = 'GIẤY MỜI') =>
  readProgramme(`TRƯỜNG CAO ĐẲNG MẪU
Số: 33/GM-CĐM
Xã Thử, ngày 11 tháng 5 năm 2026

${title}
Tham dự Hội nghị khoa học mở rộng lần thứ V

Trường Cao đẳng Mẫu trân trọng kính mời Quý đại biểu tham dự Hội nghị khoa học mở rộng lần thứ V.
- Thời gian: ${time}
- Địa điểm: Hội trường A, số 9 đường Thử.

${agenda}
`).items.map(({ start, startTime, title: name, location, leadersText, review }) =>
    [start, startTime, name, location, leadersText, ...review].filter(Boolean).join(' | '),
  );

const DAYS = `CHƯƠNG TRÌNH HỘI NGHỊ
Thời gian\tNội dung\tNgười thực hiện
Ngày 21/5/2026
7h30 - 8h00\tĐón tiếp đại biểu\tBan Tổ chức
8h30 - 11h15\tPhiên toàn thể\tChủ tọa: ông Lê Văn Mẫu
Ngày 22/5/2026
8h00 - 10h30\tPhiên báo cáo\tHội đồng chấm`;

test('what it invites to is an entry beside those of its agenda', () => {
  expect(read('Trong hai ngày 21 và 22/5/2026, khai mạc lúc 07 giờ 30', DAYS).slice(0, 2)).toEqual([
    '2026-05-21 | 07:30 | Hội nghị khoa học mở rộng lần thứ V | Hội trường A, số 9 đường Thử',
    '2026-05-21 | 07:30 | Đón tiếp đại biểu | Ban Tổ chức',
  ]);
});

test('a later day in the line of its time is asked about', () => {
  const time = '01 ngày rưỡi, bắt đầu từ 07 giờ 30 ngày 21/5/2026 (thứ Năm) đến trưa ngày 22/5/2026 (thứ Sáu)';
  expect(read(time, DAYS)[0]).toBe(
    '2026-05-21 | 07:30 | Hội nghị khoa học mở rộng lần thứ V | Hội trường A, số 9 đường Thử | uncertain-date',
  );
});

test('an entry that is called so already is not told twice', () => {
  const opening = DAYS.replace('Đón tiếp đại biểu', 'Khai mạc Hội nghị khoa học mở rộng lần thứ V');
  expect(read('Trong hai ngày 21 và 22/5/2026, khai mạc lúc 07 giờ 30', opening)[0]).toBe(
    '2026-05-21 | 07:30 | Khai mạc Hội nghị khoa học mở rộng lần thứ V | Ban Tổ chức',
  );
});
