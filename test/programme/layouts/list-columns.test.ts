import { expect, test } from 'vitest';
import { interpret } from '#src/programme/interpret.ts';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(
    ({ start, end, startTime, endTime, title, note }) =>
      `${start}${end === start ? '' : `..${end}`} ${startTime ?? '-'}–${endTime ?? '-'} | ${title} | ${note ?? '-'}`,
  );

test.each([
  ['Ngày\tTừ (giờ)\tĐến (giờ)', '04/5/2026\t06:00\t10:30'],
  ['Ngày\tGiờ bắt đầu\tGiờ kết thúc', '04/5/2026\t6h00\t10h30'],
  ['Ngày\tTừ\tĐến', '04/5/2026\t6 giờ\t10 giờ 30'],
  ['Ngày\tBắt đầu\tKết thúc', '04/5/2026\t06h00\t10h30'],
])('columns that say from when and until when (%s) give one span of hours', (head, cells) => {
  const table = `${head}\tKhu vực mất điện\tLý do\n${cells}\tẤp Đông và chợ Gò\tThay trụ\n${cells.replace('04/5', '06/5')}\tẤp Tây\tThay dây`;
  expect(read(`LỊCH NGỪNG CUNG CẤP ĐIỆN\n\n${table}`)).toEqual([
    '2026-05-04 06:00–10:30 | Ngừng cấp điện: Ấp Đông và chợ Gò | Thay trụ',
    '2026-05-06 06:00–10:30 | Ngừng cấp điện: Ấp Tây | Thay dây',
  ]);
});

test.each([
  ['Từ ngày', 'Đến ngày', '04/5/2026', '06/5/2026'],
  ['Ngày bắt đầu', 'Ngày kết thúc', '04/5/2026', '06/5/2026'],
  ['Từ', 'Đến', '04/5/2026', '06/5/2026'],
])('columns of the first and the last day (%s, %s) give one span of days', (from, until, first, last) => {
  const table = `TT\t${from}\t${until}\tNội dung\n1\t${first}\t${last}\tKhám khối 6\n2\t07/5/2026\t08/5/2026\tKhám khối 7`;
  expect(read(`LỊCH KHÁM SỨC KHỎE HỌC SINH\n\n${table}`)).toEqual([
    '2026-05-04..2026-05-06 -–- | Khám khối 6 | -',
    '2026-05-07..2026-05-08 -–- | Khám khối 7 | -',
  ]);
});

test.each([
  'Ghi chú: Ca 1: 7h00; Ca 2: 9h15.',
  '- Giờ làm bài: Ca 1 (7h00), Ca 2 (9h15)',
  'Ca 1 bắt đầu từ 7 giờ 00, ca 2 bắt đầu từ 9 giờ 15',
])('hours of shifts that are told beside the table (%s) are those of its rows', (told) => {
  const table =
    'TT\tNgày thi\tCa\tMôn thi\n1\t05/6/2026\t1\tHình họa\n2\t05/6/2026\tCa 2\tCơ lý thuyết\n3\t06/6/2026\t3\tHóa';
  expect(read(`LỊCH THI HỌC KỲ II\n\n${table}\n\n${told}`)).toEqual([
    '2026-06-05 07:00–- | Hình họa | -',
    '2026-06-05 09:15–- | Cơ lý thuyết | -',
    '2026-06-06 -–- | Hóa | Ca 3',
  ]);
});

test('a shift whose hours are told twice, differently, has none', () => {
  const table =
    'TT\tNgày thi\tCa\tMôn thi\n1\t05/6/2026\t1\tHình họa\n2\t06/6/2026\t2\tCơ lý thuyết\n3\t07/6/2026\t2\tHóa';
  const told = 'Cơ sở A: Ca 1: 7h00; Ca 2: 9h15.\nCơ sở B: Ca 1: 7h30; Ca 2: 9h15.';
  expect(read(`LỊCH THI HỌC KỲ II\n\n${table}\n\n${told}`)[0]).toBe('2026-06-05 -–- | Hình họa | Ca 1');
});

