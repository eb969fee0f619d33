import { expect, test } from 'vitest';
import { readProgramme } from '../summary.ts';

/** The line that opens a half may bear two list marks; each of them is that of the entries below it. */

const told = (...lines: readonly string[]) =>
  readProgramme(
    [
      'UBND XÃ MẪU',
      'LỊCH CÔNG TÁC TUẦN',
      'Từ ngày 05/10/2026 đến ngày 11/10/2026',
      'Thứ Năm, 08/10/2026',
      ...lines,
    ].join('\n'),
  ).items.map(({ slot, startTime, title }) => `${startTime ?? slot} | ${title}`);

test.each([
  [
    ['- Sáng: + Giao ban khối vận', '- Thăm hộ nghèo', '- Chiều: + Sơ kết quý III', '- Trao quà thôn Thử'],
    [
      'morning | Giao ban khối vận',
      'morning | Thăm hộ nghèo',
      'afternoon | Sơ kết quý III',
      'afternoon | Trao quà thôn Thử',
    ],
  ],
  [
    [
      '+ Sáng: - Họp tổ công tác',
      '+ Hội thảo cây lúa',
      '+ Chiều: - Hội ý',
      '+ Sinh hoạt câu lạc bộ',
      '+ Đại hội Hội Làm vườn',
    ],
    [
      'morning | Họp tổ công tác',
      'morning | Hội thảo cây lúa',
      'afternoon | Hội ý',
      'afternoon | Sinh hoạt câu lạc bộ',
      'afternoon | Đại hội Hội Làm vườn',
    ],
  ],
  [
    ['* Sáng: - Kiểm tra kênh mương', '* Tập huấn thú y', '- Tiếp đoàn Sở Thử'],
    ['morning | Kiểm tra kênh mương', 'morning | Tập huấn thú y', 'morning | Tiếp đoàn Sở Thử'],
  ],
  [
    ['• Tối: + Tổng duyệt văn nghệ', '• Giao lưu thanh niên'],
    ['evening | Tổng duyệt văn nghệ', 'evening | Giao lưu thanh niên'],
  ],
  [
    ['- Chiều: • Nghiệm thu đường thôn', '- Đối thoại với nông dân', '• Họp ban giám sát'],
    ['afternoon | Nghiệm thu đường thôn', 'afternoon | Đối thoại với nông dân', 'afternoon | Họp ban giám sát'],
  ],
])('the outer mark opens the next entry: %s', (lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});

test.each([
  [
    ['2. Sáng: - Giao ban khối vận', '- Thăm hộ nghèo'],
    ['morning | Giao ban khối vận', 'morning | Thăm hộ nghèo'],
  ],
  [
    ['+ Sáng: - Tham dự hội thảo', '- Tiếp đoàn Sở Thử', '- Kiểm tra kênh mương'],
    ['morning | Tham dự hội thảo', 'morning | Tiếp đoàn Sở Thử', 'morning | Kiểm tra kênh mương'],
  ],
  [
    ['+ Chiều: - Tiếp đoàn Sở Thử', '+ Ban Quản lý chợ cùng dự', '+ Hội ý'],
    ['afternoon | Tiếp đoàn Sở Thử + Ban Quản lý chợ cùng dự', 'afternoon | Hội ý'],
  ],
  [
    ['+ Sáng: - Kiểm tra các thôn:', '+ Thôn Thử', '+ Thôn Mẫu', '- Hội ý'],
    ['morning | Kiểm tra các thôn: + Thôn Thử + Thôn Mẫu', 'morning | Hội ý'],
  ],
  [
    ['- Sáng: Giao ban khối vận', '+ Báo cáo quý III', '- Chiều: Hội ý'],
    ['morning | Giao ban khối vận + Báo cáo quý III', 'afternoon | Hội ý'],
  ],
  [
    ['- Sáng: + Giao ban khối vận', '- Chiều: Hội ý về chợ', '- Đối thoại với nông dân', '+ Báo cáo quý III'],
    ['morning | Giao ban khối vận', 'afternoon | Hội ý về chợ', 'afternoon | Đối thoại với nông dân + Báo cáo quý III'],
  ],
])('what is of an entry opens none, nor does a mark of another half: %s', (lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});

test.each([
  [
    ['- Sáng: + Kiểm tra công tác phòng cháy tại các chợ sau', '- Chợ Mẫu, chợ Thử', '- Bến Ví', '+ Tiếp công dân'],
    ['morning | Kiểm tra công tác phòng cháy tại các chợ sau - Chợ Mẫu, chợ Thử - Bến Ví', 'morning | Tiếp công dân'],
  ],
  [
    ['- Sáng: + Thăm các hộ nghèo', '- Hộ Lê Ví, thôn Mẫu', '- Hộ Hồ Thử, thôn Thử', '- Chiều: + Hội ý'],
    ['morning | Thăm các hộ nghèo - Hộ Lê Ví, thôn Mẫu - Hộ Hồ Thử, thôn Thử', 'afternoon | Hội ý'],
  ],
  [
    [
      '* Sáng: - Họp Ban Chấp hành',
      '* Cho ý kiến về quy chế',
      '* Thông qua tờ trình về chợ',
      '* Chiều: - Tiếp công dân',
    ],
    ['morning | Họp Ban Chấp hành * Cho ý kiến về quy chế * Thông qua tờ trình về chợ', 'afternoon | Tiếp công dân'],
  ],
  [
    ['+ Chiều: - Làm việc với các thôn về đất đai', '+ Thôn Mẫu', '+ Thôn Thử', '- Hội ý'],
    ['afternoon | Làm việc với các thôn về đất đai + Thôn Mẫu + Thôn Thử', 'afternoon | Hội ý'],
  ],
  [
    ['- Chiều: + Họp Ban Quản lý chợ', '- Kết luận giao Văn phòng soạn quy chế', '+ Tiếp đoàn Sở Thử'],
    ['afternoon | Họp Ban Quản lý chợ - Kết luận giao Văn phòng soạn quy chế', 'afternoon | Tiếp đoàn Sở Thử'],
  ],
  [
    ['- Sáng: + Giám sát các đơn vị gồm', '- Thăm khám ban đầu của Trạm Y tế', '- Trường Mẫu', '+ Hội ý'],
    ['morning | Giám sát các đơn vị gồm - Thăm khám ban đầu của Trạm Y tế - Trường Mẫu', 'morning | Hội ý'],
  ],
])('points without a colon above them stay in their entry: %s', (lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});

test.each([
  [
    ['- Sáng: + Kiểm tra kênh', '- Đánh giá cán bộ thôn', '- Thi rung chuông vàng'],
    ['morning | Kiểm tra kênh', 'morning | Đánh giá cán bộ thôn', 'morning | Thi rung chuông vàng'],
  ],
  [
    ['* Chiều: - Họp tổ công tác', '* Bàn giao nhà tình nghĩa', '* Đồng chí Ví dự lễ ra quân'],
    ['afternoon | Họp tổ công tác', 'afternoon | Bàn giao nhà tình nghĩa', 'afternoon | Đồng chí Ví dự lễ ra quân'],
  ],
])('what is done opens an entry: %s', (lines, expected) => {
  expect(told(...lines)).toEqual(expected);
});
