import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const PAPER =
  'THÔNG BÁO\nV/v nghỉ lễ và lịch trực\nHà Mẫu, ngày 31 tháng 3 năm 2025\nCơ quan nghỉ thứ Hai, ngày 07/4/2025.\n';
const tasks = (line: string) =>
  readProgramme(`${PAPER}Nhắc việc:\n- ${line}\n`)
    .items.filter(({ kind }) => kind === 'task')
    .map(({ end, title }) => `${end} ${title}`);

test.each([
  [
    'Các lớp cho học sinh ký cam kết an toàn; nộp về Đoàn trường trước ngày 29/4.',
    '2025-04-28 Các lớp cho học sinh ký cam kết an toàn; nộp về Đoàn trường trước ngày 29/4',
  ],
  [
    'Các tổ rà soát hồ sơ, sổ sách; gửi về Văn phòng chậm nhất ngày 25/4.',
    '2025-04-25 Các tổ rà soát hồ sơ, sổ sách; gửi về Văn phòng chậm nhất ngày 25/4',
  ],
])('what is handed in stands before the semicolon: “%s”', (line, task) => {
  expect(tasks(line)).toEqual([task]);
});

test('what names its own object is asked for alone', () => {
  expect(tasks('Tắt điện, khóa cửa khi ra về; nộp danh sách trực trước ngày 29/4.')).toEqual([
    '2025-04-28 Nộp danh sách trực trước ngày 29/4',
  ]);
});
