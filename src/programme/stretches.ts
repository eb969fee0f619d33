import { areApart, beginsAsEntry, goesOnInList, opensBehindLabel, opensDuty } from './apart-clauses.ts';
import { type Cue, type CueOptions, opensInSmall, readCues, withCapital } from './cues.ts';
import { cuesBeside, isLedElsewhere } from './led-sentences.ts';
import { saysOnlyParts } from './parted.ts';
import { isRoomLine } from './places.ts';
import { beginsWithVerb, hasVerb, isLeaderLine } from './subjects.ts';

/** A paragraph is a row of stretches, each with its cues and its words: entries that stand one behind the other. */
export interface Stretch {
  readonly cues: readonly Cue[];
  /** Where its cues begin, and its words, in the paragraph. */
  readonly from: number;
  readonly words: number;
  readonly to: number;
  /** Whether it is an entry of its own, and of the hour before it, is not certain. */
  readonly unclear?: true;
}

const HOUR = String.raw`\d{1,2}\s?(?:h|g|giờ)\s?(?:\d{2})?(?:\s?(?:['’′]|phút))?`;
/** After these a new stretch may begin within a line. */
const BOUNDARY = new RegExp(
  [
    // `T. Năm` is one word.
    String.raw`(?<!(?<!\p{L})T(?=\.\s(?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\p{L})))[.;!?)”"](?:\s{1,3}|(?=\p{Lu}))|\n`,
    // `… (đ/c Mẫu).16 giờ, dự …`
    String.raw`(?<=[)\p{L}])[.;](?=\d{1,2}\s?(?:giờ|[hg]\d{2}|h(?![\p{L}\d]))(?![\p{L}\d]))`,
    // `… (phòng họp 2)- C: …`
    String.raw`[)”"]\s?[-–]\s(?=(?-i:[SC]|Sáng|Chiều|Tối)\s?:)`,
    // `8h00 - 11h30` is one time.
    String.raw`(?<!\d\s?(?:h|g|giờ)|\d[hg:]\d{2}|giờ\s\d{2}|phút)\s(?=[-–+*•]\s{0,2}(?:\d{1,2}\s?(?:[hg:]|giờ)|lúc|sáng|chiều|tối))`,
    String.raw`,\s(?=\d{1,2}\s?(?:h\d\d|g\d\d|giờ \d\d)\s?[:,]\s)`,
    // `Sáng: nghỉ, Chiều: nghỉ`
    String.raw`(?<=(?<!\p{L})nghỉ),\s(?=(?-i:Sáng|Chiều|Tối)\s?:)`,
    // `AM: tiếp dân, PM: ký hồ sơ`
    String.raw`,\s(?=(?-i:Chiều|Tối|PM)\s?:\s)`,
    // Lines that a page has run together: `… tại Đền Mẫu 19h30: Khai mạc …`, `… l Thứ Tư (05/3): …`.
    String.raw`(?<!(?<!\p{L})(?:trước|sau|lúc|từ|đến|hết))\s(?=${HOUR}(?:\s?[-–]\s?${HOUR})?\s?:\s\p{Lu})`,
    String.raw`\s(?:[*•+l§]\s)?(?=(?:Thứ\s\p{L}+|Chủ nhật)\s?\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)\s?:)`,
    // `… tại Hội trường CHIỀU - 13 giờ 30, …`: capitals are a heading, whatever ends before them.
    String.raw`\s(?=(?-i:SÁNG|CHIỀU|TỐI)\s?[-–:]\s)`,
    String.raw`\s[*•]\s(?=Ngày\s\d{1,2}[/.-]\d)`,
    // `- Chào cờ - Họp tổ`: the lines of a cell in one.
    String.raw`(?<=[\p{L}\p{N})])\s(?=[-+*•]\s\p{Lu})`,
  ].join('|'),
  'giu',
);

/**
 * The stretches of a paragraph in order, the first from its beginning: never none, and none over another. `words` may be
 * `to` where nothing stands behind the cues.
 */
