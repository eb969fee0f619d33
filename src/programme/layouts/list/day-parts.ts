import { isPlaceLine } from '../../places.ts';
import { hasVerb, namesLeader } from '../../subjects.ts';
import type { ListRole } from './row.ts';
import { whensOf } from './row-when.ts';

/**
 * What a cell says in whose column or row a month stands: `17 (sáng)`, `Sáng 15; chiều 22`, `Ngày 07/4: ông A; 21/4: bà B`,
 * `14h00 ngày 10`. Each part is its days, halves and hours, and who or what stands before or behind them.
 */
export interface DayPart extends Readonly<Partial<Record<Exclude<ListRole, 'date'>, string>>> {
  /** Days, halves and hours as printed; without a day the words of the part. */
  readonly date: string;
  /** No day of the month can be found in it. */
  readonly dayless?: true;
}

/** Small or with a capital; the pattern tells names by theirs. */
const words = (...each: readonly string[]): string =>
  each.map((word) => `[${word[0]}${word[0]!.toUpperCase()}]${word.slice(1)}`).join('|');

const HOUR = String.raw`\d{1,2}\s?(?:[hg](?!\p{L})|giờ(?!\p{L})|:(?=\d\d))\s?(?:\d{2}(?!\d))?(?:\s?phút)?`;
const NUMBERED = words(
  'tuần',
  'đợt',
  'lần',
  'số',
  'tổ',
  'thôn',
  'khu',
  'xóm',
  'ấp',
  'phòng',
  'tầng',
  'kỳ',
  'quý',
  'khóa',
  'lớp',
  'đội',
  'ca',
  'kíp',
  'khối',
  'vị',
  'thứ',
);
const DAY = String.raw`(?<!(?<!\p{L})(?:${NUMBERED})\s|[\d\p{L}]|\d[/.-])\d{1,2}(?:\s?[/.-]\s?\d{1,2}(?!\d)){0,2}(?:\s?[/.-]\s?\d{4})?(?![\d\p{L}]|\s?(?:người|hộ|lượt|suất|buổi|đơn vị|đại biểu|ngày(?!\s\d)|%))`;
/** A half or a weekday is none within a name: `Nguyễn Văn Sáng`. */
const NAMED = String.raw`(?<!(?!Sáng|Chiều|Tối|Ngày|Buổi|Đêm|Thứ)\p{Lu}\p{Ll}+\s)(?:${words('sáng', 'chiều', 'tối', 'đêm')}|[tT]hứ\s(?:${words('hai', 'ba', 'tư', 'năm', 'sáu', 'bảy')}|[2-7])|[cC]hủ [nN]hật|T[2-7]|CN)(?![\p{L}\d])`;
const JOIN = String.raw`(?<!\p{L})(?:${words('cả ngày', 'ngày', 'các', 'những', 'buổi', 'vào', 'lúc', 'từ', 'đến', 'hết', 'và', 'trong')}|[tT]háng\s\d{1,2}|năm\s\d{4})(?!\p{L})`;
/** Days, halves of the day, hours, and what joins them. */
const WHEN = new RegExp(String.raw`(?:${HOUR}|${DAY}|${NAMED}|${JOIN}|[\s,;:.&+()–—-])+`, 'gu');
const LEADS = new RegExp(WHEN.source, 'uy');
const HAS_DAY = new RegExp(`${HOUR}|(${DAY})`, 'gu');
const HAS_HALF = new RegExp(`${HOUR}|${NAMED}|[cC]ả ngày`, 'u');

