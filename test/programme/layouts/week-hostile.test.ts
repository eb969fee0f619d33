import { expect, test } from 'vitest';
import { LichError } from '../../../src/errors.ts';
import { readProgramme } from '../summary.ts';

const HEADS: Readonly<Record<string, string>> = {
  'a week':
    'LỊCH CÔNG TÁC TUẦN (Từ ngày 03/3/2025 đến ngày 07/3/2025)\nThứ Hai 03/3\n- 8h00: Họp\nThứ Ba 04/3\n- 8h00: Họp\n',
  'a list of dates': 'LỊCH TIẾP CÔNG DÂN NĂM 2025\nNgày 03/3/2025: Chủ tịch tiếp công dân\n',
  'a notice': 'THÔNG BÁO về việc dời, hoãn cuộc họp\n',
};
const PIECES = [
  '8h00 ',
  '. 8h00, ',
  'Thứ Hai 03/3 ',
  '(',
  ' - ',
  'Địa điểm: ',
  'dời từ ngày 3 sang ',
  'nghỉ từ ngày 03/3 đến ',
  'Chủ tịch: ',
  'tại ',
  ', họp tại ',
  'Ủy quyền ',
  '\t',
  '|',
  '- \n',
  'Thứ Hai\n',
  'Thành phần:\n',
];
const LENGTH = 10_000;
/** What takes a little longer at the length above takes minutes here. */
const LONG = 60_000;
/** Of processor time, generous for a slow machine; what grows by the square of the length takes far longer. */
const MOST_MS = 5_000;

const readings = Object.keys(HEADS).flatMap((head) => PIECES.map((piece) => [head, piece] as const));

function outcomeOf(text: string): string {
  try {
    readProgramme(text);
    return 'read';
  } catch (error) {
    return error instanceof LichError ? error.code : String(error);
  }
}

test.each(readings)('%s that goes on with nothing but “%j” is read or refused in time', (head, piece) => {
  const text = HEADS[head]! + piece.repeat(Math.floor(LENGTH / piece.length));
  const started = process.threadCpuUsage();
  expect(['read', 'no-programme']).toContain(outcomeOf(text));
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
});

test('a paragraph of very many sentences, each with a day of its own, is parted in time', () => {
  const sentences = Array.from({ length: 5_000 }, (_, i) => `Họp tổ vào lúc 8 giờ ngày ${1 + (i % 28)}/5/2025.`);
  const started = process.threadCpuUsage();
  expect(outcomeOf(`${HEADS['a week']}${sentences.join(' ')}`)).toBe('read');
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
});

test.each([
  ['entries', '8h00: Họp giao ban. ', 4_000],
  ['bars', '| ', 20_000],
  ['places', 'ở ', 20_000],
])('a line of very many %s below hours that stand alone is read in time', (_, piece, count) => {
  const rows = ['8h00\nHọp giao ban\nPhòng họp 1', '9h00\nHọp tổ\nPhòng họp 2', '14h00\nTiếp dân\nPhòng họp 3'];
  const started = process.threadCpuUsage();
  expect(outcomeOf(`${HEADS['a week']!.split('-')[0]}${rows.join('\n')}\n${piece.repeat(count)} Họp tại nhà`)).toBe(
    'read',
  );
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
});

/** With the line of the entry before them, or as the end of the document. */
const AS_ENTRY = '- 9h00: ';
test.each([
  ['a list of dates', AS_ENTRY, '8h00 | Họp | P1 | '],
  ['a list of dates', AS_ENTRY, '8h00-9h00 '],
  ['a list of dates', AS_ENTRY, 'lúc 8h ngày 3/3 tại '],
  ['a list of dates', '', 'ngày 12/3 '],
  ['a list of dates', 'Ngày 12/3 (', 'thứ bavà'],
  ['a notice', 'Họp giao ban ngày 03/3/2025 dời sang ngày 05/3/2025. ', 'Thứ Hai, ngày 03/3: '],
  ['a week', AS_ENTRY, '    '],
  ['a week', AS_ENTRY, 'hoãn, '],
  ['a week', '', '3 (thứ Hai), '],
])('%s whose last line is “%s” and goes on with very many “%j” is read in time', (head, before, piece) => {
  const text = `${HEADS[head]}${before}${piece.repeat(Math.floor(LONG / piece.length))} Họp tại nhà`;
  const started = process.threadCpuUsage();
  expect(outcomeOf(text)).toBe('read');
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(MOST_MS);
});
