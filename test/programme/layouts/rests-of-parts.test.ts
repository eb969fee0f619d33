import { expect, test } from 'vitest';
import { momentsIn } from '#src/programme/moments.ts';
import { readProgramme } from '../summary.ts';

const HEAD = 'TRUNG TÂM VÍ DỤ\nSố: 15/TB-VD\nMẫu, ngày 15 tháng 4 năm 2027\n\n';
const read = (lines: readonly string[]) =>
  readProgramme(`${HEAD}THÔNG BÁO\nVề việc nghỉ lễ 30/4 và 01/5 năm 2027\n\n${lines.join('\n')}\n`).items.map(
    ({ start, end, startTime, endTime, slot, kind, title, participantsText, review }) =>
      [
        start === end ? start : `${start}..${end}`,
        startTime === null ? slot : `${startTime}-${endTime}`,
        kind === 'dayOff' ? participantsText : title,
        ...review,
      ]
        .filter((part) => part !== null)
        .join(' | '),
  );

test.each([
  [
    'numbers',
    [
      '1. Văn phòng: nghỉ từ thứ Sáu ngày 30/4/2027 đến hết thứ Hai ngày 03/5/2027.',
      '2. Xưởng, kho: nghỉ 02 ngày, 30/4 và 01/5/2027.',
      '3. Lao động thời vụ: chỉ nghỉ ngày 30/4/2027.',
    ],
    ['2027-04-30..2027-05-03 | Văn phòng', '2027-04-30..2027-05-01 | Xưởng, kho', '2027-04-30 | Lao động thời vụ'],
  ],
  [
    'letters and groups',
    [
      'a) Nhóm 1 - Khối hành chính: nghỉ từ thứ Năm 29/4 đến hết thứ Hai 03/5/2027. Làm bù vào thứ Bảy 08/5/2027.',
      'b) Nhóm 2 - Phòng khám: nghỉ thứ Sáu 30/4 và thứ Bảy 01/5/2027. Sáng Chủ nhật 02/5 vẫn khám bình thường.',
    ],
    [
      '2027-04-29..2027-05-03 | Nhóm 1 - Khối hành chính',
      '2027-05-08 | Làm bù',
      '2027-04-30..2027-05-01 | Nhóm 2 - Phòng khám',
      '2027-05-02 | morning | Vẫn khám bình thường',
    ],
  ],
  [
    'headings',
    [
      '1/ Khối mầm non',
      'Trẻ nghỉ từ thứ Sáu 30/4 đến hết Chủ nhật 02/5/2027.',
      '2/ Khối tiểu học',
      'Học sinh nghỉ từ thứ Năm 29/4 đến hết thứ Hai 03/5/2027.',
      '3/ Nhân viên bếp',
      'Nghỉ 03 ngày: 30/4, 01/5, 02/5/2027.',
    ],
    ['2027-04-30..2027-05-02 | trẻ', '2027-04-29..2027-05-03 | học sinh', '2027-04-30..2027-05-02 | Nhân viên bếp'],
  ],
  [
    'a part within all',
    [
      'Công chức, viên chức nghỉ từ ngày 30/4/2027 đến hết ngày 03/5/2027.',
      '- Riêng bộ phận một cửa: nghỉ ngày 30/4 và 01/5/2027.',
    ],
    ['2027-04-30..2027-05-03 | công chức, viên chức', '2027-04-30..2027-05-01 | bộ phận một cửa'],
  ],
  [
    'marks of a post, and other work',
    [
      '👉 Lớp ban ngày: nghỉ 4 ngày, thứ Sáu 30/4 → thứ Hai 03/5/2027.',
      '👉 Lớp học nghề: chỉ nghỉ 01 ngày 30/4/2027, từ thứ Bảy 01/5 học như thường.',
      '👉 Thư viện mở cửa sáng 02/5/2027, 8h00 - 11h00.',
    ],
    [
      '2027-04-30..2027-05-03 | Lớp ban ngày',
      '2027-04-30 | Lớp học nghề',
      '2027-05-02 | 08:00-11:00 | Thư viện mở cửa',
    ],
  ],
])('each part of a notice has its own days off: %s', (_, lines, expected) => {
  expect(read(lines).toSorted()).toEqual(expected.toSorted());
});

test('a label that names the rest is no part', () => {
  expect(
    read([
      'Thời gian nghỉ: nghỉ từ ngày 30/4/2027 đến hết ngày 03/5/2027.',
      'Ngày Quốc tế Lao động: nghỉ ngày 01/5/2027.',
    ]),
  ).toEqual(['2027-04-30..2027-05-03']);
});

test('days of weekly rest within a rest are no rule', () => {
  const { items, rules } = readProgramme(
    `${HEAD}THÔNG BÁO\nVề việc nghỉ lễ 30/4 và 01/5 và phân công trực\n\nCông chức nghỉ 04 ngày, từ thứ Sáu ngày 30/4/2027 đến hết thứ Hai ngày 03/5/2027 (gồm 02 ngày nghỉ lễ, 01 ngày nghỉ hằng tuần và 01 ngày hoán đổi).\n`,
  );
  expect(rules).toEqual([]);
  expect(items.map(({ kind, start, end }) => `${kind} ${start}..${end}`)).toEqual(['dayOff 2027-04-30..2027-05-03']);
});

test('the part of the day before another day is of that day', () => {
  expect(momentsIn('nghỉ ngày 30/4/2027, từ tối 01/5 có người trực').map(({ slot }) => slot)).toEqual([
    null,
    'evening',
  ]);
});

test('what is not done for some days of a rest is told beside it, and an inspection of duty is no duty', () => {
  const { items } = readProgramme(`${HEAD}THÔNG BÁO
Về việc nghỉ lễ 30/4 và 01/5 năm 2027

1. Toàn đơn vị nghỉ từ ngày 30/4/2027 đến hết ngày 03/5/2027.
2. Khoa Khám bệnh nghỉ khám ngoại trú từ ngày 30/4/2027 đến ngày 01/5/2027.
3. Giám đốc Trung tâm kiểm tra công tác trực tại các trạm vào chiều ngày 29/4/2027.
`);
  expect(items.map(({ kind, start, end, title, leadersText }) => [kind, start, end, title, leadersText])).toEqual([
    ['dayOff', '2027-04-30', '2027-05-03', 'Nghỉ lễ 30/4 và 01/5 năm 2027', null],
    ['dayOff', '2027-04-30', '2027-05-01', 'Nghỉ khám ngoại trú', null],
    ['event', '2027-04-29', '2027-04-29', expect.stringContaining('kiểm tra công tác trực'), 'Giám đốc Trung tâm'],
  ]);
});

test('a shorter rest of all is the same rest', () => {
  expect(
    read([
      '1. Toàn đơn vị nghỉ từ ngày 30/4/2027 đến hết ngày 03/5/2027.',
      '2. Trong đó nghỉ lễ ngày 30/4/2027 và ngày 01/5/2027.',
    ]).length,
  ).toBe(1);
});
