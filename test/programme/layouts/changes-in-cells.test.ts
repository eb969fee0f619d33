import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (text: string) =>
  readProgramme(text).items.map((item) => [item.title, whenOf(item), item.location, item.status]);

const HEAD = 'TRUNG TÂM VÍ DỤ\nTHÔNG BÁO\nVề việc điều chỉnh lịch học tháng 8/2027\n\n';

test.each([
  [
    'one cell a line, with its empty cells',
    ['STT', 'Học phần', 'Lịch cũ', 'Lịch mới', 'Địa điểm'].join('\n'),
    (cells: string[]) => cells.join('\n'),
  ],
  ['tabs', ['STT', 'Học phần', 'Lịch cũ', 'Lịch mới', 'Địa điểm'].join('\t'), (cells: string[]) => cells.join('\t')],
  [
    'bars',
    `| ${['STT', 'Học phần', 'Lịch cũ', 'Lịch mới', 'Địa điểm'].join(' | ')} |`,
    (cells: string[]) => `| ${cells.join(' | ')} |`,
  ],
])('old and new days in a table: %s', (_, heads, row) => {
  const rows = [
    ['1', 'Đàn tranh', '8h00 ngày 03/8/2027', '14h00 ngày 05/8/2027', 'Phòng 12'],
    ['2', 'Thư pháp', '8h00 ngày 04/8/2027', 'Tạm hoãn', ''],
    ['3', 'Vẽ màu nước', '9h00 ngày 06/8/2027', 'Giữ nguyên', ''],
  ].map(row);
  expect(told(`${HEAD}${heads}\n${rows.join('\n')}\n\nĐề nghị học viên theo dõi, thực hiện.\n`)).toEqual([
    ['Đàn tranh', 'on 2027-08-05 14:00', 'Phòng 12', 'confirmed'],
    ['Thư pháp', 'none null', null, 'postponed'],
    ['Vẽ màu nước', 'on 2027-08-06 09:00', null, 'confirmed'],
  ]);
});

test('without numbers rows have as many lines as heads', () => {
  const cells = ['Nội dung', 'Thời gian cũ', 'Thời gian mới'];
  const rows = ['Họp tổ Toán', '03/8/2027', '10/8/2027', 'Họp tổ Văn', '04/8/2027', '11/8/2027'];
  expect(told(`${HEAD}${[...cells, ...rows].join('\n')}\n\nTrân trọng thông báo./.\n`)).toEqual([
    ['Họp tổ Toán', 'on 2027-08-10', null, 'confirmed'],
    ['Họp tổ Văn', 'on 2027-08-11', null, 'confirmed'],
  ]);
});

test.each([
  ['in a line', '1. Họp tổ Toán: ngày 28/12 chuyển sang ngày 04/01\n2. Họp tổ Văn: ngày 20/12 chuyển sang ngày 22/12'],
  ['in a table', 'Nội dung\tLịch cũ\tLịch mới\nHọp tổ Toán\t28/12\t04/01\nHọp tổ Văn\t20/12\t22/12'],
])('a new day without a year, long before the old one, is asked about: %s', (_, body) => {
  const { items } = readProgramme(`THÔNG BÁO\nVề việc điều chỉnh lịch họp năm 2027\n\n${body}\n`);
  expect(items.map(({ review }) => review)).toEqual([['uncertain-date'], []]);
});
