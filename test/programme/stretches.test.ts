import { expect, test } from 'vitest';
import type { Cue } from '../../src/programme/cues.ts';
import { readStretches } from '../../src/programme/stretches.ts';

const OPTIONS = { openDays: false, ordinals: false, letters: false };

const short = (cue: Cue): string => {
  if (cue.type === 'day') return `day ${cue.heading.printed.trim()}`;
  if (cue.type === 'session') return cue.slot;
  if (cue.type === 'subject') return cue.name;
  return cue.type === 'time' ? (cue.time.start ?? 'no time') : cue.mark;
};
const stretches = (text: string, options = OPTIONS) =>
  readStretches(text, options).map(({ cues, words, to }) => [...cues.map(short), text.slice(words, to).trim()]);

test.each([
  ['- 8h00: Họp giao ban', [['-', '08:00', 'Họp giao ban']]],
  ['Sáng: Chủ tịch: họp giao ban', [['morning', 'Chủ tịch', 'họp giao ban']]],
  ['1. Họp tổ', [['1', 'Họp tổ']]],
  [
    '8h00: Họp tổ; 14h00: Dự lễ',
    [
      ['08:00', 'Họp tổ;'],
      ['14:00', 'Dự lễ'],
    ],
  ],
  [
    'Sáng: Họp tổ. Chiều: Dự lễ',
    [
      ['morning', 'Họp tổ.'],
      ['afternoon', 'Dự lễ'],
    ],
  ],
  ['Trước 16h00: các khoa nộp đề', [['Trước 16h00: các khoa nộp đề']]],
  ['Họp tổ (8h00; 14h00: hai đợt)', [['Họp tổ (8h00; 14h00: hai đợt)']]],
])('“%s” is a row of stretches', (text, expected) => {
  expect(stretches(text)).toEqual(expected);
});

test('a letter is a session only where lines begin with letters', () => {
  expect(stretches('S 7h30 Giao ban', { ...OPTIONS, letters: true })).toEqual([['morning', '07:30', 'Giao ban']]);
  expect(stretches('S 7h30 Giao ban')).toEqual([['S 7h30 Giao ban']]);
});

test('an argument that is counted opens no day', () => {
  expect(stretches('Thứ hai: họp tổ', { ...OPTIONS, ordinals: true })).toEqual([['Thứ hai: họp tổ']]);
  expect(stretches('Thứ hai: họp tổ')[0]).toHaveLength(2);
});

test.each([
  [
    'Họp giao ban. Thành phần: các tổ trưởng; Tiếp công dân định kỳ',
    [
      { words: 'Họp giao ban. Thành phần: các tổ trưởng;', unclear: false },
      { words: 'Tiếp công dân định kỳ', unclear: true },
    ],
  ],
  [
    '7h30 Họp giao ban; Địa điểm: Phòng họp 2 (tầng 3); Chủ tịch dự lễ ra quân.',
    [
      { words: 'Họp giao ban; Địa điểm: Phòng họp 2 (tầng 3);', unclear: false },
      { words: 'Chủ tịch dự lễ ra quân.', unclear: true },
    ],
  ],
  ['Họp tổ. Thành phần: Thường trực Đảng ủy; Lãnh đạo Hội Nông dân; Ban Công tác Mặt trận', null],
  ['Họp tổ. Thành phần: các ban; Mời dự: Trưởng thôn', null],
  ['Họp tổ. Thành phần: Ban Giám hiệu; Hội đồng sư phạm; Giám đốc Trung tâm (Văn phòng mời)', null],
  ['Họp tổ. Chuẩn bị: Văn phòng; Báo cáo tiến độ', null],
  ['Họp tổ. Thành phần: các ban; dự thảo gửi trước', null],
  ['Họp tổ (thành phần: các ban; Họp xong đi cơ sở)', null],
])('what is done behind a label opens an entry of which nobody is certain: “%s”', (text, expected) => {
  const read = readStretches(text, OPTIONS).map(({ words, to, unclear = false }) => ({
    words: text.slice(words, to).trim(),
    unclear,
  }));
  expect(read).toEqual(expected ?? [{ words: text, unclear: false }]);
});
