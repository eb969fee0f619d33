import { expect, test } from 'vitest';
import { restDaysIn } from '../../src/programme/rest-days.ts';
import { programmeOf } from './layouts/rendered.ts';

const read = (sentence: string) =>
  restDaysIn(sentence).days.map(
    ({ kind, mention, title }) =>
      `${kind} ${mention.days.map(({ day, month }) => `${day}/${month}`).join('-')} ${title}`,
  );

test.each([
  ['Nghỉ lễ Quốc khánh từ ngày 30/8/2025 đến hết ngày 02/9/2025.', ['rest 30/8-2/9 Nghỉ lễ Quốc khánh']],
  ['Làm bù vào ngày 09/9/2025.', ['makeUp 9/9 Làm bù']],
  [
    'Ngày làm việc thứ Sáu 02/01/2026 được hoán đổi sang thứ Bảy 10/01/2026.',
    ['rest 2/1 Nghỉ hoán đổi', 'makeUp 10/1 Ngày làm việc thứ Sáu 02/01/2026 được hoán đổi sang thứ Bảy 10/01/2026'],
  ],
  ['Các cơ quan treo cờ Tổ quốc từ ngày 01/9/2025 đến ngày 03/9/2025.', ['flags 1/9-3/9 Treo cờ Tổ quốc']],
  ['Giỗ Tổ Hùng Vương (tức ngày 18/4/2024): nghỉ 01 ngày.', ['rest 18/4 Nghỉ']],
  ['Tết Dương lịch: thứ Năm (01/01/2026), cơ quan được nghỉ một (01) ngày.', ['rest 1/1 Nghỉ']],
  ['Gửi lịch trực trước ngày 28/8/2025.', []],
  ['Phân công trực ngày 30/8/2025.', []],
])('“%s” announces rest days', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  ['Báo cáo tình hình dịch bệnh trong kỳ nghỉ lễ chậm nhất 10h00 ngày 03/9/2025.', []],
  ['Các đơn vị gửi lịch trực nghỉ Tết trước 16 giờ 30 thứ Sáu, ngày 13/02/2026.', []],
  [
    'Công chức làm việc bù cho thứ Hai (ngày 29/4/2024) vào thứ Bảy, ngày 04/5/2024.',
    ['makeUp 4/5 Làm việc bù cho thứ Hai (ngày 29/4/2024)'],
  ],
  ['Giáo viên dạy bù cho ngày 02/5 vào thứ Bảy 10/5/2025.', ['makeUp 10/5 Dạy bù cho ngày 02/5']],
])('“%s” is told by the words around its days', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  ['Được nghỉ lễ Quốc khánh ngày 02/9/2026.', ['rest 2/9 Nghỉ lễ Quốc khánh']],
  ['Nghỉ lễ Quốc khánh ngày 02/9/2026 từ ngày 31/8 đến hết ngày 02/9/2026.', ['rest 31/8-2/9 Nghỉ lễ Quốc khánh']],
  [
    'Nghỉ thứ Sáu 19-3-2027 và sẽ làm việc thay vào ngày thứ Bảy 27-3-2027.',
    ['rest 19/3 Nghỉ', 'makeUp 27/3 Làm việc thay'],
  ],
  [
    'Nghỉ thứ Sáu 19/3/2027 và sẽ làm việc vào thứ Bảy 27/3/2027.',
    ['rest 19/3 Nghỉ', 'makeUp 27/3 Làm việc vào thứ Bảy 27/3/2027'],
  ],
  [
    'Thứ Bảy, ngày 6-3 đi làm bù để nghỉ hoán đổi thứ Hai, ngày 1-3.',
    ['makeUp 6/3 Đi làm bù để nghỉ hoán đổi thứ Hai, ngày 1-3', 'rest 1/3 Nghỉ hoán đổi'],
  ],
  [
    'Đi làm bù vào thứ Bảy, ngày 6/3/2027 để hoán đổi ngày thứ Hai 1/3/2027.',
    ['makeUp 6/3 Đi làm bù', 'rest 1/3 Nghỉ hoán đổi'],
  ],
  [
    'Nhân viên làm bù vào thứ Bẩy ngày 06/3/2027 (hoán đổi cho thứ Hai ngày 01/3/2027).',
    ['makeUp 6/3 Làm bù', 'rest 1/3 Nghỉ hoán đổi'],
  ],
  [
    'Nhân viên làm bù vào thứ Bảy 06/3/2027 (thay cho ngày làm việc thứ Hai 01/3/2027).',
    ['makeUp 6/3 Làm bù', 'rest 1/3 Nghỉ hoán đổi'],
  ],
  [
    'Đi làm bù ngày 06/3/2027, thay cho ngày làm việc thứ Hai, ngày 01/3/2027.',
    ['makeUp 6/3 Đi làm bù', 'rest 1/3 Nghỉ hoán đổi'],
  ],
  [
    'Nhân viên làm bù vào thứ Bảy 06/3/2027, hoán đổi với ngày nghỉ thứ Hai 01/3/2027.',
    ['makeUp 6/3 Làm bù', 'rest 1/3 Nghỉ hoán đổi'],
  ],
  [
    'Hoán đổi ngày nghỉ hằng tuần từ thứ Bảy ngày 24/4/2027 sang thứ Hai ngày 03/5/2027.',
    [
      'makeUp 24/4 Hoán đổi ngày nghỉ hằng tuần từ thứ Bảy ngày 24/4/2027 sang thứ Hai ngày 03/5/2027',
      'rest 3/5 Nghỉ hoán đổi',
    ],
  ],
  [
    'Hoán đổi ngày làm việc từ thứ Hai ngày 03/5/2027 sang thứ Bảy ngày 24/4/2027.',
    [
      'rest 3/5 Nghỉ hoán đổi',
      'makeUp 24/4 Hoán đổi ngày làm việc từ thứ Hai ngày 03/5/2027 sang thứ Bảy ngày 24/4/2027',
    ],
  ],
  ['Nghỉ ngày 03/5/2027 và làm bù ngày 08/5/2027.', ['rest 3/5 Nghỉ', 'makeUp 8/5 Làm bù']],
  ['• Ngày 01/5/2027: Ngày Quốc tế Lao động', ['rest 1/5 Nghỉ Ngày Quốc tế Lao động']],
  ['• Ngày 03/5/2027: Nghỉ bù cho ngày 01/5', ['rest 3/5 Nghỉ bù cho ngày 01/5']],
  ['• Ngày 01/5/2027: Trực điện nước', []],
  ['Dịp lễ 30/4 và 01/5 kéo dài 3 ngày từ 30/4/2027 - 02/5/2027.', ['rest 30/4-2/5 Nghỉ']],
  ['Thời gian nghỉ tết bắt đầu ngày 01/02/2027 đến hết ngày 10/02/2027.', ['rest 1/2-10/2 Nghỉ tết']],
  ['Nghỉ lễ Thống nhất đất nước 30/4 và ngày Quốc tế Lao động 01/5.', []],
  ['Sinh viên nghỉ ngày 03/5;04/5/2027, ngày 05/5/2027 toàn trường trở lại học tập.', ['rest 3/5-4/5 Nghỉ']],
  ['Dạy bù: thứ Bảy 24/4/2027, theo thời khóa biểu của thứ Hai 03/5.', ['makeUp 24/4 Dạy bù']],
  ['Học bù vào thứ Bảy 24/4/2027 (dạy TKB thứ Hai ngày 03/5/2027).', ['makeUp 24/4 Học bù']],
  ['Làm bù: Chủ nhật ngày 25/4/2027, thực hiện lịch làm việc như ngày 03/5.', ['makeUp 25/4 Làm bù']],
  ['Trong đó ngày làm việc thứ Hai 03/5/2027 được hoán đổi.', ['rest 3/5 Nghỉ hoán đổi']],
  ['Nghỉ 4 ngày (ngày làm việc thứ Hai 03/5/2027 hoán đổi).', ['rest 3/5 Nghỉ hoán đổi']],
  ['Nghỉ Giỗ Tổ (mùng 10/3 âm lịch): 01 ngày, thứ Sáu 16/4/2027.', ['rest 16/4 Nghỉ Giỗ Tổ (mùng 10/3 âm lịch)']],
  ['Nghỉ Giỗ Tổ (ngày 10/3 âm lịch) 01 ngày, thứ Sáu 16/4/2027.', ['rest 16/4 Nghỉ Giỗ Tổ']],
])('a day is free or worked as “%s” says', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  ['Nghỉ 01 ngày 06/4/2027 và trở lại giảng dạy bình thường vào ngày 07/4/2027.', ['7/4'], []],
  ['Công chức làm việc đến hết Chủ nhật, ngày 07/02/2027.', ['7/2'], []],
  ['Ngày 26/4/2027 các lớp học lại bình thường.', ['26/4'], []],
  ['Từ ngày 04/5/2027, khoa Khám và các phòng hoạt động trở lại bình thường.', ['4/5'], []],
  ['+ Thứ Ba ngày 04/5/2027 (tức 28/3 âm lịch) tất cả sinh viên đi học bình thường.', ['4/5'], []],
  ['Triển khai khám bệnh vào 2 ngày 01/5/2027 - 02/5/2027.', ['1/5'], []],
  ['Nghỉ thứ Sáu ngày 30/4/2027 và làm việc trở lại từ thứ Hai.', [], []],
  ['Nhà trường mời phụ huynh ngày 26/4/2027.', [], ['26/4']],
])('“%s” names days of work and days of which it says nothing known', (sentence, working, untold) => {
  const found = restDaysIn(sentence);
  const days = (mentions: typeof found.working) => mentions.map(({ days: [day] }) => `${day?.day}/${day?.month}`);
  expect([days(found.working), days(found.untold)]).toEqual([working, untold]);
});

