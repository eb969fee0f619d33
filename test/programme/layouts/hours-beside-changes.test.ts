import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { noticeOf } from './notices.ts';

/** Below a meeting that a notice changes, another hour of its day is told where it became no item. */

const unread = (body: string) =>
  readProgramme(
    noticeOf(
      'Về việc thay đổi địa điểm tổ chức Hội nghị sơ kết quý I',
      `Địa điểm mới: Nhà văn hóa thôn Trung.\nThời gian: không thay đổi, 7h30, thứ Năm, ngày 12/3/2026.\n${body}`,
      '02 tháng 3 năm 2026',
    ),
  ).notices.flatMap(({ code, line }) => (code === 'line-unread' ? [line] : []));

test.each([
  'Văn phòng bố trí 02 xe đưa đón, xuất phát tại cổng số 2 lúc 6h45 ngày 12/3.',
  'Xe đưa đón xuất phát tại cổng sau lúc 6h45 ngày 12/3. Các đơn vị đăng ký về Văn phòng trước 11 giờ ngày 10/3/2026.',
])('another hour of the day is told: “%s”', (body) => {
  expect(unread(body)).toEqual([10]);
});

test.each([
  'Đại biểu có mặt tại hội trường lúc 7h30 ngày 12/3.',
  'Trước đây hội nghị dự kiến lúc 9h00 ngày 12/3.',
  'Các đơn vị gửi báo cáo trước 6h45 ngày 12/3.',
])('its own hour, one of before and a last one are none: “%s”', (body) => {
  expect(unread(body)).toEqual([]);
});
