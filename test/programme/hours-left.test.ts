import { expect, test } from 'vitest';
import { interpret } from '../../src/programme/interpret.ts';
import { readText } from '../../src/readers/text.ts';

const read = (body: string) =>
  interpret(readText(`SỞ VÍ DỤ\nLỊCH CÔNG TÁC TUẦN\n(Từ ngày 05/10/2026 đến ngày 11/10/2026)\n\n${body}`), {
    organizations: [],
    organizationId: null,
    on: null,
  }).value;

const reviews = (body: string) => read(body).items.map(({ startTime, review }) => [startTime, review.join()]);

test('an hour among the words that is not known as that of the entry asks for a look', () => {
  const { items, notices } = read(
    'Thứ Hai (05/10)\nSáng: Giao ban cơ quan\nThứ Ba (06/10)\nSáng: Đi cơ sở tại xã Mẫu (xe số 2, xuất phát 6 giờ, mang áo mưa)',
  );
  expect(items.map(({ review }) => review)).toEqual([[], ['unclear-boundary']]);
  expect(notices.some(({ code }) => code === 'hour-left')).toBe(false);
});

test('an hour in a column beside the entry asks for a look', () => {
  expect(
    reviews(
      'Thứ, ngày\tNội dung\tChủ trì\tGhi chú\nHai, 05/10\tĐi kiểm tra kho Ví dụ\tNgười Thứ Nhất\tXe chạy lúc 6h15, tại cổng sau\nBa, 06/10\tHọp tổ\tNgười Thứ Hai\t',
    ),
  ).toEqual([
    [null, 'hour-left'],
    [null, ''],
  ]);
});

test('an hour that another entry of the line has, or by which work is due, is none', () => {
  expect(
    reviews(
      'Thứ Tư (07/10): Sáng: Tiếp công dân. Chiều: 14h00 họp tổ soạn thảo\nThứ Năm (08/10)\n- Các phòng nộp phiếu trước 16h00',
    ),
  ).toEqual([
    [null, ''],
    ['14:00', ''],
    [null, ''],
  ]);
});

test('an hour at the end of a line is that of its words', () => {
  expect(
    reviews(
      'Thứ Hai (05/10)\n- Đón đoàn thẩm định của tỉnh - 8h30\n- Hội diễn “Tiếng hát Ví dụ” (19h30 - Nhà hát Mẫu)\n- Dự đêm thơ “Mùa thu” 20h, sân Mẫu',
    ),
  ).toEqual([
    ['08:30', ''],
    ['19:30', ''],
    ['20:00', ''],
  ]);
});

const slots = (body: string) => read(body).items.map(({ slot, location, review }) => [slot, location, review.join()]);

test.each([
  ['- Thăm gia đình chính sách, chiều (đ/c Mẫu)', 'afternoon', null],
  ['- Giám sát tại huyện Ví, cả ngày (Đoàn giám sát)', 'allDay', 'huyện Ví'],
  ['- Dự họp cấp trên, sáng và chiều (đ/c Mẫu)', 'allDay', null],
])('the half of the day behind the words and before their bracket is read (%s)', (line, slot, location) => {
  expect(slots(`Thứ Hai (05/10)\n- 7h30: Chào cờ\n${line}\n- 16h00: Họp chi bộ`)[1]).toEqual([slot, location, '']);
});

test('a half of the day that is not that of the entry asks for a look, that of another in its line does not', () => {
  expect(
    slots('Thứ Hai (05/10)\n- Dự ngày hội tại phường Một (đ/c Mẫu, sáng); xã Hai (đ/c Ví, chiều)\n- 16h00: Họp chi bộ'),
  ).toEqual([
    ['afternoon', 'phường Một', 'hour-left'],
    ['afternoon', null, ''],
  ]);
});

test('both halves of the day behind the words are the whole of it', () => {
  expect(slots('Thứ Hai (05/10)\n- 7h30: Chào cờ\n- Dọn vệ sinh buổi sáng - chiều')).toEqual([
    ['morning', null, ''],
    ['allDay', null, ''],
  ]);
});

test('an hour in the words that is that of something else asks for a look', () => {
  expect(
    reviews('Thứ Hai (05/10)\n- Sinh hoạt tổ sau chào cờ 7h45\nThứ Ba (06/10)\n- Đón khách, xe đến bến 9h30'),
  ).toEqual([
    [null, 'unclear-boundary'],
    [null, 'unclear-boundary'],
  ]);
});

test('an hour in the column of one leader is not looked for in that of another', () => {
  expect(
    read(
      'Ngày\tGiám đốc\tPhó Giám đốc\nHai, 05/10\tHọp chi bộ, kết thúc 16h30\tKiểm tra kho Ví dụ\nBa, 06/10\tGiao ban tuần\tĐi cơ sở',
    ).items.map(({ title, startTime, review }) => [title, startTime, review.join()]),
  ).toEqual([
    ['Họp chi bộ, kết thúc 16h30', null, 'unclear-boundary'],
    ['Kiểm tra kho Ví dụ', null, ''],
    ['Giao ban tuần', null, ''],
    ['Đi cơ sở', null, ''],
  ]);
});

