import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const shown = (text: string) =>
  readProgramme(text).items.map(({ start, end, slot, startTime, endTime, title, leadersText, location, review }) =>
    [
      start === end ? start : `${start}..${end}`,
      startTime ? `${startTime}${endTime ? `-${endTime}` : ''}` : slot,
      title,
      leadersText ?? '-',
      location ?? '-',
      review.join() || 'sure',
    ].join(' | '),
  );

test('labels stand in another order in each record, and a number begins each', () => {
  expect(
    shown(`LỊCH HỌP CỦA CƠ QUAN
(Tuần từ 03/3/2025 đến 09/3/2025)

1. Thời gian: 08h00 ngày 03/3/2025
Nội dung: Họp giao ban tháng 3
Chủ trì: Giám đốc
Địa điểm: Phòng họp tầng 2

2. Nội dung: Duyệt đề án chuyển đổi số
Thời gian: 14 giờ 00, thứ Ba ngày 04/3/2025
Địa điểm: Hội trường
Chủ trì: Phó Giám đốc Nguyễn Văn An

3. Chủ trì: Trưởng phòng Tổ chức
Nội dung: Xét thi đua quý I
Địa điểm: Phòng họp số 3
Thời gian: 9h30 - 11h00 ngày 05/3/2025
`),
  ).toEqual([
    '2025-03-03 | 08:00 | Họp giao ban tháng 3 | Giám đốc | Phòng họp tầng 2 | sure',
    '2025-03-04 | 14:00 | Duyệt đề án chuyển đổi số | Phó Giám đốc Nguyễn Văn An | Hội trường | sure',
    '2025-03-05 | 09:30-11:00 | Xét thi đua quý I | Trưởng phòng Tổ chức | Phòng họp số 3 | sure',
  ]);
});

test('bookings are parted by empty lines; day, beginning and end have labels of their own', () => {
  expect(
    shown(`LỊCH SỬ DỤNG PHÒNG HỌP

Phòng: Phòng họp A
Thời gian: 08:00 - 10:30, 10/3/2025
Nội dung: Họp Hội đồng khoa học
Người đăng ký: Phạm Thị Lan

Ngày: 11/3/2025
Giờ bắt đầu: 13:30
Giờ kết thúc: 16:00
Phòng: Hội trường
Mục đích: Tập huấn an toàn thông tin
Số người: 40
`),
  ).toEqual([
    '2025-03-10 | 08:00-10:30 | Họp Hội đồng khoa học | - | Phòng họp A | sure',
    '2025-03-11 | 13:30-16:00 | Tập huấn an toàn thông tin | - | Hội trường | sure',
  ]);
});

test('headings of days hold for the records below, whichever label comes first', () => {
  expect(
    shown(`LỊCH CÔNG TÁC TUẦN 10
Từ ngày 03/3/2025 đến ngày 07/3/2025

Thứ Hai, ngày 03/3/2025

Thời gian: 8h00
Nội dung: Họp giao ban
Chủ trì: Chủ tịch

Nội dung: Tiếp công dân
Thời gian: Chiều
Chủ trì: Phó Chủ tịch

Thứ Ba, ngày 04/3/2025

Nội dung: Kiểm tra đê điều
Thời gian: 7h30
Địa điểm: Đê hữu sông Cầu
`),
  ).toEqual([
    '2025-03-03 | 08:00 | Họp giao ban | Chủ tịch | - | sure',
    '2025-03-03 | afternoon | Tiếp công dân | Phó Chủ tịch | - | sure',
    '2025-03-04 | 07:30 | Kiểm tra đê điều | - | Đê hữu sông Cầu | sure',
  ]);
});

test('records without empty lines are parted by what counts them or by a label that comes again', () => {
  const records = (first: string, second: string) => `LỊCH HỌP TUẦN
Tuần 11 năm 2025 (10/3 - 16/3)
${first}
- Nội dung: Giao ban công tác tháng 3
- Chủ trì: Giám đốc
- Thời gian: 8h00 thứ Hai, ngày 10/3
${second}
- Nội dung: Khảo sát thực địa
- Thời gian: từ 7h30 ngày 12/3 đến 17h00 ngày 13/3
- Địa điểm: xã Đông Hòa;
xã Tây Sơn
`;
  const expected = [
    '2025-03-10 | 08:00 | Giao ban công tác tháng 3 | Giám đốc | - | sure',
    '2025-03-12..2025-03-13 | 07:30-17:00 | Khảo sát thực địa | - | xã Đông Hòa; xã Tây Sơn | sure',
  ];
  expect(shown(records('Cuộc họp 1', 'Cuộc họp 2'))).toEqual(expected);
  expect(shown(records('Cuộc họp thứ nhất:', 'Cuộc họp thứ hai:'))).toEqual(expected);
  expect(shown(records('', '- Ghi chú: mang theo tài liệu'))).toEqual(expected);
});

test('a record whose weekday contradicts its date is asked about; one with two times is two', () => {
  expect(
    shown(`LỊCH HỌP CÁC HỘI ĐỒNG
Nội dung: Chấm sáng kiến
Thời gian: 8h00 thứ Ba, ngày 10/3/2025

Nội dung: Thẩm định giáo trình
Thời gian: 8h00 ngày 11/3/2025 và 14h00 ngày 13/3/2025
`),
  ).toEqual([
    '2025-03-10 | 08:00 | Chấm sáng kiến | - | - | weekday-mismatch',
    '2025-03-11 | 08:00 | Thẩm định giáo trình | - | - | sure',
    '2025-03-13 | 14:00 | Thẩm định giáo trình | - | - | sure',
  ]);
});
