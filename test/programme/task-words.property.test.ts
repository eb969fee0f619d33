import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LichError } from '../../src/errors.ts';
import type { Programme } from '../../src/model/programme.ts';
import { parseLocalDate, parseLocalTime } from '../../src/time/local.ts';
import { example, readProgramme } from './summary.ts';

/** Whatever the words and however they stand, what is read keeps its shape. */

const PIECES = [
  'Giao',
  'Phòng Chuyển đổi số',
  'Văn phòng Sở',
  'Đ/c Định',
  'chủ trì',
  'phối hợp với',
  'trước ngày',
  'chậm nhất',
  'trong',
  'từ',
  'đến',
  '15/5',
  '31/02',
  '30/6/2026',
  '2026',
  'Tuần 2',
  'Tuần 5',
  'Tháng 3',
  'tháng 13',
  'quý II',
  '6 tháng đầu năm',
  'cuối tháng',
  'thứ Hai',
  'hằng tháng',
  '17h00',
  '25h00',
  'lúc',
  'ngày',
  'cuộc họp',
  'để phục vụ',
  'Hội nghị tổng kết',
  'Rà soát hồ sơ',
  'Quyết định số 12/QĐ-UBND',
  '(1)',
  '(2)',
  '07',
  'đề án',
  ':',
  ';',
  ',',
  '.',
  '-',
  '–',
  '(',
  ')',
  '“',
  'và',
];
const MARKS = ['1. ', '2. ', 'I. ', 'A. ', 'a) ', '1.1. ', '- ', '+ ', '', '', '**', '(Kèm theo) '];
const line = fc
  .tuple(fc.constantFrom(...MARKS), fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }))
  .map(([mark, words]) => mark + words.join(' '));
const row = fc.array(fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }), { minLength: 1, maxLength: 6 });
const TITLES = [
  'THÔNG BÁO\nKết luận giao ban tuần 20 năm 2026',
  'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 5 NĂM 2026',
  'KẾ HOẠCH CÔNG TÁC NĂM 2026',
  'KẾT LUẬN CUỘC HỌP',
];
const GENRES = new Set(['conclusions', 'task-list', 'annual-plan']);
const HEAD = 'TT\tNội dung\tThời gian\tĐơn vị chủ trì\tLãnh đạo';
const body = fc.oneof(
  fc.array(line, { minLength: 1, maxLength: 20 }).map((lines) => lines.join('\n')),
  fc
    .array(row, { minLength: 1, maxLength: 12 })
    .map((rows) => [HEAD, ...rows.map((cells) => cells.map((words) => words.join(' ')).join('\t'))].join('\n')),
);

function readOrRefuse(text: string): Programme | null {
  try {
    return readProgramme(text, example);
  } catch (error) {
    expect(error).toBeInstanceOf(LichError);
    return null;
  }
}

test('any words give items with days that exist, ids of their own and doubts that have a sentence', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TITLES), body, (title, text) => {
      const programme = readOrRefuse(`SỞ VÍ DỤ\n\n${title}\n\nGiám đốc kết luận như sau:\n\n${text}\n`);
      if (programme === null || !GENRES.has(programme.genre)) return;
      const { items, notices } = programme;
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const item of items) {
        for (const day of [item.start, item.end]) if (day !== null) expect(parseLocalDate(day)).toBe(day);
        for (const hour of [item.startTime, item.endTime, item.dueTime])
          if (hour !== null) expect(parseLocalTime(hour)).toBe(hour);
        if (item.start !== null && item.end! < item.start) expect(item.review).toContain('ends-before-start');
        if (item.relatesTo !== null) expect(items.some(({ id }) => id === item.relatesTo)).toBe(true);
        if (item.timing === 'on' || item.timing === 'period') expect(item.start).not.toBeNull();
        expect(item.title.trim()).toBe(item.title);
        expect(item.title).not.toBe('');
      }
      for (const { message } of notices) expect(message).not.toMatch(/\{\w+\}/);
    }),
    { numRuns: 400, seed: 20260504 },
  );
});
