import { roleOf } from './column-heads.ts';
import type { ListRole } from './row.ts';

/** The heads of a table that a page put one behind the other in a line: `STT Tháng Ngày tiếp Người tiếp công dân`. */
export interface FlatHead {
  /** Columns of numbers and days, in their order. */
  readonly leading: readonly FlatRole[];
  /** `STT Họ tên Chức vụ Ngày tiếp`: the day stands behind the words. */
  readonly dayLast: boolean;
  /** What the words beside the days are, or null where the head does not say. */
  readonly words: ListRole | null;
}

export type FlatRole = 'index' | 'month' | 'date' | 'weekday' | 'time';

const HEADS: readonly (readonly [FlatRole, string])[] = [
  ['index', 's?tt|số (?:tt|thứ tự)'],
  ['month', 'tháng(?! tiếp)'],
  [
    'date',
    String.raw`(?:ngày(?:(?:\s|,\s)tháng(?:,?\snăm)?|,\sthứ)?|thời gian)(?:\s(?:tiếp|trực|thi|họp|khám|tiêm)(?:\s(?:công )?dân)?)?`,
  ],
  ['weekday', 'thứ'],
  ['time', 'buổi|giờ(?: thi)?|ca(?: thi| trực)?|kíp'],
];
const NEXT = HEADS.map(([role, words]) => [role, new RegExp(`^[\\s|,]*(?:${words})(?!\\p{L})`, 'iu')] as const);
const BEGINS = /^[\s|]*(?:s?tt|số t|tháng|ngày|thời gian|thứ|họ|người|lãnh đạo|đại biểu|đồng chí|cán bộ)(?!\p{L})/iu;
const DAY_LAST =
  /^[\s|]*(?:(?:s?tt|số (?:tt|thứ tự))\s+)?(?<words>(?:họ|người|lãnh đạo|đại biểu|đồng chí|cán bộ)(?!\p{L}).*?)\s(?:ngày(?:,?\stháng)?|thời gian)(?:\s(?:tiếp|trực)(?:\s(?:công )?dân)?)?[\s|]*$/iu;
const PEOPLE =
  /(?<!\p{L})(?:Người|Họ (?:và )?tên|Lãnh đạo|Trực|Cán bộ|Đại biểu|Đồng chí|Bác sĩ|Điều dưỡng|Công chức|Nhân viên|Bảo vệ|Lái xe)(?!\p{L})/gu;
const LONGEST = 100;
/** What words may be: a number, a day or an hour they are not. */
const WORDS: ReadonlySet<ListRole> = new Set(['person', 'participants', 'content', 'about', 'place', 'unit', 'note']);

/** Null for a line that is no such head. */
export function flatHead(text: string): FlatHead | null {
  if (text.length > LONGEST || /[\d.;:?!]/u.test(text) || !BEGINS.test(text)) return null;
  const leading: FlatRole[] = [];
  let rest = text;
  for (;;) {
    const next = NEXT.find(([role, pattern]) => !leading.includes(role) && pattern.test(rest));
    if (!next) break;
    leading.push(next[0]);
    rest = rest.slice(next[1].exec(rest)![0].length);
  }
  const tail = rest.replace(/^[\s|,]+/u, '');
  const days = leading.filter((role) => role !== 'index').length;
  const heads = leading.includes('date') && (leading.length >= 2 || roleOf(tail) !== null);
  if (heads && (days > 0 || tail !== '') && (tail === '' || /^\p{Lu}/u.test(tail)))
    return { leading, dayLast: false, words: wordsOf(tail) };
  const last = DAY_LAST.exec(text)?.groups?.words;
  return last === undefined
    ? null
    : { leading: leading.filter((role) => role === 'index'), dayLast: true, words: wordsOf(last) };
}

/** Of several columns of people nothing tells where one ends: all of them are there. */
function wordsOf(heads: string): ListRole | null {
  const people = [...heads.matchAll(PEOPLE)].length;
  if (people > 0) return people > 1 ? 'participants' : 'person';
  const role = roleOf(heads);
  return role !== null && WORDS.has(role) ? role : null;
}
