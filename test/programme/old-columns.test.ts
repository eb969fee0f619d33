import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { readHtml } from '../../src/readers/html.ts';
import { READING_LIMITS } from '../../src/readers/limits.ts';

const page = (heads: readonly [string, string], rows: readonly (readonly [string, string, string])[]) =>
  `<p><b>LỊCH CÔNG TÁC TUẦN 19 (ĐIỀU CHỈNH)</b><br>(từ ngày 10/5 đến ngày 15/5/2027)</p>
<table><tr><th>Thứ, ngày</th><th>${heads[0]}</th><th>${heads[1]}</th></tr>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>
<p>Các nội dung khác thực hiện theo lịch đã ban hành.</p>`;
const told = (html: string) =>
  interpret(readHtml(html, READING_LIMITS), { organizations: [], organizationId: null, on: null }).value.items.map(
    ({ title, start, startTime, slot, status }) => [title, start, startTime ?? slot, status],
  );

test.each([
  ['Nội dung đã ban hành', 'Nội dung điều chỉnh, bổ sung'],
  ['Lịch cũ', 'Lịch mới'],
  ['Nội dung trước khi điều chỉnh', 'Nội dung thay đổi'],
  ['Đã ban hành', 'Nay điều chỉnh'],
  ['Lịch theo kế hoạch', 'Điều chỉnh thành'],
  ['Nội dung theo lịch tuần', 'Nội dung sau điều chỉnh'],
  ['Công việc dự kiến', 'Công việc điều chỉnh'],
] as const)('of the columns “%s” and “%s” the new one holds', (old, now) => {
  expect(
    told(
      page(
        [old, now],
        [
          ['Thứ Hai<br>10/5', '8h00: Họp giao ban', 'Bổ sung: 14h00: Tiếp đoàn khảo sát của tỉnh'],
          ['Thứ Ba<br>11/5', '', 'Bổ sung: Cả ngày: Ngày hội hiến máu xã Mẫu'],
          ['Thứ Tư<br>12/5', '8h00: Kiểm tra Trạm Y tế xã', 'Hoãn, thời gian có thông báo sau'],
          ['Thứ Năm<br>13/5', '9h00: Dự lễ khánh thành trường', 'Không thay đổi'],
          [
            'Thứ Sáu<br>14/5',
            'Sáng: Bí thư dự đại hội chi bộ thôn Hạ',
            'Thay đổi người dự: Phó Bí thư dự đại hội chi bộ thôn Hạ, thời gian không đổi',
          ],
        ],
      ),
    ),
  ).toEqual([
    ['Tiếp đoàn khảo sát của tỉnh', '2027-05-10', '14:00', 'confirmed'],
    ['Ngày hội hiến máu xã Mẫu', '2027-05-11', 'allDay', 'confirmed'],
    ['Kiểm tra Trạm Y tế xã', '2027-05-12', '08:00', 'cancelled'],
    ['Dự lễ khánh thành trường', '2027-05-13', '09:00', 'confirmed'],
    ['Phó Bí thư dự đại hội chi bộ thôn Hạ, thời gian không đổi', '2027-05-14', 'morning', 'confirmed'],
  ]);
});

test.each([
  ['8h00: Họp giao ban', '9h00: Hội đồng họp xét tạm hoãn gọi nhập ngũ', '09:00', 'confirmed'],
  ['8h00: Họp giao ban', '14h00: Nghe phương án lùi tiến độ kè sông', '14:00', 'confirmed'],
  ['8h00: Họp giao ban', 'Chiều: Thẩm định hồ sơ hủy đấu giá', 'afternoon', 'confirmed'],
  ['8h00: Họp giao ban', '15h00: Khảo sát điểm dừng thu phí', '15:00', 'confirmed'],
  ['8h00: Họp giao ban', 'Nay tạm dừng, có thông báo sau', '08:00', 'cancelled'],
  ['8h00: Họp giao ban', 'Cuộc họp không tổ chức', '08:00', 'cancelled'],
  ['8h00: Họp giao ban', 'Họp giao ban: hoãn', '08:00', 'cancelled'],
  ['8h00: Họp giao ban', '8h00: Hoãn', '08:00', 'cancelled'],
])('instead of “%s” now “%s”', (old, now, when, status) => {
  const items = told(page(['Lịch cũ', 'Lịch mới'], [['Thứ Hai<br>10/5', old, now]]));
  expect(items.map((item) => item.slice(2))).toEqual([[when, status]]);
});

test('a table with one column of what takes place keeps all its cells', () => {
  expect(told(page(['Nội dung', 'Địa điểm'], [['Thứ Hai<br>10/5', '8h00: Họp giao ban', 'Phòng họp số 1']]))).toEqual([
    ['Họp giao ban', '2027-05-10', '08:00', 'confirmed'],
  ]);
});
