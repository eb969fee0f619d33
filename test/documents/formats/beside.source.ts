import { type ProgrammeSource, STATE } from './source.ts';

/** Rows in which only the place on the page says who leads what: more names than entries, empty lines between them. */
export const beside: ProgrammeSource = {
  name: 'beside',
  only: ['docx', 'pdf'],
  landscape: false,
  masthead: [['UBND TỈNH BÌNH LÂM', 'SỞ SÁNG KIẾN VÀ TRI THỨC'], STATE],
  before: [{ text: 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 3 NĂM 2027', bold: true, center: true }],
  table: {
    widths: [12, 48, 20, 20],
    header: ['NGÀY', 'NỘI DUNG CÔNG VIỆC', 'CƠ QUAN CHUẨN BỊ', 'LÃNH ĐẠO SỞ'],
    rows: [
      [
        '01|Thứ Hai',
        '- Làm việc với Đoàn kiểm tra liên ngành về công tác quản lý, khai thác kho tư liệu của tỉnh giai đoạn 2024 - 2026 và kế hoạch những năm tiếp theo.|- Họp tổ biên tập.|- Nghe báo cáo tiến độ.',
        'Văn phòng Sở||||Trung tâm Thông tin Tri thức||',
        'Đ/c Quân|Đ/c Diệp|||Đ/c Diệp|Đ/c Quân',
      ],
      ['02|Thứ Ba', '- Họp giao ban.', 'Văn phòng Sở', 'Đ/c Thủy'],
      [
        '03|Thứ Tư',
        '- Tiếp đoàn công tác của tỉnh bạn đến trao đổi kinh nghiệm xây dựng thư viện lưu động cho các xã vùng cao.|- Thẩm định đề cương “Địa chí tỉnh Bình Lâm”.',
        'Trung tâm Thông tin Tri thức||Phòng Quản lý Sáng kiến',
        'Đ/c Thủy|||Đ/c Diệp|Đ/c Quân',
      ],
    ],
  },
  after: [],
};
