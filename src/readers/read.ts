import { LichError } from '../errors.ts';
import type { SourceFormat, SourceText } from '../model/block.ts';
import type { Reading } from '../model/notice.ts';
import type { Programme } from '../model/programme.ts';
import { decode } from './decode.ts';
import { READING_LIMITS, type ReadingLimits, tooLarge, unpack } from './limits.ts';
import { readPasted } from './pasted.ts';
import { containerOf, officeKindOf, oleKindOf, textKindOf } from './sniff.ts';

/** What a file holds: text to interpret, or a programme that is structured already. */
export type Source =
  | { readonly type: 'text'; readonly source: SourceText }
  | { readonly type: 'programme'; readonly format: SourceFormat; readonly reading: Reading<Programme> };

/**
 * One file, its format found from its bytes. Each reader is loaded when it is needed. Throws `file-empty`,
 * `file-too-large`, `file-binary`, `file-format`, `file-unreadable`, `file-encrypted`, `file-scanned`, `file-limits`,
 * `programme-invalid`.
 */
export async function readSource(bytes: Uint8Array, limits: ReadingLimits = READING_LIMITS): Promise<Source> {
  if (bytes.length > limits.fileBytes) throw tooLarge(bytes.length, limits.fileBytes);
  if (bytes.length === 0) throw new LichError('file-empty');
  switch (containerOf(bytes)) {
    case 'zip':
      return document(await readArchive(bytes, limits));
    case 'ole':
      return document(await readOle(bytes, limits));
    case 'pdf':
      return document(await refusing('PDF', async () => (await import('./pdf.ts')).readPdf(bytes, limits)));
    case 'text':
      return readCharacters(decode(bytes), limits);
  }
}

const text = (source: SourceText): Source => ({ type: 'text', source });
const document = (source: SourceText): Source => text(readPasted(source));

async function readArchive(bytes: Uint8Array, limits: ReadingLimits): Promise<SourceText> {
  const entries = await refusing('ZIP', async () => unpack(bytes, limits));
  const kind = officeKindOf(entries);
  if (kind === 'docx') return refusing('DOCX', async () => (await import('./docx.ts')).readDocx(entries, limits));
  if (kind === 'xlsx') return refusing('XLSX', async () => (await import('./xlsx.ts')).readXlsx(entries, limits));
  throw new LichError('file-format', { format: kind });
}

async function readOle(bytes: Uint8Array, limits: ReadingLimits): Promise<SourceText> {
  const kind = oleKindOf(bytes);
  if (kind === 'encrypted') throw new LichError('file-encrypted');
  if (kind !== 'doc') throw new LichError('file-format', { format: kind });
  return refusing('DOC', async () => (await import('./doc.ts')).readDoc(bytes, limits));
}

async function readCharacters(characters: string, limits: ReadingLimits): Promise<Source> {
  if (characters.trim() === '') throw new LichError('file-empty');
  if (characters.length > limits.textLength) throw tooLarge(characters.length, limits.textLength);
  const kind = textKindOf(characters);
  switch (kind) {
    case 'html':
      return document(await refusing('HTML', async () => (await import('./html.ts')).readHtml(characters, limits)));
    case 'json': {
      const { readJson } = await import('./json.ts');
      return { type: 'programme', format: 'json', reading: { value: readJson(characters), notices: [] } };
    }
    case 'ics': {
      const { readIcs } = await import('./ics.ts');
      const reading = await refusing('iCalendar', async () => readIcs(characters));
      return { type: 'programme', format: 'ics', reading };
    }
    case 'text':
      return text((await import('./text.ts')).readText(characters));
    default:
      throw new LichError('file-format', { format: kind });
  }
}

/** A parser that stumbles has met a damaged file: that is the file's fault, not a bug of ours. */
async function refusing<Value>(format: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof LichError ? error : new LichError('file-unreadable', { format }, { cause: error });
  }
}
