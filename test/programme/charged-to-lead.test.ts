import { expect, test } from 'vitest';
import { readProgramme, whenOf } from './summary.ts';

/** Of points of conclusions: who leads a meeting on a day, what is finished on one, and what takes place beside work. */

const read = (...points: readonly string[]) =>
  readProgramme(
    `ĐẢNG ỦY XÃ MẪU\nTHÔNG BÁO\nKết luận của Ban Thường vụ Đảng ủy\nMẫu, ngày 15 tháng 9 năm 2026\n\n${points
      .map((point, i) => `${i + 1}. ${point}`)
      .join('\n')}\n`,
  ).items.map((item) => [item.kind, whenOf(item), ...item.review].join(' '));

test.each([
  'Giao đồng chí Lê Văn Mẫu chủ trì cuộc họp kiểm điểm tập thể vào chiều ngày 30/9.',
  'Phân công đồng chí Chủ tịch UBND xã chủ trì buổi làm việc với nhà đầu tư vào chiều ngày 30/9/2026.',
  'Giao Phó Chủ tịch chủ trì hội nghị sơ kết vào chiều 30/9.',
])('who is only charged with leading a meeting is there on its day: “%s”', (point) => {
  expect(read(point)).toEqual(['event on 2026-09-30 afternoon']);
});

test('who leads work for a meeting works until it begins', () => {
  expect(read('Giao đồng chí Lê Văn Mẫu chủ trì, chuẩn bị nội dung họp kiểm điểm vào chiều ngày 30/9.')).toEqual([
    'task deadline ≤2026-09-30',
    'event on 2026-09-30 afternoon',
  ]);
});

test('a second clause that finishes the work gives its last day, and no second meeting', () => {
  expect(
    read(
      'Giao đồng chí Trần Văn Ví chủ trì, chuẩn bị các điều kiện tổ chức họp kiểm điểm vào chiều ngày 30/9, phấn đấu hoàn thành việc kiểm điểm vào ngày 20/12.',
    ),
  ).toEqual(['task deadline ≤2026-12-20', 'event on 2026-09-30 afternoon']);
});

test.each([
  ['Giao Phòng Kinh tế đôn đốc nhà thầu, phấn đấu hoàn thành tuyến đường vào ngày 20/12.', 'task deadline ≤2026-12-20'],
  ['Giao Công an xã hoàn tất hồ sơ vào ngày 30/10.', 'task deadline ≤2026-10-30'],
  ['Giao Ban Quản lý dự án bàn giao mặt bằng, phấn đấu hoàn thành vào ngày 15/10.', 'task deadline ≤2026-10-15'],
  ['Giao ban cụm thi đua vào ngày 15/10.', 'event on 2026-10-15'],
  ['Tổ chức lễ hoàn thành công trình nhà văn hóa vào ngày 15/10.', 'event on 2026-10-15'],
])('“%s” is %s', (point, expected) => {
  expect(read(point)).toEqual([expected]);
});

test.each([
  ['Các thôn tổng vệ sinh đường làng chiều thứ Sáu 25/9; nộp báo cáo kết quả trước ngày 25/9.', '2026-09-25 afternoon'],
  [
    'Giao Phòng Kinh tế tổng hợp danh sách, hoàn thành trước ngày 20/9/2026; sáng thứ Năm 24/9 kiểm tra thực địa tại thôn 3.',
    '2026-09-24 morning',
  ],
  ['Giao Văn phòng gửi báo cáo trước ngày 20/9. Tổ giúp việc làm việc tại thôn 5 chiều 22/9.', '2026-09-22 afternoon'],
])('a sentence beside one of work is not lost with its day: “%s”', (point, when) => {
  expect(
    read(point)
      .filter((line) => line.startsWith('event'))
      .map((line) => line.slice(9, 9 + when.length)),
  ).toEqual([when]);
});

test('what work is for, and the hour by which it is due, are no sentences of their own', () => {
  expect(
    read('Giao Văn phòng gửi báo cáo trước 16h00 chiều ngày 20/9; tổng hợp, trình Thường trực Đảng ủy xem xét.'),
  ).toHaveLength(1);
});

test('of a row of a table the day of a sentence that none has is asked about', () => {
  const { items } = readProgramme(
    'UBND PHƯỜNG MẪU\nPHÂN CÔNG NHIỆM VỤ TUẦN 35\n(Từ ngày 24/8/2026 đến ngày 28/8/2026)\n\nTT\tNội dung\tĐơn vị thực hiện\tThời hạn\n1\tTổng vệ sinh chiều thứ Sáu 28/8; nộp báo cáo kết quả\tCác tổ dân phố\t27/8\n2\tRà soát hồ sơ; tổng hợp số liệu\tVăn phòng\t26/8\n',
  );
  expect(items.map(({ end, review }) => [end, ...review].join(' '))).toEqual(['2026-08-27 hour-left', '2026-08-26']);
});
