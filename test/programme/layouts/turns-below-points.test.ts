import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** Weeks and turns in lines without a mark, below the points of a plan. */

const read = (lines: string) =>
  readProgramme(`TRƯỜNG TIỂU HỌC HÒA SƠN
KẾ HOẠCH
Thực hiện nhiệm vụ công tác tháng 11/2025

${lines}
`).items.map(({ kind, start, end, title, review }) =>
    [kind, start?.slice(5), end?.slice(5), title.slice(0, 24), ...review].join(' '),
  );

test('numbered weeks of lessons are on their days, and the point above heads them', () => {
  expect(
    read(`1. Phân phối chương trình
Tuần thực học 09: từ ngày 03/11/2025 đến 07/11/2025
Tuần thực học 10: từ ngày 10/11/2025 đến 14/11/2025
2. Thời khóa biểu
Tuần 11: từ 17/11 đến 21/11
3. Công tác dạy và học
- Nộp giáo án trước ngày 20/11`),
  ).toEqual([
    'event 11-03 11-07 Tuần thực học 09: từ ngà',
    'event 11-10 11-14 Tuần thực học 10: từ ngà',
    'event 11-17 11-21 Tuần 11: từ 17/11 đến 21',
    'task 11-01 11-19 Nộp giáo án trước ngày 2',
  ]);
});

test('the last turn of a point gives its days to none of the points below', () => {
  expect(
    read(`1. Tuyển sinh
Đợt 1: từ ngày 03/11 đến ngày 07/11
Đợt 2: từ ngày 17/11 đến ngày 21/11
2. Duy trì sĩ số các lớp
3. Bồi dưỡng giáo viên
Lớp 1: ngày 12/11
Lớp 2: sáng 19/11`),
  ).toEqual([
    'event 11-03 11-07 Đợt 1: từ ngày 03/11 đến',
    'event 11-17 11-21 Đợt 2: từ ngày 17/11 đến',
    'task 11-01 11-30 Duy trì sĩ số các lớp',
    'event 11-12 11-12 Lớp 1: ngày 12/11',
    'event 11-19 11-19 Lớp 2: sáng 19/11',
  ]);
});

test('steps above numbered points have them below, though the numbers go on', () => {
  expect(
    read(`Giai đoạn 1: từ 03/11 đến 14/11
1. Quét dọn các lớp
2. Sơn lại cổng trường
Giai đoạn 2: từ 17/11 đến 28/11
3. Trồng cây sân sau`),
  ).toEqual([
    'task 11-03 11-14 Quét dọn các lớp',
    'task 11-03 11-14 Sơn lại cổng trường',
    'task 11-17 11-28 Trồng cây sân sau',
  ]);
});
