import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { itemsOfDay } from './one-day.ts';

const rows = (...lines: readonly string[]) =>
  readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 10/5 đến ngày 14/5/2027)',
      '',
      'Ngày\tBuổi\tNội dung\tPhụ trách',
      ...lines,
      'Thứ Ba 11/5\tSáng\tGiao ban tổ Mẫu\tTổ trưởng',
    ].join('\n'),
  ).items.filter(({ start }) => start === '2027-05-10');

test.each([
  ['Chiều', 'Hạn cuối nộp kế hoạch về tổ', 'afternoon', null],
  ['Sáng', 'Hạn chót gửi số liệu thu chi', 'morning', null],
  ['Tối', 'Deadline nộp đề cương', 'evening', null],
  ['Chiều', 'Gửi báo cáo quý về Phòng trước 16h30', 'afternoon', '16:30'],
  ['Chiều', 'Nhập điểm (hạn cuối: 17h00)', 'afternoon', '17:00'],
])('work that is due in the half “%s” of its day keeps it: “%s”', (half, words, slot, dueTime) => {
  const task = { kind: 'task', timing: 'deadline', end: '2027-05-10', slot, dueTime, startTime: null, review: [] };
  expect(rows(`Thứ Hai 10/5\t${half}\t${words}\tVăn thư`)).toMatchObject([task]);
  expect(itemsOfDay(`- ${half}: ${words}`)).toMatchObject([task]);
});

test.each([
  ['Sáng', 'Gửi báo cáo quý về Phòng trước 16h30', '2027-05-10'],
  ['Cả ngày', 'Hạn cuối nộp phiếu', '2027-05-10'],
  ['Chiều', 'Nộp hồ sơ trước ngày 13/5', '2027-05-12'],
])('the half “%s” is none of a last moment beyond it: “%s”', (half, words, end) => {
  expect(rows(`Thứ Hai 10/5\t${half}\t${words}\tVăn thư`)).toMatchObject([{ timing: 'deadline', end, slot: null }]);
});

test('what takes place in that half does so as before', () => {
  expect(rows('Thứ Hai 10/5\tChiều\tHọp về hạn nộp phiếu\tVăn thư')).toMatchObject([
    { kind: 'event', timing: 'on', slot: 'afternoon' },
  ]);
});

test('a half that stands before another entry in prose is none of the one below', () => {
  expect(itemsOfDay('- Chiều: Dự giờ lớp Mẫu', '- Hạn cuối nộp đề').at(-1)).toMatchObject({ slot: null });
});
