import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const shown = (text: string) =>
  readProgramme(text).items.map(({ start, end, startTime, dueTime, title, location, leadersText, status, review }) =>
    [
      start === end ? start : `${start}..${end}`,
      startTime ?? dueTime ?? '-',
      title,
      location ?? '-',
      leadersText ?? '-',
      ...(status === 'confirmed' ? [] : [status]),
      ...review,
    ].join(' | '),
  );

test('a hearing is called by its case and what it is about, never by the label of its time', () => {
  expect(
    shown(`TÒA ÁN NHÂN DÂN KHU VỰC 5 - VÍ DỤ

LỊCH XÉT XỬ THÁNG 4 NĂM 2026

1. Vụ án kinh doanh thương mại thụ lý số 11/2026/TLST-KDTM ngày 05/01/2026
- Nguyên đơn: Công ty A; bị đơn: Công ty B
- Về việc: “Tranh chấp hợp đồng thuê kho”
- Thời gian xét xử: 07 giờ 30 phút, ngày 07/4/2026 (thứ Ba)
- Địa điểm: Phòng xử án số 3
- Thẩm phán: Nguyễn Văn A

2. Vụ án hình sự thụ lý số 21/2026/TLST-HS ngày 20/02/2026
- Bị cáo: Trần Văn B
- Tội danh: “Đánh bạc”
- Thời gian xét xử: Phiên tòa ngày 09/4/2026 hoãn, ngày mở lại sẽ thông báo sau
- Thẩm phán: Nguyễn Văn A`),
  ).toEqual([
    '2026-04-07 | 07:30 | Vụ án kinh doanh thương mại thụ lý số 11/2026/TLST-KDTM ngày 05/01/2026; Về việc: “Tranh chấp hợp đồng thuê kho” | Phòng xử án số 3 | Nguyễn Văn A',
    '2026-04-09 | - | Vụ án hình sự thụ lý số 21/2026/TLST-HS ngày 20/02/2026; Tội danh: “Đánh bạc” | - | Nguyễn Văn A | postponed',
  ]);
});

const FIRST = ['Bị cáo: Nguyễn Văn A', 'Tội danh: Cướp giật tài sản', 'Địa điểm xét xử: Phòng xử số 1'];
const SECOND = ['Bị cáo: Lê Văn C', 'Tội danh: Hủy hoại rừng', 'Địa điểm xét xử: Phòng xử số 2'];

test.each([
  ['Thời gian mở phiên tòa', 0],
  ['Ngày, giờ xét xử', 1],
  ['Thời gian xét xử', 2],
  ['Lịch xét xử', 3],
])('%s at place %d of its record', (label, at) => {
  const record = (fields: readonly string[], time: string) => fields.toSpliced(at, 0, `${label}: ${time}`).join('\n');
  expect(
    shown(
      ['LỊCH XÉT XỬ THÁNG 5/2026', record(FIRST, '8h00 ngày 05/5/2026'), record(SECOND, '13h30, ngày 12/5/2026')].join(
        '\n\n',
      ),
    ),
  ).toEqual([
    '2026-05-05 | 08:00 | Cướp giật tài sản | Phòng xử số 1 | -',
    '2026-05-12 | 13:30 | Hủy hoại rừng | Phòng xử số 2 | -',
  ]);
});

test('where no label says what it is, the first field of the record names it', () => {
  expect(
    shown(`LỊCH XÉT XỬ TỪ NGÀY 05/5 ĐẾN NGÀY 30/5/2026

Đương sự: Nguyễn Văn A - Lê Thị B
Thời gian xét xử: 08h00 ngày 05/5/2026
Địa điểm: Phòng A

Đương sự: Trần Văn C - Công ty D
Thời gian xét xử: 14h00 ngày 19/5/2026
Địa điểm: Phòng B`),
  ).toEqual([
    '2026-05-05 | 08:00 | Đương sự: Nguyễn Văn A - Lê Thị B | Phòng A | -',
    '2026-05-19 | 14:00 | Đương sự: Trần Văn C - Công ty D | Phòng B | -',
  ]);
});

test('an auction keeps the days of its other steps, called by their labels and its name', () => {
  expect(
    shown(`LỊCH ĐẤU GIÁ TÀI SẢN THÁNG 5/2026

1. Tài sản đấu giá: Thửa đất số 7 xã Ví Dụ
Giá khởi điểm: 950.000.000 đồng
Thời gian xem tài sản: Từ ngày 04/5/2026 đến ngày 06/5/2026
Hạn nộp hồ sơ: 17 giờ 00 ngày 11/5/2026
Thời gian đấu giá: 9 giờ 00 ngày 14/5/2026
Địa điểm đấu giá: Hội trường Công ty

2. Tài sản đấu giá: 01 máy xúc đã qua sử dụng
Giá khởi điểm: 150.000.000 đồng
Thời gian đấu giá: 14 giờ 00 ngày 21/5/2026
Địa điểm đấu giá: Hội trường Công ty`),
  ).toEqual([
    '2026-05-14 | 09:00 | Thửa đất số 7 xã Ví Dụ | Hội trường Công ty | -',
    '2026-05-04..2026-05-06 | - | Xem tài sản: Thửa đất số 7 xã Ví Dụ | - | -',
    '2026-05-11 | 17:00 | Hạn nộp hồ sơ: Thửa đất số 7 xã Ví Dụ | - | -',
    '2026-05-21 | 14:00 | 01 máy xúc đã qua sử dụng | Hội trường Công ty | -',
  ]);
});

test('an exam has the day and the hour of its labels', () => {
  expect(
    shown(`LỊCH THI KẾT THÚC HỌC PHẦN

Học phần: Xác suất
Lớp: K12A
Ngày thi: 05/01/2026
Giờ thi: 7h30
Phòng thi: P.201

Học phần: Cơ học
Lớp: K12B
Ngày thi: 06/01/2026
Giờ thi: 13h30
Phòng thi: P.202`),
  ).toEqual(['2026-01-05 | 07:30 | Xác suất | P.201 | -', '2026-01-06 | 13:30 | Cơ học | P.202 | -']);
});
