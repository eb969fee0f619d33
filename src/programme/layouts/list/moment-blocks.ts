import type { Status } from '../../../model/programme.ts';
import { findDates } from '../../dates.ts';
import { listMarkOf, withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { findTimes } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { type RecordLine, readRecordLine } from '../records/labels.ts';
import type { ListRow } from './row.ts';

/**
 * Blocks that a day and an hour open, alone or with a place (`1. 07h30, ngày 05/5/2026 - Phòng xử A`), over the lines
 * that say what takes place then and, with labels or in brackets, who and what else: court hearings, examinations, visits.
 */
export interface MomentBlock {
  readonly row: ListRow;
  /** Of the source. */
  readonly lines: readonly number[];
  /** A place or people stand with it, or its list counts. */
  readonly sure: boolean;
}

/** All blocks of the lines; nothing where one of their heads has nothing below it. A null stands for a blank line. */
export function momentBlocks(passages: readonly Passage[]): readonly MomentBlock[] {
  const heads = passages.flatMap(({ text }, i) => {
    const head = headOf(text);
    return head === null ? [] : [{ ...head, i }];
  });
  const bodies = heads.map(({ i }, at) => bodyOf(passages, i + 1, heads[at + 1]?.i));
  // Below the last the list has ended somewhere.
  const longest = Math.max(1, ...bodies.slice(0, -1).map(({ length }) => length));
  const blocks = heads.map((head, at) => {
    const body = bodies[at]!;
    const foot = at < heads.length - 1 ? -1 : body.findIndex((line, n) => n >= longest && !saysMore(line));
    return blockOf(head, passages[head.i]!, foot < 0 ? body : body.slice(0, foot));
  });
  return blocks.some((block) => block === null) ? [] : blocks.filter((block) => block !== null);
}

interface Head {
  readonly when: string;
  readonly place: string | null;
  /** What it says that becomes of it. */
  readonly said: string | null;
  readonly counted: boolean;
}

/** A day with its hour, and a place at most. */
function headOf(text: string): Head | null {
  if (text.length > LONGEST_HEAD) return null;
  const words = withoutMark(text);
  const [moment, ...others] = momentsIn(words);
  if (moment?.date?.form !== 'day' || moment.time === null || others.length > 0) return null;
  if (/\p{L}{2}/u.test(words.slice(0, moment.from))) return null;
  const rest = words
    .slice(moment.to)
    .replace(/^[\s,;:.–-]+/u, '')
    .replace(/[\s,;:.–-]+$/u, '');
  const isOff = SAYS_OFF.test(rest) && isWithdrawn(rest);
  const [, where, said] = isOff ? ['', '', rest] : (/^([^:]*?)(?:\s?[:–-]\s(\p{Lu}[^:]*))?$/u.exec(rest) ?? []);
  if (where === undefined || (said !== undefined && !isWithdrawn(said))) return null;
  const place = where.replace(/^(?:địa điểm|tại|ở)\s?:?\s/iu, '');
  if (place !== '' && !isPlace(place)) return null;
  return {
    when: words.slice(0, moment.to),
    place: place === '' ? null : place,
    said: said ?? null,
    counted: (listMarkOf(text)?.rank ?? 0) > 0,
  };
}
const LONGEST_HEAD = 160;
const SAYS_OFF = /^(?:tạm )?(?:hoãn|hủy|huỷ|dừng|ngừng)(?!\p{L})/iu;
const isPlace = (text: string): boolean =>
  /^phòng\s(?:xử|xét xử|thi|hòa giải|tiếp)(?!\p{L})/iu.test(text) ||
  isPlaceLine(text.replace(/\([^()]*\)/gu, '').trim());

/** The lines down to the next head, or to a blank line. */
function bodyOf(passages: readonly Passage[], from: number, to = passages.length): readonly Passage[] {
  const lines = passages.slice(from, to);
  const end = lines.findIndex(({ text }) => text === '');
  return end < 0 ? lines : lines.slice(0, end);
}

/** `Chủ tọa: …`, `(xét xử kín)` */
const saysMore = (line: Passage): boolean => /^\s*\(.*\)$/u.test(line.text) || readRecordLine(line).length > 0;

function blockOf(head: Head, passage: Passage, body: readonly Passage[]): MomentBlock | null {
  if (body.length === 0 || body.length > MOST_LINES || body.some(beginsElse)) return null;
  const told: Told[] = [];
  for (const line of body)
    told.push(
      ...partsOf(
        line,
        told.some(({ role }) => role === 'content'),
      ),
    );
  const textsOf = (of: Told['role']) => told.filter(({ role }) => role === of).map(({ text }) => text);
  const [content, person, participants, place] = WITHIN.map(textsOf);
  if (content!.length === 0) return null;
  const note = [...(head.said === null ? [] : [head.said]), ...textsOf('note')];
  const joined = Object.entries({ content, person, participants, place, note }).flatMap(([role, texts]) =>
    texts!.length === 0 ? [] : [[role, texts!.join('; ')]],
  );
  const where = head.place === null ? {} : { place: head.place };
  const status: { status?: Status } = head.said === null ? {} : { status: 'postponed' };
  return {
    row: { cells: { ...Object.fromEntries(joined), ...where, date: head.when }, ...status, ...placeOf(passage) },
    lines: [passage, ...body].map((each) => placeOf(each).line),
    sure: head.place !== null || head.counted || [person, participants, place].some((texts) => texts!.length > 0),
  };
}
const MOST_LINES = 9;

interface Told {
  readonly role: 'content' | 'person' | 'participants' | 'place' | 'note';
  readonly text: string;
}
const WITHIN = ['content', 'person', 'participants', 'place'] as const;

/** A line that has an hour or a day before its words is an entry of its own. */
const beginsElse = ({ text }: Passage): boolean => {
  const words = withoutMark(text);
  const first = Math.min(...[...findTimes(words), ...findDates(words)].map(({ index }) => index));
  return first < Number.POSITIVE_INFINITY && !/\p{L}{2}/u.test(words.slice(0, first).replace(BEFORE_TIME, ''));
};
const BEFORE_TIME = /(?<!\p{L})(?:từ|lúc|ngày|sáng|chiều|tối|vào|thứ \p{L}+|chủ nhật)(?!\p{L})/giu;

const ROLES: Readonly<Partial<Record<RecordLine['role'], Told['role']>>> = {
  leader: 'person',
  participants: 'participants',
  location: 'place',
};

/** What the first words say takes place; labels and what follows tell more of it. */
function partsOf(line: Passage, named: boolean): Told[] {
  const text = withoutMark(line.text).replace(/[\s.;]+$/u, '');
  const parts = readRecordLine(slice(line, line.text.length - withoutMark(line.text).length));
  const [first] = parts;
  if (first !== undefined && parts.every(({ role }) => role in ROLES || role === 'note'))
    return parts.map(({ role, label, value }) => {
      const to = ROLES[role] ?? 'note';
      return { role: to, text: to === 'note' ? `${label}: ${value.text}` : value.text.replace(/[\s.;]+$/u, '') };
    });
  if (first?.role === 'content' && /nội dung/iu.test(first.label)) return [{ role: 'content', text: first.value.text }];
  return [{ role: named || /^\(.*\)$/u.test(text) ? 'note' : 'content', text }];
}
