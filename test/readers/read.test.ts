import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { READING_LIMITS } from '../../src/readers/limits.ts';
import { readSource } from '../../src/readers/read.ts';
import { sourceOf } from './seen.ts';

const FORMATS = join(import.meta.dirname, '../documents/formats');
const zip = (entries: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
/** The beginning of a compound file, and a stream's name. */
const ole = (name: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(`${name}\0`, 'utf16le')]);
const types = (kind: string) => `<Types><Override PartName="/x" ContentType="application/vnd.${kind}+xml"/></Types>`;

test.each(['docx', 'pdf', 'xlsx', 'html', 'doc'])('a format is known by its bytes: %s', async (format) => {
  const { format: found } = await sourceOf(readFileSync(join(FORMATS, `week.${format}`)));
  expect(found).toBe(format);
});

test('pieces of markup do not make text a page', async () => {
  const text = 'Chương trình\n\n01 Thứ Hai\t<p>Sáng: Họp</p>\n02 Thứ Ba\t<i>Nghỉ</i>\n';
  expect((await sourceOf(Buffer.from(text))).format).toBe('text');
  expect(
    (await sourceOf(Buffer.from('<!-- lưu từ Word -->\n<table><tr><td>A</td><td>B</td></tr></table>'))).format,
  ).toBe('html');
});

const refusal = (bytes: Uint8Array) =>
  readSource(bytes).then(
    () => 'read',
    (error: { code?: string; data?: { format?: string } }) =>
      [error.code, error.data?.format].filter(Boolean).join(' '),
  );

test.each([
  ['nothing at all', Buffer.alloc(0), 'file-empty'],
  ['blanks', Buffer.from(' \n\t\r\n'), 'file-empty'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'file-binary'],
  ['Excel 97', ole('Workbook'), 'file-format Excel 97 (XLS)'],
  ['an encrypted Word file', ole('EncryptedPackage'), 'file-encrypted'],
  ['some compound file', ole('Catalog'), 'file-format OLE'],
  [
    'PowerPoint',
    zip({ '[Content_Types].xml': types('openxmlformats-officedocument.presentationml.presentation.main') }),
    'file-format PowerPoint',
  ],
  [
    'OpenDocument',
    zip({ 'META-INF/manifest.xml': '<m/>', 'content.xml': '<o/>' }),
    'file-format OpenDocument (ODT, ODS)',
  ],
  ['any archive', zip({ 'readme.xml': '<a/>' }), 'file-format ZIP'],
  ['RTF', Buffer.from('{\\rtf1\\ansi Lich}'), 'file-format RTF'],
  [
    'Word 2003 XML',
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
    'file-format XML (Word, Excel 2003)',
  ],
  [
    'a saved page with its pictures',
    Buffer.from('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n'),
    'file-format MHTML',
  ],
  [
    'a Word file without a document',
    zip({ '[Content_Types].xml': types('openxmlformats-officedocument.wordprocessingml.document.main') }),
    'file-unreadable DOCX',
  ],
  ['half an archive', zip({ 'word/document.xml': '<a/>' }).subarray(0, 60), 'file-unreadable ZIP'],
  ['half a PDF', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Cat'), 'file-unreadable PDF'],
])('%s is refused by its name', async (_, bytes, code) => {
  expect(await refusal(bytes)).toBe(code);
});

test('a file over the limit is refused at once, with both sizes', async () => {
  await expect(readSource(Buffer.alloc(READING_LIMITS.fileBytes + 1, 'a'))).rejects.toMatchObject({
    code: 'file-too-large',
    data: { size: 16, limit: 15 },
  });
  await expect(readSource(Buffer.alloc(READING_LIMITS.textLength + 1, 'a'))).rejects.toMatchObject({
    code: 'file-too-large',
  });
});
