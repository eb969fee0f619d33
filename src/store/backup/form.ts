/**
 * The file of a backup, the same for either database: one line that says what it is, as it stands; then, packed
 * (RFC 1952), one line of JSON for each table and each row; then one that ends it and vouches for all before.
 */

export const MAGIC = 'lich-backup';
/** Of this form; a later one is refused. */
export const FORM = 1;
/** No head is longer. Bytes. */
export const MOST_HEAD = 65_536;
export const NEWLINE = 0x0a;

export interface BackupHead {
  readonly form: number;
  /** Seconds since 1970. */
  readonly createdAt: number;
  /** Steps that the tables had taken, in order. */
  readonly migrations: readonly string[];
  readonly seal: Seal;
}

/** How the passphrase becomes keys (RFC 7914), and what they seal: all in base64url. */
export interface Seal {
  readonly cost: number;
  readonly salt: string;
  readonly nonce: string;
  /** The secrets of the installation, AES-256-GCM with its tag behind. */
  readonly secrets: string;
}

/** Rows that follow are of this table, with these columns in this order. */
export interface TableLine {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Text and numbers as JSON has them, bytes in base64. */
export type Cell = string | number | null | { readonly bytes: string };

export interface EndLine {
  readonly rows: number;
  /** Of the head and of every line before this one, hexadecimal. */
  readonly sha256: string;
  /** HMAC-SHA-256 of the same, under a key that follows from the passphrase: who lacks it cannot have written the file. */
  readonly mac: string;
}

export function cellOf(value: unknown): Cell {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'bigint') return Number(value);
  return value as Cell;
}

export function valueIn(cell: Cell): string | number | null | Uint8Array {
  return typeof cell === 'object' && cell !== null ? Buffer.from(cell.bytes, 'base64') : cell;
}
