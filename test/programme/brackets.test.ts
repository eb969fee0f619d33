import { expect, test } from 'vitest';
import { leadersOfParts, readTail } from '../../src/programme/brackets.ts';
import { readDashes } from '../../src/programme/dashes.ts';
import { itemsOfDay } from './layouts/one-day.ts';

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
  ['Giao ban - Phòng họp 2 - Trưởng phòng', ['Giao ban', 'Phòng họp 2', 'Trưởng phòng', null]],
  ['Giao ban - Hội trường A', ['Giao ban', 'Hội trường A', null, null]],
  ['Giao ban - Chủ tịch', ['Giao ban', null, 'Chủ tịch', null]],
  ['Giao ban – PH lớn – sáng', ['Giao ban', 'PH lớn', null, 'morning']],
  ['Dự giờ tại huyện Mẫu – cả ngày', ['Dự giờ tại huyện Mẫu', null, null, 'allDay']],
  ['Hội nghị Cung - Cầu lao động', ['Hội nghị Cung - Cầu lao động', null, null, null]],
])('after the dashes of “%s” stand room, leader and session', (text, [main, location, leader, slot]) => {
  expect(readDashes(text)).toEqual({ main, location, leader, slot });
});

test.each([
  ['(GĐ, các PGĐ; P. trực tuyến; 8h00, cả ngày)', 'GĐ, các PGĐ', 'P. trực tuyến', '08:00'],
  ['(PGĐ An; PH nhỏ; 15h30)', 'PGĐ An', 'PH nhỏ', '15:30'],
  ['(8h15; Phòng tiếp công dân)', null, 'Phòng tiếp công dân', '08:15'],
])('the bracket “%s” has leaders, room and hour', (bracket, leader, location, start) => {
  expect(readTail(`Hội nghị với các xã ${bracket}`)).toMatchObject({ leader, location, time: { start } });
});

test.each([
  ['Hội ý (7h30 - Phòng Bí thư)', { start: '07:30', end: null }, 'Phòng Bí thư'],
  ['Họp hội đồng (14h00 - 16h00, phòng họp 2)', { start: '14:00', end: '16:00' }, 'phòng họp 2'],
])('an hour and a place in the bracket of “%s”', (text, time, location) => {
  expect(readTail(text)).toMatchObject({ main: text, time, location });
});

test('a dash within a bracket parts nothing', () => {
  expect(readDashes('Gặp mặt các thế hệ (8h00 - Hội trường 25)')).toEqual({
    main: 'Gặp mặt các thế hệ (8h00 - Hội trường 25)',
    location: null,
    leader: null,
    slot: null,
  });
});

test.each([
  ['Dự họp thôn tại xã Một (đ/c An); xã Hai (đ/c Bình)', 'đ/c An; đ/c Bình'],
  ['Kiểm tra trường Một (PCT An), trường Hai (PCT Bình), trường Ba (CVP)', 'PCT An; PCT Bình; CVP'],
  ['Họp tổ (lần 2) tại xã Một (Chủ tịch) và xã Hai (Phó Chủ tịch).', 'Chủ tịch; Phó Chủ tịch'],
  ['Viếng nghĩa trang xã Một (Chủ tịch) và xã Hai (Phó Chủ tịch)', 'Chủ tịch; Phó Chủ tịch'],
  ['Họp Ban (đ/c An) nghe báo cáo (đ/c Bình)', null],
])('each place with its leaders in a bracket: all of them lead: %s', (text, leaders) => {
  expect(leadersOfParts(text)).toBe(leaders);
});

test('the places and their leaders stay together', () => {
  const [item] = itemsOfDay('- 8h00: Dự ngày hội điểm tại xã Một (đ/c An); xã Hai (đ/c Bình)');
  expect([item?.leadersText, item?.title, item?.location]).toEqual([
    'đ/c An; đ/c Bình',
    'Dự ngày hội',
    'xã Một (đ/c An); xã Hai (đ/c Bình)',
  ]);
});

test.each([
  ['(sáng, chiều; đ/c An)', 'allDay', 'đ/c An'],
  ['(sáng; chiều; dự: đ/c An)', 'allDay', 'đ/c An'],
  ['(sáng, chiều)', 'allDay', null],
  ['(sáng, buổi chiều; Ban Mẫu)', 'allDay', 'Ban Mẫu'],
  ['(Sáng, Chiều; đ/c An, đ/c Bình)', 'allDay', 'đ/c An, đ/c Bình'],
  ['(chiều; đ/c An)', 'afternoon', 'đ/c An'],
  ['(sáng, đ/c An)', 'morning', 'đ/c An'],
  ['(tối; đ/c An)', 'evening', 'đ/c An'],
  ['(chiều, tối; đ/c An)', null, 'đ/c An'],
  ['(sáng; tối)', null, null],
])('both halves of the day in one bracket are the whole of it: “%s”', (bracket, slot, leader) => {
  const main = slot === null ? `Khảo sát chợ Mẫu ${bracket}` : 'Khảo sát chợ Mẫu';
  expect(readTail(`Khảo sát chợ Mẫu ${bracket}`)).toMatchObject({ main, slot, leader });
});