test.each([
  ['- Kiểm tra buổi sáng các điểm trường'],
  ['- Hội Ví dụ - sáng: trao vốn vay'],
  ['- Khám mắt cho trẻ (sáng: khối 6, chiều: khối 7)'],
  ['- Thu gom rác, từ sáng đến trưa'],
  ['- Dự giờ tiết 3 sáng'],
  ['- Trực đêm'],
  ['- Họp tổ /chiều'],
])('a half of the day that stands anywhere in the words of an entry without one asks for a look (%s)', (line) => {
  expect(slots(`Thứ Hai (05/10)\n- 7h30: Chào cờ\n${line}`)[1]).toEqual([null, null, 'hour-left']);
});

test.each([
  ['- Kiểm tra kho cả ngày', 'allDay'],
  ['- Dự hội thảo vào buổi chiều.', 'afternoon'],
  ['- Họp chi bộ cuối giờ chiều', 'afternoon'],
  ['- Họp tổ đầu giờ sáng', 'morning'],
  ['- Đi cơ sở; sáng', 'morning'],
  ['- Đi cơ sở/ cả ngày', 'allDay'],
  ['- Trực ban | sáng và chiều', 'allDay'],
  ['- Nghỉ buổi chiều', 'afternoon'],
])('behind all words it is when the entry is (%s)', (line, slot) => {
  expect(slots(`Thứ Hai (05/10)\n- 7h30: Chào cờ\n${line}`)[1]).toEqual([slot, null, '']);
});

test.each([
  ['- Đo chiều cao cho trẻ'],
  ['- Chấm sáng kiến'],
  ['- Lắp đèn chiếu sáng'],
  ['- Thắp sáng đường thôn'],
  ['- Kiểm tra bữa sáng của trẻ'],
  ['- Trao giải cuộc thi “Chiều quê hương”'],
  ['- Thẩm tra nghèo đa chiều'],
  ['- Tổ chức đêm nhạc mùa thu'],
])('the same letters in another word are none (%s)', (line) => {
  expect(slots(`Thứ Hai (05/10)\n- 7h30: Chào cờ\n${line}`)[1]).toEqual([null, null, '']);
});

test.each([['- Họp hội đồng 08.00'], ['- Thi bóng đá 14.30, tại sân']])(
  'an hour with a point asks for a look, a number does not (%s)',
  (line) => {
    expect(reviews(`Thứ Hai (05/10)\n${line}`)).toEqual([[null, 'hour-left']]);
    expect(reviews('Thứ Hai (05/10)\n- Trồng 15.00 cây, dài 12.30 km')).toEqual([[null, '']]);
  },
);

test('the hour of what hardly names anything asks for a look at the words beside it too', () => {
  expect(reviews('Thứ Hai (05/10)\n- 7h30: Chào cờ\n- Họp chi bộ • 8h00 • phòng họp')).toEqual([
    ['07:30', ''],
    [null, 'hour-left'],
    ['08:00', 'odd-title'],
  ]);
});

test('a room with an hour heads no entries', () => {
  const body = 'Thứ Hai (05/10)\nPhòng họp A – 8h00 – Giám đốc\nThứ Ba (06/10)\n- 8h00: Giao ban';
  expect(reviews(body)).toEqual([
    ['08:00', 'odd-title'],
    ['08:00', ''],
  ]);
});

test('what recurs on another weekday asks for a look', () => {
  const body = '- 8h00: Tiếp dân (thứ Năm hằng tuần)\n- 9h00: Chào cờ (thứ Hai hằng tuần)';
  expect(reviews(`Thứ Hai (05/10)\n${body}`)).toEqual([
    ['08:00', 'unclear-boundary'],
    ['09:00', ''],
  ]);
});

test.each([
  ['- 8 giờ kém 15, họp tổ', '07:45'],
  ['- Họp tổ lúc 9h kém 10 phút', '08:50'],
])('minutes before an hour are taken from it (%s)', (line, time) => {
  expect(reviews(`Thứ Hai (05/10)\n${line}`)).toEqual([[time, '']]);
});

test('so does the hour on the next line', () => {
  expect(reviews('Thứ Hai (05/10)\n- Giảng bài lớp Mẫu\n7h45 - 8h45; Phòng họp tầng 3')).toEqual([
    [null, 'hour-left'],
    ['07:45', 'odd-title'],
  ]);
});

test.each([
  ['- Giảng bài lớp Mẫu; PGĐ An;\n7h45 - 8h45; Phòng họp tầng 3'],
  ['- Giảng bài lớp Mẫu – PGĐ An –\n7h45 - 8h45 – Phòng họp tầng 3'],
  ['- Giảng bài lớp Mẫu – 7h45 - 8h45 –\nPhòng họp tầng 3'],
])('where a line breaks off among the parts of an entry it goes on with the next (%s)', (lines) => {
  expect(reviews(`Thứ Hai (05/10)\n${lines}\n- 9h00: Giao ban`)).toEqual([
    ['07:45', ''],
    ['09:00', ''],
  ]);
});
