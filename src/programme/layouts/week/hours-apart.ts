import { textOf } from '../../../model/block.ts';
import { goesOn, wantsMore } from '../../../vietnamese/goes-on.ts';
import { cutFields } from '../../fields.ts';
import { kindOfTitle } from '../../kinds.ts';
import { isPlaceLine } from '../../places.ts';
import { printedText } from '../../printed.ts';
import { hasVerb } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';
import { BLANK_CELL, type GridCell } from './grid.ts';
import { type ColumnRole, isContent } from './heads.ts';
import { readWhen } from './when.ts';

/**
 * A row whose cells are to be read line by line: `7h30`, `9h00` in the cell of the hour, and as many entries beside it. Each
 * line becomes a row; a cell that has not as many lines of its own is of all of them. Lines of one entry, which happen to be
 * as many (`7h30`, `11h00` beside a sentence that is broken), stay together.
 */
export function hoursApart(
  row: readonly GridCell[],
  roles: readonly (ColumnRole | null)[],
): readonly (readonly GridCell[])[] {
  const at = row.findIndex((cell, i) => roles[i]?.type === 'when' && holdsHours(cell));
  const count = at < 0 ? 0 : filledLines(row[at]!).length;
  const contents = row.filter((cell, i) => isContent(roles[i] ?? null) && cell.text !== '');
  const [content] = contents;
  if (contents.length !== 1 || content!.lineKind === 'print' || filledLines(content!).length !== count) return [row];
  if (!standApart(content!) || filledLines(content!).some((line) => !tellsEntry(printedText(line)))) return [row];
  return Array.from({ length: count }, (_, line) =>
    row.map((cell, i) => {
      const lines = filledLines(cell);
      if (roles[i]?.type === 'when' && i !== at) return line === 0 ? cell : BLANK_CELL;
      return lines.length === count && standApart(cell)
        ? { ...cell, lines: [lines[line]!], text: textOf(lines[line]!).trim() }
        : cell;
    }),
  );
}

const filledLines = ({ lines }: GridCell) => lines.filter((line) => textOf(line).trim() !== '');

/** Each line begins as words do that none go before, and none is left open; `thôn Bắc` is a place without a capital. */
function standApart(cell: GridCell): boolean {
  const texts = filledLines(cell).map(printedText);
  return texts.every((text, i) => {
    const before = texts[i - 1] ?? '';
    return isPlaceLine(text) ? !wantsMore(before) : !goesOn(before, text);
  });
}

/** Not only a place, people, or what a label names, that go with the line above. */
const tellsEntry = (text: string): boolean =>
  cutFields(text).main !== '' &&
  (hasVerb(text) || kindOfTitle(text) !== null || !(isPlaceLine(text) || isWhoLine(text)));

/** Nothing but hours, each later than the one above it; `7h30 –` above `9h00` is one stretch. */
function holdsHours(cell: GridCell): boolean {
  const texts = filledLines(cell).map((line) => textOf(line).trim());
  const hours = texts.map(readWhen).map(({ time, heading, rest }) => (heading || rest !== '' ? null : time?.start));
  const joined = texts.some((text) => /^(?:[-–—]|đến|tới)|(?:[-–—]|đến|tới|từ)$/iu.test(text));
  return (
    !cell.carried && hours.length > 1 && !joined && hours.every((hour, i) => hour && (i === 0 || hour > hours[i - 1]!))
  );
}
