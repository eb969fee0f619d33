import { expect, test } from 'vitest';
import { programmeOf } from './layouts/rendered.ts';

const WEEK = [
  'LỊCH CÔNG TÁC TUẦN 18',
  '(Từ ngày 03/5 đến ngày 07/5/2027)',
  'Thứ Hai 03/5',
  '- 8h00: Họp giao ban cơ quan',
  '',
  'Trường Mẫu, ngày 25 tháng 4 năm 2027',
];
const told = (line: string) => {
  const { items, notices } = programmeOf(`${[...WEEK, line].join('\n')}\n`, '2027-05-01');
  return [
    ...items.slice(1).map(({ start, review }) => `${start} ${review.includes('line-alone') ? 'asked' : 'sure'}`),
    ...notices.flatMap(({ code, line: at }) => (code === 'line-unread' ? [`${at}: unread`] : [])),
  ];
};

test.each([
  ['Lễ trao giải và ban hành quy chế ngày 20/5/2027 tại Hội trường A.', '2027-05-20 asked'],
  ['Sở Mẫu ra thông báo kết quả và trao giải ngày 20/5/2027.', '7: unread'],
])('a day to come beside words of a paper is told (%s)', (line, how) => {
  expect(told(line)).toEqual([how]);
});

test.each([['Căn cứ kế hoạch ban hành ngày 20/5/2027 của Sở Mẫu.']])(
  'the day of what a text rests on is not (%s)',
  (line) => {
    expect(told(line)).toEqual([]);
  },
);
