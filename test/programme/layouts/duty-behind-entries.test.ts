import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

test('who is on duty behind another entry of the line is an entry of the day, without the hour before it', () => {
  const { items } = readProgramme(
    'LỊCH LÀM VIỆC\ncủa Thường trực Huyện ủy (từ ngày 03/3 đến ngày 09/3/2025)\n' +
      'Thứ Sáu (07/3): 07g30, đồng chí Bí thư dự Đại hội Chi bộ. Cũng 07g30, đồng chí Phó Bí thư dự họp mặt.\n' +
      'Thứ Bảy (08/3): Nghỉ hàng tuần. Trực lãnh đạo: đ/c Ngô Văn Dụ, Chánh Văn phòng.\n' +
      'Chủ nhật (09/3): 06g30, đồng chí Phó Bí thư dự lễ phát động trồng cây. Trực lãnh đạo: đ/c Lê Thị Thí.\n',
  );
  expect(
    items.map(({ start, startTime, title, leadersText }) => [start, startTime, title, leadersText].join(' | ')),
  ).toEqual([
    '2025-03-07 | 07:30 | đồng chí Bí thư dự Đại hội Chi bộ | đồng chí Bí thư',
    '2025-03-07 | 07:30 | đồng chí Phó Bí thư dự họp mặt | đồng chí Phó Bí thư',
    '2025-03-08 |  | Nghỉ hàng tuần | ',
    '2025-03-08 |  | Trực lãnh đạo: đ/c Ngô Văn Dụ, Chánh Văn phòng | đ/c Ngô Văn Dụ, Chánh Văn phòng',
    '2025-03-09 | 06:30 | đồng chí Phó Bí thư dự lễ phát động trồng cây | đồng chí Phó Bí thư',
    '2025-03-09 |  | Trực lãnh đạo: đ/c Lê Thị Thí | đ/c Lê Thị Thí',
  ]);
});
