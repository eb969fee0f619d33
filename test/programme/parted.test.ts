import { expect, test } from 'vitest';
import { readParted } from '../../src/programme/parted.ts';
import { itemsOfDay } from './layouts/one-day.ts';

const read = (line: string) =>
  itemsOfDay(line).map(({ startTime, slot, title, location, leadersText, participantsText, note, review }) =>
    [
      startTime ?? slot,
      title,
      location && `@ ${location}`,
      leadersText && `led by ${leadersText}`,
      participantsText && `with ${participantsText}`,
      note && `note ${note}`,
      ...review,
    ]
      .filter(Boolean)
      .join(' | '),
  );

test.each([
  ['Đi buồng khoa Mẫu – 9h00 – BS Giám đốc, P. KHTH', '09:00 | Đi buồng khoa Mẫu | led by BS Giám đốc, P. KHTH'],
  ['Làm việc với ngân hàng – 8h30 – Phòng Giám đốc', '08:30 | Làm việc với ngân hàng | @ Phòng Giám đốc'],
  ['Mở thầu vật tư – 9h00 – Phòng Vật tư', '09:00 | Mở thầu vật tư | note Phòng Vật tư'],
  ['Tập huấn an toàn – 13h30 đến 16h00 – Hội trường', '13:30 | Tập huấn an toàn | @ Hội trường'],
  ['Giám sát kho – sáng – tổ Kiểm kê, các khoa', 'morning | Giám sát kho | with tổ Kiểm kê, các khoa'],
  [
    'Khám từ thiện tại xã Mẫu – cả ngày – đoàn 15 người',
    'allDay | Khám từ thiện tại xã Mẫu | @ xã Mẫu | with đoàn 15 người',
  ],
  ['Kiểm tra kho – 14:00 – đoàn kiểm tra liên ngành', '14:00 | Kiểm tra kho | with đoàn kiểm tra liên ngành'],
  [
    'Bình bệnh án – 14h30 – Phòng giao ban khoa Mẫu – BS An chủ trì',
    '14:30 | Bình bệnh án | @ Phòng giao ban khoa Mẫu | led by BS An chủ trì',
  ],
  ['Sinh hoạt chi bộ – 16g30 – toàn thể đảng viên', '16:30 | Sinh hoạt chi bộ | with toàn thể đảng viên'],
])('an hour or half between dashes is that of the words before it: “%s”', (line, item) => {
  expect(read(`- ${line}`)).toEqual([item]);
  expect(read(line)).toEqual([item]);
});

const WHOLE = '08:00 | Họp giao ban | @ Phòng họp A | led by Giám đốc';
test.each([
  ['Họp giao ban - 8h00 - Phòng họp A - Giám đốc'],
  ['Họp giao ban - Phòng họp A - 8h00 - Giám đốc'],
  ['Họp giao ban - Giám đốc - 8h00 - Phòng họp A'],
  ['Giám đốc - 8h00 - Họp giao ban - Phòng họp A'],
  ['8h00 - Họp giao ban - Phòng họp A - Giám đốc'],
  ['8h00 - Phòng họp A - Họp giao ban - Giám đốc'],
  ['8h00 - Giám đốc - Họp giao ban - Phòng họp A'],
  ['Họp giao ban | 8h00 | Phòng họp A | Giám đốc'],
  ['Họp giao ban — 8h00 — Phòng họp A — Giám đốc'],
  ['Họp giao ban; 8h00; Phòng họp A; Giám đốc'],
])('what dashes, bars and semicolons part is read in whatever order it stands: “%s”', (line) => {
  expect(read(line)).toEqual([WHOLE]);
});

test.each([
  ['Giảng bài lớp Mẫu; Phó Chủ tịch An; 13h45 - 14h45'],
  ['Giảng bài lớp Mẫu – Phó Chủ tịch An – 13h45 – 14h45'],
  ['Giảng bài lớp Mẫu - 13h45 - 14h45 - Phó Chủ tịch An'],
])('a dash between two hours parts nothing: “%s”', (line) => {
  expect(itemsOfDay(`- ${line}`).map(({ title, startTime, endTime }) => [title, startTime, endTime])).toEqual([
    ['Giảng bài lớp Mẫu', '13:45', '14:45'],
  ]);
});

test('a room may stand before the hour', () => {
  expect(read('Phòng họp A - 8h00 - Họp giao ban')).toEqual(['08:00 | Họp giao ban | @ Phòng họp A']);
});

test('commas stand among the words too, which stay as printed', () => {
  expect(read('Họp giao ban, sáng, Phòng họp A, Giám đốc')).toEqual([
    'morning | Họp giao ban, sáng, Phòng họp A, Giám đốc | @ Phòng họp A | led by Giám đốc',
  ]);
});

test('where the last hour of a line has nothing behind it each is that of the words before it', () => {
  const line = 'Chào cờ – 7h00 – Họp tổ – 8h00 – Dự giờ lớp Mẫu – 9h30';
  expect(read(line)).toEqual(['07:00 | Chào cờ', '08:00 | Họp tổ', '09:30 | Dự giờ lớp Mẫu']);
});

test('an hour between dashes that may be of either side asks for a look at both', () => {
  expect(read('- Chào cờ - 7h00 - Họp tổ chuyên môn')).toEqual([
    'Chào cờ | unclear-boundary',
    '07:00 | Họp tổ chuyên môn | unclear-boundary',
  ]);
});

test.each([
  ['Hội thảo - Đổi mới công tác'],
  ['Họp giao ban - 8h00 - 9h00 - 10h00'],
  ['Phòng họp A - 8h00 - Giám đốc'],
  ['Dọn vệ sinh buổi sáng - chiều'],
  ['Họp (Tỉnh ủy, 14h00)'],
])('without one part that says when, and words beside it, nothing is parted: “%s”', (line) => {
  expect(readParted(line)).toBeNull();
});
