import { NO_HALF_BEHIND } from './half-words.ts';
import { LIST_NUMBER, LIST_SIGNS } from './list-marks.ts';
import { INSPECTS } from './unit-words.ts';

/** Who an entry is about, in print: `Chủ tịch: …`, `Đ/c Nguyễn Văn A - Phó Chủ tịch: …`, a line that names leaders alone. */

/** What stands before a person's name, in any case. */
export const HONORIFIC: string =
  'các đ/c|các đồng chí|đồng chí|đ/c|đ\\.c|đc|ông|bà|anh|chị|thầy|cô|bác sĩ|bs(?:cki{1,2}|ck\\.?i{1,2})?|ths|ts|pgs|gs|ks';
const OFFICE_HEADS = [
  'chủ tịch',
  'bí thư',
  'giám đốc',
  'hiệu trưởng',
  'viện trưởng',
  'cục trưởng',
  'chi cục trưởng',
  'vụ trưởng',
  'tổng giám đốc',
  'trưởng phòng',
  'trưởng ban',
  'trưởng khoa',
  'trưởng đoàn',
  'trưởng công an',
  'trưởng trạm',
  'tổ trưởng',
  'đội trưởng',
  'hạt trưởng',
  'chánh văn phòng',
  'chánh thanh tra',
  'chánh án',
  'viện trưởng',
  'chủ nhiệm',
  'chỉ huy trưởng',
  'thủ trưởng',
  'bộ trưởng',
  'thứ trưởng',
  'ủy viên',
  'uỷ viên',
].join('|');
const SHORT_HEADS =
  'CT|PCT|PCTTT|PCT\\.?\\s?TT|P\\.\\s?CT|P\\.\\s?Chủ tịch|BT|PBT|PBTTT|GĐ|GD|PGĐ|PGD|P\\.\\s?GĐ|P\\.\\s?Giám đốc|HT|PHT|P\\.\\s?HT|TP|PTP|P\\.\\s?TP|CVP|PCVP|P\\.\\s?CVP|CTHĐND|CTUBND|TGĐ|PTGĐ|VT|PVT|CCT|PCCT|TBT|TB|PTB';
const BODIES =
  'thường trực|thường vụ|ban thường vụ|ban giám đốc|ban giám hiệu|ban chấp hành|ban lãnh đạo|lãnh đạo|tập thể|toàn thể|tất cả|các phó|các ban|các phòng|đại diện|đảng ủy|đảng uỷ|ubnd|hđnd|ubmttq|mttq|ủy ban|văn phòng|vp(?=\\s)|phòng(?! (?:họp|lớn|nhỏ|khánh tiết|khách|hội thảo|hội nghị|truyền thống|số \\d|d|tiếp (?:công )?dân)(?!\\p{L}))|ban(?! hành| bố)|khoa|trung tâm|công đoàn|đoàn (?:thanh niên|đbqh|đại biểu)|chi bộ|chi cục|thanh tra|tổ (?:đại biểu|công tác)|BTV|BGĐ|BGH|BCH|LĐ|TT|TTHĐ';

const edge = String.raw`(?![\p{L}\p{N}])`;
const LEADER_HEAD = new RegExp(
  `^(?:(?:${HONORIFIC})[\\s.]|(?:các |quyền |nguyên |phó |P\\. ?){0,2}(?:${OFFICE_HEADS})${edge})`,
  'iu',
);
const SHORT_HEAD = new RegExp(`^(?:[Cc]ác |[Pp]hó |[Qq]uyền )?(?:${SHORT_HEADS})(?:${edge}|(?=\\.))`, 'u');
const BODY_HEAD = new RegExp(`^(?:${BODIES})${edge}`, 'iu');

const LEADING_BODY = new RegExp(
  `^(?:thường trực|thường vụ|ban thường vụ|ban giám đốc|ban giám hiệu|lãnh đạo|tập thể lãnh đạo)${edge}`,
  'iu',
);

/** What somebody does: where it begins, the name has ended. */
const VERBS =
  'họp|dự|cùng|làm việc|kiểm tra|tổ chức|chủ trì|tham dự|tham gia|tiếp|đi|thăm|nghe|báo cáo|phát biểu|triển khai|giao ban|khảo sát|giám sát|kết luận|chỉ đạo|trực|nghỉ|gặp|gặp mặt|hội ý|ký|duyệt|cho ý kiến|thông qua|tập huấn|học|giảng|viếng|chúc|trao|khám|xử lý|làm|dâng|đón|đối thoại|tiếp xúc|đánh giá|thẩm định|hội nghị|hội thảo|đại hội|lễ|rà soát|thực hiện|phối hợp|mời|xem xét|bàn|trao đổi|đề nghị|theo dõi|đọc|xét xử|chấm thi|coi thi|hội chẩn|bàn giao|khai mạc|bế mạc|khánh thành|khởi công|diễn tập|phỏng vấn|công bố|đấu giá|hoàn thiện|hoàn thành|cưỡng chế|thao giảng|phát động|sơ kết|tổng kết|ra quân|giao lưu|tặng quà|giảng bài|xét|lấy|vận động|quyết định|kỷ niệm|chào cờ|sinh hoạt|ủy quyền|uỷ quyền|công tác|đăng ký|nhận|đưa|chuẩn bị|phục vụ|bảo vệ (?:đề cương|đề tài|luận văn|luận án|đồ án|khóa luận)';
