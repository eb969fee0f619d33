import { type Block, type Cell, type Line, type SourceText, textOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type LocalTime, minutesOf } from '../time/local.ts';
import { readCues } from './cues.ts';
import { onDial, rowsOf } from './hours-left.ts';
import { momentsIn } from './moments.ts';
import { findTimes } from './times.ts';

/**
 * The hours of one examination: when its candidates gather, when papers are given out, when the work begins, when it is taken
 * in. They are steps of one sitting, which is one entry, at the hour at which the work begins.
 */

/** What the other steps of a sitting say, and where the sitting stands. */
interface Sitting {
  readonly line: number;
  /** On the dial: a half of the day may set it later. */
  readonly hour: string;
  readonly steps: string;
}

export interface WithSittings {
  readonly source: SourceText;
  readonly sittings: readonly Sitting[];
}

const HOUR = String.raw`\d{1,2}\s?(?:giờ|[hg:])(?:\s?\d{2}(?!\d))?(?:\s?(?:phút|ph|p|['’′])(?!\p{L}))?`;
const WHO = String.raw`(?:(?:các )?(?:thí sinh|học sinh|sinh viên|ứng viên|hs|ts)\s)?`;
const WORK = 'làm bài|(?:bắt đầu )?tính giờ(?: làm bài)?|bắt đầu(?: làm bài)?';
const BESIDE =
  'tập trung|có mặt|gọi (?:thí|học) sinh|vào phòng|(?:bắt đầu )?phát (?:đề|giấy)|(?:mở|bóc|cắt) (?:túi |bì )?đề|thu bài|hết giờ(?: làm bài)?|kết thúc(?: làm bài| bài)?';
const STEP = String.raw`${WHO}(?:(?:giờ|thời gian)\s)?(?:(?<beside>${BESIDE})|(?<work>${WORK}))(?:\s(?:bài )?(?:thi|kiểm tra))?(?!\p{L})`;
/** Words of which most lines hold none. */
const ANY_STEP = new RegExp(`${BESIDE}|${WORK}`, 'iu');
const AHEAD = new RegExp(String.raw`(?<![\p{L}\d])${STEP}\s?:?\s?(?:(?:lúc|từ|vào|là)\s){0,2}(?<hour>${HOUR})`, 'giu');
const BEHIND = new RegExp(String.raw`(?<![\p{L}\d/])(?<hour>${HOUR})\s?:?\s?(?:[-–]\s)?${STEP}`, 'giu');

/** What may stand between two steps, and around them. */
const BETWEEN = /^[\s,;.+•–-]*(?:(?:và|rồi)\s)?$/iu;
const EDGE = String.raw`[\s,;:(–-]*`;

interface Step {
  readonly isWork: boolean;
  readonly hour: string;
  readonly text: string;
}

interface Parted {
  readonly before: string;
  readonly steps: readonly Step[];
  readonly after: string;
}

/** The only run of steps of a text; null where it has none or several. */
function partedAtSteps(text: string): Parted | null {
  if (!/\d/u.test(text) || !ANY_STEP.test(text)) return null;
  const [ahead, behind] = [AHEAD, BEHIND].map((form) => [...text.matchAll(form)]);
  const found = behind!.length > ahead!.length ? behind! : ahead!;
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  const isRun = found.every((step, i) => {
    const above = found[i - 1];
    return above === undefined || BETWEEN.test(text.slice(above.index + above[0].length, step.index));
  });
  const steps = found.map(({ 0: printed, groups }) => ({
    isWork: groups!.work !== undefined,
    hour: groups!.hour!,
    text: printed,
  }));
  return isRun ? { before: text.slice(0, first.index), steps, after: text.slice(last.index + last[0].length) } : null;
}

/** Nothing stands beside them. */
const isSteps = (parted: Parted | null | undefined): boolean =>
  parted != null && !/[\p{L}\d]/u.test(parted.before + parted.after);

/** The step at which the work begins, where the others stand in the order of a sitting. */
function workOf(steps: readonly Step[]): Step | null {
  const works = steps.filter(({ isWork }) => isWork);
  const minutes = steps.map(({ hour }) => findTimes(hour)[0]?.start).map((time) => (time ? minutesOf(time) : null));
  const inOrder = minutes.every((at, i) => at !== null && (i === 0 || at >= minutes[i - 1]!));
  // `Bắt đầu lúc 8 giờ và kết thúc lúc 11 giờ` is said of anything.
  const isExam = steps.some(({ text }) => OF_EXAM.test(text));
  return isExam && steps.length > 1 && works.length === 1 && inOrder && minutes.at(-1)! - minutes[0]! < LONGEST_SITTING
    ? works[0]!
    : null;
}
const OF_EXAM = /(?<!\p{L})(?:bài|đề|giấy|tính giờ)(?!\p{L})/iu;
const LONGEST_SITTING = 6 * 60;
const LONGEST = 400;

