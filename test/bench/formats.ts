import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readDocumentHere } from '../../src/service/reading-task.ts';
import { OFFICE } from '../documents/formats/roster.ts';
import { grid, pdfFile } from '../readers/pdf-files.ts';
import { milliseconds, spread } from './figures.ts';

/** A month in each format, and a PDF of forty ruled pages, from bytes to programme, warm. */

const RUNS = 15;
const WARMING = 5;
const FOLDER = join(import.meta.dirname, '../documents/formats');
const FORMATS = ['docx', 'pdf', 'xlsx', 'html', 'doc', 'txt'];
const PAGES = 40;

export async function benchFormats(): Promise<void> {
  const request = { organizations: [OFFICE], organizationId: OFFICE.id, on: null, limits: READING_LIMITS };
  for (const format of FORMATS) {
    const bytes = readFileSync(join(FOLDER, `month.${format}`));
    await bench(`a month as ${format}`, RUNS, () => readDocumentHere(bytes, request));
  }
  const pages = longPdf();
  await bench(`a PDF of ${PAGES} pages`, 5, () => readDocumentHere(pages, request));
}

async function bench(name: string, runs: number, read: () => Promise<unknown>): Promise<void> {
  for (let run = 0; run < Math.min(WARMING, runs - 1); run += 1) await read();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    await read();
    times.push(performance.now() - began);
  }
  console.log(`reading ${name}: ${spread(times, milliseconds)}`);
}

/** A week's schedule whose rows go on and on. */
function longPdf(): Uint8Array {
  const edges = Array.from({ length: 25 }, (_, i) => 770 - i * 28);
  const columns = [60, 150, 220, 540];
  const pages = Array.from({ length: PAGES }, (_, page) => {
    const texts = edges.slice(0, -1).flatMap((edge, row) => {
      const day = 1 + ((page * 24 + row) % 28);
      const line = ['Ngay', 'Gio', 'Noi dung'];
      const cells =
        page + row === 0
          ? line
          : [`${day}/10/2026`, '8h00', `Hop giao ban so ${page}.${row} tai hoi truong lon cua co quan`];
      return cells.map((text, column) => ({ text, x: columns[column]! + 4, y: edge - 18, size: 11 }));
    });
    const title = page === 0 ? [{ text: 'LICH CONG TAC THANG 10 NAM 2026', x: 180, y: 800 }] : [];
    return { texts: [...title, ...texts], lines: grid(columns, edges) };
  });
  return pdfFile(...pages);
}
