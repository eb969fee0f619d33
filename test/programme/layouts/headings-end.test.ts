import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What stands above holds no longer than its part, its leader or its list: nothing is carried on to another's lines. */

const HEAD = 'LỊCH CÔNG TÁC TUẦN CỦA SỞ VÍ DỤ\n(Từ ngày 18/5/2026 đến ngày 22/5/2026)\n';
const read = (text: string) => readProgramme(HEAD + text).items;
const days = (text: string) =>
  read(text).map(({ start, end, slot, startTime, title, review }) => [
    start === end ? start : `${start}..${end}`,
    startTime ?? slot,
    title,
    review.join(),
  ]);

test('below leaders who stand above their days each day is theirs, the first and the last too', () => {
  const items = read(`GIÁM ĐỐC NGƯỜI THỨ NHẤT
Thứ Hai: Sáng họp giao ban; chiều tiếp công dân.
Thứ Sáu: Nghỉ phép.
PHÓ GIÁM ĐỐC NGƯỜI THỨ HAI
Thứ Ba: 8h00 dự hội thảo.
PHÓ GIÁM ĐỐC NGƯỜI THỨ BA
Cả tuần: Học tập trung.`);
  expect(items.map(({ start, end, title, leadersText }) => [start, end, title, leadersText])).toEqual([
    ['2026-05-18', '2026-05-18', 'họp giao ban', 'GIÁM ĐỐC NGƯỜI THỨ NHẤT'],
    ['2026-05-18', '2026-05-18', 'tiếp công dân', 'GIÁM ĐỐC NGƯỜI THỨ NHẤT'],
    ['2026-05-22', '2026-05-22', 'Nghỉ phép', 'GIÁM ĐỐC NGƯỜI THỨ NHẤT'],
    ['2026-05-19', '2026-05-19', 'dự hội thảo', 'PHÓ GIÁM ĐỐC NGƯỜI THỨ HAI'],
    ['2026-05-18', '2026-05-22', 'Học tập trung', 'PHÓ GIÁM ĐỐC NGƯỜI THỨ BA'],
  ]);
});

test('a leader among them without a day has none of the day above', () => {
  expect(
    days(`1. Đồng chí Người Thứ Nhất - Bí thư
a) Thứ hai: 7h30 chào cờ
2. Đồng chí Người Thứ Hai - Phó Bí thư
a) Thứ tư: đi cơ sở
3. Các đồng chí Ủy viên: trực cơ quan`),
  ).toEqual([
    ['2026-05-18', '07:30', 'chào cờ', ''],
    ['2026-05-20', null, 'đi cơ sở', ''],
    [null, null, 'trực cơ quan', 'missing-date'],
  ]);
});

test('a part ends the days of the part above; work in it is due within the period or by its own last day', () => {
  const items = read(`I. LỊCH HỌP
Thứ Hai (18/5): sáng họp giao ban.
Thứ Sáu (22/5): sáng họp chi bộ.
II. HOẠT ĐỘNG KHÁC
- Đoàn kiểm tra đi các xã.
III. NHIỆM VỤ CÁC PHÒNG
- Phòng Một hoàn thành báo cáo quý trước ngày 21/5/2026.
- Phòng Hai rà soát danh mục thủ tục.`);
  expect(items.map(({ kind, timing, start, end, review }) => [kind, timing, start, end, review.join()])).toEqual([
    ['event', 'on', '2026-05-18', '2026-05-18', ''],
    ['event', 'on', '2026-05-22', '2026-05-22', ''],
    ['event', 'none', null, null, 'missing-date'],
    ['task', 'deadline', '2026-05-18', '2026-05-20', ''],
    ['task', 'period', '2026-05-18', '2026-05-22', ''],
  ]);
});

test('parts within a day end nothing', () => {
  expect(
    days(`Thứ Hai (18/5)
I. KHỐI ĐẢNG
- 8h00: Họp thường vụ.
II. KHỐI CHÍNH QUYỀN
- 14h00: Họp giao ban.`),
  ).toEqual([
    ['2026-05-18', '08:00', 'Họp thường vụ', ''],
    ['2026-05-18', '14:00', 'Họp giao ban', ''],
  ]);
});

test('a day within the list of another is that of one entry', () => {
  expect(
    days(`Thứ Hai, ngày 18/5
Sáng:
- 8h00: Họp lãnh đạo.
- Ngày 19 và 20/5: Phó Giám đốc đi tập huấn.
- Kiểm tra kho vật tư.
Chiều:
- 14h00: Họp Đảng ủy.
Thứ Tư, ngày 20/5
- Sáng: Tiếp công dân.`).map(([day, when, title, review]) => [day, when, title, review !== '']),
  ).toEqual([
    ['2026-05-18', '08:00', 'Họp lãnh đạo', false],
    ['2026-05-19..2026-05-20', null, 'Phó Giám đốc đi tập huấn', true],
    ['2026-05-18', 'morning', 'Kiểm tra kho vật tư', true],
    ['2026-05-18', '14:00', 'Họp Đảng ủy', false],
    ['2026-05-20', 'morning', 'Tiếp công dân', false],
  ]);
});

test('an hour above labels is that of its own block, and what its state says is its status', () => {
  const items = readProgramme(`Cổng thông tin phường Ví Dụ
LỊCH CÔNG TÁC
‹ Tuần trước · Tuần này · Tuần sau ›
Thứ Hai, 18/05/2026
08:00 - 09:30
Nội dung: Họp tổ công tác
Chủ trì: Chủ tịch UBND phường
Trạng thái: Đã duyệt
10:00
Chủ trì: Phó Chủ tịch UBND phường
Nội dung: Tiếp đoàn khảo sát
Trạng thái: Đã hủy
Thứ Ba, 19/05/2026
14:00 - 15:00
Nội dung: Kiểm tra vỉa hè
Trạng thái: Chờ duyệt
15:30
Nội dung: Họp chi bộ
Trạng thái: Hoãn`).items;
  expect(
    items.map(({ start, startTime, endTime, title, status, tentative }) => [
      `${start} ${startTime}-${endTime}`,
      title,
      status,
      tentative,
    ]),
  ).toEqual([
    ['2026-05-18 08:00-09:30', 'Họp tổ công tác', 'confirmed', false],
    ['2026-05-18 10:00-null', 'Tiếp đoàn khảo sát', 'cancelled', false],
    ['2026-05-19 14:00-15:00', 'Kiểm tra vỉa hè', 'confirmed', true],
    ['2026-05-19 15:30-null', 'Họp chi bộ', 'postponed', false],
  ]);
  expect(items.map(({ leadersText }) => leadersText)).toEqual([
    'Chủ tịch UBND phường',
    'Phó Chủ tịch UBND phường',
    null,
    null,
  ]);
});

test.each([
  ['Các Ban gửi báo cáo thẩm tra (chậm nhất 16h00)', 'task', '2026-05-19', '16:00'],
  ['Giáo viên nộp đề cương (hạn cuối 16h30)', 'task', '2026-05-19', '16:30'],
  ['Phòng Tài chính nộp quyết toán trước ngày 22/5', 'task', '2026-05-21', null],
  ['Họp rà soát hồ sơ nộp trước ngày 22/5', 'event', '2026-05-19', null],
])('“%s” on a row is of kind %s', (title, kind, end, dueTime) => {
  const [, item] = read(
    `Thứ Hai (18/5)\n- 8h00: Họp giao ban\nThứ Ba (19/5)\n- ${title}\nThứ Tư (20/5)\n- 9h00: Họp tổ`,
  );
  expect([item!.kind, item!.end, item!.dueTime]).toEqual([kind, end, dueTime]);
});
