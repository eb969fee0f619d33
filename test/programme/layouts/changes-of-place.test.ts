import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { changesIn, itemsOfNotice } from './notices.ts';

/** A notice that moves a meeting to another room alone keeps its day, and its full name. */

const told = (subject: string, body: string) => changesIn(itemsOfNotice(subject, body));

test.each([
  'UBND xã thông báo địa điểm tổ chức Hội nghị sơ kết quý I vào 8 giờ 00 ngày 12/3/2026 chuyển từ Phòng họp 1 về Hội trường UBND xã.',
  'Hội nghị sơ kết quý I, 8h00 ngày 12/3/2026: chuyển từ Phòng họp 1 sang Hội trường UBND xã.',
  '- Hội nghị sơ kết quý I lúc 8h00 ngày 12/3/2026 chuyển về Hội trường UBND xã (thay cho Phòng họp 1).',
  'Hội nghị sơ kết quý I lúc 8h00 ngày 12/3/2026 tại Phòng họp 1 nay chuyển sang địa điểm mới: Hội trường UBND xã.',
  `Theo Giấy mời số 12/GM-UBND ngày 02/3/2026 về dự Hội nghị sơ kết quý I vào 8 giờ 00 ngày 12/3/2026 tại Phòng họp 1.
Nay UBND xã thông báo chuyển địa điểm tổ chức từ Phòng họp 1 sang Hội trường UBND xã, thời gian không thay đổi.`,
])('“%s”', (body) => {
  expect(told('Về việc thay đổi địa điểm tổ chức hội nghị', body)).toEqual([
    '2026-03-12 | 08:00 | Hội nghị sơ kết quý I | confirmed | Hội trường UBND xã',
  ]);
});

test('hours below a line that names their day are of that day', () => {
  expect(
    told(
      'Thay đổi lịch họp ngày 11/3/2026',
      `Lịch họp ngày 11/3/2026 có thay đổi như sau:
- 8h00: Họp Ban Chỉ đạo chuyển đổi số – chuyển từ Phòng họp 1 sang Hội trường.
- 10h00: Họp xét thi đua – hoãn.
- 14h00: Làm việc với Công ty TNHH Mẫu – lùi sang 15h30.`,
    ),
  ).toEqual([
    '2026-03-11 | 08:00 | Họp Ban Chỉ đạo chuyển đổi số | confirmed | Hội trường',
    '- | - | Họp xét thi đua | postponed',
    '2026-03-11 | 15:30 | Làm việc với Công ty TNHH Mẫu | confirmed',
  ]);
});

test('what is off without a day among others that move is told', () => {
  expect(
    told(
      'Về việc điều chỉnh lịch kiểm tra',
      `- Kiểm tra xã Đông Mẫu: từ sáng ngày 10/3 chuyển sang chiều ngày 11/3/2026.
- Kiểm tra xã Tây Mẫu: hoãn, sẽ thông báo sau.`,
    ),
  ).toEqual([
    '2026-03-11 | afternoon | Kiểm tra xã Đông Mẫu | confirmed',
    '- | - | Kiểm tra xã Tây Mẫu | postponed | unclear-status',
  ]);
});

test('the meetings of a day move together, each at its hour', () => {
  expect(
    told(
      'Về việc dời các cuộc họp',
      `Do bận công tác, Văn phòng dời các cuộc họp trong ngày 11/3/2026 sang ngày 13/3/2026, giờ họp giữ nguyên, gồm:
- 8h00: Họp Chi bộ.
- 14h00: Họp xét thi đua.`,
    ),
  ).toEqual(['2026-03-13 | 08:00 | Họp Chi bộ | confirmed', '2026-03-13 | 14:00 | Họp xét thi đua | confirmed']);
});

test('a correction without a heading is of the meeting that it speaks of', () => {
  expect(
    told(
      'Đính chính thời gian tại Giấy mời số 33/GM-UBND ngày 04/3/2026',
      `Tại Giấy mời số 33/GM-UBND ngày 04/3/2026 của UBND xã về dự Hội nghị đối thoại với Nhân dân, do sơ suất:
Đã in: 8 giờ 00, ngày 12/3/2026 (thứ Sáu).
Nay đính chính: 8 giờ 00, ngày 13/3/2026 (thứ Sáu).`,
    ),
  ).toEqual(['2026-03-13 | 08:00 | Hội nghị đối thoại với Nhân dân | confirmed']);
});

