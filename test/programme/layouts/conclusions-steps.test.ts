import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (lines: string) =>
  readProgramme(`UBND TỈNH TRẦM SƠN
VĂN PHÒNG

THÔNG BÁO
Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 05/8/2026 về dự án đường vành đai

${lines}
`).items.map(({ kind, end, title, review }) => [kind, end, title, ...review].join(' | '));

test('a last day and the day of a further step in one sentence are told', () => {
  expect(
    read(`1. Giao Ban Quản lý dự án Trầm Sơn:
- Thi công phần nền, hoàn thành trước 30/10/2026, phấn đấu thông xe kỹ thuật vào ngày 20/12/2026.
- Thi công phần mặt, hoàn thành trước 30/11/2026.`),
  ).toEqual([
    'task | 2026-10-29 | Thi công phần nền, hoàn thành trước 30/10/2026, phấn đấu thông xe kỹ thuật vào ngày 20/12/2026. | several-dates',
    'task | 2026-11-29 | Thi công phần mặt, hoàn thành trước 30/11/2026.',
  ]);
});

test('whom work is settled with in some month is no meeting, and one on its day is', () => {
  expect(
    read(`1. Giao Ban Quản lý dự án Trầm Sơn:
- Làm việc với chủ mỏ, chốt nguồn vật liệu trong tháng 8/2026.
- Làm việc với UBND xã Trầm Hạ vào ngày 12/8/2026.`).map((item) => item.split(' | ').slice(0, 2).join(' ')),
  ).toEqual(['task 2026-08-31', 'event 2026-08-12']);
});

test('what has been done by now is no work, and what is asked beside it is', () => {
  const items = read(`1. Đến nay dự án đã giải ngân 45% kế hoạch vốn năm 2026.
2. Đến nay mặt bằng đã bàn giao xong, các nhà thầu đẩy nhanh thi công.
3. Giao Sở Xây dựng báo cáo trước ngày 20/8/2026.`);
  expect(items.map((item) => item.split(' | ')[2]!.slice(0, 20))).toEqual([
    'Đến nay mặt bằng đã ',
    'Giao Sở Xây dựng báo',
  ]);
});

test('a name below the words that close the paper is no work, and elsewhere it is asked about', () => {
  const work = '1. Văn phòng\n- Rà soát hồ sơ kho trước ngày 20/8/2026.\n- Nhắc nhở đeo thẻ công chức.';
  const titles = (end: string) => read(`${work}\n${end}`).slice(2);
  expect(titles('Văn phòng thông báo để các phòng biết, thực hiện./.\nAn Khê')).toEqual([]);
  expect(titles('Lê Thanh Mẫu')).toEqual(['task | 2026-08-05 | Lê Thanh Mẫu | odd-title']);
});
