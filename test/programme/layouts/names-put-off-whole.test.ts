import { expect, test } from 'vitest';
import { itemsOfNotice } from './notices.ts';

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
