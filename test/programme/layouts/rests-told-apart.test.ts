import { expect, test } from 'vitest';
import type { ProgrammeItem } from '../../../src/model/programme.ts';
import { readProgramme } from '../summary.ts';

/** What stands around the rests of a paper: its day of posting, whose rest it is, and what is done before it. */

const told = ({ kind, start, end, slot, startTime, title, participantsText, review }: ProgrammeItem) =>
  [kind, start === end ? start : `${start}..${end}`, startTime ?? slot, title, participantsText, ...review]
    .filter(Boolean)
    .join(' | ');
const read = (text: string): string[] => readProgramme(text).items.map(told);

const paper = (about: string, ...points: string[]) =>
  read(
    `UBND XÃ MẪU\nSố: 8/TB-UBND\nXã Mẫu, ngày 14 tháng 12 năm 2026\nTHÔNG BÁO\n${about}\n\n${points.join('\n')}\nCHỦ TỊCH\nNgô Ví Dụ`,
  );

test.each([
  'Phòng Giáo dục xã Mẫu thông báo lịch nghỉ Tết Dương lịch năm 2027, cụ thể như sau:',
  'Theo Công văn của Sở Thử, học sinh toàn xã nghỉ Tết Dương lịch như sau:',
  'Trường Mẫu vừa có thông tin về kỳ nghỉ Tết Dương lịch. Chi tiết như sau:',
  'Thực hiện kế hoạch thời gian năm học, nhà trường cho học sinh nghỉ Tết Dương lịch, cụ thể như sau:',
  'Căn cứ Quyết định của tỉnh Ví Dụ, lịch nghỉ Tết Dương lịch của học sinh như sau:',
])('a day alone between headline and article is that of the page: %s', (lead) => {
  expect(
    read(
      `Lịch nghỉ Tết Dương lịch của học sinh xã Mẫu\n\n24/12/2026\n${lead}\n\nHọc sinh nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.`,
    ),
  ).toEqual(['dayOff | 2027-01-01..2027-01-03 | Nghỉ Tết Dương lịch']);
});

test.each([
  'Lịch nghỉ trong năm của xã Mẫu:\n01/01/2027\nTết Dương lịch',
  'Lịch nghỉ lễ của xã Mẫu\n01/01/2027\nTết Dương lịch\n02/9/2027\nQuốc khánh',
  'Hội thi tiếng hát xã Mẫu\n01/01/2027\n7h30: Khai mạc hội thi\n9h00: Phần thi của các thôn',
  'Hội nghị người lao động xã Mẫu\n01/01/2027\n7h30: Đón đại biểu\n8h00: Khai mạc',
  'Chương trình gặp mặt\n01/01/2027\nNội dung cụ thể như sau:\n8h00: Đón khách',
])('a day alone that heads what takes place stays: %s', (text) => {
  expect(read(text).some((line) => line.includes('2027-01-01'))).toBe(true);
});

test('pupils of other schools rest apart, and staff beside them', () => {
  expect(
    paper(
      'Về việc nghỉ Tết Dương lịch năm 2027',
      'Người lao động được nghỉ 1 ngày (thứ Sáu ngày 01/01/2027).',
      'Trẻ mẫu giáo và học sinh tiểu học nghỉ 4 ngày (từ 31/12/2026 đến hết ngày 03/01/2027).',
      'Học sinh trung học cơ sở nghỉ 3 ngày (từ ngày 01/01/2027 đến hết ngày 03/01/2027).',
      'Học sinh THPT nghỉ 2 ngày (từ 01/01/2027 đến hết ngày 02/01/2027).',
    ),
  ).toEqual([
    'dayOff | 2027-01-01 | Nghỉ Tết Dương lịch năm 2027 | người lao động',
    expect.stringMatching(/^dayOff \| 2026-12-31\.\.2027-01-03 \| .* \| .*mẫu giáo, tiểu học$/u),
    expect.stringMatching(/^dayOff \| 2027-01-01\.\.2027-01-03 \| .* \| học sinh trung học cơ sở$/u),
    expect.stringMatching(/^dayOff \| 2027-01-01\.\.2027-01-02 \| .* \| học sinh THPT$/u),
  ]);
});

