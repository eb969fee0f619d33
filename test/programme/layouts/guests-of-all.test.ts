import { expect, it } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (...lines: string[]) =>
  readProgramme(['UBND XÃ VÍ DỤ', 'GIẤY MỜI', ...lines].join('\n')).items.map(({ title, participantsText, note }) =>
    [title, participantsText, note].map((each) => each ?? '-').join(' | '),
  );

it('who is addressed comes with those that a meeting names itself', () => {
  expect(
    read(
      'Kính gửi: Trưởng các thôn; Hợp tác xã Ví Dụ',
      'UBND xã tổ chức họp bàn vụ hè thu',
      'Thời gian: 8h00 ngày 20/4/2027',
      'Thành phần: Lãnh đạo UBND xã; trưởng các thôn',
    ),
  ).toEqual(['Họp bàn vụ hè thu | Hợp tác xã Ví Dụ; Lãnh đạo UBND xã; trưởng các thôn | -']);
});

it('of several meetings each has its own, and those whom none names', () => {
  expect(
    read(
      'Kính gửi:',
      '- Ban Công an xã;',
      '- Hội Người cao tuổi.',
      '1. Họp bàn giao ban thôn',
      'Thời gian: 8h00 ngày 20/4/2027',
      'Thành phần: Hội Người cao tuổi',
      '2. Họp sơ kết quý',
      'Thời gian: 14h00 ngày 21/4/2027',
      'Thành phần: Tổ biên tập',
    ),
  ).toEqual([
    'Họp bàn giao ban thôn | Ban Công an xã; Hội Người cao tuổi | -',
    'Họp sơ kết quý | Ban Công an xã; Tổ biên tập | -',
  ]);
});

it('as addressed names nobody anew', () => {
  expect(
    read(
      'Họp bàn phòng chống rét',
      'Kính gửi: Các trưởng thôn',
      'Thời gian: 8h00 ngày 20/4/2027',
      'Thành phần: Như kính gửi',
    ),
  ).toEqual(['Họp bàn phòng chống rét | Các trưởng thôn | -']);
});

it('a headline that names the meeting is its name, and the contents are what it talks about', () => {
  const below = ['Kính gửi: Các trưởng thôn', 'Thời gian: 8h00 ngày 20/4/2027'];
  expect(read('Họp Hội đồng nghĩa vụ quân sự xã', ...below, 'Nội dung: Rà soát danh sách; phân công việc')).toEqual([
    'Họp Hội đồng nghĩa vụ quân sự xã | Các trưởng thôn | Rà soát danh sách; phân công việc',
  ]);
  expect(read('Dự Hội nghị tổng kết công tác thú y', ...below, '3. Nội dung: Báo cáo; thảo luận')).toEqual([
    'Hội nghị tổng kết công tác thú y | Các trưởng thôn | Báo cáo; thảo luận',
  ]);
  expect(read('Họp Ủy ban nhân dân xã', ...below, 'Nội dung: Họp bàn phòng chống rét')).toEqual([
    'Họp bàn phòng chống rét | Các trưởng thôn | -',
  ]);
});

it.each(['Dự: Hội nghị sơ kết quý', 'Kính mời quý đại biểu.\nTham dự: Lễ khai giảng lớp Ví Dụ'])(
  'what they come to is none of those who come (%s)',
  (event) => {
    const [first] = read(event, 'Thời gian: 8h00 ngày 20/4/2027', 'Thành phần: Lãnh đạo UBND xã; trưởng các thôn');
    expect(first).toContain('| Lãnh đạo UBND xã; trưởng các thôn |');
  },
);
