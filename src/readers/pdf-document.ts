import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { LichError } from '../errors.ts';
import type { ReadingLimits } from './limits.ts';
import { PdfInterpreter } from './pdf-interpreter.ts';
import { IDENTITY, matrixOf } from './pdf-matrix.ts';
import type { PdfPage } from './pdf-page.ts';
import { spaceOf } from './pdf-space.ts';
import type { PdfFont } from './pdf-state.ts';

type PdfProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPageProxy = Awaited<ReturnType<PdfProxy['getPage']>>;

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  /** Whether a program printed it that leaves a table's cells open where a page break cuts them. */
  readonly leavesCutsOpen: boolean;
}

/** The pages of a PDF as letters and lines. Pictures are not unpacked, scripts not run, nothing is fetched. */
export async function openPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<PdfFile> {
  const pdf = await proxyOf(bytes);
  try {
    if (pdf.numPages > limits.pages) throw new LichError('file-limits');
    const { OPS } = await getResolvedPDFJS();
    const names = new Map(Object.entries(OPS).map(([name, code]) => [code, name]));
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number, names));
    const { info } = await pdf.getMetadata();
    return { pages, leavesCutsOpen: OPEN_CUTTERS.test(String((info as { Creator?: unknown }).Creator ?? '')) };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Browsers name themselves so (CSS Fragmentation 3 §6.1: what is cut has no border there). */
const OPEN_CUTTERS = /Chrom(?:e|ium)\//;

async function proxyOf(bytes: Uint8Array): Promise<PdfProxy> {
  try {
    // The parser takes the bytes over: it gets its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      maxImageSize: 1,
      stopAtErrors: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    throw encrypted
      ? new LichError('file-encrypted')
      : new LichError('file-unreadable', { format: 'PDF' }, { cause: error });
  }
}

async function readPage(pdf: PdfProxy, number: number, names: ReadonlyMap<number, string>): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  // 0 leaves annotations out of the print: stamps of signing programs, comments, form fields.
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const interpreter = new PdfInterpreter(matrixOf(transform) ?? IDENTITY, fontsOf(page));
  for (const [i, code] of fnArray.entries()) interpreter.run({ name: names.get(code) ?? '', args: argsArray[i] ?? [] });
  const stamps = await stampsOn(page);
  page.cleanup();
  const { glyphs, rules } = interpreter;
  return { number, width, height, glyphs, rules, space: spaceOf(glyphs), stamps };
}

/** ISO 32000-1 §12.5.6.6 and §12.5.6.12 */
const STAMPS = new Set(['FreeText', 'Stamp']);

/** What they say, as it was typed (`Contents`, §12.5.2); what is only drawn in them is not read. */
async function stampsOn(page: PdfPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as readonly Annotation[];
  const said = annotations
    .filter(({ subtype }) => STAMPS.has(subtype ?? ''))
    .map(({ contentsObj }) => contentsObj?.str);
  return said.flatMap((text) => (text ?? '').split(/[\r\n]+/)).filter((line) => line.trim() !== '');
}

interface Annotation {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
}

/** A font's name tells its weight: `TimesNewRomanPS-BoldItalicMT`. */
function fontsOf(page: PdfPageProxy): (name: string) => PdfFont {
  const known = new Map<string, PdfFont>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const font = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    const scale = matrixOf(font?.fontMatrix)?.[0] ?? 0.001;
    const title = String(font?.name ?? '');
    const made = { bold: /bold|black|heavy/i.test(title), italic: /italic|oblique/i.test(title), scale };
    known.set(name, made);
    return made;
  };
}
