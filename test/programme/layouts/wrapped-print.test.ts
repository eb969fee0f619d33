import { describe, expect, test } from 'vitest';
import { withWrappedLinesJoined } from '../../../src/programme/wrapped-print.ts';
import { readText } from '../../../src/readers/text.ts';
import { readProgramme, whenOf } from '../summary.ts';

const told = (text: string) => readProgramme(text).items.map((item) => [item.title, whenOf(item), item.location]);

const HEAD = 'ỦY BAN MTTQ VÍ DỤ\n\nKẾ HOẠCH\nTổ chức hội nghị tiếp xúc cử tri\n\n';

const PLAN = [
  'Ban Thường trực xây dựng kế hoạch tổ chức các hội nghị tiếp xúc cử tri tại các xã như sau:',
  '1. Hội nghị tiếp xúc cử tri liên xã Mẫu Sơn, Đồng Dụ, Hà Mẫu: 07 giờ 30 ngày 22/4/2027 (thứ Năm), tại hội trường UBND xã Hà Mẫu.',
  '2. Hội nghị tiếp xúc cử tri là đoàn viên, thanh niên: chiều ngày 26/4/2027 (thứ Hai), tại Trường Cao đẳng Mẫu.',
  '3. Người ứng cử gửi chương trình hành động về Ban Thường trực Ủy ban MTTQ tỉnh chậm nhất ngày 19/4/2027.',
];

/** As a page of such a width prints a paragraph. */
function wrapped(paragraph: string, width: number, first: string, others: string): string {
  const lines = [first];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1)!;
    const apart = line.trim() === '' ? '' : ' ';
    if (line.length + apart.length + word.length <= width) lines[lines.length - 1] = line + apart + word;
    else lines.push(others + word);
  }
  return lines.join('\n');
}

describe.each([52, 58, 66, 74])('lines of %i letters', (width) => {
  test.each([
    ['first lines set in', '    ', ''],
    ['no line set in', '', ''],
    ['the others set in', '', '   '],
  ])('%s', (_, first, others) => {
    const body = PLAN.map((paragraph) => wrapped(paragraph, width, first, others)).join('\n');
    expect(told(HEAD + body)).toEqual(told(HEAD + PLAN.join('\n')));
  });
});

test('what seems to open a line that a page has wrapped is the rest of the one above', () => {
  expect(
    told(
      `${HEAD}    Ban Thường trực xây dựng kế hoạch tổ chức hội nghị tiếp xúc
cử tri với người ứng cử tại các xã như sau:
    1. Hội nghị tiếp xúc cử tri liên xã Mẫu Sơn, Đồng Dụ, Bàu
Mẫu: 07 giờ 30 ngày 22/4/2027 (thứ Năm), tại hội trường UBND xã
Bàu Mẫu.
    2. Hội nghị tiếp xúc cử tri là đoàn viên, thanh niên: chiều
ngày 26/4/2027 (thứ Hai), tại Trường Cao đẳng Mẫu.

                                                              1

    3. Người ứng cử gửi chương trình hành động về Ban Thường trực
Ủy ban MTTQ tỉnh chậm nhất ngày 19/4/2027.
`,
    ),
  ).toEqual([
    [
      'Hội nghị tiếp xúc cử tri liên xã Mẫu Sơn, Đồng Dụ, Bàu Mẫu, tại hội trường UBND xã Bàu Mẫu',
      'on 2027-04-22 07:30',
      'hội trường UBND xã Bàu Mẫu',
    ],
    [
      'Hội nghị tiếp xúc cử tri là đoàn viên, thanh niên, tại Trường Cao đẳng Mẫu',
      'on 2027-04-26 afternoon',
      'Trường Cao đẳng Mẫu',
    ],
    [
      'Người ứng cử gửi chương trình hành động về Ban Thường trực Ủy ban MTTQ tỉnh chậm nhất ngày 19/4/2027',
      'deadline ≤2027-04-19',
      null,
    ],
  ]);
});

test('a sentence goes on behind the number of a page', () => {
  const [first, second] = told(
    `${HEAD}    1. Hội nghị tiếp xúc cử tri liên xã Mẫu Sơn, Đồng Dụ, Bàu
Mẫu: 07 giờ 30 ngày 22/4/2027 (thứ Năm), tại hội trường của
trường Mẫu.
    2. Hội nghị tiếp xúc cử tri là công nhân, người lao động của

                            - 2 -

các nhà máy ở Ví Dụ: chiều ngày 26/4/2027 (thứ Hai), ở hội trường
của các nhà máy.
`,
  );
  expect(first?.[1]).toBe('on 2027-04-22 07:30');
  expect(second?.slice(0, 2)).toEqual([
    'Hội nghị tiếp xúc cử tri là công nhân, người lao động của các nhà máy ở Ví Dụ, ở hội trường của các nhà máy',
    'on 2027-04-26 afternoon',
  ]);
});

