import { expect, test } from 'vitest';
import { paragraphsInWidth } from '../../../src/programme/layouts/week/paragraphs.ts';

const joined = (...texts: string[]) =>
  paragraphsInWidth(
    texts.map((text, i) => ({ spans: [{ text }], place: { page: null, line: i + 1 } }) as never),
    76,
    { openDays: true, ordinals: false, letters: false },
  ).map(({ passage }) => passage.text);

test.each([
  ['Tập huấn: tổ chức trong 3 ngày 09, 10 và', '11/11/2026, tại Nhà văn hóa.'],
  ['Kỳ họp dự kiến tổ chức trong 02 ngày 29 và', '30/6/2027 tại hội trường.'],
  ['Hội thi diễn ra ngày 05, 06,', '07/7/2027 tại sân vận động.'],
  ['Hội thi diễn ra ngày 05/7 và', 'ngày 06/7/2027 tại sân vận động.'],
  ['Hội thi diễn ra ngày 05 -', '07/7/2027 tại sân vận động.'],
])('days that a line end parts are one list: “%s”', (first, second) => {
  expect(joined(first, second)).toEqual([`${first} ${second}`]);
});

test.each([
  ['Họp tổ công tác ngày 05/7,', '06/7/2027: giao ban.'],
  ['Họp tổ công tác ngày 05/7', '06/7/2027: giao ban.'],
])('a line that ends with its day is whole: “%s”', (first, second) => {
  expect(joined(first, second)).toEqual([first, second]);
});

test.each([
  ['1. Nghỉ lễ 05 ngày, từ thứ Bảy ngày 29/8/2026 đến hết', 'thứ Tư ngày 02/9/2026.'],
  ['1. Nghỉ lễ 05 ngày, từ thứ Bảy ngày 29/8/2026 đến hết', 'Thứ Tư ngày 02/9/2026.'],
  ['3. Treo cờ từ 18 giờ 00 ngày 31/8/2026 đến 18 giờ 00 ngày', '03/9/2026.'],
  ['Trẻ đi học lại vào', 'thứ Hai 04/5/2026.'],
  ['Toàn trường tổng vệ sinh vào chiều thứ Sáu ngày', '29/5/2026.'],
  ['Thư viện đóng cửa từ', '7h30 thứ Bảy ngày 29/8/2026.'],
  ['Nghỉ từ ngày 29/8/2026 sang', 'thứ Tư 02/9/2026.'],
  ['Quầy mở cửa sáng thứ Năm 30/4/2026 và', 'thứ Bảy 02/5/2026.'],
  ['Xưởng làm bù tại nhà máy và', 'ngày 22/8/2026 dọn kho.'],
  ['Hoán đổi ngày làm việc thứ Hai', 'ngày 31/8/2026 sang thứ Bảy.'],
  ['Nộp báo cáo trước thứ', 'Tư ngày 02/9/2026.'],
  ['Khai mạc lúc 14h00', 'thứ Năm 08/5 tại sân trường.'],
])('a line whose end opens a day goes on in the next: “%s”', (first, second) => {
  expect(joined(first, second)).toEqual([`${first} ${second}`]);
});

test.each([
  ['Lịch công tác tuần tới', 'Thứ Hai, 04/5: giao ban.'],
  ['Xử lý văn bản đến', 'Thứ Ba (05/5): kiểm tra đê.'],
  ['Họp với Sở Mẫu và', 'Thứ Ba (05/5): kiểm tra đê.'],
  ['Làm việc đến 17h00', 'Thứ Ba (05/5): kiểm tra đê.'],
  ['Lịch trực như sau', '05/5: ông Ví Dụ.'],
])('words that open no day end their line: “%s”', (first, second) => {
  expect(joined(first, second)).toEqual([first, second]);
});
