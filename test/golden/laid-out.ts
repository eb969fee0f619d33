import { cell, paragraph, row, run, table, wordFile } from '../readers/office-files.ts';

/** The real texts laid out as files: a line a paragraph, rows of cells as tables or with the tabs they had. */

export type Layout = 'tables' | 'tabs';

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const paragraphsOf = (text: string) =>
  text
    .replace(/&amp;/g, '&')
    .split(/<\/?p>/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Words with the tag they stand in, or null. */
const piecesOf = (text: string) =>
  [...text.matchAll(/<(b|i)>(.*?)<\/\1>|[^<]+/g)].map(([whole, tag, inside]) => ({ tag: tag ?? null, text: inside ?? whole }));

interface Run {
  readonly isTable: boolean;
  readonly lines: readonly string[];
}

function runsOf(text: string, layout: Layout): Run[] {
  const runs: { isTable: boolean; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const isTable = layout === 'tables' && line.includes('\t');
    const last = runs.at(-1);
    if (last && last.isTable === isTable) last.lines.push(line);
    else runs.push({ isTable, lines: [line] });
  }
  return runs;
}

const inWord = (line: string) =>
  paragraph(
    line
      .split('\t')
      .map((piece) => run(escape(piece)))
      .join('<w:r><w:tab/></w:r>'),
  );
const inCell = (text: string) =>
  paragraph(piecesOf(text).map((piece) => run(escape(piece.text), piece.tag === null ? '' : `<w:${piece.tag}/>`)).join(''));
const wordCell = (text: string) => cell(paragraphsOf(text).map(inCell).join('') || paragraph(''));

export function asWord(text: string, layout: Layout): Uint8Array {
  const body = runsOf(text, layout).map(({ isTable, lines }) =>
    isTable
      ? table(...lines.map((line) => row(...line.split('\t').map(wordCell))))
      : lines.map(inWord).join(''),
  );
  return wordFile({ body: body.join('') });
}

const tagged = ({ tag, text }: { tag: string | null; text: string }) =>
  tag === null ? escape(text) : `<${tag}>${escape(text)}</${tag}>`;
const htmlCell = (text: string) =>
  `<td>${paragraphsOf(text)
    .map((piece) => `<p>${piecesOf(piece).map(tagged).join('')}</p>`)
    .join('')}</td>`;

export function asPage(text: string, layout: Layout): Uint8Array {
  const body = runsOf(text, layout).map(({ isTable, lines }) => {
    if (isTable) return `<table>${lines.map((line) => `<tr>${line.split('\t').map(htmlCell).join('')}</tr>`).join('')}</table>`;
    return layout === 'tabs' ? `<pre>${escape(lines.join('\n'))}</pre>` : lines.map((line) => `<p>${escape(line)}</p>`).join('');
  });
  return Buffer.from(`<!DOCTYPE html><html><body>${body.join('')}</body></html>`);
}
