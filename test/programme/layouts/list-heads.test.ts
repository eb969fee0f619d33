import { expect, test } from 'vitest';
import { item } from '#src/programme/items.ts';
import { oddRows } from '#src/programme/odd-titles.ts';
import { programmeOf } from './rendered.ts';

const read = (text: string) =>
  programmeOf(text).items.map(({ start, startTime, slot, title, leadersText, location, review }) =>
    [start, startTime ?? slot, title, leadersText, location, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['Để bà con đỡ đi xa, Đội Ví dụ tổ chức thu phí lưu động:', 'Thu phí lưu động'],
  ['Trạm mở khám mắt miễn phí cho người cao tuổi trong tháng 5/2027, lịch như sau:', 'Khám mắt miễn phí'],
  ['Công an xã Mẫu bố trí cấp thẻ lưu động theo lịch sau đây:', 'Cấp thẻ lưu động'],
])('days with nothing but hours and places are for what is said above them: “%s”', (line, subject) => {
  const days = '- Ngày 11/5/2027: từ 7h30 tại đình làng Ví;\n- Ngày 12/5/2027: từ 14h00 tại nhà văn hóa thôn Dụ.\n';
  expect(read(`Tin từ xã Mẫu\n\n${line}\n${days}`)).toEqual([
    `2027-05-11 | 07:30 | ${subject} tại đình làng Ví | đình làng Ví`,
    `2027-05-12 | 14:00 | ${subject} tại nhà văn hóa thôn Dụ | nhà văn hóa thôn Dụ`,
  ]);
});

test('so it is in a table that a page gave out one cell a line, with its bars', () => {
  const head = ['STT |', 'Xã |', 'Thời gian |', 'Điểm cấp |'];
  const rows = ['1 |', 'Mẫu Một |', '7 giờ 30 Ngày 11-5-2027 (Thứ Ba) |', 'Nhà văn hóa Ví |'];
  const more = [
    '14 giờ Ngày 11-5-2027 (Thứ Ba) |',
    'Trụ sở UBND xã |',
    '||',
    '2 |',
    'Mẫu Hai |',
    '8 giờ Ngày 12-5-2027 |',
  ];
  const text = ['Công an Ví dụ tổ chức cấp thẻ lưu động, lịch như sau:', ...head, ...rows, ...more, 'Trạm Y tế |'];
  expect(read(`${text.join('\n')}\n`)).toEqual([
    '2027-05-11 | 07:30 | Cấp thẻ lưu động | Nhà văn hóa Ví',
    '2027-05-11 | 14:00 | Cấp thẻ lưu động | Trụ sở UBND xã',
    '2027-05-12 | 08:00 | Cấp thẻ lưu động | Trạm Y tế',
  ]);
});

test('days with words of their own need none', () => {
  const days = '- Ngày 11/5/2027: 7h30, khai mạc hội thi;\n- Ngày 12/5/2027: 14h00, bế mạc hội thi.\n';
  const titles = read(`Tin từ xã Mẫu\n\nXã Mẫu tổ chức hội thi cắm hoa như sau:\n${days}`);
  expect(titles.join('\n')).toMatch(/khai mạc hội thi[\s\S]*bế mạc hội thi/iu);
});

test.each([
  ['Về việc hoãn tổ chức tiếp công dân định kỳ tháng 6/2027'],
  ['Xã Mẫu dời lịch tiếp công dân tháng 6/2027'],
])('what a headline puts off or moves is no list: “%s”', (headline) => {
  const told = 'Lịch tiếp công dân đã niêm yết là ngày 22/6/2027, trước đó ngày 15/6/2027 và ngày 08/6/2027.';
  const text = `${headline}\n\n${told}\n\nDo bận họp, xã tạm hoãn buổi tiếp công dân; ngày mới sẽ báo sau.\n`;
  expect(programmeOf(text).items.filter(({ start, review }) => start !== null && review.length === 0)).toEqual([]);
});

test('who the halves of a day are for is no entry of its own', () => {
  const text = `Lịch tiếp xúc cử tri\n\n* Ngày 04/5/2027: đơn vị bầu cử số 1, vùng Ví dụ; buổi sáng tiếp xúc cử tri xã Một, tại hội trường xã Một; buổi chiều tiếp xúc cử tri xã Hai, tại hội trường xã Hai.\n`;
  expect(read(text).map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
    '2027-05-04 | morning | Tiếp xúc cử tri xã Một, tại hội trường xã Một',
    '2027-05-04 | afternoon | Tiếp xúc cử tri xã Hai, tại hội trường xã Hai',
  ]);
});

test.each([
  ['vào buổi sáng', 'morning'],
  ['trong buổi chiều', 'afternoon'],
  ['vào buổi tối.', 'evening'],
])('a half of the day may end the sentence of its day: “%s”', (words, slot) => {
  const text = `Lịch tiếp xúc cử tri\n\nNgày 04/5/2027, đại biểu tiếp xúc cử tri tại phường Ví ${words}\n`;
  expect(read(text)[0]).toMatch(new RegExp(`^2027-05-04 \\| ${slot} \\| Đại biểu tiếp xúc cử tri tại phường Ví`, 'u'));
});

test('lines that each say of what they give the day and the hour need no headline', () => {
  const line = (unit: number, day: string) =>
    `Các đại biểu đơn vị ${unit} tiếp xúc cử tri quận Ví vào lúc 14 giờ ngày ${day}-5-2027 tại hội trường quận; quận Dụ vào lúc 8 giờ ngày 2${day}-5-2027 tại nhà văn hóa quận.`;
  expect(read(`${line(1, '3')}\n${line(2, '4')}\n`).map((each) => each.slice(0, 18))).toEqual([
    '2027-05-03 | 14:00',
    '2027-05-23 | 08:00',
    '2027-05-04 | 14:00',
    '2027-05-24 | 08:00',
  ]);
  expect(programmeOf(`${line(1, '3')}\n${line(2, '4')}\n`).items.flatMap(({ review }) => review)).toEqual([]);
});

test.each(['Tuần 3', 'Đợt II', '50 phút', 'Do công việc đột xuất', 'Điện thoại: 0912.000.111', ''])(
  '“%s” is no name of anything in a list of days',
  (title) => {
    const row = item({ id: '1', kind: 'event', title, start: '2027-05-04', end: '2027-05-04', timing: 'on', line: 3 });
    expect(oddRows([row]).map(({ code, line }) => [code, line])).toEqual([['odd-title', 3]]);
  },
);

test.each(['Trực', 'Lê Văn Ví', 'Thôn Đông', 'Tiêm sởi đợt 2', 'Thi Toán (60 phút)'])('“%s” may be one', (title) => {
  const row = item({ id: '1', kind: 'event', title, start: '2027-05-04', end: '2027-05-04', timing: 'on', line: 3 });
  expect(oddRows([row])).toEqual([]);
});
