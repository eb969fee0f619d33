import type { Slot } from '../model/programme.ts';
import { HALF, NIGHT, NO_HALF_BEHIND } from './half-words.ts';
import { HEADING_LETTER, LIST_NUMBER, LIST_SIGNS } from './list-marks.ts';
import { oncePerText } from './once.ts';

/** Words for a part of the day: as a heading (`Sáng:`), a cell (`S`), a prefix (`Chiều làm việc …`) or in brackets (`(ngày)`). */

export interface Session {
  readonly slot: Slot;
  /** What follows on the same line, and where it begins. */
  readonly rest: string;
  readonly restIndex: number;
  /** A colon, a dash or the end follows: a heading rather than the first word of a sentence. */
  readonly closed: boolean;
}

/** First match wins. */
const WORDS: readonly (readonly [Slot, string])[] = [
  [
    'allDay',
    String.raw`cả ngày|am\s?[,+&/–-]\s?pm(?=\s?[:(–-])|(?:buổi\s)?sáng\s?(?:,|và|\+|&|-|–|/)\s?(?:buổi\s)?chiều|trong ngày(?=\s?[:)])`,
  ],
  // `AM: tiếp dân`
  ['morning', String.raw`(?:buổi\s)?sáng|am(?=\s?[:(–-])`],
  ['afternoon', String.raw`(?:buổi\s)?(?:chiều|trưa)|pm(?=\s?[:(–-])`],
  // `Đêm văn nghệ` is a name.
  ['evening', String.raw`(?:buổi\s)?tối|(?:buổi\s)?${NIGHT}`],
];
const MARK = new RegExp(
  String.raw`^[${LIST_SIGNS}|([]{0,8}(?:(?:${LIST_NUMBER}|${HEADING_LETTER})\s{0,3})?[\s*_([]{0,4}`,
  'u',
);
const STARTS = WORDS.map(
  ([slot, words]) => [slot, new RegExp(`^(?:${words})${NO_HALF_BEHIND}(?![\\p{L}\\p{N}])`, 'iu')] as const,
);
const AFTER = /^[\s)\]*_]{0,4}(?:[:;,.|]|[-–—](?=\s|$|\p{Lu}))?[\s*_]{0,4}/u;

/** The session with which the text begins, or null. Small letters are no heading: `sáng thứ Hai …` goes on a sentence. */
export const readSession: (text: string) => Session | null = oncePerText((text) => {
  const from = MARK.exec(text)![0].length;
  const head = text.slice(from, from + 40);
  if (!/^\p{Lu}/u.test(head)) return null;
  for (const [slot, pattern] of STARTS) {
    const found = pattern.exec(head)?.[0];
    if (found === undefined) continue;
    const end = from + found.length;
    const after = AFTER.exec(text.slice(end))![0];
    const rest = text.slice(end + after.length);
    return { slot, rest, restIndex: end + after.length, closed: rest.trim() === '' || /[:;|–—-]/.test(after) };
  }
  return null;
});

const LETTER = new RegExp(
  String.raw`^[${LIST_SIGNS}]{0,6}(?:${LIST_NUMBER}\s{0,3})?(S\s?(?:[,+&/–-]|và)\s?C|[SCT])(?=[\s:.,]|$)[\s:.,\-–]{0,4}`,
  'u',
);

/** The letter with which a line begins where lines do (`S 7h30 Giao ban`, `C Họp tổ`), or null. */
export function readSessionLetter(text: string): Session | null {
  const match = LETTER.exec(text);
  const slot = match && sessionOfCell(match[1]!);
  return slot && { slot, rest: text.slice(match[0].length), restIndex: match[0].length, closed: true };
}

