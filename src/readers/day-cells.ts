/**
 * A cell of the day that stands in two lines of a table whose cells tabs part (`Hai`, below it `17/11⇥Sáng⇥Chào cờ`; or the
 * date above its weekday): one line, that of the row. What stands alone in its line is no entry of the row above.
 */

const WEEKDAY = /^\s{0,4}(?:(?:thứ\s)?(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cn|(?:thứ|t\.?)\s?[2-7])[\s,:-]{0,4}$/iu;
const DATE =
  /^\s{0,4}\(?(?:ngày\s)?\(?(?:0?[1-9]|[12]\d|3[01])\s?[/.-]\s?(?:0?[1-9]|1[0-2])(?:\s?[/.-]\s?(?:20)?\d{2})?\)?\s{0,4}$/iu;
const ROW = /\S\t|\t\S/u;

/** Fewer such days show no habit. */
const LEAST_DAYS = 2;

/**
 * The lines with each such half of a day set before the one that its row begins with (`Hai 17/11⇥Sáng⇥…`). Null: joined to the one
 * below, whose place the row has.
 */
export function withDayCellsWhole(lines: readonly (string | null)[]): (string | null)[] {
  const cut = lines.flatMap((line, at) => (isCutDay(line, lines[at + 1]) ? [at] : []));
  if (cut.length < LEAST_DAYS) return [...lines];
  const whole = [...lines];
  for (const at of cut) {
    whole[at] = null;
    whole[at + 1] = `${lines[at]!.trim()} ${lines[at + 1]!}`;
  }
  return whole;
}

function isCutDay(line: string | null, next: string | null | undefined): boolean {
  if (line === null || next == null || !ROW.test(next)) return false;
  const cell = next.slice(0, next.indexOf('\t'));
  return (WEEKDAY.test(line) && DATE.test(cell)) || (DATE.test(line) && WEEKDAY.test(cell));
}