/** The source with one hour for each sitting, before its words, and what its other steps say. */
export function withSittings(source: SourceText): WithSittings {
  const sittings: Sitting[] = [];
  const blocks: Block[] = [];
  const paragraphs: Line[] = [];
  const flush = () => {
    for (const line of linesWithSittings(paragraphs, false, sittings)) blocks.push({ type: 'paragraph', line });
    paragraphs.length = 0;
  };
  for (const block of source.blocks) {
    if (block.type === 'paragraph') paragraphs.push(block.line);
    else {
      flush();
      const cells = block.cells.map(
        (cell): Cell => ({ ...cell, lines: linesWithSittings(cell.lines, true, sittings) }),
      );
      blocks.push({ ...block, cells });
    }
  }
  flush();
  return sittings.length === 0 ? { source, sittings } : { source: { ...source, blocks }, sittings };
}

/** Lines that are nothing but steps belong to the one above them; in a cell they may stand alone. */
function linesWithSittings(lines: readonly Line[], inCell: boolean, sittings: Sitting[]): readonly Line[] {
  const parted = lines.map((line) => {
    const text = textOf(line);
    // Cells that only bars part are not yet those of a table.
    return text.length > LONGEST || text.includes('|') || line.spans.some(({ struck }) => struck)
      ? null
      : partedAtSteps(text);
  });
  if (!parted.some((each) => each !== null)) return lines;
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const isHead = !isSteps(parted[at]);
    let end = at + (isHead ? 1 : 0);
    while (end < lines.length && isSteps(parted[end])) end++;
    const group = lines.slice(at, end);
    const steps = parted.slice(at, end).flatMap((each) => each?.steps ?? []);
    const told = oneSitting(group[0]!, isHead ? (parted[at] ?? null) : 'steps', steps, inCell);
    if (told) sittings.push({ ...told.sitting });
    out.push(...(told ? [told.line] : group));
    at = end;
  }
  return out;
}

function oneSitting(
  head: Line,
  own: Parted | 'steps' | null,
  steps: readonly Step[],
  inCell: boolean,
): { readonly line: Line; readonly sitting: Sitting } | null {
  const work = workOf(steps);
  const text =
    work === null ? null : own === 'steps' ? (inCell ? work.hour : null) : headed(textOf(head), own, work.hour);
  if (work === null || text === null) return null;
  const others = steps.filter((step) => step !== work).map((step) => step.text.replace(/\s+/gu, ' '));
  return {
    line: { ...head, spans: [{ ...head.spans[0]!, text }] },
    sitting: { line: head.place.line, hour: onDial(findTimes(work.hour)[0]!.start!), steps: others.join(', ') },
  };
}

/** The hour before the words of the line, or behind the day that stands in them; null where it has one, or no words. */
function headed(text: string, own: Parted | null, hour: string): string | null {
  const [before, after] = own === null ? [text, ''] : [own.before, own.after];
  const words = before.replace(new RegExp(`${EDGE}$`, 'u'), '');
  const behind = after.replace(/^[\s,;:.)–-]+/u, '');
  if (findTimes(words + behind).length > 0) return null;
  const { end } = readCues(words, 0, true, { openDays: true, ordinals: false, letters: false });
  if (!/\p{L}{2}/u.test(words.slice(end))) return null;
  const rest = behind === '' ? '' : `, ${behind}`;
  const day = momentsIn(words).at(-1);
  if (!day?.date || day.from <= end) return `${words.slice(0, end)}${hour}: ${words.slice(end)}${rest}`;
  return `${words.slice(0, day.to)} ${hour}${words.slice(day.to)}${rest}`;
}

/** The items with what the other steps of their sittings say; a sitting that none of them is, is told. */
export function withStepsTold(
  items: readonly ProgrammeItem[],
  { source, sittings }: WithSittings,
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  if (sittings.length === 0) return { items, notices: [] };
  const rows = rowsOf(source.blocks);
  const isOf = ({ line, hour }: Sitting, item: ProgrammeItem): boolean =>
    item.startTime !== null && onDial(item.startTime as LocalTime) === hour && rows.get(line) === rows.get(item.line);
  const told = items.map((item) => {
    const notes = new Set(sittings.filter((sitting) => isOf(sitting, item)).map(({ steps }) => steps));
    return notes.size === 0 ? item : { ...item, note: [item.note, ...notes].filter(Boolean).join('; ') };
  });
  const lost = sittings.filter((sitting) => !items.some((item) => isOf(sitting, item)));
  return { items: told, notices: lost.map(({ line, steps }) => notice('line-unread', { line }, { printed: steps })) };
}
