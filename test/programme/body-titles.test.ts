import { expect, test } from 'vitest';
import { readProgramme } from './summary.ts';

const read = (...lines: readonly string[]) =>
  readProgramme(`${lines.join('\n')}\n`).items.map(({ title, review }) => [title, ...review].join(' | '));

test.each([
  ['Thông báo lịch họp chi bộ tháng 3/2027', 'Chi bộ', ['Chi bộ Đông', 'Chi bộ Đoài'], 'Họp chi bộ'],
  ['Lịch họp tổ dân phố năm 2027', 'Tổ dân phố', ['Tổ 1', 'Tổ 2'], 'Họp tổ dân phố'],
  ['Lịch đại hội chi đoàn năm 2027', 'Đơn vị', ['Chi đoàn Thôn Đông', 'Chi đoàn Thôn Đoài'], 'Đại hội chi đoàn'],
])('rows that name bodies are called by what is held, too (%s)', (title, head, [first, second], held) => {
  const rows = [`${first}\t8h00 12/3/2027\tNhà văn hóa 1`, `${second}\t14h00 13/3/2027\tNhà văn hóa 2`];
  expect(read(title, '', `${head}\tThời gian\tĐịa điểm`, ...rows)).toEqual([`${held}: ${first}`, `${held}: ${second}`]);
});

test('where one row says what is done, all keep their own words', () => {
  const rows = ['Tổ 1\t8h00 12/3/2027', 'Kiểm tra tổ 2\t14h00 13/3/2027'];
  expect(read('Lịch họp tổ dân phố năm 2027', '', 'Nội dung\tThời gian', ...rows)).toEqual(['Tổ 1', 'Kiểm tra tổ 2']);
});

test.each(['Trực tuyến', 'Trực tiếp', 'Trực tuyến kết hợp trực tiếp'])('“%s” says how, not what', (how) => {
  const body = [
    'LỊCH CÔNG TÁC TUẦN 18',
    '(Từ ngày 03/5/2027 đến ngày 07/5/2027)',
    'Thứ Hai 03/5',
    '- 8h00: Họp giao ban',
  ];
  expect(read(...body, `- 14h00: ${how}`)).toEqual(['Họp giao ban', expect.stringContaining(`${how} | odd-title`)]);
});
