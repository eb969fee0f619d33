/** Those who have hours of their own beside a list: shifts, and who or what is no entry of it. */

/** The name of a shift, for a larger pattern. */
export const SHIFT_NAME = 'ca (?:ngày|đêm|sáng|chiều|tối)';

/** A gate, a bus, a loudspeaker, those on guard. */
export const NAMED_OTHERS: RegExp = new RegExp(
  String.raw`(?<!\p{L})(?:loa|xe|cổng|cửa|bảo vệ|trông (?:giữ )?xe|tổ (?:phục vụ|hậu cần|bảo vệ|lễ tân)|nhà (?:ăn|xe|bếp)|căng tin|canteen|trực|${SHIFT_NAME}|hotline|đường dây nóng|điện thoại|liên hệ|đăng ký|(?:phát|nhận|lấy|gọi) (?:số|phiếu|đơn|tên)|ghi danh|xếp hàng)(?!\p{L})`,
  'iu',
);
