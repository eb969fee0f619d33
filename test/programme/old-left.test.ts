import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { readHtml } from '../../src/readers/html.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';

const told = (title: string, heads: readonly string[], rows: readonly (readonly string[])[]) => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `<h1>${title}</h1><table>${[heads, ...rows].map(row).join('\n')}</table>`;
  const options = { organizations: [], organizationId: null, on: null };
  return interpret(readHtml(html, READING_LIMITS), options).value.items.map(({ title, start, slot, review }) =>
    [title, start, slot, ...review].filter(Boolean).join(' | '),
  );
};

test.each([
  ['Buổi nghỉ', 'Buổi học bù'],
  ['Lịch gốc', 'Chuyển sang'],
  ['Lịch dự kiến', 'Lịch thay thế'],
])('a table of “%s” and “%s” is one of changes whatever the paper is called', (old, now) => {
  const rows = [
    ['Xác suất', 'Sáng 05/10/2026', 'Chiều 09/10/2026'],
    ['Cơ học', 'Chiều 06/10/2026', 'Sáng 10/10/2026'],
  ];
  expect(told('Thông báo lịch học tháng 10/2026', ['Môn học', old, now], rows)).toEqual([
    'Xác suất | 2026-10-09 | afternoon',
    'Cơ học | 2026-10-10 | morning',
  ]);
});

test.each([
  ['Người trực đã phân công', 'Người trực thay thế'],
  ['Cán bộ trực cũ', 'Cán bộ trực mới'],
])('who is on duty below “%s” is asked about beside “%s”', (old, now) => {
  const rows = [
    ['Thứ Bảy, 03/10/2026', 'Nguyễn Văn An', 'Lê Thị Bình'],
    ['Chủ nhật, 04/10/2026', 'Trần Văn Cường', 'Phạm Thị Dung'],
  ];
  expect(told('Thông báo lịch trực tháng 10/2026', ['Ngày trực', old, now], rows)).toEqual([
    'Trực | 2026-10-03 | unclear-status',
    'Trực | 2026-10-04 | unclear-status',
  ]);
});

test('a roster with several people a day asks nothing', () => {
  const rows = [
    ['Thứ Bảy, 03/10/2026', 'Nguyễn Văn An', 'Lê Thị Bình'],
    ['Chủ nhật, 04/10/2026', 'Trần Văn Cường', 'Phạm Thị Dung'],
  ];
  const heads = ['Ngày trực', 'Lãnh đạo trực', 'Người trực'];
  expect(told('Thông báo lịch trực tháng 10/2026', heads, rows)).toEqual(['Trực | 2026-10-03', 'Trực | 2026-10-04']);
});

test.each(['Nội dung điều chỉnh', 'Nội dung thay đổi, bổ sung'])('what stands beside “%s” is asked about', (now) => {
  const rows = [
    ['Thứ Hai, 10/5/2027', '8h00: Họp giao ban', '14h00: Tiếp đoàn khảo sát của tỉnh'],
    ['Thứ Ba, 11/5/2027', '8h00: Kiểm tra Trạm Y tế', 'Hoãn'],
    ['Thứ Tư, 12/5/2027', '9h00: Dự lễ khánh thành', ''],
  ];
  const title = 'LỊCH CÔNG TÁC TUẦN 19 (từ ngày 10/5 đến ngày 15/5/2027)';
  expect(told(title, ['Thứ, ngày', 'Nội dung', now], rows)).toEqual([
    'Họp giao ban | 2027-05-10 | morning | unclear-status',
    'Tiếp đoàn khảo sát của tỉnh | 2027-05-10 | afternoon',
    'Kiểm tra Trạm Y tế | 2027-05-11 | morning | unclear-status',
    'Hoãn | 2027-05-11 | unclear-status',
    'Dự lễ khánh thành | 2027-05-12 | morning',
  ]);
});

test.each([
  ['Ôn tập khối 12 theo TKB', 'Tổ Mẫu'],
  ['Rà soát hồ sơ đã duyệt', 'Phòng Mẫu'],
  ['Học theo kế hoạch', 'Lớp Mẫu'],
  ['Kiểm kê hồ sơ gốc', 'Văn thư'],
  ['Đối chiếu sổ cũ', 'Kế toán'],
])('an empty cell beside “%s” makes no table of changes', (words, who) => {
  const heads = ['Ngày', 'Buổi', 'Nội dung', 'Phụ trách', 'Ghi chú'];
  const rows = [
    ['Thứ Hai 05/10/2026', 'Chiều', words, who, ''],
    ['Thứ Ba 06/10/2026', 'Sáng', 'Kiểm tra hồ sơ', 'Ông An', 'Phòng họp 1'],
    ['Thứ Tư 07/10/2026', 'Chiều', 'Họp chi bộ', 'Bà Bình', 'Hội trường'],
  ];
  expect(told('Lịch công tác tuần (từ 05/10/2026 đến 09/10/2026)', heads, rows)).toEqual([
    `${words} | 2026-10-05 | afternoon`,
    'Kiểm tra hồ sơ | 2026-10-06 | morning',
    'Họp chi bộ | 2026-10-07 | afternoon',
  ]);
});
