import { type Block, linesOf, type SourceText, type Table } from '../model/block.ts';
import { isDateLine } from './date-line.ts';
import { readDayHeading } from './day-headings.ts';
import { isListed, opensEntry } from './entry-signs.ts';
import { isCapitals } from './heading.ts';
import { takesLeave } from './leave-taking.ts';
import { printedText } from './printed.ts';
import { FOR_WHOM, PERSON_NAME, POST, RECEIVERS } from './signers.ts';
import { type Signed, signedIn } from './signing-line.ts';

/** The end of a document: closing sentence, recipients, signature. */
export interface Footer {
  /** Index in `blocks` of the first block that is no longer body. */
  readonly bodyEnd: number;
  readonly signer: string | null;
  /** Issuing office that signs below, or null. */
  readonly office: string | null;
  /** The day of the only date line of the document, where it stands among the last lines; or null. */
  readonly signed: Signed | null;
}

const RECIPIENTS = new RegExp(`^${RECEIVERS}`, 'iu');
const ROLE = new RegExp(
  [
    String.raw`^(?:${FOR_WHOM}\.?\s*)?(?:phó\s+)?(?:${POST}|chánh (?:văn phòng|vp|thanh tra|án)|(?:ban\s+)?lãnh đạo)`,
    String.raw`^${FOR_WHOM}\.?\s*(?:ban|đảng (?:ủy|uỷ)|ủy ban|uỷ ban|ubnd|hđnd|hội đồng|thường trực|chi (?:ủy|bộ))(?!\p{L})`,
  ].join('|'),
  'iu',
);
/** `KT. GIÁM ĐỐC`: as whom somebody signs. */
export const signsAs = (text: string): boolean => ROLE.test(text) && isCapitals(text);

const OFFICE = /^(?:SỞ|UBND|ỦY BAN|CHI CỤC|TRUNG TÂM|BAN|CỤC|VĂN PHÒNG|PHÒNG|BỘ)\s/u;

export function readFooter(source: SourceText, bodyStart: number): Footer {
  const { blocks } = source;
  const recipients = lastIndex(blocks, bodyStart, (text) => RECIPIENTS.test(text));
  const role = lastIndex(blocks, Math.max(bodyStart, blocks.length - 40), signsAs);
  const signed =
    role !== null && role > bodyStart && !headsDays(blocks, role) ? firstRole(blocks, role, bodyStart) : blocks.length;
  const foot = Math.min(recipients ?? blocks.length, signed);
  const lines = blocks.slice(foot).flatMap(textsOf);
  const roleAt = lines.findLastIndex(signsAs);
  const signer =
    roleAt < 0
      ? undefined
      : lines.slice(roleAt + 1).find((text) => PERSON_NAME.test(text) && !OFFICE.test(text) && !ROLE.test(text));
  return {
    bodyEnd: closingBefore(blocks, bodyStart, foot),
    signer: signer ?? null,
    office: lines.findLast((text) => OFFICE.test(text) && isCapitals(text)) ?? null,
    signed: signedIn(blocks),
  };
}

/** Index of the last block from `from` that has such a line; tables of the body do not count. */
function lastIndex(blocks: readonly Block[], from: number, fits: (text: string) => boolean): number | null {
  for (let i = blocks.length - 1; i >= from; i--) {
    const block = blocks[i]!;
    if (block.type === 'table' && (columnsOf(block) > 3 || block.rows > 12)) continue;
    if (textsOf(block).some(fits)) return i;
  }
  return null;
}

/** Columns with words: several tabs before a name leave empty ones. */
const columnsOf = ({ cells }: Table): number =>
  new Set(cells.filter(({ lines }) => lines.some((line) => printedText(line) !== '')).map(({ column }) => column)).size;

/** `TRƯỞNG PHÒNG NGUYỄN VĂN A` above days of the week signs nothing: it heads what that leader does. */
function headsDays(blocks: readonly Block[], role: number): boolean {
  const below = blocks
    .slice(role + 1)
    .flatMap(textsOf)
    .filter((text) => text !== '');
  const days = below.map((text) => readDayHeading(text)?.closed === true && !isDateLine(text));
  return days[0] === true || days.filter((isDay) => isDay).length >= 2;
}

/** `KT. GIÁM ĐỐC` stands above `PHÓ GIÁM ĐỐC`. */
function firstRole(blocks: readonly Block[], role: number, from: number): number {
  let first = role;
  for (let i = role - 1; i >= Math.max(from, role - 4); i--) {
    const lines = textsOf(blocks[i]!).filter((text) => text !== '');
    if (lines.length > 0 && !lines.every(signsAs)) break;
    if (lines.length > 0) first = i;
  }
  return first;
}

/** So many paragraphs may stand between the closing sentence and the foot, and below the words of leave. */
const CLOSING_REACH = 8;
const SENDER_REACH = 20;

/** The closing sentence, the words of leave or the date line, when one stands within the last paragraphs before the foot. */
function closingBefore(blocks: readonly Block[], from: number, foot: number): number {
  let closing = foot;
  for (let i = foot - 1; i >= Math.max(from, foot - SENDER_REACH); i--) {
    const block = blocks[i]!;
    if (block.type === 'table') return closing;
    const text = printedText(block.line);
    if (/^trên đây là\s/iu.test(text) && i >= foot - CLOSING_REACH) return i;
    if (takesLeave(text) || (isDateLine(text) && foot < blocks.length)) closing = i;
    // A letter may hold its programme below the name of its sender.
    else if (!isDateLine(text) && (opensEntry(text) || isListed(text))) return closing;
  }
  return closing;
}

const textsOf = (block: Block) => linesOf(block).map(printedText);
