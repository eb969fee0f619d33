import { expect, test } from 'vitest';
import { joinWords, outlineOf, readMark } from '../../../src/programme/layouts/outline.ts';
import { readText } from '../../../src/readers/text.ts';

test.each([
  ['1. Văn phòng Sở', 'arabic', '1'],
  ['1.2. Công tác tổ chức', 'decimal', '1.2'],
  ['IV. Công tác khác', 'roman', 'IV'],
  ['A. NHIỆM VỤ', 'letter', 'A'],
  ['a) Tham mưu', 'lower', 'a'],
  ['(2) Rà soát', 'bracket', '2'],
  ['- Rà soát', 'dash', null],
  ['+ Rà soát', 'plus', null],
  ['• Rà soát', 'bullet', null],
  ['II - CÔNG TÁC TRỌNG TÂM', 'roman', 'II'],
  ['Ngày 17/02/2025, Sở họp', 'none', null],
  ['20/02/2025 họp', 'none', null],
  ['2025. Năm nay', 'none', null],
])('“%s” bears the mark %s', (text, mark, number) => {
  const found = readMark(text);
  expect([found.mark, found.number]).toEqual([mark, number]);
});

test('words cut at a hyphen are one word, others are parted by a space', () => {
  expect(joinWords('Nghị quyết số 57-', 'NQ/TW của Bộ')).toBe('Nghị quyết số 57-NQ/TW của Bộ');
  expect(joinWords('Văn', 'phòng Sở')).toBe('Văn phòng Sở');
});

const textsOf = (text: string) => {
  const { blocks, lineKind } = readText(text);
  return outlineOf(blocks, lineKind).map((entry) => entry.text);
};

test('a paragraph cut by a page goes on, a new one does not', () => {
  expect(
    textsOf('- Rà soát Nghị quyết số 57-\n\nNQ/TW của Bộ, phối hợp với Văn\n\nphòng Sở.\n\nCập nhật kinh phí.'),
  ).toEqual(['Rà soát Nghị quyết số 57-NQ/TW của Bộ, phối hợp với Văn phòng Sở.', 'Cập nhật kinh phí.']);
});

test('lines of print are joined up to the next mark, gap or end of sentence', () => {
  const lines = [
    '- Hoàn thiện báo cáo, gửi Văn phòng',
    'trước ngày 14/5/2026 để tổng hợp chung,',
    'không chậm hơn',
    '- Rà soát hồ sơ của',
    'các phòng',
  ];
  expect(textsOf(lines.join('\n'))).toEqual([
    'Hoàn thiện báo cáo, gửi Văn phòng trước ngày 14/5/2026 để tổng hợp chung, không chậm hơn',
    'Rà soát hồ sơ của các phòng',
  ]);
});

test('the number of a page between two halves of a sentence is no part of it', () => {
  expect(textsOf('- Phối hợp với Văn\n2\nphòng Sở rà soát.')).toEqual(['Phối hợp với Văn phòng Sở rà soát.']);
});
