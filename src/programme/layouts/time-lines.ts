import { readDeadlines } from '../deadlines.ts';
import { DUE_BY } from '../due-words.ts';
import type { Calendar } from '../point-days.ts';
import type { TaskTime } from '../task-draft.ts';
import { isDeeper, type OutlineEntry } from './outline.ts';
import { headingOf, type OutlineContext } from './task-outline.ts';

/** Lines of an outline that only say by when the work above them is due: `Thời hạn: 17/10`, `Hoàn thành trước 20/10.` */

const OF_WORK = String.raw`(?:\s(?:yêu cầu|hoàn thành|thực hiện|báo cáo|trình|gửi|nộp|xử lý|giải quyết|kết thúc|cuối cùng))*`;
const LABELLED = new RegExp(
  String.raw`^[\s(*]*(?:yêu cầu\s)?(?<label>(?:(?:thời\s)?hạn(?:\s(?:cuối(?: cùng)?|chót))?|deadline|thời gian|thời điểm|tiến độ)${OF_WORK})\s?:\s*(?<words>\S[^;]{0,80})$`,
  'iu',
);
const LAST = /hạn|deadline|hoàn thành|kết thúc/iu;
const OPENS_DUE = new RegExp(
  String.raw`^[\s(*]*(?:(?:yêu cầu|phải|đề nghị)\s)?(?:${DUE_BY}|hoàn thành|hoàn tất|xong|trong|đến hết)(?!\p{L})`,
  'iu',
);
/** Beside its time such a line has no words but these. */
const ADDED =
  /(?<!\p{L})(?:yêu cầu|phải|đề nghị|hoàn thành|hoàn tất|thực hiện|báo cáo|xong|xử lý|kết quả|là|vào|dự kiến)(?!\p{L})/giu;
const OPEN_END = /^(?:thường xuyên|liên tục|hằng|hàng|theo|định kỳ|ngay)(?!\p{L})/iu;

/** The time that a line gives to the work above it; null for every other line. */
export function timeLine(text: string, calendar: Calendar): TaskTime | null {
  if (/:\s*$/u.test(text)) return null;
  const { label, words } = LABELLED.exec(text)?.groups ?? {};
  if (label !== undefined && words !== undefined) {
    const place = LAST.test(label) ? 'latest' : /tiến độ/iu.test(label) ? 'due' : 'held';
    const { found, undated } = readDeadlines(words, place, calendar);
    return found.length + undated.length > 0 || OPEN_END.test(words) ? { text: words, place } : null;
  }
  if (!OPENS_DUE.test(text)) return null;
  const { found } = readDeadlines(text, 'due', calendar);
  const rest = found.reduce((left, { text: said }) => left.replace(said, ' '), text).replace(ADDED, ' ');
  const isDue = found.length > 0 && found.every(({ timing }) => timing === 'deadline');
  return isDue && !/[\p{L}\d]/u.test(rest) ? { text: text.replace(/^[\s(*]+|[\s.;)]+$/gu, ''), place: 'due' } : null;
}

/** What else such lines say of the work above: `Đơn vị thực hiện: Tổ Kho`, `Kinh phí: …`. */
const FIELD =
  /^(?:(?:đơn vị|phòng|tổ|bộ phận|cơ quan|người|cán bộ|lãnh đạo)\s)?(?:chủ trì|thực hiện|phụ trách|chịu trách nhiệm|phối hợp|đầu mối|theo dõi|phân công|kinh phí|sản phẩm|ghi chú)(?:\s(?:thực hiện|chính|chủ trì))?\s?:\s\S/iu;

/** Lines next to each other of which one gives a time, and all belong to the work above them. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly time: TaskTime;
  /** The other fields, as printed; null for none. */
  readonly note: string | null;
}

/**
 * The entries without such lines, each with what stands below it. A line that stands first of all heads what follows: then
 * all of them do. The last one of points that none other has says it of the heading above them; without a mark of its own,
 * of which of them is not told.
 */
