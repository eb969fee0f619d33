import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const WEEK = '(Từ ngày 07/4/2025 đến ngày 13/4/2025)\n';
const read = (text: string, title = 'LỊCH CÔNG TÁC TUẦN 15') =>
  readProgramme(`${title}\n${WEEK}${text}`).items.map(
    ({ start, end, startTime, slot, status, title: words, review }) => ({
      when: `${start === end ? start : `${start}..${end}`} ${startTime ?? slot}`,
      status,
      title: words,
      review,
    }),
  );
const WEDNESDAY = '\nThứ Tư, ngày 09/4/2025\n14h00: Tiếp công dân\n';

test.each([
  'Họp về điều chỉnh tiến độ cầu Ví Dụ đến ngày 25/4/2025',
  'Hội nghị chuyên đề chuyển đổi số đến ngày 30/4/2025',
  'Hội đồng họp xét tạm hoãn gọi nhập ngũ đợt ngày 22/4',
  'Họp tổ thẩm định, xét hủy kết quả bán đấu giá ngày 28/3',
  'Chuẩn bị kỳ họp thứ Mười, giữ nguyên thời gian khai mạc ngày 24/4',
  'Nghe phương án đổi giờ học từ ngày 21/4',
  'Làm việc về thay đổi mục đích sử dụng đất, trình vào ngày 18/4',
])('“%s” stays on its day, at its hour, and is not put off', (words) => {
  for (const title of ['LỊCH CÔNG TÁC TUẦN 15', 'LỊCH CÔNG TÁC TUẦN 15 (ĐIỀU CHỈNH)'])
    expect(read(`Thứ Hai, ngày 07/4/2025\n8h30: ${words}${WEDNESDAY}`, title)[0]).toMatchObject({
      when: '2025-04-07 08:30',
      status: 'confirmed',
      title: words,
    });
});

test.each([
  'Họp về điều chỉnh tiến độ kênh Ví Dụ đến ngày 25/4/2025',
  'Hội đồng họp xét tạm hoãn gọi nhập ngũ đợt ngày 22/4',
])('without an hour “%s” stays on its day too', (words) => {
  expect(read(`Thứ Hai, ngày 07/4/2025\nSáng: ${words}${WEDNESDAY}`)[0]).toMatchObject({
    when: '2025-04-07 morning',
    status: 'confirmed',
  });
});

test.each([
  ['dời sang 9 giờ ngày 10/4/2025', '2025-04-10 09:00'],
  ['chuyển sang 15h30 thứ Sáu, ngày 11/4/2025', '2025-04-11 15:30'],
  ['đã lùi sang 7h30 thứ Năm (10/4)', '2025-04-10 07:30'],
])('hour and day given anew (%s) hold, for a person to look at', (words, when) => {
  expect(read(`Thứ Hai, ngày 07/4/2025\n8h30: Hội nghị sơ kết công tác dân vận ${words}${WEDNESDAY}`)[0]).toMatchObject(
    { when, status: 'confirmed', review: ['other-day-above'] },
  );
});

test.each(['II. ĐIỀU CHỈNH', 'B. NỘI DUNG THAY ĐỔI', 'II. HOÃN, DỜI'])(
  'under “%s” the days are those of the entries',
  (head) => {
    const text = `I. BỔ SUNG\nThứ Sáu, ngày 11/4/2025\n- 8h00: Họp giao ban\n${head.replace('B.', 'II.')}
- Họp chi bộ (16h00 ngày 08/4/2025): hoãn.\n- Kiểm tra chợ Ví Dụ chuyển sang chiều ngày 09/4/2025.`;
    expect(read(text).map(({ when, status }) => [when, status])).toEqual([
      ['2025-04-11 08:00', 'confirmed'],
      ['2025-04-08 16:00', 'postponed'],
      ['2025-04-09 afternoon', 'confirmed'],
    ]);
  },
);

test.each([
  'Họp giao ban, đến ngày 21/4 có kết quả',
  'Làm việc với nhà thầu, đến ngày 25/4 hoàn thành mặt đường',
  'Hội ý kỳ họp; đại biểu đăng ký phát biểu từ ngày 07/4 đến 11/4',
  'Kiểm tra chợ; các hộ tự tháo dỡ từ ngày 07/4 đến 10/4',
  'Họp bàn phân luồng xe (từ ngày 07/4 đến 25/4)',
  'Họp Ban Tổ chức hội thi (diễn ra ngày 07 và 08/4)',
])('“%s” takes one day, for a person to look at', (words) => {
  expect(read(`Thứ Hai, ngày 07/4/2025\n8h30: ${words}${WEDNESDAY}`)[0]).toMatchObject({
    when: '2025-04-07 08:30',
    review: ['unclear-boundary'],
  });
});

test.each([
  'Tập huấn dân quân. Chuẩn bị: Ban Chỉ huy (nhận quân trang từ ngày 07/4 đến 09/4)',
  'Khám tuyển. Thành phần: Hội đồng khám (trực từ ngày 07/4 đến 10/4)',
])('the days of another label are not those of the entry: “%s”', (words) => {
  expect(read(`Thứ Hai, ngày 07/4/2025\n8h30: ${words}${WEDNESDAY}`)[0]?.when).toBe('2025-04-07 08:30');
});

test.each([
  ['Tập huấn dân quân (từ ngày 07/4 đến 09/4)', []],
  ['Tập huấn dân quân, từ ngày 07/4 đến ngày 09/4 tại thao trường', []],
  ['Tập huấn dân quân, đến hết ngày 09/4', ['unclear-boundary']],
])('“%s” goes on for its days, marked where only the last is told beside an hour', (words, review) => {
  expect(read(`Thứ Hai, ngày 07/4/2025\n8h30: ${words}${WEDNESDAY}`)[0]).toMatchObject({
    when: '2025-04-07..2025-04-09 08:30',
    review,
  });
});