/** A cell of the session column, or what stands in brackets (`sáng`, `ngày`, `cả ngày`); null when it says more. */
export const sessionOfCell: (text: string) => Slot | null = oncePerText((text) => {
  if (text.length > LONGEST_CELL) return null;
  const word = text
    .replace(/^[\s*•+\-–—([]+|[\s:;.,)\]*]+$/gu, '')
    .replace(/^buổi\s/iu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(BOTH, 's, c');
  return CELLS[word] ?? null;
});

/** With its signs and the blanks around it. */
const LONGEST_CELL = 120;
const BOTH = /^(?:s|sáng)\s?(?:[,+&/–-]|và)\s?(?:buổi\s)?(?:c|chiều)$/u;

const CELLS: Readonly<Record<string, Slot>> = {
  s: 'morning',
  sáng: 'morning',
  sa: 'morning',
  am: 'morning',
  c: 'afternoon',
  ch: 'afternoon',
  chiều: 'afternoon',
  pm: 'afternoon',
  trưa: 'afternoon',
  t: 'evening',
  tối: 'evening',
  đêm: 'evening',
  ngày: 'allDay',
  'cả ngày': 'allDay',
  's, c': 'allDay',
};

/** Apart from the words before it, or behind a word that says it is a time: `… – sáng`, `… vào buổi chiều`, `… cuối giờ sáng`. */
const STANDS = String.raw`(?<=[^\s;]{2}(?:(?:\s?[:|;]|\s[-–—/*]|,)\s(?:buổi\s)?|(?<!(?<!\p{L})(?:sau|trước|hết|đến|tới|trừ|nửa|một|mỗi|các|mấy|thay))\s(?:(?:vào|trong)\s)?(?:buổi|(?:đầu|cuối)\s(?:buổi|giờ))\s|\s(?=cả ngày)))`;
const ENDS = String.raw`(?=[\s.]*$|\s?[,|;]\s?(?:tại|ở)\s|\s(?:tại|ở)\s|\s\([^()]*\)[\s.]*$)`;
const WITHIN = new RegExp(`${STANDS}${HALF}${ENDS}`, 'giu');

/** `Trồng cây buổi sáng - chiều`, `Trực sáng và chiều`: both halves, of whatever stands before them. */
const JOINED_DAY =
  /^[^;]*\s(?:buổi\s)?sáng(?:,|\svà|\s?[-–—+/])\s?(?:buổi\s)?chiều(?=[\s.]*$|,?\s(?:tại|ở)\s|\s\([^()]*\)[\s.]*$)/u;

/** Whether a half behind the words would be the second of two: `trồng cây buổi sáng` before `- chiều`. */
export const endsInHalf = (text: string): boolean => /\s(?:sáng|trưa|chiều|tối)$/u.test(text);

/** `Họp tổ soạn thảo: Chiều, tại phòng họp`, `Kiểm tra kho tại xã Mẫu – cả ngày`: the only one that stands apart, or null. */
export function sessionWithin(title: string): Slot | null {
  if (JOINED_DAY.test(title)) return 'allDay';
  const [only, ...others] = title.matchAll(WITHIN);
  if (only && endsInHalf(title.slice(0, only.index).replace(/[\s,–—-]+$/u, ''))) return null;
  return only && others.length === 0 ? slotOfHalf(only[1]!) : null;
}

const slotOfHalf = (printed: string): Slot | null =>
  /sáng.*chiều/iu.test(printed) ? 'allDay' : sessionOfCell(printed);

const APART = new RegExp(String.raw`(?<=[,;:(|[–-]\s?)(?:buổi\s)?${HALF}(?=\s?(?:[.,;:)(|\]]|[–-]\s|$))`, 'giu');

export interface HalfMention {
  readonly printed: string;
  readonly slot: Slot;
}

/** The halves of the day that stand apart from the words beside them, or behind them all. */
export const sessionsApart = (text: string): HalfMention[] => [...mentionsOf(APART, text), ...mentionsOf(WITHIN, text)];

const ANYWHERE = new RegExp(HALF, 'giu');
/** Every half of the day that the words name, wherever it stands; with a capital it is of a name. */
export const halvesIn = (text: string): HalfMention[] =>
  mentionsOf(ANYWHERE, text).filter(({ printed }) => /^\p{Ll}/u.test(printed));

/** What every half is written with: most texts have none of them. */
const HALF_WORD = /sáng|trưa|chiều|tối|đêm|cả ngày/iu;

const mentionsOf = (pattern: RegExp, text: string): HalfMention[] =>
  (HALF_WORD.test(text) ? [...text.matchAll(pattern)] : []).flatMap(([, printed]) => {
    const slot = slotOfHalf(printed!);
    return slot === null ? [] : [{ printed: printed!, slot }];
  });
