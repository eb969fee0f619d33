import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

test.each(['C. Nhật', 'C.Nhật', 'CN', 'Chủ nhật'])('“%s” is a Sunday, in a row as in a line', (sunday) => {
  const head = 'LỊCH CÔNG TÁC TUẦN 42\nTừ ngày 14/10/2024 đến ngày 20/10/2024\n';
  const rows = `Thứ, ngày\tBuổi\tNội dung\nT. Bảy 19/10 (nhằm 17/9 ÂL)\tSáng\tHọp tổ\n${sunday} 20/10 (nhằm 18/9 ÂL)\tSáng\tRa quân\n`;
  for (const body of [rows, `T. Bảy 19/10: Họp tổ\n${sunday} 20/10: Ra quân\n`])
    expect(readProgramme(head + body).items.map(({ start, title }) => `${start} ${title}`)).toEqual([
      '2024-10-19 Họp tổ',
      '2024-10-20 Ra quân',
    ]);
});
