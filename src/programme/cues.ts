import type { Slot } from '../model/programme.ts';
import { areApart, goesOnInList } from './apart-clauses.ts';
import { type DayHeading, readDayHeading } from './day-headings.ts';
import { readDayStretch } from './day-stretches.ts';
import { readSession, readSessionLetter, type Session, sessionOfCell } from './sessions.ts';
import { beginsWithVerb, hasVerb, readSubject } from './subjects.ts';
import { readLeadingTime, type TimeMention } from './times.ts';

/**
 * Cues are what stands before the words of an entry and says to whom and when it belongs: a day, a session, leaders
 * before a colon, a clock time, a list mark. A paragraph is a row of stretches, each with its cues and its words.
 */
export type Cue =
  | { readonly type: 'day'; readonly heading: DayHeading }
  | { readonly type: 'session'; readonly slot: Slot; readonly closed: boolean }
  | { readonly type: 'subject'; readonly name: string }
  | { readonly type: 'time'; readonly time: TimeMention }
  | { readonly type: 'mark'; readonly mark: string };

export interface Stretch {
  readonly cues: readonly Cue[];
  /** Where its cues begin, and its words, in the paragraph. */
  readonly from: number;
  readonly words: number;
  readonly to: number;
}

export interface CueOptions {
  /** `Ngày 06/7/2015, tiếp xúc …`: a date may open a sentence. */
  readonly openDays: boolean;
  /** `Thứ hai: …` counts arguments, not days. */
  readonly ordinals: boolean;
  /** Lines begin with `S` and `C` for their session. */
  readonly letters: boolean;
}

const MARK =
  /^\s*([-–—−+*•●▪◦]|\p{So}|\p{Co}|[■►✓§]|[oØüvql](?=\s{1,3}\p{Lu})|\d{1,2}(?:\.\d{1,2}){0,2}[.)/](?=\s|\p{L})|\d{1,2}(?:\.\d{1,2}){1,2}(?=\s{1,3}(?:Buổi\s)?(?:[Ss]áng|SÁNG|[Cc]hiều|CHIỀU|[Tt]ối|TỐI)(?!\p{L}))|\d{1,2}[.)]-|\d{1,2}\s?[-–—](?=\s|$)|[a-zđ][.)](?=\s)|[IVX]{1,4}[.)/](?=\s))\s*/u;

const HOUR = String.raw`\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2})?(?:\s?(?:['’′]|phút))?`;
/** After these a new stretch may begin within a line. */
const BOUNDARY = new RegExp(
  [
    String.raw`[.;!?)”"](?:\s{1,3}|(?=\p{Lu}))|\n`,
    // `8h00 - 11h30` is one time.
    String.raw`(?<!\d\s?(?:h|g|giờ)|\d[hg:]\d{2}|giờ\s\d{2}|phút)\s(?=[-–+*•]\s{0,2}(?:\d{1,2}\s?(?:[hg:]|giờ)|lúc|sáng|chiều|tối))`,
    String.raw`,\s(?=\d{1,2}\s?(?:h\d\d|g\d\d|giờ \d\d)\s?[:,]\s)`,
    // Lines that a page has run together: `… tại Đền Mẫu 19h30: Khai mạc …`, `… l Thứ Tư (05/3): …`.
    String.raw`(?<!(?<!\p{L})(?:trước|sau|lúc|từ|đến|hết))\s(?=${HOUR}(?:\s?[-–]\s?${HOUR})?\s?:\s\p{Lu})`,
    String.raw`\s(?:[*•+l§]\s)?(?=(?:Thứ\s\p{L}+|Chủ nhật)\s?\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)\s?:)`,
    String.raw`\s[*•]\s(?=Ngày\s\d{1,2}[/.-]\d)`,
  ].join('|'),
  'giu',
);

export function readStretches(text: string, options: CueOptions): Stretch[] {
  const opened = [{ from: 0, ...readCues(text, 0, true, options) }];
  for (const match of text.matchAll(BOUNDARY)) {
    const from = match.index + match[0].length;
    if (from < opened.at(-1)!.end || depthAt(text, from) > 0) continue;
    const newLine = text[from - 1] === '\n';
    const small = match[0].startsWith(';') && opensInSmall(text.slice(from, from + 40));
    const read = readCues(small ? withCapital(text, from) : text, from, newLine, options);
    if (match[0].startsWith(',') && !opensBehindComma(opened.at(-1)!.cues, text.slice(read.end, read.end + 200)))
      continue;
    if (
      /[)”"]/u.test(match[0]) &&
      saysItsHour(read.cues, text.slice(from, from + 400), text.slice(read.end, read.end + 200))
    )
      continue;
    const above = opened.at(-1)!;
    const timed = above.cues.some((cue) => cue.type === 'time' || (cue.type === 'session' && !cue.closed));
    const clauses = {
      before: text.slice(above.end, Math.min(from, above.end + LONGEST_CLAUSE)),
      mark: match[0].trim(),
      after: text.slice(from, from + LONGEST_CLAUSE),
      timed,
    };
    if (read.cues.length === 0 && from - above.end < LONGEST_CLAUSE && areApart(clauses)) {
      opened.push({ from, cues: [], end: from });
      continue;
    }
    const listed = goesOnInList(
      markOf(opened[0]!.cues),
      markOf(read.cues),
      text.slice(read.end, read.end + LONGEST_CLAUSE),
    );
    if (small || listed || opensStretch(read.cues, text.slice(from, from + 12), newLine))
      opened.push({ from, ...read });
  }
  const stretches = opened.map(({ from, cues, end }, i) => {
    const to = opened[i + 1]?.from ?? text.length;
    return { cues, from, words: Math.min(end, to), to };
  });
  return withLastHour(stretches, text);
}

