import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const HEAD = ['KẾ HOẠCH', 'Tiếp xúc cử tri trước kỳ họp cuối năm 2026', ''];
const BELOW_DAYS = [
  '1. Ngày 10/11/2026 (thứ Ba):',
  '- Buổi sáng: tiếp xúc cử tri xã Mẫu Một, tại hội trường xã.',
  '- Buổi chiều: tiếp xúc cử tri xã Mẫu Hai, tại hội trường xã.',
  '2. Ngày 11/11/2026 (thứ Tư):',
  '- Buổi sáng: tiếp xúc cử tri xã Mẫu Ba, tại nhà văn hóa.',
  '- Buổi chiều: tiếp xúc cử tri xã Mẫu Tư, tại nhà văn hóa.',
];
const DAYS_WITH_HALVES = [
  '- Sáng ngày 10/11/2026: xã Mẫu Một, tại hội trường xã.',
  '- Chiều ngày 10/11/2026: xã Mẫu Hai, tại hội trường xã.',
  '- Sáng ngày 11/11/2026: xã Mẫu Ba, tại hội trường xã.',
  '- Chiều ngày 11/11/2026: xã Mẫu Tư, tại hội trường xã.',
];
const IN_LINE = [
  '- Thứ Ba, ngày 10/11/2026: Buổi sáng: xã Mẫu Một; buổi chiều: xã Mẫu Hai.',
  '- Thứ Tư, ngày 11/11/2026: Buổi sáng: xã Mẫu Ba; buổi chiều: xã Mẫu Tư.',
];
const LISTS = [BELOW_DAYS, DAYS_WITH_HALVES, IN_LINE];

const hoursIn = (lines: readonly string[], head: readonly string[] = HEAD) =>
  readProgramme([...head, ...lines].join('\n')).items.map(({ startTime, slot, review }) =>
    [startTime ?? slot, ...review].join(' '),
  );

const ALL = ['08:00', '14:00', '08:00', '14:00'];
const MARKED = ['morning hour-left', 'afternoon hour-left', 'morning hour-left', 'afternoon hour-left'];
const OPEN = ['morning', 'afternoon', 'morning', 'afternoon'];

test.each([
  'Thời gian: buổi sáng bắt đầu từ 8 giờ, buổi chiều từ 14 giờ.',
  '* Buổi sáng từ 8h00, buổi chiều từ 14h00.',
  'Buổi sáng bắt đầu lúc 8 giờ 00; buổi chiều bắt đầu lúc 14 giờ 00.',
  '(Sáng bắt đầu lúc 8 giờ 00 phút, chiều bắt đầu lúc 14 giờ 00 phút)',
  'Ghi chú: sáng 8h00, chiều 14h00.',
  '- Buổi sáng: từ 8 giờ 00 đến 11 giờ 00.\n- Buổi chiều: từ 14 giờ 00 đến 16 giờ 30.',
  'Hội nghị tiếp xúc cử tri buổi sáng bắt đầu lúc 8 giờ, buổi chiều bắt đầu lúc 2 giờ.',
  'Mỗi buổi tiếp xúc cử tri bắt đầu lúc 8 giờ (buổi sáng) và 14 giờ (buổi chiều).',
  'Thời gian bắt đầu: 8 giờ đối với buổi sáng, 14 giờ đối với buổi chiều.',
])('hours that are told once by the halves of the day are those of all, above and below them: “%s”', (told) => {
  for (const list of LISTS) {
    expect(hoursIn([...list, '', told])).toEqual(ALL);
    expect(hoursIn([...list, told])).toEqual(ALL);
    expect(hoursIn([told, ...list])).toEqual(ALL);
  }
});

test.each([
  'Buổi sáng làm việc từ 8 giờ, buổi chiều từ 14 giờ.',
  'Buổi sáng các đoàn làm việc từ 8 giờ 00, buổi chiều làm việc từ 14 giờ 00.',
  'Ghi chú: sáng họp lúc 8h00, chiều họp lúc 14h00.',
  'Buổi sáng gặp gỡ cử tri từ 8 giờ, buổi chiều gặp gỡ từ lúc 14 giờ.',
  '* Sáng vào việc từ 8 giờ, chiều vào việc từ 14 giờ.',
])('what is done on the days may stand behind their halves: “%s”', (told) => {
  for (const list of LISTS) {
    expect(hoursIn([...list, '', told])).toEqual(ALL);
    expect(hoursIn([told, ...list])).toEqual(ALL);
  }
});

