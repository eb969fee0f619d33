import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const reviews = (text: string, days = '- Ngày 04/8: Ông Lê Văn Ví\n- Ngày 11/8: Bà Trần Thị Dụ') =>
  readProgramme(`LỊCH TIẾP CÔNG DÂN XÃ MẪU THÁNG 8 NĂM 2026\n\n${days}\n\n${text}\n`).items.map(
    ({ startTime, review }) => [startTime, ...review].join(' '),
  );

test.each(['Bắt đầu: 8 giờ.', 'Khai mạc lúc 8 giờ', 'Mọi người có mặt lúc 7h45.'])(
  'an hour without a day at which something begins may be that of every entry (%s)',
  (text) => {
    expect(reviews(text)).toEqual([' hour-left', ' hour-left']);
  },
);

test.each([
  'Xe đưa đón chạy từ 5h30.',
  'Cổng trụ sở mở lúc 6h30.',
  'Loa truyền thanh bắt đầu phát lúc 17h00.',
  'Bãi giữ xe bắt đầu nhận xe từ 7h00.',
  'Trực bảo vệ bắt đầu từ 18h00.',
])('an hour of something else is nobody’s here (%s)', (text) => {
  expect(reviews(text)).toEqual(['', '']);
});

test.each(['Giờ làm lễ chào cờ: 7h15.', 'Thời gian mở cổng: 6h30', 'Giờ xe chạy: 5h30'])(
  'a label of hours that names another thing gives no entry its hour in silence (%s)',
  (text) => {
    expect(reviews(text)).toEqual([' hour-left', ' hour-left']);
  },
);

test.each(['Thời gian: 8 giờ.', 'Giờ tiếp: 8 giờ', 'Thời gian tiếp công dân định kỳ: 8 giờ'])(
  'a label of hours that names the entries gives them theirs (%s)',
  (text) => {
    expect(reviews(text)).toEqual(['08:00', '08:00']);
  },
);

test('days that are made up for, and flags, have no hour of a meeting', () => {
  const days = '- Ngày 04/8: Treo cờ Tổ quốc\n- Ngày 15/8: Làm bù cho ngày 31/8';
  expect(reviews('Bắt đầu: 8 giờ.', days).join()).not.toContain('hour-left');
});

test.each([
  'Họp lúc 19h30, mời bà con đi đúng giờ.',
  'Bà con vào họp lúc 19h30.',
  'Hội nghị mở màn 7h30 tại các nhà văn hóa.',
  'Chương trình: 7h30 đón đại biểu, 8h00 khai mạc.',
])('“%s” below days without an hour is asked about', (told) => {
  const { items } = readProgramme(
    `LỊCH TIẾP XÚC CỬ TRI THÁNG 8 NĂM 2026\n\n- Ngày 03/8/2026: Thôn Đông\n- Ngày 04/8/2026: Thôn Tây\n- Ngày 05/8/2026: Thôn Nam\n\n${told}\n`,
  );
  expect(items.filter(({ start }) => start !== null).map(({ review }) => review.includes('hour-left'))).toEqual([
    true,
    true,
    true,
  ]);
});
