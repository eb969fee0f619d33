import { notice } from '../../../model/notice.ts';
import type { Told } from './at-moment.ts';

/** `Thời gian: nửa ngày, ngày 09/5/2027`: a gathering of half a day of which nothing says which half. */
const HALF =
  /(?:½|1\/2|(?<!\p{L})nửa|(?<!\p{L})một nửa)\s?ngày|(?<![\p{L}\d])(?:01|1|một)\sbuổi(?!\s(?:sáng|chiều|tối))/iu;

/** With the half in which the hours of its programme lie, where they all lie in one; else it is asked about. */
export function withHalf(told: Told, time: string, programme: readonly Told[]): Told {
  const [item, ...others] = told.items;
  if (item === undefined || others.length > 0 || item.slot !== null || !HALF.test(time)) return told;
  const parts = programme.flatMap(({ items }) => items).filter(({ start }) => start === item.start);
  const [slot, ...more] = new Set(parts.map((part) => part.slot));
  if (slot != null && more.length === 0) return { ...told, items: [{ ...item, slot }] };
  const doubt = notice('hour-left', { line: item.line, item: item.id }, { printed: HALF.exec(time)![0] });
  return { ...told, notices: [...told.notices, doubt] };
}
