import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Several days and hours in one line of a leader. */

const week = (lines: string) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ VÍ DỤ
(Từ ngày 11/5/2026 đến ngày 17/5/2026)

1. Đồng chí Người Thứ Nhất - Giám đốc
- Thứ Hai (11/5): Họp giao ban.
- Từ 14 - 16/5: đi công tác.

${lines}`)
    .items.filter(({ line }) => line > 6)
    .map(({ start, end, startTime, slot, title, leadersText, review }) =>
      [
        start === null ? null : start === end ? start : `${start}..${end}`,
        startTime ?? slot,
        title,
        leadersText?.replace(/ - .*$/u, ''),
        review.join(),
      ]
        .filter(Boolean)
        .join(' | '),
    );

test('an hour with its day opens an entry, and so does each of several before the words', () => {
  expect(
    week(
      '2. Đồng chí Người Thứ Hai - Phó Giám đốc: 07h45 ngày 11/5, chào cờ; 14h00 ngày 12/5 và 08h00 ngày 14/5 họp Ban Tổ chức ngày hội; chiều 15/5, ký kết quy chế.',
    ),
  ).toEqual([
    '2026-05-11 | 07:45 | chào cờ | Đồng chí Người Thứ Hai',
    '2026-05-12 | 14:00 | họp Ban Tổ chức ngày hội | Đồng chí Người Thứ Hai',
    '2026-05-14 | 08:00 | họp Ban Tổ chức ngày hội | Đồng chí Người Thứ Hai',
    '2026-05-15 | afternoon | ký kết quy chế | Đồng chí Người Thứ Hai',
  ]);
});

test('each sentence of a line may begin with a day, and the rest of them is a person’s to judge', () => {
  expect(
    week(`2. Đồng chí Người Thứ Ba - Phó Giám đốc
Các ngày 11, 12/5 dự tập huấn tại Trung tâm Mẫu. Ngày 13/5, 8 giờ sáng, họp tổ rà soát; lúc 14 giờ kiểm tra kho vật tư. Ngày 15/5 (chiều) dự bế giảng lớp bồi dưỡng.
Các buổi còn lại làm việc tại cơ quan.`),
  ).toEqual([
    '2026-05-11..2026-05-12 | dự tập huấn tại Trung tâm Mẫu | Đồng chí Người Thứ Ba',
    '2026-05-13 | 08:00 | họp tổ rà soát | Đồng chí Người Thứ Ba',
    '2026-05-13 | 14:00 | kiểm tra kho vật tư | Đồng chí Người Thứ Ba',
    '2026-05-15 | afternoon | dự bế giảng lớp bồi dưỡng | Đồng chí Người Thứ Ba',
    '2026-05-14 | làm việc tại cơ quan | Đồng chí Người Thứ Ba | uncertain-date',
  ]);
});

test('the days of the leader above are not those of one whose line tells its own', () => {
  expect(
    week(`2. Đồng chí Người Thứ Hai - Phó Giám đốc
- Thứ Năm (14/5): Tiếp công dân.
3. Đồng chí Người Thứ Ba - Phó Giám đốc: 9h00 ngày 12/5, họp chi bộ; 14h00, dự lễ phát động.`),
  ).toEqual([
    '2026-05-14 | Tiếp công dân | Đồng chí Người Thứ Hai',
    '2026-05-12 | 09:00 | họp chi bộ | Đồng chí Người Thứ Ba | other-day-above',
    '14:00 | dự lễ phát động | Đồng chí Người Thứ Ba | missing-date',
  ]);
});

test('an hour and its day in the bracket behind a name are those of the name', () => {
  const { items } = readProgramme(`LỊCH CÔNG TÁC TUẦN
(Từ ngày 11/5/2026 đến ngày 17/5/2026)
Thứ Bảy, 16/5/2026
- Hội trại “Biên cương” tại bãi biển Mẫu (cả ngày).
- Giải chạy “Vì sức khỏe” (5h30 ngày 17/5).`);
  expect(items.map(({ title, startTime, slot }) => [title, startTime ?? slot])).toEqual([
    ['Hội trại “Biên cương” tại bãi biển Mẫu', 'allDay'],
    ['Giải chạy “Vì sức khỏe” (5h30 ngày 17/5)', '05:30'],
  ]);
});
