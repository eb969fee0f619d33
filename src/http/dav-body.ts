/** RFC 4918 §19: requests in XML come in UTF-8 or UTF-16; which, their first bytes tell (XML 1.0, appendix F). */
export function xmlText(body: Buffer): string {
  const [first, second] = body;
  const marked = `${first},${second}`;
  const label = UTF_16[marked] ?? 'utf-8';
  return new TextDecoder(label).decode(body);
}

/** By the first two bytes: a byte order mark, or `<` without one. */
const UTF_16: Readonly<Record<string, string>> = {
  '255,254': 'utf-16le',
  '60,0': 'utf-16le',
  '254,255': 'utf-16be',
  '0,60': 'utf-16be',
};
