import { expect, test } from 'vitest';
import { areParts } from '../../../src/programme/layouts/notice/gathering-parts.ts';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text, null).items.map(({ start, startTime, title }) => `${start} ${startTime} ${title}`);

test('several labels of time that each say of what are gatherings of their own', () => {
  expect(
    read(
      'Trong đợt sát hạch ngày 19/6/2027, Trung tâm Ví dụ sẽ tổ chức sát hạch thử ở hai phòng máy.\n' +
        'Học viên mang theo giấy tờ tùy thân.\n' +
        'Thời gian hướng dẫn: Từ 14 giờ 00, ngày 17/6/2027;\n' +
        'Thời gian thi: Từ 8 giờ 00, ngày 19/6/2027;\n',
    ),
  ).toEqual(['2027-06-17 14:00 Hướng dẫn', '2027-06-19 08:00 Thi']);
});

test.each([
  ['Thời gian bắt đầu: 8 giờ 00, ngày 17/6/2027', 'Thời gian kết thúc: 17 giờ 00, ngày 19/6/2027'],
  ['Thời gian gửi bài: trước ngày 10/6/2027', 'Thời gian công bố: trước ngày 19/6/2027'],
])('the beginning and the end of one, and what is due, are none: “%s”', (first, second) => {
  expect(areParts([first, second])).toBe(false);
});
