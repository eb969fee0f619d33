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

const outage = (reason: string) =>
  readProgramme(
    `LỊCH NGỪNG CẤP NƯỚC\n\nNgày 10/3/2026\nKhu vực: xã Mẫu, từ 8h00 đến 11h00\nNgày 11/3/2026\nKhu vực: xã Thử, từ 7h00 đến 9h00\n${reason}\n`,
  );

test.each([
  'Lý do: từ 13h00 đến 15h00 ngày 11/3/2026 thay van',
  'Lý do: thay đồng hồ từ 13h00 đến 15h00 ngày 11/3/2026',
  '- Lý do: 13h00 - 15h00 ngày 11/3/2026 súc rửa bể',
])('with hours beside its day a reason says when something is: %s', (reason) => {
  expect(outage(reason).items.map(({ start, startTime }) => [start, startTime])).toContainEqual([
    '2026-03-11',
    '13:00',
  ]);
});

test('a reason is told where no entry has its day', () => {
  const unread = (reason: string) => outage(reason).notices.filter(({ code }) => code === 'line-unread').length;
  expect(outage('Lý do: chuẩn bị lễ ngày 15/3/2026').items).toHaveLength(2);
  expect(unread('Lý do: chuẩn bị lễ ngày 15/3/2026')).toBe(1);
  expect(unread('Lý do: chuẩn bị lễ ngày 11/3/2026')).toBe(0);
  expect(unread('Lý do: thay van')).toBe(0);
});

const receiving = (...lines: readonly string[]) =>
  readProgramme(
    [
      'LỊCH TIẾP CÔNG DÂN THÁNG 3/2026',
      'Ngày 03/3/2026: Chủ tịch UBND xã',
      'Ngày 05/3/2026: Chủ tịch UBND xã',
      ...lines,
      'Ngày 26/3/2026: Phó Chủ tịch UBND xã',
    ].join('\n'),
  );

test.each([
  [['Ngày 12/3/2026: không tiếp công dân. Lý do: 8h00 ngày 12/3/2026 khai mạc Đại hội Hội Làm vườn.']],
  [['Ngày 12/3/2026: không tiếp công dân', 'Lý do: 14h00 ngày 12/3/2026 dự lễ tại xã Thử.']],
  [['Ngày 12/3/2026 không tiếp công dân; lý do: tiếp đoàn kiểm tra lúc 9 giờ ngày 12/3/2026']],
  [['Ngày 12/3/2026: không tiếp công dân', '(Lý do: dự họp từ 8h00 đến 11h00 ngày 12/3/2026)']],
  [['Ngày 12/3/2026: không tiếp công dân. Lý do: Chủ tịch bận làm việc với Sở Thử 7h30 - 10h00 ngày 13/3/2026.']],
])('an hour in a reason makes no sure entry, and is told: %s', (lines) => {
  const { items, notices } = receiving(...lines);
  expect(items.filter(({ review }) => review.length === 0).map(({ start }) => start)).toEqual([
    '2026-03-03',
    '2026-03-05',
    '2026-03-26',
  ]);
  expect(notices.length).toBeGreaterThan(0);
});

test.each([
  'Ngày 12/3/2026: không tiếp công dân. Lý do: tập trung chuẩn bị ngày bầu cử 15/3/2026.',
  'Ngày 12/3/2026: không tiếp công dân.\n- Lý do: phục vụ Ngày hội Văn hóa 15/3/2026.',
  'Ngày 12/3/2026 không tiếp công dân; lý do: kỷ niệm ngày 15/3/2026.',
])('a day in the reason of a day off asks nothing: %s', (line) => {
  const { items, notices } = receiving(line);
  expect(items.map(({ start }) => start)).toEqual(['2026-03-03', '2026-03-05', '2026-03-26']);
  expect(notices.map(({ code }) => code)).not.toContain('line-unread');
});

test('below an entry a reason on another day is told as before', () => {
  const off = 'Ngày 12/3/2026: không tiếp công dân';
  const { notices } = receiving(off, 'Ngày 19/3/2026: Chủ tịch UBND xã', 'Lý do: chuẩn bị lễ ngày 15/3/2026');
  expect(notices.filter(({ code }) => code === 'line-unread')).toHaveLength(1);
});
