import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Cells that a page gave out one below the other without a head: what repeats says which is which. */

const HEAD = 'LỊCH CÔNG TÁC TUẦN 21\n(Từ ngày 18/5/2026 đến ngày 24/5/2026)\n\n';
const read = (body: string) =>
  readProgramme(HEAD + body).items.map(
    ({ start, startTime, slot, title, location, participantsText, leadersText, note, status, review }) =>
      [
        `${start?.slice(8)} ${startTime ?? slot ?? '-'}`,
        status === 'confirmed' ? title : `${status}: ${title}`,
        location && `tại ${location}`,
        participantsText && `gồm ${participantsText}`,
        leadersText && `do ${leadersText}`,
        note && `(${note})`,
        ...review,
      ]
        .filter(Boolean)
        .join(' | '),
  );

interface Row {
  readonly day: string;
  readonly hour: string;
  readonly title: string;
  readonly who: readonly string[];
  readonly place: string;
  readonly leader: string;
}
const ROWS: readonly Row[] = [
  {
    day: 'Thứ Hai, 18/5/2026',
    hour: '08:00',
    title: 'Họp giao ban tuần',
    who: ['Toàn thể viên chức', 'Trưởng các khoa'],
    place: 'Phòng họp 1',
    leader: 'PHT Lê Văn Ví',
  },
  {
    day: 'Thứ Ba, 19/5/2026',
    hour: '14:00 - 16:30',
    title: 'Nghiệm thu đề tài “Mẫu số”',
    who: ['Hội đồng nghiệm thu'],
    place: 'Bờ hồ Mẫu',
    leader: 'PHT Hồ Thị Dụ',
  },
  {
    day: 'Thứ Năm, 21/5/2026',
    hour: '15:30',
    title: 'Tiếp đoàn Trường Ví dụ',
    who: ['Khoa Du lịch', 'Khách mời'],
    place: 'Phòng khánh tiết',
    leader: 'Hiệu trưởng',
  },
];
const laid = (cells: (row: Row) => readonly string[], between = '\n') =>
  ROWS.map((row) => [row.day, ...cells(row)].join(between)).join(`${between}\n`);
const expected = (parts: readonly ('place' | 'who' | 'leader')[]) =>
  ROWS.map((row) =>
    [
      `${row.day.slice(-9, -7).replace(' ', '')} ${row.hour.slice(0, 5)}`,
      row.title,
      parts.includes('place') && `tại ${row.place}`,
      parts.includes('who') && `gồm ${row.who.join('; ')}`,
      parts.includes('leader') && `do ${row.leader}`,
    ]
      .filter(Boolean)
      .join(' | '),
  );
const list = ({ who }: Row) => who.map((one) => `  • ${one};`);

test.each(['\n', '\n\n'])('hour, title, people, place, between them %j', (between) => {
  expect(read(laid((row) => [row.hour, row.title, ...list(row), row.place], between))).toEqual(
    expected(['place', 'who']),
  );
});

test.each<[string, (row: Row) => readonly string[], readonly ('place' | 'who' | 'leader')[]]>([
  ['people in one line', (row) => [row.hour, row.title, row.who.join('; '), row.place], ['place', 'who']],
  ['the leader last', (row) => [row.hour, row.title, ...list(row), row.place, row.leader], ['place', 'who', 'leader']],
  ['the leader above the people', (row) => [row.hour, row.title, row.leader, ...list(row)], ['who', 'leader']],
  ['the leader above the title', (row) => [row.hour, row.leader, row.title, row.place], ['place', 'leader']],
])('with %s', (_, cells, parts) => {
  // Only where the place stands last is one that does not look like a place known.
  const usual = (text: string) => text.replace('Bờ hồ Mẫu', 'Hội trường Mẫu');
  expect(read(usual(laid(cells)))).toEqual(expected(parts).map(usual));
});

test('below days whose month is written out', () => {
  const days = laid((row) => [row.hour, row.title, ...list(row), row.place]).replace(
    /, (\d+)\/5\/2026/gu,
    ', ngày $1 tháng 5 năm 2026',
  );
  expect(read(days)).toEqual(expected(['place', 'who']));
});

test('a row without people or place, a whole day and a remark behind the hour', () => {
  const body = `${laid((row) => [row.hour, row.title, ...list(row), row.place])}
Thứ Sáu, 22/5/2026
Cả ngày
Hiệu trưởng đi công tác
09:00 (MỚI)
Thi đánh giá năng lực
Sân M3
10:00 (HOÃN)
Họp Ban Thư ký
• Ban Thư ký
Phòng họp 2`;
  expect(read(body).slice(3)).toEqual([
    '22 allDay | Hiệu trưởng đi công tác | do Hiệu trưởng',
    '22 09:00 | Thi đánh giá năng lực | tại Sân M3 | (Ghi chú: (MỚI))',
    '22 10:00 | postponed: Họp Ban Thư ký | tại Phòng họp 2 | gồm Ban Thư ký',
  ]);
});

test('a line that says what else is done is no place, and asks', () => {
  const body = `${laid((row) => [row.hour, row.title, ...list(row), row.place])}
Thứ Sáu, 22/5/2026
09:00
Họp Ban Thanh tra
Tiếp sinh viên quốc tế`;
  expect(read(body).slice(3).join('\n')).toContain('unclear-boundary');
});

test('lists of work below an hour stay entries', () => {
  const body = ROWS.map(({ day, hour }) => `${day}\n${hour}\n- Họp giao ban\n- Kiểm tra kho vật tư`).join('\n');
  expect(read(body)).toHaveLength(6);
});

test('an hour of one entry does not let the hour above it go on', () => {
  expect(read('Thứ Hai, 18/5/2026\n07:00\nChào cờ\n14:00 Họp giao ban\n- Kiểm tra kho vật tư')).toEqual([
    '18 07:00 | Chào cờ',
    '18 14:00 | Họp giao ban',
    '18 - | Kiểm tra kho vật tư',
  ]);
});