test.each([
  ['Học sinh tiểu học nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.', 'Học sinh tiểu học nghỉ ngày 01/01/2027.'],
  ['Học sinh nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.', 'Học sinh THCS nghỉ ngày 01/01/2027.'],
])('pupils of the same schools, or of all, rest once: %s', (...points) => {
  expect(paper('Về việc nghỉ Tết Dương lịch năm 2027', ...points)).toHaveLength(1);
});

test.each([
  [
    'Thời gian nghỉ khám bệnh: Khoa Khám bệnh không khám dịch vụ hai ngày đầu: Nghỉ từ ngày 01/01/2027 đến ngày 02/01/2027.',
    'Nghỉ khám bệnh',
  ],
  [
    'Nghỉ tiếp nhận hồ sơ: Tổ một cửa không nhận hồ sơ mới, cụ thể: nghỉ từ ngày 01/01/2027 đến ngày 02/01/2027.',
    'Nghỉ tiếp nhận hồ sơ',
  ],
  ['Lịch nghỉ tiêm chủng: như sau: nghỉ từ ngày 01/01/2027 đến ngày 02/01/2027.', 'Nghỉ tiêm chủng'],
])('what its label says is not done stands beside the rest of the house: %s', (point, title) => {
  expect(
    paper('Về việc nghỉ Tết Dương lịch năm 2027', '1. Nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.', `2. ${point}`),
  ).toEqual([
    'dayOff | 2027-01-01..2027-01-03 | Nghỉ Tết Dương lịch năm 2027',
    `dayOff | 2027-01-01..2027-01-02 | ${title}`,
  ]);
});

test.each([
  'Thời gian nghỉ: Cơ quan nghỉ từ ngày 01/01/2027 đến ngày 02/01/2027.',
  'Nghỉ Tết: toàn xã nghỉ từ ngày 01/01/2027 đến ngày 02/01/2027.',
])('a label of the rest itself names no other: %s', (point) => {
  expect(
    paper('Về việc nghỉ Tết Dương lịch năm 2027', '1. Nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.', `2. ${point}`),
  ).toHaveLength(1);
});

test.each([
  [
    'tổng vệ sinh trụ sở trước khi nghỉ Tết vào chiều thứ Năm 31/12/2026',
    'afternoon',
    'Tổng vệ sinh trụ sở trước khi nghỉ Tết',
  ],
  ['kiểm tra phòng cháy trước kỳ nghỉ lễ, chiều ngày 31/12/2026', 'afternoon', 'Kiểm tra phòng cháy trước kỳ nghỉ lễ'],
  ['họp mặt cơ quan trước khi nghỉ vào 15h00 ngày 31/12/2026', '15:00', 'Họp mặt cơ quan trước khi nghỉ'],
  [
    'dọn vệ sinh lớp học trước dịp nghỉ Tết lúc 16h30 ngày 31/12/2026',
    '16:30',
    'Dọn vệ sinh lớp học trước dịp nghỉ Tết',
  ],
  ['trao quà hộ nghèo trước đợt nghỉ Tết vào sáng 31/12/2026', 'morning', 'Trao quà hộ nghèo trước đợt nghỉ Tết'],
])('work before a rest is no rest: %s', (work, when, title) => {
  expect(
    paper(
      'Về việc nghỉ Tết Dương lịch năm 2027',
      '1. Nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.',
      `2. Các tổ gửi lịch trực về Văn phòng trước ngày 25/12/2026; ${work}.`,
    ).filter((line) => line.includes('2026-12-31')),
  ).toEqual([`event | 2026-12-31 | ${when} | ${title}`]);
});

test.each([
  'Trước khi nghỉ Tết từ ngày 01/01/2027 đến hết ngày 03/01/2027, các phòng tắt điện.',
  'Trước ngày 30/12/2026 nộp báo cáo; cơ quan nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.',
  'Các phòng tắt điện trước khi về; nghỉ Tết từ 01/01/2027 đến 03/01/2027.',
  'Sau khi nghỉ bù, toàn xã nghỉ Tết Dương lịch từ ngày 01/01/2027 đến ngày 03/01/2027.',
  'Trước kỳ nghỉ, xã kiểm tra điện; nghỉ 3 ngày từ 01/01/2027 đến 03/01/2027.',
])('a rest that is told so is one: %s', (point) => {
  expect(paper('Về việc nghỉ Tết Dương lịch năm 2027', point).join('\n')).toContain('dayOff | 2027-01-01..2027-01-03');
});

