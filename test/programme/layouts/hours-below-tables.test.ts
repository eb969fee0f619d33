import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const TABLE =
  'LỊCH CÔNG TÁC TUẦN 15\n(Từ ngày 07/4/2025 đến ngày 11/4/2025)\n\nThứ\tGiờ\tNội dung\tĐịa điểm\nThứ Hai 07/4\t8h00\tHọp giao ban\tTầng 1\nThứ Năm 10/4\t9h00\tTiếp công dân\tTầng 2\n\n';
const below = (text: string) =>
  programmeOf(TABLE + text)
    .items.slice(2)
    .map(({ start, startTime, title, location, review }) => [start, startTime, title, location, [...review]]);

test.each(['', '- ', '+ '])(
  'what has an hour below the table is of its last day, for a person to look at (“%s”)',
  (mark) => {
    expect(below(`${mark}14h00: Họp Đảng ủy\nĐịa điểm: Phòng họp 3\n${mark}15h30: Giao ban khối Dân vận`)).toEqual([
      ['2025-04-10', '14:00', 'Họp Đảng ủy', 'Phòng họp 3', ['uncertain-date']],
      ['2025-04-10', '15:30', 'Giao ban khối Dân vận', null, ['uncertain-date']],
    ]);
  },
);

test.each(['Tuần sau:', 'Dự kiến lịch tuần 16', 'Lưu ý: lịch có thể thay đổi'])('below “%s” it has no day', (line) => {
  expect(below(`${line}\n14h00: Họp Đảng ủy`).map(([start]) => start)).toEqual([null]);
});
