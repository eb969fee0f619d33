import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor, { type Piece } from 'word-extractor/lib/word-ole-extractor.js';
import { LichError } from '../errors.ts';
import { type PropertyRun, propertyRuns } from './doc-properties.ts';
import { chainsEnd } from './ole-chains.ts';

/** The text of a Word 97 file, character by character, with the properties that say how it is shown. */
export interface DocFile {
  readonly pieces: readonly Piece[];
  /** Positions of the body, of the text boxes and of headers, footers and their text boxes, in characters: from, to. */
  readonly body: readonly [number, number];
  readonly boxes: readonly [number, number];
  readonly around: readonly (readonly [number, number])[];
  readonly characters: readonly PropertyRun[];
  readonly paragraphs: readonly PropertyRun[];
}

/** [MS-DOC] §2.5.2: the flag of an encrypted file, in the word at byte 10. */
const FLAGS = 0x0a;
const ENCRYPTED = 0x0100;
/** §2.5.6: where in the table stream the properties of characters and of paragraphs are listed. */
const CHARACTERS = 0x00fa;
const PARAGRAPHS = 0x0102;

export async function openDoc(bytes: Uint8Array): Promise<DocFile> {
  if (!chainsEnd(bytes)) throw new LichError('file-unreadable', { format: 'DOC' });
  const extractor = new StructureExtractor();
  try {
    await extractor.extract(new BufferReader(Buffer.from(bytes)));
  } catch (error) {
    throw error instanceof LichError ? error : new LichError('file-unreadable', { format: 'DOC' }, { cause: error });
  }
  return extractor.file();
}

/** word-extractor finds the streams and the pieces of text; its flat rendering is left aside for the structure. */
class StructureExtractor extends WordOleExtractor {
  #characters: readonly PropertyRun[] = [];
  #paragraphs: readonly PropertyRun[] = [];

  protected override writeCharacterProperties(stream: Buffer, table: Buffer): void {
    if ((stream.readUInt16LE(FLAGS) & ENCRYPTED) !== 0) throw new LichError('file-encrypted');
    this.#characters = propertyRuns(stream, table, CHARACTERS, 'characters');
  }

  protected override writeParagraphProperties(stream: Buffer, table: Buffer): void {
    this.#paragraphs = propertyRuns(stream, table, PARAGRAPHS, 'paragraphs');
  }

  protected override writeBookmarks(): void {}

  protected override normalizeHeaders(): void {}

  protected override buildDocument(): null {
    return null;
  }

  file(): DocFile {
    const { ccpText, ccpFtn, ccpHdd, ccpAtn, ccpEdn, ccpTxbx, ccpHdrTxbx } = this._boundaries;
    const headers = ccpText + ccpFtn;
    const boxes = headers + ccpHdd + ccpAtn + ccpEdn;
    const more = boxes + ccpTxbx;
    return {
      pieces: this._pieces,
      body: [0, ccpText],
      boxes: [boxes, more],
      around: [
        [headers, headers + ccpHdd],
        [more, more + ccpHdrTxbx],
      ],
      characters: this.#characters,
      paragraphs: this.#paragraphs,
    };
  }
}
