import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const WEEK = 'LỊCH CÔNG TÁC TUẦN\nTừ ngày 13/4/2026 đến ngày 17/4/2026\n';
const DAYS = 'Thứ Năm 16/4\n8h00: Họp giao ban\nThứ Sáu 17/4\n14h00: Tiếp đoàn xã Mẫu\n';
const READ = ['2026-04-16 08:00 Họp giao ban', '2026-04-17 14:00 Tiếp đoàn xã Mẫu'];

const read = (text: string) =>
  readProgramme(text).items.map(({ start, startTime, title, review }) =>
    [start, startTime, title, ...review].filter((part) => part !== null).join(' '),
  );

test.each([
  'In trang này | Gửi cho bạn bè\nBản tin tháng 4',
  'Từ khóa: lịch công tác',
  'Lượt đọc: 12 | Quay lại\nHình ảnh hoạt động',
  'Mẫu, ngày 10 tháng 4 năm 2026\nNgười lập biểu',
  'Lịch công tác khác\nLịch công tác tuần 15 (06/4/2026 - 10/4/2026)',
])('what stands below the days is no entry: “%s”', (foot) => {
  expect(read(`${WEEK}${DAYS}\n${foot}\n`)).toEqual(READ);
});

test('a day and an hour without counters behind them are those of a heading', () => {
  expect(read(`${WEEK}Thứ Tư, 15/4/2026, 14h30\nHọp chi bộ Mẫu\n${DAYS}`)[0]).toMatch(/^2026-04-15 14:30 /u);
});

test('an office behind a day and an hour is no stamp where nothing says that a page is around it', () => {
  expect(read(`${WEEK}Thứ Tư, 15/4/2026, 14h30 - Trạm Y tế xã Mẫu\n${DAYS}`)[0]).toMatch(/^2026-04-15 14:30 /u);
});

test('below the words of the page a day goes on, with what is said of it', () => {
  const foot = 'Lượt xem: 12\nThứ Bảy 18/4\nTrực cơ quan: Phòng Mẫu\n';
  expect(read(`${WEEK}${DAYS}\n${foot}`)).toHaveLength(3);
});

test('a file below one entry ends nothing', () => {
  const text = 'Thứ Năm 16/4\n- Họp giao ban\nTài liệu kèm theo: giay-moi.pdf\n- Tiếp công dân\n';
  expect(read(`${WEEK}${text}`)).toEqual(['2026-04-16 Họp giao ban', '2026-04-16 Tiếp công dân']);
});

test.each([
  'Gửi lúc: 10/4/2026 16:50',
  'Chủ nhật - 12/4/2026 08:15 | Số lần đọc: 97',
  'Thứ Bảy, 11/04/2026, 06:12 [GMT+7]',
  'Thứ Bảy - 11/4/2026 08:03    Đã xem: 342    Phản hồi: 0',
  '11/4/2026 08:03 - 342 lượt đọc - 0 bình luận',
  'Thứ Bảy, ngày 11/4/2026, 08h03 | Views: 1.204',
  '08:03 11/4/2026 (Số lượt đọc: 45)',
  'Chủ nhật, 12/4/2026 - 16:20   55 views   Chia sẻ: 3',
  '11/4/2026 • Đọc: 12 • Phản hồi (0)',
  'Thứ Bảy, 11/4/2026 | 08:03 [GMT +7] Chia sẻ Zalo In bài',
  'Thứ Bảy, 11/04/2026 • 08:03  Zalo  Facebook  Chia sẻ',
  '11-04-2026 08:03 AM · Phòng Tổ chức - Hành chính Mẫu · 512 lượt đọc',
  'Văn phòng UBND xã Mẫu | 11/4/2026 | 97 lượt xem',
  '11/4/2026 – Trung tâm Văn hóa Mẫu – In bài viết',
  'In trang | Quay lại',
])('what stands above them is no day and ends nothing: “%s”', (head) => {
  expect(read(`${WEEK}${head}\n${DAYS}`)).toEqual(READ);
});

