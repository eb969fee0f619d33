import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const PLAN = `Thời gian\tNội dung\tPhụ trách
7h30, thứ Tư 11/02/2026\tHội chợ Xuân tại sân trường\tCông đoàn
Chiều thứ Sáu 13/02/2026\tTổng vệ sinh các phòng học\tTổ văn phòng
7h15, thứ Ba 24/02/2026\tPhát động Tết trồng cây\tChi đoàn`;

const read = (body: string) =>
  programmeOf(`TRƯỜNG THCS MẪU SƠN

THÔNG BÁO
Lịch nghỉ Tết Nguyên đán Bính Ngọ năm 2026 và một số hoạt động trước, sau Tết

${body}`);

const lines = (programme: ReturnType<typeof read>) =>
  programme.items.map(({ kind, start, end, title, review }) =>
    [kind, start === end ? start : `${start}..${end}`, title, review.length > 0 ? '?' : null]
      .filter(Boolean)
      .join(' | '),
  );

test('rests that sentences tell beside a table of what takes place are entries, too', () => {
  const programme = read(`1. Nghỉ Tết: từ thứ Bảy, ngày 14/02/2026 đến hết Chủ nhật, ngày 22/02/2026.
2. Học bù:
- Thứ Bảy, ngày 07/02/2026: khối 6, 7 học bù (buổi sáng).
${PLAN}`);
  expect(lines(programme)).toEqual([
    'dayOff | 2026-02-14..2026-02-22 | Nghỉ Tết',
    'event | 2026-02-07 | Khối 6, 7 học bù',
    'event | 2026-02-11 | Hội chợ Xuân tại sân trường',
    'event | 2026-02-13 | Tổng vệ sinh các phòng học',
    'event | 2026-02-24 | Phát động Tết trồng cây',
  ]);
  expect(programme.scope).toBe('partial');
});

test('the rest below the table is one of them', () => {
  const programme = read(`1. Các hoạt động
${PLAN}
2. Thời gian nghỉ: nghỉ Tết Nguyên đán từ ngày 14/02/2026 đến hết ngày 22/02/2026.`);
  expect(lines(programme).at(-1)).toBe('dayOff | 2026-02-14..2026-02-22 | Nghỉ Tết Nguyên đán');
  expect(programme.items).toHaveLength(4);
});
