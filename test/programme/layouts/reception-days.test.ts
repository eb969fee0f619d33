import { expect, test } from 'vitest';
import { interpret } from '#src/programme/interpret.ts';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';
import { programmeOf } from './rendered.ts';

const told = (text: string) =>
  programmeOf(text).items.map(
    ({ start, startTime, slot, title, leadersText, review }) =>
      `${start} ${startTime ?? slot ?? '-'} | ${title} | ${leadersText}${review.length > 0 ? ' ?' : ''}`,
  );

test('a line in small letters right below the kind of a paper is its title, and gives its days their year', () => {
  expect(told('LỊCH\ntiếp công dân năm 2027 của lãnh đạo xã Mẫu\n\nI. CHỦ TỊCH UBND XÃ\n- 10/3\n- 15/12')).toEqual([
    '2027-03-10 - | Tiếp công dân | CHỦ TỊCH UBND XÃ',
    '2027-12-15 - | Tiếp công dân | CHỦ TỊCH UBND XÃ',
  ]);
});

test.each([
  '- Quý I: sáng thứ Tư, 10/3\n- Quý II: sáng thứ Tư, 09/6',
  'Quý 1/2027: sáng 10/3\nQuý 2/2027: sáng 09/6',
  '+ Quý I năm 2027, sáng ngày 10/3\n+ Quý II năm 2027, sáng ngày 09/6',
  'Tiếp vào buổi sáng các ngày: 10/3; 09/6.',
  'Mỗi quý tiếp một lần, vào buổi sáng các ngày 10/3 và 09/6.',
])('the quarter of a day, or how often there is one, is not what takes place then: %j', (days) => {
  for (const who of ['ĐỒNG CHÍ BÍ THƯ ĐẢNG ỦY', 'Tổ đại biểu HĐND số 3'])
    expect(told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\nI. ${who}\n${days}`)).toEqual([
      `2027-03-10 morning | Tiếp công dân | ${who}`,
      `2027-06-09 morning | Tiếp công dân | ${who}`,
    ]);
});

test.each([
  ['<th rowspan="2">Tháng</th><th colspan="2">Ngày tiếp công dân</th>', '<th>Bí thư</th><th>Chủ tịch</th>'],
  ['<td>Tháng</td><td colspan="2">Lịch tiếp</td>', '<td></td><td>Bí thư</td><td>Chủ tịch</td>'],
])('somebody a column below a head over all of them, and marks of notes: %s', (head, people) => {
  const rows = '<tr><td>3</td><td>12 (thứ Sáu)*</td><td>04 (*)</td></tr><tr><td>4</td><td>-**</td><td>08</td></tr>';
  const page = `<h1>LỊCH TIẾP CÔNG DÂN NĂM 2027</h1><table><tr>${head}</tr><tr>${people}</tr>${rows}</table>`;
  const { items } = interpret(readHtml(page, READING_LIMITS), {
    organizations: [],
    organizationId: null,
    on: null,
  }).value;
  expect(items.map(({ start, title, leadersText }) => [start, title, leadersText])).toEqual([
    ['2027-03-12', 'Tiếp công dân', 'Bí thư'],
    ['2027-03-04', 'Tiếp công dân', 'Chủ tịch'],
    ['2027-04-08', 'Tiếp công dân', 'Chủ tịch'],
  ]);
});

test.each([
  ['* Đồng chí Giám đốc Sở:', '* Đồng chí Phó Giám đốc:'],
  ['ĐỒNG CHÍ GIÁM ĐỐC SỞ', 'ĐỒNG CHÍ PHÓ GIÁM ĐỐC'],
  ['1. Ông Nguyễn Văn Mẫu - Giám đốc Sở', '2. Bà Lê Thị Dụ - Phó Giám đốc'],
])('days in lines of their own below a leader are days of that leader: %s', (first, second) => {
  const who = (heading: string) => heading.replace(/^(?:\*|\d\.)\s|:$/gu, '');
  const days = `${first}\n- 15/7\n- Ngày 17/8\n${second}\n22/7, 23/8\n- Sáng 09/9, chiều 21/9`;
  expect(told(`LỊCH TIẾP CÔNG DÂN QUÝ III NĂM 2027\n\n${days}\n\nTrân trọng thông báo.`)).toEqual([
    `2027-07-15 - | Tiếp công dân | ${who(first)}`,
    `2027-08-17 - | Tiếp công dân | ${who(first)}`,
    `2027-07-22 - | Tiếp công dân | ${who(second)}`,
    `2027-08-23 - | Tiếp công dân | ${who(second)}`,
    `2027-09-09 morning | Tiếp công dân | ${who(second)}`,
    `2027-09-21 afternoon | Tiếp công dân | ${who(second)}`,
  ]);
});

test.each([
  ['- 8 giờ ngày 15/9/2027: Giám đốc Lê Văn Mẫu, tiếp công dân định kỳ tháng 9;', 'Giám đốc Lê Văn Mẫu'],
  ['- 8 giờ ngày 15/9/2027, Phó Giám đốc Trần Thị Thử tiếp công dân tháng 9.', 'Phó Giám đốc Trần Thị Thử'],
  ['- Chánh Thanh tra tiếp định kỳ tháng 9: 8 giờ ngày 15/9/2027', 'Chánh Thanh tra'],
])('who receives before the month of a day that says its month is not lost: “%s”', (line, leader) => {
  const [own, other] = told(`LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n${line}\n- 14 giờ ngày 22/9/2027: Chủ tịch`);
  expect(own).toMatch(/^2027-09-15 08:00 \| .*tiếp .*tháng 9 \| [^?]*$/u);
  expect(own).toContain(`| ${leader}`);
  expect(other).toBe('2027-09-22 14:00 | Tiếp công dân | Chủ tịch');
});

test('who receives before the month of bare days leads them, and labels before a month are no words', () => {
  expect(
    told(
      'LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n- Chủ tịch tiếp công dân tháng 9: ngày 15\n- Phó Chủ tịch trực tháng 10: ngày 14\n- Thời gian tiếp tháng 11: 15/11/2027',
    ),
  ).toEqual([
    '2027-09-15 - | Tiếp công dân | Chủ tịch',
    '2027-10-14 - | Tiếp công dân | Phó Chủ tịch',
    '2027-11-15 - | Tiếp công dân | null',
  ]);
});
