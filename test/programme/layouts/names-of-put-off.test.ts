import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** What a notice calls the one gathering that it puts off. */
const named = (headline: string, ...lines: readonly string[]) =>
  readProgramme(`HỘI LÀM VƯỜN XÃ MẪU\n${headline}\n\n${lines.join('\n')}\n`).items.map(
    ({ title, status }) => `${status} ${title}`,
  );

test.each([
  [
    'THÔNG BÁO HOÃN HỘI NGHỊ',
    'Do mưa lớn, Ban Chấp hành quyết định tạm hoãn Hội nghị hướng dẫn ghép cành (theo giấy mời là 8h sáng 12/9/2027).',
    'postponed Hội nghị hướng dẫn ghép cành',
  ],
  [
    'THÔNG BÁO HOÃN HỌP',
    'Vì nước lên, Ban Chấp hành hoãn Họp tổng kết mùa vải. Ngày họp lại sẽ báo sau.',
    'postponed Họp tổng kết mùa vải',
  ],
  [
    'THÔNG BÁO HỦY HỘI THẢO',
    'Do diễn giả bị ốm, Ban Tổ chức hủy Hội thảo giống cây mới.',
    'cancelled Hội thảo giống cây mới',
  ],
  [
    'THÔNG BÁO TẠM HOÃN CUỘC HỌP',
    'Nhiều người vắng.',
    'Hội xin tạm hoãn cuộc họp bàn về đường ống tưới.',
    'postponed Cuộc họp bàn về đường ống tưới',
  ],
  [
    'THÔNG BÁO HOÃN ĐẠI HỘI',
    'Ban Chấp hành tạm hoãn Đại hội đại biểu lần thứ ba của Hội.',
    'postponed Đại hội đại biểu lần thứ ba của Hội',
  ],
])('“%s” says of no gathering which one it is', (headline, ...lines) => {
  const expected = lines.pop()!;
  expect(named(headline, ...lines)).toEqual([expected]);
});

test.each([
  [
    'THÔNG BÁO HOÃN HỘI NGHỊ TỔNG KẾT MÙA VẢI',
    'Do mưa lớn, tạm hoãn Hội nghị nêu trên.',
    'postponed HỘI NGHỊ TỔNG KẾT MÙA VẢI',
  ],
  ['THÔNG BÁO HOÃN HỘI NGHỊ', 'Do mưa lớn, Hội tạm hoãn Hội nghị.', 'postponed HỘI NGHỊ'],
  ['THÔNG BÁO HOÃN HỘI NGHỊ', 'Hội nghị ghép cành của xã bên vẫn họp.', 'postponed HỘI NGHỊ'],
  ['THÔNG BÁO HOÃN HỌP', 'Do trùng lịch Hội thảo giống cây mới, xin lỗi các hội viên.', 'postponed THÔNG BÁO HOÃN HỌP'],
  ['THÔNG BÁO HOÃN HỘI NGHỊ', 'Do bận dự Hội thảo giống cây mới, Hội tạm hoãn.', 'postponed HỘI NGHỊ'],
])('“%s” with “%s” is called as before', (headline, line, expected) => {
  expect(named(headline, line)[0]).toBe(expected);
});
