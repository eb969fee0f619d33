import { expect, test } from 'vitest';
import { readCues } from '#src/programme/cues.ts';
import { placeIn } from '#src/programme/places.ts';
import { readProgramme } from '../summary.ts';

/** A week told by a newspaper: sentences that each begin with a day of their own. */

const news = (lines: readonly string[]) => `Thời sự   Chính trị   Xã hội   Kinh tế   Thể thao
Trang chủ > Trong nước

5 sự kiện nổi bật trong tuần này

Thứ Hai, ngày 08/06/2026 06:02 GMT+7

${lines.map((line) => `* ${line}`).join('\n\n')}`;

const OTHERS = [
  'Hôm nay (8/6), tại thị xã Mẫu sẽ diễn ra hội nghị xúc tiến đầu tư.',
  'Từ 10/6, Sở Ví dụ bắt đầu đợt cao điểm kiểm tra an toàn thực phẩm.',
  'Ngày 13/6, tại xã Minh Họa sẽ khai mạc hội chợ nông sản.',
  'Từ ngày 9 đến ngày 12/6, đoàn công tác giám sát tại huyện Thí Dụ. Chuyến đi trước đã hoãn do mưa bão.',
];

const read = (lines: readonly string[]) =>
  readProgramme(news(lines)).items.map(({ start, end, timing, slot, dueTime, title, review }) =>
    [`${start}..${end}`, timing, dueTime ?? slot, title, review.join()].filter(Boolean).join(' | '),
  );

test('each sentence is on its own day, and what was put off before puts nothing off', () => {
  expect(read(OTHERS)).toEqual([
    '2026-06-08..2026-06-08 | on | tại thị xã Mẫu sẽ diễn ra hội nghị xúc tiến đầu tư',
    '2026-06-10..2026-06-10 | on | Sở Ví dụ bắt đầu đợt cao điểm kiểm tra an toàn thực phẩm',
    '2026-06-13..2026-06-13 | on | tại xã Minh Họa sẽ khai mạc hội chợ nông sản',
    '2026-06-09..2026-06-12 | on | đoàn công tác giám sát tại huyện Thí Dụ. Chuyến đi trước đã hoãn do mưa bão',
  ]);
});

test.each([
  [
    'Chiều thứ Năm, Tòa án tỉnh mở phiên xét xử sơ thẩm.',
    '2026-06-11..2026-06-11 | on | afternoon | Tòa án tỉnh mở phiên xét xử sơ thẩm',
  ],
  [
    'Trong 2 ngày 11 và 12/6, học sinh lớp 9 thi vào lớp 10.',
    '2026-06-11..2026-06-12 | on | học sinh lớp 9 thi vào lớp 10',
  ],
  [
    'Trong tuần, các xã ra quân vệ sinh môi trường.',
    '2026-06-08..2026-06-12 | period | các xã ra quân vệ sinh môi trường',
  ],
  [
    'Cũng trong tuần, tỉnh diễn tập phòng thủ, dự kiến từ sáng 9/6 đến hết ngày 10/6, tại ba xã.',
    '2026-06-09..2026-06-10 | on | tỉnh diễn tập phòng thủ, dự kiến từ sáng 9/6 đến hết ngày 10/6, tại ba xã',
  ],
  [
    'Người lao động còn được nộp hồ sơ trước 16 giờ 30 ngày thứ Sáu tuần này tại Bộ phận Một cửa.',
    '2026-06-12..2026-06-12 | deadline | 16:30 | Người lao động còn được nộp hồ sơ trước 16 giờ 30 ngày thứ Sáu tuần này tại Bộ phận Một cửa',
  ],
  ['Hội Từ thiện trao nhà cho hộ nghèo.', 'null..null | none | Hội Từ thiện trao nhà cho hộ nghèo | missing-date'],
])('“%s” has a day of its own, or none', (line, expected) => {
  expect(read([...OTHERS, line]).slice(OTHERS.length)).toEqual([expected]);
});

test('what readers are invited to watch is no entry', () => {
  expect(read([...OTHERS, 'Mời quý khán giả đón xem các chương trình của Đài.'])).toHaveLength(OTHERS.length);
});

test('where the period is known, some day of the week may be its Sunday', () => {
  const { items } = readProgramme(`Sự kiện trong tỉnh từ ngày 8 - 14.6
Thứ Hai, 08/06/2026 07:10:00
- Ngày 8.6: Hội nghị Ban Thường vụ.
- Ngày 9.6: Khai mạc hội thao.
Trong tuần, các xã tiếp tục thu hoạch vụ chiêm.`);
  expect(items.map(({ start, end, timing }) => [start, end, timing])).toEqual([
    ['2026-06-08', '2026-06-08', 'on'],
    ['2026-06-09', '2026-06-09', 'on'],
    ['2026-06-08', '2026-06-14', 'period'],
  ]);
});

test.each([
  ['Tại xã Mẫu sẽ diễn ra hội chợ, nối tiếp hội chợ tại xã Hai', 'xã Mẫu'],
  ['Tại TP. Mẫu khai mạc giải bóng bàn', 'TP. Mẫu'],
  ['Tại buổi lễ, lãnh đạo tỉnh trao quà tại xã Hai', 'xã Hai'],
])('the place of “%s” is “%s”', (title, place) => {
  expect(placeIn(title)).toBe(place);
});

test.each([
  ['Chiều thứ Năm tiếp công dân', ['session', 'day']],
  ['Chiều thứ Năm, hội nghị', ['session', 'day']],
  ['Chiều thứ Năm hằng tuần tiếp công dân', ['session']],
  ['Chiều thứ Năm tuần trước', ['session']],
])('“%s” begins with %j', (text, types) => {
  const { cues } = readCues(text, 0, true, { openDays: true, ordinals: false, letters: false });
  expect(cues.map(({ type }) => type)).toEqual(types);
});
