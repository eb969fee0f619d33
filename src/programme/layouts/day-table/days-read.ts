import type { Organization } from '../../../model/organization.ts';
import type { Kind, Slot } from '../../../model/programme.ts';
import { findMentions } from '../../mentions.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isDayOff, isNothing, isObservance } from '../../states.ts';
import { findTimes } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { type CellText, isEmptyCell, type TableRow, textOfCell } from './cells.ts';
import { type Bullet, joinLines, NO_SLOT, readContent, type SlotState } from './content.ts';
import type { DayRow } from './day-rows.ts';
import { entriesOfCell, type Fragment } from './matching.ts';

/** A day with its entries, row by row: what is left to do is to match the columns and write the items. */
export interface ReadDay {
  readonly day: DayRow;
  readonly parts: readonly ReadPart[];
  readonly emptySlots: readonly Slot[];
}

export interface ReadPart {
  readonly row: TableRow;
  /** Everything of the row in order; `work` are those that units and leaders belong to. */
  readonly entries: readonly ReadEntry[];
  readonly fragment: Fragment;
}

export interface ReadEntry {
  readonly bullet: Bullet;
  readonly kind: Extract<Kind, 'event' | 'dayOff' | 'observance'>;
}

export function readDay(day: DayRow, organization: Organization | null): ReadDay {
  const parts: ReadPart[] = [];
  let state: SlotState = NO_SLOT;
  for (const row of inheriting(stitched(day.parts))) {
    const read = readPart(row, state, organization);
    parts.push(turnsBack(state, read.part) ? withDoubt(read.part) : read.part);
    state = read.state;
  }
  return { day, parts, emptySlots: state.empty };
}

const ORDER: readonly (Slot | null)[] = [null, 'allDay', 'morning', 'afternoon', 'evening'];

/** `Sáng` below the afternoon of the day before: the cell that named another day may be lost. */
function turnsBack(before: SlotState, { row, entries }: ReadPart): boolean {
  const { day, slot, time } = row.cells;
  if (!isEmptyCell(day) || !isEmptyCell(slot) || sessionOfCell(textOfCell(time)) !== null) return false;
  const first = entries.find(({ bullet }) => bullet.heading > before.heading)?.bullet;
  return first !== undefined && before.heading > 0 && ORDER.indexOf(first.slot) <= ORDER.indexOf(before.slot);
}

function withDoubt(part: ReadPart): ReadPart {
  const bullets = new Map(part.fragment.bullets.map((bullet) => [bullet, { ...bullet, unclear: true }]));
  return {
    ...part,
    entries: part.entries.map((entry) => ({ ...entry, bullet: bullets.get(entry.bullet) ?? entry.bullet })),
    fragment: { ...part.fragment, bullets: [...bullets.values()] },
  };
}

function readPart(row: TableRow, before: SlotState, organization: Organization | null) {
  const slot = sessionOfCell(textOfCell(row.cells.slot)) ?? sessionOfCell(textOfCell(row.cells.time));
  const state = slot === null ? before : { ...before, slot, heading: before.heading + 1, headed: false };
  const content = readContent(row.cells.content ?? NO_TEXT, state, insideName(organization));
  const timed = withTimes(content.bullets, row.cells.time ?? row.cells.day);
  const entries = timed
    .filter(({ text }) => SAYS_SOMETHING.test(text) && !isNothing(text))
    .map((bullet) => ({ bullet, kind: kindOf(bullet) }));
  const bullets = entries.filter(({ kind }) => kind === 'event').map(({ bullet }) => bullet);
  const fragment = {
    bullets,
    units: entriesOfCell(row.cells.units, 'units', organization),
    leaders: entriesOfCell(row.cells.leaders, 'leaders', organization),
    inherits: row.inherits ?? [],
  };
  return { part: { row, entries, fragment }, state: content.state };
}

const SAYS_SOMETHING = /[\p{L}\d]/u;
const NO_TEXT: CellText = { lines: [], kind: 'paragraph' };

/** Hours of their own column or of the day's: one for each entry, or one for all. */
function withTimes(bullets: readonly Bullet[], cell: CellText | undefined): readonly Bullet[] {
  const times = cell?.lines.flatMap(({ text }) => findTimes(text).slice(0, 1)) ?? [];
  if (times.length === 0) return bullets;
  return bullets.map((bullet, i) => {
    const own = times.length === bullets.length ? times[i] : times.length === 1 ? times[0] : undefined;
    return { ...bullet, time: bullet.time ?? own ?? null };
  });
}

