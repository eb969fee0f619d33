import { expect, test } from 'vitest';
import { textOf } from '../../src/model/block.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from '../programme/layouts/rendered.ts';

const tableOf = (text: string) => readText(text).blocks.find((block) => block.type === 'table');
const cellsOf = (text: string) =>
  tableOf(text)?.cells.map(({ row, column, lines }) => `${row}/${column} ${lines.map(textOf).join(' ¶ ')}`.trim());

test('a cell in quotation marks goes on over lines to its closing mark', () => {
  expect(cellsOf('Ngày\tSáng\tChiều\nThứ Hai\t"- Giao ban\n- Tiếp dân"\t\nThứ Ba\t\t"Họp tổ\n\nKý hồ sơ"\n')).toEqual([
    '0/0 Ngày',
    '0/1 Sáng',
    '0/2 Chiều',
    '1/0 Thứ Hai',
    '1/1 - Giao ban ¶ - Tiếp dân',
    '1/2',
    '2/0 Thứ Ba',
    '2/1',
    '2/2 Họp tổ ¶ Ký hồ sơ',
  ]);
});

test('marks of its own are doubled, and words in marks within a line are no quoted cell', () => {
  expect(cellsOf('Ngày\tSáng\tChiều\n3/3\t"Thi ""Tay nghề""\nvòng hai"\t"Vui Tết" tại xã\n')?.slice(3)).toEqual([
    '1/0 3/3',
    '1/1 Thi "Tay nghề" ¶ vòng hai',
    '1/2 "Vui Tết" tại xã',
  ]);
});

test('the title above the head, with the tabs of its row, is none of the table', () => {
  const table = tableOf('LỊCH TUẦN 9\t\t\n\t\t\nNgày\tSáng\tChiều\n3/3\t"Họp\nđội"\t\n');
  expect(`${table?.rows} × ${table?.columns}`).toBe('2 × 3');
});

test('a mark that is never closed, or with tabs before its end, opens no cell over lines', () => {
  expect(cellsOf('Ngày\tSáng\tChiều\n3/3\t"Vui Tết\tHọp\n4/3\tTiếp dân\tThi "Vui Tết"\n')?.[4]).toBe('1/1 "Vui Tết');
});

test('entries of quoted cells are of their day and half day', () => {
  const { items } = programmeOf(
    'LỊCH CÔNG TÁC TUẦN\nTừ ngày 01/3/2027 đến ngày 05/3/2027\n\nThứ, ngày\tSáng\tChiều\nThứ Hai (01/3)\t"- 7h30: Giao ban\n- Họp chi bộ"\t\nThứ Ba (02/3)\tTiếp công dân\t"- Kiểm tra cơ sở\n- 15h00: Họp tổ soạn thảo"\n',
  );
  expect(items.map(({ start, startTime, slot, title }) => `${start} ${startTime ?? slot} ${title}`)).toEqual([
    '2027-03-01 07:30 Giao ban',
    '2027-03-01 morning Họp chi bộ',
    '2027-03-02 morning Tiếp công dân',
    '2027-03-02 afternoon Kiểm tra cơ sở',
    '2027-03-02 15:00 Họp tổ soạn thảo',
  ]);
});
