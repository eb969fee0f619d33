import { expect, test } from 'vitest';
import { findDates } from '../../src/programme/dates.ts';

const shown = (text: string) =>
  findDates(text)
    .filter((mention) => !mention.citation)
    .map(({ form, days }) => `${form} ${days.map((d) => [d.day, d.month ?? '?', d.year ?? '?'].join('/')).join(' ')}`);

test.each([
  ['Thứ Hai (03/3)', 'day 3/3/?'],
  ['03/3/2025', 'day 3/3/2025'],
  ['18.3.2025', 'day 18/3/2025'],
  ['03-03-2025', 'day 3/3/2025'],
  ['(21/9/26)', 'day 21/9/2026'],
  ['ngày 03 tháng 3 năm 2025', 'day 3/3/2025'],
  ['Thứ hai, ngày 03 tháng 3', 'day 3/3/?'],
  ['từ ngày 12-14/3', 'range 12/3/? 14/3/?'],
  ['(từ 09-12)', 'range 9/?/? 12/?/?'],
  ['từ ngày 30/12/2024 đến ngày 05/01/2025', 'range 30/12/2024 5/1/2025'],
  ['từ 30/12 - 05/01/2025', 'range 30/12/2024 5/1/2025'],
  ['thứ Bảy, ngày 27/4 đến hết thứ Tư, ngày 01/5/2024', 'range 27/4/2024 1/5/2024'],
  ['kể từ ngày 05/6/2027 cho đến hết ngày 08/6/2027', 'range 5/6/2027 8/6/2027'],
  ['bắt đầu từ thứ Bảy 05/6 và kết thúc vào thứ Ba 08/6/2027', 'range 5/6/2027 8/6/2027'],
  ['từ ngày 05/6/2027, thứ Bảy đến hết ngày 08/6/2027, thứ Ba', 'range 5/6/2027 8/6/2027'],
  ['từ thứ Bảy (ngày 05/6/2027) đến thứ Ba (ngày 08/6/2027)', 'range 5/6/2027 8/6/2027'],
  ['từ ngày 05/6 (thứ Bẩy) đến ngày 08/6/2027', 'range 5/6/2027 8/6/2027'],
  ['chiều ngày thứ 3, 14/9/2027', 'day 14/9/2027'],
  ['thứ 6 (ngày 17/9/2027)', 'day 17/9/2027'],
  ['Ngày 03; 10; 17; 24; 31 (Thứ 5)', 'list 3/?/? 10/?/? 17/?/? 24/?/? 31/?/?'],
  ['Thi thử: 14,15 và 16/5/2027', 'list 14/5/2027 15/5/2027 16/5/2027'],
  ['các ngày 7,8,9/7', 'list 7/7/? 8/7/? 9/7/?'],
  ['29, 30/4 và 01/5', 'list 29/4/? 30/4/? 1/5/?'],
  ['ngày 16 và 17 tháng 11 năm 2020', 'list 16/11/2020 17/11/2020'],
  ['các ngày 5-10, 6-10, 3-11, 4-11-2027', 'list 5/10/2027 6/10/2027 3/11/2027 4/11/2027'],
  ['các ngày 5-10 và 7-10', 'list 5/10/? 7/10/?'],
  ['ngày 03/3, 15 đại biểu', 'day 3/3/?'],
  ['ngày 30/02', 'day 30/2/?'],
  ['Chủ Nhật, 14 Tháng Sáu, tại hội quán', 'day 14/6/?'],
  ['vào 9 Tháng Mười Hai', 'day 9/12/?'],
  ['thứ Sáu ngày 3 tháng bảy', 'day 3/7/?'],
  ['Thứ Tư, 05 tháng Sáu năm 2026', 'day 5/6/2026'],
  ['11 tháng mười một, 2026', 'day 11/11/2026'],
  ['từ 8 đến 10 Tháng Năm 2026', 'range 8/5/2026 10/5/2026'],
  ['30 Tháng Tư và 1 Tháng Năm', 'list 30/4/? 1/5/?'],
])('%s is %s', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test.each([
  'Giỗ Tổ 10 tháng ba',
  'mùng 3 Tháng Ba',
  '15 Tháng Bảy âm lịch',
  '10 tháng Ba năm Bính Ngọ',
  'trong 9 tháng một năm',
  '3 tháng năm người',
  '1/2 ngày',
  'xem sổ sách của 1/4 xã',
  'phải có ít nhất 2/3 số đại biểu dự',
  'Tối qua (5/5), xã báo tin',
  'hôm qua, ngày 05/5/2027',
  'trực 24/24',
  'ở 31/2A khu phố 3',
  'đường 30/4',
  'công viên 23/9',
  'quảng trường 2/9',
  'Hội trường 2 tháng 9, số 1 phố Mẫu',
  'sân vận động 19/5',
  'số 178/2024/NĐ-CP',
  '10-18 tuổi',
  'giai đoạn 2021-2025',
  '57-NQ/TW',
  'tháng 03/2025',
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
  'Công văn số 679-CV/ĐUK ngày 18/02/2020',
  'Quyết định số 12/QĐ-UBND ngày 03/3/2025 của UBND',
])('%s names no day', (text) => {
  expect(shown(text)).toEqual([]);
});

test.each([
  ['Sáng 1/3 xã Mẫu ra quân', 'day 1/3/?'],
  ['đến ngày 2/3 số hồ sơ còn lại', 'day 2/3/?'],
  ['Đi xem kho 12/3 xã Mẫu', 'day 12/3/?'],
  ['Thứ Năm 4/6 trường Mẫu bế giảng', 'day 4/6/?'],
])('%s is no part of what is counted', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test('long lines of numbers are searched within the bound of a test', () => {
  for (const piece of ['3/', '3, ', '3 - ', 'ngày 3 ', '12/3/', '3 tháng ']) findDates(piece.repeat(10_000));
});

test('the day that a numbered paper moves something to is not its own', () => {
  expect(
    findDates('Thông báo số 24/TB-UBND đổi lịch họp tháng 6/2027 từ ngày 29/6/2027 sang ngày 30/6/2027')
      .filter(({ citation }) => !citation)
      .map(({ text }) => text),
  ).toEqual(['30/6/2027']);
});

test.each([
  ['7 giờ 30, ngày 12/6/2025', 'day 12/6/2025'],
  ['sáng 4-12', 'day 4/12/?'],
  ['đêm 2-9', 'day 2/9/?'],
  ['vào ngày 2-9 tại đường Mẫu', 'day 2/9/?'],
  ['từ 21g - 21g15 ngày 2-9', 'day 2/9/?'],
  ['lúc 7 giờ 30 phút ngày 1-9', 'day 1/9/?'],
  ['vào ngày 10-12 tháng 3', 'range 10/3/? 12/3/?'],
  ['vào ngày 12-14/3', 'range 12/3/? 14/3/?'],
  ['thứ Năm, 20 Tháng 7 2017', 'day 20/7/2017'],
  ['từ 25/01/2025 (26 tháng Chạp) đến hết Chủ nhật 02/02/2025', 'range 25/1/2025 2/2/2025'],
  ['nghỉ lễ (10/3 âm lịch) ngày 07/4', 'day 7/4/?'],
  ['nhằm ngày 12/12, họp ngày 14/12', 'day 14/12/?'],
  ['từ 31/5/2027 đến 02/6/2027 (nhằm 25 đến 27/4 năm Đinh Mùi)', 'range 31/5/2027 2/6/2027'],
  [
    'từ ngày 29/01/2027 nhằm ngày 22 tháng Chạp Âm lịch đến hết ngày 14/02/2027 nhằm mùng 9 tháng Giêng',
    'range 29/1/2027 14/2/2027',
  ],
  ['từ 02/02/2027, tức 26/12 âm lịch, đến ngày 10/02/2027', 'range 2/2/2027 10/2/2027'],
])('minutes and days of the lunar calendar are no part of “%s”', (text, expected) => {
  expect(shown(text)).toEqual([expected]);
});

test('a month between “thông báo” and a day is no number of a paper', () => {
  expect(shown('Trường Ví dụ thông báo vì bão, lễ bế giảng tháng 8/2026 lùi đến ngày 12/9')).toEqual(['day 12/9/?']);
});

test('the number of a short weekday begins no list of days', () => {
  expect(findDates('T2, 03/3, 07g30: Chào cờ').map(({ text, form }) => [text, form])).toEqual([['03/3', 'day']]);
});

test.each(['từ 05 người trở lên', 'từ 10 đến 15 suất quà', 'hỗ trợ từ 20 hộ nghèo'])(
  '“%s” counts, it names no day',
  (text) => {
    expect(findDates(text)).toEqual([]);
  },
);

test.each(['từ 05 đến 07 hằng tháng', 'từ ngày 05 đến hết tháng', 'từ 05-07/3'])('“%s” names days', (text) => {
  expect(findDates(text)).toHaveLength(1);
});

test.each([
  ['Giao ban khối 14/5, 8h00', ['14/5']],
  ['Sinh hoạt cụm 15/5 (14h00)', ['15/5']],
  ['7h30 Bốc thăm vòng 16/5', ['16/5']],
  ['Họp trưởng phòng 13/5', ['13/5']],
  ['Hội ý nhóm 13/5; tiếp dân', ['13/5']],
  ['Tập huấn môn 18/5/2026', ['18/5/2026']],
  ['Đi công tác Hải Phòng 12/5', ['12/5']],
  ['Họp tại phòng 12/3, 8h00', []],
  ['Chuyển sang phòng 11/2', []],
  ['Thi đấu vòng 1/8, 14h00 ngày 12/5', ['12/5']],
  ['Họp bàn mục 2/3', []],
  ['Nhận đơn vòng 1, 21/5', ['21/5']],
  ['Nhận đơn vòng 2 đến hết ngày 21/5/2026', ['21/5/2026']],
  ['Dạy bài 3/4 của môn 2', []],
])('behind the word of a group in “%s” stand the days %j', (text, days) => {
  expect(findDates(text).map((mention) => mention.text)).toEqual(days);
});

test.each([
  ['thứ Năm ngày 12- 2 đến hết thứ Ba ngày 3- 3- 2026', ['range 12/2/2026 3/3/2026']],
  ['từ 29- 8 đến hết ngày 2- 9- 2026', ['range 29/8/2026 2/9/2026']],
  ['từ ngày 1-9 đến ngày 4-9', ['range 1/9/? 4/9/?']],
  ['từ 1 - 9 đến 4 - 9', ['range 1/9/? 4/9/?']],
  ['ngày 30- 4 và 1- 5', ['list 30/4/? 1/5/?']],
  ['ngày 28 - 2, tại xã', ['day 28/2/?']],
  ['sáng 4 - 12', ['day 4/12/?']],
  ['ngày 12 - 14/3', ['range 12/3/? 14/3/?']],
  ['ngày 12- 14/3', ['range 12/3/? 14/3/?']],
  ['từ ngày 12 - 14 tháng 3', ['range 12/3/? 14/3/?']],
  ['từ ngày 26 - 30/12', ['range 26/12/? 30/12/?']],
  ['ngày 14- 8h họp', ['day 14/?/?']],
  ['thứ Bảy, ngày 5-9 đi làm để nghỉ thứ Hai, ngày 1-9', ['day 5/9/?', 'day 1/9/?']],
  ['thứ Hai đến thứ Tư, ngày 6-8', ['range 6/?/? 8/?/?']],
  ['ngày 30//4//2026 và 01/05/2026', ['list 30/4/2026 1/5/2026']],
])('spaces and doubled strokes within the days of “%s” part none of them', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['kỷ niệm 81 năm Quốc khánh (02/9/1945 - 02/9/2026)', []],
  ['Ngày Chiến thắng (30/4/1975- 30/4/2026)', []],
  ['kỷ niệm 5 năm thành lập trường (12/3/2021-12/3/2026)', []],
  ['thực hiện từ 01/01/2021 - 01/01/2026', ['range 1/1/2021 1/1/2026']],
  ['nghỉ 30/4/2026 - 03/5/2026', ['range 30/4/2026 3/5/2026']],
])('years of an anniversary are no days: “%s”', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a day before which all is meant is no day on which something is', () => {
  const [first] = findDates('Người đã tiêm mũi 2 từ ngày 10/10/2027 trở về trước');
  expect(first).toMatchObject({ text: '10/10/2027', citation: true });
});

