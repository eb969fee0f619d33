import { LichError } from '../errors.ts';
import { legacyEncodingOf, modernise } from '../vietnamese/legacy.ts';
import { isSyllable } from '../vietnamese/syllable.ts';

/** Bytes of a text file → Unicode. What is not text is refused. */
export function decode(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return modernise(checked(marked));
  const wide = withoutMark16(bytes);
  if (wide !== null) return modernise(checked(wide));
  refuseBinary(bytes);
  try {
    return modernise(checked(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch (error) {
    if (error instanceof LichError) throw error;
    return modernise(checked(eightBit(bytes)));
  }
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** By its byte order mark, which is taken off; null when there is none. */
function byMark(bytes: Uint8Array): string | null {
  const mark = MARKS.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  return mark ? new TextDecoder(mark[1]).decode(bytes) : null;
}

/** UTF-16 without a mark: in Latin text every other byte of the first thousand is mostly zero. */
function withoutMark16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1000);
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const half = head.length / 2;
  if (half < 2) return null;
  if (zeros[1]! > half * 0.5 && zeros[0]! < half * 0.05) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros[0]! > half * 0.5 && zeros[1]! < half * 0.05) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

/** Control characters that no text file has; tab, line ends, form feed and escape aside. */
const CONTROL_BYTES = new Set([...Array(32).keys()].filter((byte) => ![9, 10, 11, 12, 13, 26, 27].includes(byte)));
const MOST_CONTROLS = 0.001;

function refuseBinary(bytes: Uint8Array): void {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) throw new LichError('file-binary');
    if (CONTROL_BYTES.has(byte)) controls += 1;
  }
  if (controls > bytes.length * MOST_CONTROLS + 1) throw new LichError('file-binary');
}

/** Text that decodes mostly to holes and controls was never text. */
function checked(text: string): string {
  let strange = 0;
  for (const letter of text.slice(0, 100_000)) {
    const code = letter.codePointAt(0)!;
    if (code === 0xfffd || code === 0 || (code < 32 && CONTROL_BYTES.has(code))) strange += 1;
  }
  if (strange > Math.min(text.length, 100_000) * 0.02 + 1) throw new LichError('file-binary');
  return text;
}

/** Windows-1258 (marks follow their letters), or the western letters in which TCVN3 and VNI text is kept. */
function eightBit(bytes: Uint8Array): string {
  const western = new TextDecoder('windows-1252').decode(bytes);
  if (legacyEncodingOf(western) !== null) return western;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const share = syllableShare(vietnamese);
  if (share < 0.5 && syllableShare(western) <= share && looksBinary(bytes)) throw new LichError('file-binary');
  return vietnamese;
}

function syllableShare(text: string): number {
  const words = text.slice(0, 20_000).match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  return words.length === 0 ? 0 : words.filter(isSyllable).length / words.length;
}

/** Letters beyond ASCII are the smaller part of any text in a Latin script. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 20_000);
  return head.filter((byte) => byte >= 0x80).length > head.length * 0.4;
}