test('words of which nothing says what they are may be of the page: a person looks', () => {
  const days = 'Thứ Năm 16/4: Họp giao ban\nThứ Sáu 17/4: Tiếp đoàn xã Mẫu\n';
  expect(read(`${WEEK}${days}\nHình ảnh tiêu biểu\nBản đồ xã Mẫu\n`)).toEqual([
    '2026-04-16 Họp giao ban',
    '2026-04-17 Tiếp đoàn xã Mẫu',
    '2026-04-17 Hình ảnh tiêu biểu line-alone',
    '2026-04-17 Bản đồ xã Mẫu line-alone',
  ]);
});

test.each([
  ['what is done', 'Thứ Sáu 17/4\n14h00: Tiếp đoàn xã Mẫu\n\nLàm việc tại cơ quan'],
  ['a gathering', 'Thứ Sáu 17/4\n14h00: Tiếp đoàn xã Mẫu\n\nĐại hội Chi bộ'],
  ['the only words of the day', 'Thứ Sáu 17/4\nBản đồ xã Mẫu'],
  ['a mark', 'Thứ Sáu 17/4\n- Bản đồ xã Mẫu'],
])('%s is an entry at the end too', (_, words) => {
  const items = readProgramme(`${WEEK}Thứ Năm 16/4\n8h00: Họp giao ban\n${words}\n`).items;
  expect(items.at(-1)).toMatchObject({ start: '2026-04-17', review: [] });
});

test('where every entry is so bare, none is doubted', () => {
  expect(read(`${WEEK}Thứ Năm 16/4: Bản đồ xã Mẫu\nThứ Sáu 17/4: Hình ảnh xã Mẫu`)).toEqual([
    '2026-04-16 Bản đồ xã Mẫu',
    '2026-04-17 Hình ảnh xã Mẫu',
  ]);
});

test.each(['TUẦN 2', 'Tuần thứ 2:', 'Tuần 16 (20/4 - 24/4)'])('“%s” above a day heads it', (heading) => {
  expect(
    read(`LỊCH HAI TUẦN (13/4 - 24/4/2026)\nTuần 1\n${DAYS}\n${heading}\nThứ Hai 20/4\n9h00: Họp chi bộ\n`),
  ).toEqual([...READ, '2026-04-20 09:00 Họp chi bộ']);
});

test('a day without the office’s own programme is empty', () => {
  const programme = readProgramme(`${WEEK}Thứ Tư 15/4\nKhông có lịch chung\n${DAYS}`);
  expect(programme.items).toHaveLength(2);
  expect(programme.emptySlots).toEqual([{ date: '2026-04-15', slot: 'allDay' }]);
});

test('priorities that are listed above the days are not lost with the stamp of the page', () => {
  const text = `${WEEK}Chủ nhật - 12/4/2026 08:15\nI. CÔNG TÁC TRỌNG TÂM\n- Rà soát hộ nghèo\nII. LỊCH CỤ THỂ\n${DAYS}`;
  expect(read(text)).toEqual(['Rà soát hộ nghèo', ...READ]);
});

test('days run together in one line end with it', () => {
  const line = 'Sự kiện: 13/4: Họp giao ban.    14-15/4: Kỳ họp HĐND xã.    16/4: Tiếp công dân.';
  expect(read(`CHƯƠNG TRÌNH TUẦN (13/4 - 17/4/2026)\n${line}\nKhánh thành cầu Mẫu\n`)).toEqual([
    '2026-04-13 Họp giao ban',
    '2026-04-14 Kỳ họp HĐND xã',
    '2026-04-16 Tiếp công dân',
    '2026-04-16 Khánh thành cầu Mẫu uncertain-date',
  ]);
});

test('what is to be done before an hour is due then, and begins at none', () => {
  const [item] = readProgramme(`${WEEK}Thứ Năm 16/4\n3- Trước 16h00: các phòng gửi đăng ký\n`).items;
  expect(item).toMatchObject({
    kind: 'task',
    timing: 'deadline',
    end: '2026-04-16',
    dueTime: '16:00',
    startTime: null,
  });
});

test('a day above what is done on it is no stamp, though what stands behind its hour looks like a count', () => {
  const { items } = readProgramme(
    'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 09/3 đến ngày 13/3/2026)\nThứ Hai, ngày 09/3:\n- 8h00: Họp giao ban\nThứ Ba, 10/3/2026, 14h00 đọc: 3\nTọa đàm sách\n',
  );
  expect(items.filter(({ title }) => title.includes('Tọa đàm')).map(({ start }) => start)).toEqual(['2026-03-10']);
});