export function readStretches(text: string, options: CueOptions): Stretch[] {
  const opened: { from: number; cues: readonly Cue[]; end: number; unclear?: true }[] = [
    { from: 0, ...readCues(text, 0, true, options) },
  ];
  for (const match of text.matchAll(BOUNDARY)) {
    const from = match.index + match[0].length;
    if (from < opened.at(-1)!.end || depthAt(text, from) > 0) continue;
    const newLine = text[from - 1] === '\n';
    const timedBefore = opened[0]!.cues.some(({ type }) => type === 'time' || type === 'session');
    const opensDay =
      match[0].startsWith('.') && namesDays(opened[0]!.cues) && OPENS_WITH_DAY.test(text.slice(from, from + 40));
    const half = halfBehindDash(text.slice(from, from + LONGEST_CLAUSE));
    const isTold = half > 0 && (timedBefore || hasVerb(text.slice(Math.max(opened.at(-1)!.end, from - REACH), from)));
    const dash = isTold ? half : 0;
    const small = dash > 0 || (match[0].startsWith(';') && opensInSmall(text.slice(from, from + 40), timedBefore));
    const read = opensDay
      ? readCues(text, from, true, { ...options, openDays: true })
      : readCues(small ? withCapital(text, from + dash) : text, from, newLine, options);
    const behindRest = /nghỉ$/iu.test(text.slice(Math.max(0, match.index - 4), match.index));
    if (
      match[0].startsWith(',') &&
      !behindRest &&
      !opensBehindComma(opened.at(-1)!.cues, text.slice(read.end, read.end + 200))
    )
      continue;
    if (
      /[)”"]/u.test(match[0]) &&
      saysItsHour(read.cues, text.slice(from, from + 400), text.slice(read.end, read.end + 200))
    )
      continue;
    const above = opened.at(-1)!;
    // `7h30, 9h30: Làm việc …`: two hours of one entry.
    if (match[0].startsWith(',') && !/\p{L}/u.test(text.slice(above.end, match.index))) continue;
    const timed = above.cues.some((cue) => cue.type === 'time' || (cue.type === 'session' && !cue.closed));
    const clauses = {
      before: text.slice(above.end, Math.min(from, above.end + LONGEST_CLAUSE)),
      mark: match[0].trim(),
      after: text.slice(from, from + LONGEST_CLAUSE),
      timed,
    };
    if (read.cues.length === 0 && opensDuty(clauses)) {
      opened.push({ from, cues: [], end: from });
      continue;
    }
    if (read.cues.length === 0 && from - above.end < LONGEST_CLAUSE) {
      const apart = areApart(clauses);
      if (isLedElsewhere(clauses) && !(apart && clauses.mark === ';')) {
        opened.push({ from, end: from, ...cuesBeside(above.cues) });
        continue;
      }
      if (apart || opensBehindLabel(clauses)) {
        opened.push({ from, cues: [], end: from, ...(apart ? {} : { unclear: true }) });
        continue;
      }
    }
    const listed =
      markOf(opened[0]!.cues) === markOf(read.cues) &&
      goesOnInList(markOf(read.cues), clauses, text.slice(read.end, read.end + LONGEST_CLAUSE));
    if (small || listed || opensStretch(read.cues, text.slice(from, from + 12), newLine))
      opened.push({ from, ...read });
  }
  const stretches = opened.map(({ end, ...stretch }, i) => {
    const to = opened[i + 1]?.from ?? text.length;
    return { ...stretch, words: Math.min(end, to), to };
  });
  return withHoursBehind(stretches, text);
}

/** `Đón đoàn kiểm tra - 8h30`, `Tập huấn - 7h30 - Phòng họp 2 (đ/c An)`: an hour behind which nothing is done is that of the words before it. */
function withHoursBehind(stretches: readonly Stretch[], text: string): Stretch[] {
  const shifted = hoursBehindEach(stretches, text);
  if (shifted) return shifted;
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const above = before === undefined ? '' : text.slice(before.words, before.to).replace(EDGES, '');
    // `Giám đốc - 8h00 - Giao ban`
    if (before === undefined || !goesOnWithHour(stretch, text) || isLeaderLine(above)) {
      joined.push(stretch);
      continue;
    }
    const own = text.slice(stretch.words, stretch.to);
    const untimed = isUntimed(before, text);
    if (untimed && (doesNothing(own) || isRoomLine(above))) joined.push({ ...joined.pop()!, to: stretch.to });
    // `Chào cờ - 7h00 - Họp tổ`, `8h00 Họp tổ - 9h00`: of which of the two the hour is, or what it is, nobody can tell.
    else if (untimed ? DASHED.test(text.slice(stretch.from, stretch.words)) : own.trim() === '') {
      joined.push({ ...joined.pop()!, unclear: true }, { ...stretch, unclear: true });
    } else joined.push(stretch);
  }
  return joined;
}

/** In its line nothing but an hour opens it. */
const goesOnWithHour = ({ cues, from }: Stretch, text: string): boolean =>
  text[from - 1] !== '\n' && cues.every(({ type }) => type === 'mark' || type === 'time' || type === 'session');

