import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const notice = (...changes: readonly string[]) =>
  programmeOf(
    [
      'THÔNG BÁO',
      'Điều chỉnh, bổ sung lịch công tác tuần của lãnh đạo Sở',
      '(từ ngày 10/5/2027 đến ngày 14/5/2027)',
      'I. ĐIỀU CHỈNH',
      ...changes,
      'II. BỔ SUNG',
      '1. 15h30 thứ Ba (11/5): Giám đốc họp nghe báo cáo phương án.',
      '2. Thứ Sáu (14/5):',
      '- 7h30: Giám sát tại xã Mẫu.',
      '- 16h00: Họp chi bộ.',
    ].join('\n'),
  ).items;

test('what a notice of changes puts off is an item that is off, for a person to see', () => {
  const [off] = notice('1. Hội nghị tổng kết năm học (sáng thứ Năm, 13/5): hoãn, thời gian mới sẽ báo sau.');
  expect(off).toMatchObject({ start: '2027-05-13', slot: 'morning', status: 'postponed' });
  expect(off!.review).toContain('line-alone');
});

test.each([
  ['1. Không tổ chức buổi kiểm tra công trường ngày 13/5.', 'cancelled'],
  ['1. Tạm hoãn đi khảo sát xã Mẫu ngày 13/5.', 'postponed'],
])('“%s” leaves nothing that stands', (change, status) => {
  expect(notice(change).find(({ start }) => start === '2027-05-13')).toMatchObject({ status });
});

test('a comma within the name of a body ends no name', () => {
  const [moved] = notice(
    '1. Cuộc họp Ban Chỉ đạo phòng, chống thiên tai (lịch cũ: 14h00 ngày 11/5) chuyển sang 08h00 thứ Tư, ngày 12/5.',
  );
  expect(moved).toMatchObject({
    title: 'Cuộc họp Ban Chỉ đạo phòng, chống thiên tai',
    start: '2027-05-12',
    startTime: '08:00',
  });
});
