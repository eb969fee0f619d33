import { expect, test } from 'vitest';
import { interpret } from '#src/programme/interpret.ts';
import { readHtml } from '#src/readers/html.ts';
import { READING_LIMITS } from '#src/readers/limits.ts';
import { readProgramme } from '../summary.ts';

const HEAD = 'CÔNG TY THỬ NGHIỆM\nMẫu, ngày 12 tháng 01 năm 2026\n\nTHÔNG BÁO\n';
const read = (title: string, lines: readonly string[]) =>
  readProgramme(`${HEAD}${title}\n\n${lines.join('\n')}\n`).items.map(
    ({ start, end, title: name, participantsText, review }) =>
      [start === end ? start : `${start}..${end}`, name, participantsText, ...review]
        .filter((part) => part !== null)
        .join(' | '),
  );

test.each([
  [
    'bars, parts of an office',
    'Lịch nghỉ lễ Quốc khánh 02/9 năm 2026',
    [
      '| Đối tượng | Thời gian nghỉ | Làm bù |',
      '|---|---|---|',
      '| Khối văn phòng | Từ 29/8/2026 đến hết 02/9/2026 | Thứ Bảy 22/8/2026 |',
      '| Khối sản xuất | Từ 30/8/2026 đến hết 02/9/2026 | Không |',
      '| Bảo vệ | Ngày 02/9/2026 | Không |',
    ],
    [
      '2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9 năm 2026 | Khối văn phòng',
      '2026-08-22 | Làm bù | Khối văn phòng',
      '2026-08-30..2026-09-02 | Nghỉ lễ Quốc khánh 02/9 năm 2026 | Khối sản xuất',
      '2026-09-02 | Nghỉ lễ Quốc khánh 02/9 năm 2026 | Bảo vệ',
    ],
  ],
  [
    'tabs, the first day and the last',
    'Lịch nghỉ lễ, Tết năm 2026',
    [
      'STT\tĐợt nghỉ\tTừ ngày\tĐến ngày\tSố ngày\tLàm bù',
      '1\tTết Nguyên đán Bính Ngọ\t14/02/2026\t22/02/2026\t9\t',
      '2\tGiỗ Tổ Hùng Vương\t25/4/2026\t27/4/2026\t3\t',
      '3\t30/4 và 01/5\t30/4/2026\t03/5/2026\t4\t',
      '4\tQuốc khánh\t29/8/2026\t02/9/2026\t5\t22/8/2026',
    ],
    [
      '2026-02-14..2026-02-22 | Nghỉ Tết Nguyên đán Bính Ngọ',
      '2026-04-25..2026-04-27 | Nghỉ Giỗ Tổ Hùng Vương',
      '2026-04-30..2026-05-03 | Nghỉ 30/4 và 01/5',
      '2026-08-29..2026-09-02 | Nghỉ Quốc khánh',
      '2026-08-22 | Làm bù',
    ],
  ],
  [
    'blanks, with a remark',
    'Về việc nghỉ lễ Giỗ Tổ Hùng Vương, 30/4 và 01/5 năm 2026',
    [
      'Ngày lễ               Thời gian nghỉ                  Ghi chú',
      '--------------------  ------------------------------  --------------------------',
      'Giỗ Tổ Hùng Vương     25/4 - 27/4/2026 (3 ngày)',
      'Lễ 30/4 và 01/5       30/4 - 03/5/2026 (4 ngày)       Làm bù thứ Bảy 09/5/2026',
    ],
    [
      '2026-04-25..2026-04-27 | Nghỉ Giỗ Tổ Hùng Vương',
      '2026-04-30..2026-05-03 | Nghỉ Lễ 30/4 và 01/5',
      '2026-05-09 | Làm bù',
    ],
  ],
  [
    'the day of the return tells the last of the rest',
    'Nghỉ Tết Nguyên đán Bính Ngọ 2026',
    [
      '| TT | Bộ phận | Ngày bắt đầu nghỉ | Ngày đi làm lại | Học bù |',
      '| 1 | Học sinh | 09/02/2026 | 23/02/2026 | 07/3/2026 |',
      '| 2 | Nhân viên | 14/02/2026 | 23/02/2026 | |',
    ],
    [
      '2026-02-09..2026-02-22 | Nghỉ Tết Nguyên đán Bính Ngọ 2026 | học sinh',
      '2026-03-07 | Học bù',
      '2026-02-14..2026-02-22 | Nghỉ Tết Nguyên đán Bính Ngọ 2026 | nhân viên',
    ],
  ],
  [
    'rows of print that go over two lines',
    'Lịch nghỉ lễ Quốc khánh 02/9/2026',
    [
      'Đơn vị                    Nghỉ từ          Nghỉ đến         Đi làm lại     Làm bù',
      'Văn phòng HĐND            29/8/2026        02/9/2026        03/9/2026      22/8/2026',
      'và UBND xã',
      'Trạm Y tế                 01/9/2026        02/9/2026        03/9/2026      Không',
    ],
    [
      '2026-08-29..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026 | Văn phòng HĐND và UBND xã',
      '2026-08-22 | Làm bù | Văn phòng HĐND và UBND xã',
      '2026-09-01..2026-09-02 | Nghỉ lễ Quốc khánh 02/9/2026 | Trạm Y tế',
    ],
  ],
])('every row of a table of rests is read: %s', (_, title, lines, items) => {
  expect(read(title, lines)).toEqual(items);
});

test('a holiday over the rows of those who rest names each of their rests', () => {
  const html =
    '<p>TRƯỜNG THPT MẪU</p><p>Thử, ngày 05 tháng 01 năm 2026</p><p>THÔNG BÁO LỊCH NGHỈ LỄ, TẾT NĂM 2026</p><table>' +
    '<tr><th rowspan=2>Dịp nghỉ</th><th rowspan=2>Đối tượng</th><th colspan=2>Thời gian nghỉ</th></tr>' +
    '<tr><th>Từ ngày</th><th>Đến hết ngày</th></tr>' +
    '<tr><td rowspan=2>Tết Nguyên đán</td><td>Học sinh</td><td>09/02/2026</td><td>22/02/2026</td></tr>' +
    '<tr><td>Giáo viên</td><td>14/02/2026</td><td>22/02/2026</td></tr>' +
    '<tr><td>Giỗ Tổ Hùng Vương</td><td>Toàn trường</td><td>25/4/2026</td><td>27/4/2026</td></tr></table>';
  const source = readHtml(html, READING_LIMITS);
  const { value } = interpret(source, { organizations: [], organizationId: null, on: null });
  expect(value.items.map(({ start, end, title, participantsText }) => [start, end, title, participantsText])).toEqual([
    ['2026-02-09', '2026-02-22', 'Nghỉ Tết Nguyên đán', 'học sinh'],
    ['2026-02-14', '2026-02-22', 'Nghỉ Tết Nguyên đán', 'giáo viên'],
    ['2026-04-25', '2026-04-27', 'Nghỉ Giỗ Tổ Hùng Vương', null],
  ]);
});

test('a table of duties in a notice of rests is none of rests', () => {
  const rows = ['| Bộ phận | Thời gian | Người trực |', '|---|---|---|', '| Kho | 30/8/2026 | Ông Nguyễn Văn Thử |'];
  expect(read('Nghỉ lễ Quốc khánh 02/9', ['Công ty nghỉ từ 29/8/2026 đến hết 02/9/2026.', ...rows])).not.toContainEqual(
    expect.stringMatching(/^2026-08-30.*Nghỉ/u),
  );
});