/** `Đón đoàn kiểm tra - 8h30`: an hour with which a line ends is that of the words before it. */
function withLastHour(stretches: readonly Stretch[], text: string): Stretch[] {
  const [last, before] = [stretches.at(-1)!, stretches.at(-2)];
  const alone =
    text.slice(last.words, last.to).trim() === '' && last.cues.every(({ type }) => type === 'mark' || type === 'time');
  const behind = before !== undefined && text.slice(before.words, before.to).trim() !== '';
  const timed = before?.cues.some(({ type }) => type === 'time') === true;
  const inLine = text[last.from - 1] !== '\n';
  return inLine && alone && behind && !timed ? [...stretches.slice(0, -2), { ...before, to: last.to }] : [...stretches];
}

/** `Dự giao lưu “Biên cương” 19h, đồn Mẫu`, `Thi “Tin học trẻ” (13h30 - Trường Mẫu)`: what stands behind a name is of it. */
function saysItsHour(cues: readonly Cue[], whole: string, after: string): boolean {
  if (!cues.every(({ type }) => type === 'time')) return false;
  if (whole.startsWith('(')) return true;
  const hour = whole.slice(0, whole.length - after.length).trimEnd();
  return hour.endsWith(',') && !hasVerb(after);
}

/** What is longer is no entry of a line that holds several. */
const LONGEST_CLAUSE = 600;

/** The list mark with which the cues begin, or null. */
const markOf = ([cue]: readonly Cue[]): string | null => (cue?.type === 'mark' ? cue.mark : null);

/** `8h00 giao ban, 14h00, tiếp đoàn`: an hour again; behind words without one it is theirs: `Hội nghị, 8h00, hội trường`. */
const opensBehindComma = (cues: readonly Cue[], after: string): boolean =>
  cues.some(({ type }) => type === 'time') || beginsWithVerb(after);

/** `Sáng, tiếp dân; chiều họp giao ban`, `…; chiều 10.4: …`: after a semicolon a session in small letters opens one too. */
function opensInSmall(text: string): boolean {
  const session = /^(?:sáng|chiều|tối|cả ngày)(?=\s?[,:]\s|\s)/u.exec(text)?.[0].length;
  if (session === undefined) return false;
  if (/^\s(?:ngày\s)?\d{1,2}\s?[./]\s?\d{1,2}\s?[:,]\s/u.test(text.slice(session))) return true;
  return /^\s?(?:[,:]|[-–—])\s/u.test(text.slice(session)) || beginsWithVerb(text.slice(session));
}

/** Within a line a list mark or leaders alone open nothing; a clock time, a session or a whole day heading does. */
function opensStretch(cues: readonly Cue[], text: string, newLine: boolean): boolean {
  if (newLine) return cues.length > 0;
  return cues.some(
    ({ type }) => type === 'time' || type === 'day' || (type === 'session' && /^[\s\-–+*•]*\p{Lu}/u.test(text)),
  );
}

/** The cues with which the text goes on at `from`, and where they end. */
export function readCues(
  text: string,
  from: number,
  newLine: boolean,
  options: CueOptions,
): { cues: Cue[]; end: number } {
  const cues: Cue[] = [];
  let end = from;
  while (cues.length < 8) {
    const found = cueAt(text.slice(end, end + 400), cues, newLine, options);
    if (!found) break;
    cues.push(found.cue);
    end += found.length;
  }
  return { cues, end };
}

