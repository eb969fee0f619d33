import { type ProgrammeSource, STATE } from './source.ts';

const day = (text: string, rowSpan: number) => ({ lines: text.split('|'), rowSpan });

/** A week's schedule: a day cell merged over its sessions, hours, places, a meeting with several leaders. */
export const week: ProgrammeSource = {
  name: 'week',
  landscape: true,
  masthead: [['UBND TỈNH BÌNH LÂM', 'SỞ SÁNG KIẾN VÀ TRI THỨC'], STATE],
  before: [
    { text: 'LỊCH CÔNG TÁC TUẦN CỦA LÃNH ĐẠO SỞ', bold: true, center: true },
    { text: '(Từ ngày 12/10/2026 đến ngày 18/10/2026)', center: true },
  ],
  table: {
    widths: [14, 10, 40, 18, 18],
    header: ['Thứ, ngày', 'Giờ', 'Nội dung', 'Chủ trì', 'Địa điểm'],
    rows: [
      [day('Thứ Hai|(12/10)', 3), '7h30', 'Chào cờ, giao ban đầu tuần', 'GĐ Phan Thị Thủy', 'Hội trường tầng 2'],
      ['9h00', 'Họp Hội đồng tuyển dụng viên chức Trung tâm Thông tin Tri thức', 'PGĐ Vũ Đình Quân', 'Phòng họp số 1'],
      ['14h00', 'Làm việc với Ban Dân tộc tỉnh về phổ biến tri thức bản địa', 'PGĐ Hoàng Ngọc Diệp', 'Phòng họp số 2'],
      [day('Thứ Ba|(13/10)', 2), '8h00', 'Dự hội nghị trực tuyến toàn quốc về chuyển đổi số', 'GĐ Phan Thị Thủy', 'Điểm cầu UBND tỉnh'],
      ['14h00 - 16h30', 'Đi cơ sở nắm tình hình tại xã Lâm Thượng', 'PGĐ Vũ Đình Quân', 'UBND xã Lâm Thượng'],
      [day('Thứ Tư|(14/10)', 1), '8h30', 'Nghiệm thu đề tài “Truyện kể dân gian vùng hồ”', 'PGĐ Vũ Đình Quân', 'Phòng họp số 1'],
      [day('Thứ Năm|(15/10)', 2), '8h00', 'Tiếp công dân', 'GĐ Phan Thị Thủy', 'Phòng tiếp dân'],
      ['15h30', 'Họp thống nhất nội dung Ngày hội Sáng kiến năm 2026', 'PGĐ Hoàng Ngọc Diệp', 'Phòng họp số 2'],
      [day('Thứ Sáu|(16/10)', 2), '8h00', 'Kiểm tra chuyên ngành tại Công ty TNHH Giấy Bình Lâm', 'PGĐ Hoàng Ngọc Diệp', 'Khu công nghiệp Lâm Giang'],
      ['16h00', 'Hội ý lãnh đạo Sở', 'GĐ Phan Thị Thủy', 'Phòng Giám đốc'],
    ],
  },
  after: [{ text: 'Lịch này thay cho giấy mời họp nội bộ.' }],
};
