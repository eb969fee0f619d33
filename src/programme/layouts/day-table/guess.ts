import type { Organization } from '../../../model/organization.ts';
import { findMentions } from '../../mentions.ts';
import { isPlaceLine } from '../../places.ts';
import { findTimes } from '../../times.ts';
import { type Role, rolesOfHead } from './columns.ts';
import { readDayCell } from './day-cell.ts';
import { opensAs } from './flat-columns.ts';

/**
 * Roles of the columns of a table without a head, by what most of their cells hold. Null when no column holds what
 * happens, or none the days, or when the first row is the head of another kind of table. `goesOn`: the table continues
 * another, its column of days may be lost.
 */
export function guessRoles(
  rows: readonly (readonly string[])[],
  goesOn: boolean,
  organization: Organization | null,
): (Role | null)[] | null {
  const headWords = rows[0]?.filter((text) => text !== '' && rolesOfHead(text).length > 0) ?? [];
  if (headWords.length > 1) return null;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) =>
    rows.map((row) => row[i] ?? '').filter((text) => text !== ''),
  );
  const sizes = columns.map((cells) => cells.reduce((sum, text) => sum + text.length, 0));
  const content = sizes.indexOf(Math.max(...sizes));
  const roles = columns.map((cells, i): Role | null =>
    i === content ? 'content' : roleOf(cells, i < content, goesOn, organization),
  );
  const dated = roles.includes('day') && columns[roles.indexOf('day')]!.length >= (goesOn ? 1 : FEWEST_DAYS);
  return content >= 0 && sizes[content]! > 0 && (dated || (goesOn && roles.some((role) => isName(role))))
    ? roles
    : null;
}

const FEWEST_DAYS = 3;
const isName = (role: Role | null) => role === 'units' || role === 'leaders';

/** Days and hours stand to the left of what happens. */
function roleOf(
  cells: readonly string[],
  left: boolean,
  goesOn: boolean,
  organization: Organization | null,
): Role | null {
  const most = (fits: (text: string) => boolean) => cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
  if (left && most((text) => isDay(text, goesOn))) return 'day';
  if (left && most((text) => findTimes(text).length > 0)) return 'time';
  if (most((text) => nameAt(text, organization) === 'leaders')) return 'leaders';
  if (most((text) => nameAt(text, organization) === 'units')) return 'units';
  return most(isPlaceLine) ? 'location' : null;
}

/** A number alone may be that of the row, unless days stood above it. */
function isDay(text: string, goesOn: boolean): boolean {
  const cell = readDayCell(text);
  return cell?.rest === '' && (goesOn || cell.weekdays.length > 0 || cell.date?.days[0]?.month != null);
}

function nameAt(text: string, organization: Organization | null): 'units' | 'leaders' | null {
  const [first] = findMentions(text, organization, 'cell');
  if (first?.start === 0) return first.kind === 'unit' ? 'units' : 'leaders';
  return opensAs(text);
}