/** `Chào cờ – 7h00 – Họp tổ – 8h00`: where the last hour has nothing behind it each is that of the words before it. */
function hoursBehindEach(stretches: readonly Stretch[], text: string): Stretch[] | null {
  const [first, ...others] = stretches;
  const last = others.at(-1);
  if (!first || !last || others.length < 2 || !isUntimed(first, text)) return null;
  const between = others
    .slice(0, -1)
    .every((each) => DASHED.test(text.slice(each.from, each.words)) && each.to > each.words);
  if (!between || text.slice(last.words, last.to).trim() !== '' || !others.every((each) => goesOnWithHour(each, text)))
    return null;
  return [first, ...others.slice(0, -1)].map((each, i) => ({
    ...each,
    ...(i === 0 ? {} : { cues: [], from: each.words }),
    to: others[i]!.words,
  }));
}
/** An hour between dashes. */
const DASHED = /\d[^\d]*\s[-–—]\s{0,2}$/u;
const EDGES = /^[\s,;|.–-]+|[\s,;|.–-]+$/gu;

/** The end, a bracket, a place, who comes. */
function doesNothing(words: string): boolean {
  if (words.length > LONGEST_PLACE) return false;
  const bare = words.replace(/\([^()]*\)/gu, ' ').replace(EDGES, '');
  return saysOnlyParts(bare) || (AT_PLACE.test(bare) && !hasVerb(bare));
}
const LONGEST_PLACE = 160;
const AT_PLACE = /^(?:địa điểm:?\s)?tại\s(?:[^.;:]|\.(?=\S)){2,80}$/iu;
const isUntimed = ({ cues, words, to }: Stretch, text: string): boolean =>
  text.slice(words, to).trim() !== '' && !cues.some(({ type }) => type === 'time');

/** `Dự giao lưu “Biên cương” 19h, đồn Mẫu`, `Thi “Tin học trẻ” (13h30 - Trường Mẫu)`: what stands behind a name is of it. */
function saysItsHour(cues: readonly Cue[], whole: string, after: string): boolean {
  const timed = cues.some(({ type }) => type === 'time');
  if (whole.startsWith('(')) return timed && cues.every(({ type }) => type === 'time' || type === 'day');
  if (!cues.every(({ type }) => type === 'time')) return false;
  const hour = whole.slice(0, whole.length - after.length).trimEnd();
  return hour.endsWith(',') && !hasVerb(after);
}

/** `Ngày 11/5 dự tập huấn. Ngày 13/5, 8 giờ sáng, họp tổ.`: in a line that begins with a date each sentence may. */
const namesDays = (cues: readonly Cue[]): boolean =>
  cues.some((cue) => cue.type === 'day' && cue.heading.date !== null && cue.heading.weekdays.length === 0);
const OPENS_WITH_DAY = /^(?:(?:Các|Những|Hai|Ba|Trong|Từ)\s(?:\S+\s)?ngày|Ngày)\s\d{1,2}(?!\d)/u;

/** How far back something that is done is looked for. */
const REACH = 200;
/** What is longer is no entry of a line that holds several. */
const LONGEST_CLAUSE = 600;

/** The list mark with which the cues begin, or null. */
const markOf = ([cue]: readonly Cue[]): string | null => (cue?.type === 'mark' ? cue.mark : null);

/** `8h00 giao ban, 14h00, tiếp đoàn`: an hour again; behind words without one it is theirs: `Hội nghị, 8h00, hội trường`. */
const opensBehindComma = (cues: readonly Cue[], after: string): boolean =>
  cues.some((cue) => cue.type === 'time' || (cue.type === 'session' && cue.closed)) || beginsWithVerb(after);

/** Within a line a list mark or leaders alone open nothing; a clock time, a session or a whole day heading does. */
function opensStretch(cues: readonly Cue[], text: string, newLine: boolean): boolean {
  if (newLine) return cues.length > 0;
  return cues.some(
    ({ type }) => type === 'time' || type === 'day' || (type === 'session' && /^[\s\-–+*•(]*\p{Lu}/u.test(text)),
  );
}

/**
 * `… - chiều: đi cơ sở`: in small letters too a half of the day opens, where a dash and a colon set it apart and something is
 * done in it, as before it. Where it begins; 0 where none does.
 */
function halfBehindDash(text: string): number {
  const found = HALF_BEHIND_DASH.exec(text);
  return found !== null && beginsAsEntry(text.slice(found[0].length)) ? found[1]!.length : 0;
}
const HALF_BEHIND_DASH =
  /^([-–+*•]\s{1,2})(?:buổi\s)?(?:sáng|trưa|chiều|tối)\s?:\s{1,2}(?:lúc\s)?(?:\d{1,2}\s?(?:[hg:]|giờ)\s?\d{0,2}[\s,:]{0,3})?/u;

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let i = Math.max(0, at - 500); i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
