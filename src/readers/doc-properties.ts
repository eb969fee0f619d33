/** Properties of characters and paragraphs in a Word 97 file. Sections are those of [MS-DOC]. */

/** One property changed over a stretch of the file, in byte positions of the text. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  readonly properties: ReadonlyMap<number, Buffer>;
}

const PAGE = 512;

/** §2.8.5, §2.8.6: a list of pages, each with the runs of a stretch of text. */
export function propertyRuns(
  stream: Buffer,
  table: Buffer,
  listAt: number,
  kind: 'characters' | 'paragraphs',
): PropertyRun[] {
  const start = stream.readUInt32LE(listAt);
  const count = Math.floor((stream.readUInt32LE(listAt + 4) - 4) / 8);
  const runs: PropertyRun[] = [];
  for (let i = 0; i < count; i += 1) {
    const number = table.readUInt32LE(start + (count + 1) * 4 + i * 4) & 0x3fffff;
    const page = stream.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length === PAGE) runs.push(...pageRuns(page, kind));
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** §2.9.33, §2.9.175: positions, then offsets into the page; the last byte counts them. */
function pageRuns(page: Buffer, kind: 'characters' | 'paragraphs'): PropertyRun[] {
  const count = page.readUInt8(PAGE - 1);
  const entry = kind === 'characters' ? 1 : 13;
  if ((count + 1) * 4 + count * entry > PAGE - 1) return [];
  return Array.from({ length: count }, (_, i) => {
    const offset = page.readUInt8((count + 1) * 4 + i * entry) * 2;
    const list =
      offset === 0 ? EMPTY : kind === 'characters' ? characterList(page, offset) : paragraphList(page, offset);
    return { from: page.readUInt32LE(i * 4), to: page.readUInt32LE((i + 1) * 4), properties: propertiesIn(list) };
  });
}

const EMPTY = Buffer.alloc(0);

const characterList = (page: Buffer, offset: number) => page.subarray(offset + 1, offset + 1 + page.readUInt8(offset));

/** After the size comes the number of the style. */
function paragraphList(page: Buffer, offset: number): Buffer {
  const words = page.readUInt8(offset);
  if (words > 0) return page.subarray(offset + 3, offset + words * 2);
  return page.subarray(offset + 4, offset + 2 + page.readUInt8(offset + 1) * 2);
}

/** §2.2.5.1: the size of an operand by the highest bits of its code; 6 is variable. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
/** The one property whose size takes two bytes (§2.9.322). */
export const TABLE_DEFINITION = 0xd608;

function propertiesIn(list: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (let at = 0; at + 3 <= list.length; ) {
    const code = list.readUInt16LE(at);
    const fixed = OPERAND_SIZES[code >> 13]!;
    const prefix = fixed > 0 ? 0 : code === TABLE_DEFINITION ? 2 : 1;
    if (at + 2 + prefix > list.length) break;
    const size = fixed || (prefix === 2 ? list.readUInt16LE(at + 2) - 1 : list.readUInt8(at + 2));
    found.set(code, list.subarray(at + 2 + prefix, at + 2 + prefix + size));
    at += 2 + prefix + Math.max(0, size);
  }
  return found;
}

/** The run that holds a position, or null. `runs` are sorted and do not overlap. */
export function runAt(runs: readonly PropertyRun[], position: number): PropertyRun | null {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (position < run.from) high = middle - 1;
    else if (position >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}
