import { opensAskedWork } from './asked-work.ts';
import { findDates } from './dates.ts';
import { isDueAt } from './due-clauses.ts';
import { LIST_MARK, listMarkOf, withoutMark } from './list-marks.ts';

/**
 * `2. Địa điểm: …`, `III. Tổ chức thực hiện` below the days that `1. Thời gian:` or `II. Lịch thi` holds: where numbers count
 * through the whole paper from above its first day, parts with such names stand beside the days, and none of these is that
 * of what they tell. So do numbers below the hours of the last day, where one of them says what everybody is to do who comes
 * (`1. Thí sinh có mặt trước giờ thi 30 phút`).
 */

/** What a line says before its words. */
export interface PaperLine {
  readonly text: string;
  /** It begins with a day. */
  readonly dated: boolean;
  /** It begins with an hour or a half of the day. */
  readonly timed: boolean;
}

/** Where such a part begins, and the line behind its last one. */
export interface PaperPart {
  readonly from: number;
  readonly to: number;
  /** Nothing behind it is of the day above it. */
  readonly endsDay: boolean;
}

/**
 * The heads of those numbers below the hours of the last day of which nothing says whether they are remarks as others among
 * them, or of that day. Empty where none is a remark.
 */
export function doubtfulHeads(lines: readonly PaperLine[]): readonly number[] {
  const heads = headsOf(lines, '1');
  return closesDays(lines, heads) ? heads.filter((i) => !isRemark(lines[i]!.text)) : [];
}

export function partsBesideDays(lines: readonly PaperLine[]): readonly PaperPart[] {
  const firstDay = lines.findIndex(({ dated }) => dated);
  if (firstDay < 0) return [];
  return ['I', '1'].flatMap((kind) => besideDays(lines, headsOf(lines, kind), firstDay));
}

/** The lines with marks of the kind, where they count through; none where they count days or what a day holds. */
function headsOf(lines: readonly PaperLine[], kind: string): readonly number[] {
  const marked = lines.flatMap(({ text }, i) => {
    const mark = listMarkOf(text);
    return mark?.kind === kind ? [{ i, rank: mark.rank }] : [];
  });
  const countThrough = marked.every(({ rank }, at) => rank === at + 1);
  return countThrough && !marked.some(({ i }) => lines[i]!.dated || lines[i]!.timed) ? marked.map(({ i }) => i) : [];
}

function besideDays(lines: readonly PaperLine[], heads: readonly number[], firstDay: number): readonly PaperPart[] {
  if (heads.length < LEAST_PARTS) return [];
  const closes = heads[0]! > firstDay;
  if (closes && !closesDays(lines, heads)) return [];
  return heads.flatMap((from, at) => {
    const to = heads[at + 1] ?? lines.length;
    const holdsDays = lines.slice(from, to).some(({ dated, timed }) => dated || timed);
    const { text } = lines[from]!;
    const isBeside = closes ? isRemark(text) : isOfPaper(text);
    const endsDay = !closes || heads.slice(at).every((i) => isRemark(lines[i]!.text));
    return from < firstDay || holdsDays || !isBeside ? [] : [{ from, to, endsDay }];
  });
}
const LEAST_PARTS = 2;

/** Right above them stands a line that an hour opens, none among them, and one speaks to everybody. */
const closesDays = (lines: readonly PaperLine[], heads: readonly number[]): boolean =>
  lines[heads[0]! - 1]?.timed === true &&
  lines.slice(heads[0]).every(({ dated, timed }) => !dated && !timed) &&
  heads.some((i) => OF_ALL.test(lines[i]!.text));

const isRemark = (head: string): boolean => OF_ALL.test(head) || isOfPaper(head);

/** Whoever comes, and what each of them is to do or not to do. */
const OF_ALL = new RegExp(
  [
    String.raw`^${LIST_MARK}(?:không (?:được|mang|sử dụng)|nghiêm cấm|đề nghị|(?:(?:các|mọi|mỗi|toàn thể|tất cả)\s){0,2}`,
    '(?:thí sinh|người dự thi|học sinh|sinh viên|học viên|vận động viên|vđv|các đội|đội bóng|giám thị|cán bộ coi thi|trọng tài)',
    String.raw`\s(?:\p{L}+\s){0,3}?`,
    String.raw`(?:có mặt|đến trước|tập trung trước|mang|đem|xuất trình|phải|không|cần|mặc|chấp hành|tuân thủ))(?!\p{L})`,
  ].join(''),
  'iu',
);

/** What the parts of notices, plans and letters are called, one kind a line. */
const NAMES = [
  'địa điểm|nơi (?:thi|tổ chức|họp|học)|hình thức|phương (?:thức|tiện)|cách thức|thể lệ|quy (?:định|chế)|yêu cầu|điều kiện',
  'thành phần|đối tượng|số lượng|đại biểu|thí sinh|học viên|giảng viên|báo cáo viên|ban (?:tổ chức|giám khảo|trọng tài)',
  '(?:mức )?(?:kinh phí|lệ phí|chi phí|học phí|hội phí)|chế độ|giải thưởng|cơ cấu giải|khen thưởng|kỷ luật',
  'đăng ký|hồ sơ|thủ tục|thời hạn|hạn (?:chót|cuối|nộp|gửi|đăng ký)|công bố|kết quả|phúc khảo|chấm (?:thi|điểm)',
  'nội dung|tài liệu|trang phục|mục đích|công tác (?:chuẩn bị|hậu cần|tổ chức|đảm bảo|bảo đảm|tuyên truyền)',
  '(?:tổ chức |phân công |trách nhiệm )(?:thực hiện|nhiệm vụ)|thực hiện|trách nhiệm|nhiệm vụ của|(?:những )?(?:lưu ý|chú ý|ghi chú)',
  '(?:thông tin |đầu mối )?liên hệ|thông tin (?:khác|thêm)|(?:một số )?(?:nội dung|vấn đề) khác',
].join('|');
const OF_PAPER = new RegExp(`^${LIST_MARK}(?:${NAMES})(?!\\p{L})`, 'iu');

/** It is called so, or asks for something by a day. */
const isOfPaper = (head: string): boolean =>
  OF_PAPER.test(head) ||
  (opensAskedWork(withoutMark(head)) && findDates(head).some(({ index }) => isDueAt(head, index)));
