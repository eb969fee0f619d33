import { expect, test } from 'vitest';
import { withPostedDays } from '../../src/programme/posted-days.ts';
import { printedText } from '../../src/programme/printed.ts';
import { readText } from '../../src/readers/text.ts';
import { programmeOf } from './layouts/rendered.ts';

/** A day alone below a headline: when a page was posted, or the day of what stands below it. */

const read = (...lines: readonly string[]) =>
  programmeOf(`${lines.join('\n')}\n`).items.map(({ kind, start, startTime, slot, title }) =>
    [kind, start, startTime ?? slot, title].filter(Boolean).join(' | '),
  );

const isPosted = (...lines: readonly string[]) =>
  withPostedDays(readText(`${lines.join('\n')}\n`)).blocks.some(
    (block) => block.type === 'paragraph' && printedText(block.line).startsWith('Ngày đăng'),
  );

test('below the headline of a programme it is that of the halves below it', () => {
  expect(
    read(
      'CHƯƠNG TRÌNH GIÁM SÁT CỦA BAN PHÁP CHẾ',
      'Ngày 08/3/2027',
      'Căn cứ Quyết định số 7/QĐ-HĐND của HĐND xã, Ban Pháp chế giám sát cụ thể như sau:',
      'Sáng: Giám sát tại thôn Một',
      'Chiều: Giám sát tại thôn Hai',
      'Ngày 10/3/2027: Giám sát tại thôn Ba',
    ),
  ).toEqual(
    expect.arrayContaining([
      'event | 2027-03-08 | morning | Giám sát tại thôn Một',
      'event | 2027-03-08 | afternoon | Giám sát tại thôn Hai',
      'event | 2027-03-10 | Giám sát tại thôn Ba',
    ]),
  );
});

test.each([
  [
    'CHƯƠNG TRÌNH BỒI DƯỠNG',
    'Thực hiện kế hoạch năm 2027 của Sở Thử, nội dung cụ thể như sau:',
    '- 7h30: Đón học viên',
    '- 13h30: Ra đề bài thu hoạch nộp ngày 16/3/2027',
  ],
  [
    'LỊCH ĐỐI THOẠI CỦA CHỦ TỊCH UBND XÃ',
    'Thực hiện Quyết định số 9/QĐ-UBND, Chủ tịch UBND xã đối thoại với các hộ như sau:',
    '- 8h00: Đối thoại với thôn Một',
    '- 9h30: Đối thoại với thôn Hai (đơn ngày 02/3/2027)',
  ],
  [
    'LỊCH NGỪNG CẤP NƯỚC',
    'Công ty Nước sạch Thử thông báo lịch ngừng cấp nước cụ thể như sau:',
    '- Từ 7h00 đến 11h00: Sửa ống tại thôn Một',
    '- Từ 13h00 đến 17h00: Sửa ống tại thôn Hai, đơn nhận đến ngày 05/3/2027',
  ],
  [
    'LỊCH LÀM VIỆC DỊP NGHỈ LỄ',
    'Theo thông báo của UBND xã, các tổ làm việc như sau:',
    'Sáng: Tổ một cửa nhận hồ sơ',
    'Chiều: Tổ một cửa trả hồ sơ nhận ngày 05/3/2027',
  ],
  [
    'KẾ HOẠCH KIỂM TRA AN TOÀN THỰC PHẨM',
    'Đoàn kiểm tra theo quyết định của UBND xã làm việc như sau:',
    'Sáng: Kiểm tra chợ Mẫu',
    'Chiều: Kiểm tra bếp ăn, báo cáo trước ngày 12/3/2027',
  ],
])('so with hours: %s', (headline, lead, ...lines) => {
  expect(isPosted(headline, '08/3/2027', lead, ...lines)).toBe(false);
});

test.each([
  ['Sáng: Kiểm tra kho', true],
  ['- 14h00: Kiểm tra phòng họp', true],
  ['Sáng ngày 10/3/2027: Kiểm tra kho', false],
  ['Các phòng tắt điện trước khi về.', false],
])('a line that has no other day asks for it, whatever the headline: %s', (line, asks) => {
  const lead = 'UBND xã Mẫu thông báo việc kiểm tra trụ sở cụ thể như sau:';
  const rest = 'Cơ quan nghỉ bù ngày 12/3/2027.';
  expect(isPosted('Thông báo nghỉ lễ và kiểm tra trụ sở', 'Ngày 08/3/2027', lead, line, rest)).toBe(!asks);
});

test.each([
  ['Giấy mời họp tổ', false],
  ['Hội nghị người lao động xã Mẫu', false],
  ['CHƯƠNG TRÌNH CÔNG TÁC (ĐIỀU CHỈNH THỜI GIAN)', false],
  ['LỊCH TRỰC DỊP NGHỈ LỄ', false],
  ['Điều chỉnh thời gian tiếp dân', true],
  ['Tạm hoãn lịch họp', true],
  ['Lịch nghỉ lễ và lịch trực', true],
])('an article without hours below “%s”', (headline, posted) => {
  const lead = 'UBND xã Mẫu thông báo nội dung cụ thể như sau:';
  expect(isPosted(headline, 'Ngày 08/3/2027', lead, 'Việc nêu trên thực hiện từ ngày 12/3/2027.')).toBe(posted);
});

test.each([
  ['Lịch nghỉ Tết Dương lịch của Trường Mẫu', 'Sở Thử thông báo lịch nghỉ Tết Dương lịch năm 2027, cụ thể như sau:'],
  ['Kế hoạch nghỉ Tết Dương lịch 2027', 'Theo công văn của Sở Thử, cán bộ nghỉ Tết Dương lịch như sau:'],
  ['Hoán đổi ngày làm việc dịp nghỉ Tết Dương lịch', 'Sở Thử vừa có thông tin về kỳ nghỉ. Chi tiết như sau:'],
  ['Thông báo nghỉ Tết Dương lịch và lịch trực', 'UBND xã thông báo thời gian nghỉ Tết Dương lịch như sau:'],
])('below a headline of rests it is when the page was posted: %s', (headline, lead) => {
  const items = read(headline, '', '20/12/2026', lead, '', 'Cơ quan nghỉ từ ngày 01/01/2027 đến hết ngày 03/01/2027.');
  expect(items).toEqual([expect.stringMatching(/^dayOff \| 2027-01-01 \| /u)]);
});

test('below one of changes, too', () => {
  const items = read(
    'Thay đổi lịch tiếp công dân tháng 3',
    '02/3/2027',
    'UBND xã Mẫu thông báo thay đổi lịch tiếp công dân cụ thể như sau:',
    'Buổi tiếp công dân ngày 10/3/2027 chuyển sang ngày 12/3/2027.',
  );
  expect(items.join('\n')).toContain('2027-03-12');
  expect(items.join('\n')).not.toContain('2027-03-02');
});
