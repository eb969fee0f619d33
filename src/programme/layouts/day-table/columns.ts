import { foldCase } from '../../../vietnamese/fold.ts';

/** What a column holds. `order` is the running number, `skip` what a programme does not need. */
export type Role =
  | 'day'
  | 'weekday'
  | 'slot'
  | 'time'
  | 'content'
  | 'location'
  | 'participants'
  | 'leaders'
  | 'units'
  | 'coUnits'
  | 'product'
  | 'note'
  | 'order';

/**
 * Words of column heads, most telling first: of two that begin at one place the earlier line wins. `Thời gian` is
 * settled by what stands under it.
 */
const WORDS: readonly (readonly [Role, string])[] = [
  ['order', 'stt|số tt|tt'],
  ['coUnits', String.raw`(?:đơn vị|cơ quan|phòng|bộ phận)?\s?(?:cùng )?phối hợp(?: thực hiện)?`],
  [
    'units',
    '(?:cơ quan|đơn vị|bộ phận|các phòng|phòng(?:, ban)?)(?:[,/]? (?:phòng|đơn vị))?(?: (?:chuẩn bị|tham mưu|thực hiện|chủ trì|phụ trách|phục vụ|theo dõi))*(?: nội dung)?|chuẩn bị(?: nội dung| tài liệu)?|chủ trì tham mưu|tham mưu(?: chuẩn bị)?|thực hiện',
  ],
  [
    'leaders',
    '(?:đồng chí |người )?lãnh đạo(?: (?:sở|(?:cơ quan|đơn vị)(?! (?:chuẩn bị|tham mưu|chủ trì|thực hiện|phụ trách))|ubnd tỉnh|chủ trì|dự|tham dự|phụ trách|chỉ đạo|thực hiện|và))*|(?:người|đồng chí) (?:chủ trì|phụ trách|thực hiện|dự)|chủ trì|chỉ đạo(?: thực hiện)?|ban giám đốc|giám đốc|lđ sở|ldso|phụ trách|người dự',
  ],
  [
    'participants',
    'thành phần(?: (?:tham dự|dự họp|dự|mời|tham gia))?|(?:người |đại biểu )?tham dự|dự họp|đại biểu|thành viên',
  ],
  ['location', '(?:địa điểm|nơi)(?: (?:họp|tổ chức|làm việc))?|phòng họp|điểm họp'],
  ['slot', String.raw`buổi|sáng\s?[/,–-]\s?chiều`],
  ['product', 'sản phẩm|kết quả'],
  ['note', 'ghi chú|lái xe|phương tiện|phân công xe|bố trí xe|xe'],
  [
    'content',
    'nội dung(?: (?:công việc|công tác|làm việc|cuộc họp|chương trình|chính|hoạt động))*|(?:công việc|nhiệm vụ|hoạt động)(?: chính| trọng tâm)?|chương trình(?: công tác| làm việc)?',
  ],
  [
    'day',
    String.raw`thứ\s?(?:,|/|-|–|và)?\s?ngày(?:\s?(?:,|/|-|–)?\s?tháng)?|ngày\s?(?:,|/|-|–|và)?\s?thứ|ngày(?:\s?(?:,|/|-|–)?\s?tháng)?(?:\s?(?:,|/|-|–)?\s?năm)?`,
  ],
  ['weekday', 'thứ'],
  ['time', 'thời gian|thời điểm|giờ(?: họp| bắt đầu)?'],
];
const HEADS = WORDS.map(
  ([role, words]) => [role, new RegExp(String.raw`^(?:${foldCase(words)})(?![\p{L}\p{N}])`, 'u')] as const,
);
const BETWEEN = /^[\s,;:./&()\-–]+|^và\s/u;

/** The roles that a head names, in order; empty when it says anything else. */
export function rolesOfHead(text: string): Role[] {
  let rest = foldCase(text).replace(/^[\s*]+|[\s*]+$/g, '');
  const roles: Role[] = [];
  while (rest !== '') {
    const between = BETWEEN.exec(rest)?.[0];
    if (between !== undefined) {
      rest = rest.slice(between.length);
      continue;
    }
    const found = longestHead(rest);
    if (!found) return [];
    if (roles.at(-1) !== found.role) roles.push(found.role);
    rest = rest.slice(found.length);
  }
  return roles;
}

function longestHead(text: string): { role: Role; length: number } | null {
  let best: { role: Role; length: number } | null = null;
  for (const [role, pattern] of HEADS) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { role, length };
  }
  return best;
}

/** Roles that a table of days needs. */
export function isDayHead(roles: readonly (Role | null)[]): boolean {
  const when = roles.some((role) => role === 'day' || role === 'weekday' || role === 'time');
  return when && roles.includes('content') && roles.filter((role) => role !== null).length >= 2;
}
