import { cutAt, join, type Passage, prefixed } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { statusIn } from '../../states.ts';
import { isLeaderLine, opensActivity } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';
import type { Paragraph } from './paragraphs.ts';

/** One row whose cells stand below its hour: which of them is what, as labels in front of their words. */

export interface RowCell {
  /** A list, or a line without a mark. */
  readonly marked: boolean;
  readonly paragraphs: Paragraph[];
  /** Their words, without marks. */
  readonly lines: Passage[];
}

export interface HourRow {
  readonly hour: Paragraph;
  /** Nothing else stands in the line of its hour, or a remark in brackets. */
  readonly alone: boolean;
  /** Where that remark begins, or -1. */
  readonly remark: number;
  /** In the order of their lines. */
  readonly cells: RowCell[];
}

/** What the rows of a text have in common. */
export interface RowShape {
  /** The last line is the place. */
  readonly endsInPlace: boolean;
  /** A place or people stand above what takes place. */
  readonly titleFollows: boolean;
}

/** What stands in place of each paragraph of the row: the title first, what is not understood of it, then the labels. */
export function labelledRow(row: HourRow, shape: RowShape): Map<Paragraph, readonly Paragraph[]> {
  const replaced = new Map<Paragraph, readonly Paragraph[]>();
  const [first, ...rest] = titleFirst(row.cells, shape);
  if (!first) return replaced;
  const end = shape.endsInPlace ? rest.findLast(({ marked }) => !marked) : undefined;
  const cells = rest.map((cell) => ({ cell, label: labelOf(cell, cell === end && cell === row.cells.at(-1)) }));
  const [hour, title] = headOf(row, first.paragraphs[0]!);
  for (const { paragraphs } of row.cells) for (const own of paragraphs) replaced.set(own, []);
  replaced.set(row.hour, [
    ...(row.alone ? [hour] : []),
    title,
    ...cells.flatMap(({ cell, label }) => (label === null ? cell.paragraphs.map(asked) : [])),
    ...cells.flatMap(({ cell, label }) => (label === null ? [] : [labelled(cell, label)])),
  ]);
  return replaced;
}

const asked = (paragraph: Paragraph): Paragraph => ({ ...paragraph, unclear: true });

function titleFirst(cells: readonly RowCell[], { titleFollows }: RowShape): readonly RowCell[] {
  const at = titleFollows ? cells.findIndex((cell) => !cell.marked && labelOf(cell, false) === null) : 0;
  return at <= 0 ? cells : [cells[at]!, ...cells.filter((_, i) => i !== at)];
}

/** `14:00 (MỚI)` above the title: a remark, unless it says that it is put off. */
function headOf({ hour, remark: at }: HourRow, title: Paragraph): [Paragraph, Paragraph] {
  if (at < 0) return [hour, title];
  const [clock, remark] = cutAt(hour.passage, [at]);
  const passage =
    statusIn(remark!.text) === 'confirmed'
      ? join([title.passage, prefixed(remark!, 'Ghi chú: ')], '\n')
      : join([remark!, title.passage], ' ');
  return [
    { ...hour, passage: clock! },
    { ...title, passage },
  ];
}

const labelled = ({ paragraphs: [first], lines }: RowCell, label: string): Paragraph => ({
  passage: prefixed(join(lines, '; '), label),
  marked: true,
  gap: first!.gap,
});

/** Null for what is done: an entry of its own, or the end of the title. */
function labelOf({ marked, lines }: RowCell, isEnd: boolean): string | null {
  const { text } = lines[0]!;
  if (lines.every((line) => opensActivity(line.text))) return null;
  if (marked) return 'Thành phần: ';
  // `Trung tâm …`, `HT`: a body or where it sits.
  if (isPlaceLine(text) && (isEnd || !isWhoLine(text))) return 'Địa điểm: ';
  if (isLeaderLine(text)) return 'Chủ trì: ';
  if (isWhoLine(text)) return 'Thành phần: ';
  return isEnd ? 'Địa điểm: ' : null;
}
