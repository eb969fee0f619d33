import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

test('what is said for the case of a change changes nothing', () => {
  const { items } = programmeOf(
    [
      'VỀ VIỆC TIẾP CÔNG DÂN ĐỊNH KỲ QUÝ III NĂM 2027',
      'Sở Ví dụ thông báo lịch tiếp công dân như sau:',
      '1. Giám đốc Người Thứ Nhất:',
      '- Tháng 7: ngày 05.',
      '- Tháng 8: ngày 02.',
      '- Tháng 9: ngày 06.',
      'Trường hợp có thay đổi lịch tiếp công dân, Sở sẽ thông báo sau.',
    ].join('\n'),
  );
  expect(items.map(({ start, status, review }) => [start, status, ...review])).toEqual([
    ['2027-07-05', 'confirmed'],
    ['2027-08-02', 'confirmed'],
    ['2027-09-06', 'confirmed'],
  ]);
});

test('a meeting that is said in the headline not to be held leaves nothing sure on its day', () => {
  const { items } = programmeOf(
    [
      'Thông báo về việc không tổ chức cuộc họp Ban Chỉ đạo phòng cháy',
      'Sở Ví dụ thông báo không tổ chức cuộc họp Ban Chỉ đạo phòng cháy như sau:',
      '- Thời gian theo kế hoạch: 7 giờ 30 sáng ngày 06/9/2027 (thứ Hai).',
      '- Lý do: trùng lịch làm việc.',
    ].join('\n'),
  );
  expect(items.filter(({ status, review }) => status === 'confirmed' && review.length === 0)).toEqual([]);
});

test('a meeting put later that was set for a day is not held on it', () => {
  const { items } = programmeOf(
    [
      'Thông báo hoãn hội nghị sơ kết công tác',
      'Sở Ví dụ lùi thời gian hội nghị sơ kết công tác đã ấn định vào ngày 06/9/2027.',
      'Thời gian mới sẽ được thông báo sau.',
    ].join('\n'),
  );
  expect(items.filter(({ status, review }) => status === 'confirmed' && review.length === 0)).toEqual([]);
});
