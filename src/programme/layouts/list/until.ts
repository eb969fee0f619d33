import { findDates } from '../../dates.ts';
import { isOneNight } from '../../nights.ts';
import { findTimes } from '../../times.ts';
import type { ListRow } from './row.ts';

/** A column that says until when (`Từ`, `Đến`; `Giờ bắt đầu`, `Giờ kết thúc`; `Từ ngày`, `Đến ngày`) joined to the one that says from when. */
export function withUntil({ until, ...cells }: ListRow['cells']): ListRow['cells'] {
  if (until === undefined) return cells;
  const hours = hoursOfOneDay(cells, until);
  if (hours !== null) return { ...cells, time: hours };
  const [day] = findDates(until);
  const [hour] = findTimes(until);
  const joined = { ...cells };
  if (day) joined.date = `${findDates(cells.date ?? '')[0]?.text ?? cells.date ?? ''} - ${day.text}`;
  else if (hour && cells.time !== undefined) joined.time = `${cells.time} - ${until}`;
  else if (hour) joined.date = `${cells.date ?? ''} - ${until}`;
  if (!day && (hour || until === '')) return joined;
  // The hour of another day, or what cannot be read, is kept in its words.
  joined.note = [cells.note, hour || !day ? `đến ${until}` : ''].filter(Boolean).join('; ');
  if (joined.note === '') delete joined.note;
  const [from] = findTimes(cells.date ?? '');
  if (day && from && joined.time === undefined) joined.time = from.text;
  return joined;
}

/** `7h00 ngày 12/5` until `11h30 ngày 12/5`, `22h00 ngày 12/5` until `4h00 ngày 13/5`: hours of one day, or of its night. */
function hoursOfOneDay({ date = '', time }: ListRow['cells'], until: string): string | null {
  const [from, to] = [findDates(date)[0]?.days, findDates(until)[0]?.days];
  const [begin, end] = [findTimes(date)[0], findTimes(until)[0]];
  if (time !== undefined || from?.length !== 1 || to?.length !== 1 || !begin || !end) return null;
  const isSame = from[0]!.day === to[0]!.day && from[0]!.month === to[0]!.month;
  return isSame || isOneNight(begin, end, from[0]!, to[0]!) ? `${begin.text} - ${end.text}` : null;
}
