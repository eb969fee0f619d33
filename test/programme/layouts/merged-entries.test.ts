import { expect, test } from 'vitest';
import { programmeOfTable, told } from './merged.ts';

/** What stands in a cell that is merged over several columns is an entry once, of all of them. */

const read = (title: string, rows: readonly string[]) => told(programmeOfTable([title], rows));
const WEEK = 'LỊCH CÔNG TÁC TUẦN (Từ 03/5/2027 đến 09/5/2027)';

test('an entry over the columns of all bodies is of them all', () => {
  expect(
    read('CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2027', [
      'Ngày | Thường trực | Ban Ví Dụ | Ban Kinh tế - Mẫu | Ban Văn hóa',
      'Thứ Hai 03/5 | S: Họp giao ban tháng 5 | < | < | <',
      'Thứ Ba 04/5 | S: Tiếp dân / C: Hội ý | C: Thẩm tra báo cáo | | S: Khảo sát trạm bơm',
      'Thứ Năm 06/5 | | Chiều: 14h00 Họp tổ | < | ',
      'Từ 10 - 12/5 | 7h30 Kỳ họp thứ ba | < | < | <',
      'Thứ Sáu 14/5 | C: Họp báo | | S: Giám sát chợ Mẫu | ',
    ]),
  ).toEqual([
    '05-03 | morning | Họp giao ban tháng 5 | Thường trực; Ban Ví Dụ; Ban Kinh tế - Mẫu; Ban Văn hóa',
    '05-04 | morning | Tiếp dân | Thường trực',
    '05-04 | afternoon | Hội ý | Thường trực',
    '05-04 | afternoon | Thẩm tra báo cáo | Ban Ví Dụ',
    '05-04 | morning | Khảo sát trạm bơm | Ban Văn hóa',
    '05-06 | 14:00 | Họp tổ | Ban Ví Dụ; Ban Kinh tế - Mẫu',
    '05-10..05-12 | 07:30 | Kỳ họp thứ ba | Thường trực; Ban Ví Dụ; Ban Kinh tế - Mẫu; Ban Văn hóa',
    '05-14 | afternoon | Họp báo | Thường trực',
    '05-14 | morning | Giám sát chợ Mẫu | Ban Kinh tế - Mẫu',
  ]);
});

test.each([
  ['Địa điểm | Nội dung | Chủ trì', 'Hội trường A | Họp tổ soạn thảo | Giám đốc'],
  ['Chủ trì | Nội dung | Địa điểm', 'Giám đốc | Họp tổ soạn thảo | Hội trường A'],
])('an entry over its row is no place and no leader (%s)', (heads, cells) => {
  expect(
    read(WEEK, [
      `Ngày | Giờ | ${heads}`,
      `Thứ Hai 03/5 | 8h00 | ${cells}`,
      'Thứ Ba 04/5 | 9h30 | Đi cơ sở tại xã Mẫu | < | <',
      'Thứ Tư 05/5 | Học tập Nghị quyết theo lịch riêng | < | < | <',
      'Thứ Năm 06/5 | 8h00 Đối thoại với hộ dân | < | < | <',
    ]),
  ).toEqual([
    '05-03 | 08:00 | Họp tổ soạn thảo | Giám đốc',
    '05-04 | 09:30 | Đi cơ sở tại xã Mẫu',
    '05-05 | Học tập Nghị quyết theo lịch riêng',
    '05-06 | 08:00 | Đối thoại với hộ dân',
  ]);
});

test('an entry over both halves of a day is one of the whole day', () => {
  const heads = [
    'Ngày | Buổi sáng | < | < | Buổi chiều | < | <',
    '^ | Giờ | Nội dung | Chủ trì | Giờ | Nội dung | Chủ trì',
  ];
  expect(
    read(WEEK, [
      ...heads,
      'Thứ Hai 03/5 | 7h30 | Giao ban | Giám đốc | 14h00 | Họp tổ | PGĐ Mẫu',
      'Thứ Ba 04/5 | Làm việc với cục Ví Dụ | < | < | < | < | <',
      'Thứ Tư 05/5 | | Nghiệm thu công trình | < | < | < | PGĐ Mẫu',
      'Thứ Năm 06/5 | 8h00 | Họp chi bộ | Bí thư | | | ',
    ]),
  ).toEqual([
    '05-03 | 07:30 | Giao ban | Giám đốc',
    '05-03 | 14:00 | Họp tổ | PGĐ Mẫu',
    '05-04 | allDay | Làm việc với cục Ví Dụ',
    '05-05 | allDay | Nghiệm thu công trình | PGĐ Mẫu',
    '05-06 | 08:00 | Họp chi bộ | Bí thư',
  ]);
  expect(
    read(WEEK, ['Ngày | Sáng | Chiều', 'Thứ Hai 03/5 | Nghỉ tranh thủ | <', 'Thứ Ba 04/5 | Họp tổ | Tiếp dân']),
  ).toEqual(['05-03 | allDay | dayOff | Nghỉ tranh thủ', '05-04 | morning | Họp tổ', '05-04 | afternoon | Tiếp dân']);
});

