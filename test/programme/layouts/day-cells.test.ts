import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What stands in the cells of tables with a month in each row or column. */

const HEAD = 'LỊCH TIẾP CÔNG DÂN NĂM 2027\n\n';

function read(text: string) {
  const { items, notices } = readProgramme(`${HEAD}${text}`);
  return [
    ...items.map(({ start, startTime, slot, title, leadersText, location, note, review }) =>
      [
        `${start?.slice(8)}/${Number(start?.slice(5, 7))}`,
        startTime ?? slot ?? '-',
        title,
        leadersText,
        location,
        note,
        ...review,
      ]
        .filter(Boolean)
        .join(' | '),
    ),
    ...notices.filter(({ code }) => code === 'line-unread').map(({ data }) => `told: ${data.printed}`),
  ];
}

const inColumns = (cell: string) =>
  read(`| Tổ đại biểu | Tháng 4 | Tháng 5 |\n| Huyện Mẫu | 06 | ${cell} |\n| Xã Thử | 07 | - |`).filter(
    (line) => !/^0[67]\/4 /u.test(line),
  );

test.each([
  ['17\u00a0(sáng)', ['17/5 | morning | Tiếp công dân | Huyện Mẫu']],
  ['Buổi chiều ngày 18', ['18/5 | afternoon | Tiếp công dân | Huyện Mẫu']],
  [
    'Ngày 6, 13 (buổi chiều)',
    ['06/5 | afternoon | Tiếp công dân | Huyện Mẫu', '13/5 | afternoon | Tiếp công dân | Huyện Mẫu'],
  ],
  ['Chiều 12; sáng 26', ['12/5 | afternoon | Tiếp công dân | Huyện Mẫu', '26/5 | morning | Tiếp công dân | Huyện Mẫu']],
  [
    '08 (Sáng), 15 (Chiều)',
    ['08/5 | morning | Tiếp công dân | Huyện Mẫu', '15/5 | afternoon | Tiếp công dân | Huyện Mẫu'],
  ],
  ['14h00 ngày 10', ['10/5 | 14:00 | Tiếp công dân | Huyện Mẫu']],
  ['ông Nguyễn Văn A - ngày 14', ['14/5 | - | Tiếp công dân | ông Nguyễn Văn A | Huyện Mẫu']],
  ['23: bà Trần Thị B (chiều)', ['23/5 | afternoon | Tiếp công dân | bà Trần Thị B | Huyện Mẫu']],
  [
    '07; 21: Nguyễn Văn Sáng',
    [
      '07/5 | - | Tiếp công dân | Nguyễn Văn Sáng | Huyện Mẫu',
      '21/5 | - | Tiếp công dân | Nguyễn Văn Sáng | Huyện Mẫu',
    ],
  ],
  ['13 (thay ngày 14)', ['13/5 | - | Tiếp công dân | Huyện Mẫu | thay ngày 14']],
  ['11 tại Hội trường xã', ['11/5 | - | Tiếp công dân | Huyện Mẫu | Hội trường xã']],
  ['Ngày 19: đối thoại với nông dân', ['19/5 | - | đối thoại với nông dân | Huyện Mẫu']],
  ['07/6', ['07/6 | - | Tiếp công dân | Huyện Mẫu | unclear-boundary']],
  ['Theo lịch riêng', ['told: Tháng 5 | Huyện Mẫu | Theo lịch riêng']],
  ['Tuần 2', ['told: Tháng 5 | Huyện Mẫu | Tuần 2']],
  ['Dự họp tỉnh, 3 ngày', ['told: Tháng 5 | Huyện Mẫu | Dự họp tỉnh, 3 ngày']],
  ['–', []],
])('below a month “%s” is read, or told', (cell, expected) => {
  expect(inColumns(cell)).toEqual(expected);
});

test('beside a month a cell that is no day is told with whose it is', () => {
  expect(
    read(
      'Tháng\tĐ/c Chủ tịch\tĐ/c Phó Chủ tịch\tGhi chú\nTháng 3\tĐi công tác, ủy quyền Phó Chủ tịch\t04 và 18 (chiều)\t\nTháng 4\tSáng 15\t-\tCó đối thoại',
    ),
  ).toEqual([
    '04/3 | afternoon | Tiếp công dân | Đ/c Phó Chủ tịch',
    '18/3 | afternoon | Tiếp công dân | Đ/c Phó Chủ tịch',
    '15/4 | morning | Tiếp công dân | Đ/c Chủ tịch | Có đối thoại',
    'told: Tháng 3 | Đ/c Chủ tịch | Đi công tác, ủy quyền Phó Chủ tịch',
  ]);
});

test('columns of days are those of whom their heads name', () => {
  expect(
    read(
      '| Tháng | Ngày Chủ tịch tiếp | Ngày Phó Chủ tịch tiếp |\n| 1 | 14/01 | 07/01; 21/01 |\n| 2 | 18/02 (sáng) | Dự phòng |',
    ),
  ).toEqual([
    '14/1 | - | Tiếp công dân | Chủ tịch',
    '07/1 | - | Tiếp công dân | Phó Chủ tịch',
    '21/1 | - | Tiếp công dân | Phó Chủ tịch',
    '18/2 | morning | Tiếp công dân | Chủ tịch',
    'told: 2 | Phó Chủ tịch | Dự phòng',
  ]);
});

test('a cell a line: words among the days end no table, and a lost blank cell makes its row doubtful', () => {
  const months = ['Tháng 1', 'Ngày 14 (sáng)', 'Ngày 07', 'Tháng 2', 'Nghỉ Tết', 'Ngày 18', 'Tháng 3', 'Ngày 11'];
  expect(read(['Tháng', 'Chủ tịch', 'Phó Chủ tịch', ...months].join('\n'))).toEqual([
    '14/1 | morning | Tiếp công dân | Chủ tịch',
    '07/1 | - | Tiếp công dân | Phó Chủ tịch',
    '18/2 | - | Tiếp công dân | Phó Chủ tịch',
    '11/3 | - | Tiếp công dân | Chủ tịch | unclear-boundary',
    'told: Tháng 2 | Chủ tịch | Nghỉ Tết',
  ]);
});
