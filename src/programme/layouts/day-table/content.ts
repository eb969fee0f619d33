import type { Slot } from '../../../model/programme.ts';
import { cutFields } from '../../fields.ts';
import { readSession } from '../../sessions.ts';
import { readLeadingTime, type TimeMention } from '../../times.ts';
import { findWeekdays } from '../../weekdays.ts';
import { type CellLine, type CellText, withoutStruck } from './cells.ts';
import { isOpening, type Piece, pieceOf, splitFlow } from './flow.ts';

/** The cell of what happens → its entries. A slot heading holds until the next. */

export interface Bullet {
  /** Without list mark, slot heading and leading time; lines joined. */
  readonly text: string;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  /** Counts the slot headings of the day; entries under one heading share it. */
  readonly heading: number;
  readonly line: number;
  readonly page: number | null;
  readonly italic: boolean;
  readonly struck: boolean;
  /** Whether it is an entry of its own was concluded from its words. */
  readonly unclear: boolean;
  /** As `Line.top`, of its first line. */
  readonly top?: number;
}

/** What stands above a cell: a slot heading holds over a page break, and ends with its day. */
export interface SlotState {
  readonly slot: Slot | null;
  readonly heading: number;
  /** Headings with nothing under them so far. */
  readonly empty: readonly Slot[];
  /** The last heading has nothing under it yet. */
  readonly headed: boolean;
}

export const NO_SLOT: SlotState = { slot: null, heading: 0, empty: [], headed: false };

const MARK = /^\s*(?:[-–—+*•·▪●○✓]|\d{1,2}[.)](?=\s+(?:\p{Lu}|\d{1,2}\s?(?:h|g|giờ|:)))|[a-zđ][.)](?=\s+\p{Lu}))\s*/u;
const GOES_ON = /^(?:[\p{Ll}(&…,;.)]|\d+(?!\d*\s?(?:[hg]\d|[hg](?!\p{L})|giờ|:))(?![.)]\s))/u;

/** A dash that wrapped to the beginning of a line of print: in a quotation, between years, before small letters. */
export function isWrappedDash(line: string, before: string): boolean {
  if (!/^[-–—]/.test(line)) return false;
  const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  const years = /\d{4}$/.test(before) && /^[-–—]\s?\d{4}/.test(line);
  return quoted || years || (/^[-–—]\s?\p{Ll}/u.test(line) && !/[.;:]$/.test(before));
}

export function readContent(
  cell: CellText,
  state: SlotState,
  isName: (text: string, at: number) => boolean,
): { readonly bullets: readonly Bullet[]; readonly state: SlotState } {
  const reader = new ContentReader(state, cell.kind);
  for (const line of cell.lines) {
    const pieces = cell.kind === 'flow' ? splitFlow(line.text, isName) : splitHeadings(line.text, cell.kind);
    for (const { text, from, unclear } of pieces) {
      reader.read({ ...line, text, struck: line.struck?.slice(from, from + text.length) ?? null }, unclear);
    }
  }
  return reader.finish();
}

/** `Sáng: Họp A. Chiều: Họp B` in one paragraph. */
function splitHeadings(text: string, kind: CellText['kind']): Piece[] {
  const cuts = kind === 'paragraph' ? [...text.matchAll(HEADING_WITHIN)].map(({ index }) => index) : [];
  const starts = [0, ...cuts];
  return starts.map((start, i) => pieceOf(text, start, starts[i + 1], false));
}

const HEADING_WITHIN = /(?<=[.;,]\s{0,3}|\s\s)(?=(?:Sáng|Chiều|Tối|Cả ngày)\s?:)/gu;

type Open = Omit<Bullet, 'text' | 'struck'> & { readonly mark: string; text: string; struck: string };

class ContentReader {
  #slot: Slot | null;
  #heading: number;
  readonly #empty: Slot[];
  readonly #kind: CellText['kind'];
  readonly #bullets: Open[] = [];
  #headed: boolean;

  constructor(state: SlotState, kind: CellText['kind']) {
    this.#slot = state.slot;
    this.#heading = state.heading;
    this.#empty = [...state.empty];
    this.#headed = state.headed;
    this.#kind = kind;
  }

