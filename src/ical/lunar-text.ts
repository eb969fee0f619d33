import { yearName } from '../time/can-chi.ts';
import type { LocalDate } from '../time/local.ts';
import { lunarDateOf } from '../time/lunar.ts';

/** `12/12 (Quý Mão)`, `01/6 nhuận (Ất Tỵ)`; null where no lunar date is known. */
export function lunarText(date: LocalDate): string | null {
  const lunar = lunarDateOf(date);
  if (lunar === null) return null;
  const day = `${String(lunar.day).padStart(2, '0')}/${lunar.month}${lunar.leap ? ' nhuận' : ''}`;
  return `${day} (${yearName(lunar.year)})${lunar.undecided ? ', có thể lệch một ngày' : ''}`;
}
