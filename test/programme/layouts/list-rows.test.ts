import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, endTime, slot, title, leadersText, note, review }) =>
    [start, [startTime ?? slot, endTime].filter(Boolean).join('-'), title, leadersText, note, ...review]
      .filter(Boolean)
      .join(' | '),
  );

test.each([
  ['Ca trực', 'Từ 7h00 ngày 01/9 đến 7h00 ngày 02/9', 'đến 7h00 ngày 02/9'],
  ['Phiên', '7h00 ngày 01/9 - 19h00 ngày 02/9', '- 19h00 ngày 02/9'],
  ['Ca', '7 giờ 00 ngày 01/9 tới 5 giờ ngày 02/9', 'tới 5 giờ ngày 02/9'],
])('a shift (%s: %s) begins on its day, and its end on another is kept in its words', (head, shift, until) => {
  const rows = `${head}\tTrực chỉ huy\tTrực ban\n${shift}\tLê Văn Ví\tTrần Thị Dụ\n${shift.replace('01/9', '02/9').replace(/02\/9$/u, '03/9')}\tHồ Thị Nháp\tLý Văn Thử`;
  expect(read(`BẢNG PHÂN CÔNG TRỰC BAN THÁNG 9 NĂM 2027\n\n${rows}\n`)).toEqual([
    `2027-09-01 | 07:00 | Trực | Lê Văn Ví | ${until}`,
    `2027-09-02 | 07:00 | Trực | Hồ Thị Nháp | ${until.replace('02/9', '03/9')}`,
  ]);
});

test.each([
  ['8h00 ngày 05/9 và 14h00 ngày 06/9', ['2027-09-05 | 08:00', '2027-09-06 | 14:00']],
  ['Sáng 05/9, chiều 07/9', ['2027-09-05 | morning', '2027-09-07 | afternoon']],
  ['Ngày 05/9: 7h30, 13h30', ['2027-09-05 | 07:30', '2027-09-05 | 13:30']],
])('a cell with several moments (%s) makes an entry of each', (when, expected) => {
  const rows = `Thời gian\tNội dung\n${when}\tKhám sàng lọc\n08/9\tTrả kết quả\n09/9\tKhám lại`;
  expect(read(`LỊCH KHÁM THÁNG 9 NĂM 2027\n\n${rows}\n`)).toEqual([
    ...expected.map((each) => `${each} | Khám sàng lọc`),
    '2027-09-08 | Trả kết quả',
    '2027-09-09 | Khám lại',
  ]);
});

test.each([
  ['7h30 và 13h30', ['07:30', '13:30']],
  ['Sáng: 7h30 - 11h00; chiều: 13h30 - 16h30', ['07:30-11:00', '13:30-16:30']],
])('two hours of a day (%s) are two entries', (hours, expected) => {
  const rows = `Ngày\tGiờ\tNội dung\n05/9\t${hours}\tKhám sàng lọc\n08/9\t\tTrả kết quả\n09/9\t\tKhám lại`;
  expect(read(`LỊCH KHÁM THÁNG 9 NĂM 2027\n\n${rows}\n`)).toEqual([
    ...expected.map((each) => `2027-09-05 | ${each} | Khám sàng lọc`),
    '2027-09-08 | Trả kết quả',
    '2027-09-09 | Khám lại',
  ]);
});

test('a row with a cell beyond its head is asked about', () => {
  const rows = 'Ngày\tBuổi\tMôn thi\tGiờ bắt đầu\n05/9/2027\tSáng\tVẽ\t7h30\n06/9/2027\tSáng\tBài tự chọn\tHóa\t8h30\n';
  expect(read(`LỊCH THI HỌC KỲ\n\n${rows}07/9/2027\tChiều\tCơ học\t14h00\n`)).toEqual([
    '2027-09-05 | 07:30 | Vẽ',
    '2027-09-06 | morning | Bài tự chọn | Hóa | unclear-boundary',
    '2027-09-07 | 14:00 | Cơ học',
  ]);
});

test('a row that says something but names no day is told', () => {
  const rows = 'Ngày\tGiờ\tNội dung\n05/9/2027\t7h30\tTiêm sởi\nBáo sau\t\tTiêm cúm\n08/9/2027\t7h30\tTiêm vét';
  const { items, notices } = programmeOf(`LỊCH TIÊM THÁNG 9 NĂM 2027\n\n${rows}\n`);
  expect(items.map(({ start }) => start)).toEqual(['2027-09-05', '2027-09-08']);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ line, data }) => [line, data.printed])).toEqual([
    [5, 'Báo sau | Tiêm cúm'],
  ]);
});

test.each(['BBT', 'Nguồn: Văn phòng xã Mẫu'])('who wrote the page (%s) is no row of the table above', (writer) => {
  const cells = ['STT', 'Xã', 'Thời gian', 'Địa điểm', '1', 'Xã Một', '08 giờ ngày 22/9/2026', 'Trụ sở xã Một'];
  const more = ['2', 'Xã Hai', '14 giờ ngày 23/9/2026', 'Nhà văn hóa thôn Đông', 'Nhà văn hóa thôn Đoài'];
  const text = ['Lịch tiếp xúc cử tri của đại biểu HĐND huyện Ví Dụ', ...cells, ...more, writer].join('\n');
  expect(programmeOf(`${text}\n`).items.map(({ start, location }) => `${start} ${location}`)).toEqual([
    '2026-09-22 Trụ sở xã Một',
    '2026-09-23 Nhà văn hóa thôn Đông',
    '2026-09-23 Nhà văn hóa thôn Đoài',
  ]);
});

test.each([
  ['hours above their day', ['7h30 - 9h30', 'Thứ Ba, 08/6/2027'], ['14h00 - 16h00', 'Thứ Tư, 09/6/2027']],
  ['hours below their day', ['Thứ Ba, 08/6/2027', '7h30 - 9h30'], ['Thứ Tư, 09/6/2027', '14h00 - 16h00']],
  ['a weekday and hours above', ['Thứ Ba', '7h30 - 9h30', '08/6/2027'], ['Thứ Tư', '14h00 - 16h00', '09/6/2027']],
])('cells given one a line with %s keep them in their row', (_, first, second) => {
  const rows = [
    ['1', 'Tổ số 1', ...first, 'Hội trường xã Một'],
    ['2', 'Tổ số 2', ...second, 'Nhà văn hóa xã Hai'],
  ];
  const head = ['TT', 'Tổ đại biểu', 'Thời gian', 'Địa điểm'];
  expect(read(`LỊCH TIẾP XÚC CỬ TRI\n\n${[head, ...rows].flat().join('\n')}\n`)).toEqual([
    '2027-06-08 | 07:30-09:30 | Tiếp xúc cử tri | Tổ số 1',
    '2027-06-09 | 14:00-16:00 | Tiếp xúc cử tri | Tổ số 2',
  ]);
});