test.each([
  ['nghỉ Tết Âm lịch từ ngày 06/02/2027 đến hết ngày 14/02/2027', ['range 6/2/2027 14/2/2027']],
  ['từ ngày 06/02/2027 đến đến hết ngày 14/02/2027', ['range 6/2/2027 14/2/2027']],
  ['từ thứ Sáu ngày 01/01/2027 đến hết ngày Chủ nhật ngày 03/01/2027', ['range 1/1/2027 3/1/2027']],
  ['nhằm âm lịch ngày 06/02/2027', []],
])('“%s” names days of our calendar', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test.each([
  ['Khám sức khỏe tại bệnh viện 20/6/2027', ['20/6/2027']],
  ['Kiểm tra Nhà máy 20/6', ['20/6']],
  ['Làm việc với công ty 20/6 và 21/6', ['20/6 và 21/6']],
  ['Lễ phát động tại quảng trường 2/9/2027', ['2/9/2027']],
  ['Dâng hương tại quảng trường 2/9 sáng 20/6', ['20/6']],
])('of “%s” only what is named after a day that is remembered is none', (text, expected) => {
  expect(findDates(text).map((mention) => mention.text)).toEqual(expected);
});

test.each([
  ['Dự phòng: 30/3, các hộ còn lại', ['30/3']],
  ['Ngày dự phòng 30/3', ['30/3']],
  ['Tiêm phòng 12/4: thôn Mẫu', ['12/4']],
  ['Tập huấn dân phòng 12/4', ['12/4']],
  ['Diễn tập biên phòng: 12/4', ['12/4']],
  ['Nộp bài: 12/4', ['12/4']],
  ['Phòng 30/3, tầng hai', []],
  ['Xem bài 12/4', []],
])('of “%s” only a room or a lesson has a number', (text, expected) => {
  expect(findDates(text).map((mention) => mention.text)).toEqual(expected);
});

test('an hour stands before its day, and before its minutes', () => {
  expect(findDates('Tọa đàm (17h 20/10)').map(({ text }) => text)).toEqual(['20/10']);
  expect(findDates('8h 03/3/2027: họp').map(({ text }) => text)).toEqual(['03/3/2027']);
  expect(findDates('từ 7h 30/11h 30')).toEqual([]);
});

test.each([
  'Mốc thời gian kiểm tra: từ ngày 01/01/2026 đến ngày 30/9/2027.',
  'Niên độ kiểm toán từ 01/01/2026 đến 31/12/2026',
  'Thời kỳ thanh tra được xác định từ ngày 01/01/2026 đến hết 30/6/2027',
  'Phạm vi thời gian giám sát: từ 01/7/2026 đến 30/6/2027',
])('the days at which somebody looks back are none to come: “%s”', (text) => {
  expect(findDates(text).map(({ citation }) => citation)).toEqual([true]);
});

test.each([
  'Thời gian kiểm tra: từ ngày 12/10/2027 đến ngày 16/10/2027',
  'Lịch thanh tra kỳ II: từ 12/10/2027 đến 16/10/2027',
  'Mốc kiểm tra: xong trước, họp từ 12/10/2027 đến 16/10/2027',
])('the days on which it is done are: “%s”', (text) => {
  expect(findDates(text).map(({ citation }) => citation)).toEqual([false]);
});

test.each([
  'theo đề nghị của Ban Thường trực tại Tờ trình ngày 28/11/2026, Thường trực thông báo',
  'căn cứ Quyết định của UBND xã Mẫu ngày 28/11/2026',
  'Theo Thông báo ngày 28/11/2026 của phòng',
])('the day of a paper without a number is a citation: “%s”', (text) => {
  expect(findDates(text).map(({ citation }) => citation)).toEqual([true]);
});

test.each([
  'Theo kế hoạch, ngày 28/11/2026 Đoàn làm việc tại xã Mẫu',
  'theo kế hoạch ngày 28/11/2026 tổ chức lễ khai mạc',
  'Họp thông qua tờ trình ngày 28/11/2026',
])('a day behind other words for papers is one: “%s”', (text) => {
  expect(findDates(text).map(({ citation }) => citation)).toEqual([false]);
});

test.each([
  'Theo thông báo của Sở Thử, trường nghỉ lễ 04 ngày, từ ngày 30/8/2027 đến hết ngày 02/9/2027',
  'Theo văn bản của UBND xã Mẫu, cơ quan nghỉ Tết 9 ngày từ ngày 04/02/2027',
  'Thực hiện Công văn của Sở Thử, trung tâm nghỉ 05 (năm) ngày, bắt đầu từ ngày 30/8/2027',
  'Căn cứ Thông báo số 12/TB-SVD, cơ quan nghỉ lễ từ ngày 30/8/2027 đến hết ngày 02/9/2027',
  'Theo Kế hoạch số 7, toàn trường được nghỉ ngày 30/8/2027',
])('the days of a rest behind a paper are none of the paper: “%s”', (text) => {
  expect(findDates(text).map(({ citation }) => citation)).toEqual([false]);
});

test.each([
  'Thực hiện Thông báo số 12/TB-SVD về việc nghỉ Tết ngày 20/12/2026',
  'Thực hiện Thông báo số 12, về nghỉ lễ, ngày 20/12/2026',
  'Theo Quyết định số 04 ngày 12/3/2027',
  'Theo Quyết định 04 (bản chính) ngày 12/3/2027',
  'Căn cứ Công văn 1234 của Sở Thử về lịch nghỉ hè, ngày 12/3/2027',
])('the day of a paper about a rest is: “%s”', (text) => {
  expect(findDates(text).map(({ citation }) => citation)).toEqual([true]);
});

test.each([
  'Theo kế hoạch ngày 28/11/2026 của Đoàn xã, ngày 05/12/2026 các chi đoàn ra quân',
  'Ngày 05/12, các thôn họp theo thông báo ngày 28/11 của UBND xã',
  'Thực hiện kế hoạch ngày 28/12/2026 của Sở Thử, sáng 05/01 trường khai mạc hội thi',
  'Căn cứ hướng dẫn ngày 28/11/2026 của phòng Văn hóa, lễ hội mở từ 05/12 đến 07/12/2026',
  'Từ ngày 01 tháng 12, xã thu hồ sơ tại kết luận ngày 28/11 của Ban Thường vụ',
])('the day of a plan, called by whose it is, beside that of what is done: “%s”', (text) => {
  const cited = findDates(text).filter(({ citation }) => citation);
  expect(cited.map((each) => each.text.slice(0, 3))).toEqual(['28/']);
});

test.each([
  'Các thôn ra quân theo kế hoạch ngày 28/11/2026 của UBND xã',
  'Các thôn ra quân theo kế hoạch ngày 28/11/2026 do UBND xã phát động, tổng kết ngày 05/12/2026',
  'Đại biểu tham quan theo chương trình ngày 28/11/2026 của Ban Tổ chức, ra về ngày 29/11/2026',
  'Đoàn làm việc theo kế hoạch ngày 28/11/2026 của Sở Thử, bắt đầu lúc 8h00 tại UBND xã',
  'Họp chuẩn bị ngày 20/11/2026; ra quân theo kế hoạch ngày 28/11/2026 của UBND xã',
  'Sau buổi họp ngày 20/11, các thôn ra quân theo kế hoạch ngày 28/11 của UBND xã',
  'Họp ngày 05/12/2026. Các thôn ra quân theo kế hoạch ngày 28/11/2026 của UBND xã',
])('a day that may be the planned one stays: “%s”', (text) => {
  expect(findDates(text).some((each) => each.text.startsWith('28/11') && !each.citation)).toBe(true);
});
