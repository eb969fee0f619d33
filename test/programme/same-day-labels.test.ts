import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

/** Which label of time gives the day that `cùng ngày` points back to. */

const lastOf = (fields: string) =>
  readProgramme(`UBND PHƯỜNG MẪU
GIẤY MỜI
Hà Mẫu, ngày 20 tháng 8 năm 2026
Kính mời ông bà dự các sự kiện sau:
Lễ khai giảng năm học mới
${fields}
Gặp mặt phụ huynh học sinh
Thời gian: 14h00 cùng ngày
`)
    .items.map(({ end, startTime, title }) => [end, startTime, title].join(' | '))
    .at(-1);

test.each([
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian đăng ký: trước ngày 01/9/2026',
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian nộp hồ sơ: 01/9/2026',
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian nhận xác nhận tham dự: đến 25/8/2026',
  'Thời gian tổ chức: 8h00 ngày 05/9/2026\nThời hạn đăng ký: 01/9/2026',
  'Thời gian bắt đầu: 8h00 ngày 05/9/2026',
  'Ngày giờ: 8h00 ngày 05/9/2026',
])('that of what takes place, by when one registers is none: “%s”', (fields) => {
  expect(lastOf(fields)).toBe('2026-09-05 | 14:00 | Gặp mặt phụ huynh học sinh');
});

test('that of something unknown in between names none', () => {
  expect(lastOf('Thời gian: 8h00 ngày 05/9/2026\nThời gian trồng cây: 8h00 ngày 04/9/2026')).not.toContain(
    '2026-09-05',
  );
});
