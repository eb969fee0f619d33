import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const WEEK = [
  'LỊCH LÀM VIỆC TUẦN 9',
  'Từ ngày 01/3/2027 đến ngày 07/3/2027',
  '',
  '| Ngày | Sáng | Chiều |',
  '| Thứ Hai 01/3 | 7h30 Giao ban tuần | 14h00 Họp tổ vận hành |',
  '| Thứ Ba 02/3 | 8h00 Kiểm tra trạm bơm Ví Dụ | 15h00 Họp chi bộ |',
  '',
];
const read = (...lines: readonly string[]) =>
  programmeOf([...WEEK, ...lines].join('\n')).items.flatMap(
    ({ line, start, title, leadersText, participantsText, note, review }) =>
      line <= WEEK.length ? [] : [[start?.slice(5), title, leadersText, participantsText, note, ...review].join(' | ')],
  );
const ROSTER = [
  '| TT | Ngày trực | Lãnh đạo trực | Cán bộ trực | Ghi chú |',
  '| 1 | T2, 01/3 | Lê Văn Mẫu | Trần Thị Thử | |',
  '| 2 | T3, 02/3 | Phạm Thị Ví | Lê Văn Mẫu | Trực từ xa |',
];

test.each([
  ['LỊCH TRỰC PHÒNG CHỐNG LỤT BÃO (01/3 - 07/3/2027)', 'Trực phòng chống lụt bão'],
  ['Lịch trực PCTT và TKCN tuần 9', 'Trực PCTT và TKCN'],
  ['DANH SÁCH PHÂN CÔNG TRỰC PCTT', 'Trực PCTT'],
  ['', 'Trực'],
])('below “%s” rows of who is on duty are called %s', (title, duty) => {
  expect(read(title, '', ...ROSTER)).toEqual([
    `03-01 | ${duty} | Lê Văn Mẫu | Trần Thị Thử | `,
    `03-02 | ${duty} | Phạm Thị Ví | Lê Văn Mẫu | Trực từ xa`,
  ]);
});

test('of several columns of others each says which duty theirs is', () => {
  expect(
    read(
      'LỊCH TRỰC CƠ QUAN',
      '',
      '| Ngày trực | Trực lãnh đạo | Trực văn phòng | Trực bảo vệ |',
      '| T2, 01/3 | Lê Văn Mẫu | Trần Thị Thử | Đỗ Văn Dụ |',
      '| T3, 02/3 |  | Phạm Thị Ví | Đỗ Văn Dụ |',
    ),
  ).toEqual([
    '03-01 | Trực cơ quan | Lê Văn Mẫu | Trực văn phòng: Trần Thị Thử; Trực bảo vệ: Đỗ Văn Dụ | ',
    '03-02 | Trực cơ quan |  | Trực văn phòng: Phạm Thị Ví; Trực bảo vệ: Đỗ Văn Dụ | ',
  ]);
});

test('a column of what is done, or one of other people, is no roster', () => {
  const work = ['| Ngày trực | Nội dung | Lãnh đạo trực |', '| T2, 01/3 | Kiểm tra đê Mẫu | Lê Văn Mẫu |'];
  expect(read('LỊCH TRỰC ĐÊ', '', ...work)).toEqual([expect.stringContaining('03-01 | Kiểm tra đê Mẫu')]);
  const told = ['| Ngày trực | Lãnh đạo trực |', '| T2, 01/3 | 8h00 Kiểm tra đê Mẫu |', '| T3, 02/3 | 9h00 Đi cơ sở |'];
  expect(read('LỊCH TRỰC ĐÊ', '', ...told)).toEqual([
    expect.stringContaining('03-01 | Kiểm tra đê Mẫu'),
    expect.stringContaining('03-02 | Đi cơ sở'),
  ]);
});
