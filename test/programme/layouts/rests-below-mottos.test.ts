import { expect, test } from 'vitest';
import { readProgramme, whenOf } from '../summary.ts';

/** A page whose notice stands below a motto and the names of its sections. */
const told = (motto: string, ...lines: readonly string[]) =>
  readProgramme(`${[motto, 'Phòng khám', 'Tủ sách', 'Bảng giá', 'Đội ngũ', 'Lịch sử', 'Hỏi nhanh'].join('\n')}

${lines.join('\n\n')}
`).items.map(({ kind, title, ...when }) => `${kind} | ${title} | ${whenOf({ kind, title, ...when })}`);
const HELLO = 'Kính gửi quý khách,';

test.each([
  [
    'Sáng mắt muôn nhà, ấm lòng người bệnh',
    'Thông báo nghỉ Tết Dương lịch 2027',
    'Thời gian nghỉ: 03 ngày, từ thứ Sáu 01/01/2027 đến hết Chủ nhật 03/01/2027.',
    'dayOff | Nghỉ Tết Dương lịch 2027 | on 2027-01-01..2027-01-03',
  ],
  [
    'Tri thức nâng bước tương lai',
    'Nghỉ lễ Quốc khánh 02/9',
    '1. Thời gian nghỉ lễ: từ ngày 01/9/2027 đến hết ngày 02/9/2027.',
    'dayOff | Nghỉ lễ Quốc khánh 02/9 | on 2027-09-01..2027-09-02',
  ],
  [
    'Mẫu Store - uy tín tạo niềm tin',
    'Lịch nghỉ Tết Nguyên đán',
    '- Thời gian được nghỉ: từ ngày 04/02/2027 đến ngày 11/02/2027.',
    'dayOff | Nghỉ Tết Nguyên đán | on 2027-02-04..2027-02-11',
  ],
  [
    'Đồng hành cùng bà con vùng cao',
    'Thông báo treo cờ dịp Quốc khánh',
    'Thời gian treo cờ: từ ngày 01/9/2027 đến hết ngày 03/9/2027.',
    'event | Treo cờ | on 2027-09-01..2027-09-03',
  ],
  [
    'Nơi ươm mầm những ước mơ',
    'Thông báo nghỉ Giỗ Tổ Hùng Vương',
    'a) Thời gian nghỉ của học sinh: thứ Sáu ngày 16/4/2027.',
    'dayOff | Nghỉ Giỗ Tổ Hùng Vương | on 2027-04-16',
  ],
])('below the motto “%s” the days of a rest are no gathering called so', (motto, headline, line, rest) => {
  expect(told(motto, headline, HELLO, line)).toEqual([rest]);
});

test.each([
  'Thời gian tập huấn: từ ngày 01/9/2027 đến hết ngày 02/9/2027.',
  'Thời gian nghỉ mát: từ ngày 01/9/2027 đến hết ngày 02/9/2027.',
  'Thời gian nghỉ dưỡng tại Mẫu: từ ngày 01/9/2027 đến hết ngày 02/9/2027.',
  'Thời gian: 8h00 ngày 01/9/2027 (nghỉ trưa tại chỗ).',
  'Thời gian họp xét nghỉ việc: 8h00 ngày 01/9/2027.',
])('a gathering is no rest: %s', (line) => {
  const items = told('Tri thức nâng bước tương lai', 'Gặp gỡ tháng chín', HELLO, line, 'Địa điểm: Nhà văn hóa Mẫu');
  expect(items).toHaveLength(1);
  expect(items[0]).toMatch(/^event \| .* \| on 2027-09-01/u);
});
