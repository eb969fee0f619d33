import { expect, test } from 'vitest';
import { interpret } from '../../../src/programme/interpret.ts';
import { readText } from '../../../src/readers/text.ts';

/** A line that tells an hour and no day, above or below a list of days. */

const read = (lines: string, head = 'LỊCH HỌP PHỤ HUYNH THÁNG 10 NĂM 2026') => {
  const { items, notices } = interpreted(`TRƯỜNG TIỂU HỌC TRẦM SƠN\n${head}\n${lines}\n`);
  return [
    ...items.map(({ start, startTime, slot, title, review }) =>
      [start, startTime ?? slot ?? '-', title, ...review].join(' | '),
    ),
    ...notices,
  ];
};
const interpreted = (text: string) => {
  const { value, notices } = interpret(readText(text), { organizations: [], organizationId: null, on: null });
  return {
    items: value.items,
    notices: notices.filter(({ code }) => code === 'line-unread').map(({ data }) => `? ${String(data.printed)}`),
  };
};

const LABELS = ['Thời gian: 7 giờ 30', 'Giờ họp phụ huynh: 7h30', 'Buổi họp bắt đầu lúc 7h30'];
const DAYS = '- Ngày 03/10: Khối Một\n- Ngày 10/10: Khối Hai\n- Ngày 17/10: Khối Ba';
const ENTRIES = ['2026-10-03 | 07:30 | Khối Một', '2026-10-10 | 07:30 | Khối Hai', '2026-10-17 | 07:30 | Khối Ba'];

test.each(LABELS)('“%s” above or below lines of days is the hour of each', (label) => {
  expect(read(`${label}\n${DAYS}`)).toEqual(ENTRIES);
  expect(read(`${DAYS}\n${label}.`)).toEqual(ENTRIES);
});

test.each(LABELS)('“%s” above or below days alone is the hour of each', (label) => {
  const whole = ['03', '10', '17'].map((day) => `2026-10-${day} | 07:30 | HỌP PHỤ HUYNH`);
  expect(read(`${label}\nNgày 03; 10; 17`)).toEqual(whole);
  expect(read(`Ngày 03; 10; 17\n${label}`)).toEqual(whole);
});

test('days alone of a list that is known by its title are read with the hour below them', () => {
  const title = 'LỊCH TIẾP CÔNG DÂN THÁNG 10 NĂM 2026';
  expect(read('Ngày 03; 10; 17\nGiờ tiếp: 7h30', title)).toEqual(
    ['03', '10', '17'].map((day) => `2026-10-${day} | 07:30 | Tiếp công dân`),
  );
});

test('below the entries of headed days it is of all where it names what all of them do', () => {
  const week = (label: string) =>
    read(
      `Thứ Hai, ngày 05/10\n- Họp phụ huynh khối Một\nThứ Ba, ngày 06/10\n- Họp phụ huynh khối Hai\n${label}`,
      'LỊCH TUẦN (Từ 05/10 đến 09/10/2026)',
    );
  expect(week('Giờ họp phụ huynh: 7h30')).toEqual([
    '2026-10-05 | 07:30 | Họp phụ huynh khối Một',
    '2026-10-06 | 07:30 | Họp phụ huynh khối Hai',
  ]);
  expect(week('Thời gian: 7 giờ 30')).toEqual([
    '2026-10-05 | - | Họp phụ huynh khối Một',
    '2026-10-06 | 07:30 | Họp phụ huynh khối Hai',
  ]);
});

test.each(['Giờ chào cờ: 7h15', 'Giờ đón khách: 7h15'])('“%s” is no entry, and told', (label) => {
  const hourless = ENTRIES.map((entry) => entry.replace('07:30', '-'));
  expect(read(`${DAYS}\n${label}`)).toEqual([...hourless, `? ${label}`]);
});

test('days with hours of their own keep them, and what stands below them is read as before', () => {
  expect(read('- Ngày 03/10, 8h00: Khối Một\n- Ngày 10/10, 14h00: Khối Hai\n- Ngày 17/10, 8h00: Khối Ba')).toEqual([
    '2026-10-03 | 08:00 | Khối Một',
    '2026-10-10 | 14:00 | Khối Hai',
    '2026-10-17 | 08:00 | Khối Ba',
  ]);
});

