import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

test('a headline that ends in “chuyển đổi số” does not go on in the next line', () => {
  const { items } = programmeOf(
    [
      'THÔNG BÁO',
      'Thông báo dời ngày tổ chức cuộc họp Ban Chỉ đạo chuyển đổi số',
      'Ngày 01/6/2027, Sở Ví dụ đã ban hành Thông báo số 30/TB-SVD về cuộc họp Ban Chỉ đạo chuyển đổi số vào 7h30 ngày 09/6/2027.',
      'Tuy nhiên, do trùng lịch làm việc, Sở Ví dụ điều chỉnh thời gian tổ chức cuộc họp Ban Chỉ đạo chuyển đổi số, cụ thể:',
      'Thời gian: 8h00 ngày 14/6/2027.',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([['2027-06-14', '08:00']]);
});

test('an hour before the new day is no number of a document', () => {
  const { items } = programmeOf(
    [
      'Thông báo thay đổi lịch họp giao ban khối',
      'Cuộc họp giao ban khối không tổ chức vào 14 giờ 00, ngày 09-6-2027 như đã thông báo mà chuyển sang 07 giờ 30, ngày 14-6-2027.',
    ].join('\n'),
  );
  expect(items.map(({ start, startTime }) => [start, startTime])).toEqual([['2027-06-14', '07:30']]);
});
