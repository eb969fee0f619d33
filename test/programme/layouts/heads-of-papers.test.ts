import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** What a paper says of itself above its days, below them, and right above its table. */

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, review.length > 0 ? '?' : null].filter(Boolean).join(' | '),
  );

test('a day in words above what announces the list is that of the paper', () => {
  expect(
    read(`THÔNG BÁO
Lịch tiếp công dân của đại biểu HĐND xã quý IV năm 2026
Ngày 29 tháng 9 năm 2026
Trên cơ sở đăng ký của các Tổ đại biểu, Văn phòng thông báo lịch tiếp công dân như sau:
- Ngày 07/10/2026: Ông Lò Văn Mẫu
- Ngày 14/10/2026: Bà Hứa Thị Ví`),
  ).toEqual(['2026-10-07 | Tiếp công dân', '2026-10-14 | Tiếp công dân']);
});

test('a day in words over its lines is theirs', () => {
  expect(
    read(`Lịch tiếp xúc cử tri xã Mẫu
Thường trực HĐND thông báo như sau:
Ngày 07 tháng 10 năm 2026
- Sáng: tại thôn Một
- Chiều: tại thôn Hai`).map((each) => each.slice(0, 10)),
  ).toEqual(['2026-10-07', '2026-10-07']);
});

test('who wrote a page, with the day, is no entry', () => {
  expect(
    read(`Lịch tiếp xúc cử tri phường Mẫu
- Vào lúc 8 giờ 00, ngày 24/11/2026, tại hội trường UBND phường.
- Vào lúc 14 giờ, ngày 25/11/2026, tại Nhà văn hóa khóm 4.

Tin, ảnh: Hồng Mẫu (18/11/2026)`).map((each) => each.slice(0, 18)),
  ).toEqual(['2026-11-24 | 08:00', '2026-11-25 | 14:00']);
});

test('hours in the line right above a roster are those of its rows', () => {
  expect(
    read(`ỦY BAN NHÂN DÂN XÃ MẪU
THÔNG BÁO
Về việc nghỉ lễ Quốc khánh 02/9 năm 2026
1. Thời gian nghỉ: từ thứ Bảy 29/8/2026 đến hết thứ Tư 02/9/2026.
2. Phân công trực lãnh đạo (từ 7h30 đến 17h00):

| Ngày trực | Lãnh đạo trực |
| --- | --- |
| 29/8/2026 | Lò Văn Mẫu |
| 30/8/2026 | Hứa Thị Ví |

Ngày 14 tháng 8 năm 2026`).slice(1),
  ).toEqual(['2026-08-29 | 07:30 | Trực', '2026-08-30 | 07:30 | Trực']);
});

test('what is sung or shown on a day, and by which day a unit hands in, are no words of who made the page', () => {
  expect(
    read(`Lịch duyệt các tiết mục văn nghệ tháng 8/2026
Múa: Quê hương (11/8/2026)
Bài: Tiến quân ca (12/8/2026)
Ảnh: Triển lãm làng nghề (13/8/2026)
Kịch: Lời thề (14/8/2026)`).map((each) => each.slice(0, 10)),
  ).toEqual(['2026-08-11', '2026-08-12', '2026-08-13', '2026-08-14']);
  expect(
    read(`LỊCH NỘP BÁO CÁO THÁNG 8/2026
Bộ phận kế toán: 18/8/2026
Bộ phận đào tạo: 19/8/2026
Bộ phận tổng hợp: 20/8/2026`).map((each) => each.slice(0, 10)),
  ).toEqual(['2026-08-18', '2026-08-19', '2026-08-20']);
});