test.each([
  ['Nghỉ lễ ngày 07/9/2027, cả xã chú ý ngày 09/9/2027.', [false, true]],
  ['Nghỉ bù ngày 07/9/2027 (thứ Ba), cả ngày 09/9/2027.', [false, false]],
  ['Nghỉ lễ 30/4 và 01/5: 04 ngày, từ thứ Sáu ngày 30/4/2027 đến hết ngày 03/5/2027.', [false]],
  ['Nghỉ lễ 30/4 và 01/5 kéo dài 4 (04) ngày, từ ngày 30/4/2027 đến ngày 03/5/2027.', [false]],
])('whether the verb of “%s” reaches its second day is told', (sentence, doubtful) => {
  expect(restDaysIn(sentence).days.map((day) => day.doubtful)).toEqual(doubtful);
});

test('brackets with nothing in them between two days cost no time', () => {
  const started = process.threadCpuUsage();
  restDaysIn(`Cơ quan nghỉ ngày 02/5/2027 ${'()'.repeat(60)}x ngày 03/5/2027`);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2_000);
});

test('a rest that sums up what was said of several holidays is named after all of them', () => {
  const text =
    'Thông báo nghỉ lễ\nLễ Chiến thắng 30/4 rơi vào thứ Bảy, ngày Quốc tế Lao động 1/5 rơi vào Chủ nhật, do vậy công ty nghỉ bù hai ngày 2/5/2022 và 3/5/2022. Như thế, người lao động nghỉ liền từ ngày 30/4/2022 đến hết ngày 3/5/2022.\n';
  expect(programmeOf(text).items.map(({ start, end, title, review }) => [start, end, title, ...review])).toEqual([
    ['2022-04-30', '2022-05-03', 'Nghỉ lễ Chiến thắng 30/4 và ngày Quốc tế Lao động 1/5'],
  ]);
});

