/** Whether lines are those of a page, cut where its margin was, or those of an author. */
export function isPrint(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '' && !line.includes('\t'));
  const goingOn = written.filter((line) => /^\s*\p{Ll}/u.test(line)).length;
  const short = written.every((line) => line.trim().length <= LONGEST_PRINTED_LINE);
  return short ? goingOn >= 2 && goingOn >= written.length * 0.02 : goingOn >= 3 && goingOn >= written.length * 0.06;
}

/** More letters do not fit between the margins of a page. */
const LONGEST_PRINTED_LINE = 130;
