import type { Block } from '../../../model/block.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import type { Organization } from '../../../model/organization.ts';
import { isCapitals } from '../../heading.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { findMentions } from '../../mentions.ts';
import type { CellText, TableRow } from './cells.ts';
import { isDayHead, type Role, rolesOfHead } from './columns.ts';
import { placeLines } from './flat-columns.ts';
import { type FlatDay, flatDays } from './flat-days.ts';
import { type FlatLine, flatLines } from './flat-lines.ts';

/** A table printed cell after cell, as text taken out of a PDF → rows with columns again. */

export interface FlatReading {
  readonly rows: readonly TableRow[];
  readonly notices: readonly Notice[];
  /** First and last line of the table in the source. */
  readonly first: number;
  readonly last: number;
}

const FEWEST_DAYS = 3;
const MOST_HEAD_LINES = 10;

/** Null when there is no head of columns followed by days. */
export function readFlat(
  blocks: readonly Block[],
  start: number,
  end: number,
  organization: Organization | null,
): FlatReading | null {
  const all = flatLines(blocks, start, end);
  const lines = all.slice(0, endOfDays(all, flatDays(all).at(-1)?.to ?? 0));
  const days = flatDays(lines);
  const first = days[0];
  if (first === undefined || days.length < FEWEST_DAYS) return null;
  const head = headBefore(lines, first.from);
  if (head === null) return null;
  const notices: Notice[] = [];
  const rows = days.flatMap((day, i) => {
    const inside = lines.slice(day.to, days[i + 1]?.from ?? lines.length);
    const kept = withoutFurniture(inside, lines.slice(head.from, head.to), organization, notices);
    return rowsOfDay(day, kept, head.roles, organization);
  });
  return { rows, notices, first: lines[head.from]!.line, last: lines.at(-1)!.line };
}

/** Another section or a remark below ends the last day. */
function endOfDays(lines: readonly FlatLine[], from: number): number {
  const end = lines.findIndex(({ text }, i) => i >= from && (isSection(text) || REMARK.test(text)));
  return end < 0 ? lines.length : end;
}
const REMARK = new RegExp(String.raw`^${REMARK_LABEL}\s?:`, 'iu');

const isSection = (text: string) => /^[IVX]{1,4}\s?[./)]\s*\p{Lu}/u.test(text) && isCapitals(text);

/** The lines above the first day that are nothing but column words. */
function headBefore(lines: readonly FlatLine[], end: number): { from: number; to: number; roles: Role[] } | null {
  let found: { from: number; to: number; roles: Role[] } | null = null;
  for (let from = end - 1; from >= Math.max(0, end - MOST_HEAD_LINES); from--) {
    const roles = rolesOfHead(
      lines
        .slice(from, end)
        .map(({ text }) => text)
        .join(' '),
    );
    if (roles.length === 0) break;
    if (isDayHead(roles)) found = { from, to: end, roles };
  }
  return found && { ...found, roles: besideDays(found.roles) };
}

/** `Thời gian` is the column of days when there is no other. */
function besideDays(roles: readonly Role[]): Role[] {
  const dated = roles.includes('day') || roles.includes('weekday');
  const when = new Set<Role>(dated ? ['day', 'weekday', 'order'] : ['time', 'order']);
  return [...new Set(roles)].filter((role) => !when.has(role));
}

function rowsOfDay(
  day: FlatDay,
  lines: readonly FlatLine[],
  roles: readonly Role[],
  organization: Organization | null,
): TableRow[] {
  const all = day.rest === null ? lines : [day.rest, ...lines];
  const placed = placeLines(all, roles, organization);
  const rounds = [...new Set([0, ...placed.map(({ round }) => round)])];
  return rounds.map((round) => {
    const own = placed.filter((line) => line.round === round);
    const cells: Partial<Record<Role, CellText>> = {};
    for (const role of roles) {
      const column = own.filter((line) => line.role === role).map(({ line }) => line);
      if (column.length > 0) cells[role] = { lines: column, kind: 'print' };
    }
    if (round === 0) cells.day = { lines: [{ ...day.heading, text: day.printed }], kind: 'print' };
    const place = round === 0 ? day.heading : own[0]!.line;
    return { cells, banner: null, line: place.line, page: place.page, afterBreak: round > 0 };
  });
}

/** Heads printed again, page numbers and wishes in capitals at the foot of a page. */
function withoutFurniture(
  lines: readonly FlatLine[],
  head: readonly FlatLine[],
  organization: Organization | null,
  notices: Notice[],
): FlatLine[] {
  const kept: FlatLine[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (head.every(({ text }, k) => lines[i + k]?.text === text)) {
      i += head.length - 1;
      continue;
    }
    const beside = line.pageBreak || (lines[i + 1]?.pageBreak ?? i === lines.length - 1);
    const number = /^(?:trang\s)?\d{1,3}(?:\/\d{1,3})?$/iu.test(line.text) && beside;
    const wish = isCapitals(line.text) && /\s/.test(line.text) && findMentions(line.text, organization).length === 0;
    if (number || wish) notices.push(notice('line-dropped', { line: line.line }, { printed: line.text }));
    else kept.push(line);
  }
  return kept;
}
