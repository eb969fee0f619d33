import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** Papers that tell of several events by labels below the name of each. */

const read = (body: string, kind = 'GIẤY MỜI') =>
  programmeOf(`UBND PHƯỜNG MẪU\n${kind}\nHà Mẫu, ngày 03 tháng 8 năm 2026\n${body}\n`).items.map(
    ({ kind: of, end, startTime, slot, dueTime, title, location, review }) =>
      [of, end, startTime ?? slot, dueTime && `due ${dueTime}`, title, location, ...review].filter(Boolean).join(' | '),
  );

test.each([
  ['1. ', '2. ', ''],
  ['', '', 'Mời đại biểu mặc trang phục công sở.\n'],
])('`cùng ngày` is the day of the event before (marks “%s”)', (first, second, remark) => {
  expect(
    read(`Kính mời ông bà dự các sự kiện sau:
${first}Lễ khai mạc Ngày hội đọc sách
Thời gian: 8h00 ngày 12/8/2026
Địa điểm: Hội trường A
${remark}${second}Tọa đàm về sách thiếu nhi
Thời gian: chiều cùng ngày
Địa điểm: Hội trường B`),
  ).toEqual([
    'event | 2026-08-12 | 08:00 | Lễ khai mạc Ngày hội đọc sách | Hội trường A',
    'event | 2026-08-12 | afternoon | Tọa đàm về sách thiếu nhi | Hội trường B',
  ]);
});

test('`cùng ngày` after several days names none of them', () => {
  const [, second] = read(`1. Lễ khai mạc Ngày hội đọc sách
Thời gian: từ ngày 12/8/2026 đến ngày 14/8/2026
2. Tọa đàm về sách thiếu nhi
Thời gian: 14h00 cùng ngày`);
  expect(second).toContain('missing-date');
});

test('the sessions of a meeting are called by the names above their times', () => {
  expect(
    read(`Kính mời ông bà dự Hội nghị tổng kết công tác thư viện
Phiên thứ nhất: Báo cáo kết quả
Thời gian: 8h00 ngày 12/8/2026
Địa điểm: Hội trường A
Phiên thứ hai: Thảo luận tổ
Thời gian: 14h00 ngày 12/8/2026
Địa điểm: Phòng họp số 3`),
  ).toEqual([
    'event | 2026-08-12 | 08:00 | Phiên thứ nhất: Báo cáo kết quả | Hội trường A',
    'event | 2026-08-12 | 14:00 | Phiên thứ hai: Thảo luận tổ | Phòng họp số 3',
  ]);
});

test('by when one registers is a deadline, nothing that takes place', () => {
  expect(
    read(`Trân trọng kính mời ông bà dự Hội thảo chuyển đổi số.
Thời gian: 8h00 ngày 15/8/2026
Địa điểm: Hội trường A
Hạn đăng ký: 17h00 ngày 12/8/2026`),
  ).toEqual([
    'event | 2026-08-15 | 08:00 | Hội thảo chuyển đổi số | Hội trường A',
    'task | 2026-08-12 | due 17:00 | Hạn đăng ký',
  ]);
});

test('until when papers are taken is told with the other stages', () => {
  const told = read(
    'Phỏng vấn lúc 8h00 ngày 05/9/2026. Niêm yết kết quả ngày 10/9/2026. Thời hạn nhận đơn phúc khảo đến hết ngày 15/9/2026.',
    'THÔNG BÁO\nVề việc tuyển dụng viên chức năm 2026',
  );
  expect(told).toContain('task | 2026-09-15 | Thời hạn nhận đơn phúc khảo đến hết ngày 15/9/2026');
});
