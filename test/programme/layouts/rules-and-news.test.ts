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

test('the years of an anniversary in the title are not how long the programme goes on', () => {
  const { period, items } = readProgramme(
    [
      'KẾ HOẠCH',
      'TỔ CHỨC GIẢI BÓNG CHUYỀN MỪNG NGÀY TRUYỀN THỐNG CƠ QUAN (12/5/1997 – 12/5/2027)',
      '1. Nhận đơn của các đội trước 11h00 ngày 13/4/2027.',
      '2. Họp bốc thăm lúc 14h15 ngày 16/4/2027.',
      '3. Khai mạc giải lúc 16h00 ngày 20/4/2027 tại sân cơ quan.',
    ].join('\n'),
  );
  expect([period, items.map(({ end }) => end)]).toEqual([null, ['2027-04-13', '2027-04-16', '2027-04-20']]);
});

test('an hour with no words of its own has those of the cell that reaches down to it, to be confirmed', () => {
  const cells = ['Thời gian', 'Nội dung', 'Địa điểm', 'Ngày 12/11/2026'];
  const rows = ['07h30 - 10h45', 'Thi đan giỏ', 'Sân đình', '14h15 - 16h00', 'Cả ngày', 'Bày bán chiếu', 'Sân chợ'];
  const { items } = readProgramme(
    ['Chương trình Tuần làng nghề xã Ví Dụ', ...cells, ...rows, '19h45', 'Đêm khai hội', 'Sân đình'].join('\n\n'),
  );
  expect(
    items.map(({ startTime, slot, title, location, review }) =>
      [startTime ?? slot, title, location, ...review].join(' | '),
    ),
  ).toEqual([
    '07:30 | Thi đan giỏ | Sân đình',
    '14:15 | Thi đan giỏ | Sân đình | unclear-boundary',
    'allDay | Bày bán chiếu | Sân chợ',
    '19:45 | Đêm khai hội | Sân đình',
  ]);
});
