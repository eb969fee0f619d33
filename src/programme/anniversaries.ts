/** `(02/9/1945 - 02/9/2026)`: the day that is remembered and the day of this year, in the name of an occasion. */

interface WholeDay {
  readonly day: number;
  readonly month: number | null;
  readonly year: number | null;
}

const REMEMBERS = /(?:kỷ niệm|truyền thống|thành lập|ra đời|năm ngày|ngày sinh)[^.;:]{0,100}$/iu;
/** So long no programme lasts. */
const LONGEST_YEARS = 20;

/** Whether two days joined by a stroke, `before` which stands what they are of, tell of years and not of a span. */
export function isAnniversary(before: string, printed: string, days: readonly WholeDay[]): boolean {
  const [first, last] = [days[0]!, days.at(-1)!];
  if (days.length !== 2 || /đến|tới/iu.test(printed) || first.year === null || last.year === null) return false;
  const years = last.year - first.year;
  return (
    first.day === last.day &&
    first.month === last.month &&
    (years >= LONGEST_YEARS || (years > 0 && REMEMBERS.test(before)))
  );
}