const VERB = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERBS}|${INSPECTS})${edge}`, 'iu');
const CLOCK = /\d{1,2}\s?(?:[hg]\d{0,2}(?!\p{L})|giờ)|\d{1,2}:\d{2}/iu;
const MARK = new RegExp(String.raw`^[${LIST_SIGNS}]{0,6}(?:${LIST_NUMBER}\s{0,3})?[\s*_]{0,4}`, 'u');

const LONGEST = 170;
const LONGEST_BODY = 70;

export interface Subject {
  readonly name: string;
  readonly rest: string;
  readonly restIndex: number;
}

/** The leaders before the colon with which the text begins, or null. */
export function readSubject(text: string): Subject | null {
  const from = MARK.exec(text)![0].length;
  const colon = text.slice(from, from + LONGEST).search(/:(?!\d)/);
  if (colon < 0) return null;
  const name = text
    .slice(from, from + colon)
    .trim()
    .replace(/[\s*_]+$/u, '');
  const after = /^[\s*_]{0,6}/u.exec(text.slice(from + colon + 1))![0].length;
  const restIndex = from + colon + 1 + after;
  const rest = text.slice(restIndex);
  if (SENTENCE_ENDS.test(name)) return null;
  if (LEADERS.test(name) && rest.split(/[;,]|\s(?:và|-|–)\s/u).every((part) => isPerson(part.trim()))) return null;
  const leads = isSubject(name) || namesBeforeHour(name, rest) || namesBeforeHalf(name, rest);
  return leads ? { name, rest, restIndex } : null;
}

/** `Trưởng phòng An coi kho. Thành phần: …`: the colon is that of another sentence. */
const SENTENCE_ENDS = /(?:\p{Ll}{4,}|\d)[.;]\s\p{Lu}/u;

/** `Lãnh đạo: PCT Trần Văn B`: the word labels the person after it. */
const LEADERS = /^(?:lãnh đạo|đ\/c lãnh đạo|đồng chí lãnh đạo)$/iu;
const BARE_NAME = /^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}[.;]?$/u;
const isPerson = (text: string): boolean => isLeaderLine(text) || (BARE_NAME.test(text) && !hasVerb(text));

/** `Khối đoàn thể: 7h30: …`: before an hour anything short that is not done names who. */
const namesBeforeHour = (name: string, rest: string): boolean =>
  name.length >= 2 &&
  name.length <= 60 &&
  /^\p{Lu}/u.test(name) &&
  !/[.;\d]/u.test(name) &&
  !LABEL.test(name) &&
  !namesActivity(name) &&
  !hasVerb(name) &&
  /^(?:lúc\s)?\d{1,2}\s?(?:[hg]\d{0,2}|giờ|:\d\d).*\p{L}{2}/iu.test(rest);

/** `Hội Phụ nữ: cả ngày, tập huấn …`: before a half of the day only what is plainly a body. */
const namesBeforeHalf = (name: string, rest: string): boolean =>
  name.length <= 60 && BODY.test(name) && !hasVerb(name) && BEGINS_WITH_HALF.test(rest);
const BODY =
  /^(?:các\s)?(?:hội (?:nông dân|phụ nữ|liên hiệp|lhpn|cựu|ccb|người cao tuổi|chữ thập đỏ|khuyến học|sinh viên)|(?:tỉnh|thành|huyện|quận|thị|xã|phường) ?đoàn|liên đoàn lao động|công an|quân sự|ban chqs|trạm y tế|khối|tổ|lớp|đội|đoàn|clb|câu lạc bộ|htx|hợp tác xã|trường|thôn|xóm|ấp)(?!\p{L})/iu;
const BEGINS_WITH_HALF = new RegExp(
  String.raw`^(?:(?:buổi\s)?(?:sáng|chiều|tối)|cả ngày)${NO_HALF_BEHIND}(?=\s?[,:–-]\s|\s\p{Ll})`,
  'iu',
);
const LABEL =
  /^(?:thời gian|giờ|sáng|chiều|tối|buổi|khai mạc|bế mạc|bắt đầu|kết thúc|tập trung|xuất phát|đợt|ca|lần|phiên)(?!\p{L})/iu;

/** `Các hoạt động của Ngày hội`, `Chương trình Đêm hội`: what is done there, nobody who does it. */
export const namesActivity = (name: string): boolean => ACTIVITY.test(name);
const ACTIVITY =
  /^(?:(?:các|những) )?(?:chung kết|bán kết|tứ kết|trận|tranh (?:giải|hạng)|bốc thăm|môn|bài thi|vòng (?:loại|bảng|trong|\d)|hoạt động|nội dung|chương trình|phần|tiết mục|cuộc thi|hội thi|trò chơi|đêm|ngày hội|phiên chợ|hội chợ|liên hoan|festival|giải)(?!\p{L})/iu;

/** Whether the words are names and offices, nothing that somebody does. */
export function isSubject(name: string): boolean {
  if (name.length < 2 || VERB.test(withoutCompounds(name)) || CLOCK.test(name)) return false;
  if (LEADER_HEAD.test(name) || SHORT_HEAD.test(name)) return name.length <= LONGEST;
  return BODY_HEAD.test(name) && name.length <= LONGEST_BODY;
}

/** Whether the words tell of something that is done. */
export const hasVerb = (text: string): boolean => VERB.test(withoutCompounds(text));

/** Where the first word for what somebody does begins, or null. */
export const verbIndex = (text: string): number | null => VERB.exec(withoutCompounds(text))?.index ?? null;

/** A line that holds nothing but leaders (`PCT Nguyễn Văn A`, `Chủ tịch, các Phó Chủ tịch`). */
export function isLeaderLine(line: string): boolean {
  const name = line.replace(MARK, '').replace(/[\s.;,*_]+$/u, '');
  return name.length <= 90 && !/[:.](?=\s\p{Lu}\p{Ll})/u.test(name) && isSubject(name) && !BODY_HEAD.test(name);
}

/** Whether the words are those of leaders alone, the name before the office too: `Người Thứ Nhất - Phó Chủ tịch`. */
export function namesLeader(text: string): boolean {
  const name = /^(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+\s?[-–,]\s?/u.exec(text)?.[0];
  return isLeaderLine(text) || (name !== undefined && isLeaderLine(text.slice(name.length)));
}

/** Whether a line may name units or people of a meeting: a list of offices, at least. */
export function isBodyLine(line: string): boolean {
  const name = line.replace(MARK, '').replace(/[\s.;,*_]+$/u, '');
  return isSubject(name);
}

/** The leaders with which a sentence begins (`Phó Chủ tịch Trần Văn B dự …`), or null when it begins otherwise. */
export function leadersBefore(title: string): string | null {
  const verb = VERB.exec(withoutCompounds(title.slice(0, LONGEST)));
  if (!verb || verb.index < 2) return null;
  const name = title.slice(0, verb.index).replace(/[\s,]+$/u, '');
  const leads = LEADER_HEAD.test(name) || SHORT_HEAD.test(name) || LEADING_BODY.test(name);
  return leads && !/[.;:]\s/u.test(name) ? name : null;
}

/** Whether a sentence opens with something that is done, with or without the words for who does it. */
export function opensActivity(text: string): boolean {
  const head = text.replace(MARK, '');
  if (!/^[\p{Lu}“"]/u.test(head)) return false;
  return VERB.exec(withoutCompounds(head))?.index === 0 || leadersBefore(head) !== null;
}

/** Whether the words go on with something that is done (`xử lý công việc`). */
export const beginsWithVerb = (text: string): boolean => VERB.exec(withoutCompounds(text.trimStart()))?.index === 0;

/** Offices whose names hold a verb, and what a leader is in charge of; blanked to the same length. */
const COMPOUNDS =
  /(?:hội đồng|ban|tổ)\s(?:xét xử|chấm thi|coi thi|thẩm định|bàn giao)|(?:ban|phòng|tổ|văn phòng|trung tâm)\s(?:tổ chức(?: cán bộ)?|kiểm tra(?!\s(?:công tác|việc|tình hình|tiến độ|thực tế|đột xuất|tại|các)(?!\p{L}))|tiếp công dân|công tác [\p{L}]+|giám sát|đối ngoại|hội nghị)|ủy ban kiểm tra|uỷ ban kiểm tra|ubkt|tổ công tác|công tác đảng|công tác xã hội|phó trưởng ban thường trực|thường trực|(?:đoàn|ban) công tác|phụ trách\s(?:khối|mảng|lĩnh vực)\s[^:;.,]{2,50}|phụ trách/giu;
/** `Bàn Văn Mẫu`, `Lê Văn Học`: a family name or a given one that is a verb in other places; blanked likewise. */
const NAMES =
  /(?<![\p{L}\p{N}])Bàn(?! Giao(?!\p{L}))(?=\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}*(?![\p{L}\p{N}]|\s\p{Ll}))|(?<=(?<!\p{L})(?:Văn|Thị)\s)\p{Lu}\p{Ll}+(?=\s*(?:$|[-–,;:.()]))/gu;
const blank = (words: string) => '·'.repeat(words.length);
const withoutCompounds = (text: string) => text.replace(COMPOUNDS, blank).replace(NAMES, blank);
