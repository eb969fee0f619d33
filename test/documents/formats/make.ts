/**
 * Lays the programmes of this folder out in every format, with LibreOffice (`soffice` must be on the path; the tests
 * need only its output, which lies beside this file): `node src/launch.mjs --script test/documents/formats/make.ts`
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beside } from './beside.source.ts';
import { month } from './month.source.ts';
import { cellOf, type ProgrammeSource, type SourceTable } from './source.ts';
import { tasks } from './tasks.source.ts';
import { week } from './week.source.ts';
import { year } from './year.source.ts';

const NAMESPACES = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .concat('xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"')
  .join(' ');

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function spans(text: string): string {
  return escape(text).replace(/~([^~]+)~/g, '<text:span text:style-name="Struck">$1</text:span>');
}

const paragraph = (text: string, style: string) => `<text:p text:style-name="${style}">${spans(text)}</text:p>`;

const STYLES = `<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif'"/></office:font-face-decls>
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="Serif" fo:font-size="13pt" fo:language="vi" fo:country="VN"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/></office:styles>`;

const TEXT_STYLES = `<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify" fo:text-indent="1cm" fo:margin-top="0.1cm"/></style:style>
<style:style style:name="Cell" style:family="paragraph" style:parent-style-name="Standard"/>
<style:style style:name="Middle" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Middle"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Head" style:family="paragraph" style:parent-style-name="Body"><style:paragraph-properties fo:text-indent="1cm"/><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Struck" style:family="text"><style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>
<style:style style:name="Ruled" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm" fo:wrap-option="wrap"/></style:style>
<style:style style:name="Bare" style:family="table-cell"/>`;

function cells(row: SourceTable['rows'][number], style: string, paragraphStyle: string): string {
  return row
    .map(cellOf)
    .map(({ lines, rowSpan = 1, columnSpan = 1 }) => {
      const attributes = `table:style-name="${style}" table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}" office:value-type="string"`;
      const content = lines.map((line) => paragraph(line, paragraphStyle)).join('');
      const covered = '<table:covered-table-cell/>'.repeat(columnSpan - 1);
      return `<table:table-cell ${attributes}>${content}</table:table-cell>${covered}`;
    })
    .join('');
}

/** Rows with the covered cells that OpenDocument wants below a cell that spans rows (only first columns do, here). */
function tableRows(table: SourceTable, style: string): string {
  let covered = 0;
  return table.rows
    .map((row) => {
      const before = covered > 0 ? '<table:covered-table-cell/>' : '';
      covered = Math.max(0, covered - 1);
      const span = cellOf(row[0]!).rowSpan ?? 1;
      if (span > 1) covered = span - 1;
      return `<table:table-row>${before}${cells(row, style, 'Cell')}</table:table-row>`;
    })
    .join('\n');
}

const columnStyles = (name: string, widths: readonly number[], total: number) =>
  widths
    .map((width, i) => {
      const cm = ((width / widths.reduce((a, b) => a + b)) * total).toFixed(3);
      return `<style:style style:name="${name}${i}" style:family="table-column"><style:table-column-properties style:column-width="${cm}cm"/></style:style>`;
    })
    .join('');

const columns = (name: string, widths: readonly number[]) =>
  widths.map((_, i) => `<table:table-column table:style-name="${name}${i}"/>`).join('');

