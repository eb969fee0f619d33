import { hasVerb, isBodyLine, isLeaderLine } from './subjects.ts';
import { INSPECTORATE } from './unit-words.ts';

/** Lines that name people, offices and units and nothing that they do: the cell of those who take part. */

const PEOPLE = [
  'cán bộ|công chức|viên chức|cbcc|cbvc|cbgv|cbgvnv|ccvc|cb|nhân viên|nv|người lao động|chuyên viên|cộng tác viên',
  'giảng viên|giáo viên|gv|gvcn|gvbm|sinh viên|học sinh|học viên|sv|hs|cháu|phụ huynh|ph|cha mẹ học sinh|nghiên cứu sinh',
  'bác sĩ|dược sĩ|điều dưỡng|kỹ thuật viên|hộ sinh|chiến sĩ|dân quân|hội viên|đoàn viên|đảng viên|thành viên|ủy viên|uỷ viên',
  'khách mời|khách|đại biểu|đại diện|cử tri|nhân dân|người dân|phóng viên|doanh nghiệp|cơ quan|đơn vị|bộ phận',
  'kế toán(?: trưởng)?|thủ quỹ|thủ kho|văn thư|y tế|bảo vệ|lái xe|trợ lý|thư ký|tổng phụ trách|tpt|cấp dưỡng|nhà bếp',
  'đoàn công tác|hiệu trưởng|hiệu phó|phó|trưởng|chánh|chủ tịch|bí thư|giám đốc|tổ trưởng|tổ phó|ttcm|ht|pht|ct|pct|gđ|pgđ|tp|ptp',
  'bgh|bgđ|bgk|bch|btv|btc|ban|hội đồng|hđ|hđsp|hđtđ|hđqt|ubnd|hđnd|công đoàn|cđ|đoàn(?: thanh niên| trường| tn)?|đtn|chi đoàn|chi bộ|chi hội|đội|hội(?! (?:nghị|thảo|thi|ý|chẩn|diễn|trường|thao|chợ|khỏe|khoẻ|trại|làng|đàm|báo|chữ|sách))|clb|câu lạc bộ',
  `phòng|p\\.|khoa|khối|tổ(?! chức)|nhóm|lớp|tổ chuyên môn|văn phòng|vp|trung tâm|toàn (?:trường|cơ quan|viện|đơn vị|thể)|${INSPECTORATE}|trạm|ngành|các bên`,
  'bị cáo|bị can|bị hại|đương sự|nguyên đơn|bị đơn|nđ|bđ|nlq|htnd|tk|ksv|hđxx|thẩm phán|hội thẩm|kiểm sát viên|luật sư|người (?:bào chữa|khởi kiện|bị kiện|làm chứng)',
].join('|');
const WHO = new RegExp(
  `^(?:(?:các|những|toàn thể|tất cả|toàn bộ|quý|lãnh đạo|đại diện|tập thể|nhóm|ban|mời)\\s){0,3}(?:${PEOPLE})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** A room, and what else begins as a unit does. */
const NO_WHO =
  /^(?:phòng (?:họp|khách|hội|tiếp|khánh tiết|làm việc|truyền thống|lớn|nhỏ|chống|cháy|\d|[a-z]\d?(?!\p{L}))|ban (?:hành|bố)|khách sạn|đoàn kết)/iu;
/** `Tổ Toán - Lí`, `nhóm Sử – Địa`: one body of several subjects. */
const SUBJECTS =
  /((?<!\p{L})(?:[Tt]ổ|[Nn]hóm|[Kk]hối|[Kk]hoa|[Bb]ộ môn)\s(?:chuyên môn\s)?\p{Lu}\p{L}*)(?:\s?[-–]\s?\p{Lu}\p{L}*){1,4}/gu;
const MARK = /^[\s\-–—+*•▪◦·]+/u;
const JOINED = /[,;+&]|\s(?:và|cùng)\s|\s[-–]\s/u;
/** `Tổ 2: xã Mẫu, tại hội trường`: where they are, is told, too. */
const PLACE = /(?:^|[,;(]\s?)(?:tại|ở)\s/iu;
const MOST_WORDS = 9;
/** What is longer tells more than names. */
const LONGEST = 400;

/** `- Ban Giám hiệu; Trưởng các khoa`, `GV các lớp`, `Sinh viên (lớp có tiết buổi sáng)`, `Lãnh đạo các phòng: Tài chính, Đào tạo`. */
export function isWhoLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line
    .replace(MARK, '')
    .replace(/\([^()]*\)/gu, ' ')
    .replace(SUBJECTS, '$1')
    .replace(/[\s.;,:]+$/u, '');
  const [head, named] = text.split(/\s?:\s+/u, 2);
  if (named !== undefined) return isWho(head!) && !acts(named) && !PLACE.test(named);
  return text !== '' && partsOf(text).every(isWho);
}

const partsOf = (text: string): string[] =>
  text
    .split(JOINED)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function isWho(part: string): boolean {
  if (part.split(/\s+/u).length > MOST_WORDS || NO_WHO.test(part)) return false;
  return (WHO.test(part) && !acts(part)) || isLeaderLine(part) || isBodyLine(part);
}

/** Words for people that hold one for what is done: `giảng viên`, `khách mời`. */
const NAMES = new RegExp(`(?<!\\p{L})(?:${PEOPLE})(?!\\p{L})`, 'giu');
const acts = (text: string): boolean => hasVerb(text.replace(NAMES, '·'));

/** Nothing but a body that is called by its work, `Đoàn kiểm tra`, `Tổ thẩm định số 2`: those who do it, and nothing that is done. */
export const isBodyOfWork = (text: string): boolean => BODY_OF_WORK.test(text.trim());
const BODY_OF_WORK =
  /^(?:các )?(?:đoàn|tổ|ban|tiểu ban|nhóm|hội đồng)(?:\scông tác)?\s(?:(?:thanh|kiểm|thẩm) tra|kiểm (?:toán|kê)|giám sát|khảo sát|thẩm định|nghiệm thu|tổ chức|soạn thảo|biên (?:tập|soạn)|xác minh|đánh giá|tuyển (?:sinh|dụng)|xét duyệt|(?:coi|chấm|ra đề|xét) (?:thi|tuyển)|(?:phúc )?khảo|đấu thầu|hòa giải|hoà giải)(?:,?\s(?:số\s)?\d{1,3})?(?:\s(?:liên ngành|của (?:tỉnh|huyện|xã|phường|sở|trường|bộ)))?[\s.;]*$/iu;
