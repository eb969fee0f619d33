import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const read = (...lines: readonly string[]) => readProgramme(lines.join('\n')).items;

test.each(['Phòng xử 1:', 'Phòng xử án số 1:', 'Hội trường A:', 'Phòng họp số 1:'])(
  '“%s” above its hours is a place and leads nobody',
  (room) => {
    const items = read(
      'LỊCH XÉT XỬ TỪ NGÀY 05/4/2027 ĐẾN NGÀY 09/4/2027',
      'Thứ Hai (05/4/2027)',
      room,
      ' + 7h30: Vụ Nguyễn Văn Một - Trộm cắp tài sản',
      ' + 9h30: Vụ Trần Văn Hai - Đánh bạc',
      'Thứ Tư (07/4/2027)',
      ' + 8h00: Vụ Lê Văn Ba - Cố ý gây thương tích',
    );
    const place = room.replace(':', '');
    expect(items.map(({ location, leadersText }) => [location, leadersText])).toEqual([
      [place, null],
      [place, null],
      [null, null],
    ]);
  },
);

test.each([
  ['Phòng xử 1:', 'Phòng xử 2:'],
  ['Phòng họp số 1:', 'Phòng họp số 2:'],
  ['- Hội trường A:', '- Hội trường B:'],
])('below days of a list that no weekday opens “%s” is a place too', (first, second) => {
  const items = read(
    'LỊCH XÉT XỬ',
    'Ngày 05/4/2027',
    first,
    '7h30: Vụ Nguyễn Văn Một',
    '9h30: Vụ Trần Văn Hai',
    second,
    '7h30: Vụ Lê Văn Ba',
    'Ngày 06/4/2027',
    '8h00: Vụ Phạm Văn Tư',
  );
  const [one, two] = [first, second].map((room) => room.replace(/^- |:$/gu, ''));
  expect(items.map(({ start, location, leadersText }) => [start, location, leadersText])).toEqual([
    ['2027-04-05', one, null],
    ['2027-04-05', one, null],
    ['2027-04-05', two, null],
    ['2027-04-06', null, null],
  ]);
});

test('a place ends where an hour follows it', () => {
  const [item] = read(
    'LỊCH XÉT XỬ TỪ NGÀY 05/4/2027 ĐẾN NGÀY 09/4/2027',
    'Thứ Hai (05/4/2027): Xét xử lưu động tại Nhà văn hóa xã Mẫu, 8h00, vụ Lê Văn Ba',
    'Thứ Tư (07/4/2027)',
    ' + 8h00: Vụ Trần Văn Hai - Đánh bạc',
  );
  expect([item?.location, item?.startTime]).toEqual(['Nhà văn hóa xã Mẫu', '08:00']);
});

test('an hour with its day at the end of a line heads nothing below it', () => {
  const items = read(
    'LỊCH HOẠT ĐỘNG THÁNG 5/2027',
    '- 08/5, 14h00: Tập in tranh',
    '- 18/5: Mở cửa miễn phí',
    '- Từ 22 đến 23/5: Trại hè thiếu nhi; khai mạc 8h ngày 22/5',
    '- 29 & 30/5: Chợ phiên',
  );
  expect(items.map(({ start, startTime, review }) => [start, startTime, review.length > 0])).toEqual([
    ['2027-05-08', '14:00', false],
    ['2027-05-18', null, false],
    ['2027-05-22', null, true],
    ['2027-05-29', null, false],
  ]);
});