test('a line that tells a place, too, is not of all, and is asked about', () => {
  const { items } = interpreted(`TRƯỜNG TIỂU HỌC TRẦM SƠN
LỊCH HỌP PHỤ HUYNH THÁNG 10 NĂM 2026
${DAYS}
Thời gian: 7 giờ 30, Địa điểm: Phòng 12
`);
  expect(items.map(({ startTime, location, review }) => [startTime, location, ...review])).toEqual([
    [null, null],
    [null, null],
    [null, null, 'hour-left'],
    ['07:30', 'Phòng 12', 'odd-title'],
  ]);
});

const WEEK = 'LỊCH CÔNG TÁC TUẦN 42 (Từ 12/10 đến 18/10/2026)';
test.each([
  ['names nothing', 'Thời gian: 14h00\nĐịa điểm: Hội trường B', 'Thời gian: 14h00'],
  ['names any gathering', 'Giờ họp: 14h00', 'Giờ họp: 14h00'],
  ['names what one of them does', 'Giờ giao ban: 14h00', 'Giờ giao ban: 14h00'],
])('below days of several things an hour that %s is none of all', (_, label, told) => {
  expect(
    read(`Thứ Hai 12/10/2026: Giao ban đầu tuần\nThứ Tư 14/10/2026: Sơ kết phong trào xanh\n${label}`, WEEK),
  ).toEqual(['2026-10-12 | - | Giao ban đầu tuần', '2026-10-14 | - | Sơ kết phong trào xanh', `? ${told}`]);
});

test('an hour with a place below it is not of all days of one business, either', () => {
  const hourless = ENTRIES.map((entry) => entry.replace('07:30', '-'));
  expect(read(`${DAYS}\nThời gian: 7h30\nĐịa điểm: Phòng 12`)).toEqual([...hourless, '? Thời gian: 7h30']);
});

test('below days of several things an hour is of all where it names what they share', () => {
  expect(
    read(
      'Thứ Hai 12/10/2026: Họp phụ huynh khối Một\nThứ Tư 14/10/2026: Họp phụ huynh khối Hai\nGiờ họp phụ huynh: 7h30',
      WEEK,
    ),
  ).toEqual(['2026-10-12 | 07:30 | Họp phụ huynh khối Một', '2026-10-14 | 07:30 | Họp phụ huynh khối Hai']);
});

test('an entry whose half contradicts the hour of all is asked about', () => {
  const days = (last: string) =>
    read(
      `Thứ Hai 12/10/2026\n- Họp phụ huynh khối Một\n${last} 14/10/2026\n- Họp phụ huynh khối Hai\nThời gian họp phụ huynh: 7h30`,
      WEEK,
    );
  const first = '2026-10-12 | 07:30 | Họp phụ huynh khối Một';
  expect(days('Chiều thứ Tư')).toEqual([first, '2026-10-14 | afternoon | Họp phụ huynh khối Hai | slot-time-mismatch']);
  expect(days('Sáng thứ Tư')).toEqual([first, '2026-10-14 | 07:30 | Họp phụ huynh khối Hai']);
});

test.each(['Thời gian: từ 7h30 đến 17h00 các ngày:', 'Từ 7h30 đến 17h00, các ngày sau:'])(
  'hours above days that say so are those of all of them, and of a half its own: %s',
  (line) => {
    const { items } = interpreted(
      `CÔNG AN XÃ MẪU\nTHÔNG BÁO\nLịch làm căn cước lưu động\n${line}\n- 10/8/2026: Thôn Mẫu Một\n- 11/8/2026: Thôn Mẫu Hai\n- 12/8/2026 (buổi sáng): Thôn Mẫu Ba\n`,
    );
    expect(items.map(({ start, startTime, endTime }) => [start, startTime, endTime])).toEqual([
      ['2026-08-10', '07:30', '17:00'],
      ['2026-08-11', '07:30', '17:00'],
      ['2026-08-12', '07:30', null],
    ]);
  },
);
