import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** What a notice of days off says once of the hours of those on duty. */

const read = (roster: string) => {
  const { items } = programmeOf(`TRƯỜNG THCS TRẦM SƠN
THÔNG BÁO
Về việc nghỉ lễ 30/4 và 01/5 năm 2026
Trầm Sơn, ngày 20 tháng 4 năm 2026
Thời gian nghỉ: từ ngày 30/4/2026 đến hết ngày 03/5/2026.
${roster}
`);
  return items
    .filter(({ kind }) => kind === 'event')
    .map(({ start, slot, startTime, endTime, leadersText }) =>
      [start, startTime === null ? slot : `${startTime}-${endTime}`, leadersText].filter(Boolean).join(' | '),
    );
};
const HOURS = 'Thời gian trực: từ 7h30 đến 17h00';
const LINES = `Lịch trực:
- Ngày 30/4: đ/c Lê Văn Mẫu
- Ngày 01/5: đ/c Trần Thị Thử`;
const ENTRIES = ['2026-04-30 | 07:30-17:00 | đ/c Lê Văn Mẫu', '2026-05-01 | 07:30-17:00 | đ/c Trần Thị Thử'];

test.each([
  ['above its heading', `${HOURS}.\n${LINES}`],
  ['below its heading', LINES.replace(':\n', `:\n${HOURS}\n`)],
  ['below its days', `${LINES}\nGiờ trực: 7h30 - 17h00.`],
  ['of whoever is on duty', `Các đồng chí được phân công trực từ 7h30 đến 17h00 hằng ngày.\n${LINES}`],
])('hours told %s are those of every entry', (_, roster) => {
  expect(read(roster)).toEqual(ENTRIES);
});

test.each([
  ['dots', ' ............ '],
  ['a line', ' __________ '],
  ['blanks', '          '],
])('a roster drawn with %s is one', (_, leader) => {
  const days = `Ngày 30/4${leader}đ/c Lê Văn Mẫu\nNgày 01/5${leader}đ/c Trần Thị Thử`;
  expect(read(`Lịch trực lễ\n${HOURS}\n${days}`)).toEqual(ENTRIES);
  expect(read(`Lịch trực:\n${days}`)).toEqual(['2026-04-30 | đ/c Lê Văn Mẫu', '2026-05-01 | đ/c Trần Thị Thử']);
});

test('a roster in columns that blanks draw is one, too', () => {
  expect(
    read(`Cán bộ trực từ 7h30 đến 17h00 các ngày theo lịch sau:

Ngày              Người trực              Điện thoại
30/4/2026         đ/c Lê Văn Mẫu          0900000001
01/5/2026         đ/c Trần Thị Thử        0900000002`),
  ).toEqual(ENTRIES);
});

test('a table has the hours, and each half its own', () => {
  expect(
    read(`| Ngày | Người trực |
|---|---|
| 30/4/2026 | đ/c Lê Văn Mẫu |
| 01/5/2026 | đ/c Trần Thị Thử |

${HOURS} hằng ngày.`),
  ).toEqual(ENTRIES);
  expect(
    read(`Giờ trực: sáng từ 7h30 đến 11h30, chiều từ 13h30 đến 17h00
Lịch trực:
- Sáng 30/4: đ/c Lê Văn Mẫu
- Chiều 30/4: đ/c Trần Thị Thử
- Ngày 01/5: đ/c Hồ Văn Giả`),
  ).toEqual([
    '2026-04-30 | 07:30-11:30 | đ/c Lê Văn Mẫu',
    '2026-04-30 | 13:30-17:00 | đ/c Trần Thị Thử',
    '2026-05-01 | 07:30-17:00 | đ/c Hồ Văn Giả',
  ]);
});

test('a half and a night have not the hours of the day', () => {
  expect(
    read(`${HOURS}
Lịch trực:
- Sáng 30/4: đ/c Lê Văn Mẫu
- Đêm 30/4: đ/c Trần Thị Thử
- Ngày 01/5: đ/c Hồ Văn Giả`),
  ).toEqual([
    '2026-04-30 | morning | đ/c Lê Văn Mẫu',
    '2026-04-30 | evening | đ/c Trần Thị Thử',
    '2026-05-01 | 07:30-17:00 | đ/c Hồ Văn Giả',
  ]);
});

test.each([
  ['of one post', 'Thời gian trực của bảo vệ: từ 17h00 đến 6h00'],
  ['of an office that is open', 'Bộ phận một cửa làm việc từ 7h30 đến 11h30'],
  ['told twice, differently', `${HOURS}.\nThời gian trực: từ 8h00 đến 16h00`],
])('hours %s are nobody’s', (_, words) => {
  const hourless = ['2026-04-30 | đ/c Lê Văn Mẫu', '2026-05-01 | đ/c Trần Thị Thử'];
  expect(read(`${words}.\n${LINES}`)).toEqual(hourless);
});

const TWO = (first: string, above = '', second = 'II. TRỰC VĂN PHÒNG') => `${above}I. TRỰC LÃNH ĐẠO
${first}- Ngày 30/4: đ/c Lê Văn Mẫu
- Ngày 01/5: đ/c Trần Thị Thử
${second}
- Ngày 30/4: ông Hồ Văn Giả
- Ngày 01/5: ông Đỗ Văn Ví`;
const OTHERS = ['2026-04-30 | ông Hồ Văn Giả', '2026-05-01 | ông Đỗ Văn Ví'];

test('hours below the heading of one roster are none of the next', () => {
  expect(read(TWO(`${HOURS}.\n`))).toEqual([...ENTRIES, ...OTHERS]);
});

test('hours above the first roster are of all, but of one that goes on by night', () => {
  const timed = OTHERS.map((entry) => entry.replace(' | ', ' | 07:30-17:00 | '));
  expect(read(TWO('', `${HOURS}.\n`))).toEqual([...ENTRIES, ...timed]);
  expect(read(TWO('', `Lịch trực lễ:\n${HOURS}.\n`))).toEqual([...ENTRIES, ...timed]);
  expect(read(TWO('', `${HOURS}.\n`, 'II. TRỰC BẢO VỆ'))).toEqual([...ENTRIES, ...OTHERS]);
});

test('a second table that is headed 24/24 has not the hours of the first', () => {
  const table = (...names: readonly string[]) =>
    `\n| Ngày | Người trực |\n|---|---|\n| 30/4/2026 | ${names[0]} |\n| 01/5/2026 | ${names[1]} |\n`;
  expect(
    read(
      `${HOURS}.\n${table('đ/c Lê Văn Mẫu', 'đ/c Trần Thị Thử')}\nTrực cứu hộ 24/24:\n${table('ông Hồ Văn Giả', 'ông Đỗ Văn Ví')}`,
    ),
  ).toEqual([...ENTRIES, ...OTHERS]);
});