test.each([
  ['Thứ Bảy 07/02/2026: dạy bù thời khóa biểu thứ Sáu (27/02).', ['makeUp 7/2 Dạy bù thời khóa biểu thứ Sáu (27/02)']],
  ['Thứ Bảy 22/8: học bù TKB thứ Hai (31/8)', ['makeUp 22/8 Học bù TKB thứ Hai (31/8)']],
  ['Ngày 22/8, dạy bù lịch học của thứ Hai 31/8', ['makeUp 22/8 Dạy bù lịch học của thứ Hai 31/8']],
])('the day whose lessons are made up for is none itself: “%s”', (sentence, expected) => {
  expect(read(sentence)).toEqual(expected);
});

test.each([
  'Hồ sơ có hạn trả trong các ngày nghỉ được trả vào ngày 03/9/2026.',
  'Hồ sơ đến hạn trong kỳ nghỉ sẽ giải quyết vào ngày 03/9/2026.',
  'Đơn thư gửi đến trong đợt nghỉ lễ thì xử lý từ ngày 03/9/2026.',
  'Sách đến hạn trả trong thời gian nghỉ được gia hạn đến ngày 09/5/2025.',
])('a day on which something is done behind the rest is none of it: “%s”', (sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('a rest against which two things speak is asked about once', () => {
  const text =
    'Thông báo nghỉ lễ\n1. Nghỉ lễ từ ngày 30/4/2027, cả trường chú ý ngày 03/5/2027.\n2. Dạy bù vào thứ Hai 03/5/2027.\n';
  const marks = programmeOf(text).notices.filter(({ code }) => code === 'uncertain-date');
  expect(marks.map(({ line, data }) => [line, data.printed])).toEqual([
    [2, '03/5/2027'],
    [3, '03/5/2027'],
  ]);
});
