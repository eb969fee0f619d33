/** What a file is, by its bytes: names and declared types are not believed. */

export type Container = 'zip' | 'pdf' | 'ole' | 'text';
/** The last ones are named as in the refusal. */
export type TextKind = 'html' | 'ics' | 'json' | 'text' | 'RTF' | 'XML (Word, Excel 2003)' | 'MHTML';

/** PDF 32000-1 annex H.3.4.1: readers accept the header within the first 1024 bytes. */
const PDF_HEADER_WITHIN = 1024;

const starts = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, i) => bytes[i] === byte);

export function containerOf(bytes: Uint8Array): Container {
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip';
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEADER_WITHIN));
  return head.includes('%PDF-') ? 'pdf' : 'text';
}

/**
 * One line a kind, first match wins. A page begins with a tag of the page's own frame or of a table: text with pieces of
 * markup in it (`<p>`, `<i>`) is still text.
 */
const TEXT_KINDS: readonly (readonly [TextKind, RegExp])[] = [
  ['RTF', /^\{\\rtf/],
  [
    'XML (Word, Excel 2003)',
    /^(<\?xml[^>]*>\s*)?(<\?mso-application[^>]*>\s*)?<(\w+:)?(wordDocument|package|Workbook)\b/,
  ],
  ['MHTML', /^(mime-version|from|subject|date|content-[a-z]+):[\s\S]*?content-type:\s*multipart\/related/i],
  [
    'html',
    /^(<\?xml[^>]*>\s*|<!--((?!-->)[\s\S])*-->\s*)*<(!doctype\s+html|html|head|body|meta|title|style|table|div|center|h[1-6])\b/i,
  ],
  ['ics', /^BEGIN:VCALENDAR\r?\n/i],
  ['json', /^\{\s*("|\})/],
];

const SNIFFED = 4096;

export function textKindOf(text: string): TextKind {
  const head = text.slice(0, SNIFFED).trimStart();
  return TEXT_KINDS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'text';
}

/** ECMA-376 part 1 §11.3.10, §12.3.23: the kinds of the main part. Office names for the formats that are refused. */
const OFFICE_KINDS: readonly (readonly [string, string])[] = [
  ['wordprocessingml.document.main', 'docx'],
  ['ms-word.document.macroEnabled.main', 'docx'],
  ['wordprocessingml.template', 'docx'],
  ['ms-word.template.macroEnabled', 'docx'],
  ['spreadsheetml.sheet.main', 'xlsx'],
  ['ms-excel.sheet.macroEnabled.main', 'xlsx'],
  ['spreadsheetml.template.main', 'xlsx'],
  ['ms-excel.sheet.binary', 'XLSB'],
  ['presentationml', 'PowerPoint'],
];

/** `docx`, `xlsx`, or the name of what is not read. */
export function officeKindOf(entries: Readonly<Record<string, Uint8Array>>): string {
  const types = entries['[Content_Types].xml'];
  if (types) {
    const text = new TextDecoder().decode(types);
    const kind = OFFICE_KINDS.find(([type]) => text.includes(type))?.[1];
    if (kind !== undefined) return kind;
  }
  if (entries['word/document.xml']) return 'docx';
  if (entries['xl/workbook.xml']) return 'xlsx';
  return entries['META-INF/manifest.xml'] ? 'OpenDocument (ODT, ODS)' : 'ZIP';
}

/** Names of streams, by which compound files are told apart. */
const OLE_KINDS: readonly (readonly [string, string])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'Excel 97 (XLS)'],
  ['Book', 'Excel 97 (XLS)'],
  ['PowerPoint Document', 'PowerPoint'],
];

/** `doc`, `encrypted`, or the name of what is not read. */
export function oleKindOf(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return OLE_KINDS.find(([name]) => buffer.includes(Buffer.from(`${name}\0`, 'utf16le')))?.[1] ?? 'OLE';
}
