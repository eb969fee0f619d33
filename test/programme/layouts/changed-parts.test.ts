import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const WHOLE =
  'Sở Mẫu đã triệu tập cán bộ dự lớp tập huấn công tác lưu trữ trong hai ngày 14/5 và 15/5/2026, bắt đầu từ 8 giờ 00 mỗi ngày, tại Hội trường A.';

const letter = (whole: string, ...told: string[]) =>
  programmeOf(`SỞ MẪU
Số: 19/SM-VP
Bắc Mẫu, ngày 11 tháng 5 năm 2026
V/v thay đổi giờ học lớp tập huấn công tác lưu trữ

Kính gửi: Các đơn vị

${whole}

${told.join('\n\n')}

Đề nghị các đơn vị thông báo đến học viên.`);
const read = (whole: string, ...told: string[]) =>
  letter(whole, ...told).items.map(({ start, startTime, title, review }) => [start, startTime, title, ...review]);

const LEAD = 'Nay Sở Mẫu điều chỉnh như sau:';
const FIRST = 'Lớp tập huấn công tác lưu trữ: ngày thứ nhất';
const SECOND = 'Lớp tập huấn công tác lưu trữ: ngày thứ hai';

test.each([
  '- Ngày thứ hai (thứ Sáu, 15/5/2026): bắt đầu từ 7 giờ 00 phút, thay cho 8 giờ 00 phút đã thông báo.',
  '- Ngày thứ hai: chuyển từ 8 giờ 00 sang 7 giờ 00 cùng ngày.',
  '- Ngày thứ hai, 15/5: học từ 7h00.',
  'Sở Mẫu điều chỉnh giờ học của ngày thứ hai (15/5/2026) từ 8 giờ 00 sang 7 giờ 00.',
])('the changed day of a course has its new hour: %s', (told) => {
  expect(read(WHOLE, LEAD, told)).toEqual([['2026-05-15', '07:00', SECOND]]);
});

test.each([
  '- Thời gian của ngày thứ nhất (thứ Năm, 14/5/2026), địa điểm và thành phần giữ nguyên.',
  '- Ngày thứ nhất: không thay đổi.',
  '- Ngày thứ nhất (14/5) vẫn thực hiện theo lịch đã thông báo.',
])('the day that stays keeps the hour that the whole was told with: %s', (told) => {
  expect(read(WHOLE, LEAD, '- Ngày thứ hai (15/5/2026): từ 7 giờ 00.', told)).toEqual([
    ['2026-05-15', '07:00', SECOND],
    ['2026-05-14', '08:00', FIRST],
  ]);
});

test('what was told of the whole is no entry, and its lines are not asked about', () => {
  const { items, notices } = letter(WHOLE, LEAD, '- Ngày thứ hai (15/5/2026): từ 7 giờ 00, thay cho 8 giờ 00.');
  expect(items.map(({ title }) => title)).toEqual([SECOND]);
  expect(notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each([
  ['- Ngày thứ hai chuyển sang ngày 18/5/2026.', ['time-inferred']],
  ['- Ngày thứ hai chuyển sang ngày 18/5/2026. Thời gian học và địa điểm không thay đổi.', []],
])('a day that moves keeps the hour of the whole, with a mark unless that is said: %s', (told, review) => {
  expect(read(WHOLE, LEAD, told)).toEqual([['2026-05-18', '08:00', SECOND, ...review]]);
});

test('behind the old hour of a day that is later stands the new one', () => {
  expect(read(WHOLE, 'Giờ học ngày thứ hai của lớp lùi từ 8h00 đến 9h30.')).toEqual([['2026-05-15', '09:30', SECOND]]);
});

test('a day that is put off has none', () => {
  const told = '- Ngày thứ hai (15/5): tạm hoãn, sẽ có thông báo sau.';
  expect(letter(WHOLE, LEAD, told).items.map(({ start, title, status }) => [start, title, status])).toEqual([
    [null, SECOND, 'postponed'],
  ]);
});

test('the old and the new hour may stand in lines below', () => {
  const told = ['Nay điều chỉnh giờ học ngày thứ hai như sau:', '- Giờ cũ: 8 giờ 00', '- Giờ mới: 9 giờ 30'];
  expect(read(WHOLE, ...told)).toEqual([['2026-05-15', '09:30', SECOND]]);
});

test('a session that moves has the day to which it moves', () => {
  const whole = 'Lớp tập huấn công tác lưu trữ gồm 02 buổi: chiều 14/5 và chiều 15/5/2026, lúc 13h30.';
  expect(read(whole, LEAD, '- Buổi thứ hai (chiều 15/5): chuyển sang học lúc 14h30 ngày 18/5/2026.')).toEqual([
    ['2026-05-18', '14:30', 'Lớp tập huấn công tác lưu trữ: buổi thứ hai'],
  ]);
});

test('of several hours of the whole none is taken for the day that stays', () => {
  const whole =
    'Lớp tập huấn công tác lưu trữ được mở trong hai ngày 14/5 và 15/5/2026, buổi sáng từ 8 giờ 00, buổi chiều từ 14 giờ 00.';
  expect(read(whole, LEAD, '- Ngày thứ hai (15/5): từ 7 giờ 00.', '- Ngày thứ nhất: giữ nguyên.')).toEqual([
    ['2026-05-15', '07:00', SECOND],
    ['2026-05-14', null, FIRST, 'unclear-boundary'],
  ]);
});

test('where the count may also name a weekday of the whole, a person decides', () => {
  const whole = 'Lớp tập huấn công tác lưu trữ được mở trong hai ngày 17/5 và 18/5/2026, từ 8 giờ 00.';
  expect(read(whole, LEAD, '- Ngày thứ hai: bắt đầu từ 7 giờ 00.')).toEqual([['2026-05-18', '07:00', SECOND]]);
  const from = 'Lớp tập huấn công tác lưu trữ được mở trong hai ngày 18/5 và 19/5/2026, từ 8 giờ 00.';
  expect(read(from, LEAD, '- Ngày thứ hai: bắt đầu từ 7 giờ 00.')).toEqual([
    ['2026-05-19', '07:00', SECOND, 'uncertain-date'],
  ]);
});

test('another thing that changes beside the parts is read, too', () => {
  expect(
    read(
      WHOLE,
      LEAD,
      '- Ngày thứ hai (15/5): từ 7 giờ 00.',
      '- Lễ bế giảng lớp đào tạo văn thư chuyển từ ngày 16/5 sang 14 giờ 00 ngày 20/5/2026.',
    ),
  ).toEqual([
    ['2026-05-15', '07:00', SECOND],
    ['2026-05-20', '14:00', 'Lễ bế giảng lớp đào tạo văn thư'],
  ]);
});
