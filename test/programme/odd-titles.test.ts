import { expect, test } from 'vitest';
import { item } from '#src/programme/items.ts';
import { oddRows, oddTitles } from '#src/programme/odd-titles.ts';
import { readProgramme } from './summary.ts';

const DAY = '2026-03-09';
const event = (title: string, id: string) =>
  item({ id, kind: 'event', title, start: DAY, end: DAY, timing: 'on', line: 1 });
const RIGHT = [
  'Giao ban lãnh đạo',
  'Tiếp công dân định kỳ',
  'Họp tổ công tác',
  'Dự hội nghị tại xã',
  'Ký kết phối hợp',
];

const odd = (...titles: string[]) =>
  oddTitles([...RIGHT, ...titles].map((title, i) => event(title, String(i)))).map(({ code, data }) => [
    code,
    data.printed,
  ]);

test.each([
  ['no words', '–'],
  ['what becomes of it', 'chuyển sang 13/11/2027'],
  ['news of a paper', 'Sở Mẫu có văn bản gửi các trường về việc phòng chống bão'],
  ['news of an order', 'UBND xã Mẫu ban hành công văn yêu cầu các thôn trực ban'],
  ['a room', 'Phòng họp 401'],
  ['the field of a booking', 'Người đăng ký: Trần Thị Mẫu'],
  ['its end', 'Kết thúc: 09:15'],
  ['when it is', 'Thời gian nộp hồ sơ'],
  ['the foot of a page', 'Lưu: VT, VP'],
  ['who made the list', 'Người tổng hợp: Văn phòng'],
  ['a telephone', 'Số máy trực 0293.38xx.456'],
  ['half of a bracket', 'Sở Tài chính)'],
  ['those who take part', 'Trợ lý Hiệu trưởng; khách mời'],
  ['an acronym of an office', 'BGH + GV các lớp'],
  ['a department', 'Phòng Giáo dục và Đào tạo'],
  ['the day in the midst of it', 'Họp giao ban Phòng họp 1 09/3 tháng 3 các Phó Chủ tịch'],
])('%s is hardly what a meeting is called', (_, title) => {
  expect(odd(title)).toEqual([['odd-title', title]]);
});

test.each([
  'Họp Hội đồng trường (mở rộng)',
  'Phòng họp 1: Tập huấn chuyển đổi số',
  'Trực lãnh đạo: Đ/c A - Chủ tịch xã (0905 112 384)',
  'Lễ trao Huy hiệu Đảng đợt 09/3',
  'Nộp báo cáo (hạn cuối 09/3)',
  'Hội nghị triển khai nhiệm vụ, kết thúc năm học',
  'đoàn giám sát làm việc với các sở',
  'Ban Pháp chế thẩm tra tờ trình về biên chế',
])('%s is an entry', (title) => {
  expect(odd(title)).toEqual([]);
});

test('below the heading of a roster a name is on duty', () => {
  const duty = item({
    ...event('Chủ tịch Nguyễn Văn Mẫu', '9'),
    section: ['PHÂN CÔNG LÃNH ĐẠO TRỰC'],
  });
  expect(oddTitles([...RIGHT.map((title, i) => event(title, String(i))), duty])).toEqual([]);
});

test('where many entries name people alone it is a roster of who is on duty', () => {
  expect(odd('Chủ tịch Nguyễn Văn Mẫu', 'Phó Chủ tịch Trần Thị Mẫu', 'Phó Chủ tịch Lê Văn Mẫu')).toEqual([]);
  expect(odd('Phó Chủ tịch Trần Thị Mẫu')).toEqual([['odd-title', 'Phó Chủ tịch Trần Thị Mẫu']]);
});

test.each(['Thời gian xét xử', 'Ngày, giờ thi', 'Thời gian mở phiên tòa: 8h00'])(
  'a label of times names nothing: %s',
  (title) => {
    expect(oddRows([event(title, '1')]).map(({ code }) => code)).toEqual(['odd-title']);
  },
);

test.each([
  ['Nguyễn Văn Mẫu', 'odd-title'],
  ['Lê Thử', 'odd-title'],
  ['Hồ Thị Ví', 'odd-title'],
  ['Hồ Sơ Mời Thầu', 'sure'],
  ['Đoàn Thanh Niên tập huấn', 'sure'],
  ['Tiếp Công Dân', 'sure'],
])('a person’s name alone is hardly what is held: “%s”', (title, told) => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN (từ 12/7 đến 18/7/2027)

| Ngày | Thời gian | Nội dung |
|---|---|---|
| Thứ Hai 12/7 | 8h00 | Họp giao ban |
| Thứ Ba 13/7 | 8h00 | Họp chi bộ |
| Thứ Tư 14/7 | 8h00 | Sơ kết công tác |
| Thứ Năm 15/7 | 8h00 | ${title} |
`);
  expect(items[3]!.review.join() || 'sure').toBe(told);
});

test.each(['Lần lượt tại xã Đông và xã Tây', 'Mỗi ngày một điểm', 'Mỗi buổi 02 xã'])(
  'how places share days is no title: “%s”',
  (title) => {
    expect(oddRows([event(title, '1')]).map(({ code }) => code)).toEqual(['odd-title']);
  },
);

test('a title that tells what is done in turn is one', () => {
  expect(oddRows([event('Mỗi tổ dân phố ra quân dọn vệ sinh', '1')])).toEqual([]);
});
