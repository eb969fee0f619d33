import type { Block, Table } from '../../model/block.ts';
import type { CueOptions } from '../cues.ts';
import type { DocumentText } from '../layout.ts';
import { join, type Passage, passageOf } from '../passage.ts';
import { gridRows } from './week/grid.ts';
import { paragraphsOf } from './week/paragraphs.ts';

/** The paragraphs of the body, and each row of a table as one text with its cells in order. */
export function textsOf({ source, masthead }: DocumentText, options: CueOptions): Passage[] {
  const texts: Passage[] = [];
  let run: Block[] = [];
  const endRun = () => {
    texts.push(...paragraphsOf(run, options).map(({ passage }) => passage));
    run = [];
  };
  for (const block of source.blocks.slice(masthead.body.start, masthead.body.end)) {
    if (block.type === 'paragraph') {
      run.push(block);
      continue;
    }
    endRun();
    texts.push(...rowTexts(block));
  }
  endRun();
  return texts.filter(({ text }) => text.trim() !== '');
}

function rowTexts(table: Table): Passage[] {
  return gridRows(table).flatMap((row) => {
    const own = row.filter((cell) => !cell.carried && !cell.spanned && cell.text !== '');
    const said = own.filter(({ text }) => !/^\d{1,3}\.?$/u.test(text));
    const lines = said.flatMap((cell) => cell.lines.map(passageOf)).filter(({ text }) => text !== '');
    return lines.length === 0 ? [] : [join(lines, ' ')];
  });
}
