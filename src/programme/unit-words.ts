/** Words by which a department is known even when no roster names it. */

/** `Thanh tra Trường THCS Mẫu`; that of a university is a body of it. */
const SCHOOL = 'trường\\s+(?:mầm non|mẫu giáo|mn|tiểu học|th|trung học|thcs|thpt|ptdt|phổ thông|liên cấp)';
const INSPECTED = `\\s+(?:việc|công|chuyên|trách|đột|định|toàn diện|hồ sơ|hoạt động|tại|về|đối với|các|thuế|(?:kỳ |coi |chấm )?thi|tuyển sinh|thu chi|dạy|doanh nghiệp|đất đai|quy chế|nền nếp|${SCHOOL})(?!\\p{L})`;
/** What an inspectorate does: `thanh tra việc …`, `thanh tra chuyên ngành tại …`. */
export const INSPECTS = `thanh tra${INSPECTED}`;
/** The inspectorate itself. */
export const INSPECTORATE = `thanh tra(?!${INSPECTED})`;

const HEADS = [
  'phòng(?!,?\\s*(?:chống|cháy|ngừa))',
  'văn phòng',
  'chi cục',
  'cục',
  'trung tâm',
  INSPECTORATE,
  'ban(?!\\s+(?:hành|đầu))',
  'bảo tàng',
  'viện(?!\\s+trợ)',
  'đơn vị',
  'quỹ(?!\\s+đất)',
  'tổ(?!\\s+chức)',
  'chi đoàn',
  'công đoàn',
  'chi bộ',
  'đảng bộ',
  'đảng ủy',
  'đảng uỷ',
  'đoàn thanh niên',
  'cơ quan',
  'sở(?!\\s+hữu)',
  'trường(?!\\s+hợp)',
  'bộ phận',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'hđnd',
  'mặt trận',
  'liên đoàn',
  'khoa(?!\\s+học)',
  'trạm',
  'công ty',
  'nhà máy',
  'thủ trưởng',
  'trưởng',
  'xã',
  'phường',
].join('|');

/** Source of a regular expression: the words with which the name of a unit, or of many, begins. */
export const UNIT_HEAD: string = `(?:(?:các|toàn thể)\\s+)?(?:${HEADS})(?!\\p{L})`;

/** What a subject does: the name before it has ended. */
export const TASK_VERBS: string = [
  'chủ trì',
  'chủ động',
  'tham mưu',
  'phối hợp',
  'rà soát',
  'xây dựng',
  'hoàn thiện',
  'hoàn thành',
  'tiếp tục',
  'khẩn trương',
  'chịu',
  'có trách nhiệm',
  'tổng hợp',
  'báo cáo',
  'thực hiện',
  'triển khai',
  'theo dõi',
  'đôn đốc',
  'hướng dẫn',
  'chuẩn bị',
  'trình',
  'nghiên cứu',
  'tăng cường',
  'tập trung',
  'đẩy mạnh',
  'đẩy nhanh',
  'sớm',
  'phải',
  'cần',
  'tổ chức',
  'bố trí',
  'đề xuất',
  'kiểm tra',
  'cập nhật',
  'bám sát',
  'căn cứ',
  'trên cơ sở',
  'thường xuyên',
  'nhanh chóng',
  'kịp thời',
  'làm việc',
  'làm đầu mối',
  'gửi',
  'nộp',
  'cung cấp',
  'quan tâm',
  'lưu ý',
  'sắp xếp',
  'lập',
  'chỉ đạo',
  'là',
].join('|');

const STARTS = new RegExp(`^${UNIT_HEAD}`, 'iu');

export const startsLikeUnit = (text: string): boolean => STARTS.test(text);
