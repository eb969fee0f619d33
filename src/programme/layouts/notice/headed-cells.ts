import type { Block, Line } from '../../../model/block.ts';
import { printedText } from '../../printed.ts';
import { gridRows } from '../week/grid.ts';
import { restRows } from './rest-rows.ts';

/**
 * The lines of a notice of rests. A table of rests is told row by row; in another the head says what the days below it are
 * for (`Thời gian học trở lại`), and a cell has nothing but the day: its lines are told with the words of their head.
 */
export const headedLines = (blocks: readonly Block[]): readonly Line[] =>
  blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.line];
    const rests = restRows(block);
    if (rests) return rests;
    const [head = []] = gridRows(block);
    return block.cells.flatMap(({ row, column, lines }) => {
      const words = head[column]?.lines.map(printedText).join(' ') ?? '';
      if (row === 0 || !TELLS.test(words)) return lines;
      return lines.map((line) => ({ ...line, spans: [{ text: `${words}: ` }, ...line.spans] }));
    });
  });

/** Days that are none of rest. */
const TELLS =
  /(?<!\p{L})(?:(?:học|làm|làm việc|dạy|đi học|đi làm) (?:trở )?lại|trở lại|(?:học|làm|làm việc|dạy|trực) bù)(?!\p{L})/iu;
