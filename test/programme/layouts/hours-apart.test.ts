import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const TITLE = 'LỊCH CÔNG TÁC TUẦN\n(Từ ngày 08/3/2027 đến ngày 12/3/2027)\n\n';
const read = (head: string, ...rows: readonly string[]) =>
  readProgramme(`${TITLE}${[head, ...rows].join('\n')}\n`).items.map(
    ({ start, slot, startTime, title, location, review }) =>
      [start, startTime ?? slot, title, location && `(${location})`, ...review].filter(Boolean).join(' '),
  );
const TUESDAY = '| Thứ Ba 09/3 | 8h00 | Tiếp dân | Trụ sở |';
const READ_TUESDAY = '2027-03-09 08:00 Tiếp dân (Trụ sở)';

test.each([
  ['7h30<br>9h00', 'Giao ban<br>Kiểm kê kho', 'Phòng 2<br>Nhà kho', ['Phòng 2', 'Nhà kho']],
  ['7h30<br>9h00', '- Giao ban<br>- Kiểm kê kho', 'Phòng 2', ['Phòng 2', 'Phòng 2']],
])('as many lines as hours are entries of an hour each: “%s”, “%s”', (hours, content, place, places) => {
  const rows = [`| Thứ Hai 08/3 | ${hours} | ${content} | ${place} |`, TUESDAY];
  expect(read('| Ngày | Giờ | Nội dung | Địa điểm |', ...rows)).toEqual([
    `2027-03-08 07:30 Giao ban (${places[0]})`,
    `2027-03-08 09:00 Kiểm kê kho (${places[1]})`,
    READ_TUESDAY,
  ]);
});

test.each([
  ['7h30 –<br>9h00', 'Giao ban<br>toàn cơ quan'],
  ['7h30<br>đến 9h00', 'Giao ban<br>toàn cơ quan'],
])('the ends of a stretch are no two hours: “%s”', (hours, content) => {
  const rows = [`| Thứ Hai 08/3 | ${hours} | ${content} | Phòng 2 |`, TUESDAY];
  expect(read('| Ngày | Giờ | Nội dung | Địa điểm |', ...rows)[0]).toMatch(/^2027-03-08 07:30 Giao ban toàn cơ quan/u);
});

test.each([
  ['Hội nghị tổng kết công tác năm và<br>triển khai nhiệm vụ năm tới', 'Phòng 2'],
  ['Hội nghị tổng kết công tác năm,<br>Trao giấy khen', 'Phòng 2'],
  ['Tập huấn nghiệp vụ<br>(cả buổi)', 'Phòng 2'],
  ['Tập huấn nghiệp vụ<br>Thành phần: cán bộ các phòng', 'Phòng 2'],
  ['Tập huấn nghiệp vụ<br>Hội trường tầng 3', ''],
  ['Tập huấn nghiệp vụ<br>Trưởng các phòng, ban', ''],
])('an entry that has as many lines as there are hours is not cut in silence: “%s”', (content, place) => {
  const items = read(
    '| Ngày | Giờ | Nội dung | Địa điểm |',
    `| Thứ Hai 08/3 | 7h30<br>11h00 | ${content} | ${place} |`,
    TUESDAY,
  );
  expect(items.slice(0, -1).every((item) => item.includes('uncertain-date'))).toBe(true);
  expect(items.filter((item) => /^2027-03-08 11:00/u.test(item))).toEqual([]);
  expect(items.at(-1)).toBe(READ_TUESDAY);
});

test('places need no capital', () => {
  const rows = ['| Thứ Hai 08/3 | 7h30<br>9h00 | Giao ban<br>Kiểm kê kho | thôn Bắc<br>thôn Nam |', TUESDAY];
  expect(read('| Ngày | Giờ | Nội dung | Địa điểm |', ...rows)).toEqual([
    '2027-03-08 07:30 Giao ban (thôn Bắc)',
    '2027-03-08 09:00 Kiểm kê kho (thôn Nam)',
    READ_TUESDAY,
  ]);
});

test('a place of two lines is that of both entries', () => {
  const rows = ['| Thứ Hai 08/3 | 7h30<br>9h00 | Giao ban;<br>Kiểm kê kho | Phòng họp số 2,<br>trụ sở xã |', TUESDAY];
  expect(read('| Ngày | Giờ | Nội dung | Địa điểm |', ...rows)).toEqual([
    '2027-03-08 07:30 Giao ban (Phòng họp số 2, trụ sở xã)',
    '2027-03-08 09:00 Kiểm kê kho (Phòng họp số 2, trụ sở xã)',
    READ_TUESDAY,
  ]);
});

test.each([
  ['7h30<br>9h00<br>10h00', 'Giao ban<br>Kiểm kê kho'],
  ['9h00<br>7h30', 'Giao ban<br>Kiểm kê kho'],
  ['7h30<br>9h00', 'Giao ban'],
])('hours that the lines beside them do not match are asked about: “%s”', (hours, content) => {
  const rows = [`| Thứ Hai 08/3 | ${hours} | ${content} | Phòng 2 |`, TUESDAY];
  const items = read('| Ngày | Giờ | Nội dung | Địa điểm |', ...rows);
  expect(items.slice(0, -1).every((item) => item.includes('uncertain-date'))).toBe(true);
  expect(items.at(-1)).toBe(READ_TUESDAY);
});

test('the letter before an hour is its half of the day', () => {
  const rows = ['| Thứ Hai 08/3 | S 7h30 | Giao ban | Phòng 2 |', '| | C | Kiểm kê kho | Nhà kho |'];
  expect(read('| Ngày | Giờ | Nội dung | Địa điểm |', ...rows, '| | 15h00 | Tiếp dân | Trụ sở |')).toEqual([
    '2027-03-08 07:30 Giao ban (Phòng 2)',
    '2027-03-08 afternoon Kiểm kê kho (Nhà kho)',
    '2027-03-08 15:00 Tiếp dân (Trụ sở)',
  ]);
});

test('who stands before the days of a row leads in all that they hold', () => {
  const rows = ['| PCT Người Thứ Hai | 7h30 Giao ban; 14h00 Họp tổ | Chiều: Tiếp dân | |'];
  const head = '| Lãnh đạo | Thứ Hai 08/3 | Thứ Ba 09/3 | Thứ Tư 10/3 |';
  expect(read(head, '| Chủ tịch | | 8h00 Đi cơ sở | |', ...rows)).toEqual([
    '2027-03-09 08:00 Đi cơ sở',
    '2027-03-08 07:30 Giao ban',
    '2027-03-08 14:00 Họp tổ',
    '2027-03-09 afternoon Tiếp dân',
  ]);
});