test('a second notice, and an invitation in place of another, are named by what they are about', () => {
  const fields = `Thời gian: 14h00, ngày 13/3/2026 (thay cho 8h00 ngày 12/3/2026).
Địa điểm: Hội trường UBND xã (thay cho Phòng họp số 1).`;
  expect(told('(LẦN 2) Về việc thời gian tổ chức Hội thảo chuyển đổi số', fields)).toEqual([
    '2026-03-13 | 14:00 | Hội thảo chuyển đổi số | confirmed | Hội trường UBND xã',
  ]);
});

test.each([
  ['Thay đổi địa điểm cuộc họp về công tác bầu cử lúc 8h00 ngày 12/3/2026 sang Hội trường B.', 'Hội trường B'],
  [
    'Thay đổi địa điểm cuộc họp về công tác bầu cử lúc 8h00 ngày 12/3/2026 từ Phòng họp số 2 sang Hội trường B.',
    'Hội trường B',
  ],
  ['Cuộc họp về công tác bầu cử, 8h00 ngày 12/3/2026: chuyển địa điểm về Hội trường B.', 'Hội trường B'],
  ['Cuộc họp về công tác bầu cử, 8h00 ngày 12/3/2026: chuyển địa điểm về trường Tiểu học Mẫu.', 'trường Tiểu học Mẫu'],
  ['Cuộc họp về công tác bầu cử, 8h00 ngày 12/3/2026: chuyển địa điểm về nhà ông Ví Dụ.', 'nhà ông Ví Dụ'],
])('what a meeting is about is no place to which it moves: “%s”', (line, place) => {
  const other = '2. Cuộc họp về nhà ở xã hội, 9h00 ngày 13/3/2026: đổi địa điểm họp về nhà ở sang Phòng họp số 3.';
  const expected = `2026-03-12 | 08:00 | Cuộc họp về công tác bầu cử | confirmed | ${place}`;
  expect(told('Về việc thay đổi địa điểm họp', line)).toEqual([expected]);
  expect(told('Về việc thay đổi địa điểm họp', `1. ${line}\n${other}`)).toEqual([
    expected,
    '2026-03-13 | 09:00 | Cuộc họp về nhà ở xã hội | confirmed | Phòng họp số 3',
  ]);
});

test.each(['lúc 8h00', 'từ 8h00', 'vào 8h00', 'vào lúc 8 giờ', '- 8h00'])(
  'the clock is no part of the place: “… %s”',
  (when) => {
    expect(
      told(
        'Về việc thay đổi địa điểm tổ chức hội nghị',
        `Hội nghị sơ kết quý I ngày 12/3/2026 chuyển sang Hội trường A ${when}.`,
      ),
    ).toEqual(['2026-03-12 | 08:00 | Hội nghị sơ kết quý I | confirmed | Hội trường A']);
  },
);

const MOVED = '2026-03-12 | 08:00 | Hội nghị tổng kết công tác hòa giải năm 2025 | confirmed | Nhà văn hóa thôn Trung';

test.each([
  `- Địa điểm cũ: Phòng họp 1, UBND xã.
- Địa điểm mới: Nhà văn hóa thôn Trung.
- Thời gian: không thay đổi, 8 giờ 00, thứ Năm ngày 12/3/2026. Đại biểu có mặt trước 15 phút để ổn định.`,
  `1. Địa điểm mới: Nhà văn hóa thôn Trung.
2. Thời gian họp vẫn giữ nguyên (8h00, thứ Năm ngày 12/3/2026).`,
  `Hội nghị khai mạc lúc 8h00 ngày 12/3/2026 tại Phòng họp 1.
Nay UBND xã chuyển địa điểm tổ chức về Nhà văn hóa thôn Trung, thời gian không thay đổi. Đại biểu đến sớm 10 phút.`,
])('the meeting keeps its time, of the year that its day names, and who comes early is none: %s', (body) => {
  expect(told('Thay đổi địa điểm Hội nghị tổng kết công tác hòa giải năm 2025', body)).toEqual([MOVED]);
});

test('a federation in the letterhead names no meeting', () => {
  const { items } = readProgramme(`LIÊN ĐOÀN LAO ĐỘNG HUYỆN THỬ
Số: 15/TB-LĐLĐ
Huyện Thử, ngày 05 tháng 3 năm 2026

THÔNG BÁO
Thay đổi địa điểm tổ chức Hội nghị biểu dương

- Địa điểm mới: Nhà văn hóa huyện.
- Thời gian: không thay đổi, 8 giờ 00, thứ Năm ngày 12/3/2026.
`);
  expect(items.map(({ title }) => title)).toEqual(['Hội nghị biểu dương']);
});
