import { findDates } from '../../dates.ts';
import { findTimes } from '../../times.ts';
import type { ListRow } from './row.ts';

/** A column that says until when (`Từ`, `Đến`; `Giờ bắt đầu`, `Giờ kết thúc`; `Từ ngày`, `Đến ngày`) joined to the one that says from when. */
export function withUntil({ until, ...cells }: ListRow['cells']): ListRow['cells'] {
  if (until === undefined) return cells;
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
