import { expect, test } from 'vitest';
import { programmeOf } from './rendered.ts';

const HEAD =
  'ỦY BAN NHÂN DÂN XÃ MẪU\n\nLỊCH CÔNG TÁC TUẦN\nTừ ngày 07/9/2026 đến ngày 13/9/2026\n\nThứ Hai, ngày 07/9\n';
const REST = 'Thứ Ba, ngày 08/9\n- 8g00: họp Hội đồng nhân dân\n- 14g00: kiểm tra chợ\n';

const ofMonday = (...lines: readonly string[]) =>
  programmeOf(`${HEAD}${lines.join('\n')}\n${REST}`)
    .items.filter(({ start }) => start === '2026-09-07')
    .map(({ startTime, slot, title, review }) => `${startTime ?? slot} ${title}${review.length > 0 ? ' ?' : ''}`);

test.each([
  'Đồng chí Phó Chủ tịch dự lễ khai giảng tại Trường Thử',
  ' Phó Chủ tịch Lê Văn Mẫu họp Ban Quản lý chợ',
  'Đ/c Chủ tịch tiếp công dân tại trụ sở',
  'PCT Lê Mẫu kiểm tra đê bao thôn Một',
  'Đồng chí Bí thư làm việc với Chi bộ thôn Hai.',
])('another leader at something else below an hour is an entry of its own: %s', (line) => {
  expect(ofMonday('- 14g00: tiếp đoàn công tác của Sở Thử', line)).toEqual([
    '14:00 tiếp đoàn công tác của Sở Thử',
    `null ${line.trim().replace(/\.$/u, '')} ?`,
  ]);
});

test.each([
  'Đồng chí Chủ tịch chủ trì',
  'Phó Chủ tịch Lê Văn Mẫu cùng dự',
  'Đ/c Chủ tịch chủ trì hội nghị',
  'Giám đốc Trung tâm báo cáo',
  'PCT Lê Mẫu dự và phát biểu',
  'Đ/c Bí thư phát biểu chỉ đạo',
])('who leads, attends or serves the entry above is of it: %s', (line) => {
  expect(ofMonday('- 14g00: hội nghị sơ kết', line)).toHaveLength(1);
});

test('what is done at the hour of its own bracket is of no entry above it', () => {
  expect(ofMonday('- Ban Quản lý chợ họp định kỳ (sáng).', 'Chi bộ Văn phòng sinh hoạt thường kỳ (16 giờ).')).toEqual([
    'morning Ban Quản lý chợ họp định kỳ',
    '16:00 Chi bộ Văn phòng sinh hoạt thường kỳ',
  ]);
});

test('the dash behind a half of the day is that of its entries', () => {
  expect(ofMonday('+ Sáng: - Dự tập huấn (đ/c Một)', '- Đi thôn Hai (đ/c Ba)', '+ Chiều: 14h họp tổ')).toEqual([
    'morning Dự tập huấn',
    'morning Đi thôn Hai',
    '14:00 họp tổ',
  ]);
  expect(ofMonday('+ Sáng: Họp giao ban', '- Chuẩn bị: Văn phòng', '+ Chiều: 14h họp tổ')).toHaveLength(2);
});

test.each([
  ['- 9g00 họp giao ban Thường trực - chiều: đi cơ sở thôn Ba', 'afternoon đi cơ sở thôn Ba'],
  ['- 8g00 chào cờ - buổi chiều: họp tổ chuyên môn', 'afternoon họp tổ chuyên môn'],
  ['- 8g00 tiếp dân - tối: dự đêm hội', 'evening dự đêm hội'],
  ['- 9g00 kiểm tra kho - chiều: 14g00 họp chi bộ', '14:00 họp chi bộ'],
  ['- 8g00 giao ban - chiều : thăm gia đình chính sách', 'afternoon thăm gia đình chính sách'],
])('a half of the day behind a dash opens in small letters too: %s', (line, second) => {
  expect(ofMonday(line)[1]?.replace(' ?', '')).toBe(second);
});

test.each([
  '- 8g00 kiểm tra các trường - sáng: Trường Một, chiều: Trường Hai',
  '- 8g00 họp Hội đồng - buổi làm việc thứ hai',
  '- 8g00 tổng kết phong trào - chiều sâu của công tác dân vận',
  '- 8g00 tập huấn phòng cháy - tối thiểu mỗi phòng 2 người',
])('and no other words behind one do: %s', (line) => {
  expect(ofMonday(line)).toHaveLength(1);
});
