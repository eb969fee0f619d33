import { expect, test } from 'vitest';
import { readChangeLine } from '../../src/programme/change-lines.ts';

const told = (line: string) => {
  const change = readChangeLine(line);
  const days = change?.moment.date?.days.map(({ day, month }) => `${day}/${month}`).join(' ') ?? null;
  return (
    change && [
      change.fate,
      change.name,
      change.later === 0 ? days : `${days}+${change.later}`,
      change.moment.time?.start ?? change.moment.slot,
      change.location,
    ]
  );
};

test.each([
  ['Môn Cơ học, đợt thi vào ngày 05/10/2026 (thứ Hai) sẽ được dời sang ngày 12/10/2026 (thứ Hai), ca thi giữ nguyên.'],
  ['Môn Cơ học: ngày 05/10 chuyển sang ngày 12/10/2026, địa điểm giữ nguyên'],
  ['Môn Cơ học (lịch cũ: sáng thứ Hai 05/10) → lịch mới: thứ Hai, 12/10.'],
  ['Môn Cơ học: ngày 05/10/2026 => ngày 12/10/2026'],
  ['Môn Cơ học: thứ Hai, ngày 05/10/2026 → thứ Hai, ngày 12/10/2026'],
  ['Môn Cơ học tổ chức vào ngày 12/10 thay vì ngày 05/10'],
  ['Thay vì ngày 05/10, môn Cơ học sẽ tổ chức vào ngày 12/10'],
  ['Đổi môn Cơ học từ ngày 05/10 thành ngày 12/10'],
  ['Dời lịch thi môn Cơ học từ 05/10/2026 sang 12/10/2026'],
  ['Môn Cơ học lùi đến ngày 12/10 (trước đây là ngày 05/10)'],
  ['Môn Cơ học. Lịch cũ: 05/10/2026. Lịch mới: 12/10/2026'],
  ['Môn Cơ học: lịch cũ ngày 05/10; lịch thi mới ngày 12/10'],
  ['Môn Cơ học đã thông báo ngày 5 tháng 10 năm 2026 nay điều chỉnh thành ngày 12 tháng 10 năm 2026'],
  ['Môn Cơ học: ngày 12/10/2026 (lịch cũ: ngày 05/10/2026)'],
  ['Môn Cơ học, theo lịch vào ngày 05/10, được ấn định lại vào ngày 12/10'],
  ['Môn Cơ học ngày 05/10 hoãn đến ngày 12/10'],
  ['Môn Cơ học: đã xếp ngày 05/10, nay chuyển lại vào ngày 12/10'],
  ['Môn Cơ học (dự kiến ngày 05/10) sẽ diễn ra vào ngày 12/10'],
  ['Môn Cơ học ngày 05/10 nghỉ, thi bù vào ngày 12/10'],
])('“%s” gives the new day', (line) => {
  const [fate, name, day, time, place] = told(line)!;
  expect([fate, String(name).replace(/^thi m|^m/u, 'M'), day, time, place]).toEqual([
    'moved',
    'Môn Cơ học',
    '12/10',
    null,
    null,
  ]);
});

test.each([
  [
    'Lớp kế toán: chiều thứ Sáu 09/10 chuyển sang 13h30 thứ Ba 13/10/2026, tại các phòng 21 - 25 nhà C.',
    ['moved', 'Lớp kế toán', '13/10', '13:30', 'các phòng 21 - 25 nhà C'],
  ],
  ['Phiên tòa số 4 ngày 09/10: bắt đầu lúc 9h30 thay vì 8h00', ['moved', 'Phiên tòa số 4', '9/10', '09:30', null]],
  ['Phiên tòa số 4 ngày 09/10: đổi giờ từ 8h00 sang 9h30', ['moved', 'Phiên tòa số 4', '9/10', '09:30', null]],
  ['Phiên tòa số 4 ngày 09/10 lùi giờ bắt đầu từ 8h00 đến 9h30', ['moved', 'Phiên tòa số 4', '9/10', '09:30', null]],
  [
    'Giao ban khối, 8h00 ngày 09/10, chuyển sang ngày 16/10, giờ họp không thay đổi',
    ['moved', 'Giao ban khối', '16/10', '08:00', null],
  ],
])('an hour or a place may change with it: “%s”', (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each([
  ['Họp tổ dân phố ngày 09/10 lùi lại 01 tuần', ['moved', 'Họp tổ dân phố', '9/10+7', null, null]],
  ['Họp tổ dân phố chiều ngày 09/10 dời lại hai ngày', ['moved', 'Họp tổ dân phố', '9/10+2', 'afternoon', null]],
])('a day may be moved by a count: “%s”', (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each([
  ['Thi thực hành các nhóm ngày 07, 08/10: tạm hoãn, lịch mới thông báo sau', 'Thi thực hành các nhóm', '7/10 8/10'],
  ['Không tổ chức buổi đối thoại sáng ngày 07/10', 'buổi đối thoại', '7/10'],
  ['Hội thi nấu ăn: 8h00 ngày 07/10 (hoãn)', 'Hội thi nấu ăn', '7/10'],
  ['Hội thi nấu ăn ngày 07/10: có thông báo sau', 'Hội thi nấu ăn', '7/10'],
])('“%s” leaves no day live', (line, name, days) => {
  expect(told(line)?.slice(0, 3)).toEqual(['off', name, days]);
});

test.each([
  ['Hội thi nấu ăn, 8h00 ngày 07/10: giữ nguyên', null],
  ['Hội thi nấu ăn vẫn tổ chức vào 8h00 ngày 07/10 như đã thông báo', null],
  ['Hội thi nấu ăn, 8h00 ngày 07/10: chuyển địa điểm từ sân A sang Nhà văn hóa xã', 'Nhà văn hóa xã'],
  ['Hội thi nấu ăn, 8h00 ngày 07/10: địa điểm mới là Nhà văn hóa xã (thay cho sân A)', 'Nhà văn hóa xã'],
  ['Hội thi nấu ăn\n- Lịch cũ: 8h00 ngày 07/10\n- Lịch mới: không thay đổi\n- Địa điểm: Sân B', 'Sân B'],
])('“%s” stays on its day', (line, place) => {
  expect(told(line)).toEqual(['stays', 'Hội thi nấu ăn', '7/10', '08:00', place]);
});

test.each([
  ['Các ca thi từ ngày 20/10/2026 trở đi: giữ nguyên theo lịch đã công bố, nếu có thay đổi sẽ thông báo sau.'],
  ['Lịch từ ngày 20/10 giữ nguyên'],
  ['Lịch tiếp công dân đã niêm yết là ngày 20/10/2026'],
  ['Các buổi khác không thay đổi'],
  ['Các phòng gửi báo cáo trước ngày 20/10'],
])('“%s” is no change of one thing', (line) => {
  expect(told(line)).toBeNull();
});

test('of several new days in a line each is in doubt', () => {
  expect(readChangeLine('Lớp A chuyển sang ngày 12/10, lớp B chuyển sang ngày 13/10')?.unsure).toBe(true);
});
