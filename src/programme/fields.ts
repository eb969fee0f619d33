import { ASKED_WORK } from './asked-work.ts';

/** Labelled parts of an entry: `Thành phần: …`, `Địa điểm: …`, `Chủ trì: …`, `điểm tại …`. */

export type FieldRole = 'content' | 'time' | 'leader' | 'participants' | 'location' | 'preparer' | 'note';

export interface Field {
  readonly role: FieldRole;
  /** As printed, without its colon. */
  readonly label: string;
  readonly value: string;
}

export interface Labelled {
  /** What stands before the first label. */
  readonly main: string;
  readonly fields: readonly Field[];
}

/** The longer label stands before the shorter one that begins it. */
const LABELS: readonly (readonly [FieldRole, string])[] = [
  [
    'time',
    'thời gian(?:(?:,| và| -|;)? địa điểm)?(?: (?:bắt đầu|tổ chức|diễn ra|họp))?(?: (?:hội nghị|hội thảo|cuộc họp|buổi (?:họp|lễ|làm việc|gặp mặt)|lễ|đại hội))?',
  ],
  [
    'participants',
    'thành phần(?:,? (?:tham dự|dự họp|dự|được mời|kính mời|mời dự|mời|tham gia|cùng dự|họp|gồm có|gồm|cùng đi)){0,3}|th[aà]nh ph[aầ]n|cùng (?:tham )?dự(?: có| gồm)?|cùng đi|(?:trân trọng )?(?:kính )?mời(?: dự| họp| tham dự| cùng dự)?|tham dự|tham gia|dự họp|dự|khách mời|đại biểu|đb(?:qh)?',
  ],
  [
    'location',
    String.raw`địa điểm(?: tổ chức| họp| tập trung| làm việc)?|đ\/(?:điểm|đ)|địa chỉ|nơi(?: họp| tổ chức| làm việc)?|đđ|điểm(?: họp| tập trung)?|tại`,
  ],
  [
    'leader',
    '(?:đồng |đ\\/c |đồng chí )?chủ trì|người chủ trì|lãnh đạo(?: ubnd| sở| trường)?(?: chủ trì| dự| tham dự)?|chủ tọa|chủ toạ|phân công',
  ],
  [
    'preparer',
    String.raw`(?:đơn vị|cơ quan|bộ phận|phòng)?\s?chuẩn bị(?: nội dung| tài liệu| báo cáo)?|đơn vị (?:tham mưu|chủ trì|thực hiện|phụ trách)|cơ quan (?:tham mưu|chủ trì|thực hiện)|tham mưu|thực hiện`,
  ],
  [
    'note',
    'lái xe|ghi chú|báo cáo viên|diễn giả|người (?:trình bày|dẫn chương trình)|phục vụ|lđvp|chuyên viên(?: theo dõi)?|trang phục|hình thức|tài liệu|thư ký|phương tiện|lưu ý|trạng thái|tình trạng|xe',
  ],
  ['content', 'nội dung(?: công việc| họp| làm việc)?|(?:công )?việc'],
];
const GROUPS = LABELS.map(([role, words]) => `(?<${role}>${words})`).join('|');
// At the beginning, after a sentence, a comma or a list mark; or with a capital in the middle of a line.
const LABEL = new RegExp(
  String.raw`(?:^|(?<=[.;,)\n”"])\s{0,3}|\s[-–+*•]\s{0,2}|(?<=\s)(?=\p{Lu}))(?:[-–+*•]\s{0,2})?(?:\*\*|_)?(?:${GROUPS})(?:\*\*|_)?\s?:(?!\d)\s{0,3}`,
  'giu',
);
/** `Thời gian, địa điểm: …`: one label for both. */
export const namesPlaceToo = ({ role, label }: Field): boolean => role === 'time' && /địa điểm/iu.test(label);

/** Labels that need no colon. */
const PLACE_WORD =
  /[,.;]?\s{0,2}(?<![\p{L}])(?:địa điểm|điểm)\s(?:tập trung\s)?tại\s{1,3}|,\s{0,2}điểm\s{1,2}(?=(?:hội trường|phòng|trụ sở|ubnd)(?!\p{L}))/giu;

/** `Họp tổ dự án; Tại phòng 2.`; `Tại buổi họp, …` goes on with what was done. */
const PLACE_SENTENCE =
  /(?<=[.;\n]\s{0,2})Tại\s{1,2}(?=\S)(?!(?:buổi|cuộc|hội nghị|hội thảo|lễ|kỳ|phiên|đây|đó|các kỳ|thời điểm|chương trình|văn bản|điều|quyết định)(?!\p{L}))/gu;

/** `Báo cáo tiến độ. Thời gian từ 8h30 đến 9h15`. */
const TIME_WORD = /(?<=[.;]\s{1,2})thời gian\s(?:từ|lúc)\s(?=\d{1,2}\s?(?:[hg:]|giờ))/giu;

