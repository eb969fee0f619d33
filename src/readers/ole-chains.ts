/**
 * Whether every chain of sectors of a compound file comes to an end ([MS-CFB] §2.3, §2.4). In a damaged file one may run
 * in a circle; who follows it fills the memory until it bursts.
 */
export function chainsEnd(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER_BYTES) return true;
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = file.getUint16(SECTOR_SHIFT, true);
  if (shift < 7 || shift > 16) return true;
  const sectors = new Sectors(file, 1 << shift);
  const table = sectors.numbers(sectors.ofTable());
  if (!allEnd(table)) return false;
  return allEnd(sectors.numbers(chain(table, file.getInt32(SMALL_TABLE_START, true))));
}

/** §2.2, places in the header. */
const HEADER_BYTES = 512;
const SECTOR_SHIFT = 0x1e;
const SMALL_TABLE_START = 0x3c;
const MORE_START = 0x44;
const FIRST_NUMBERS = 0x4c;
const NUMBERS_IN_HEADER = 109;

class Sectors {
  readonly #file: DataView;
  readonly #size: number;

  constructor(file: DataView, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /** The numbers that stand in sectors, one after another; a sector that the file does not hold has none. */
  numbers(sectors: readonly number[]): readonly number[] {
    return sectors.flatMap((sector) => {
      const from = (sector + 1) * this.#size;
      if (sector < 0 || from + this.#size > this.#file.byteLength) return new Array<number>(this.#size / 4).fill(-1);
      return Array.from({ length: this.#size / 4 }, (_, i) => this.#file.getInt32(from + i * 4, true));
    });
  }

  /** Where the table of chains stands (§2.5): named in the header and, in large files, in sectors that name the next. */
  ofTable(): readonly number[] {
    const named = Array.from({ length: NUMBERS_IN_HEADER }, (_, i) => this.#file.getInt32(FIRST_NUMBERS + i * 4, true));
    const seen = new Set<number>();
    for (let next = this.#file.getInt32(MORE_START, true); next >= 0 && !seen.has(next); ) {
      seen.add(next);
      const numbers = this.numbers([next]);
      named.push(...numbers.slice(0, -1));
      next = numbers.at(-1)!;
    }
    return named.filter((sector) => sector >= 0);
  }
}

/** The sectors from `start` on; only of a table whose chains end. */
function chain(table: readonly number[], start: number): readonly number[] {
  const sectors: number[] = [];
  for (let at = start; at >= 0 && at < table.length; at = table[at]!) sectors.push(at);
  return sectors;
}

/** Each sector is followed once: whoever comes upon one of the same walk goes in a circle. */
function allEnd(table: readonly number[]): boolean {
  const walkOf = new Int32Array(table.length);
  for (let start = 0; start < table.length; start += 1) {
    let at = start;
    for (; at >= 0 && at < table.length && walkOf[at] === 0; at = table[at]!) walkOf[at] = start + 1;
    if (at >= 0 && at < table.length && walkOf[at] === start + 1) return false;
  }
  return true;
}
