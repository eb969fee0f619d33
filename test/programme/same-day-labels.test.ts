import { expect, test } from 'vitest';
import { printedText } from '../../src/programme/printed.ts';
import { withSameDays } from '../../src/programme/same-day.ts';
import { readText } from '../../src/readers/text.ts';
import { readProgramme } from './summary.ts';

/** Which label of time gives the day that `cùng ngày` points back to. */

const lastOf = (fields: string) =>
  readProgramme(`UBND PHƯỜNG MẪU
GIẤY MỜI
Hà Mẫu, ngày 20 tháng 8 năm 2026
Kính mời ông bà dự các sự kiện sau:
Lễ khai giảng năm học mới
${fields}
Gặp mặt phụ huynh học sinh
Thời gian: 14h00 cùng ngày
`)
    .items.map(({ end, startTime, title }) => [end, startTime, title].join(' | '))
    .at(-1);

test.each([
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian đăng ký: trước ngày 01/9/2026',
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian nộp hồ sơ: 01/9/2026',
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian nhận xác nhận tham dự: đến 25/8/2026',
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian nhận hồ sơ: 01/9/2026',
  'Thời gian: 8h00 ngày 05/9/2026\nThời gian nhận bàn giao: 9h00 ngày 01/9/2026',
  'Thời gian nhận bằng khen: 8h00 ngày 05/9/2026',
  'Thời gian tổ chức: 8h00 ngày 05/9/2026\nThời hạn đăng ký: 01/9/2026',
  'Thời gian bắt đầu: 8h00 ngày 05/9/2026',
  'Ngày giờ: 8h00 ngày 05/9/2026',
])('that of what takes place, by when one registers is none: “%s”', (fields) => {
  expect(lastOf(fields)).toBe('2026-09-05 | 14:00 | Gặp mặt phụ huynh học sinh');
});

test('that of something unknown in between names none', () => {
  expect(lastOf('Thời gian: 8h00 ngày 05/9/2026\nThời gian trồng cây: 8h00 ngày 04/9/2026')).not.toContain(
    '2026-09-05',
  );
});

test.each([
  ['Thời gian họp đoàn: 8h00 ngày 01/9/2026', 'Thời gian tổng duyệt: 03/9', 'ngày 03/9'],
  ['Thời gian tổ chức: 8h00 ngày 01/9/2026', 'Thời gian tập duyệt: 14h00 ngày 03/9/2026', 'ngày 03/9/2026'],
  ['Thời gian tổng duyệt: 14h00 ngày 03/9', 'Thời gian chính thức: 8h00 ngày 04/9/2026', 'ngày 04/9/2026'],
  ['Thời gian: 8h00 ngày 05/9/2026', 'Thời gian tổng duyệt: 14h00 ngày 04/9/2026', 'cùng ngày'],
])('that of a rehearsal later than what stands above, and of what it was for (%#)', (first, second, day) => {
  const { blocks } = withSameDays(readText(`${first}\n${second}\nThời gian: 14h00 cùng ngày\n`));
  expect(blocks.flatMap((block) => (block.type === 'paragraph' ? [printedText(block.line)] : []))).toContain(
    `Thời gian: 14h00 ${day}`,
  );
});

const week = (...lines: readonly string[]) =>
  readProgramme(`LỊCH CÔNG TÁC TUẦN\nTừ ngày 15/3/2027 đến ngày 19/3/2027\nThứ Ba 16/3\n${lines.join('\n')}`).items.map(
    ({ start, startTime, title }) => `${start} ${startTime} ${title}`,
  );

test('below a day its hour stands behind “cùng ngày”, which names nothing', () => {
  expect(
    week('- 8h00: Tổng duyệt văn nghệ', '- Cùng ngày, 14h00: Tiếp công dân', '- Cùng ngày: Thăm cơ sở tại xã Mẫu'),
  ).toEqual(
    expect.arrayContaining([
      '2027-03-16 08:00 Tổng duyệt văn nghệ',
      '2027-03-16 14:00 Tiếp công dân',
      expect.stringContaining('2027-03-16 null Thăm cơ sở'),
    ]),
  );
  expect(week('- 8h00: Họp', '- Cùng ngày, 14h00: Tiếp công dân')).toHaveLength(2);
});

test.each(['Lễ khai mạc: 18h30 cùng ngày tại sân trường', '- Khai mạc: 18h30 cùng ngày'])(
  'an hour of the same day that no entry has is asked about: “%s”',
  (line) => {
    const { items } = readProgramme(`TRƯỜNG THCS MẪU
KẾ HOẠCH
Hà Mẫu, ngày 5 tháng 3 năm 2027
Tổ chức Hội khỏe Phù Đổng
1. Thời gian tập trung: 7h00 ngày 12/3/2027
2. Thời gian tổng duyệt: 15/3/2027
${line}
`);
    const [item] = items.filter(({ startTime }) => startTime === '18:30');
    expect(item?.review).toContain('line-alone');
  },
);
