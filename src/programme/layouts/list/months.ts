/** A month that a heading or a cell names: `Tháng 7`, `Tháng 01/2021`, `7/2025`. */
export interface NamedMonth {
  readonly month: number;
  /** Null when not written. */
  readonly year: number | null;
}

const MONTH =
  /(?:^|[^\p{L}\d/])tháng\s{0,2}(\d{1,2})(?!\d)(?:\s{0,2}(?:\/|năm|-|,\s?năm)\s{0,2}(\d{4}))?|^\s*(\d{1,2})(?:\/(\d{4}))?\s*$/iu;

export function findMonth(text: string): NamedMonth | null {
  const match = MONTH.exec(text);
  const month = Number(match?.[1] ?? match?.[3] ?? 0);
  const year = match?.[2] ?? match?.[4];
  return month >= 1 && month <= 12 ? { month, year: year === undefined ? null : Number(year) } : null;
}
