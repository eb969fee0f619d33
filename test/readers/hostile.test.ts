import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readSource } from '../../src/readers/read.ts';
import { cell, paragraph, row, run, table, WORD_TYPES, wordFile } from './office-files.ts';
import { blocksOf } from './seen.ts';

/** What refuses does so within the time that one reading has: milliseconds. */
const SOON = 20_000;

async function outcome(bytes: Uint8Array): Promise<string> {
  const began = performance.now();
  const code = await readSource(bytes).then(
    () => 'read',
    (error: { code?: string }) => error.code ?? 'bug',
  );
  expect(performance.now() - began).toBeLessThan(SOON);
  return code;
}

test('a bomb in an archive is not unpacked', async () => {
  const zeros = new Uint8Array(200_000_000);
  const bomb = zipSync({ '[Content_Types].xml': strToU8(WORD_TYPES), 'word/document.xml': [zeros, { level: 9 }] });
  expect(bomb.length).toBeLessThan(300_000);
  const before = process.memoryUsage.rss();
  expect(await outcome(bomb)).toBe('file-limits');
  expect(process.memoryUsage.rss() - before).toBeLessThan(100_000_000);
});

test('many entries, and many middling ones, are refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, i) => [`x${i}.xml`, strToU8('<a/>')]));
  expect(await outcome(zipSync(many))).toBe('file-limits');
  const middling = Object.fromEntries(Array.from({ length: 4 }, (_, i) => [`x${i}.xml`, new Uint8Array(30_000_000)]));
  expect(await outcome(zipSync(middling))).toBe('file-limits');
});

/** An archive whose one entry says `claimed` bytes of itself. */
function lyingArchive(name: string, content: Uint8Array, claimed: number): Buffer {
  const packed = deflateRawSync(content, { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

test('an entry that lies about its size is cut at what it claims', async () => {
  const zeros = Buffer.alloc(100_000_000);
  const before = process.memoryUsage.rss();
  expect(await outcome(lyingArchive('word/document.xml', zeros, 100))).toBe('file-unreadable');
  expect(process.memoryUsage.rss() - before).toBeLessThan(60_000_000);
  expect(await outcome(lyingArchive('word/document.xml', Buffer.from('<a/>'), 4_000_000_000))).toBe('file-limits');
});

const document = (head: string, text: string) => ({
  'word/document.xml': `<?xml version="1.0"?>${head}<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
});

test('document types, with entities that grow or that fetch, are refused', async () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  const bomb = document(`<!DOCTYPE d [<!ENTITY e0 "boom">${entities}]>`, '&e9;');
  const fetching = document('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;');
  expect(await outcome(wordFile({ body: '', entries: bomb }))).toBe('file-limits');
  expect(await outcome(wordFile({ body: '', entries: fetching }))).toBe('file-limits');
  const wide = {
    'word/document.xml': Buffer.from(`\ufeff${fetching['word/document.xml']}`, 'utf16le').toString('latin1'),
  };
  const entries = Object.fromEntries(Object.entries(wide).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
  expect(await outcome(zipSync({ '[Content_Types].xml': strToU8(WORD_TYPES), ...entries }))).toBe('file-limits');
});

test('entities without a declaration stay words', async () => {
  expect(await blocksOf(wordFile({ body: paragraph(run('&xxe; A &amp; B')) }))).toEqual(['&xxe; A & B']);
});

test('a hundred thousand tags within each other are refused, side by side they are read', async () => {
  const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
  expect(await outcome(Buffer.from(`<html><body>${deep('<div>', '</div>')}</body></html>`))).toBe('file-limits');
  expect(await outcome(Buffer.from(`<html><body>${deep('<table><tr><td>', '')}</body></html>`))).toBe('file-limits');
  expect(await outcome(wordFile({ body: deep('<w:sdt>', '</w:sdt>') }))).toBe('file-limits');
  expect(await outcome(Buffer.from(`<html><body>${'<p>a</p>'.repeat(100_000)}</body></html>`))).toBe('read');
});

test('spans without measure are cut or refused', async () => {
  const wide = '<td rowspan="65534" colspan="1000">x</td>'.repeat(50);
  expect(await outcome(Buffer.from(`<table>${`<tr>${wide}</tr>`.repeat(200)}</table>`))).toBe('file-limits');
  const body = table(row(cell(paragraph(run('x')), '<w:gridSpan w:val="999999999"/>'), cell(paragraph(run('y')))));
  expect(await outcome(wordFile({ body }))).toBe('read');
});

test('circles of styles and of tables end', async () => {
  const style = (id: string, base: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
  const body = paragraph(run('Lịch'), '<w:pStyle w:val="A"/>');
  expect(await blocksOf(wordFile({ body, styles: style('A', 'B') + style('B', 'A') }))).toEqual(['Lịch']);
});

test('a sheet of one far cell does not become a sheet of all cells', async () => {
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>';
  const book = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
  expect(['file-limits', 'file-unreadable', 'read']).toContain(await outcome(book));
});

test('a calendar that repeats every second does not fill the memory', async () => {
  const lines = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20260101T000000',
    'RRULE:FREQ=SECONDLY;COUNT=1000000000',
    'SUMMARY:x',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  expect(await outcome(Buffer.from(lines.join('\r\n')))).toBe('read');
});

test('long lines and endless cells of plain text are read in time', async () => {
  const letters = READING_LIMITS.textLength - 10;
  for (const piece of ['a', '\t', '|a', '- ', '<p>', '<', '&#', 'Thứ Hai ', '\n']) {
    const text = `x${piece.repeat(Math.floor(Math.min(letters, 1_000_000) / piece.length))}`;
    expect(['read', 'file-limits', 'file-empty']).toContain(await outcome(Buffer.from(text)));
  }
});
