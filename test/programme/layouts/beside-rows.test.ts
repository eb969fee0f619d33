import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) => {
  const { items, notices } = programmeOf(`${lines.join('\n')}\n`, '2027-05-03');
  return [
    ...items.map(({ start, startTime, title, status, review }) =>
      [start, startTime, title, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
    ),
    ...notices.flatMap(({ code, line }) => (code === 'line-unread' ? [`${line}: unread`] : [])),
  ];
};

const HEADLINE = 'Thông báo điều chỉnh giờ họp';
const LEAD = 'Giờ họp ngày 15/5/2027 được điều chỉnh như sau:';
const TABLE = ['Cuộc họp\tGiờ', 'Họp giao ban\t8h00', 'Họp Tổ giúp việc\t10h00'];
const [FIRST, SECOND] = ['2027-05-15 | 08:00 | Họp giao ban', '2027-05-15 | 10:00 | Họp Tổ giúp việc'];

test.each([
  'Riêng cuộc họp Tổ giúp việc tạm hoãn đến khi có thông báo mới.',
  'Họp Tổ giúp việc ngày 15/5/2027 không tổ chức.',
  'Văn phòng hoãn họp Tổ giúp việc; các đơn vị biết.',
])('a row that a sentence puts off has no day, the others stay (%s)', (sentence) => {
  const off = 'Họp Tổ giúp việc | postponed | unclear-status';
  expect(read(HEADLINE, '', LEAD, ...TABLE, sentence)).toEqual([FIRST, off]);
});

test('what is put off on another day, or is none of the rows, is told', () => {
  expect(read(HEADLINE, '', LEAD, ...TABLE, 'Họp Tổ giúp việc ngày 22/5/2027 tạm hoãn.')).toEqual([
    FIRST,
    SECOND,
    '7: unread',
  ]);
  expect(read(HEADLINE, '', LEAD, ...TABLE, 'Buổi tập huấn tạm hoãn.')).toEqual([FIRST, SECOND, '7: unread']);
});

test('where all rows are put off beside the table each is asked about', () => {
  expect(read(HEADLINE, '', LEAD, ...TABLE, 'Tất cả các cuộc họp ngày 15/5/2027 tạm hoãn.')).toEqual([
    `${FIRST} | unclear-status`,
    `${SECOND} | unclear-status`,
  ]);
});

test('another hour or day beside the table is told; a last day and what stays are not', () => {
  const told = 'Xe đưa đón có mặt lúc 7h15 ngày 15/5/2027.';
  expect(read(HEADLINE, '', LEAD, ...TABLE, told)).toEqual([FIRST, SECOND, '7: unread']);
  const others = ['Các đơn vị gửi tài liệu trước ngày 14/5/2027.', 'Họp giao ban lúc 8h00 ngày 15/5/2027 có ghi hình.'];
  expect(read(HEADLINE, '', LEAD, ...TABLE, ...others).filter((line) => line.endsWith('unread'))).toEqual([]);
});
