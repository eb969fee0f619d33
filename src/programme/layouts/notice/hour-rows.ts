import type { Table } from '../../../model/block.ts';
import { type Notice, notice } from '../../../model/notice.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { capitalised } from '../../capital.ts';
import type { DateMention } from '../../dates.ts';
import { item } from '../../items.ts';
import { passageOf } from '../../passage.ts';
import { stays } from '../../stays.ts';
import type { TimeMention } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import type { ListRole } from '../list/row.ts';
import { type GridCell, gridRows } from '../week/grid.ts';
import { atMoment, type Told } from './at-moment.ts';
import { meetingOf } from './full-names.ts';
import { headsHours, hourAlone, hourColumn, roleOfHead } from './hour-cells.ts';
import { type DayOfHours, dayOfHours } from './hour-days.ts';
import { type HourGroup, hourGroups, hourInHalf, isBesideHalf, isBlankCell, isOffCell } from './hour-halves.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Điều chỉnh thời gian Ca 3 và Ca 4 ngày 12/3` over a table of shifts and their hours: each row is of the day of the table; of
 * several columns of hours each of the half, the day or the group that its head names.
 */
export const hourRows = (text: NoticeText): Told[] =>
  text.tables.flatMap((table) => rowsOf(table, dayOfHours(table, text), text));

function rowsOf(table: Table, day: DayOfHours | null, text: NoticeText): Told[] {
  const grid = gridRows(table);
  const [heads = [], ...body] = grid.map((row) => row.map((cell) => collapse(cell.text)));
  const column = headsHours(heads) ? hourColumn(heads, body) : -1;
  const groups = column < 0 ? hourGroups(heads, body) : [];
  if (body.length === 0 || (column < 0 && groups.length === 0)) return [];
  const [first] = groups;
  if (day === null && (first === undefined || groups.some(({ date }) => date === null))) return [];
  const used = new Set(column < 0 ? groups.map(({ at }) => at) : [column]);
  const roles = heads.map((head, x) => (used.has(x) ? null : roleOfHead(head)));
  const own = heads.findIndex((_, x) => !used.has(x) && roles[x] !== 'index');
  return body.flatMap((row, y): Told[] => {
    const said = (of: readonly ListRole[]) => row.filter((cell, x) => cell !== '' && of.includes(roles[x]!));
    const line = grid[y + 1]!.flatMap(({ lines }: GridCell) => lines)[0];
    const named = [...said(['time', 'unit']), ...said(['content', 'about'])].join(': ');
    const title = named || (groups.length > 0 && own >= 0 ? row[own]! : '');
    if (line === undefined || title === '') return [];
    const passage = passageOf(line);
    const [note = null] = said(['note']);
    const isOff = note !== null && !stays(note) && isWithdrawn(note);
    const told = (date: DateMention, name: string, time: TimeMention, marks: readonly Notice['code'][]): Told => {
      const moment = { from: 0, to: 0, date, time, slot: null };
      const read = atMoment(
        passage,
        { id: '1', title: name, moment, location: said(['place'])[0] ?? null },
        text.context,
      );
      const at = { line: line.place.line, item: '1' };
      const asked = marks.map((code) => notice(code, at, markedWith(date, time, read)));
      return { items: read.items.map((each) => ({ ...each, note })), notices: [...read.notices, ...asked] };
    };
    if (column >= 0) {
      if (isOff) return [offRow(line.place, title, day!.date)];
      return [told(day!.date, title, hourAlone(row[column]!)!, day!.unsure ? ['uncertain-date'] : [])];
    }
    const subject = said(['content', 'time']).length > 0 ? null : eventOf(text);
    const whole = subject === null ? title : `${subject}: ${title}`;
    return groups.flatMap((group): Told[] => {
      const [cell, date] = [row[group.at] ?? '', group.date ?? day!.date];
      const name = isNamedGroup(group) ? `${whole}: ${group.name}` : whole;
      if (isBlankCell(cell)) return [];
      if (isOff || isOffCell(cell)) return [offRow(line.place, name, date)];
      const time = hourInHalf(hourAlone(cell)!, group.slot);
      return [told(date, name, time, doubtsOf(group, time, day))];
    });
  });
}

const markedWith = (date: DateMention, time: TimeMention, { items: [first] }: Told) => ({
  printed: date.text,
  used: first?.start ?? '',
  slot: first?.slot ?? '',
  time: time.text,
});

/** What the notice is about, where a name of it is known. */
function eventOf(text: NoticeText): string | null {
  const name = meetingOf(text);
  return name === capitalised(text.headline) ? null : name;
}

const isNamedGroup = ({ slot, date }: HourGroup): boolean => slot === null && date === null;

function doubtsOf(group: HourGroup, time: TimeMention, day: DayOfHours | null): Notice['code'][] {
  return [
    ...(isNamedGroup(group) ? (['unclear-boundary'] as const) : []),
    ...(isBesideHalf(time, group.slot) ? (['slot-time-mismatch'] as const) : []),
    ...(group.date === null && day?.unsure ? (['uncertain-date'] as const) : []),
  ];
}

function offRow(
  { line, page }: { readonly line: number; readonly page: number | null },
  title: string,
  date: DateMention,
): Told {
  const each = item({
    id: '1',
    kind: 'event',
    title,
    timing: 'none',
    timingText: date.text,
    status: 'postponed',
    line,
    page,
  });
  return { items: [each], notices: [notice('unclear-status', { line, item: '1' })] };
}
