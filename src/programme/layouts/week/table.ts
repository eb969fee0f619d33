import type { Line, Table } from '../../../model/block.ts';
import type { CueOptions } from '../../cues.ts';
import type { FieldRole } from '../../fields.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { RECEIVERS } from '../../signers.ts';
import { isNothing } from '../../states.ts';
import type { ScheduleBuilder } from './builder.ts';
import { freshState } from './column-days.ts';
import { type Columns, columnsOf } from './columns.ts';
import { belowCell, entryColumn, roleOver } from './covered.ts';
import type { Grid } from './day-rows.ts';
import type { DayTracker } from './days.ts';
import { readDutyRow } from './duty-lines.ts';
import { dutyRow, dutyTable } from './duty-tables.ts';
import { isFurniture, isOfSchedule } from './furniture.ts';
import { type GridCell, gridRows } from './grid.ts';
import { guessColumns } from './guess.ts';
import { isHead, isPartHead } from './head-rows.ts';
import { headsNoTime, withDutiesNamed } from './headed-rows.ts';
import { type ColumnRole, isContent, rolesIn } from './heads.ts';
import { hoursApart } from './hours-apart.ts';
import { monthSheet } from './month-sheet.ts';
import { withNumberedDays } from './numbered-days.ts';
import { withoutOfficeHours } from './office-halves.ts';
import { withRepeats } from './repeats.ts';
import type { RowContent, ScheduleRow } from './row.ts';
import { readRow } from './rows.ts';
import { withoutSigningRows } from './signing-rows.ts';
import { slidBack } from './slid.ts';
import { unpivoted } from './unpivoted.ts';
import { untilJoined } from './until-columns.ts';
import { weeksApart } from './weeks-beside.ts';
import { readWhen } from './when.ts';

/**
 * Reads a table; answers its columns, which hold for the next one when that has no head.
 * @param above the line before it, which may be its title
 */
export function readTable(
  table: Table,
  before: Columns | null,
  builder: ScheduleBuilder,
  days: DayTracker,
  options: CueOptions,
  above: string | null = null,
): Columns | null {
  const grid = gridRows(table);
  const apart = weeksApart(monthSheet(grid, days.context.period), days.context);
  if (apart !== grid) builder.markTold(linesLeft(grid, apart));
  const turned = untilJoined(unpivoted(apart));
  const rows = withoutSigningRows(turned);
  if (rows.length < turned.length) builder.markTold(linesLeft(turned, rows));
  const texts = rows.map((row) => row.map((cell) => cell.text));
  const carried = before && before.roles.length === rows[0]?.length ? { ...before, bodyStart: 0 } : null;
  const columns = columnsOf(texts) ?? carried ?? guessColumns(texts);
  if (!columns) return before;
  const state = freshState();
  const [heads, below] = [texts.slice(0, columns.bodyStart), rows.slice(columns.bodyStart)];
  const dated = withNumberedDays(below, columns.roles, heads, days.context.period);
  const named = withDutiesNamed(dated, columns.roles);
  const head = rows[columns.bodyStart - 1];
  const duty = head === undefined ? null : dutyTable(head, columns.roles, below, above);
  if (duty && head) builder.markTold(head.flatMap(({ lines }) => lines));
  const body = withRepeats(withoutOfficeHours(named, columns.roles), columns.roles);
  for (const [at, row] of body.entries()) {
    const cells = row.map((cell) => cell.text);
    if (builder.hasEntries && RECIPIENTS.test(cells.find((text) => text !== '') ?? '')) break;
    if (isHeadAgain(cells, columns.roles)) continue;
    if (isNote(row) || readDutyRow(row, columns.roles, builder, days) || readBanner(row, builder, days)) continue;
    for (const part of hoursApart(slidBack(row, columns.roles), columns.roles)) {
      const read = rowOf(part, columns.roles, body, at);
      readRow(duty ? dutyRow(read, part, duty) : read, state, builder, days, options);
    }
  }
  return columns;
}

function linesLeft(grid: Grid, rows: Grid): readonly Line[] {
  const kept = new Set(rows.flatMap((row) => row.flatMap(({ lines }) => lines.map(({ place }) => place.line))));
  return grid.flatMap((row) => row.flatMap(({ lines }) => lines.filter(({ place }) => !kept.has(place.line))));
}

/** A sheet holds the foot of the paper in its last rows. */
const RECIPIENTS = new RegExp(String.raw`^${RECEIVERS}\s?:?$`, 'iu');

/** `Thứ Ba 17/3 | Sáng | Công tác tại …`: where the head says `Ngày`, a day, a session or an hour begins a row of the body. */
function isHeadAgain(cells: readonly string[], columns: Columns['roles']): boolean {
  return !cells.some((text, i) => columns[i]?.type === 'when' && saysWhen(text)) && isHead(rolesIn(cells), cells);
}

