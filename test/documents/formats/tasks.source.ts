import { type ProgrammeSource, STATE } from './source.ts';

const section = (text: string) => [{ lines: [text], columnSpan: 5 }];

/** A month's task list: numbered rows under section rows, weeks and deadlines, leader and unit in one cell. */
export const tasks: ProgrammeSource = {
  name: 'tasks',
  landscape: false,
  masthead: [['UBND TỈNH BÌNH LÂM', 'SỞ SÁNG KIẾN VÀ TRI THỨC'], STATE],
  before: [
    { text: 'CHƯƠNG TRÌNH CÔNG TÁC THÁNG 11 NĂM 2026', bold: true, center: true },
    { text: 'Sở Sáng kiến và Tri thức ban hành Chương trình công tác tháng 11 năm 2026 với các nội dung sau:' },
  ],
  table: {
    widths: [6, 40, 18, 16, 20],
    header: ['TT', 'Nội dung', 'Sản phẩm', 'Thời gian hoàn thành', 'Chỉ đạo/Thực hiện'],
    rows: [
      section('A. CÁC NỘI DUNG TRÌNH UBND TỈNH'),
      ['1', 'Xây dựng Kế hoạch phát triển phong trào sáng kiến giai đoạn 2027 - 2030', 'Kế hoạch', 'Tuần 1-3', 'Đ/c Vũ Đình Quân|Phòng Quản lý Sáng kiến'],
      ['2', 'Xây dựng dự thảo Quy chế quản lý kho tri thức số của tỉnh', 'Dự thảo Quy chế', 'Tuần 2', 'Đ/c Hoàng Ngọc Diệp|Trung tâm Thông tin Tri thức'],
      ['3', 'Báo cáo kết quả thực hiện nhiệm vụ năm 2026', 'Báo cáo', 'Trước 20/11', 'Đ/c Phan Thị Thủy|Văn phòng Sở'],
      section('B. CÁC NHIỆM VỤ TRỌNG TÂM'),
      section('I. Công tác tổ chức - hành chính'),
      ['1', 'Rà soát vị trí việc làm của các phòng chuyên môn', 'Báo cáo', 'Tuần 1-2', 'Đ/c Phan Thị Thủy|Văn phòng Sở'],
      ['2', 'Kiểm tra công tác văn thư, lưu trữ', 'Biên bản', 'Tuần 3', 'Đ/c Hoàng Ngọc Diệp|Thanh tra Sở'],
      section('II. Công tác kế hoạch - tài chính'),
      ['1', 'Thẩm định dự toán các nhiệm vụ mở mới năm 2027: (1) Bảo tồn nghề mây tre; (2) Thư viện lưu động; (3) Bản đồ tri thức địa phương', 'Quyết định', 'Tuần 1-4', 'Đ/c Vũ Đình Quân|Phòng Kế hoạch - Tài chính'],
      ['2', 'Quyết toán kinh phí các nhiệm vụ đã nghiệm thu', 'Hồ sơ quyết toán', 'Tuần 4', 'Đ/c Vũ Đình Quân|Phòng Kế hoạch - Tài chính'],
    ],
  },
  after: [{ text: 'Yêu cầu các phòng, đơn vị triển khai thực hiện./.' }],
};
