import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Pages that tell of no meeting put off, though one may hinder the other, and of one that was told of the day before. */

test('what is said of a case puts nothing off', () => {
  const { items, rules } = readProgramme(
    [
      'Lịch tiếp công dân',
      '1. Thường xuyên: các buổi sáng, từ 8h00 đến 11h00',
      '2. Trưởng phòng tiếp công dân:',
      'Định kỳ vào ngày 12 hàng tháng',
      '- Trường hợp Trưởng phòng bận, không thể tiếp theo lịch, người được ủy quyền sẽ tiếp thay.',
    ].join('\n'),
  );
  expect([items.map(({ title }) => title), rules.map(({ text }) => text)]).toEqual([
    [],
    ['Định kỳ vào ngày 12 hàng tháng'],
  ]);
});

test('the day on which a postponement was told is not its day', () => {
  const { items } = readProgramme(
    [
      'Hoãn tọa đàm về đường làng vì mưa lớn',
      '06/5/2027, 09:12',
      'Tối qua (5/5), xã Ví Dụ báo tin: vì mưa lớn, tọa đàm chiều 06/5/2027 tại Nhà văn hóa xã tạm hoãn.',
    ].join('\n'),
  );
  expect(items.map(({ start, status }) => [start, status])).toEqual([[null, 'postponed']]);
});

test('labels that a page has run into its headline are none of the title', () => {
  const { items } = readProgramme(
    'KẾ HOẠCH TỔNG VỆ SINH ĐỢT 3 Thời gian: 15 giờ 30 ngày 25 tháng 9 năm 2026 Địa điểm: Sân đình. Thành phần: Các xóm.',
  );
  expect(items.map(({ title, start, startTime }) => [title, start, startTime])).toEqual([
    ['TỔNG VỆ SINH ĐỢT 3', '2026-09-25', '15:30'],
  ]);
});