function cueAt(
  text: string,
  before: readonly Cue[],
  newLine: boolean,
  options: CueOptions,
): { cue: Cue; length: number } | null {
  const has = (type: Cue['type']) => before.some((cue) => cue.type === type);
  const last = before.at(-1)?.type;
  const stretch = has('day') || has('session') || has('time') ? null : readDayStretch(text);
  if (stretch) return { cue: { type: 'day', heading: stretch }, length: stretch.restIndex };
  const heading = has('day') ? null : (readDayHeading(text) ?? (last === 'session' ? dateAfterSession(text) : null));
  if (heading && (newLine || last === 'session' || isWhole(heading, text)) && opensDay(heading, text, before, options))
    return { cue: { type: 'day', heading }, length: heading.restIndex };
  const time = has('time') ? null : readLeadingTime(text);
  if (time && !/^[\s(]*[-–+*•]/u.test(text)) return { cue: { type: 'time', time }, length: time.restIndex };
  // `Thứ Năm: sáng họp chi bộ; chiều tiếp dân`
  const told = last === 'day' && opensInSmall(text) ? withCapital(text, 0) : text;
  const inBrackets = last === 'day' && !has('session') ? BRACKETED.exec(text)?.[0] : undefined;
  const bracketed = inBrackets === undefined ? null : sessionOfCell(inBrackets);
  if (bracketed) return { cue: { type: 'session', slot: bracketed, closed: true }, length: inBrackets!.length };
  const session = has('session') ? null : sessionAt(told, newLine, last === 'time', options);
  if (session && !/^\s*[-–+*•\d]/u.test(text)) {
    const closed = session.closed || /^\p{Lu}/u.test(session.rest);
    return { cue: { type: 'session', slot: session.slot, closed }, length: session.restIndex };
  }
  const mark = has('mark') && last !== 'session' && last !== 'day' ? null : MARK.exec(text);
  if (mark) return { cue: { type: 'mark', mark: kindOfMark(mark[1]!) }, length: mark[0].length };
  const subject = has('subject') ? null : readSubject(text);
  return subject && { cue: { type: 'subject', name: subject.name }, length: subject.restIndex };
}

/** `Thứ 7 (sáng): …`. */
const BRACKETED = /^\(?(?:buổi\s)?(?:sáng|chiều|tối|cả ngày)\)\s?[:,.–-]?\s{0,3}/iu;

const WORD = 'ngày ';

/** `Chiều 7.3, …`: after a session a bare date is a day. */
function dateAfterSession(text: string): DayHeading | null {
  if (!/^\d{1,2}\s?[./-]\s?\d{1,2}(?!\d)/u.test(text)) return null;
  const heading = readDayHeading(WORD + text);
  return heading && { ...heading, restIndex: heading.restIndex - WORD.length };
}

/** After an hour only a heading is a session: `19h: Đêm hội` is a name. */
function sessionAt(text: string, newLine: boolean, afterTime: boolean, options: CueOptions): Session | null {
  if (options.letters && (newLine || /^[SCT]\s?:\s/u.test(text))) {
    const letter = readSessionLetter(text);
    if (letter) return letter;
  }
  const session = readSession(text);
  return session && afterTime && !session.closed ? null : session;
}

const withCapital = (text: string, at: number) =>
  text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);

/** Within a line only a weekday with its date opens a day, or `* Ngày 4/3: …`. */
const isWhole = ({ weekdays, date, closed }: DayHeading, text: string) =>
  date !== null && (weekdays.length > 0 || (closed && /^\s*Ngày\s/u.test(text))) && /^\s*\p{Lu}/u.test(text);

/** Numbers are one kind of mark, letters another. */
function kindOfMark(mark: string): string {
  if (/^\d/.test(mark)) return '1';
  if (/^[a-zđ]/.test(mark)) return 'a';
  return /^[IVX]/.test(mark) ? 'I' : mark.replace(/[–—−]/, '-');
}

const WHEN_FOLLOWS =
  /^(?:[-–+*•]\s?|\()?(?:(?:lúc|từ|vào)\s)?(?:\d{1,2}\s?(?:[hg]|giờ|:\d)|sáng|chiều|tối|cả ngày|buổi)/iu;
/** A page says when it was posted, in the same form as a day heading. */
const STAMP = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:SA|CH|AM|PM|\(?GMT.*))?\s*$/u;

function opensDay(heading: DayHeading, text: string, before: readonly Cue[], options: CueOptions): boolean {
  const { weekdays, date, rest, closed } = heading;
  if (STAMP.test(rest.trim())) return false;
  const afterWhen = before.some((cue) => cue.type === 'time' || cue.type === 'session');
  if (date === null) {
    if (options.ordinals) return false;
    // `Sáng thứ Năm: …`
    if (afterWhen && closed && /^\s*(?:thứ|chủ)[^.:]{0,14}:/iu.test(text)) return true;
    const alone = rest.trim() === '' || /^[\s*•+\-–—_>]*\p{Lu}[^.]{0,20}:/u.test(text) || WHEN_FOLLOWS.test(rest);
    return (closed || WHEN_FOLLOWS.test(rest)) && alone && (!afterWhen || rest.trim() === '');
  }
  if (date.days.every((day) => day.month === null) && weekdays.length === 0) return false;
  if (weekdays.length > 0) return true;
  // `Từ ngày 03/3 đến ngày 07/3` alone is the time of the whole.
  if (date.form === 'range' && rest.trim() === '') return false;
  const starts =
    /^[\s*•+\-–—_>(]*(?:(?:từ |(?:trong ngày )?hôm nay\s?[:,]?\s?)?ngày\s|(?:mùng|mồng|rằm)\s|\(?\d)/iu.test(text);
  if (!starts) return false;
  return afterWhen || closed || options.openDays || WHEN_FOLLOWS.test(rest);
}

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = Math.max(0, at - 500); i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
