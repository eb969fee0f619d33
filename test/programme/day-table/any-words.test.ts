import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noticeSentence } from '#src/locale/notices.ts';
import type { LayoutReading } from '#src/programme/layout.ts';
import { dayTable } from '#src/programme/layouts/day-table.ts';
import { readMasthead } from '#src/programme/masthead.ts';
import { readText } from '#src/readers/text.ts';
import { parseLocalDate, parseLocalTime } from '#src/time/local.ts';
import { example } from '../summary.ts';

/** Whatever stands in the cells, and however they are laid out, what is read keeps its shape. */

const PIECES = [
  'Họp giao ban',
  'Kiểm tra cơ sở',
  'Sáng:',
  'Chiều:',
  'Cả ngày:',
  '- ',
  '+ ',
  '(cả ngày)',
  '(hoãn)',
  '8h00',
  '25h00',
  'lúc',
  'từ ngày 02-04/3',
  'Từ ngày 16/12 đến 18/12',
  '31/02',
  '<p>',
  '</p>',
  '<i>Kỷ niệm 66 năm</i>',
  '<s>Dự</s>',
  '“',
  '”',
  '(',
  ')',
  'tại',
  'Hội trường',
  'Địa điểm:',
  'Nghỉ',
  'Thứ Bảy',
  'Chủ nhật',
  'Thứ Ba',
  '01',
  '02',
  '3',
  '15, 16',
  '12 - 14',
  'Đ/c Mẫu GĐ Sở',
  'Đ/c Tưởng',
  'các PGĐ Sở',
  'Đ/c Hải PGĐ Sở',
  'Văn phòng Sở',
  'Phòng CDS',
  'Công đoàn',
  'phối hợp',
  ',',
  ';',
  '(01/12 ÂL)',
  'I. TRỌNG TÂM',
  'CHÚC MỪNG',
  '2026',
];
const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((list) => list.join(' '));
const HEAD = ['Ngày', 'Nội dung', 'Cơ quan chuẩn bị', 'Lãnh đạo Sở'];
const table = fc
  .array(fc.array(words, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((rows) => [HEAD, ...rows].map((cells) => cells.join('\t')).join('\n'));
const columns = fc
  .array(words, { minLength: 3, maxLength: 40 })
  .map((lines) => [...HEAD, '01', 'Thứ Hai', ...lines, '02', 'Thứ Ba', 'Họp', '03', 'Thứ Tư', 'Dự họp'].join('\n'));

/** Null where it does not look like a table of days. */
function read(text: string): LayoutReading | null {
  const source = readText(`SỞ VÍ DỤ\n\nCHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2026\n\n${text}\n`);
  const document = { source, masthead: readMasthead(source, null).value, organization: example, on: null };
  return dayTable.fit(document) > 0 ? dayTable.read(document) : null;
}

test.each([
  ['a table', table],
  ['columns one after another', columns],
])(
  'any words in %s give items with days that exist, ids of their own, a title and doubts with a sentence',
  (_, body) => {
    fc.assert(
      fc.property(body, (text) => {
        const reading = read(text);
        if (reading === null) return;
        const { items, notices } = reading;
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const item of items) {
          for (const day of [item.start, item.end]) if (day !== null) expect(parseLocalDate(day)).toBe(day);
          for (const hour of [item.startTime, item.endTime]) if (hour !== null) expect(parseLocalTime(hour)).toBe(hour);
          const doubts = notices.filter((each) => each.item === item.id && each.severity !== 'info');
          if (item.start === null && item.kind !== 'focus') expect(doubts).not.toEqual([]);
          if (item.start !== null) expect(item.timing).toBe('on');
          expect(item.title.trim()).toBe(item.title);
          expect(item.title).toMatch(/[\p{L}\d]/u);
        }
        for (const each of notices) expect(noticeSentence(each, 'vi')).not.toMatch(/\{\w+\}/);
      }),
      { numRuns: 300, seed: 20260302 },
    );
  },
);
