import { expect, test } from 'vitest';
import { readSession, readSessionLetter, sessionOfCell, sessionWithin } from '../../src/programme/sessions.ts';

test.each([
  ['Sáng: họp giao ban', 'morning heading', 'họp giao ban'],
  ['* Buổi chiều:', 'afternoon heading', ''],
  ['CHIỀU', 'afternoon heading', ''],
  ['Trưa: tiếp đoàn', 'afternoon heading', 'tiếp đoàn'],
  ['Tối - Gặp mặt', 'evening heading', 'Gặp mặt'],
  ['Cả ngày: trực', 'allDay heading', 'trực'],
  ['[Sáng]', 'morning heading', ''],
  ['[Cả ngày]: tập huấn', 'allDay heading', 'tập huấn'],
  ['[Chiều] Họp tổ', 'afternoon word', 'Họp tổ'],
  ['Sáng, chiều: tập huấn', 'allDay heading', 'tập huấn'],
  ['Chiều làm việc tại cơ quan', 'afternoon word', 'làm việc tại cơ quan'],
])('“%s” opens a session', (text, expected, rest) => {
  const session = readSession(text);
  expect(session && `${session.slot} ${session.closed ? 'heading' : 'word'}`).toBe(expected);
  expect(session?.rest).toBe(rest);
});

test.each([
  'Sáng kiến kinh nghiệm',
  'Chiều dài tuyến đường',
  'Tối ưu quy trình',
  'Đêm hội trăng rằm',
  'sáng thứ Hai họp',
])('“%s” opens none', (text) => {
  expect(readSession(text)).toBeNull();
});

test.each([
  ['S 7h30 Giao ban', 'morning', '7h30 Giao ban'],
  ['C: Họp tổ', 'afternoon', 'Họp tổ'],
  ['S, C Tập huấn', 'allDay', 'Tập huấn'],
  ['T. Trực', 'evening', 'Trực'],
])('a letter before “%s” is a session', (text, slot, rest) => {
  expect(readSessionLetter(text)).toMatchObject({ slot, rest });
});

test('a word that begins with such a letter is none', () => {
  expect(readSessionLetter('Sở họp giao ban')).toBeNull();
});

test.each([
  ['S', 'morning'],
  ['Buổi sáng', 'morning'],
  ['(chiều)', 'afternoon'],
  ['T', 'evening'],
  ['ngày', 'allDay'],
  ['S + C', 'allDay'],
  ['Sáng 8h00', null],
  ['', null],
])('the cell “%s” holds %s', (text, slot) => {
  expect(sessionOfCell(text)).toBe(slot);
});

test.each([
  ['Họp tổ biên tập: Chiều, tại phòng họp 2', 'afternoon'],
  ['Kiểm tra kho tại xã Mẫu – cả ngày', 'allDay'],
  ['Thi chung kết, tối', 'evening'],
  ['Dọn vệ sinh buổi sáng - chiều', 'allDay'],
  ['Phân công trực sáng, chiều', 'allDay'],
  ['Trực bộ phận một cửa sáng và chiều tại trụ sở', 'allDay'],
  ['Trực chiều, tối', null],
  ['Báo Sáng', null],
  ['Họp tổ: chiều dài tuyến đường', null],
  ['Kiểm tra xã Một, sáng, tại chợ; xã Hai, chiều, tại chợ', null],
])('the session that stands apart in “%s”', (title, slot) => {
  expect(sessionWithin(title)).toBe(slot);
});
