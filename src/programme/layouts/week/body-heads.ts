import type { CueOptions } from '../../cues.ts';
import { cutFields } from '../../fields.ts';
import { HEADING_LETTER, signOf } from '../../list-marks.ts';
import { oncePer } from '../../once.ts';
import { isPlaceLine } from '../../places.ts';
import { isBodyLine, isLeaderLine, opensActivity } from '../../subjects.ts';
import { startsLikeUnit } from '../../unit-words.ts';
import { isWhoLine } from '../../who-lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * Offices, departments and groups that head what they do as leaders head theirs: `III. Văn phòng HĐND và UBND` below
 * `II. Phó Chủ tịch`, `* Ban Pháp chế`. Such a line is known by the mark that it shares with the headings of leaders, and
 * by what stands below it: a day, a session, an hour, or another mark.
 */
export interface Head {
  readonly name: string;
  /** Leaders, or anybody before a colon; a body that leads what stands below; a title that only ends what stands above. */
  readonly type: 'leader' | 'body' | 'title';
  /** Its list mark, as cues name it. */
  readonly mark: string | null;
}

const LONGEST = 80;
const LETTER = new RegExp(`^[\\s*_]*(${HEADING_LETTER})\\s*`, 'u');
/** Bodies whose names begin like nothing else that is known of who takes part. */
const BODY =
  /^(?:các\s)?(?:công an|khối|hội(?!\s(?:nghị|thảo|thi|ý|chẩn|diễn|trường|thao|chợ|khỏe|khoẻ|trại|đàm|báo|chữ|sách))|đoàn thể|ban chỉ huy|quân sự|bchqs|uỷ ban|ủy ban|mặt trận|chi nhánh|thư viện|bưu điện|ngân hàng|hợp tác xã|kho bạc)(?!\p{L})/iu;

const headsPer = oncePer((_: readonly Paragraph[]) => new Map<CueOptions, ReadonlyMap<number, Head>>());

/** The headings by the index of their paragraph. */
export function bodyHeads(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlyMap<number, Head> {
  const kept = headsPer(paragraphs);
  const heads = kept.get(options) ?? readHeads(paragraphs, options);
  kept.set(options, heads);
  return heads;
}

interface Line {
  /** Kind of its mark; empty for none. */
  readonly sign: string;
  /** What follows the mark; null where more than a name does. */
  readonly name: string | null;
  readonly type: Head['type'];
  /** It says when. */
  readonly opens: boolean;
  /** It begins with a day. */
  readonly dated: boolean;
  /** Nothing stands behind its day or session. */
  readonly bare: boolean;
}

function readHeads(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlyMap<number, Head> {
  const lines = withoutLists(
    paragraphs.map((paragraph) => lineOf(paragraph, options)),
    paragraphs,
  );
  const isAbove = (i: number) => {
    const [own, below] = [lines[i]!, lines[i + 1]];
    return own.name !== null && below !== undefined && below.sign !== own.sign && (below.opens || below.sign !== '');
  };
  const named = lines.flatMap((line, i) => (line.type === 'leader' && isAbove(i) ? [i] : []));
  const above = signsOf(lines, named);
  const signs = above.size > 0 ? above : signsOf(lines, bodiesAboveDays(lines));
  const heads = new Map<number, Head>();
  for (const [i, { name, sign, type }] of lines.entries()) {
    const below = lines[i + 1];
    if (name === null || !signs.has(sign) || below === undefined || below.sign === sign) continue;
    const named = sign !== '' || type === 'leader' || (type === 'body' && !name.includes(','));
    // `III. Văn phòng` among numerals that head, whatever stands below it.
    const numbered = sign === 'I' && type !== 'title';
    if (named && (isAbove(i) || below.name !== null || numbered))
      heads.set(i, { name, type, mark: sign === '' ? null : sign });
  }
  return heads;
}

/** Where no leaders stand above: bodies with one mark, each above days of its own. */
function bodiesAboveDays(lines: readonly Line[]): readonly number[] {
  const bodies = lines.flatMap(({ type, name, sign }, i) =>
    type !== 'title' && name !== null && sign !== '' && lines[i + 1]?.dated && lines[i + 1]!.sign !== sign ? [i] : [],
  );
  const same = bodies.filter((i) => lines[i]!.sign === lines[bodies[0]!]!.sign);
  return same.length >= LEAST_BODIES ? same : [];
}
const LEAST_BODIES = 2;

/** The marks of leaders that stand above what they lead, not below it, and of the titles right above those. */
function signsOf(lines: readonly Line[], leaders: readonly number[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  for (const i of leaders) if (!first.has(lines[i]!.sign)) first.set(lines[i]!.sign, i);
  const signs = new Set<string>();
  for (const [sign, i] of first) {
    const before = lines[i - 1];
    if (before === undefined || before.bare || before.name !== null) signs.add(sign);
  }
  for (const i of leaders) {
    const above = lines[i - 1];
    const own = lines[i]!.sign;
    if (signs.has(own) && above && above.name !== null && above.sign !== '' && above.sign !== own)
      signs.add(above.sign);
  }
  return signs;
}

/** `Thành phần:` and the lines below it with one mark: those name who comes. */
function withoutLists(lines: readonly Line[], paragraphs: readonly Paragraph[]): Line[] {
  let list: string | null = null;
  return lines.map((line, i) => {
    const before = paragraphs[i - 1]?.passage.text ?? '';
    if (/:\s*$/u.test(before) && cutFields(before).fields.length > 0) list = line.sign;
    else if (line.sign !== list) list = null;
    return list === null ? line : { ...line, name: null, type: 'title' };
  });
}

function lineOf({ passage }: Paragraph, options: CueOptions): Line {
  const { text } = passage;
  const stretches = stretchesOf(passage, options);
  const { cues, words, to } = stretches[0]!;
  const letter = cues.length === 0 ? LETTER.exec(text) : null;
  const mark = cues.find((cue) => cue.type === 'mark');
  const sign = letter ? 'A' : mark?.type === 'mark' ? mark.mark : (signOf(text) ?? '');
  const opens = cues.some(({ type }) => type === 'day' || type === 'session' || type === 'time');
  const dated = cues.some(({ type }) => type === 'day');
  const subject = cues.find((cue) => cue.type === 'subject');
  const rest = text.slice(letter ? letter[0].length : words).replace(/[\s:.;,*_]+$/u, '');
  const printed = subject?.type === 'subject' ? (rest === '' ? subject.name : '') : rest;
  const name = sign === '' ? printed : printed.replace(COMES, '');
  const bare = opens && stretches.length === 1 && words >= to;
  if (opens || stretches.length > 1 || !isName(name)) return { sign, name: null, type: 'title', opens, dated, bare };
  const type = subject || isLeaderLine(name) ? 'leader' : isBody(name) ? 'body' : 'title';
  return { sign, name, type, opens, dated, bare };
}

/** `4. Thường trực Đảng ủy dự chung`: they come to what stands below. */
const COMES = /\s(?:cùng\s)?(?:dự|tham dự|tham gia)(?:\schung)?$/iu;

/** A few words that neither say when nor what is done. */
const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= LONGEST &&
  /^\p{Lu}/u.test(name) &&
  !/[.:;!?]\s|\d\s?[hg:/.]\s?\d/u.test(name) &&
  !opensActivity(name) &&
  (isBody(name) || !isPlaceLine(name));

const isBody = (name: string): boolean =>
  isBodyLine(name) || startsLikeUnit(name) || BODY.test(name) || isWhoLine(name);
