import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const roster = (head: string, ...names: readonly string[]) =>
  `| Ngày | ${head} |\n|---|---|\n${names.map((name, i) => `| 0${i + 5}/02/2027 | ${name} |`).join('\n')}\n`;
const LEADERS = roster('Trực lãnh đạo', 'Lê Văn Mẫu', 'Trần Thị Thử');
const OTHERS = roster('Trực bảo vệ', 'Hồ Văn Giả', 'Đỗ Văn Ví');

const LIST = 'LỊCH TRỰC TẾT NĂM 2027\n';
const NOTICE =
  'THÔNG BÁO\nVề việc nghỉ Tết Nguyên đán năm 2027\n\nCông chức nghỉ từ ngày 05/02/2027 đến hết ngày 11/02/2027. Phân công trực như sau:\n';

const duties = (...parts: readonly string[]) =>
  readProgramme(parts.join('\n'))
    .items.filter(({ kind }) => kind === 'event')
    .map(({ leadersText, startTime, endTime, review }) =>
      [leadersText, startTime && `${startTime}-${endTime}`, review.join() || 'sure'].filter(Boolean).join(' | '),
    );

const OPEN = ['Lê Văn Mẫu | hour-left', 'Trần Thị Thử | hour-left', 'Hồ Văn Giả | hour-left', 'Đỗ Văn Ví | hour-left'];

test.each(['Giờ trực: từ 7h30 đến 17h00.', 'Thời gian trực: 7h30 - 17h00', 'Ghi chú: Giờ trực từ 7 giờ 30 đến 17 giờ'])(
  'of hours below several tables of duty it is asked whose they are: “%s”',
  (hours) => {
    expect(duties(LIST, LEADERS, OTHERS, hours)).toEqual(OPEN);
    expect(duties(NOTICE, LEADERS, OTHERS, hours)).toEqual(OPEN);
  },
);

test('below the only table they are those of all, and above several, too', () => {
  const hours = 'Giờ trực: từ 7h30 đến 17h00.';
  const timed = ['Lê Văn Mẫu | 07:30-17:00 | sure', 'Trần Thị Thử | 07:30-17:00 | sure'];
  expect(duties(LIST, LEADERS, hours)).toEqual(timed);
  expect(duties(NOTICE, LEADERS, hours)).toEqual(timed);
  const second = roster('Trực văn phòng', 'Hồ Văn Giả', 'Đỗ Văn Ví');
  const all = [...timed, 'Hồ Văn Giả | 07:30-17:00 | sure', 'Đỗ Văn Ví | 07:30-17:00 | sure'];
  expect(duties(LIST, hours, LEADERS, second)).toEqual(all);
});

test('where the first roster tells its own hours, those at the foot are of the last', () => {
  const [first, last] = ['Giờ trực: từ 7h30 đến 17h00.', 'Giờ trực: từ 18h00 đến 22h00.'];
  expect(duties(NOTICE, 'I. TRỰC LÃNH ĐẠO', first, LEADERS, 'II. TRỰC VĂN PHÒNG', OTHERS, last)).toEqual([
    'Lê Văn Mẫu | 07:30-17:00 | sure',
    'Trần Thị Thử | 07:30-17:00 | sure',
    'Hồ Văn Giả | 18:00-22:00 | sure',
    'Đỗ Văn Ví | 18:00-22:00 | sure',
  ]);
});
