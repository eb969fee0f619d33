import { hasVerb } from './subjects.ts';

/** `chương trình`, `công trình` are things. */
export const SUBMIT: string = String.raw`(?<!(?:chương|công|quá|quy|lịch|lộ|giáo|hành|tường|phương|tiến)\s)trình`;

/** What somebody is asked to do by a day. */
const WORK = [
  'gửi',
  'nộp',
  SUBMIT,
  'đăng ký|đăng kí',
  'xác nhận',
  'báo (?:cáo|danh sách|tên|số lượng|vắng|kết quả)|xin phép',
  // `đề nghị báo về Văn phòng trước …`: to whom, what, stands before it. Of a matter (`thông báo về việc`) nothing is handed in.
  '(?<!(?:thông|dự|cảnh|tố|phóng|nhà|đài|tờ|tin)\\s)báo (?:về|lại|cho|tới|với|qua)(?!\\s(?:việc|tình hình)(?!\\p{L}))',
  // What somebody lets others know because they are asked to (`xin báo ngay cho tổ trưởng`).
  '(?<=(?:xin|vui lòng|hãy|cần|phải|nhớ|thì|đề nghị)\\s)báo(?=\\s(?:ngay|trước|sớm|đến|chậm nhất)(?!\\p{L}))',
  'phản hồi|trả lời|góp ý|tham gia ý kiến|đề xuất',
  // What a supply does (`tạm ngưng cung cấp nước`) nobody is asked.
  '(?<!(?:ngừng|ngưng|dừng|gián đoạn|cắt|giảm|mất)\\s)cung cấp|bàn giao|chuyển|cử(?! tri)',
  'lập danh sách|tổng hợp|rà soát|cập nhật|thống kê',
  'hoàn thành|hoàn tất|xong|thanh toán|quyết toán|đối chiếu',
  'niêm yết|công bố|thông báo (?:lại|kết quả|danh sách)',
  // What an office lets others know by a day.
  '(?<=(?:sẽ|(?<!chưa\\s)được)\\s)(?:thông báo|báo tin)(?=\\s(?:cho|đến|tới|trên|tại|qua|trước|chậm nhất)(?!\\p{L}))',
  '(?:vào|nhập) (?:điểm|sổ|liệu|dữ liệu|số liệu|thông tin|hệ thống)|kê khai|chốt|tham mưu|soạn thảo|dự thảo',
  'tự (?:chấm|đánh giá|kiểm tra)|(?:đóng|thu) (?:tiền|phí|góp|quỹ)|(?<=(?:phí|quỹ|tiền)\\s?:?\\s)(?:đóng|chuyển khoản)|ký (?:xác nhận|cam kết|duyệt)',
  'khóa|khoá|niêm phong|bố trí|chuẩn bị|nhận (?:phiếu|thẻ|hồ sơ|giấy|kết quả|đơn)',
].join('|');
export const ASKED_WORK: RegExp = new RegExp(String.raw`(?<!\p{L})(?:${WORK})(?!\p{L})`, 'iu');

/** Whether a title says first of all that such work is done, with or without the words for who does or asks it. */
export function opensAskedWork(title: string): boolean {
  const words = title.replace(ASKS, '');
  const at = words.search(ASKED_WORK);
  return at >= 0 && !hasVerb(words.slice(0, at));
}

/** `Đề nghị các thôn đăng ký …`. */
const ASKS = /^(?:kính )?(?:đề nghị|yêu cầu|nhắc(?: việc| nhở)?|giao|mời)\s?:?\s(?=\p{L})/iu;
