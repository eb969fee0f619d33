import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** Days told in running sentences: each is an entry, and each that is not announced in so many words for a person to decide. */
const told = (text: string) =>
  readProgramme(text).items.map((item) => [item.kind, whenOf(item), item.title.slice(0, 40), item.review.join(',')]);

test('a week of culture in one paragraph', () => {
  expect(
    told(
      'Tuần Văn hóa xã Mẫu năm 2027 gồm nhiều hoạt động. Lễ dâng hương diễn ra vào 7 giờ 30 phút ngày 17/9 tại Công viên Mẫu. Trò chơi dân gian diễn ra từ ngày 17 đến 21/9 tại bãi bồi. Miễn phí hoàn toàn vé vào cổng. Bắn pháo hoa từ 21g - 21g15 ngày 2-10.',
    ),
  ).toEqual([
    ['event', 'on 2027-09-17 07:30', 'Lễ dâng hương diễn ra tại Công viên Mẫu', 'unclear-boundary'],
    ['event', 'on 2027-09-17..2027-09-21', 'Trò chơi dân gian diễn ra tại bãi bồi', 'unclear-boundary'],
    ['event', 'on 2027-10-02 21:00', 'Bắn pháo hoa', 'unclear-boundary'],
  ]);
});

test('parts between semicolons that each have a day', () => {
  expect(
    told(
      'Nhiều hoạt động sẽ diễn ra: khai mạc triển lãm lúc 7g30 ngày 1-9-2027 tại Nhà Văn hóa; đua xe đạp vào ngày 2-9 tại đường Mẫu; biểu diễn nghệ thuật tại công viên 23/9 vào đêm 2-9.',
    ).map(([, when]) => when),
  ).toEqual(['on 2027-09-01 07:30', 'on 2027-09-02', 'on 2027-09-02 evening']);
});

test('how a session is prepared, behind what has been done', () => {
  expect(
    told(`Hội nghị thống nhất chương trình kỳ họp thứ 5

Sáng 4/6, Hội đồng xã Mẫu đã tổ chức hội nghị thống nhất chương trình kỳ họp giữa năm 2027.

Theo đó, ngày 5/6, Thường trực sẽ ban hành kế hoạch tổ chức kỳ họp. Ngày 10/6 hoàn chỉnh báo cáo tóm tắt.

Từ ngày 12- 17/6 sẽ tiếp xúc cử tri tại các thôn. Ngày 24/6 quyết định triệu tập kỳ họp.`),
  ).toEqual([
    ['event', 'on 2027-06-05', 'Thường trực sẽ ban hành kế hoạch tổ chức', ''],
    ['event', 'on 2027-06-10', 'hoàn chỉnh báo cáo tóm tắt', 'line-alone'],
    ['event', 'on 2027-06-12..2027-06-17', 'sẽ tiếp xúc cử tri tại các thôn', ''],
    ['event', 'on 2027-06-24', 'quyết định triệu tập kỳ họp', 'line-alone'],
  ]);
});

test('a gathering behind what it rests on is announced, and sure', () => {
  expect(
    told(
      'Xã Mẫu tổ chức đối thoại\n\nThực hiện Hướng dẫn số 13-HD/BTG ngày 06/8/2027, Chủ tịch xã Mẫu sẽ tổ chức Hội nghị đối thoại với Nhân dân vào 07 giờ 30 phút, ngày 29/10/2027 tại hội trường.',
    ),
  ).toEqual([['event', 'on 2027-10-29 07:30', 'Hội nghị đối thoại với Nhân dân', '']]);
});

test('what a sentence asks for by a day is work of its own', () => {
  expect(
    told(`Nhà trường tổ chức thi thành 2 đợt:

- Đợt 1: Thi vào các ngày 09;10/4/2027, sinh viên đăng ký nộp lệ phí trước ngày 31/3/2027;

- Đợt 2: Thi vào các ngày 23;24/4/2027, sinh viên đăng ký nộp lệ phí trước ngày 10/4/2027.

- Lớp ôn thi khai giảng vào ngày 04/4/2027. Điện thoại: 0123 456 789.`),
  ).toEqual([
    ['event', 'on 2027-04-09..2027-04-10', 'Đợt 1: Thi vào các ngày 09;10/4/2027', 'line-alone'],
    ['task', 'deadline ≤2027-03-30', 'Sinh viên đăng ký nộp lệ phí trước ngày ', 'line-alone'],
    ['event', 'on 2027-04-23..2027-04-24', 'Đợt 2: Thi vào các ngày 23;24/4/2027', 'line-alone'],
    ['task', 'deadline ≤2027-04-09', 'Sinh viên đăng ký nộp lệ phí trước ngày ', 'line-alone'],
    ['event', 'on 2027-04-04', 'Lớp ôn thi khai giảng vào ngày 04/4/2027', 'line-alone'],
  ]);
});

test('what stands in none of them is told', () => {
  const { notices } = readProgramme(
    'Sáng 4/6, Hội đồng xã Mẫu đã tổ chức hội nghị năm 2027.\n\nNgày 24/6 họp thẩm tra. Ngày 25/6 họp tổ.',
  );
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ line }) => line)).toEqual([1]);
});
