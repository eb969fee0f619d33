import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const read = (...lines: readonly string[]) =>
  programmeOf(`${lines.join('\n')}\n`, '2027-05-03').items.map(
    ({ start, startTime, title, location, status, review }) =>
      [start, startTime, title, location, status === 'confirmed' ? null : status, ...review]
        .filter((part) => part !== null)
        .join(' | '),
  );

const INVITED = 'UBND xã Mẫu đã mời dự họp giao ban ngày 14/5/2027.';

test.each([
  'Nay thay đổi thời gian họp từ 8 giờ 00 thành 14 giờ 00 cùng ngày.',
  'Nay điều chỉnh giờ họp từ 8 giờ 00 sang 14 giờ 00.',
])('an hour that moves alone is of the only day of the notice (%s)', (sentence) => {
  expect(read('Thông báo thay đổi giờ họp', INVITED, sentence)).toEqual(['2027-05-14 | 14:00 | Họp giao ban']);
});

test('of several days a person says which it is', () => {
  const other = 'Họp giao ban tháng sau vào ngày 14/6/2027.';
  const sentence = 'Nay thay đổi thời gian họp từ 8 giờ 00 thành 14 giờ 00.';
  const items = read('Thông báo thay đổi giờ họp', INVITED, other, sentence);
  expect(items.filter((item) => item.includes('14:00') && !item.includes('missing-date'))).toEqual([]);
});

test.each([
  'Đề nghị các đơn vị đăng ký trước ngày 12/5/2027.',
  'Các đơn vị gửi báo cáo chậm nhất ngày 12/5/2027.',
  'Hạn đăng ký đến hết ngày 12/5/2027.',
])('the last day of something is not the day of the notice (%s)', (due) => {
  const sentence = 'Nay thay đổi thời gian họp từ 8 giờ 00 thành 14 giờ 00.';
  const moved = (...lines: readonly string[]) =>
    read('Thông báo thay đổi giờ họp', ...lines).filter((item) => item.includes('14:00'));
  expect(moved(INVITED, sentence, due)).toEqual(['2027-05-14 | 14:00 | Họp giao ban']);
  expect(moved(sentence, due)).toEqual(['14:00 | Thông báo thay đổi giờ họp | missing-date']);
});

test('what is put off “và tổ chức vào” another day has moved there', () => {
  const told =
    'Văn phòng thông báo: hoãn cuộc họp Ban Chỉ đạo lúc 14h00 ngày 12/5/2027 và tổ chức vào 8h00 ngày 19/5/2027.';
  expect(read('Hoãn họp Ban Chỉ đạo', told)).toEqual(['2027-05-19 | 08:00 | Cuộc họp Ban Chỉ đạo']);
});

test('what is put off goes on behind a comma with its new day', () => {
  const told = 'UBND xã hoãn buổi diễn tập phòng cháy lúc 14 giờ ngày 12/5/2027, lùi sang thứ Tư ngày 19/5/2027.';
  expect(read('Thông báo hoãn diễn tập', told)).toEqual(['2027-05-19 | Buổi diễn tập phòng cháy']);
});

test('the new day may stand behind a label alone', () => {
  const lines = ['UBND phường thay đổi lịch tiếp công dân:', 'Từ: sáng ngày 13/5/2027', 'Sang: sáng ngày 14/5/2027'];
  expect(read('Thông báo thay đổi lịch tiếp công dân', ...lines)).toEqual(['2027-05-14 | Tiếp công dân']);
});

test('a table out of its cells may name its first column by its own kind', () => {
  const cells = ['Môn thi', 'Lịch thi cũ', 'Lịch thi mới', 'Nghe', '7h30 ngày 15/5/2027', '7h30 ngày 22/5/2027'];
  expect(read('Thông báo thay đổi lịch thi', ...cells)).toEqual(['2027-05-22 | 07:30 | Nghe']);
});

test('a weekday goes on with the new day before it', () => {
  const told = 'UBND xã hoãn buổi diễn tập phòng cháy ngày 12/5/2027, lùi sang tuần sau, thứ Tư ngày 19/5/2027.';
  expect(read('Thông báo hoãn diễn tập', told)).toEqual(['2027-05-19 | Buổi diễn tập phòng cháy']);
});
