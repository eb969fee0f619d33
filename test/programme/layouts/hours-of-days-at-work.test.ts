import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (line: string) =>
  readProgramme(
    [
      'TRƯỜNG THCS VÍ DỤ',
      'Ví Dụ, ngày 14 tháng 01 năm 2025',
      'THÔNG BÁO',
      'V/v nghỉ Tết Nguyên đán năm 2025',
      'Nhà trường thông báo về việc nghỉ Tết như sau:',
      '1. Học sinh: nghỉ từ thứ Năm ngày 23/01/2025 đến hết Chủ nhật ngày 02/02/2025.',
      `2. Thứ Hai, ngày 03/02/2025 học sinh đi học trở lại bình thường${line}`,
    ].join('\n'),
  );

test.each([
  [', các lớp có mặt lúc 6h45 dự lễ chào cờ.', ['line-unread']],
  [' và có mặt lúc 6h45 dự lễ chào cờ.', ['line-unread']],
  [' theo thời khóa biểu.', []],
  [' từ 7h00.', []],
])('beside a day of work as usual an hour of something that takes place is told: “%s”', (line, codes) => {
  const { items, notices } = read(line);
  expect(items.map(({ kind }) => kind)).toEqual(['dayOff']);
  expect(notices.filter(({ code }) => code === 'line-unread').map(({ code }) => code)).toEqual(codes);
});
