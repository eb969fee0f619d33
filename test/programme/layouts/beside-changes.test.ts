import { expect, test } from 'vitest';
import { readChangeLine } from '../../../src/programme/change-lines.ts';
import { momentsIn } from '../../../src/programme/moments.ts';
import { asOneStretch } from '../../../src/programme/stretch-moments.ts';
import { readProgramme } from '../summary.ts';

/** What a notice tells beside what it changes: hours that stay, other days, places, stretches. */

const read = (...lines: readonly string[]) =>
  readProgramme(['THÔNG BÁO', ...lines].join('\n')).items.map(
    ({ start, end, startTime, title, status, location, review }) =>
      [
        start === end ? start : `${start}..${end}`,
        startTime,
        status === 'confirmed' ? null : status,
        title,
        location && `@ ${location}`,
        ...review,
      ]
        .filter(Boolean)
        .join(' | '),
  );

test.each([
  'Thời gian và địa điểm không thay đổi (buổi sáng từ 8h00 tại Phòng Tiếp công dân).',
  'Thời gian, địa điểm tiếp giữ nguyên (từ 8h00, tại Phòng Tiếp công dân).',
  'Giờ tiếp giữ nguyên: từ 8h00.',
])('the hour that stays is that of the moved day, and another day stands: %s', (kept) => {
  const items = read(
    'V/v thay đổi lịch tiếp công dân tháng 5/2026 của Thường trực HĐND xã',
    '',
    `Do trùng lịch họp, Thường trực HĐND xã Mẫu thông báo thay đổi lịch tiếp công dân ngày 12/5/2026 (thứ Ba) sang ngày 14/5/2026 (thứ Năm). ${kept}`,
    'Lịch tiếp công dân ngày 26/5/2026 vẫn thực hiện như thông báo trước đây.',
  );
  expect(items.map((each) => each.split(' | ').slice(0, 2).join(' '))).toEqual([
    '2026-05-14 08:00',
    '2026-05-26 Lịch tiếp công dân',
  ]);
});

test.each([
  'Đại hội Chi hội thôn Mẫu dự kiến khai mạc 7h30 ngày 20/6/2026, nay lùi lại 03 ngày, tổ chức vào 7h30 ngày 23/6/2026.',
  'Đại hội Chi hội thôn Mẫu ngày 20/6/2026 lùi 03 ngày, khai mạc lúc 7h30 ngày 23/6/2026.',
  'Đại hội Chi hội thôn Mẫu lùi lại 3 ngày và tổ chức vào 7h30 ngày 23/6/2026.',
])('a day behind the words that say how much later is the new one: %s', (text) => {
  const change = readChangeLine(text);
  expect([change?.later, change?.moment.date?.text, change?.moment.time?.start]).toEqual([0, '23/6/2026', '07:30']);
});

test.each([
  'Đại hội Chi hội thôn Mẫu ngày 20/6/2026 lùi lại 03 ngày.',
  'Đại hội Chi hội thôn Mẫu lùi lại 03 ngày so với ngày 20/6/2026.',
])('without a new day it is told by how much later: %s', (text) => {
  expect(readChangeLine(text)?.later).toBe(3);
});

test.each([
  ['Đại hội các chi hội khác giữ nguyên: thôn Thượng ngày 25/6, thôn Hạ ngày 27/6/2026.', 'Đại hội các chi hội khác'],
  [
    'Hội nghị quân dân chính không thay đổi: tổ dân phố 1 ngày 25/6 và tổ dân phố 2 ngày 27/6/2026.',
    'Hội nghị quân dân chính',
  ],
])('what stays in several places is of each of them: %s', (text, name) => {
  const items = read(
    'Về việc lùi Đại hội Chi hội thôn Mẫu',
    '',
    'Đại hội Chi hội thôn Mẫu ngày 20/6/2026 lùi sang ngày 23/6/2026.',
    text,
  );
  expect(items.slice(1).map((each) => each.split(': ')[0])).toEqual([`2026-06-25 | ${name}`, `2026-06-27 | ${name}`]);
});

test.each([
  'Tạm dừng Hội nghị tập huấn ngày 22/7/2026 và Ngày hội gia đình ngày 25/7/2026 cho đến khi có thông báo mới.',
  'Hoãn Hội nghị tập huấn ngày 22/7/2026, Ngày hội gia đình ngày 25/7/2026.',
])('of two things that are put off together each is told: %s', (text) => {
  const items = read(
    'Tạm dừng một số hoạt động',
    '',
    `1. ${text}`,
    '2. Đoàn kiểm tra ngày 27/7/2026 dời sang ngày 29/7/2026.',
  );
  expect(items.filter((each) => each.includes('postponed')).map((each) => each.split(' | ')[1])).toEqual([
    'Hội nghị tập huấn',
    'Ngày hội gia đình',
  ]);
});

test.each([
  ['trực bão từ 12h00 ngày 21/7 đến 12h00 ngày 23/7/2026', '21/7 đến 12h00 ngày 23/7/2026'],
  ['trực từ 17h ngày 30/4 cho đến 7h ngày 04/5', '30/4 cho đến 7h ngày 04/5'],
  ['họp ngày 21/7 và 12h00 ngày 23/7/2026', null],
])('two ends of a stretch are one moment: %s', (text, days) => {
  expect(asOneStretch(text, momentsIn(text))?.date?.text ?? null).toBe(days);
});

test('a stretch of duty in a notice of what is put off keeps its days, and is asked about', () => {
  expect(
    read(
      'Tạm dừng các hoạt động do bão',
      '',
      '1. Tạm dừng Hội nghị tập huấn ngày 22/7/2026.',
      '2. Phân công cán bộ trực bão 24/24 từ 12h00 ngày 21/7 đến 17h00 ngày 23/7/2026.',
    ).at(-1),
  ).toBe('2026-07-21..2026-07-23 | 12:00 | Phân công cán bộ trực bão 24/24 | unclear-status');
});
