import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { itemsOfNotice } from './notices.ts';

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

const putOff = (subject: string, body: string) =>
  itemsOfNotice(subject, body).map(({ title, status, start }) => `${start ?? '-'} ${status} ${title}`);

test.each([
  [
    'V/v không tổ chức Hội thao công nhân năm 2026',
    'Do thiếu kinh phí, Ban Tổ chức quyết định hủy Hội thao công nhân năm 2026 (đã định vào sáng 18/4/2026).',
    '- cancelled Hội thao công nhân năm 2026',
  ],
  [
    'V/v hoãn Hội nghị biểu dương doanh nhân ngày 20/3/2026',
    'UBND xã Thử tạm hoãn Hội nghị biểu dương doanh nhân trẻ. Thời gian mới sẽ thông báo sau.',
    '- postponed Hội nghị biểu dương doanh nhân',
  ],
  [
    'V/v hoãn hội nghị nhân viên y tế thôn',
    'Trạm Y tế xã Thử tạm hoãn hội nghị nhân viên y tế thôn. Thời gian mới sẽ thông báo sau.',
    '- postponed Hội nghị nhân viên y tế thôn',
  ],
  [
    'V/v hoãn hội thảo tự do sáng tạo trong trường học',
    'Phòng Thử tạm hoãn hội thảo tự do sáng tạo trong trường học. Thời gian mới sẽ thông báo sau.',
    '- postponed Hội thảo tự do sáng tạo trong trường học',
  ],
  [
    'V/v hoãn kỳ họp Hội đồng nhân dân xã Thử',
    'Thường trực tạm hoãn kỳ họp Hội đồng nhân dân xã Thử. Thời gian mới sẽ thông báo sau.',
    '- postponed Kỳ họp Hội đồng nhân dân xã Thử',
  ],
])('“nhân” within a word is no cause (%s)', (subject, body, expected) => {
  expect(putOff(subject, body)).toEqual([expected]);
});

test.each([
  ['nhân dịp Quốc khánh', 'Do mưa lớn, UBND xã tạm hoãn lễ mít tinh nhân dịp Quốc khánh.', 'Lễ mít tinh'],
  ['nhân ngày Môi trường', 'Do mưa lớn, UBND xã tạm hoãn lễ phát động nhân ngày Môi trường.', 'Lễ phát động'],
  [
    'do dự tập huấn',
    'UBND xã tạm hoãn hội nghị giao ban quân sự do lãnh đạo dự tập huấn.',
    'Hội nghị giao ban quân sự',
  ],
  ['vì thiếu phòng', 'UBND xã tạm hoãn hội nghị giao ban quân sự vì thiếu phòng.', 'Hội nghị giao ban quân sự'],
  ['để tránh bão', 'UBND xã tạm hoãn hội nghị giao ban quân sự để tránh bão.', 'Hội nghị giao ban quân sự'],
])('the occasion and the cause are none of its name (%s)', (_, body, title) => {
  expect(putOff('Về việc thay đổi lịch', body)).toEqual([`- postponed ${title}`]);
});
