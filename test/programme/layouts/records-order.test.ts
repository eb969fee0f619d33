import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const TITLE = 'LỊCH SỬ DỤNG HỘI TRƯỜNG TUẦN TỪ 05/7 ĐẾN 09/7/2027';
const shown = (text: string) =>
  readProgramme(text).items.map(({ start, end, slot, startTime, endTime, title, location, review }) =>
    [
      start === end ? start : `${start}..${end}`,
      startTime ? `${startTime}${endTime ? `-${endTime}` : ''}` : slot,
      title,
      location ?? '-',
      review.join() || 'sure',
    ].join(' | '),
  );

const RECORDS: readonly Readonly<Record<string, string>>[] = [
  { 'Nội dung': 'Tập huấn kế toán', Phòng: 'Phòng số 3', 'Bắt đầu': '7h30', 'Kết thúc': '9h30', Ngày: '05/7/2027' },
  {
    'Nội dung': 'Họp Hội đồng trường',
    Phòng: 'Phòng số 1',
    'Bắt đầu': '13h30',
    'Kết thúc': '15h00',
    Ngày: '06/7/2027',
  },
  {
    'Nội dung': 'Nghiệm thu phần mềm',
    Phòng: 'Phòng số 3',
    'Bắt đầu': '10h00',
    'Kết thúc': '11h00',
    Ngày: '08/7/2027',
  },
];
const READ = [
  '2027-07-05 | 07:30-09:30 | Tập huấn kế toán | Phòng số 3 | sure',
  '2027-07-06 | 13:30-15:00 | Họp Hội đồng trường | Phòng số 1 | sure',
  '2027-07-08 | 10:00-11:00 | Nghiệm thu phần mềm | Phòng số 3 | sure',
];
const LABELS = Object.keys(RECORDS[0]!);
const written = (orders: readonly (readonly string[])[], between: string) =>
  [
    TITLE,
    RECORDS.map((record, i) => orders[i]!.map((label) => `${label}: ${record[label]}`).join('\n')).join(between),
  ].join('\n\n');

test('in whatever order its labels stand, a record says the same', () => {
  const order = fc.shuffledSubarray(LABELS, { minLength: LABELS.length });
  fc.assert(
    fc.property(fc.tuple(order, order, order), (orders) => {
      expect(shown(written(orders, '\n\n'))).toEqual(READ);
    }),
    { numRuns: 60 },
  );
});

test('without empty lines too, when every record has the same order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(LABELS, { minLength: LABELS.length }), (order) => {
      expect(shown(written([order, order, order], '\n'))).toEqual(READ);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['Thời gian: 7h30 - 9h30', '07:30-09:30'],
  ['Từ: 7h30\nĐến: 9h30', '07:30-09:30'],
  ['Giờ bắt đầu: 7h30\nThời gian kết thúc: 9 giờ 30', '07:30-09:30'],
  ['Buổi: Chiều', 'afternoon'],
])('a day in the midst of a record is that record’s own, beside “%s”', (hours, expected) => {
  const record = (name: string, day: string) => `Cuộc họp: ${name}\nPhòng: Phòng số 2\nNgày: ${day}\n${hours}`;
  const text = [TITLE, record('Xét sáng kiến', '06/7/2027'), record('Duyệt đề cương', '07/7/2027')].join('\n\n');
  expect(shown(text)).toEqual([
    `2027-07-06 | ${expected} | Xét sáng kiến | Phòng số 2 | sure`,
    `2027-07-07 | ${expected} | Duyệt đề cương | Phòng số 2 | sure`,
  ]);
});

const A = 'Nội dung: Tập huấn kế toán\nThời gian: 7h30';
const B = 'Nội dung: Nghiệm thu phần mềm\nThời gian: 9h00';
const C = 'Nội dung: Họp Hội đồng trường\nThời gian: 14h00';