/** What each of the labels without a colon holds. */
const MAY_BE_BARE = /[.;\n]\s{0,2}(?:tại|thời gian)|điểm/iu;

/** Cuts a text at its labels. A label within brackets belongs to the brackets. */
export function cutFields(text: string): Labelled {
  const bare = MAY_BE_BARE.test(text)
    ? [
        ...bareLabels(text, PLACE_WORD, 'location'),
        ...bareLabels(text, PLACE_SENTENCE, 'location'),
        ...bareLabels(text, TIME_WORD, 'time'),
      ]
    : [];
  const cuts = [...labelsIn(text), ...bare].filter((cut) => !inBrackets(text, cut.end - 1));
  cuts.sort((a, b) => a.index - b.index);
  const first = cuts[0];
  if (!first) return { main: text.trim(), fields: [] };
  const fields = cuts.map((cut, i) => {
    const end = cuts[i + 1]?.index ?? text.length;
    const value = withoutNext(text.slice(Math.min(cut.end, end), end));
    const role = cut.role === 'leader' && SHARES_OUT.test(cut.label) && ASKED_WORK.test(value) ? 'note' : cut.role;
    return { role, label: cut.label, value };
  });
  return { main: withoutNext(text.slice(0, first.index)), fields };
}

/** `… \n1. Địa điểm: …`: the number in a line of its own is that of the label; `khu phố` / `5. Địa điểm: …` goes on. */
const withoutNext = (text: string): string =>
  trimmed(
    text.replace(
      /(?<!(?<!\p{L})(?:số|quý|lần|khóa|khoá|thứ|tổ|khu|phố|phường|xã|thôn|ấp|tầng|phòng|kỳ|đợt|tháng|ngày|năm|bậc|cấp|lớp|khối|môn|vòng|tuần)\s{0,3})\n[^\S\n]*(?:\d{1,2}|[a-zđ])[.)/]\s*$/iu,
      '',
    ),
  );

/** `Phân công: Văn phòng chuẩn bị tài liệu`: who does what, nobody who leads. */
const SHARES_OUT = /^phân công$/iu;

/** What a line says that is a label and nothing else, its colon or not (`Chủ trì`, `Địa điểm:`); else null. */
export function labelAlone(line: string): FieldRole | null {
  const groups = ALONE.exec(line.trim())?.groups ?? {};
  return (Object.keys(groups).find((role) => groups[role] !== undefined) as FieldRole | undefined) ?? null;
}
/** `Báo cáo viên:`: a remark that nobody filled in. */
export const isEmptyRemark = (line: string): boolean => /:\s*$/u.test(line) && labelAlone(line) === 'note';
const ALONE = new RegExp(String.raw`^(?:${GROUPS})\s?:?$`, 'iu');

/** The label with which a line begins although no colon stands behind it (`Chủ trì Giám đốc`), before a capital or a digit. */
export function leadingLabel(line: string): { readonly role: FieldRole; readonly label: string } | null {
  if (!/^\p{Lu}\p{Ll}/u.test(line)) return null;
  // `Nội dung Họp tổ`: the capital behind it is of its value.
  const match = LEADING.exec(line.charAt(0).toLowerCase() + line.slice(1));
  const groups = match?.groups ?? {};
  const role = Object.keys(groups).find((each) => groups[each] !== undefined) as FieldRole | undefined;
  return match && role ? { role, label: line.slice(0, match[0].length) } : null;
}
const LEADING = new RegExp(String.raw`^(?:${GROUPS})(?=\s(?:\p{Lu}|\d))`, 'u');

interface Cut {
  readonly role: FieldRole;
  readonly label: string;
  readonly index: number;
  readonly end: number;
}

function labelsIn(text: string): Cut[] {
  if (!text.includes(':')) return [];
  return Array.from(text.matchAll(LABEL), (match) => {
    const [role, label] = Object.entries(match.groups!).find(([, words]) => words !== undefined)!;
    return { role: role as FieldRole, label: label!, index: match.index, end: match.index + match[0].length };
  }).filter(
    (cut) =>
      /^\p{Lu}/u.test(cut.label) ||
      // `Bốc thăm 9h15 ngày 11/3, địa điểm: Phòng Mẫu`: nothing but a label, in small letters too.
      /^địa điểm$/u.test(cut.label) ||
      /^[\s\-–+*•]*$/u.test(text.slice(0, cut.index)),
  );
}

function bareLabels(text: string, pattern: RegExp, role: FieldRole): Cut[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    role,
    label: match[0].replace(/^[,.;\s]+/u, '').trim(),
    index: match.index,
    end: match.index + match[0].length,
  }));
}

export function inBrackets(text: string, index: number): boolean {
  let depth = 0;
  for (let i = Math.max(0, index - 400); i < index; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

const trimmed = (text: string) =>
  text
    .replace(/^[\s,;:]+|(?<![\s,;+\-–*•])[\s,;+\-–*•]+$/gu, '')
    .replace(/(?<!\.|\s\p{Lu}{1,2})\.$/u, '')
    .trim();
