import { findDates } from '../../dates.ts';
import { isMarked, LIST_MARK } from '../../list-marks.ts';

/** Who rests: pupils and staff of one notice may rest on other days. */

const GROUPS: readonly RegExp[] = [
  /(?<!\p{L})(?:học sinh|sinh viên|học viên|trẻ(?: em| mầm non)?|các cháu|HSSV|HS|SV|HV)(?!\p{L})/giu,
  /(?<!\p{L})(?:giáo viên|giảng viên)(?!\p{L})/giu,
  /(?<!\p{L})(?:cán bộ|công chức|viên chức|nhân viên|người lao động|CBVC|CCVC|CBCC|CBGVNV|NLĐ)(?!\p{L})/giu,
];

/** Pupils of schools for other ages, by whose names a notice tells them apart. */
const LEVELS: readonly RegExp[] = [
  /(?<!\p{L})(?:mầm non|mẫu giáo|nhà trẻ)(?!\p{L})/giu,
  /(?<!\p{L})(?:tiểu học|TH(?=\s?(?:[,&+-]|và)\s?THCS))(?!\p{L})/giu,
  /(?<!\p{L})(?:THCS|trung học cơ sở)(?!\p{L})/giu,
  /(?<!\p{L})(?:THPT|trung học phổ thông)(?!\p{L})/giu,
  /(?<!\p{L})(?:GDTX|giáo dục thường xuyên)(?!\p{L})/giu,
];

const LONGEST_PART = 80;
/** `Khối sản xuất: nghỉ …`, `Kho: làm bù …`, `Riêng lớp 9: chỉ nghỉ …`: a part of those whom the notice is for, by its name. */
const PART = new RegExp(
  String.raw`^${LIST_MARK}(?:(?:đối với|riêng|còn) )*(\p{L}[^:;.]{2,${LONGEST_PART}}?)\s?:\s(?:(?:được|chỉ|sẽ|tất cả|cũng|vẫn|đi)\s){0,3}(?:nghỉ|(?:làm|học|dạy)(?: việc)? bù)(?!\p{L})`,
  'iu',
);
/** `(Khối VP nghỉ luôn thứ Bảy …`, `…, xưởng may chỉ nghỉ ngày …`: the part stands right before its verb. */
const PART_RESTS = new RegExp(
  String.raw`(?:^${LIST_MARK}|[.;,]\s)\(?(?:(?:riêng|còn|đối với)\s)*((?:các\s)?(?:khối|nhóm|bộ phận|tổ(?! chức)|đội|phòng|khoa|xưởng|phân xưởng|kho|văn phòng|VP|nhà máy|chi nhánh|cơ sở|dây chuyền|ca)(?:\s(?!(?:nghỉ|được|sẽ|chỉ|thì|cũng|đều|và|hoặc|không)(?!\p{L}))[\p{L}\d&-]{1,12}){0,5})\s(?:(?:được|chỉ|sẽ|thì|cũng|đều)\s){0,2}nghỉ(?!\p{L})`,
  'giu',
);
/** `1/ Khối mầm non`, `Đối với nhân viên bếp:` above those of its rests. */
const PART_ABOVE = new RegExp(
  String.raw`^${LIST_MARK}(?:đối với\s|(?=(?:khối|nhóm|bộ phận|tổ|phòng|khoa|xưởng|phân xưởng|cơ sở|điểm trường|lao động|nhân viên|người lao động|giáo viên|học sinh|trẻ)\s))(\p{L}[^:;.]{2,${LONGEST_PART}}?)\s?:?$`,
  'iu',
);
/** A label that says for what or when the rest is, or that it is everybody's. */
const NO_PART =
  /(?<!\p{L})(?:nghỉ|lễ|tết|giỗ|quốc khánh|quốc tế|chiến thắng|giải phóng|thống nhất|dương lịch|âm lịch|nguyên đán|thời gian|lịch|(?<!ban )ngày|đợt|lần|phương án|cụ thể|như sau|sau|thông báo|toàn|tất cả|mọi|thứ|tháng|trong đó)(?!\p{L})/iu;

export interface Audience {
  /** The name of a part, or null for whoever of them is meant. */
  readonly part: string | null;
  /** Nothing stands between its name and the verb, with which it is what the rest is called. */
  readonly isSubject?: true;
  /** Places in the list of groups. */
  readonly groups: readonly number[];
  /** Places in the list of levels: of which schools pupils are meant, where it is said. */
  readonly levels?: readonly number[];
  readonly printed: string;
}

/** The part or the groups that the words name, or null when they name none. */
export function audienceIn(words: string): Audience | null {
  const part = PART.exec(words)?.[1];
  if (part !== undefined && isPart(part)) return partOf(part);
  const rests = Array.from(words.matchAll(PART_RESTS)).at(-1)?.[1];
  if (rests !== undefined && isPart(rests)) return { ...partOf(rests), isSubject: true };
  const named = GROUPS.map((group) => words.match(group) ?? []);
  const groups = named.flatMap((found, i) => (found.length > 0 ? [i] : []));
  if (groups.length === 0) return null;
  const printed = [...new Set(named.flat().map((word) => word.toLowerCase()))].join(', ');
  const of = groups.length === 1 && groups[0] === PUPILS ? LEVELS.map((level) => words.match(level) ?? []) : [];
  const levels = of.flatMap((found, i) => (found.length > 0 ? [i] : []));
  if (levels.length === 0) return { part: null, groups, printed };
  // `trẻ mầm non` says already of which school they are.
  const schools = [...new Set(of.flat())].filter((school) => !printed.includes(school.toLowerCase()));
  return { part: null, groups, levels, printed: `${printed} ${schools.join(', ')}`.trimEnd() };
}
const PUPILS = 0;

/** The part of which a line alone says that the rests below are, or null. */
export function audienceAbove(line: string): Audience | null {
  const part = isMarked(line) || line.endsWith(':') ? PART_ABOVE.exec(line)?.[1] : undefined;
  return part !== undefined && isPart(part) ? partOf(part) : null;
}

/** `Cán bộ, giáo viên: …` names groups, and no part of them. */
const isPart = (name: string): boolean =>
  !NO_PART.test(name) &&
  findDates(name).length === 0 &&
  /\p{L}/u.test(GROUPS.reduce((rest, group) => rest.replace(group, ''), name).replace(/(?<!\p{L})và(?!\p{L})/giu, ''));
const partOf = (name: string): Audience => ({ part: name.toLowerCase(), groups: [], printed: name });

export const partNamed = (name: string | undefined): Audience | null => (name === undefined ? null : partOf(name));

/** Those whom a sentence names, within the part whose heading stands above. */
export const within = (own: Audience | null, above: Audience | null): Audience | null =>
  own === null || above?.part == null ? (own ?? above) : { ...own, part: own.part ?? above.part };

/** Whether two rests are of people of whom none is in both. */
export function areApart(one: Audience | null, other: Audience | null): boolean {
  if (one === null || other === null) return false;
  if (one.part !== null && other.part !== null && one.part !== other.part) return true;
  const isPartAgainstGroup = (one.part === null) !== (other.part === null);
  const [own, others] = [one.groups, other.groups];
  if (own.length === 0 || others.length === 0) return isPartAgainstGroup;
  if (!own.some((group) => others.includes(group))) return true;
  const [level, levels] = [one.levels ?? [], other.levels ?? []];
  return level.length > 0 && levels.length > 0 && !level.some((each) => levels.includes(each));
}
