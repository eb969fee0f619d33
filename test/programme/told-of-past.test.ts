import { expect, test } from 'vitest';
import { readProgramme, whenOf } from './summary.ts';

const page = (stamp: string, ...lines: string[]) => ['Tin hoạt động của ngành', stamp, '', ...lines].join('\n');

test.each([
  [
    'a closing conference',
    page(
      'Thứ năm, 15/07/2027 - 10:20',
      'Sáng 14/7/2027, Hội Ví Dụ đã tổ chức Hội nghị sơ kết sáu tháng đầu năm. Chủ tịch Hội dự và phát biểu.',
      'Dịp này, các tập thể sau được tặng Giấy khen:',
      '- Chi hội số 1;',
      '- Chi hội số 2;',
      '- Ban Kiểm tra.',
    ),
  ],
  [
    'a visit',
    page(
      'Ngày đăng: 20/9/2027',
      'Chiều 18/9/2027, đoàn công tác của Sở vừa đến thăm và tặng quà gia đình chính sách tại xã Mẫu.',
      'Trước đó, sáng 17/9/2027, đoàn đã làm việc với Đảng ủy xã.',
    ),
  ],
  [
    'a ceremony of the day itself',
    page(
      '02/10/2027 | 16:45',
      'Ngày 02/10/2027, Trường Ví Dụ đã khai mạc Hội thao lần thứ năm.',
      '8h00: Các đội diễu hành.',
    ),
  ],
])('news of %s is no programme', (_, text) => {
  expect(() => readProgramme(text)).toThrow('no-programme');
});

test('of news that names a day to come only that day is an entry', () => {
  const { items } = readProgramme(
    page(
      'Thứ năm, 15/07/2027 - 10:20',
      'Sáng 14/7/2027, Hội Ví Dụ đã tổ chức Hội nghị sơ kết.',
      '14h00 ngày 20/7/2027, Hội họp Ban Chấp hành tại trụ sở.',
      '8h00 ngày 22/7/2027, Hội tiếp đoàn kiểm tra tại trụ sở.',
    ),
  );
  expect(items.map(whenOf)).toEqual(['on 2027-07-20 14:00', 'on 2027-07-22 08:00']);
});

test.each([
  'Ngày 12/7, Thường trực Hội ban hành Kế hoạch số 31/KH-HVD về các buổi gặp hội viên.',
  'Ngày 12/7/2027, Văn phòng Hội có Thông báo số 9/TB-VP về lịch gặp hội viên.',
  'Chiều 12/7, Chủ tịch Hội ký Quyết định số 17/QĐ-HVD thành lập các tổ công tác.',
])('the day on which a paper got its number is none of those to come: “%s”', (told) => {
  const { items } = readProgramme(
    page(
      '15/07/2027 10:20   Cỡ chữ: A- A A+',
      told,
      'Thứ Ba, ngày 20/7, Hội gặp hội viên xã Mẫu tại nhà văn hóa.',
      'Thứ Tư, ngày 21/7, Hội gặp hội viên xã Thử tại nhà văn hóa.',
    ),
  );
  expect(items.map(whenOf)).toEqual(['on 2027-07-20', 'on 2027-07-21']);
});

test.each([
  [
    'a programme published late',
    'LỊCH CÔNG TÁC TUẦN\nTừ ngày 12/7/2027 đến ngày 16/7/2027\n\nThứ Hai, 12/7/2027\n8h00: Họp giao ban đã hoãn từ tuần trước',
    1,
  ],
])('%s stays one', (_, text, count) => {
  expect(readProgramme(`Ngày đăng: 20/7/2027\n\n${text}`).items).toHaveLength(count);
});

test.each([
  ['Hội đồng họp vào chiều thứ Năm tuần đầu hằng tháng.\n2. Chi bộ sinh hoạt vào ngày 05 hằng tháng.'],
  ['Tiếp dân ngày 10 và 20 hằng tháng, sáng từ 8h00 đến 11h00.\n2. Giao ban 7h30 thứ Hai hằng tuần.'],
  ['Báo cáo gửi trước ngày 25 hằng tháng.\n2. Trực vào thứ Bảy hàng tuần từ 7h30.'],
])('rules without dates put nothing on a day: %s', (rules) => {
  const text = `QUY CHẾ\nVề chế độ hội họp của cơ quan\n\nSố: 12/QC-VD\nMẫu, ngày 02 tháng 8 năm 2027\n\n1. ${rules}`;
  let starts: (string | null)[] = [];
  try {
    starts = readProgramme(text).items.map(({ start }) => start);
  } catch {
    starts = [];
  }
  expect(starts.filter((start) => start !== null)).toEqual([]);
});

const vaccination = (told: string, signed = '') =>
  readProgramme(
    `LỊCH TIÊM CHỦNG ĐỢT 2 NĂM 2027\n\nSáng 02/12: Thôn Mẫu, tại Trạm Y tế.\nChiều 09/12: Thôn Thử, tại Trạm Y tế.\n${told}\n${signed}`,
  ).items.map(({ start, review }) => [start, ...review].join(' '));

test.each([
  'Lịch tiêm tháng 11 (04/11 và 11/11) đã thực hiện xong, đạt 97%.',
  'Đợt ngày 04/11/2027 đã kết thúc.',
  'Lưu ý: Buổi tiêm ngày 11/11 đã được tổ chức đúng kế hoạch.',
])('of a programme what is said to be over is no entry, and its paper is signed below it: “%s”', (told) => {
  const signed = 'Ví Dụ, 27/11/2027\nTrạm trưởng: BS. Lê Văn Ví';
  expect(vaccination(told, signed)).toEqual(['2027-12-02', '2027-12-09']);
});

test('where nobody says when the paper was made, what is said to be over asks for a look', () => {
  expect(vaccination('Vòng đầu ngày 04/11 đã tổ chức xong.')).toContain('2027-11-04 odd-title');
});

test.each([
  'Sáng 20/11: Thôn Ví (đã tiêm xong mũi 1), mũi 2.',
  'Sáng 20/11: Họp về việc đã thực hiện xong.',
  'Sáng 20/11: Trẻ đã tiêm đầy đủ mũi 1.',
])('what is only spoken of as done takes place: “%s”', (line) => {
  expect(vaccination(line, 'Ví Dụ, ngày 27 tháng 11 năm 2027')).toContain('2027-11-20');
});

test.each([
  'Trước đó, ngày 15/9/2026, Đoàn đã giám sát tại xã Ví.',
  'Vừa qua, ngày 15/9/2026, Đoàn đã khảo sát xã Ví.',
])('what news says to have been before that is no entry, whatever was done: “%s”', (sentence) => {
  const { items } = readProgramme(
    `Đoàn đại biểu tiếp xúc cử tri\n\n25/09/2026 08:12\n\n8h00 ngày 05/10/2026: Tiếp xúc cử tri xã Dụ, tại hội trường.\n\n${sentence}`,
  );
  expect(items.map(({ start }) => start)).toEqual(['2026-10-05']);
});
