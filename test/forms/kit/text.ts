/** Small changes of a line. */

/** `dự họp` of `Dự họp`. */
export const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const withoutStop = (text: string): string => text.replace(/\.$/, '');

/** Lines of so many letters at most, as mail programs break them. */
export function wrapped(line: string, width: number): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
