import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (text: string) =>
  readProgramme(text).items.map(({ start, end, startTime, endTime, title, note, status, review }) => [
    start === end ? start : `${start}..${end}`,
    `${startTime}-${endTime}`,
    title,
    note,
    status,
    review.join() || 'sure',
  ]);

test('what is cut off is told by its area, and the reason is a note', () => {
  expect(
    read(`THÔNG BÁO LỊCH NGỪNG CẤP ĐIỆN

Ngày: 10/3/2026
Thời gian: 7h30 - 11h00
Khu vực: Thôn Đông, thôn Đoài xã Mẫu
Lý do: Sửa chữa đường dây

Ngày: 11/3/2026
Thời gian: 8h00 - 16h30
Khu vực: Tổ 1, tổ 2 phường Mẫu
Lý do: Thay máy biến áp`),
  ).toEqual([
    [
      '2026-03-10',
      '07:30-11:00',
      'Ngừng cấp điện: Thôn Đông, thôn Đoài xã Mẫu',
      'Lý do: Sửa chữa đường dây',
      'confirmed',
      'sure',
    ],
    [
      '2026-03-11',
      '08:00-16:30',
      'Ngừng cấp điện: Tổ 1, tổ 2 phường Mẫu',
      'Lý do: Thay máy biến áp',
      'confirmed',
      'sure',
    ],
  ]);
});

test('a supply that is stopped for a while is not put off; longer labels and other words for the area hold too', () => {
  expect(
    read(`Lịch tạm ngừng cung cấp nước tháng 3/2026

1. Khu vực tạm ngừng cung cấp nước: Đường số 1, phường Mẫu
Thời gian: từ 8h00 ngày 10/3 đến 16h00 ngày 10/3
Lý do ngừng cấp nước: Súc xả tuyến ống
2. Phạm vi ảnh hưởng: Đường số 2, phường Mẫu
Thời gian mất nước: từ 8h00 đến 10h00 ngày 11/3
Nội dung: Đấu nối tuyến ống`),
  ).toEqual([
    [
      '2026-03-10',
      '08:00-16:00',
      'Ngừng cấp nước: Đường số 1, phường Mẫu',
      'Lý do ngừng cấp nước: Súc xả tuyến ống',
      'confirmed',
      'sure',
    ],
    [
      '2026-03-11',
      '08:00-10:00',
      'Ngừng cấp nước: Đường số 2, phường Mẫu',
      'Nội dung: Đấu nối tuyến ống',
      'confirmed',
      'sure',
    ],
  ]);
});

test('the prose of a page around them names the time of the whole and is no entry', () => {
  const block = (area: string, when: string) => `KHU VỰC: ${area}\n\nTHỜI GIAN: ${when}\n\nLÝ DO: Bảo dưỡng lưới\n`;
  expect(
    read(`Trong tuần, nhiều nơi của huyện Ví dụ sẽ mất điện.

Lịch cúp điện huyện Ví dụ từ ngày 09/3 - 15/3/2026

Tùy theo thời tiết, lịch cúp điện có thể thay đổi.

Xã Một

${block('Một phần ấp Đông', 'Từ 07:30:00 ngày 10/03/2026 đến 11:00:00 ngày 10/03/2026')}
Xã Hai

${block('Công ty Mẫu', 'Từ 13:00:00 ngày 12/03/2026 đến 17:00:00 ngày 12/03/2026')}
Hiện tại chưa có lịch khác.`).map(([day, hours, title, , , review]) => [day, hours, title, review]),
  ).toEqual([
    ['2026-03-10', '07:30-11:00', 'Ngừng cấp điện: Một phần ấp Đông', 'sure'],
    ['2026-03-12', '13:00-17:00', 'Ngừng cấp điện: Công ty Mẫu', 'sure'],
  ]);
});

test('an area beside what a meeting is about is its place, and a reason alone is what it is about', () => {
  expect(
    readProgramme(`LỊCH HỌP

Thời gian: 8h00 ngày 10/3/2026
Nội dung: Họp thôn
Khu vực: Nhà văn hóa thôn Đông

Thời gian: 8h00 ngày 11/3/2026
Lý do: Kiểm tra định kỳ
Phòng: Phòng 3`).items.map(({ title, location }) => [title, location]),
  ).toEqual([
    ['Họp thôn', 'Nhà văn hóa thôn Đông'],
    ['Kiểm tra định kỳ', 'Phòng 3'],
  ]);
});