function saysWhen(text: string): boolean {
  const { heading, slot, time } = readWhen(text);
  return heading !== null || slot !== null || time !== null;
}

/** `Ghi chú | Lịch này thay giấy mời`: the last row may speak of the schedule, with its label or over the whole width. */
function isNote(row: readonly GridCell[]): boolean {
  const [first, ...others] = row.filter(({ spanned, text }) => !spanned && text !== '');
  if (first === undefined || others.length > 1) return false;
  const [said] = others;
  return said === undefined
    ? first === row[0] && isOfSchedule(first.text)
    : NOTE_LABEL.test(first.text) && isOfSchedule(said.text);
}
const NOTE_LABEL = new RegExp(String.raw`^${REMARK_LABEL}\s?:?$`, 'iu');

/** A row of one cell over the whole width: a day, a session, or nothing of the schedule. */
function readBanner(row: readonly GridCell[], builder: ScheduleBuilder, days: DayTracker): boolean {
  const own = row.filter((cell) => !cell.spanned && cell.text !== '');
  const wide =
    row.length > 1 && row.filter((cell) => cell.text === own[0]?.text && cell.text !== '').length === row.length;
  const alone = own.length === 1 && (wide || row.length === own.length || own[0] === row[0]);
  if (!alone) return false;
  const text = own[0]!.text;
  if (wide && isPartHead(text)) return true;
  const when = readWhen(text);
  if (when.rest !== '' || (when.heading === null && when.slot === null)) return wide && isFurniture(text);
  const line = own[0]!.lines[0]?.place.line ?? 1;
  if (when.heading) builder.openDay(days.read(when.heading, line));
  if (when.slot) builder.openSession(when.slot);
  return true;
}

const standsAlone = ({ text }: GridCell, role: ColumnRole | null): boolean =>
  role?.type === 'field' && role.field !== 'location' && /\p{L}{2}/u.test(text) && !isNothing(text);

/** `VĂN PHÒNG` alone in a row without a day: who signs. */
const isFoot = (row: readonly GridCell[], when: readonly string[]): boolean => {
  const [only, ...others] = row.map(({ text }) => text).filter((text) => text !== '');
  return when.join('') === '' && others.length === 0 && only === only?.toUpperCase();
};

/** @param rows all of the table, in which the row stands at `from` */
function rowOf(
  row: readonly GridCell[],
  roles: readonly (ColumnRole | null)[],
  rows: readonly (readonly GridCell[])[],
  from: number,
): ScheduleRow {
  const columns: Partial<Record<FieldRole, string>> = {};
  const contents: RowContent[] = [];
  const when: string[] = [];
  const paragraphs = new Set<FieldRole>();
  row.forEach((cell, i) => {
    const role = roles[i] ?? null;
    if (role === null || role.type === 'index') return;
    const entries = entryColumn(row, roles, i);
    if (role.type === 'when') {
      if ((entries < 0 || readWhen(cell.text).heading) && (!cell.spanned || roles[i - 1]?.type !== 'when'))
        when.push(cell.text);
    } else if (entries >= 0 ? i !== entries : cell.spanned && roles[i - 1]?.type === role.type) return;
    else if (role.type === 'field' && role.field !== 'content') {
      if (cell.text === '') return;
      columns[role.field] = columns[role.field] ? `${columns[role.field]}; ${cell.text}` : cell.text;
      if (cell.lineKind === 'paragraph') paragraphs.add(role.field);
    } else if (!cell.carried) {
      const below = belowCell(rows, from, roles, i);
      contents.push({
        lines: cell.lines,
        kind: cell.lineKind,
        role: role.type === 'field' ? null : roleOver(row, roles, i),
        ...(below ? { below } : {}),
        ...(cell.again ? { again: true as const } : {}),
      });
    }
  });
  const line = row.flatMap((cell) => (cell.carried ? [] : cell.lines))[0]?.place.line ?? 1;
  const filled = row.some((cell, i) => cell.text !== '' && isContent(roles[i] ?? null));
  // What stands beside no entry may be one.
  if (!filled && !isFoot(row, when))
    for (const cell of row.filter((cell, i) => !cell.carried && !cell.spanned && standsAlone(cell, roles[i] ?? null)))
      contents.push({ lines: cell.lines, kind: cell.lineKind, role: null, alone: true });
  // Where the days stand above each other it would be of the last of them.
  const timeless = roles.some((role) => role?.type === 'day') && when.some(headsNoTime);
  return { when: timeless ? [] : when, contents, columns, paragraphs, line, ...(timeless ? { timeless } : {}) };
}