test.each([
  'V/v nghỉ Tết Dương lịch năm 2027 và lịch làm việc của Bộ phận Một cửa',
  'Về việc nghỉ Tết Dương lịch năm 2027, lịch làm việc của Trạm Y tế',
  'Về việc nghỉ Tết Dương lịch và chương trình công tác đầu năm',
  'Thông báo lịch nghỉ Tết Dương lịch, hoán đổi ngày làm việc và lịch làm việc của Tổ một cửa',
  'Về nghỉ lễ Tết Dương lịch cùng lịch làm việc của Trung tâm Mẫu',
])('a paper that heads rests before the work beside them is one of rests: %s', (about) => {
  const items = paper(
    about,
    '1. Thời gian nghỉ: Cán bộ và người lao động nghỉ từ thứ Sáu ngày 01/01/2027 đến hết Chủ nhật ngày 03/01/2027.',
    '2. Làm bù cho ngày thứ Năm 31/12/2026: thứ Bảy, 09/01/2027.',
    'Thứ Hai 04/01/2027 các bộ phận trở lại làm việc, không tổ chức chúc Tết.',
  );
  expect(items).toEqual([
    expect.stringMatching(/^dayOff \| 2027-01-01\.\.2027-01-03 \| Nghỉ [^|]*Tết Dương lịch(?: năm 2027)?$/u),
    'event | 2027-01-09 | Làm bù cho ngày thứ Năm 31/12/2026',
  ]);
});

test.each([
  'LỊCH LÀM VIỆC TRONG DỊP NGHỈ TẾT DƯƠNG LỊCH',
  'Lịch công tác tuần 53 (có nghỉ Tết Dương lịch)',
  'Lịch làm việc của UBND xã và nghỉ Tết Dương lịch',
])('a schedule of work is none: %s', (about) => {
  expect(
    read(
      `UBND XÃ MẪU\n${about}\nThứ Hai, ngày 28/12/2026\n8h00: Họp giao ban\nThứ Ba, ngày 29/12/2026\n14h00: Tiếp công dân`,
    ),
  ).toHaveLength(2);
});

test('an hour and a half of the day that is not its own are asked about', () => {
  const items = paper(
    'Về việc nghỉ Tết Dương lịch năm 2027',
    '1. Nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.',
    '2. Tổ một cửa dừng nhận hồ sơ từ 10h30 ngày 31/12/2026, buổi chiều chỉ trả kết quả.',
  );
  expect(items.filter((line) => line.includes('2026-12-31') && !line.includes('mismatch'))).toEqual([]);
});

test.each([
  [
    '(trong đó hoán đổi ngày làm việc thứ Năm 31/12/2026 sang thứ Bảy 09/01/2027)',
    'Làm bù: Thứ Bảy ngày 09/01/2027, toàn trạm làm việc như ngày thường.',
  ],
  [
    '(hoán đổi ngày làm việc thứ Năm 31/12/2026 sang thứ Bảy 09/01/2027)',
    'Cán bộ đi làm bù vào thứ Bảy ngày 09/01/2027.',
  ],
])('a day that is swapped and made up for is called by the making up: %s', (swap, point) => {
  const items = paper(
    'Về việc nghỉ Tết Dương lịch năm 2027',
    `1. Nghỉ từ thứ Năm ngày 31/12/2026 đến hết Chủ nhật ngày 03/01/2027 ${swap}.`,
    `2. ${point}`,
  );
  expect(items.filter((line) => line.includes('2027-01-09'))).toEqual([expect.stringMatching(/làm bù/iu)]);
});

test('who told of a rest on which day is no entry beside it', () => {
  expect(
    read(
      'Xã Mẫu nghỉ Tết Dương lịch 3 ngày\n\nChiều 24/12, UBND xã Mẫu báo lịch nghỉ Tết Dương lịch 2027 cho cán bộ. Cụ thể, cán bộ nghỉ từ thứ năm (ngày 31/12/2026) đến hết chủ nhật (ngày 3/1/2027); ngày làm việc thứ năm (ngày 31/12/2026) được làm bù vào thứ bảy (ngày 9/1/2027).',
    ).map((line) => line.split(' | ').slice(0, 2).join(' ')),
  ).toEqual(['dayOff 2026-12-31..2027-01-03', 'event 2027-01-09']);
});
