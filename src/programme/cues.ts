import type { Slot } from '../model/programme.ts';
import { type DayHeading, readDayHeading } from './day-headings.ts';
import { DAY_LABEL, EXPECTED_DAY } from './day-leads.ts';
import { readDayStretch } from './day-stretches.ts';
import { readLeadingTimes } from './hours-ahead.ts';
import { HEADING_LETTER, LIST_NUMBER, LIST_SIGNS } from './list-marks.ts';
import { oncePerText } from './once.ts';
import { readSession, readSessionLetter, type Session, sessionOfCell } from './sessions.ts';
import { beginsWithVerb, readSubject } from './subjects.ts';
import type { TimeMention } from './times.ts';

/**
 * Cues are what stands before the words of an entry and says to whom and when it belongs: a day, a session, leaders
 * before a colon, a clock time, a list mark.
 */
export type Cue =
  | { readonly type: 'day'; readonly heading: DayHeading }
  | { readonly type: 'session'; readonly slot: Slot; readonly closed: boolean }
  | { readonly type: 'subject'; readonly name: string }
  | { readonly type: 'time'; readonly time: TimeMention }
  | { readonly type: 'mark'; readonly mark: string };

export interface CueOptions {
  /** `Ngày 06/7/2015, tiếp xúc …`: a date may open a sentence. */
  readonly openDays: boolean;
  /** `Thứ hai: …` counts arguments, not days. */
  readonly ordinals: boolean;
  /** Lines begin with `S` and `C` for their session. */
  readonly letters: boolean;
}

const MARK =
  /^\s*([-–—−+*•●▪◦]|\p{So}|\p{Co}|[■►✓§]|[oØüvql](?=\s{1,3}\p{Lu})|\d{1,2}(?:\.\d{1,2}){0,2}[.)/](?=\s|\p{L})|\d{1,2}(?:\.\d{1,2}){1,2}(?=\s{1,3}(?:Buổi\s)?(?:[Ss]áng|SÁNG|[Cc]hiều|CHIỀU|[Tt]ối|TỐI)(?!\p{L}))|\d{1,2}[.)]-|\d{1,2}-(?=\p{Lu}\p{Ll})|\((?:\d{1,2}|[a-zđ])\)(?=\s?\p{L}|\s\d{1,2}\s?(?:[hg:]|giờ))|\d{1,2}\s?[-–—](?=\s|$)|[a-zđ][.)](?=\s)|[IVX]{1,4}(?:[.)/]|\s?[-–—])(?=\s))\s*/u;

/** The cues with which the text goes on at `from`, and where they end. */
export function readCues(text: string, from: number, newLine: boolean, options: CueOptions): Cues {
  return from === 0 && newLine ? atHead(options)(text) : cuesAt(text, from, newLine, options);
}

interface Cues {
  readonly cues: readonly Cue[];
  readonly end: number;
}

/** `Cụ thể: Ngày 06/7, …`, `Theo đó, từ ngày 06/7 …`: words that join a sentence to the one before say nothing of its day. */
const JOINED_DAY =
  /^[\s\-–+*•]*(?:theo đó|cụ thể(?: là| như sau)?|trong đó|tiếp đó|tiếp theo|sau đó|ngoài ra|bên cạnh đó|cùng với đó|đồng thời|theo (?:kế hoạch|lịch|lịch trình|chương trình)(?=\s?[,:]))\s?[,:]?\s{1,3}(?:vào )?(?=(?:từ )?(?:ngày |thứ |chủ nhật))/iu;

const BOTH = [false, true] as const;
/** Of lines the steps of a reading ask for the same: a function for each of the ways to read them. */
const AT_HEAD = BOTH.flatMap((openDays) =>
  BOTH.flatMap((ordinals) =>
    BOTH.map((letters) => oncePerText((text) => cuesAt(text, 0, true, { openDays, ordinals, letters }))),
  ),
);
const atHead = ({ openDays, ordinals, letters }: CueOptions) =>
  AT_HEAD[(openDays ? 4 : 0) + (ordinals ? 2 : 0) + (letters ? 1 : 0)]!;

