import { expect, test } from 'vitest';
import { fateOf } from '../../src/programme/fates.ts';

const told = (text: string, listed = false) => {
  const fate = fateOf(text, listed);
  const day = fate?.moment.date?.days[0];
  return (
    fate && [fate.fate, fate.title, day && `${day.day}/${day.month}`, fate.moment.time?.start ?? null, fate.location]
  );
};

test.each([
  [
    '1. Tọa đàm "Đổi mới dạy học" (TS. Lê Minh Họa), 14h00 thứ Năm ngày 08/10: ĐỔI ĐỊA ĐIỂM từ phòng 12 sang Hội trường C.',
    ['place', 'Tọa đàm "Đổi mới dạy học" (TS. Lê Minh Họa)', '8/10', '14:00', 'Hội trường C'],
  ],
  [
    '- Họp tổ chuyên môn, thứ Sáu 09/10: bắt đầu lúc 15h30 (thay vì 13h30), tại phòng A2.03.',
    ['hour', 'Họp tổ chuyên môn', '9/10', '15:30', 'phòng A2.03'],
  ],
  ['b) Ngày hội đọc sách (8h00 ngày 10/10): giữ nguyên.', ['stays', 'Ngày hội đọc sách', '10/10', '08:00', null]],
  [
    'Riêng Lễ trao giải vẫn tổ chức lúc 19h00 ngày 11/10 như đã thông báo.',
    ['stays', 'Lễ trao giải', '11/10', '19:00', null],
  ],
  ['+ Chiếu phim, 19h30 ngày 12/10: HỦY do mưa.', ['off', 'Chiếu phim', '12/10', '19:30', null]],
])('“%s” tells what becomes of one thing', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ['a plain sentence', 'Hội nghị ngày 12/10 không thay đổi địa điểm.'],
  ['a label', '- Thời gian: 14h00 ngày 16/10 (thay cho ngày 12/10).'],
  ['what is moved to another day', '1. Họp giao ban dời từ ngày 12/10 sang ngày 14/10.'],
  ['nothing with a day', '2. Phòng thi số 05: giữ nguyên.'],
  ['a rule', '3. Tiếp công dân ngày 15 hằng tháng: giữ nguyên.'],
])('%s has no fate of its own', (_, text) => {
  expect(told(text)).toBeNull();
});

test.each([
  ['3. Hội đồng họp xét tạm hoãn gọi nhập ngũ, 14h00 ngày 13/10: giữ nguyên.', ['stays', '13/10']],
  ['3. Họp bàn phương án lùi tiến độ, 9h00 ngày 14/10: hủy.', ['off', '14/10']],
])('what a meeting talks about is not its fate: “%s”', (text, expected) => {
  const fate = told(text);
  expect(fate && [fate[0], fate[2]]).toEqual(expected);
});

test.each([',', ' ,', '(thay cho ', 'đổi địa điểm từ '])(
  'long lines of “%s” are read within the bound of a test',
  (piece) => {
    for (const length of [1_400, 20_000])
      fateOf(`1. Họp ${piece.repeat(length / piece.length)} ngày 10/10: giữ nguyên`, true);
  },
);
