/** What a file is, by its bytes: names and declared types are not believed. */

export type Container = 'zip' | 'pdf' | 'ole' | 'text';
export type TextKind = 'html' | 'ics' | 'json' | 'rtf' | 'wordXml' | 'mhtml' | 'text';

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
  ['rtf', /^\{\\rtf/],
  ['wordXml', /^(<\?xml[^>]*>\s*)?(<\?mso-application[^>]*>\s*)?<(\w+:)?(wordDocument|pkg:package|Workbook)\b/],
  ['mhtml', /^(mime-version|from|subject|date|content-[a-z]+):[\s\S]{0,2000}?content-type:\s*multipart\/related/i],
  [
    'html',
    /^(<\?xml[^>]*>\s*|<!--[\s\S]{0,2000}?-->\s*)*<(!doctype\s+html|html|head|body|meta|title|style|table|div|center|h[1-6])\b/i,
  ],
  ['ics', /^BEGIN:VCALENDAR\r?\n/i],
  ['json', /^\{\s*("|\})/],
];

const SNIFFED = 4096;

export function textKindOf(text: string): TextKind {
  const head = text.slice(0, SNIFFED).trimStart();
  return TEXT_KINDS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'text';
}