test.each([
  'Buổi sáng làm việc từ 8 giờ đến 11 giờ 30, buổi chiều từ 14 giờ đến 17 giờ.',
  'Buổi sáng tổ thư ký làm việc từ 8 giờ, buổi chiều từ 14 giờ.',
  'Buổi sáng văn phòng làm việc từ 8 giờ, buổi chiều từ 14 giờ.',
  'Buổi sáng làm việc từ 8 giờ, buổi chiều kho mở từ 14 giờ.',
  'Giờ hành chính: buổi sáng từ 8 giờ, buổi chiều từ 14 giờ.',
])('hours that may be those of an office or of somebody else are asked about: “%s”', (told) => {
  expect(hoursIn([told, ...BELOW_DAYS])).toEqual(MARKED);
});

test('they may stand in the bracket of a heading', () => {
  expect(hoursIn(['I. THỜI GIAN (buổi sáng từ 8h00, buổi chiều từ 14h00)', ...BELOW_DAYS])).toEqual(ALL);
});

test.each([
  'Buổi sáng đón cử tri vùng lòng hồ từ 8h00, buổi chiều từ 14h00.',
  'Lưu ý: các hội nghị buổi sáng khai mạc lúc 8 giờ, buổi chiều khai mạc lúc 14 giờ, riêng xã Mẫu Tư bắt đầu từ 15 giờ.',
])('where they name something else they are asked about: “%s”', (told) => {
  for (const list of LISTS) expect(hoursIn([told, ...list])).toEqual(MARKED);
});

test('said twice, and not alike, they are asked about', () => {
  const [first, second] = [BELOW_DAYS.slice(0, 3), BELOW_DAYS.slice(3)];
  const said = [
    'Buổi sáng từ 8 giờ, buổi chiều từ 14 giờ.',
    'Buổi sáng từ 7 giờ 30, buổi chiều từ 13 giờ 30.',
  ] as const;
  expect(hoursIn([...first, said[0], ...second, said[1]])).toEqual(MARKED);
});

test('hours of loudspeakers are nobody’s', () => {
  for (const list of LISTS)
    expect(hoursIn([...list, '', 'Loa truyền thanh phát buổi sáng lúc 5h00, buổi chiều lúc 17h00.'])).toEqual(OPEN);
});

test('the own hour of an entry holds', () => {
  const own = BELOW_DAYS.with(4, '- Buổi sáng: 9h30, tiếp xúc cử tri xã Mẫu Ba, tại nhà văn hóa.');
  expect(hoursIn([...own, '', 'Buổi sáng từ 8 giờ, buổi chiều từ 14 giờ.'])).toEqual([
    '08:00',
    '14:00',
    '09:30',
    '14:00',
  ]);
});

test('of a week they are the hours of the office', () => {
  const week = ['LỊCH CÔNG TÁC TUẦN 46', '(Từ ngày 09/11 đến ngày 13/11/2026)', ''];
  const days = [
    'Thứ Ba 10/11',
    '- Sáng: Họp giao ban',
    '- Chiều: Họp tổ',
    'Thứ Tư 11/11',
    '- Sáng: Tập huấn',
    '- Chiều: Họp',
  ];
  expect(hoursIn([...days, '', 'Sáng từ 7 giờ 30, chiều từ 13 giờ 30.'], week)).toEqual(OPEN);
});

test('a plan of meetings in the halves of a day is no list of tasks', () => {
  const { items } = readProgramme(
    [...HEAD, 'Thứ Ba, ngày 10/11/2026', '+ Sáng: xã Mẫu Một', '+ Chiều: xã Mẫu Hai', 'Sáng 8h00, chiều 14h00.'].join(
      '\n',
    ),
  );
  expect(items.map(({ kind, start, startTime }) => [kind, start, startTime])).toEqual([
    ['event', '2026-11-10', '08:00'],
    ['event', '2026-11-10', '14:00'],
  ]);
});