  read(line: CellLine, unclear: boolean): void {
    const text = this.#openSlot(withoutWeekday(line.text));
    if (text === '') return;
    const mark = MARK.exec(text)?.[0] ?? '';
    const words = text.slice(mark.length);
    const time = readLeadingTime(words);
    if (this.#begins(words, mark.trim(), time !== null, line))
      this.#open(time?.rest ?? words, mark.trim(), time, line, unclear);
    else this.#continue(mark + words, line);
  }

  finish(): { bullets: Bullet[]; state: SlotState } {
    const bullets = this.#bullets.map(({ mark: _, text, struck, ...bullet }) => {
      const left = withoutStruck(text, struck);
      return { ...bullet, text: left.text.trim(), struck: left.all };
    });
    const state = { slot: this.#slot, heading: this.#heading, empty: this.#empty, headed: this.#headed };
    return { bullets: bullets.filter(({ text }) => text !== ''), state };
  }

  /** Takes the headings off the line; answers what is left. */
  #openSlot(line: string): string {
    let text = line;
    for (let session = readSession(text); session; session = readSession(text)) {
      if (!session.closed && !opensEntry(session.rest)) return text;
      this.#slot = session.slot;
      this.#heading++;
      this.#headed = true;
      this.#empty.push(session.slot);
      text = session.rest.trim();
    }
    return text;
  }

  #begins(words: string, mark: string, timed: boolean, line: CellLine): boolean {
    const current = this.#bullets.at(-1);
    if (current === undefined || this.#headed) return true;
    if (isFieldAlone(words)) return false;
    if (timed && (mark !== '' || this.#kind !== 'print' || current.time !== null)) return true;
    if (mark === '+' && current.mark !== '+') return false;
    if (this.#kind === 'print' && isWrappedDash(line.text, current.text)) return false;
    if (mark !== '') return true;
    if (current.italic !== line.italic) return true;
    return this.#kind !== 'print' && !GOES_ON.test(words);
  }

  #open(text: string, mark: string, time: TimeMention | null, line: CellLine, unclear: boolean): void {
    if (this.#headed) this.#empty.pop();
    this.#headed = false;
    this.#bullets.push({
      text,
      mark,
      time,
      slot: this.#slot,
      heading: this.#heading,
      line: line.line,
      page: line.page,
      italic: line.italic,
      struck: maskOf(text, line),
      unclear,
      ...(line.top === undefined ? {} : { top: line.top }),
    });
  }

  #continue(text: string, line: CellLine): void {
    const current = this.#bullets.at(-1)!;
    current.text = joinLines(current.text, text);
    current.struck = current.struck.padEnd(current.text.length - text.length) + maskOf(text, line);
  }
}

/** After a heading without its colon: `Sáng 8h00 họp …`, `Sáng Họp giao ban`. */
const opensEntry = (text: string) => readLeadingTime(text) !== null || (/^\p{Lu}/u.test(text) && isOpening(text));

/** `Địa điểm: Phòng họp số 2` belongs to the entry above. */
function isFieldAlone(text: string): boolean {
  const { main, fields } = cutFields(text);
  return main === '' && fields.length > 0 && fields.every(({ role }) => role !== 'content');
}

/** What of the end of a line is struck through. */
const maskOf = (end: string, { text, struck }: CellLine) =>
  struck?.slice(text.length - end.length) ?? ' '.repeat(end.length);

/** A hyphen glued to its word at the end of a line goes on without a space. */
export function joinLines(before: string, after: string): string {
  return /[\p{L}\d]-$/u.test(before) ? before + after : `${before} ${after}`;
}

/** `Thứ Bảy: Kiểm kê …`: the weekday of the row, printed where a slot heading would be. */
function withoutWeekday(text: string): string {
  const [first] = findWeekdays(text);
  const after = first?.index === 0 ? /^\s?:\s?/.exec(text.slice(first.length))?.[0] : undefined;
  const rest = after === undefined ? text : text.slice(first!.length + after.length);
  return rest.trim() === '' ? text : rest;
}
