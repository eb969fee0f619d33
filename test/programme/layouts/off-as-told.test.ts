import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const WEEK =
  'LỊCH CÔNG TÁC BỔ SUNG, ĐIỀU CHỈNH\nTuần 11 (từ 09/3 đến 13/3/2026)\n\nThứ Tư, ngày 11/3/2026\n- 16h00: Thăm xã Mẫu\n';

test.each([
  ['Không tổ chức cuộc họp giao ban khối Ví Dụ (8h00) như lịch đã gửi.', 'cancelled họp giao ban khối Ví Dụ (8h00)'],
  ['Hủy cuộc họp Ban Chỉ đạo Mẫu như đã thông báo trong lịch tuần.', 'cancelled họp Ban Chỉ đạo Mẫu'],
  ['Hoãn hội nghị sơ kết Mẫu đã xếp trong lịch tuần 11', 'postponed hội nghị sơ kết Mẫu'],
  ['Không tổ chức Hội nghị cán bộ theo kế hoạch đã đề ra', 'cancelled Hội nghị cán bộ'],
  ['Không tổ chức hội nghị thông báo kế hoạch tuần', 'cancelled hội nghị thông báo kế hoạch tuần'],
])('where it was told before is no part of what is off: “%s”', (line, read) => {
  const items = readProgramme(`${WEEK}- ${line}\nThứ Sáu, ngày 13/3/2026\n- 14h00: Kiểm tra tổ dân phố Mẫu\n`).items;
  expect(items.map(({ status, title }) => `${status} ${title}`)).toContain(read);
});
