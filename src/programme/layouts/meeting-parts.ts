import { linesOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import { capitalised } from '../capital.ts';
import { findDates } from '../dates.ts';
import { cutFields } from '../fields.ts';
import { item } from '../items.ts';
import type { DocumentText } from '../layout.ts';
import { type Passage, passageOf, placeOf } from '../passage.ts';
import { findTimes, slotOfTime, type TimeMention } from '../times.ts';

/** Points of an agenda that each have hours of their own: `2. Báo cáo tiến độ dự án. Thời gian từ 08h30 đến 09h15`. */

export interface MeetingParts {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

const NONE: MeetingParts = { items: [], notices: [] };

/** A number and what stands below it. */
interface Point {
  readonly head: Passage;
  readonly lines: readonly Passage[];
  readonly time: TimeMention;
}

/**
 * Each such point belongs to the meeting above it and takes place on its day, in its room. Which day and room that is was
 * concluded: each asks for a decision. Two at least, whose hours follow one another, are an agenda, and where the document
 * tells of several days it is none of theirs.
 */
export function readMeetingParts(document: DocumentText, known: readonly ProgrammeItem[]): MeetingParts {
  const all = pointsOf(document);
  const first = all[0] && placeOf(all[0].head).line;
  const meeting = known.findLast(({ line, timing }) => line < (first ?? 0) && timing === 'on');
  if (!meeting || !known.every(({ start, end }) => start === meeting.start && end === start)) return NONE;
  const others = known.filter((each) => each !== meeting);
  const points = all.filter(({ time }) => !others.some(({ startTime }) => startTime === time.start));
  if (points.length < LEAST_POINTS || !follow(points)) return NONE;
  const from = Math.max(0, ...known.map(({ id }) => Number.parseInt(id, 10) || 0));
  const items = points.map((point, i) => partOf(point, String(from + i + 1), meeting));
  return { items, notices: items.map(({ id, line }) => notice('line-alone', { line, item: id })) };
}

const LEAST_POINTS = 2;

function partOf({ head, lines, time }: Point, id: string, meeting: ProgrammeItem): ProgrammeItem {
  const { line, page } = placeOf(head);
  const { fields } = cutFields(
    lines
      .slice(1)
      .map(({ text }) => text.replace(/^[\s*•+–-]+/u, ''))
      .join('\n'),
  );
  const field = (wanted: string) => fields.find(({ role }) => role === wanted)?.value ?? null;
  return item({
    id,
    kind: 'event',
    title: titleOf(head.text),
    start: meeting.start,
    end: meeting.end,
    timing: 'on',
    timingText: time.text,
    slot: time.start ? slotOfTime(time.start) : null,
    startTime: time.start,
    endTime: time.end,
    participantsText: field('participants'),
    location: meeting.location,
    relatesTo: meeting.id,
    line,
    page,
  });
}

/** Later ones have other numbers and later hours. */
const follow = (points: readonly Point[]): boolean =>
  points.every(({ time }, i) => i === 0 || (time.start !== null && time.start > points[i - 1]!.time.start!));

const MARK = /^\s*(?:\d{1,2}|[a-zđ]|[IVX]{1,4})\s?[.)/-]\s*(?=\p{L})/u;

function pointsOf({ source, masthead }: DocumentText): Point[] {
  const lines = source.blocks
    .slice(masthead.body.start, masthead.body.end)
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block).map(passageOf) : []))
    .filter(({ text }) => text !== '');
  const heads = lines.flatMap(({ text }, i) => (MARK.test(text) ? [i] : []));
  return heads.flatMap((at, n) => {
    const own = lines.slice(at, heads[n + 1]);
    const time = own.map(({ text }) => hoursIn(text)).find((found) => found !== null) ?? null;
    return time?.start ? [{ head: own[0]!, lines: own, time }] : [];
  });
}

const HOUR = String.raw`\d{1,2}\s?(?:[hg]\s?\d{0,2}|:\d{2}|giờ(?:\s\d{2})?)(?!\p{L})`;
/** `Thời gian: 9h00 - 10h30`, `(từ 9h00 đến 10h30)`. */
const LABEL = new RegExp(
  String.raw`[\s.,;–-]{0,6}(?:(?<!\p{L})thời gian(?: dự kiến| trình bày| báo cáo)?\s?:?\s(?:dự kiến\s)?(?:(?:từ|lúc|vào)\s)?(?=${HOUR})|\((?:thời gian:?\s)?(?:(?:từ|lúc|vào)\s)?(?=${HOUR}[^()]{0,20}\)))`,
  'iu',
);

/** The hours that a line gives to its point, or null; with a day they are no part of the meeting above. */
function hoursIn(text: string): TimeMention | null {
  const label = LABEL.exec(text);
  if (!label || findDates(text.slice(label.index)).length > 0) return null;
  const from = label.index + label[0].length;
  return findTimes(text).find(({ index, due }) => !due && index >= from - 4 && index <= from + 1) ?? null;
}

/** The words of the point, without its number and its hours. */
const titleOf = (text: string): string => {
  const words = text.replace(MARK, '');
  const label = LABEL.exec(words);
  return capitalised((label ? words.slice(0, label.index) : words).replace(/[\s.;,:]+$/u, ''));
};
