import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Why nobody is received on a day names another day, on which nothing takes place. */

const read = (note: string) =>
  readProgramme(
    `LỊCH TIẾP CÔNG DÂN NĂM 2026\n\n1. Tháng 3/2026:\n08 giờ 00 ngày 05/3/2026 Chủ tịch UBND xã;\n08 giờ 00 ngày 19/3/2026 Bí thư Đảng ủy.\n${note}\n2. Tháng 4/2026:\n08 giờ 00 ngày 02/4/2026 Chủ tịch UBND xã.\n`,
  ).items.map(({ start }) => start);
const DAYS = ['2026-03-05', '2026-03-19', '2026-04-02'];

test.each([
  '* Ghi chú: Ngày 12/3/2026: Thường trực không tiếp công dân. Lý do: chuẩn bị ngày hội 15/3/2026.',
  '* Ngày 12/3/2026: Thường trực không tiếp. Lý do : dự hội nghị ngày 15/3/2026.',
  'Ghi chú: Ngày 12/3/2026 không tiếp công dân; lý do: họp tỉnh ngày 15/3/2026.',
  'Ngày 12/3/2026 không tiếp công dân.\n(Lý do: dự lễ ngày 15/3/2026)',
  'Ngày 12/3/2026: không tiếp.\n- Lý do: tập huấn từ ngày 15/3/2026.',
])('%s', (note) => {
  expect(read(note)).toEqual(DAYS);
});

test.each([
  '08 giờ 00 ngày 26/3/2026 Chủ tịch HĐND xã.',
  'Ngày 26/3/2026: Lý Do Thái, Phó Chủ tịch HĐND xã.',
  'Ngày 26/3/2026: Phó Chủ tịch tiếp. Lý do: Chủ tịch đi công tác.',
  '08 giờ 00 ngày 26/3/2026 Phó Bí thư (lý do: Bí thư họp).',
  'Ngày 26/3/2026 vì lý do công việc Phó Chủ tịch tiếp.',
])('an entry of its own: %s', (note) => {
  expect(read(note)).toEqual(['2026-03-05', '2026-03-19', '2026-03-26', '2026-04-02']);
});