test('an entry over the columns of several days with heads of their own lasts from the first to the last', () => {
  expect(
    read(WEEK, [
      'Buổi | Thứ Hai 03/5 | < | Thứ Ba 04/5 | < | Thứ Tư 05/5 | <',
      '^ | Nội dung | Chủ trì | Nội dung | Chủ trì | Nội dung | Chủ trì',
      'Sáng | Giao ban | Giám đốc | Tập huấn tại tỉnh | < | < | PGĐ Mẫu',
      'Chiều | Họp tổ | PGĐ Mẫu | Tiếp dân | Giám đốc | Hội ý | Giám đốc',
    ]),
  ).toEqual([
    '05-03 | morning | Giao ban | Giám đốc',
    '05-04..05-05 | morning | Tập huấn tại tỉnh | PGĐ Mẫu',
    '05-03 | afternoon | Họp tổ | PGĐ Mẫu',
    '05-04 | afternoon | Tiếp dân | Giám đốc',
    '05-05 | afternoon | Hội ý | Giám đốc',
  ]);
});

test('an entry over the rows of both halves is one of the whole day', () => {
  expect(
    read(WEEK, [
      'Ngày | Buổi | Nội dung | Chủ trì',
      'Thứ Hai 03/5 | Sáng | Kiểm tra công trình | Giám đốc',
      '^ | Chiều | ^ | ^',
      'Thứ Ba 04/5 | Sáng | Họp tổ | PGĐ Mẫu',
      '^ | Chiều | Nghỉ | <',
    ]),
  ).toEqual([
    '05-03 | allDay | Kiểm tra công trình | Giám đốc',
    '05-04 | morning | Họp tổ | PGĐ Mẫu',
    '05-04 | afternoon | dayOff | Nghỉ',
  ]);
});

test('bodies side by side are all read, whatever the first of them does', () => {
  expect(
    read('CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2027', [
      'Thời gian | Hội đồng | Ủy ban | Mặt trận | Đoàn thể',
      '05/5 | Họp thường kỳ | Báo cáo số liệu quý | | ',
      '^ | | Chuẩn bị hội nghị | Giám sát trường Mẫu | <',
      '10/5 | Hội nghị tiếp xúc cử tri xã Ví Dụ | < | < | <',
      '12 - 14/5 | | Kiểm tra đê điều | < | ',
      '20/5 | Họp báo | | | Giao lưu bóng đá',
    ]),
  ).toEqual([
    '05-05 | Họp thường kỳ | Hội đồng',
    '05-05 | Báo cáo số liệu quý | Ủy ban',
    '05-05 | Chuẩn bị hội nghị | Ủy ban',
    '05-05 | Giám sát trường Mẫu | Mặt trận; Đoàn thể',
    '05-10 | Hội nghị tiếp xúc cử tri xã Ví Dụ | Hội đồng; Ủy ban; Mặt trận; Đoàn thể',
    '05-12..05-14 | Kiểm tra đê điều | Ủy ban; Mặt trận',
    '05-20 | Họp báo | Hội đồng',
    '05-20 | Giao lưu bóng đá | Đoàn thể',
  ]);
});

test('a numbered heading in capitals over the row is no entry', () => {
  expect(
    read(WEEK, [
      'STT | Ngày | Giờ | Nội dung | Địa điểm',
      'I. LỊCH HỌP | < | < | < | <',
      '1 | 03/5 | 8h00 | Họp giao ban | Phòng họp A',
      'II. LỊCH TRỰC | < | < | < | <',
      '2 | 08/5 | Trực cơ quan | < | <',
    ]),
  ).toEqual(['05-03 | 08:00 | Họp giao ban', '05-08 | Trực cơ quan']);
});