function kindOf({ text, slot, time }: Bullet): ReadEntry['kind'] {
  if (isDayOff(text) || namesOnlyWeekdays(text)) return 'dayOff';
  return slot === null && time === null && isObservance(text) ? 'observance' : 'event';
}

/** `Thứ Bảy, Chủ nhật` where work would be. */
function namesOnlyWeekdays(text: string): boolean {
  const found = findWeekdays(text);
  const left = found.reduceRight((rest, { index, length }) => rest.slice(0, index) + rest.slice(index + length), text);
  return found.length > 0 && !/[\p{L}\d]/u.test(left.replace(/(?<!\p{L})(?:và|ngày)(?!\p{L})/giu, ''));
}

/** Whether a dash at this place stands within a name of the roster. */
function insideName(organization: Organization | null): (text: string, at: number) => boolean {
  let known: { text: string; spans: readonly { start: number; end: number }[] } | null = null;
  return (text, at) => {
    if (known?.text !== text) known = { text, spans: findMentions(text, organization, 'cell') };
    return known.spans.some(({ start, end }) => start < at && at < end);
  };
}

/**
 * A row cut by the end of a page: its entry goes on in small letters, or only names are left for what stands above.
 */
function stitched(rows: readonly TableRow[]): TableRow[] {
  const kept: TableRow[] = [];
  for (const row of rows) {
    const before = kept.at(-1);
    const goesOn = /^\p{Ll}/u.test(row.cells.content?.lines[0]?.text ?? '') && !(before && hasEnded(before, row));
    const bare = isEmptyCell(row.cells.content);
    if (before && (bare || goesOn))
      kept[kept.length - 1] = { ...before, cells: joined(before.cells, row.cells, goesOn) };
    else kept.push(row);
  }
  return kept;
}

/**
 * Text has no merged cells: under a name that holds for several rows the cells stand empty. Whether they do is
 * concluded, and marked.
 */
function inheriting(rows: readonly TableRow[]): TableRow[] {
  const kept: TableRow[] = [];
  for (const row of rows) {
    const above = kept.at(-1);
    const empty = (['units', 'leaders'] as const).filter((role) => isBlankUnder(row, above, role));
    if (!above || empty.length === 0) kept.push(row);
    else {
      const cells = Object.fromEntries(empty.map((role) => [role, above.cells[role]!]));
      kept.push({ ...row, cells: { ...row.cells, ...cells }, inherits: empty });
    }
  }
  return kept;
}

/** Within one page a sentence that ends is whole: beside others who prepare it, small letters begin another entry. */
function hasEnded(above: TableRow, row: TableRow): boolean {
  const last = above.cells.content?.lines.at(-1)?.text.trim() ?? '';
  return !row.afterBreak && /[.!?…;]["”)]?$/u.test(last) && !isEmptyCell(row.cells.units ?? row.cells.leaders);
}

function isBlankUnder(row: TableRow, above: TableRow | undefined, role: 'units' | 'leaders'): boolean {
  const [own, over] = [row.cells[role], above?.cells[role]];
  return own?.kind === 'flow' && isEmptyCell(own) && over?.kind === 'flow' && !isEmptyCell(over);
}

function joined(above: TableRow['cells'], below: TableRow['cells'], goesOn: boolean): TableRow['cells'] {
  const cells: Partial<Record<keyof TableRow['cells'], CellText>> = { ...above };
  for (const [name, cell] of Object.entries(below)) {
    const role = name as keyof TableRow['cells'];
    const before = above[role];
    if (!before || isEmptyCell(before)) cells[role] = cell;
    else if (before !== cell && role !== 'day' && role !== 'weekday') {
      cells[role] = {
        ...before,
        lines: role === 'content' && goesOn ? glued(before, cell) : [...before.lines, ...cell.lines],
      };
    }
  }
  return cells;
}

function glued(above: CellText, below: CellText): CellText['lines'] {
  const [last, first] = [above.lines.at(-1)!, below.lines[0]!];
  return [...above.lines.slice(0, -1), { ...last, text: joinLines(last.text, first.text) }, ...below.lines.slice(1)];
}
