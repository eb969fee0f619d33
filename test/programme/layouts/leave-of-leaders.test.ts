import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const kinds = (...lines: readonly string[]) =>
  readProgramme(
    ['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 01/6/2026 đến ngày 05/6/2026)', '', 'Thứ Hai (01/6)', ...lines].join('\n'),
  ).items.map(({ kind, title, leadersText }) => `${kind} ${title} ${leadersText ?? '-'}`);

test('a leader on leave makes no day off of the office', () => {
  expect(kinds('- Giám đốc: nghỉ', '- Phó Giám đốc: họp giao ban', '- Chủ tịch: nghỉ bù', '- Bí thư: Nghỉ ốm')).toEqual(
    ['event nghỉ Giám đốc', 'event họp giao ban Phó Giám đốc', 'event nghỉ bù Chủ tịch', 'event Nghỉ ốm Bí thư'],
  );
});

test('a holiday, and a rest of nobody in particular, stay days off', () => {
  expect(kinds('- Nghỉ lễ Quốc tế Thiếu nhi')).toEqual(['dayOff Nghỉ lễ Quốc tế Thiếu nhi -']);
  expect(kinds('- Nghỉ bù')).toEqual(['dayOff Nghỉ bù -']);
});

test('where all leaders rest the office does', () => {
  const { items } = readProgramme(
    [
      'LỊCH CÔNG TÁC TUẦN',
      '(Từ ngày 01/6/2026 đến ngày 05/6/2026)',
      'Ngày\tGiám đốc\tPhó Giám đốc',
      'Thứ Hai 01/6\tNghỉ\tNghỉ',
      'Thứ Ba 02/6\tHọp giao ban\tNghỉ',
      'Thứ Tư 03/6\tHọp chi bộ\tKiểm tra kho',
    ].join('\n'),
  );
  expect(items.map(({ kind, title, leadersText }) => `${kind} ${title} ${leadersText ?? '-'}`)).toEqual([
    'dayOff Nghỉ -',
    'event Họp giao ban Giám đốc',
    'event Nghỉ Phó Giám đốc',
    'event Họp chi bộ Giám đốc',
    'event Kiểm tra kho Phó Giám đốc',
  ]);
});

const table = (...rows: readonly string[]) =>
  readProgramme(['LỊCH CÔNG TÁC TUẦN', '(Từ ngày 01/6/2026 đến ngày 05/6/2026)', ...rows].join('\n')).items.map(
    ({ kind, start, slot, title, leadersText }) => [kind, start, slot, title, leadersText].filter(Boolean).join(' | '),
  );

test('leave of all leaders at once is theirs, and no rest of the office', () => {
  expect(table('Ngày\tGiám đốc\tPhó Giám đốc', 'Thứ Hai 01/6\tNghỉ ốm\tNghỉ ốm', 'Thứ Ba 02/6\tNghỉ\tNghỉ')).toEqual([
    'event | 2026-06-01 | Nghỉ ốm | Giám đốc; Phó Giám đốc',
    'dayOff | 2026-06-02 | Nghỉ',
  ]);
});

test('a rest in all halves of a day is one, with the evening where that rests too', () => {
  expect(
    table(
      'Ngày\tSáng\tChiều\tTối',
      'Thứ Hai 01/6\tNghỉ\tNghỉ\tNghỉ',
      'Thứ Ba 02/6\tNghỉ\tNghỉ\tHọp chi bộ',
      'Thứ Tư 03/6\tHọp giao ban\tNghỉ\tNghỉ',
    ),
  ).toEqual([
    'dayOff | 2026-06-01 | allDay | Nghỉ',
    'dayOff | 2026-06-02 | allDay | Nghỉ',
    'event | 2026-06-02 | evening | Họp chi bộ',
    'event | 2026-06-03 | morning | Họp giao ban',
    'dayOff | 2026-06-03 | afternoon | Nghỉ',
    'dayOff | 2026-06-03 | evening | Nghỉ',
  ]);
});

test.each([',', ';'])('halves of rest behind “%s” in a line are told apart', (mark) => {
  expect(table(`Thứ Hai, ngày 01/6: Sáng: nghỉ${mark} Chiều: nghỉ${mark} Tối: nghỉ`)).toEqual([
    'dayOff | 2026-06-01 | morning | nghỉ',
    'dayOff | 2026-06-01 | afternoon | nghỉ',
    'dayOff | 2026-06-01 | evening | nghỉ',
  ]);
});
