import { expect, test } from 'vitest';
import { readTail } from '../../src/programme/brackets.ts';
import { readDashes } from '../../src/programme/dashes.ts';

const NONE = { slot: null, time: null, leader: null, location: null };

test.each([
  ['Họp giao ban (sáng)', { ...NONE, main: 'Họp giao ban', slot: 'morning' }],
  ['Tập huấn (ngày)', { ...NONE, main: 'Tập huấn', slot: 'allDay' }],
  ['Họp tổ (sáng; dự: đ/c An)', { ...NONE, main: 'Họp tổ', slot: 'morning', leader: 'đ/c An' }],
  ['Họp tổ (chiều, đ/c An chủ trì)', { ...NONE, main: 'Họp tổ', slot: 'afternoon', leader: 'đ/c An' }],
  ['Họp tổ (Phòng họp 2)', { ...NONE, main: 'Họp tổ (Phòng họp 2)', location: 'Phòng họp 2' }],
])('the bracket at the end of “%s” is read', (text, expected) => {
  expect(readTail(text)).toEqual(expected);
});

test('an hour in the bracket is the hour of the entry', () => {
  expect(readTail('Họp tổ (8h30; Đ/c Bình)')).toMatchObject({
    main: 'Họp tổ',
    time: { start: '08:30' },
    leader: 'Đ/c Bình',
  });
});

test.each(['Họp dự án (giai đoạn 2)', 'Dạy mẫu (cô An, lớp 4B)', '(sáng)', 'Họp giao ban'])(
  '“%s” keeps its words whole',
  (text) => {
    expect(readTail(text)).toBeNull();
  },
);

test.each([
  ['Giao ban - Phòng họp 2 - Trưởng phòng', ['Giao ban', 'Phòng họp 2', 'Trưởng phòng']],
  ['Giao ban - Hội trường A', ['Giao ban', 'Hội trường A', null]],
  ['Giao ban - Chủ tịch', ['Giao ban', null, 'Chủ tịch']],
  ['Hội nghị Cung - Cầu lao động', ['Hội nghị Cung - Cầu lao động', null, null]],
])('after the dashes of “%s” stand room and leader', (text, [main, location, leader]) => {
  expect(readDashes(text)).toEqual({ main, location, leader });
});