/** Before a further day of the cell that has words of its own: `…: ông A; ngày 23/5: bà B`, `12 (Chủ tịch), 26 (sáng)`. */
const NEXT =
  /\s*[;\n]\s*|(?<=\)),?\s(?:và\s)?(?=(?:(?:sáng|chiều|tối|ngày|buổi)\s)*\d)|[,.]?\s(?=ngày\s\d{1,2}(?:\s?[/.]\s?\d{1,2})?\s?[:(–-])/iu;

/** Its parts, in order; none for a blank cell or a dash. */
export function dayPartsOf(text: string, month = ''): DayPart[] {
  const parts = text.split(NEXT).filter((part) => /[\p{L}\d]/u.test(part));
  return joined(parts.map(cut)).map((part) => partOf(part, month));
}

interface Cut {
  readonly text: string;
  readonly before: readonly string[];
  readonly when: string;
  readonly behind: readonly string[];
  /** In brackets, and no day. */
  readonly remarks: readonly string[];
}

/** The first stretch with a day, halves and hours that stand apart from it, and the words around. */
function cut(part: string): Cut {
  const remarks: string[] = [];
  const text = part.replace(/\(([^()]*)\)/gu, (whole, inner: string) => {
    if (isWhen(inner)) return whole;
    if (tells(inner)) remarks.push(inner.trim());
    return ' ';
  });
  const runs = [...text.matchAll(WHEN)];
  const at = runs.findIndex(([run]) => hasDay(run));
  if (at < 0) return { text: part.trim(), before: [bare(text)], when: '', behind: [], remarks };
  const taken = runs.filter(([run], i) => i === at || (!hasDay(run) && HAS_HALF.test(run)));
  const gaps = [...taken, null].map((run, i) => {
    const last = taken[i - 1];
    return bare(text.slice(last ? last.index + last[0].length : 0, run?.index));
  });
  const before = taken.indexOf(runs[at]!) + 1;
  const said = (each: readonly string[]) => each.filter(tells);
  const when = taken.map(([run]) => run.trim()).join(' ');
  return { text: part.trim(), before: said(gaps.slice(0, before)), when, behind: said(gaps.slice(before)), remarks };
}

/** Nothing but days, halves and hours. */
export function isWhen(words: string): boolean {
  LEADS.lastIndex = 0;
  return LEADS.exec(words)?.[0].length === words.length;
}

/** What stands beside days, halves and hours, those of the moon's calendar too. */
export const wordsBesideWhen = (text: string): string[] =>
  text
    .replace(LUNAR, '\n')
    .replace(WHEN, (run) => (hasDay(run) || HAS_HALF.test(run) ? '\n' : run))
    .split('\n');
const LUNAR =
  /(?:(?:tức|nhằm|là)\s)?(?:ngày\s)?(?:(?:mùng|mồng)\s)?\d{1,2}\stháng\s(?:giêng|chạp)(?:\snăm\s\p{L}+\s\p{L}+)?|(?:mùng|mồng)\s\d{1,2}(?:\stết)?|âm lịch|dương lịch|(?<!\p{L})ÂL(?!\p{L})/giu;

const hasDay = (run: string): boolean => [...run.matchAll(HAS_DAY)].some(([, day]) => day !== undefined);
/** The mark of a note below the table (`16*`) tells nothing. */
const tells = (gap: string): boolean => /[\p{L}\d]/u.test(gap);
const bare = (gap: string): string => gap.replace(/^[\s,;:.()–—-]+|[\s,;:.()–—-]+$/gu, '');

/** Days alone go with the words behind the next days (`07; 21: ông A`) or with those before the last (`ông A: 07; 21`). */
function joined(parts: readonly Cut[]): Cut[] {
  const all: Cut[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last === undefined || !areOne(last, part)) all.push(part);
    else {
      const [text, when] = [`${last.text}; ${part.text}`, `${last.when}; ${part.when}`];
      all[all.length - 1] = { ...part, text, when, before: last.before, behind: [...last.behind, ...part.behind] };
    }
  }
  return all;
}

/** A part with a half or an hour of its own is told apart. */
function areOne(last: Cut, part: Cut): boolean {
  if (last.when === '' || part.when === '' || last.remarks.length > 0 || HAS_HALF.test(part.when)) return false;
  const leads = isAlone(last) && part.before.length === 0 && part.remarks.length === 0;
  return leads || (isAlone(part) && last.before.length > 0);
}

const isAlone = ({ when, before, behind, remarks }: Cut): boolean =>
  when !== '' && before.length + behind.length + remarks.length === 0;

function partOf({ text, before, when, behind, remarks }: Cut, month: string): DayPart {
  const date = when.replace(/^[\s,;:.)–—-]+|[\s,;:.(–—-]+$/gu, '');
  if (date === '' || whensOf({ date, month }).length === 0) return { date: text, dayless: true };
  const told = [
    ...[...before, ...behind].map((gap) => said(gap, 'content')),
    ...remarks.map((gap) => said(gap, 'note')),
  ];
  const roles = Map.groupBy(told, ([role]) => role);
  return { date, ...Object.fromEntries([...roles].map(([role, own]) => [role, own.map(([, gap]) => gap).join(', ')])) };
}

/** Who, where or what. */
function said(gap: string, otherwise: 'content' | 'note'): readonly ['person' | 'place' | 'content' | 'note', string] {
  if (/^(?:tại|ở)\s/iu.test(gap) || isPlaceLine(gap)) return ['place', gap.replace(/^(?:tại|ở)\s/iu, '')];
  const who = gap.replace(RECEIVES, '');
  return isNamed(who) ? ['person', who] : [otherwise, gap];
}

/** `Phó Giám đốc tiếp thay` */
const RECEIVES = /\s(?:tiếp|trực)(?:\sthay)?(?:\s(?:công\s)?dân)?$/iu;

/** `ông Nguyễn Văn A`, `Nguyễn Văn A`. */
const isNamed = (gap: string): boolean =>
  namesLeader(gap) || (/^\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(gap) && !hasVerb(gap));