export function withTimeLines(entries: readonly OutlineEntry[], context: OutlineContext): readonly OutlineEntry[] {
  const runs = runsIn(entries, context.calendar);
  const outline = { entries, runs, context };
  const owned = runs.map((run) => ownersOf(outline, run));
  if (owned[0] === undefined || owned[0].length === 0) return entries;
  const given = new Map<number, NonNullable<OutlineEntry['below']>>();
  const taken = new Set<number>();
  for (const [i, { from, to, time, note }] of runs.entries()) {
    const owners = owned[i]!;
    if (owners.length === 0 || owners.some((at) => given.has(at))) continue;
    const doubts = owners.length > 1 ? [{ code: 'uncertain-date', data: { printed: time.text } } as const] : [];
    for (const at of owners) given.set(at, { time, note, doubts });
    for (let at = from; at <= to; at++) taken.add(at);
  }
  return entries.flatMap((entry, i) => {
    const below = given.get(i);
    return taken.has(i) ? [] : [below === undefined ? entry : { ...entry, below }];
  });
}

function runsIn(entries: readonly OutlineEntry[], calendar: Calendar): readonly Run[] {
  const times = entries.map(({ text }) => timeLine(text, calendar));
  const isPart = (at: number) => times[at] != null || FIELD.test(entries[at]?.text ?? '');
  const runs: Run[] = [];
  for (let from = 0; from < entries.length; from++) {
    if (!isPart(from)) continue;
    let to = from;
    while (isPart(to + 1) && entries[to + 1]!.mark === entries[from]!.mark) to++;
    const said = times.slice(from, to + 1).filter((time) => time !== null);
    const fields = entries.slice(from, to + 1).flatMap(({ text }, i) => (times[from + i] === null ? [text] : []));
    const text = said.map((time) => time.text).join('; ');
    if (said.length > 0)
      runs.push({ from, to, time: { text, place: said.at(-1)!.place }, note: fields.join('; ') || null });
    from = to;
  }
  return runs;
}

interface Outline {
  readonly entries: readonly OutlineEntry[];
  readonly runs: readonly Run[];
  readonly context: OutlineContext;
}

/** The entries above to which the lines give their time; none where they head those below. */
function ownersOf(outline: Outline, run: Run): readonly number[] {
  const { entries, runs } = outline;
  const line = entries[run.from]!;
  const above = run.from - 1;
  if (above < 0) return [];
  if (line.mark === 'none') {
    if (isTold(outline, above) || isHeading(outline, run)) return [];
    const goesOn = entries[run.to + 1]?.mark === entries[above]!.mark;
    const group = goesOn ? [above] : pointsUntil(outline, above);
    return group.some((at) => hasTime(outline, at, run)) ? [above] : group;
  }
  const parent = entries.findLastIndex((entry, at) => at < run.from && isDeeper(line, entry));
  const isAlone = runs.every((other) => other === run || !isBelow(outline, other.from, parent));
  const isLast = entries[run.to + 1] === undefined || !isBelow(outline, run.to + 1, parent);
  if (parent >= 0 && (above === parent || (isLast && isAlone))) return leadsOn(entries[parent]!) ? [] : [parent];
  return isTold(outline, above) ? [] : [above];
}

const isTold = ({ runs }: Outline, at: number): boolean => runs.some(({ from, to }) => from <= at && at <= to);

/** Of its own words or of other lines below it. */
const hasTime = ({ entries, runs, context }: Outline, at: number, run: Run): boolean =>
  runs.some((other) => other !== run && other.from === at + 1) ||
  readDeadlines(entries[at]!.text, 'prose', context.calendar).found.length > 0;

/** Whether above the lines stands a heading of other entries than such lines. */
function isHeading(outline: Outline, { from, time, note }: Run): boolean {
  const { entries, context } = outline;
  const next = entries.find((_, i) => i >= from && !isTold(outline, i)) ?? null;
  const above = { ...entries[from - 1]!, below: { time, note, doubts: [] } };
  return leadsOn(above) || headingOf(above, next, context) !== null;
}

const leadsOn = ({ text }: OutlineEntry): boolean => /:\s*$/u.test(text);

/** The points of one mark that end at the entry, such lines between them passed over. */
function pointsUntil(outline: Outline, last: number): readonly number[] {
  const { entries } = outline;
  const { mark } = entries[last]!;
  if (mark === 'none') return [last];
  const from = entries.findLastIndex((entry, at) => at < last && !isTold(outline, at) && entry.mark !== mark);
  return entries.flatMap((_, at) => (from < at && at <= last && !isTold(outline, at) ? [at] : []));
}

const isBelow = ({ entries }: Outline, at: number, parent: number): boolean =>
  at > parent &&
  (parent < 0 ||
    entries.slice(parent + 1, at + 1).every((entry) => entry.mark === 'none' || isDeeper(entry, entries[parent]!)));
