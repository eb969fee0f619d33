import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What a notice that moves one thing in a sentence announces in the next, and by which name what moves is told twice. */

const read = (...lines: readonly string[]) => {
  const { items, notices } = readProgramme(lines.join('\n'));
  return {
    items: items.map(({ start, end, startTime, title, status, review }) =>
      [start === end ? start : `${start}..${end}`, startTime, title, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
    ),
    unread: notices.flatMap(({ code, line }) => (code === 'line-unread' ? line : [])),
  };
};

const HEAD = ['THÔNG BÁO', 'Về việc thay đổi lịch họp', ''];
const MOVED =
  'Do bận công tác đột xuất, UBND xã Mẫu quyết định dời cuộc họp giao ban khối văn xã sang 14h00 ngày 08/9/2026.';
const OF_MOVED = '2026-09-08 | 14:00 | Cuộc họp giao ban khối văn xã';

test.each([
  [
    'Buổi tập huấn phần mềm kế toán sẽ tổ chức vào 8h00 ngày 10/9/2026 tại Hội trường.',
    'Buổi tập huấn phần mềm kế toán',
  ],
  ['Lễ phát động trồng cây diễn ra lúc 8h00 ngày 10/9/2026.', 'Lễ phát động trồng cây'],
  ['Ngoài ra, đợt kiểm tra vệ sinh sẽ bắt đầu từ 8h00 ngày 10/9/2026.', 'Đợt kiểm tra vệ sinh'],
  ['Bên cạnh đó, hội thi văn nghệ được tổ chức vào 8h00 ngày 10/9/2026.', 'Hội thi văn nghệ'],
  ['Lớp học bơi sẽ khai mạc lúc 8h00 ngày 10/9/2026.', 'Lớp học bơi'],
])('what is surely announced behind the move is an item: %s', (sentence, title) => {
  expect(read(...HEAD, MOVED, sentence)).toEqual({ items: [OF_MOVED, `2026-09-10 | 08:00 | ${title}`], unread: [] });
});

test.each([
  'Họp trù bị lúc 8h00 ngày 07/9/2026.',
  'Cuộc họp giao ban khối văn xã sẽ tổ chức vào 8h00 ngày 10/9/2026.',
  'Cuộc họp sẽ diễn ra trong ngày 10/9/2026.',
  'Lịch giao ban khối văn xã sẽ tổ chức vào 8h00 ngày 10/9/2026.',
  'Các đơn vị gửi số liệu, Văn phòng sẽ tổng hợp vào ngày 10/9/2026, đề nghị thực hiện.',
])('one without a verb, or by the name of what moves, is only told: %s', (sentence) => {
  expect(read(...HEAD, MOVED, sentence)).toEqual({ items: [OF_MOVED], unread: [5] });
});

test('the day told before the move is none on which it takes place', () => {
  const planned = 'Buổi tập huấn phần mềm kế toán sẽ tổ chức vào 8h00 ngày 05/9/2026.';
  expect(read(...HEAD, planned, MOVED).items).toEqual([OF_MOVED]);
});

test.each([
  ['hội thảo', 'Ban tổ chức xin dời ngày hội thảo sang 05-06/05/2027'],
  ['hội thảo', 'Nhà trường dời lịch hội thảo sang ngày 05-06/05/2027.'],
  ['hội nghị', 'Học viện Ví dời ngày hội nghị sang ngày 05-06/05/2027.'],
  ['hội nghị', 'Ban tổ chức xin chuyển thời gian hội nghị sang 05-06/05/2027.'],
  ['hội thảo', 'Nay xin lùi ngày hội thảo sang 05-06/05/2027.'],
])('the %s whose day moves is the one that could not be held: %s', (kind, moved) => {
  const name = `${kind} chuyên đề nuôi ong`;
  const why = `Do hội trường sửa chữa, ${name} dự kiến ngày 10-11/03/2027 không thể diễn ra như giấy mời.`;
  const title = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  expect(read(`${title} dời sang 05-06/05/2027`, '', `${why} ${moved}`).items).toEqual([
    `2027-05-05..2027-05-06 | ${title}`,
  ]);
});

test('a festival whose name begins with its day keeps it', () => {
  expect(read('THÔNG BÁO', 'Dời Ngày hội đọc sách', '', 'Dời Ngày hội đọc sách sang ngày 06/5/2027.').items).toEqual([
    '2027-05-06 | Ngày hội đọc sách',
  ]);
});

test('what is off and another thing that moves are two', () => {
  const text =
    'Do bận công tác, cuộc họp giao ban ngày 10/3/2027 không tổ chức. Buổi tập huấn kế toán dời sang 8h00 ngày 12/3/2027.';
  expect(read(...HEAD, text).items).toEqual([
    'Cuộc họp giao ban | cancelled | unclear-status',
    '2027-03-12 | 08:00 | Buổi tập huấn kế toán',
  ]);
});
