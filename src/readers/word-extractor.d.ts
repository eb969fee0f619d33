/** The part of word-extractor 1.0.4 that `doc-file.ts` builds on; the package ships no types. */
declare module 'word-extractor/lib/word-ole-extractor.js' {
  export interface Piece {
    readonly startCp: number;
    readonly endCp: number;
    readonly startFilePos: number;
    readonly endFilePos: number;
    /** Bytes per character. */
    readonly bpc: number;
    readonly text: string;
  }

  export default class WordOleExtractor {
    protected _pieces: Piece[];
    protected _boundaries: Readonly<
      Record<'ccpText' | 'ccpFtn' | 'ccpHdd' | 'ccpAtn' | 'ccpEdn' | 'ccpTxbx' | 'ccpHdrTxbx', number>
    >;
    extract(reader: unknown): Promise<unknown>;
    protected buildDocument(): unknown;
    protected writeBookmarks(stream: Buffer, table: Buffer): void;
    protected writeCharacterProperties(stream: Buffer, table: Buffer): void;
    protected writeParagraphProperties(stream: Buffer, table: Buffer): void;
    protected normalizeHeaders(stream: Buffer, table: Buffer): void;
  }
}

declare module 'word-extractor/lib/buffer-reader.js' {
  export default class BufferReader {
    constructor(buffer: Buffer);
  }
}
