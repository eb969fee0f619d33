import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const told = (text: string) =>
  programmeOf(text).items.map(
    ({ start, startTime, endTime, slot, title, location, review }) =>
      `${start} ${startTime ?? slot ?? '-'}${endTime === null ? '' : `-${endTime}`} | ${title} | ${location}${review.length > 0 ? ' ?' : ''}`,
  );

const TITLE = 'LỊCH TIẾP CÔNG DÂN THÁNG 3/2028\n\n';
const DAYS = 'Bí thư tiếp công dân các ngày 01 và 15/3/2028. Phó Bí thư tiếp công dân ngày 07/3/2028';

test.each([
  ['Mỗi buổi từ 8h00 đến 11h30 tại phòng tiếp dân, tầng một.', '08:00-11:30', 'phòng tiếp dân, tầng một'],
  ['Các buổi tiếp bắt đầu lúc 8h30, kết thúc lúc 11h00, đều tại nhà văn hóa.', '08:30-11:00', 'nhà văn hóa'],
  ['Thời gian mỗi buổi: từ 13h30 đến 16h30.', '13:30-16:30', null],
  ['Tất cả các buổi tiếp công dân đều diễn ra từ 14 giờ.', '14:00', null],
  ['Mỗi phiên tiếp bắt đầu từ 7h30, tại phòng số 2.', '07:30', 'phòng số 2'],
])('a sentence behind the days of its paragraph tells the hours and the place of each: %s', (said, hours, place) => {
  const expected = [
    `2028-03-01 ${hours} | Bí thư tiếp công dân | ${place}`,
    `2028-03-15 ${hours} | Bí thư tiếp công dân | ${place}`,
    `2028-03-07 ${hours} | Phó Bí thư tiếp công dân | ${place}`,
  ];
  expect(told(`${TITLE}${DAYS}. ${said}`)).toEqual(expected);
  expect(told(`${TITLE}${said} ${DAYS}.`)).toEqual(expected);
});

test('a semicolon before it is as good, a day that has its own hours keeps them, and one named apart has those', () => {
  expect(
    told(`${TITLE}Bí thư tiếp công dân ngày 01/3 và 15/3/2028; mỗi buổi từ 8h00 đến 11h00 tại phòng số 2.`),
  ).toEqual([
    '2028-03-01 08:00-11:00 | Bí thư tiếp công dân | phòng số 2',
    '2028-03-15 08:00-11:00 | Bí thư tiếp công dân | phòng số 2',
  ]);
  expect(told(`${TITLE}Bí thư tiếp công dân 9h00 ngày 01/3/2028 và 14h00 ngày 15/3/2028. Mỗi buổi từ 8h00.`)).toEqual([
    '2028-03-01 09:00 | Bí thư tiếp công dân | null',
    '2028-03-15 14:00 | Bí thư tiếp công dân | null',
  ]);
  expect(
    told(`${TITLE}Bí thư tiếp công dân ngày 01/3 và 15/3/2028. Các buổi đều từ 8h00, riêng ngày 15/3 từ 14h00.`),
  ).toEqual(['2028-03-01 08:00 | Bí thư tiếp công dân | null', '2028-03-15 14:00 | Bí thư tiếp công dân | null']);
});

test('hours of the halves are those of the days whose half is told', () => {
  expect(
    told(`${TITLE}Bí thư tiếp công dân sáng 01/3 và chiều 15/3/2028. Mỗi buổi sáng từ 8h00, mỗi buổi chiều từ 14h00.`),
  ).toEqual(['2028-03-01 08:00 | Bí thư tiếp công dân | null', '2028-03-15 14:00 | Bí thư tiếp công dân | null']);
});

test('paragraphs have each their own; days of one that tells none are asked about', () => {
  const one = 'Bí thư tiếp công dân ngày 01/3 và 15/3/2028.';
  const other = 'Phó Bí thư tiếp công dân ngày 07/3/2028. Mỗi buổi bắt đầu lúc 14h00.';
  expect(told(`${TITLE}${one} Các buổi tiếp đều từ 7h30.\n${other}`)).toEqual([
    '2028-03-01 07:30 | Bí thư tiếp công dân | null',
    '2028-03-15 07:30 | Bí thư tiếp công dân | null',
    '2028-03-07 14:00 | Phó Bí thư tiếp công dân | null',
  ]);
  expect(told(`${TITLE}${one}\n${other}`)).toEqual([
    '2028-03-01 - | Bí thư tiếp công dân | null ?',
    '2028-03-15 - | Bí thư tiếp công dân | null ?',
    '2028-03-07 14:00 | Phó Bí thư tiếp công dân | null',
  ]);
});

test.each([
  'Các buổi tiếp của Phó Bí thư bắt đầu lúc 14h00.',
  'Các buổi còn lại bắt đầu lúc 14h00.',
  'Mỗi buổi hai lượt: từ 8h00 và từ 9h30.',
  'Mỗi buổi đối với người cao tuổi từ 7h00.',
  'Mỗi buổi kéo dài từ 2 giờ đến 3 giờ.',
])('hours of some of them, of parts or of how long are no day’s own, and no entry: %s', (said) => {
  expect(told(`${TITLE}${DAYS}. ${said}`)).toEqual([
    '2028-03-01 - | Bí thư tiếp công dân | null ?',
    '2028-03-15 - | Bí thư tiếp công dân | null ?',
    '2028-03-07 - | Phó Bí thư tiếp công dân | null ?',
  ]);
});

test.each(['Văn phòng Sở thông báo', 'Thường trực HĐND tỉnh xin thông báo', 'UBND phường Mẫu trân trọng thông báo'])(
  'who tells of the days leads none of them: %s',
  (lead) => {
    const { items } = programmeOf(`${TITLE}${lead}: bà Lê Thị Thử tiếp công dân ngày 01/3/2028, ông Mẫu tiếp 08/3.`);
    expect(items[0]).toMatchObject({ start: '2028-03-01', title: 'Bà Lê Thị Thử tiếp công dân' });
    for (const { leadersText } of items) expect(leadersText ?? '').not.toContain('thông báo');
  },
);
