import { type Line, textOf } from '../../../model/block.ts';
import { isWhen } from './heads.ts';

/** One cell of a table that was given out one cell a line. */
export interface CellToken {
  /** Empty for a cell with nothing in it. */
  readonly text: string;
  readonly lines: readonly Line[];
}

export function tokensOf(lines: readonly Line[]): CellToken[] {
  const barred = lines.some((line) => textOf(line).trim() === '|');
  const spaced = lines.filter((line) => textOf(line).trim() === '').length > lines.length * 0.3;
  const tokens: { text: string; lines: Line[] }[] = [];
  let fresh = true;
  for (const line of lines) {
    const raw = textOf(line);
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text === '|' || text === '') {
      const blankCell = barred ? text === '|' && fresh && tokens.length > 0 : raw !== '';
      if (blankCell) tokens.push({ text: '', lines: [] });
      if (!barred || text === '|') fresh = true;
      continue;
    }
    const last = tokens.at(-1);
    if (last && !fresh && (barred || spaced) && last.text !== '' && (barred || isWhen(last.text) === isWhen(text))) {
      last.text = `${last.text}\n${text}`;
      last.lines.push(line);
    } else tokens.push({ text, lines: [line] });
    fresh = false;
  }
  return tokens;
}
