/** PDF files of a few lines, written by hand. Letters of Helvetica, so that widths are those of the standard fonts. */

export interface TextAt {
  readonly text: string;
  readonly x: number;
  /** From the lower edge, as PDF counts. */
  readonly y: number;
  readonly size?: number;
  /** Plain, bold, and one whose letters 1 and 2 are the ligature fi and ứ. */
  readonly font?: 'F1' | 'F2' | 'F3';
  readonly upwards?: boolean;
}

export type LineFromTo = readonly [number, number, number, number];

export interface PageContent {
  readonly texts?: readonly TextAt[];
  readonly lines?: readonly LineFromTo[];
  readonly stamps?: readonly StampOn[];
  /** Nothing is seen outside of it: left, lower, right and upper edge. */
  readonly clip?: LineFromTo;
}

/** An annotation: what kind it is and what was typed. */
export type StampOn = readonly [subtype: 'FreeText' | 'Stamp' | 'Text', contents: string];

export const pdfFile = (...pages: readonly PageContent[]): Uint8Array => pdfFileBy('', ...pages);

/** `creator`: the program that made the document. */
export function pdfFileBy(creator: string, ...pages: readonly PageContent[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${FIRST_PAGE + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /Differences [1 /fi /uhornacute] >> >>',
  );
  add(`<< /Creator (${creator}) >>`);
  for (const [i, page] of pages.entries()) {
    const content = contentOf(page);
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${FIRST_PAGE + 1 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >> >>${annotationsOf(page)} >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  return Buffer.from(serialised(objects), 'latin1');
}

/** Numbers of objects, after the catalogue, the list of pages and the fonts. */
const INFO = 6;
const FIRST_PAGE = 7;

function annotationsOf({ stamps = [] }: PageContent): string {
  if (stamps.length === 0) return '';
  const one = ([subtype, contents]: StampOn) =>
    `<< /Type /Annot /Subtype /${subtype} /Rect [400 780 500 810] /Contents <FEFF${hexOf(contents)}> >>`;
  return ` /Annots [${stamps.map(one).join(' ')}]`;
}

const hexOf = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');

function contentOf({ texts = [], lines = [], clip }: PageContent): string {
  const seen = clip ? [`${clip[0]} ${clip[1]} ${clip[2] - clip[0]} ${clip[3] - clip[1]} re W n`] : [];
  const drawn = lines.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`);
  const written = texts.map(({ text, x, y, size = 12, font = 'F1', upwards = false }) => {
    const matrix = upwards ? `0 1 -1 0 ${x} ${y}` : `1 0 0 1 ${x} ${y}`;
    return `BT /${font} ${size} Tf ${matrix} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  });
  return [...seen, '0.5 w', ...drawn, ...written].join('\n');
}

function serialised(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${INFO} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** The lines of a grid with these edges. */
export function grid(xs: readonly number[], ys: readonly number[]): LineFromTo[] {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
  return [...ys.map((y): LineFromTo => [left, y, right, y]), ...xs.map((x): LineFromTo => [x, top, x, bottom])];
}
