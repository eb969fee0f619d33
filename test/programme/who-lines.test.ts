import { expect, test } from 'vitest';
import { isWhoLine } from '../../src/programme/who-lines.ts';

test.each([
  'Toàn thể công chức, viên chức',
  '• Sinh viên (lớp có tiết buổi sáng)',
  '- Lãnh đạo các phòng: Kế hoạch - Tài chính, Đào tạo;',
  'Kế toán trưởng',
  'Các Phó Hiệu trưởng; Trợ lý Hiệu trưởng',
  'Ban Giám hiệu và Trưởng các khoa',
  'Khách mời',
  'Hội đồng thi',
  'GV các lớp',
  'BGH + PH',
  'Y tế HĐ',
  'HT, PHT',
  'Toàn trường',
  'Ban Tổ chức Hội thao',
  'Thanh tra tỉnh',
  'BGK, nhóm Sử - Địa',
  'Tổ Lí - Hóa - Sinh',
  'Đội văn nghệ',
])('%s names people alone', (line) => {
  expect(isWhoLine(line)).toBe(true);
});

test.each([
  'Chào cờ',
  'Họp Hội đồng sư phạm',
  'Phòng họp 2',
  'Phòng khách',
  'Phòng chống dịch bệnh',
  'Tổ chức Hội nghị viên chức',
  'Hội thảo khoa học',
  'Hội trường lớn',
  'Khoa Du lịch cử 30 sinh viên tham dự',
  'Kiểm tra nề nếp các nhóm lớp',
  'Hội đồng trường họp phiên đầu năm',
  'Nhà thi đấu',
  'Tổ 2: phường Mẫu, tại nhà văn hóa',
  'Tổ Sử - Địa thao giảng',
  'Thanh tra chuyên ngành tại Công ty Mẫu',
  'Thanh tra đột xuất các cơ sở giết mổ',
  '',
])('“%s” names no people, or what they do', (line) => {
  expect(isWhoLine(line)).toBe(false);
});
