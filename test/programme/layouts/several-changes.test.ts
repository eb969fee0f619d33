import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';
import { changesIn, noticeOf } from './notices.ts';

/** Notices that change several things at once: each is told, and no old day stays live. */

const notice = (body: string, title = 'Về việc thay đổi thời gian một số cuộc họp') =>
  noticeOf(title, body, '10 tháng 3 năm 2026');
const told = (text: string) => changesIn(readProgramme(text).items);

test('two changes in one entry are two items', () => {
  expect(
    told(
      notice(`1. Cuộc họp giao ban chuyển từ 8h00 ngày 12/3 sang 14h00 ngày 13/3; kiểm tra tuyến kênh dời đến 9h00 ngày 14/3.
2. Tạm hoãn lớp tập huấn văn thư ngày 16/3; bổ sung hội nghị sơ kết quý I vào 8h00 ngày 17/3 tại Hội trường xã.`),
    ),
  ).toEqual([
    '2026-03-13 | 14:00 | Cuộc họp giao ban | confirmed',
    '2026-03-14 | 09:00 | Kiểm tra tuyến kênh | confirmed',
    '- | - | Lớp tập huấn văn thư | postponed',
    '2026-03-17 | 08:00 | Hội nghị sơ kết quý I | confirmed | Hội trường xã',
  ]);
});

test('a clause that names nothing goes on with the thing before it', () => {
  expect(
    told(
      notice(
        '- Họp giao ban: lịch cũ: 8h00 ngày 12/3; lịch mới: 14h00 ngày 13/3; địa điểm: Phòng họp số 2; họp Chi bộ dời từ ngày 16/3 sang ngày 18/3.',
      ),
    ),
  ).toEqual([
    '2026-03-13 | 14:00 | Họp giao ban | confirmed | Phòng họp số 2',
    '2026-03-18 | - | Họp Chi bộ | confirmed',
  ]);
});

test.each([
  ['dời từ 8h00 ngày 12 tháng 3 năm 2026 đến 14h00 ngày 13 tháng 3 năm 2026'],
  ['đã thông báo tại Giấy mời số 45/GM-UBND vào 8h00 ngày 12/3, nay chuyển sang 14h00 ngày 13/3'],
  ['(theo lịch tuần: 8h00 ngày 12/3) lùi đến 14h00 ngày 13/3'],
  ['tổ chức vào 14h00 ngày 13/3, thay vì 8h00 ngày 12/3 như đã thông báo'],
  ['đã thông báo tại lịch tuần (08h 00, ngày 12/3): nay điều chỉnh thành 14h 00, ngày 13/3'],
])('“%s” names the new time alone', (words) => {
  expect(told(notice(`1. Hội nghị sơ kết ${words}.\n2. Tiếp công dân dời từ ngày 12/3 sang ngày 16/3.`))).toEqual([
    '2026-03-13 | 14:00 | Hội nghị sơ kết | confirmed',
    '2026-03-16 | - | Tiếp công dân | confirmed',
  ]);
});

test('what is added, withdrawn and kept below a heading is so', () => {
  expect(
    told(
      notice(
        `I. Điều chỉnh thời gian
- Họp giao ban chuyển từ 8h00 ngày 16/3 sang 14h00 ngày 17/3.
II. Bổ sung lịch:
- Họp xét khen thưởng, 9h00 ngày 18/3.
- 15h00 ngày 18/3, tiếp đoàn giám sát.
III. Các nội dung rút khỏi lịch:
- Rút buổi làm việc với Công ty Mẫu (7h.30, ngày 19/3) khỏi lịch công tác tuần.
- Kiểm tra chợ xã ngày 20/3.
IV. Giữ nguyên:
- Họp Chi bộ 14h00 ngày 20/3.`,
        'Điều chỉnh, bổ sung lịch công tác tuần từ ngày 16/3/2026 đến ngày 20/3/2026',
      ),
    ),
  ).toEqual([
    '2026-03-17 | 14:00 | Họp giao ban | confirmed',
    '2026-03-18 | 09:00 | Họp xét khen thưởng | confirmed',
    '2026-03-18 | 15:00 | Tiếp đoàn giám sát | confirmed',
    '- | - | Buổi làm việc với Công ty Mẫu | cancelled',
    '- | - | Kiểm tra chợ xã | cancelled | unclear-status',
    '2026-03-20 | 14:00 | Họp Chi bộ | confirmed',
  ]);
});