function cuesAt(text: string, from: number, newLine: boolean, given: CueOptions): Cues {
  const joined = from === 0 && newLine && given.openDays ? (JOINED_DAY.exec(text)?.[0].length ?? 0) : 0;
  const behind = joined === 0 ? null : cuesAt(text, joined, true, given);
  if (behind?.cues[0]?.type === 'day') return behind;
  const options = given.letters || !LETTERS_PAIRED.test(text) ? given : { ...given, letters: true };
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
  const halves = before.every(({ type }) => type === 'mark') ? HALVES_OF_DAYS.exec(text) : null;
  const half = halves && sessionOfCell(halves[1]!);
  if (half) return { cue: { type: 'session', slot: half, closed: true }, length: halves[0].length };
  const stretch = has('day') || has('session') || has('time') ? null : readDayStretch(text);
  if (stretch) return { cue: { type: 'day', heading: stretch }, length: stretch.restIndex };
  const heading = has('day') ? null : (readDayHeading(text) ?? (last === 'session' ? dateAfterSession(text) : null));
  const afterWhen = last === 'session' || (last === 'time' && NAMES_DAY.test(text));
  if (heading && (newLine || afterWhen || isWhole(heading, text)) && opensDay(heading, text, before, options))
    return { cue: { type: 'day', heading }, length: heading.restIndex };
  const time = has('time') ? null : readLeadingTimes(text);
  if (time && !/^[\s(]*[-–+*•]/u.test(text)) return { cue: { type: 'time', time }, length: time.restIndex };
  // `Thứ Năm: sáng họp chi bộ; chiều tiếp dân`
  const inSmall = (last === 'day' && opensInSmall(text)) || (last === 'subject' && SMALL_SESSION.test(text));
  const told = inSmall ? withCapital(text, 0) : text;
  const opens = last === undefined || last === 'day' || last === 'mark';
  const inBrackets = opens && !has('session') ? BRACKETED.exec(text)?.[0] : undefined;
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

/** `Các buổi tối ngày 05, 07/3: …`: the half of each of these days. */
const HALVES_OF_DAYS =
  /^\s*(?:Các|Những|Hai|Ba)\s(?:buổi\s)?(sáng|chiều|tối)\s(?:các\s)?(?=ngày\s\d{1,2}(?:\s?(?:[,/-]|và)\s?\d{1,2}){1,8}\s?:)/u;

const SMALL_SESSION = /^(?:(?:buổi )?(?:sáng|chiều|tối)|cả ngày)(?=\s?[,:]\s|\s)/u;

/**
 * `Sáng, tiếp dân; chiều họp giao ban`, `…; chiều 10.4: …`: after a semicolon a session in small letters opens one too.
 * `listed`: an hour or a session stands before what is above it.
 */
export function opensInSmall(text: string, listed = false): boolean {
  const session = SMALL_SESSION.exec(text)?.[0].length;
  if (session === undefined) return false;
  if (/^\s(?:ngày\s)?\d{1,2}\s?[./]\s?\d{1,2}\s?[:,]\s/u.test(text.slice(session))) return true;
  const words = text.slice(session);
  if (TIMED_WITHIN.test(words)) return true;
  return /^\s?(?:[,:]|[-–—])\s/u.test(words) || beginsWithVerb(words) || (listed && /^\s\p{L}+\s\p{L}/u.test(words));
}

/** `Thứ 7 (sáng): …`, `1- (cả ngày) …`. */
const BRACKETED = /^(?:\(?(?:buổi\s)?(?:sáng|chiều|tối|cả ngày)\)|\((?-i:[SC])\))\s?[:,.–-]?\s{0,3}/iu;

const WORD = 'ngày ';
/** `14h00 ngày 10/3`, `20h00 các ngày 19, 20/3`: behind an hour. */
const NAMES_DAY = /^(?:ngày\s\d{1,2}|các\sngày\s\d{1,2}(?:\s?(?:[,;&]|và)\s?\d{1,2}){0,8})\s?[/.-]\s?\d/iu;

/** `Chiều 7.3, …`: after a session a bare date is a day. */
function dateAfterSession(text: string): DayHeading | null {
  if (!/^\d{1,2}\s?[./-]\s?\d{1,2}(?!\d)/u.test(text)) return null;
  const heading = readDayHeading(WORD + text);
  return heading && { ...heading, restIndex: heading.restIndex - WORD.length };
}

/** After an hour only a heading is a session: `19h: Đêm hội` is a name. */
function sessionAt(text: string, newLine: boolean, afterTime: boolean, options: CueOptions): Session | null {
  const both = newLine && BOTH_LETTERS.test(text);
  if (both || (options.letters && (newLine || LETTER_WITHIN.test(text)))) {
    const letter = readSessionLetter(text);
    if (letter) return letter;
  }
  const session = readSession(text);
  return session && afterTime && !session.closed ? null : session;
}

/** An hour behind a half of the day, in a bracket or not. */
const HOUR_BEHIND = String.raw`(?:\(|\s\(?)(?:lúc\s)?\d{1,2}(?:\s?giờ|[hg:](?:\d{2})?(?!\p{L}))`;
/** `S: họp tổ; C (14h00): tiếp dân`. */
const LETTER_WITHIN = new RegExp(String.raw`^(?:[SCT]|S\s?[,+&-]\s?C)(?:\s?:\s|${HOUR_BEHIND})`, 'u');
const TIMED_WITHIN = new RegExp(`^${HOUR_BEHIND}`, 'u');

/** `S: tiếp dân; C: 15h: giao ban`: one behind the other they stand for the halves, whatever other lines begin with. */
const LETTERS_PAIRED = /^\s*(?:[-–+*•]\s?)?S\s?:\s[^\n]{2,300}?[;.]\s{0,2}C\s?:\s/u;

/** `S + C: …` stands for nothing else. */
const BOTH_LETTERS = /^\s*S\s?(?:[,+&/–-]|và)\s?C\s?:\s/u;

export const withCapital = (text: string, at: number): string =>
  text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);

/** Within a line only a weekday with its date opens a day, or `* Ngày 4/3: …`. */
const isWhole = ({ weekdays, date, closed }: DayHeading, text: string) =>
  date !== null && (weekdays.length > 0 || (closed && /^\s*Ngày\s/u.test(text))) && /^\s*\p{Lu}/u.test(text);

/** Numbers are one kind of mark, letters another. */
function kindOfMark(mark: string): string {
  if (/^\(/.test(mark)) return /\d/.test(mark) ? '(1)' : '(a)';
  if (/^\d/.test(mark)) return '1';
  if (/^[a-zđ]/.test(mark)) return 'a';
  return /^[IVX]/.test(mark) ? 'I' : mark.replace(/[–—−]/, '-');
}

const WHEN_FOLLOWS =
  /^(?:[-–+*•]\s?|\()?(?:(?:lúc|từ|vào)\s)?(?:\d{1,2}\s?(?:[hg]|giờ|:\d)|sáng|chiều|tối|cả ngày|buổi)/iu;
/** A page says when it was posted, in the same form as a day heading. */
const STAMP = /^\d{1,2}:\d{2}(?::\d{2})?(?:\s?(?:SA|CH|AM|PM|\(?GMT.*))?\s*$/u;

/** `Hôm nay (12/5), …` */
const TODAY = String.raw`(?:trong ngày )?hôm nay\s?[:,(]?\s?`;
const STARTS_WITH_DAY = new RegExp(
  String.raw`^[${LIST_SIGNS}(]*(?:(?:${LIST_NUMBER}|${HEADING_LETTER})\s*)?(?:${DAY_LABEL}|${EXPECTED_DAY}|(?:từ |${TODAY})?ngày(?:\s|:)|(?:mùng|mồng|rằm)\s|(?:từ |${TODAY})?\(?\d)`,
  'iu',
);

function opensDay(heading: DayHeading, text: string, before: readonly Cue[], options: CueOptions): boolean {
  const { weekdays, date, rest, closed } = heading;
  if (STAMP.test(rest.trim())) return false;
  const afterWhen = before.some((cue) => cue.type === 'time' || cue.type === 'session');
  if (date === null) {
    if (options.ordinals) return false;
    // `Sáng thứ Năm: …`
    if (afterWhen && closed && /^\s*(?:thứ|chủ)[^.:]{0,14}:/iu.test(text)) return true;
    // `Sáng thứ Tư, hội nghị …`, `Chiều thứ Năm tiếp công dân`
    if (afterWhen && (/,\s$/u.test(text.slice(0, heading.restIndex)) || beginsWithVerb(rest))) return true;
    const alone = rest.trim() === '' || /^[\s*•+\-–—_>]*\p{Lu}[^.]{0,20}:/u.test(text) || WHEN_FOLLOWS.test(rest);
    return (closed || WHEN_FOLLOWS.test(rest)) && alone && (!afterWhen || rest.trim() === '');
  }
  if (date.days.every((day) => day.month === null) && weekdays.length === 0) return false;
  if (weekdays.length > 0) return true;
  // `Từ ngày 03/3 đến ngày 07/3` alone is the time of the whole.
  if (date.form === 'range' && rest.trim() === '') return false;
  const starts = STARTS_WITH_DAY.test(text) || (before.at(-1)?.type === 'time' && NAMES_DAY.test(text));
  if (!starts) return false;
  return afterWhen || closed || options.openDays || WHEN_FOLLOWS.test(rest);
}
