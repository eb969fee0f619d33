import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DocumentReader } from '../../src/service/reading.ts';
import { OFFICE } from '../documents/formats/roster.ts';
import { cell, paragraph, row, run, table, WORD_TYPES, wordFile } from '../readers/office-files.ts';

const week = readFileSync(join(import.meta.dirname, '../documents/formats/week.docx'));
const REQUEST = { organizations: [OFFICE], organizationId: OFFICE.id, on: null };

/**
 * What the process holds rises over the first runs and swings in all, as threads end; what is kept would lift it in
 * every run. So the least that it holds in the last runs may be this much above the most in the first. Bytes.
 */
const GROWTH = 50_000_000;
const RUNS = { first: 5, between: 10, last: 5 };
/** What stays on the heap of the service, beside what a first reading keeps. Bytes. */
const KEPT = 30_000_000;
/** The loop that answers others may be held up so long, on a busy machine: milliseconds. */
const PAUSE = 1_000;

const packed = (document: Uint8Array) =>
  zipSync({ '[Content_Types].xml': strToU8(WORD_TYPES), 'word/document.xml': [document, { level: 9 }] });
const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
const wideCell = '<td rowspan="65534" colspan="1000">x</td>'.repeat(50);
const wordRow = row(...Array.from({ length: 50 }, () => cell(paragraph(run('x')))));

const BOMBS: readonly (readonly [string, () => Uint8Array])[] = [
  ['200 MB of zeros in an archive', () => packed(new Uint8Array(200_000_000))],
  [
    'four entries of 30 MB',
    () => zipSync(Object.fromEntries([1, 2, 3, 4].map((i) => [`x${i}.xml`, new Uint8Array(30_000_000)]))),
  ],
  [
    'entities of entities',
    () =>
      packed(
        strToU8(`<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "boom">${entities}]><w:document>&e9;</w:document>`),
      ),
  ],
  ['100,000 nested tags of a page', () => Buffer.from(`<html><body>${deep('<div>', '</div>')}</body></html>`)],
  ['100,000 nested tables', () => Buffer.from(`<html><body>${deep('<table><tr><td>', '')}</body></html>`)],
  ['100,000 nested tags in Word', () => wordFile({ body: deep('<w:sdt>', '</w:sdt>') })],
  ['cells of a million columns', () => Buffer.from(`<table>${`<tr>${wideCell}</tr>`.repeat(200)}</table>`)],
  ['a table of 20,000 cells', () => wordFile({ body: table(...Array.from({ length: 400 }, () => wordRow)) })],
];

async function explode(documents: DocumentReader, bombs: readonly (readonly [string, Uint8Array])[]): Promise<void> {
  for (const [name, bytes] of bombs) {
    const bomb = documents.read(bytes, REQUEST).then(
      () => 'read',
      (error: { code?: string }) => error.code ?? String(error),
    );
    const other = await documents.read(week, REQUEST);
    expect(other.value.items, name).toHaveLength(10);
    expect(['file-limits', 'file-unreadable', 'no-programme', 'reading-timeout'], name).toContain(await bomb);
  }
}

const onHeap = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

test('run after run of bombs memory does not grow, nothing stays on the heap, and others are answered meanwhile', {
  timeout: 300_000,
}, async () => {
  const documents = new DocumentReader();
  const bombs = BOMBS.map(([name, make]) => [name, make()] as const);
  let [longest, most, least, last] = [0, 0, Number.POSITIVE_INFINITY, performance.now()];
  const pulse = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    most = Math.max(most, process.memoryUsage.rss());
    least = Math.min(least, process.memoryUsage.rss());
    last = performance.now();
  }, 20);
  try {
    const explodeFor = async (runs: number) => {
      for (let run = 0; run < runs; run++) await explode(documents, bombs);
    };
    await explodeFor(1);
    const heap = onHeap();
    [longest, last] = [0, performance.now()];
    await explodeFor(RUNS.first - 1);
    const first = most;
    await explodeFor(RUNS.between);
    least = Number.POSITIVE_INFINITY;
    await explodeFor(RUNS.last);
    expect(longest).toBeLessThan(PAUSE);
    expect(least - first).toBeLessThan(GROWTH);
    expect(onHeap() - heap).toBeLessThan(KEPT);
  } finally {
    clearInterval(pulse);
    await documents.close();
  }
});