test('days and entries that stand below full lines open what they open', () => {
  const items = told(`SỞ VÍ DỤ\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 12/4/2027 đến ngày 14/4/2027

Thứ Hai, 12/4
- 8h00: Họp giao ban lãnh đạo Sở với các phòng, đơn vị và các
tổ trực thuộc về kế hoạch tháng 4 và nhiệm vụ trọng tâm của
quý II năm 2027 của toàn ngành, các chỉ tiêu của Ví Dụ
Thứ Ba, 13/4
- 14h00: Kiểm tra tiến độ xây dựng đường Mẫu Sơn và làm việc
với lãnh đạo xã Hà Mẫu
`);
  expect(items.map(([, when]) => when)).toEqual(['on 2027-04-12 08:00', 'on 2027-04-13 14:00']);
});

const SITTINGS = [
  'Sau khi thống nhất với Thường trực HĐND và UBND các xã, Ban Thường trực xây dựng kế hoạch tiếp xúc cử tri như sau:',
  '1. Đơn vị bầu cử số 1 (các thôn Mẫu Sơn, Đồng Dụ): 14 giờ 00 phút, ngày 27/4/2027 (thứ Ba), tại Nhà văn hóa thôn Mẫu Sơn.',
  '2. Đơn vị bầu cử số 2 (các thôn Ví Thượng và Ví Hạ): 19 giờ 30 phút, ngày 28/4/2027 (thứ Tư), tại Nhà văn hóa thôn Ví Hạ.',
  '3. Đơn vị bầu cử số 3 (thôn Phúc Dụ và Khu tập thể Mẫu): 14 giờ 00 phút, ngày 03/5/2027 (thứ Hai), tại Hội trường UBND xã.',
  '4. Đơn vị bầu cử số 4 (thôn Bãi Ví): 08 giờ 00 phút, ngày 06/5/2027 (thứ Năm), tại Trường Tiểu học Bãi Ví.',
];

/** As letters of different widths fill a line: narrow ones leave room for more of them. */
const printedWidth = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[iltfrj,.;:()/' ]/u.test(letter) ? 0.6 : /\p{Lu}|m/u.test(letter) ? 1.35 : 1.04),
    0,
  );