test('a block says of its name what was and what is, a new place beside a kept time too', () => {
  expect(
    told(
      notice(`1. Hội nghị tổng kết
- Đã thông báo: 8h00 ngày 12/3.
- Nay điều chỉnh: giữ nguyên.
- Địa điểm: chuyển sang Hội trường lớn.
2. Họp Hội đồng trường
- Đã thông báo: 9h00 ngày 13/3.
- Nay điều chỉnh: không tổ chức.`),
    ),
  ).toEqual([
    '2026-03-12 | 08:00 | Hội nghị tổng kết | confirmed | Hội trường lớn',
    '- | - | Họp Hội đồng trường | cancelled',
  ]);
});

test.each([
  [
    'bars',
    `Cuộc họp | Thời gian đã thông báo | Nay điều chỉnh thành
Họp giao ban | 8h00 ngày 12/3 | 14h00 ngày 13/3
Tiếp công dân | 8h00 ngày 16/3 | Tạm hoãn`,
  ],
  [
    'blanks',
    `Nội dung         Lịch cũ            Lịch mới
Họp giao ban     8h00 ngày 12/3     14h00 ngày 13/3
Tiếp công dân    8h00 ngày 16/3     Tạm hoãn`,
  ],
])('a table of changes may be drawn with %s between its cells alone', (_, table) => {
  expect(told(notice(`Văn phòng thông báo như sau:\n${table}\nĐề nghị các đơn vị thực hiện./.`))).toEqual([
    '2026-03-13 | 14:00 | Họp giao ban | confirmed',
    '- | - | Tiếp công dân | postponed | unclear-status',
  ]);
});

test('sentences that each begin with their cause, and lines that look like one paragraph, tell each of a thing', () => {
  expect(
    told(
      notice(`Do bận công tác đột xuất, hoãn hội nghị tổng kết phong trào thi đua vào ngày 12/3 đến khi có thông báo mới
Do trùng lịch, buổi tiếp xúc cử tri thôn Đông chuyển từ 8h00 ngày 13/3 sang 14h00 ngày 16/3 tại nhà văn hóa
Họp Ban Chỉ đạo giảm nghèo: 15h00 ngày 17/3 (thay vì 8h00 ngày 16/3)`),
    ),
  ).toEqual([
    '- | - | Hội nghị tổng kết phong trào thi đua | postponed',
    '2026-03-16 | 14:00 | Buổi tiếp xúc cử tri thôn Đông | confirmed | nhà văn hóa',
    '2026-03-17 | 15:00 | Họp Ban Chỉ đạo giảm nghèo | confirmed',
  ]);
});

test('a line beside changes that says nothing clear of what it names asks for a decision', () => {
  expect(
    told(
      notice(`1. Họp giao ban chuyển từ 8h00 ngày 12/3 sang 14h00 ngày 13/3.
2. Họp Ban Chỉ đạo giảm nghèo: 9h00 ngày 13/3.
3. Họp bàn phương án phòng cháy rừng ngày 16/3 hoặc 17/3.`),
    ),
  ).toEqual([
    '2026-03-13 | 14:00 | Họp giao ban | confirmed',
    '2026-03-13 | 09:00 | Họp Ban Chỉ đạo giảm nghèo | confirmed | unclear-status',
    '- | - | Họp bàn phương án phòng cháy rừng | confirmed | unclear-status',
  ]);
});

test.each([
  [
    'Sở Mẫu lùi thời gian tổ chức kỳ thi tuyển viên chức đến 14h, ngày 16/3/2026 (thời gian cũ: 7h30p, ngày 12/3/2026).',
  ],
  ['Ủy ban nhân dân xã Thử dời lịch kỳ thi tuyển viên chức từ 7h30 ngày 12/3 sang 14h ngày 16/3.'],
])('who changes it is not what changes: %s', (sentence) => {
  expect(told(notice(sentence, 'Thay đổi thời gian tổ chức kỳ thi tuyển viên chức'))).toEqual([
    '2026-03-16 | 14:00 | Kỳ thi tuyển viên chức | confirmed',
  ]);
});

test.each(['Buổi tiếp xúc cử tri xã Mẫu', 'Buổi bàn giao hồ sơ'])(
  '“%s … dời từ … đến …” is no work to be done by a day',
  (name) => {
    const entry = `- ${name} dời từ 9h00, thứ Năm ngày 12 tháng 3 năm 2026 đến 15h30, thứ Sáu ngày 13 tháng 3 năm 2026.`;
    expect(told(notice(`${entry}\n- Họp Chi bộ dời từ ngày 16/3 sang ngày 18/3.`))).toEqual([
      `2026-03-13 | 15:30 | ${name} | confirmed`,
      '2026-03-18 | - | Họp Chi bộ | confirmed',
    ]);
  },
);
