import { isCapitals } from '../../heading.ts';
import { isDayOff } from '../../states.ts';
import { findTimes } from '../../times.ts';
import { headsDays } from './day-columns.ts';
import type { ColumnRole } from './heads.ts';
import { readWhen } from './when.ts';

/** A row of data may name a leader and a place; only a head says `Ngày`, `Nội dung`, or a row of days or sessions. */
export function isHead(roles: readonly (ColumnRole | null)[], texts: readonly string[]): boolean {
  const known = roles.filter((role) => role !== null);
  const written = texts.filter((text) => text !== '').length;
  const worded = known.some((role) => role.type === 'when' || (role.type === 'field' && role.field === 'content'));
  if (headsDays(roles, texts)) return true;
  if (isNumbered(roles, texts)) return true;
  return worded && known.length >= 2 && known.length >= written * 0.5 && texts.every((text) => text.length < 100);
}

/** `STT | Ngày, giờ | Bảng | Cặp đấu | … | Địa điểm`: with a running number and a time, of whatever else it has words for. */
function isNumbered(roles: readonly (ColumnRole | null)[], texts: readonly string[]): boolean {
  const has = (type: ColumnRole['type']) => roles.some((role) => role?.type === type);
  const words = texts.every((text) => text.length <= LONGEST_NUMBERED && !/\d/u.test(text));
  return has('index') && has('when') && words && roles.filter((role) => role !== null).length > LEAST_NUMBERED;
}
const LEAST_NUMBERED = 2;
const LONGEST_NUMBERED = 40;

/** `II. LỊCH TRỰC`, `B. CÔNG TÁC ĐOÀN THỂ`: over the whole row it heads those below. */
export const isPartHead = (text: string): boolean =>
  /^(?:[IVX]{1,4}|[A-ZĐ])\s?[.)/:-]\s?\p{Lu}{2}/u.test(text) &&
  isCapitals(text) &&
  !isDayOff(text.replace(/^\S+\s/u, '')) &&
  findTimes(text).length === 0 &&
  readWhen(text.replace(/^\S+\s/u, '')).heading === null;