function inPrint(paragraph: string, width: number, first: string, others: string): string {
  const lines = [first];
  for (const word of paragraph.split(' ')) {
    const longer = `${lines.at(-1)!}${lines.at(-1)!.trim() === '' ? '' : ' '}${word}`;
    if (printedWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(others + word);
  }
  return lines.join('\n');
}

describe.each([62, 70, 92])('lines of print about %i letters wide', (width) => {
  test.each([
    ['first lines set in', '     ', ''],
    ['the others set in', '', '   '],
    ['all lines set in', '   ', '   '],
  ])('%s', (_, first, others) => {
    const body = SITTINGS.map((paragraph) => inPrint(paragraph, width, first, others)).join('\n');
    expect(told(HEAD + body)).toEqual(told(HEAD + SITTINGS.join('\n')));
  });
});

test.each([
  ['', `${' '.repeat(60)}2`, ''],
  ['', '- 2 -', ''],
  ['', 'Trang 2/3', ''],
  ['', `${' '.repeat(50)}2 | Trang`, ''],
  ['', '[2]', ''],
  ['', '2', ''],
  [`${' '.repeat(60)}2`],
  ['\f'],
  ['', `${' '.repeat(60)}2`, '\f'],
])('a page ends amid a moment: %j', (...between) => {
  for (const [first, others] of [
    ['    ', ''],
    ['', '   '],
    ['   ', '   '],
  ] as const) {
    const lines = SITTINGS.flatMap((paragraph) => wrapped(paragraph, 76, first, others).split('\n'));
    const at = lines.findIndex((line) => /(?:ngày|giờ|phút,|thứ)$/u.test(line)) + 1;
    const body = [...lines.slice(0, at), ...between, ...lines.slice(at)].join('\n');
    expect(told(HEAD + body)).toEqual(told(HEAD + SITTINGS.join('\n')));
  }
});

test.each([
  ['19 giờ 30 phút, ngày', '28/4/2027 (thứ Tư), tại Nhà văn hóa thôn Ví Hạ.'],
  ['19 giờ', '30 phút, ngày 28/4/2027 (thứ Tư), tại Nhà văn hóa thôn Ví Hạ.'],
  ['19 giờ 30 phút, ngày 28', 'tháng 4 năm 2027 (thứ Tư), tại Nhà văn hóa thôn Ví Hạ.'],
])('a moment is made whole where nothing else is wrapped: %s / %s', (end, next) => {
  const text = `${HEAD}1. Thôn Mẫu Sơn: 14 giờ 00 phút, ngày 27/4/2027, tại Nhà văn hóa thôn Mẫu Sơn.\n2. Thôn Ví Hạ: ${end}\n${next}`;
  expect(readProgramme(text).items.map((item) => whenOf(item))).toEqual(['on 2027-04-27 14:00', 'on 2027-04-28 19:30']);
});

test('days below a heading that ends in a day are entries of their own', () => {
  const text = `${HEAD}Trực cả ngày\n02/5/2027: Thôn Mẫu Sơn họp chi bộ\n03/5/2027: Thôn Ví Hạ họp chi bộ`;
  expect(readProgramme(text).items.map(({ start }) => start)).toEqual(['2027-05-02', '2027-05-03']);
});

test('numbers of a table are no numbers of pages', () => {
  const text = 'KẾ HOẠCH\n\nHọp giao ban cơ quan\n\n2\n\nTiếp công dân định kỳ\n\n3';
  expect(withWrappedLinesJoined(readText(text)).blocks).toHaveLength(readText(text).blocks.length);
});

const WIDE = [
  '- 8h00: Họp giao ban đầu tháng với trưởng các khoa, phòng và điều dưỡng',
  'trưởng toàn viện.',
  '- 9h00: Đón đoàn giám sát của Sở Thử về chuyên đề sử dụng thuốc và vật',
  'tư y tế tại kho.',
  '- 10h00: Tập huấn sử dụng phần mềm quản lý hồ sơ cho nhân viên các khoa',
  'phòng trong viện.',
];
const joinedOf = (...lines: readonly string[]) =>
  withWrappedLinesJoined(readText(['LỊCH TUẦN', '', ...WIDE, ...lines].join('\n'))).blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block.line.spans.map(({ text }) => text).join('')] : [],
  );

test.each([
  ['- 13 giờ 30: Kiểm tra công tác phòng bệnh theo mùa tại khoa Cấp cứu', '- Chống độc.'],
  ['- 13 giờ 30: Nghiệm thu phần mềm lưu trữ hồ sơ mới tại Phòng Kế hoạch', '- Tài vụ (đ/c Mẫu).'],
  ['- 13 giờ 30: Bàn giao trang thiết bị dạy học bổ sung cho Tổ Ngữ văn', '- Lịch sử và Địa lí'],
  ['- 13 giờ 30: Làm việc về phân bổ vốn xây dựng cơ bản với Ban Kinh tế', '- Ngân sách.'],
  ['- 13 giờ 30: Tiếp nhận hồ sơ khen thưởng đột xuất tại Sở Nông nghiệp', '- Môi trường;'],
])('the second half of an office behind a dash is no sign of a list: %s', (last, next) => {
  expect(joinedOf(last, next).at(-1)).toBe(`${last} ${next}`);
});

test.each([
  ['what is done', '- 13 giờ 30: Nghiệm thu phần mềm lưu trữ hồ sơ mới tại Phòng Kế hoạch', '- Kiểm tra kho.'],
  ['another office', '- 13 giờ 30: Nghiệm thu phần mềm lưu trữ hồ sơ mới tại Phòng Kế hoạch', '- Khoa Nội.'],
  ['an hour', '- 13 giờ 30: Nghiệm thu phần mềm lưu trữ hồ sơ mới tại Phòng Kế hoạch', '- Sáng: Chào cờ'],
  ['a label', '- 13 giờ 30: Nghiệm thu phần mềm lưu trữ hồ sơ mới tại Phòng Kế hoạch', '- Nơi họp: kho'],
  ['a short line', '- 13 giờ 30: Họp tại Phòng Kế hoạch', '- Tài vụ.'],
  ['a line that ends', '- 13 giờ 30: Nghiệm thu phần mềm lưu trữ hồ sơ mới tại Phòng Kế hoạch.', '- Tài vụ.'],
])('%s is', (_, last, next) => {
  expect(joinedOf(last, next).at(-1)).toBe(next);
});
