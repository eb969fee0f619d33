import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

const told = (body: string) =>
  readProgramme(`TRUNG TÂM VÍ DỤ\nTHÔNG BÁO\nVề việc điều chỉnh lịch học tháng 8/2027\n\n${body}\n`).items.map((item) =>
    [item.title, whenOf(item), item.status === 'confirmed' ? '' : item.status].filter(Boolean).join(' | '),
  );

test('a heading says what becomes of the lines below it', () => {
  const lines = [
    '1. Dời lịch các lớp sau:',
    '- Lớp đàn tranh: từ ngày 03/8/2027 sang ngày 10/8/2027.',
    '2. Tạm hoãn các lớp sau:',
    '- Lớp thư pháp: ngày 04/8/2027.',
    '3. Giữ nguyên các lớp sau:',
    '- Lớp vẽ màu nước: ngày 05/8/2027.',
  ];
  expect(told(lines.join('\n'))).toEqual([
    'Lớp đàn tranh | on 2027-08-10',
    'Lớp thư pháp | none null | postponed',
    'Lớp vẽ màu nước | on 2027-08-05',
  ]);
});

test('numbers within a sentence begin things of their own', () => {
  const line =
    '1) Lớp đàn tranh: 03/8/2027 chuyển sang 10/8/2027; 2) Lớp thư pháp: lịch cũ 04/8/2027; lịch mới 11/8/2027.';
  expect(told(line)).toEqual(['Lớp đàn tranh | on 2027-08-10', 'Lớp thư pháp | on 2027-08-11']);
});

test('a day that print has put on the next line is the new one', () => {
  const lines = [
    '- Lớp đàn tranh từ 8h00 ngày 03/8/2027 lùi sang 9h00 ngày',
    '10/8/2027;',
    '- Lớp thư pháp từ 8h00 ngày 04/8/2027 lùi sang 14h00',
    'ngày 11/8/2027.',
  ];
  expect(told(lines.join('\n'))).toEqual(['Lớp đàn tranh | on 2027-08-10 09:00', 'Lớp thư pháp | on 2027-08-11 14:00']);
});

test('a table of two columns names the thing with its time', () => {
  const rows = ['TT\tLịch cũ\tLịch mới', '1\tLớp đàn tranh, 03/8/2027\tLớp đàn tranh, 10/8/2027'];
  expect(told(rows.join('\n'))).toEqual(['Lớp đàn tranh | on 2027-08-10']);
});
