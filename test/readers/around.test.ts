import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/model/block.ts';
import { refuseClassified } from '../../src/programme/secrecy.ts';
import { cell, paragraph, row, run, table, wordFile } from './office-files.ts';
import { pdfFile, type StampOn } from './pdf-files.ts';
import { seen, sourceOf } from './seen.ts';

/** What stands around the text is not of it, but is seen: a secrecy mark is set there as often as not. */

const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';
const p = (text: string) => paragraph(run(text));

async function read(bytes: Uint8Array) {
  const { blocks, around = [] } = await sourceOf(bytes);
  return { blocks: seen(blocks), around: around.map(textOf) };
}

describe('of a Word file', () => {
  const related = (...parts: readonly (readonly [string, string])[]) => ({
    'word/_rels/document.xml.rels': `<Relationships>${parts
      .map(([kind, target], i) => `<Relationship Id="h${i}" Type="${KINDS}/${kind}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  });

  test('headers and footers are seen, also those of the first page and in a table', async () => {
    const entries = {
      ...related(['header', 'header1.xml'], ['header', 'header2.xml'], ['footer', 'footer1.xml']),
      'word/header1.xml': `<w:hdr ${W}>${p('MẬT')}</w:hdr>`,
      'word/header2.xml': `<w:hdr ${W}>${table(row(cell(p('SỞ VÍ DỤ')), cell(p('TỐI MẬT'))))}</w:hdr>`,
      'word/footer1.xml': `<w:ftr ${W}>${p('Trang 1')}</w:ftr>`,
    };
    expect(await read(wordFile({ body: p('Họp giao ban'), entries }))).toEqual({
      blocks: ['Họp giao ban'],
      around: ['MẬT', 'SỞ VÍ DỤ', 'TỐI MẬT', 'Trang 1'],
    });
  });

  test('letters drawn as a shape are seen', async () => {
    const drawn = '<w:r><w:pict><v:shape><v:textpath string="TUYỆT MẬT"/></v:shape></w:pict></w:r>';
    const entries = {
      ...related(['header', 'header1.xml']),
      'word/header1.xml': `<w:hdr ${W}>${paragraph(drawn)}</w:hdr>`,
    };
    expect((await read(wordFile({ body: p('Họp'), entries }))).around).toContain('TUYỆT MẬT');
    expect((await read(wordFile({ body: p('Họp') + paragraph(drawn) }))).around).toEqual(['TUYỆT MẬT']);
  });
});

test('of a Word 97 file its headers are seen', async () => {
  const { blocks, around } = await read(
    readFileSync(join(import.meta.dirname, '../documents/refused/marked-header.doc')),
  );
  expect(blocks).toEqual(['LỊCH CÔNG TÁC TUẦN 11', 'Thứ Hai, 09/3/2026: Họp giao ban']);
  expect(around.filter((text) => text !== '')).toEqual(['MẬT']);
});

test('of a sheet its headers, without their codes, and its text boxes are seen', async () => {
  const anchor = { from: { row: 1, col: 1 } };
  const sheet = {
    ...{ name: 'Tuần', rows: [['Họp giao ban']], textBoxes: [{ text: 'HỎA TỐC', anchor }] },
    headerFooter: { oddHeader: '&L&"Times New Roman,Bold"&14MẬT&RTrang &P', firstHeader: '&CSỞ VÍ DỤ\nTỐI MẬT' },
  };
  const { blocks, around } = await read(Buffer.from(await writeXlsx({ sheets: [sheet] })));
  expect(blocks).toEqual(['Họp giao ban']);
  expect(around).toEqual(expect.arrayContaining(['MẬT', 'Trang', 'SỞ VÍ DỤ', 'TỐI MẬT', 'HỎA TỐC']));
});

describe('of a PDF', () => {
  const printed = { texts: [{ text: 'Thu Hai, 09/3/2026: hop giao ban tai phong hop', x: 60, y: 760 }] };
  const stamped = (...stamps: readonly StampOn[]) => pdfFile({ ...printed, stamps }, printed);

  test('typed text and stamps that are put on a page are seen, a note beside it is not', async () => {
    const bytes = stamped(['FreeText', 'TỐI MẬT\rBản số 2'], ['Stamp', 'Đã ký'], ['Text', 'xem lại']);
    expect((await read(bytes)).around).toEqual(['TỐI MẬT', 'Bản số 2', 'Đã ký']);
    expect((await read(pdfFile(printed))).around).toEqual([]);
  });

  test.each([
    ['FreeText', 'MẬT', 'MẬT'],
    ['Stamp', 'TUYỆT MẬT', 'TUYỆT MẬT'],
    ['FreeText', 'Độ mật: Tối mật', 'TỐI MẬT'],
    ['Stamp', 'MẬT'.normalize('NFD'), 'MẬT'],
  ] as const)('a %s that says %s is a secrecy mark', async (kind, text, mark) => {
    const source = await sourceOf(stamped([kind, text]));
    expect(() => refuseClassified(source)).toThrow(
      expect.objectContaining({ code: 'document-classified', data: { mark } }),
    );
  });

  test.each(['Đã duyệt', 'giữ bí mật', 'họp về mật ong'])('a stamp that says %s is none', async (text) => {
    const source = await sourceOf(stamped(['Stamp', text]));
    expect(() => refuseClassified(source)).not.toThrow();
  });
});
