import { expect, test } from 'vitest';
import { dayFate, fateOfDay } from '../../src/programme/day-fates.ts';
import { readProgramme } from './summary.ts';

const standing = { status: null, asked: false };

test.each([
  ['03/9 (hoãn)', { status: 'postponed', asked: false }],
  ['03/9/2026 - Hủy', { status: 'cancelled', asked: false }],
  ['Hoãn (lịch cũ 03/9), chờ giám định', { status: 'postponed', asked: true }],
  ['Tạm hoãn, lịch cũ 03/9/2026', { status: 'postponed', asked: true }],
  ['Hoãn đến ngày 20/9/2026', { status: null, asked: true }],
  ['Hoãn từ 03/9 sang 20/9', { status: null, asked: true }],
  ['03/9/2026 dời sang 10/9/2026', { status: null, asked: true }],
  ['10/9/2026 (thay cho ngày 03/9)', { status: null, asked: true }],
  ['17/9 hủy', { status: 'cancelled', asked: false }],
  ['17/9, tạm hoãn do bão', { status: 'postponed', asked: false }],
  ['28/9 (hoãn 21/9)', { status: 'postponed', asked: true }],
  ['21/9, 28/9 (hủy)', { status: 'cancelled', asked: true }],
  ['15/9 dời sau', { status: null, asked: true }],
  ['15/9 (bỏ)', { status: null, asked: true }],
  ['15/9 (không họp)', { status: null, asked: true }],
  ['08/9/2026', standing],
  ['Bỏ phiếu: 08/9', standing],
  ['từ 08/9 đến hết 10/9/2026', standing],
  ['Sáng thứ Ba, 08/9 và chiều 09/9', standing],
])('what the cell of its day says of a row: “%s”', (date, expected) => {
  expect(dayFate(date)).toEqual(expected);
});

test.each([
  ['10/9 (chuyển từ 08/9)', standing],
  ['10/9/2026 (thay ngày 09/9)', standing],
  ['10/9 (lịch cũ 08/9)', standing],
  ['10/9 (chuyển sang 11/9)', { status: null, asked: true }],
  ['10/9 (hoãn)', { status: 'postponed', asked: false }],
])('an old day in a bracket leaves the new one to stand: “%s”', (printed, expected) => {
  expect(fateOfDay(printed)).toEqual(expected);
});

test.each(['hoãn đến ', 'hoãn lại ', 'dời từ 1/9 ', 'hủy ', '17/9 (hoãn ', 'thay '])(
  'a cell of nothing but “%s” costs no more than its length',
  (words) => {
    const before = process.cpuUsage();
    dayFate(words.repeat(1100));
    fateOfDay(words.repeat(1100));
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(1_000);
  },
);

test('the cell of its hour may say it too', () => {
  expect(dayFate('08/9/2026', 'Hoãn')).toEqual({ status: 'postponed', asked: false });
  expect(dayFate('08/9/2026', '7h30')).toEqual(standing);
});

test.each([
  ['hoãn đến ', { status: 'postponed', asked: true }],
  ['đổi ', standing],
])('what a cell says that goes on with nothing but “%s” is found in time', (piece, expected) => {
  const started = process.threadCpuUsage();
  expect(dayFate(piece.repeat(60_000 / piece.length))).toEqual(expected);
  const { user, system } = process.threadCpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(2_000);
});

test('the new day stands behind its own word, in the same part of the cell', () => {
  expect(dayFate('03/9 (hoãn); chuyển đơn đến tòa')).toEqual({ status: 'postponed', asked: false });
});

const sitting = (day: string) =>
  readProgramme(
    [
      'TÒA ÁN MẪU',
      'LỊCH XÉT XỬ THÁNG 9 NĂM 2026',
      '',
      'STT\tĐương sự\tNội dung\tNgày xử\tGiờ\tPhòng xử',
      '1\tÔng Lê Ví\tTranh chấp đất\t08/9/2026\t7h30\tPhòng 1',
      `2\tBà Hồ Thử\tTranh chấp vay\t${day}\t\tPhòng 2`,
      '3\tÔng Đỗ Nghiệm\tLy hôn\t18/9/2026\t8h00\tPhòng 1',
    ].join('\n'),
  )
    .items.filter(({ title }) => title.includes('vay'))
    .map(({ start, status, review }) => [start, status, ...review].join(' '));

test.each([
  ['03/9 (hoãn)', ['2026-09-03 postponed']],
  ['Hoãn (lịch cũ 03/9), chờ giám định', ['2026-09-03 postponed unclear-status']],
  ['Hoãn từ 03/9 sang 20/9', ['2026-09-03 confirmed unclear-status', '2026-09-20 confirmed unclear-status']],
  ['03/9/2026', ['2026-09-03 confirmed']],
  ['04/9 (thay ngày 02/9 nghỉ lễ)', ['2026-09-04 confirmed']],
  ['07/9 (thay ngày 05/9 trùng thứ Bảy)', ['2026-09-07 confirmed']],
  ['04/9/2026 (thứ Sáu) thay ngày 02/9/2026 nghỉ lễ', ['2026-09-04 confirmed']],
  ['07/9 (thứ Hai), thay cho ngày 05/9 trùng thứ Bảy', ['2026-09-07 confirmed']],
  ['03/9 và 11/9 thay ngày 10/9', ['2026-09-03 confirmed', '2026-09-11 confirmed']],
  ['thay ngày 03/9', ['2026-09-03 confirmed']],
  ['04/9 thay ngày 02/9 (đã hủy)', ['2026-09-04 cancelled unclear-status', '2026-09-02 cancelled unclear-status']],
])('no row of which its day is off stays live in silence: “%s”', (day, expected) => {
  expect(sitting(day)).toEqual(expected);
});
