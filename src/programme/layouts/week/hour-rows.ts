import type { CueOptions } from '../../cues.ts';
import { cutFields } from '../../fields.ts';
import { slice } from '../../passage.ts';
import { isPlaceLine } from '../../places.ts';
import { isLeaderLine } from '../../subjects.ts';
import { isWhoLine } from '../../who-lines.ts';
import { isClosing, isFurniture } from './furniture.ts';
import type { HourRow, RowCell } from './hour-row.ts';
import { labelledRow } from './hour-row.ts';
import type { Paragraph } from './paragraphs.ts';
import { passedOver } from './passed-over.ts';
import { stretchesOf } from './stretches.ts';
import { readWhen } from './when.ts';

/**
 * Rows whose cells a page gave out one below the other without a head: the hour alone in its line, what takes place, a
 * list of those who take part, the place. That it is so is told by what repeats: where most lists name people and most
 * last lines a place, the others of their kind do too.
 */

/** Fewer rows repeat nothing. */
const LEAST_ROWS = 3;
/** Of the rows or cells of a kind, those that are what all of them are taken for. */
const MOST = 0.5;

/** The paragraphs with a label in front of the words of every such cell; unchanged where there are no such rows. */
export function labelledHourRows(paragraphs: readonly Paragraph[], options: CueOptions): readonly Paragraph[] {
  const rows = rowsIn(paragraphs, options);
  const alone = rows?.filter((row) => row.alone && row.cells.length > 0) ?? [];
  if (rows === null || alone.length < LEAST_ROWS || alone.length <= rows.length * MOST) return paragraphs;
  const lists = rows.flatMap(({ cells }) => cells.filter(({ marked }) => marked));
  if (lists.length > 0 && !mostly(lists, namesPeople)) return paragraphs;
  const several = alone.filter(({ cells }) => cells.length > 1 && !cells[1]!.marked);
  const shape = {
    endsInPlace: mostly(
      rows.flatMap(({ cells }) =>
        cells
          .slice(1)
          .filter(({ marked }) => !marked)
          .slice(-1),
      ),
      ({ lines }) => isPlaceLine(lines[0]!.text),
    ),
    titleFollows: mostly(
      several.map(({ cells }) => cells[0]!),
      isNoTitle,
    ),
  };
  const replaced = new Map(rows.flatMap((row) => [...labelledRow(row, shape)]));
  return paragraphs.flatMap((paragraph) => replaced.get(paragraph) ?? [paragraph]);
}

const mostly = (cells: readonly RowCell[], looks: (cell: RowCell) => boolean): boolean =>
  cells.length >= LEAST_ROWS - 1 && cells.filter(looks).length > cells.length * MOST;

const namesPeople = ({ lines }: RowCell) => lines.every(({ text }) => isWhoLine(text));
const isNoTitle = ({ lines: [line] }: RowCell) =>
  isPlaceLine(line!.text) || isLeaderLine(line!.text) || isWhoLine(line!.text);

/** The rows under their hours; null where entries stand in other ways too. */
function rowsIn(paragraphs: readonly Paragraph[], options: CueOptions): HourRow[] | null {
  const rows: HourRow[] = [];
  let open: HourRow | null = null;
  const passed = passedOver(paragraphs, options);
  for (const [i, paragraph] of paragraphs.entries()) {
    const { text } = paragraph.passage;
    const [first, ...others] = stretchesOf(paragraph.passage, options);
    const types = first!.cues.map(({ type }) => type);
    const isMarked = types.includes('mark');
    if (types.includes('day') || passed.has(i)) open = null;
    else if (isClosing(text)) break;
    else if (isFurniture(text)) open = null;
    else if (isHourAlone(text)) {
      open = { hour: paragraph, alone: true, remark: text.search(REMARK), cells: [] };
      rows.push(open);
    } else if (others.length > 0 || isLabelled(text)) return null;
    else if (types.length === 1 && (types[0] === 'time' || types[0] === 'session')) {
      open = { hour: paragraph, alone: false, remark: -1, cells: [] };
      put(paragraph, false, open.cells);
      rows.push(open);
    } else if (types.includes('time') || types.includes('session')) return null;
    else if (open?.cells.length === 0 && isMarked) return null;
    else if (open) put(paragraph, isMarked, open.cells);
  }
  return rows;
}

const MARK = /^\s*(?:[^\p{L}\p{N}(“"]+|\d{1,2}[.)/]|\p{L}[.)])?\s*/u;

function put(paragraph: Paragraph, marked: boolean, cells: RowCell[]): void {
  const { passage } = paragraph;
  const from = marked ? MARK.exec(passage.text)![0].length : 0;
  const line = slice(passage, from, endOfWords(passage.text));
  const last = cells.at(-1);
  if (marked && last?.marked) {
    last.paragraphs.push(paragraph);
    last.lines.push(line);
  } else cells.push({ marked, paragraphs: [paragraph], lines: [line] });
}

/** Where the words end: points and blanks behind them are no more of them. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /[\s.;,]/u.test(text[end - 1]!)) end--;
  return end;
}

/** What is longer says more than an hour and a remark. */
const LONGEST_HOUR = 80;
const REMARK = /(?<=\d.*)\s?\([^()\d]*\)\s*$/u;

/** `07:00`, `08:00 - 11:30`, `14:00 (MỚI)`, `Cả ngày`; a session above hours has no cells. */
function isHourAlone(text: string): boolean {
  if (text.length > LONGEST_HOUR) return false;
  const { heading, slot, time, rest } = readWhen(text.replace(REMARK, ''));
  return heading === null && (time !== null || slot !== null) && rest === '';
}

function isLabelled(text: string): boolean {
  const { main, fields } = cutFields(text);
  return main === '' && fields.length > 0;
}
