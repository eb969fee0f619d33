import { linesOf, textOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import type { DayContext } from '../days.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { oncePer } from '../once.ts';
import { printedText } from '../printed.ts';
import { isEmptyCell, type TableRow, textOfCell } from './day-table/cells.ts';
import { type DayRow, dayRowsOf } from './day-table/day-rows.ts';
import { type ReadDay, type ReadPart, readDay } from './day-table/days-read.ts';
import { readFlat } from './day-table/flat.ts';
import { focusItem, readAround } from './day-table/focus.ts';
import { readGrid } from './day-table/grid.ts';
import { itemOf, type Place } from './day-table/item-of.ts';
import { type MatchedFragment, matchFragments } from './day-table/matching.ts';
import { moreLeaders } from './day-table/more-leaders.ts';
import { contextOf as contextOfWeek } from './week/context.ts';
import { daysApart } from './week/days-in-cell.ts';
import { stretchOfCell } from './week/stretch-cells.ts';

/**
 * A programme by day with a column for what happens and others for who prepares and who leads: as a table, or as the
 * text of one with its columns one after another.
 */
export const dayTable: Layout = { name: 'day-table', genre: 'day-schedule', fit, read };

interface Body {
  readonly rows: readonly TableRow[];
  readonly notices: readonly Notice[];
  /** First and last line of the table in the source. */
  readonly first: number;
  readonly last: number;
  /** The columns stood one after another. */
  readonly flat: boolean;
}

/** Fewer days are no programme by day. */
const FEWEST_DAYS = 2;

/** Fitting and reading ask for the same. */
const bodyOf = oncePer((document: DocumentText): Body | null => {
  const { source, masthead, organization } = document;
  const { start, end } = masthead.body;
  const grid =
    readGrid(source.blocks, start, end, organization) ?? readGrid(source.blocks, 0, source.blocks.length, organization);
  if (grid) {
    const lines = grid.rows.map(({ line }) => line);
    const span = { first: Math.min(...lines), last: Math.max(...lines) };
    return { rows: grid.rows, notices: droppedWithin(document, span), ...span, flat: false };
  }
  const flat = readFlat(source.blocks, start, end, organization);
  return flat && { ...flat, flat: true };
});

function fit(document: DocumentText): number {
  const body = bodyOf(document);
  if (!body) return 0;
  const has = (role: keyof TableRow['cells']) => body.rows.some(({ cells }) => !isEmptyCell(cells[role]));
  const days = dayRowsOf(body.rows, contextOf(document), []);
  if (days.length < FEWEST_DAYS || !has('content')) return 0;
  const beside = (has('units') ? 0.3 : 0) + (has('leaders') ? 0.3 : 0);
  const hours = body.rows.some((row) => opensWithLetter(row) || namesHalves(row))
    ? 0.6
    : has('time') || has('slot')
      ? 0.2
      : 0;
  // Lines of hours, places and guests are read better one by one.
  const other = body.flat && (has('time') || has('location') || has('participants')) ? 0.4 : 0;
  return (0.4 + beside - hours - other) * (areTermsOfWork(body.rows) ? 0.5 : 1);
}

/** `C: Tiếp dân`: such letters are no words of a programme of work. */
const opensWithLetter = ({ cells }: TableRow): boolean => /^[SC]\s?:\s/u.test(textOfCell(cells.content));

/** `Chiều 15/10 và chiều 16/10`: here a cell of days says nothing but days. */
const namesHalves = ({ cells }: TableRow): boolean =>
  HALF_OF_DAY.test(textOfCell(cells.day)) ||
  daysApart([textOfCell(cells.day)]) !== null ||
  stretchOfCell(textOfCell(cells.day))?.halves != null;
const HALF_OF_DAY = /^(?:buổi )?(?:sáng|chiều|tối) (?:ngày )?\d{1,2}\s?[/.-]/iu;

/** `Trước ngày 31/10`, `Chậm nhất …`, `Tuần 2`, `Cuối tháng 11`, `Quý I`: by when work is to be done. */
const TERM =
  /^(?:trước|chậm nhất|muộn nhất|xong|hạn|đến hết|hết|trong (?:tháng|quý|tuần)|tuần|(?:đầu|giữa|cuối|nửa)\s(?:tháng|quý|năm)|tháng|quý|thường xuyên|hằng|hàng)(?!\p{L})/iu;
/** A programme by day may have one such line. */
const LEAST_TERMS = 3;

/** Where the cells of the days name terms, the table lists work of months, though some of it has its day. */
function areTermsOfWork(rows: readonly TableRow[]): boolean {
  const days = rows.map(({ cells }) => textOfCell(cells.day) || textOfCell(cells.time)).filter((text) => text !== '');
  const terms = days.filter((text) => TERM.test(text)).length;
  return terms >= LEAST_TERMS && terms >= days.length * 0.2;
}

/** Where the title names no days, a line above the table may, and the day of the page its year. */
const contextOf = oncePer(
  (document: DocumentText): DayContext =>
    contextOfWeek(document, document.source.blocks.flatMap(linesOf).map(printedText)),
);

function read(document: DocumentText): LayoutReading {
  const body = bodyOf(document)!;
  const around = readAround(document, body);
  const rows = dayRowsOf(body.rows, contextOf(document), around.section);
  const days = rows.map((row) => readDay(row, document.organization));
  const items: ProgrammeItem[] = [];
  const matches = matchesOf(days, document);
  const crowded = [...matches].flatMap(([part, match]) => moreLeaders(part, match));
  const notices: Notice[] = [...body.notices, ...joinedRows(rows), ...crowded];
  const add = (one: { readonly item: ProgrammeItem; readonly notices: readonly Notice[] }) => {
    items.push(one.item);
    notices.push(...one.notices);
  };
  const nextId = () => String(items.length + 1);
  for (const priority of around.above) add(focusItem(nextId(), priority, document));
  for (const place of placesOf(days, matches)) add(itemOf({ ...place, id: nextId() }, document.organization));
  for (const priority of around.below) add(focusItem(nextId(), priority, document));
  notices.push(...around.rules.map(({ text, line }) => notice('rule-without-date', { line }, { printed: text })));
  return {
    items,
    emptySlots: emptySlotsOf(days),
    rules: around.rules,
    notices,
    period: contextOf(document).period ?? periodOf(rows),
  };
}

/** Lines between the tables of the days: heads and feet of pages, as a rule. */
function droppedWithin({ source }: DocumentText, { first, last }: { first: number; last: number }): Notice[] {
  return source.blocks.flatMap((block) => {
    if (block.type !== 'paragraph') return [];
    const { line } = block.line.place;
    const printed = textOf(block.line).trim();
    return line > first && line < last && printed !== '' ? [notice('line-dropped', { line }, { printed })] : [];
  });
}

/** From the first day to the last, for a title that names no time. */
function periodOf(rows: readonly DayRow[]): LayoutReading['period'] {
  const dates = rows.flatMap(({ days }) => days.flatMap(({ date }) => date ?? [])).sort();
  const [start, end] = [dates[0], dates.at(-1)];
  return start && end ? { start, end } : null;
}

type Matches = ReadonlyMap<ReadPart, MatchedFragment>;

function matchesOf(days: readonly ReadDay[], { organization }: DocumentText): Matches {
  const parts = days.flatMap(({ parts: own }) => own);
  const found = matchFragments(
    parts.map(({ fragment }) => fragment),
    organization,
  );
  return new Map(found.map((match, i) => [parts[i]!, match]));
}

function placesOf(days: readonly ReadDay[], matches: Matches): Omit<Place, 'id'>[] {
  return days.flatMap(({ day, parts: own }) =>
    own.flatMap((part) => {
      const match = matches.get(part)!;
      return part.entries.flatMap((entry) => {
        const at = part.fragment.bullets.indexOf(entry.bullet);
        const names = { units: match.units[at] ?? null, leaders: match.leaders[at] ?? null };
        return spansOf(day, entry.kind).map((span) => ({ day, part, entry, ...span, ...names }));
      });
    }),
  );
}

/** A range is one item, a list one for each of its days; days off that follow each other are one. */
function spansOf(day: DayRow, kind: Place['entry']['kind']): { start: LocalDate | null; end: LocalDate | null }[] {
  const dates = day.days.flatMap(({ date }) => (date ? [date] : []));
  const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null];
  if (day.form === 'list' && kind !== 'dayOff' && dates.length > 1)
    return dates.map((date) => ({ start: date, end: date }));
  return [{ start: first, end: last }];
}

function emptySlotsOf(days: readonly ReadDay[]): LayoutReading['emptySlots'] {
  return days.flatMap(({ day, emptySlots }) =>
    day.days.flatMap(({ date }) => (date ? emptySlots.map((slot) => ({ date, slot })) : [])),
  );
}

const joinedRows = (days: readonly DayRow[]) =>
  days.flatMap(({ parts }) =>
    parts
      .slice(1)
      .filter(({ afterBreak }) => afterBreak)
      .map(({ line }) => notice('row-joined', { line })),
  );