test.each([
  ['a gap stands between', `Ngày: 05/7/2027\n\n${A}\n\n${B}\n\nNgày: 06/7/2027\n\n${C}`],
  ['it opens the block', `Ngày: 05/7/2027\n${A}\n\n${B}\n\nNgày: 06/7/2027\n${C}`],
  ['there is no gap at all', `Ngày: 05/7/2027\n${A}\n${B}\nNgày: 06/7/2027\n${C}`],
])('a labelled day above several records heads them when %s', (_, body) => {
  expect(shown(`${TITLE}\n\n${body}`)).toEqual([
    '2027-07-05 | 07:30 | Tập huấn kế toán | - | sure',
    '2027-07-05 | 09:00 | Nghiệm thu phần mềm | - | sure',
    '2027-07-06 | 14:00 | Họp Hội đồng trường | - | sure',
  ]);
});

test('a record without a day below one that ends with its own has none', () => {
  expect(shown(`${TITLE}\n\n${A}\nNgày: 05/7/2027\n\n${B}\n\n${C}\nNgày: 06/7/2027`)).toEqual([
    '2027-07-05 | 07:30 | Tập huấn kế toán | - | sure',
    ' | 09:00 | Nghiệm thu phần mềm | - | missing-date',
    '2027-07-06 | 14:00 | Họp Hội đồng trường | - | sure',
  ]);
});

test.each([
  ['7h30 ngày 05/7, 13h30 ngày 07/7', ['2027-07-05 | 07:30', '2027-07-07 | 13:30']],
  ['7h30 ngày 05/7; 7h30 ngày 08/7', ['2027-07-05 | 07:30', '2027-07-08 | 07:30']],
  ['chiều 05/7, sáng 08/7', ['2027-07-05 | afternoon', '2027-07-08 | morning']],
  ['9h00 ngày 06/7 14h00 ngày 07/7', ['2027-07-06 | 09:00', '2027-07-07 | 14:00']],
  ['7h30 ngày 05/7 đến 16h30 ngày 07/7', ['2027-07-05..2027-07-07 | 07:30-16:30']],
  ['từ 7h30 ngày 05/7, đến hết ngày 07/7', ['2027-07-05..2027-07-07 | 07:30']],
  ['7h30 ngày 05/7 – 16h30 ngày 07/7', ['2027-07-05..2027-07-07 | 07:30-16:30']],
  ['7h30 ngày 05/7 tới 16h30 ngày 07/7', ['2027-07-05..2027-07-07 | 07:30-16:30']],
])('two times are one stretch only where a word leads from the first to the second: %s', (time, expected) => {
  const text = `${TITLE}\n\nNội dung: Tập huấn kế toán\nThời gian: ${time}\n\nNội dung: Họp giao ban\nThời gian: 8h00 ngày 09/7`;
  expect(
    shown(text)
      .slice(0, -1)
      .map((line) => line.split(' | ').slice(0, 2).join(' | ')),
  ).toEqual(expected);
});

test('words above an empty line before the first record are the head of the page', () => {
  const record = (count: number, at: string, what: string) =>
    `STT ${count}\nThời gian: ${at}\nVụ án: ${what}\nThẩm phán: Người Một`;
  for (const head of [
    'Tòa án Ví Dụ\nLịch mở phiên tòa (từ 05/7/2027 đến 09/7/2027)\nPhòng xử án số 1',
    'Tòa án Ví Dụ\nLịch xét xử tuần từ 05/7/2027 đến 09/7/2027',
    'Tòa án Ví Dụ',
  ])
    expect(
      shown(
        [
          head,
          record(1, '08:00 05/7/2027', 'Trộm cắp tài sản'),
          record(2, '14:00 06/7/2027', 'Ly hôn'),
          record(3, '07:30 07/7/2027', 'Tranh chấp đất đai'),
        ].join('\n\n'),
      ),
    ).toEqual([
      '2027-07-05 | 08:00 | Trộm cắp tài sản | - | sure',
      '2027-07-06 | 14:00 | Ly hôn | - | sure',
      '2027-07-07 | 07:30 | Tranh chấp đất đai | - | sure',
    ]);
});
