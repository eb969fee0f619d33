import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

/** A line an item: its days, hour, title, what becomes of it; `?` where it asks for a decision. */
const read = (body: string) =>
  programmeOf(`UBND PHƯỜNG MẪU
Hà Mẫu, ngày 02 tháng 11 năm 2026
THÔNG BÁO
Về việc điều chỉnh lịch họp

${body}`).items.map(({ start, end, startTime, title, status, review }) =>
    [
      start === end ? start : `${start}..${end}`,
      startTime,
      title,
      status === 'confirmed' ? null : status,
      review[0] && '?',
    ]
      .filter(Boolean)
      .join(' | '),
  );

const KEPT = '- Họp giao ban vào 14 giờ 00 ngày 09/11 thay cho lịch đã thông báo là ngày 05/11.';
const KEPT_READ = '2026-11-09 | 14:00 | Họp giao ban';

test.each([
  [
    '- Hội nghị tập huấn lùi lại, tổ chức trong 02 ngày 12 và 13/11/2026 (thứ Năm, thứ Sáu), bắt đầu từ 07 giờ 30.',
    '2026-11-12..2026-11-13 | 07:30 | Hội nghị tập huấn',
  ],
  [
    '- Đại hội chi hội lùi lại, diễn ra từ ngày 20 đến ngày 21/11/2026, khai mạc lúc 8 giờ.',
    '2026-11-20..2026-11-21 | 08:00 | Đại hội chi hội',
  ],
  ['- Lễ ra quân dời lại và sẽ tổ chức vào 7 giờ 00 ngày 16/11.', '2026-11-16 | 07:00 | Lễ ra quân'],
  ['- Hội nghị sơ kết tạm hoãn, thời gian tổ chức sẽ thông báo sau.', 'null | Hội nghị sơ kết | postponed'],
  ['- Hội nghị sơ kết được hoãn do ảnh hưởng của bão.', 'null | Hội nghị sơ kết | postponed | ?'],
])('what moves in two clauses has its new days and hour, and what is off stands beside: “%s”', (line, entry) => {
  expect(read(`${line}\n${KEPT}`)).toEqual([entry.replace(/^null \| /u, ''), KEPT_READ]);
});

test('a weekday that stands alone behind the old day is still dated', () => {
  expect(read(`- Hội nghị tập huấn ngày 12/11 chuyển sang chiều thứ Sáu cùng tuần.\n${KEPT}`)).toEqual([
    '2026-11-13 | Hội nghị tập huấn',
    KEPT_READ,
  ]);
});
