import { yearName } from '../time/can-chi.ts';

/** The names that years have in the cycle of sixty, as texts write them. */

/** `Bính Ngọ`, in expressions without regard to case. */
export const YEAR_NAME: string = String.raw`(?:Giáp|Ất|Bính|Đinh|Mậu|Kỷ|Canh|Tân|Nhâm|Quý)\s(?:Tý|Sửu|Dần|Mão|Thìn|Tỵ|Tị|Ngọ|Mùi|Thân|Dậu|Tuất|Hợi)`;
const NAMED = new RegExp(String.raw`(?<!\p{L})${YEAR_NAME}(?!\p{L})`, 'iu');

/** The year that has the first such name of the text and begins in one of `years` or the next one; null without a name. */
export function yearOfCycle(text: string, years: readonly number[]): number | null {
  const [printed] = NAMED.exec(text) ?? [];
  if (printed === undefined) return null;
  const name = printed.replace(/\s/u, ' ').replace(/Tị$/iu, 'Tỵ').toLowerCase();
  return years.flatMap((each) => [each, each + 1]).find((each) => yearName(each).toLowerCase() === name) ?? null;
}