/** A flat OpenDocument text. */
function textDocument(source: ProgrammeSource): string {
  const width = source.landscape ? 25 : 16.5;
  const page = source.landscape ? ['29.7cm', '21cm', 'landscape'] : ['21cm', '29.7cm', 'portrait'];
  const [left, right] = source.masthead;
  const halves = [left, right].map((lines) => ({ lines }));
  const body = [
    `<table:table table:name="Masthead">${columns('M', [1, 1])}<table:table-row>${cells(halves, 'Bare', 'Title')}</table:table-row></table:table>`,
    ...source.before.map((p) => paragraph(p.text, p.center ? (p.bold ? 'Title' : 'Middle') : p.bold ? 'Head' : 'Body')),
    `<table:table table:name="Programme">${columns('P', source.table.widths)}<table:table-header-rows><table:table-row>${cells(source.table.header, 'Ruled', 'Title')}</table:table-row></table:table-header-rows>${tableRows(source.table, 'Ruled')}</table:table>`,
    ...source.after.map((p) => paragraph(p.text, p.bold ? 'Head' : 'Body')),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
${STYLES}
<office:automatic-styles>${TEXT_STYLES}${columnStyles('M', [1, 1], width)}${columnStyles('P', source.table.widths, width)}
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="${page[0]}" fo:page-height="${page[1]}" style:print-orientation="${page[2]}" fo:margin="2cm"/><style:header-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Middle"><text:page-number/></text:p></style:header></style:master-page></office:master-styles>
<office:body><office:text>${body.join('\n')}</office:text></office:body></office:document>`;
}

/** A flat OpenDocument sheet: the same lines in merged cells over the width of the table. */
function sheetDocument(source: ProgrammeSource): string {
  const count = source.table.widths.length;
  const row = (text: string) => `<table:table-row>${cells([{ lines: [text], columnSpan: count }], 'Bare', 'Cell')}</table:table-row>`;
  const [left, right] = source.masthead;
  const masthead = [
    { lines: left, columnSpan: 2 },
    { lines: right, columnSpan: count - 2 },
  ];
  const rows = [
    `<table:table-row>${cells(masthead, 'Bare', 'Cell')}</table:table-row>`,
    ...source.before.map((p) => row(p.text)),
    `<table:table-row>${cells(source.table.header, 'Ruled', 'Cell')}</table:table-row>`,
    tableRows(source.table, 'Ruled'),
    ...source.after.map((p) => row(p.text)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
${STYLES}
<office:automatic-styles>${TEXT_STYLES}${columnStyles('P', source.table.widths, 24)}</office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="${source.name}">${columns('P', source.table.widths)}${rows.join('\n')}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** Plain text, a row a line, cells parted by tabs. */
function plainText(source: ProgrammeSource): string {
  const flat = (lines: readonly string[]) => lines.filter((line) => line !== '').join(' ').replace(/~([^~]+)~/g, '<s>$1</s>');
  let covered = 0;
  const rows = source.table.rows.map((row) => {
    const before = covered > 0 ? '\t' : '';
    covered = Math.max(0, covered - 1);
    const span = cellOf(row[0]!).rowSpan ?? 1;
    if (span > 1) covered = span - 1;
    const texts = row.map(cellOf).map((cell) => flat(cell.lines) + '\t'.repeat((cell.columnSpan ?? 1) - 1));
    return before + texts.join('\t');
  });
  const head = source.masthead.map((half) => half.join('\n'));
  const before = source.before.map((p) => p.text);
  const after = source.after.map((p) => p.text);
  return [...head, ...before, source.table.header.join('\t'), ...rows, ...after].join('\n').concat('\n');
}

const FILTERS = {
  docx: 'docx:MS Word 2007 XML',
  doc: 'doc:MS Word 97',
  pdf: 'pdf:writer_pdf_Export',
  html: 'html:HTML (StarWriter)',
} as const;

function convert(input: string, filter: string, folder: string): void {
  execFileSync('soffice', ['--headless', '--convert-to', filter, '--outdir', folder, input], { stdio: 'ignore' });
}

const isWanted = ({ only }: ProgrammeSource, ending: string) => only === undefined || only.includes(ending);

const here = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'formats-'));
for (const source of [beside, month, week, tasks, year]) {
  const text = join(work, `${source.name}.fodt`);
  writeFileSync(text, textDocument(source));
  for (const filter of Object.values(FILTERS)) convert(text, filter, work);
  const sheet = join(work, `${source.name}.fods`);
  writeFileSync(sheet, sheetDocument(source));
  convert(sheet, 'xlsx:Calc MS Excel 2007 XML', work);
  for (const ending of [...Object.keys(FILTERS), 'xlsx']) {
    if (isWanted(source, ending)) renameSync(join(work, `${source.name}.${ending}`), join(here, `${source.name}.${ending}`));
  }
  if (isWanted(source, 'txt')) writeFileSync(join(here, `${source.name}.txt`), plainText(source));
}
rmSync(work, { recursive: true });
