import { expect, test } from 'vitest';
import {
  cancels,
  changesPlaceOnly,
  gatheringIn,
  leavesOpen,
  postpones,
  readMove,
} from '../../src/programme/changes.ts';
import type { DateMention } from '../../src/programme/dates.ts';
import { readNewTime, readResumption, withoutHistory } from '../../src/programme/new-times.ts';

const dayOf = (mention: DateMention | null | undefined) =>
  mention?.days.map(({ day, month }) => `${day}/${month}`).join() ?? null;
const moved = (sentence: string) => {
  const move = readMove(sentence);
  return move && [dayOf(move.mention), move.time?.start ?? null, move.what];
};

test.each([
  ['Dời cuộc họp giao ban từ ngày 03/3/2025 sang ngày 05/3/2025.', ['5/3', null, 'cuộc họp giao ban']],
  ['Dời cuộc họp vào ngày 03/3 sang ngày 05/3/2025.', ['5/3', null, 'cuộc họp']],
  ['Đêm nhạc hội làng vốn được lên lịch ngày 07/3 cũng được dời sang 11/3/2025.', ['11/3', null, 'Đêm nhạc hội làng']],
  ['Hoãn cuộc họp lại vào ngày 06/3/2025.', ['6/3', null, '']],
  [
    'Lùi thời gian họp giao ban khối đến 13h30 ngày 06/3/2025 (thứ Năm) (thời gian cũ: 14h ngày 05/3/2025 (thứ Tư)).',
    ['6/3', '13:30', 'họp giao ban khối'],
  ],
  ['Dời hội nghị sơ kết sang 9 giờ thứ 5 (ngày 06/3/2025).', ['6/3', '09:00', 'hội nghị sơ kết']],
  ['Cuộc họp được chuyển sang 14h00 ngày 06/3/2025.', ['6/3', '14:00', '']],
  ['Lùi giải bóng từ ngày 10 - 12/10/2025 đến ngày 17 - 19/10/2025.', ['17/10,19/10', null, 'giải bóng']],
  [
    '2. Việc kiểm tra kho (theo giấy mời cũ: sáng ngày 03/3) chuyển sang chiều ngày 05/3/2025.',
    ['5/3', null, 'kiểm tra kho'],
  ],
  ['- Khảo sát tuyến đường ven sông dời sang 8h00 ngày 06/3/2025.', ['6/3', '08:00', 'Khảo sát tuyến đường ven sông']],
  ['Tập huấn phòng cháy được lùi đến ngày 07/3/2025.', ['7/3', null, 'Tập huấn phòng cháy']],
  ['Họp ngày 03/3/2025.', null],
  ['Triển khai chuyển đổi số đến ngày 31/3/2025.', null],
  ['Xét chuyển mục đích sử dụng đất đến ngày 31/3/2025.', null],
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
  expect(gatheringIn('hủy tổ chức “Ngày hội Diều” lần thứ hai (01/5)')).toBe('“Ngày hội Diều” lần thứ hai');
  expect(gatheringIn('Lễ hội Trăng rằm lùi lại 10 ngày do bão')).toBe('Lễ hội Trăng rằm');
  expect(gatheringIn('gửi báo cáo về Văn phòng')).toBeNull();
});

test('a planned day is the new one only where nothing was put off', () => {
  expect(dayOf(readResumption('Hội nghị dự kiến diễn ra trong ngày 12/3/2025.', true)?.mention)).toBe('12/3');
  expect(readResumption('Theo kế hoạch, hội nghị dự kiến tổ chức ngày 12/3/2025.', true)).toBeNull();
});

test.each(['Tạm hoãn cuộc họp giao ban vào ngày 05/3/2025.', 'Hoãn hội nghị dự kiến tổ chức vào 8h ngày 05/3/2025.'])(
  '“%s” names the old day alone',
  (sentence) => {
    expect(readMove(sentence)).toBeNull();
  },
);

test('of several days the hour is that which stands with its own', () => {
  const move = readResumption('Hội xuân sẽ được tổ chức từ ngày 12/3 đến ngày 14/3, trao giải lúc 8h ngày 14/3/2025.');
  expect([dayOf(move?.mention), move?.time ?? null]).toEqual(['12/3,14/3', null]);
});

test('how it was planned before goes on to the sentence that turns away from it', () => {
  const said = (...texts: string[]) =>
    withoutHistory(texts.map((text) => ({ text, places: [], struck: [] }))).map(({ text }) => text);
  expect(
    said(
      'Theo kế hoạch ban đầu, hội nghị họp ngày 12/3.',
      'Lễ khai mạc diễn ra lúc 8h.',
      'Tuy nhiên, hội nghị sẽ họp ngày 14/3.',
    ),
  ).toEqual(['Tuy nhiên, hội nghị sẽ họp ngày 14/3.']);
  expect(said('Hội nghị sẽ họp ngày 14/3.', 'Lễ khai mạc diễn ra lúc 8h.')).toHaveLength(2);
});

test.each([
  ['- Thời gian mới: 14h00, ngày 16/5/2025.', '16/5'],
  ['1. Thời gian: 8h00 ngày 16/5/2025.', '16/5'],
  ['- Thời gian cũ: 8h00 ngày 12/5/2025.', null],
  ['Họp ngày 12/5/2025.', null],
  ['Ban Tổ chức thay đổi thời gian họp như sau: 2 ngày, từ ngày 16/5 đến ngày 17/5/2025.', '16/5,17/5'],
  ['Điều chỉnh lịch họp như sau: thời gian cũ 12/5/2025.', null],
])('“%s” labels the new day %s', (sentence, expected) => {
  expect(dayOf(readNewTime(sentence)?.mention)).toBe(expected);
});

test('only the place changes, or the new day is not known yet', () => {
  expect(changesPlaceOnly('Về việc thay đổi địa điểm họp')).toBe(true);
  expect(changesPlaceOnly('Về việc thay đổi thời gian, địa điểm họp')).toBe(false);
  expect(leavesOpen('Thời gian cụ thể sẽ thông báo sau.')).toBe(true);
});

test.each([
  'Họp Hội đồng xét hủy tài liệu hết giá trị',
  'Hội nghị tập huấn quy trình lùi xe và dừng đỗ',
  'Hội nghị tổng kết phong trào cũng như khen thưởng năm 2027',
])('“%s” is the whole name of a gathering', (name) => {
  expect(gatheringIn(name)).toBe(name);
});

test('the name of a gathering ends where its fate is told', () => {
  expect(gatheringIn('Hội nghị tổng kết bị hoãn lại do bão')).toBe('Hội nghị tổng kết');
  expect(gatheringIn('Lễ hội xuân cũng được lùi lịch')).toBe('Lễ hội xuân');
});
