import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

const shown = (text: string) =>
  readProgramme(text).items.map(({ start, end, startTime, title, review }) =>
    [start === end ? start : `${start}..${end}`, startTime ?? '-', title, ...review].join(' | '),
  );

test('days by which a school year is entered lie before it, and a stretch has the year of its last day', () => {
  expect(
    shown(`SỞ GIÁO DỤC VÀ ĐÀO TẠO TỈNH VÍ DỤ

LỊCH THI TUYỂN SINH VÀO LỚP 10 NĂM HỌC 2026 - 2027
(Kèm theo Công văn số 55/SGDĐT ngày 10 tháng 4 năm 2026)

- Từ ngày 20/4 đến ngày 05/5/2026: Nhận hồ sơ đăng ký dự thi.
- Ngày 02/6: Làm thủ tục dự thi.
- Ngày 03/6/2026: Thi Ngữ văn và Toán.
- Từ ngày 09/6 đến ngày 17/6/2026: Tổ chức chấm thi.`),
  ).toEqual([
    '2026-04-20..2026-05-05 | - | Nhận hồ sơ đăng ký dự thi',
    '2026-06-02 | - | Làm thủ tục dự thi',
    '2026-06-03 | - | Thi Ngữ văn và Toán',
    '2026-06-09..2026-06-17 | - | Tổ chức chấm thi',
  ]);
});

test.each([
  'Lịch này thay cho lịch đã công bố trước ngày 01/7/2026./.',
  'Thông báo này niêm yết tại các thôn kể từ ngày ký đến 31/8/2026./.',
  'Thông báo này được dán công khai tại trụ sở đến hết ngày 31/8/2026.',
  'Thông báo được niêm yết tại trụ sở UBND xã từ ngày 04/8/2026.',
  'Lịch này sẽ được phát trên loa truyền thanh trước ngày 04/8/2026.',
])('what a list says of itself is none of its days: “%s”', (said) => {
  expect(
    shown(`LỊCH TIẾP CÔNG DÂN CỦA LÃNH ĐẠO XÃ VÍ DỤ THÁNG 8/2026

- Ngày 05/8: Chủ tịch UBND xã
- Ngày 19/8: Phó Chủ tịch UBND xã
- Ngày 26/8: Phó Chủ tịch UBND xã

${said}`),
  ).toHaveLength(3);
});

test('a remark with another day behind the weekday of a day is no entry', () => {
  expect(
    shown(`LỊCH TIẾP CÔNG DÂN 6 THÁNG CUỐI NĂM 2026

* Tháng 8:
- Ngày 12 (thứ Tư): ông Nguyễn Văn A, Trưởng Ban Pháp chế
* Tháng 9:
- Ngày 03 (thứ Năm, thay ngày 02/9 nghỉ lễ): bà Trần Thị B, Phó Chủ tịch HĐND
- Ngày 16 (thứ Tư): ông Lê Văn C, Trưởng Ban Kinh tế`).map((line) => line.slice(0, 10)),
  ).toEqual(['2026-08-12', '2026-09-03', '2026-09-16']);
});

test('a gathering on the last day before a rest is not lost', () => {
  expect(
    shown(`THÔNG BÁO
Lịch nghỉ Tết Nguyên đán năm 2026

Cơ quan làm việc đến hết thứ Sáu, ngày 13/02/2026; nghỉ Tết Nguyên đán từ thứ Bảy, ngày 14/02 đến hết Chủ nhật, ngày 22/02/2026.

- Liên hoan cuối năm: 16 giờ 00, thứ Sáu, ngày 13/02/2026, tại Hội trường.`).map((line) =>
      line.split(' | ').slice(0, 2).join(' '),
    ),
  ).toContain('2026-02-13 16:00');
});

test('the facts of others among the days of a list ask for a look', () => {
  const [fact] = readProgramme(`LỊCH TIẾP XÚC CỬ TRI TRƯỚC KỲ HỌP

Ngày 06/5/2026: tiếp xúc cử tri xã Mẫu Một.
Ngày 07/5/2026: tiếp xúc cử tri xã Mẫu Hai.
Ngày 08/5/2026: tiếp xúc cử tri xã Mẫu Ba.
Theo chương trình dự kiến, Quốc hội khai mạc vào ngày 20/5 và bế mạc vào ngày 28/6/2026.`).items.filter(
    ({ start }) => start === '2026-05-20',
  );
  expect(fact === undefined || fact.review.length > 0 || fact.title.includes('khai mạc')).toBe(true);
});