test.each([
  ['Cử tri các ấp', 'Ấp 1, ấp 2'],
  ['Đối tượng tiếp xúc', 'Ấp 1, ấp 2'],
  ['Cử tri', 'Ấp 1, ấp 2'],
])('whom the voters of a meeting are (%s) stands in its title', (head, who) => {
  const table = `TT\tThời gian\tĐịa điểm\t${head}\n1\t8h00, ngày 10/6/2026\tNhà văn hóa ấp 1\t${who}\n2\t14 giờ ngày 11/6/2026\tĐình Phú\tẤp 5`;
  expect(read(`LỊCH TIẾP XÚC CỬ TRI\n\n${table}`)).toEqual([
    '2026-06-10 08:00–- | Tiếp xúc cử tri: Ấp 1, ấp 2 | -',
    '2026-06-11 14:00–- | Tiếp xúc cử tri: Ấp 5 | -',
  ]);
});

test.each([
  ['<s>12/6/2026</s>', '<s>Ấp Bàu</s>', 'Thay sứ'],
  ['<del>12/6/2026</del>', '<del>Ấp Bàu</del>', ''],
  ['12/6/2026', 'Ấp Bàu', 'Thay sứ (hủy do mưa)'],
])('a row that is struck through or called off (%s, %s, %s) is cancelled', (day, area, note) => {
  const rows = [
    ['11/6/2026', 'Ấp Chợ', 'Thay dây'],
    [day, area, note],
  ].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const page = `<h2>LỊCH NGỪNG CẤP ĐIỆN</h2><table><tr><th>Ngày</th><th>Khu vực ngừng cấp điện</th><th>Lý do</th></tr>${rows.join('')}</table>`;
  const source = readHtml(page, READING_LIMITS);
  const { items } = interpret(source, { organizations: [], organizationId: null, on: null }).value;
  expect(items.map(({ start, status }) => `${start} ${status}`)).toEqual([
    '2026-06-11 confirmed',
    '2026-06-12 cancelled',
  ]);
});

test.each(['đến hết ngày 10/10', 'muộn nhất ngày 10/10', 'tới hết ngày 10/10'])(
  'what is to be done %s takes place on no day of a list',
  (due) => {
    const table = 'Ngày\tGiờ\tNội dung\n07/10/2026\t7h30\tTiêm sởi\n14/10/2026\t7h30\tTiêm cúm';
    const text = `LỊCH TIÊM CHỦNG THÁNG 10 NĂM 2026\n\n${table}\n\nĐăng ký với tổ trưởng ${due}.`;
    expect(programmeOf(text).items.filter(({ kind }) => kind === 'event')).toHaveLength(2);
  },
);

test.each([
  ['Ngày dương lịch\tNgày âm lịch', ['Thứ Bảy, 06/02/2027\tMùng 1', 'Thứ Hai, 08/02/2027\tMùng 3']],
  ['Ngày âm lịch\tNgày dương lịch', ['01/01\t06/02/2027', '03/01\t08/02/2027']],
  ['Thứ\tDương lịch\tÂm lịch', ['Thứ Bảy\t06/02/2027\t1/1', 'Thứ Hai\t08/02/2027\t3/1']],
  ['Ngày, tháng\tNgày AL', ['06/02/2027\t01/01', '08/02/2027\t03/01']],
])('days of the other calendar (%s) are a remark, and leave no doubt', (head, [first, second]) => {
  const table = `${head}\tLãnh đạo trực\tNhân viên trực\n${first}\tLê Văn Mẫu\tHồ Thị Thử\n${second}\tTrần Văn Dụ\tVõ Thị Ví`;
  const { items } = programmeOf(`LỊCH TRỰC TẾT NGUYÊN ĐÁN ĐINH MÙI 2027\n\n${table}`);
  expect(items.map(({ start, leadersText, review }) => [start, leadersText, ...review])).toEqual([
    ['2027-02-06', 'Lê Văn Mẫu'],
    ['2027-02-08', 'Trần Văn Dụ'],
  ]);
});
