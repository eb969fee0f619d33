import { expect, test } from 'vitest';
import { cancels, gatheringIn, postpones, readMove, readResumption } from '../../src/programme/changes.ts';
import type { DateMention } from '../../src/programme/dates.ts';

const dayOf = (mention: DateMention | null | undefined) =>
  mention?.days.map(({ day, month }) => `${day}/${month}`).join() ?? null;
const moved = (sentence: string) => {
  const move = readMove(sentence);
  return move && [dayOf(move.mention), move.time?.start ?? null, move.what];
};

test.each([
  ['Dời cuộc họp giao ban từ ngày 03/3/2025 sang ngày 05/3/2025.', ['5/3', null, 'cuộc họp giao ban']],
  ['Cuộc họp được chuyển sang 14h00 ngày 06/3/2025.', ['6/3', '14:00', '']],
  ['Họp ngày 03/3/2025.', null],
  ['Báo cáo về chuyển đổi số trước ngày 03/3/2025.', null],
])('“%s” gives the new day, not the old one', (sentence, expected) => {
  expect(moved(sentence)).toEqual(expected);
});

test('what was put off and takes place after all has a day', () => {
  expect(dayOf(readResumption('Hội nghị sẽ được tổ chức vào ngày 12/3/2025.')?.mention)).toBe('12/3');
  expect(readResumption('Hội nghị dự kiến sẽ được tổ chức vào ngày 12/3/2025.')).toBeNull();
  expect(readResumption('Tạm hoãn hội nghị sẽ được tổ chức ngày 12/3/2025.')).toBeNull();
});

test.each([
  ['Tạm hoãn cuộc họp ngày 03/3', true, false],
  ['Hủy cuộc họp ngày 03/3', true, true],
  ['Hủy, hoãn các cuộc họp', true, false],
  ['Tổ chức cuộc họp ngày 03/3', false, false],
])('“%s” puts off: %s, for good: %s', (sentence, off, forGood) => {
  expect([postpones(sentence), cancels(sentence)]).toEqual([off, forGood]);
});

test('a gathering is named up to where its day or fate is told', () => {
  expect(gatheringIn('tạm hoãn cuộc họp giao ban tháng 3 dự kiến ngày 03/3')).toBe('cuộc họp giao ban tháng 3');
  expect(gatheringIn('gửi báo cáo về Văn phòng')).toBeNull();
});
