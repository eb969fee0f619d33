import { type Line, textOf } from '../../../model/block.ts';
import { beginsAsEntry } from '../../apart-clauses.ts';
import type { FieldRole } from '../../fields.ts';
import { isPlaceLine } from '../../places.ts';
import { readSession, readSessionLetter } from '../../sessions.ts';
import { isBodyLine, isLeaderLine, isSubject, opensActivity } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import { isBodyOfWork, isWhoLine } from '../../who-lines.ts';
import type { CellToken } from './cell-tokens.ts';
import { isWhen } from './heads.ts';
import type { ListedRow } from './listed-cells.ts';
import type { RowContent, ScheduleRow } from './row.ts';
import { readWhen, type When } from './when.ts';

/** Cells one below the other, put into the columns of rows. */

/** `Chiều: Họp tổ`, `S: Giao ban`: in a table without a column of sessions an entry says its own. */
export function opensEntry(text: string): boolean {
  const session = readSession(text) ?? (/^[SC]\s?:\s/u.test(text) ? readSessionLetter(text) : null);
  return session?.closed === true && /\p{L}{2}/u.test(session.rest);
}

/** What is done or held: no place and nobody who comes. */
const opensTitle = (text: string): boolean => opensActivity(text) || (/^[\p{Lu}“"]/u.test(text) && beginsAsEntry(text));

interface OpenRow {
  readonly when: string[];
  readonly content: Line[];
  readonly columns: Partial<Record<FieldRole, string>>;
  /** Next column after the content. */
  next: number;
  line: number;
}

export class RowWalker {
  readonly #fields: readonly FieldRole[];
  readonly #rows: ScheduleRow[] = [];
  #row: OpenRow = freshRow();
  /** Lines of the cell that was put into a column last. */
  #last: readonly Line[] = [];

  constructor(fields: readonly FieldRole[]) {
    this.#fields = fields;
  }

  take(token: CellToken, left: number): void {
    const row = this.#row;
    const { text } = token;
    const open = row.content.length > 0;
    if (text === '') {
      if (open && row.next < this.#fields.length) row.next++;
      else if (open) this.#close();
    } else if (isWhen(text) && (!open || row.next > 0 || readWhen(text).time === null || left > 1)) {
      if (open || this.#saysAnother(text)) this.#close();
      else if (this.#shares(text)) this.#closeShared();
      this.#when(token);
    } else if (!open || (row.next === 0 && breaksOff(row.content))) this.#content(token);
    else if (/^[-–+*•]\s/u.test(text) && row.next === 0) this.#content(token);
    else if (opensEntry(text)) this.#open(token);
    else if (readLeadingTime(text) !== null || row.next >= this.#fields.length)
      this.#fill(token, left) || this.#open(token);
    else this.#fill(token, left) || (opensTitle(text) ? this.#open(token) : this.#goOn(token));
  }

  /** When it is, stands there; what, does not. */
  get awaitsContent(): boolean {
    return this.#row.when.length > 0 && this.#row.content.length === 0;
  }

  /** The rest of a row whose cells are lists. */
  list({ content, columns }: ListedRow): void {
    this.#row.content.push(...content);
    Object.assign(this.#row.columns, columns);
    this.#close();
  }

  /** Opens a row with its leaders, on the day that stands open. */
  lead({ text, lines }: CellToken): void {
    if (this.#row.content.length > 0) this.#close();
    if (this.#row.when.length === 0) this.#row.line = lines[0]!.place.line;
    this.#row.columns.leader = text.replace(/\n/g, ' ');
  }

  /** `Sáng`, empty cells, `Chiều`: nothing stood in the morning; so with two days, each with its date. */
  #saysAnother(text: string): boolean {
    const next = readWhen(text);
    return this.#row.when
      .map(readWhen)
      .some(
        ({ slot, heading }) => (slot !== null && next.slot !== null) || (isDated(heading) && isDated(next.heading)),
      );
  }

  /** `13h30`, and right below it `Cả ngày` or `15h00`: the row of the first has its words in a cell that reaches down from the row above. */
  #shares(text: string): boolean {
    const next = readWhen(text);
    const own = this.#row.when.map(readWhen);
    return (
      next.heading === null &&
      (next.time !== null || next.slot === 'allDay') &&
      own.some(({ time }) => time !== null) &&
      own.every(({ heading }) => heading === null) &&
      (this.#rows.at(-1)?.contents.length ?? 0) > 0
    );
  }

  #closeShared(): void {
    const { when, line } = this.#row;
    const { contents, columns } = this.#rows.at(-1)!;
    this.#rows.push({ when, contents: contents.map((content) => ({ ...content, again: true })), columns, line });
    this.#row = freshRow();
  }

  finish(): ScheduleRow[] {
    this.#close();
    return this.#rows;
  }

  /** Puts the cell into the next column that it fits; false when it fits none. */
  #fill({ text, lines }: CellToken, left: number): boolean {
    const row = this.#row;
    const flat = text.replace(/\n/g, ' ');
    const before = this.#fields[row.next - 1];
    const told = before === undefined ? undefined : row.columns[before];
    if (told !== undefined && (REMARK.test(flat) || (/(?:[,;]|\svà)$/u.test(told) && !readLeadingTime(flat)))) {
      row.columns[before!] = `${told} ${flat}`;
      return true;
    }
    if (readLeadingTime(flat)) return false;
    const at = this.#fields.findIndex((field, i) => i >= row.next && fits(field, flat));
    const room = this.#fields.length - row.next;
    const inOrder = at < 0 && room > 0 && left === room && !opensTitle(flat) ? row.next : at;
    if (inOrder >= 0) {
      this.#last = lines;
      row.columns[this.#fields[inOrder]!] = flat;
      row.next = inOrder + 1;
      return true;
    }
    // What was taken for a place was the end of the content: here is the place.
    if (before && row.next === 1 && fits(before, flat) && row.columns[before] !== undefined) {
      row.content.push(...this.#last);
      row.columns[before] = flat;
      this.#last = lines;
      return true;
    }
    return false;
  }

  #goOn(token: CellToken): void {
    if (this.#row.next === 0) this.#content(token);
    else this.#open(token);
  }

  #open(token: CellToken): void {
    this.#close();
    this.#content(token);
  }

  #when({ text, lines }: CellToken): void {
    if (this.#row.when.length === 0) this.#row.line = lines[0]!.place.line;
    this.#row.when.push(text);
  }

  #content({ lines }: CellToken): void {
    if (this.#row.when.length === 0 && this.#row.content.length === 0) this.#row.line = lines[0]!.place.line;
    this.#row.content.push(...lines);
  }

  #close(): void {
    const { when, content, columns, line } = this.#row;
    const contents: RowContent[] = content.length > 0 ? [{ lines: content, kind: 'print', role: null }] : [];
    if (when.length > 0 || content.length > 0) this.#rows.push({ when, contents, columns, line });
    this.#row = freshRow();
  }
}

/** `(được ủy quyền)` in a line of its own. */
const REMARK = /^\([^()\d]{2,80}\)[.;,]?$/u;

/** The cell was cut by a page's own lines: `Hội nghị Thường trực,` goes on. */
export const breaksOff = (content: readonly Line[]) => /(?:[,;]|\svà)\s*$/u.test(content.map(textOf).at(-1) ?? '');

const isDated = (heading: When['heading']) => heading?.date != null;

const freshRow = (): OpenRow => ({ when: [], content: [], columns: {}, next: 0, line: 1 });

const FITS: Readonly<Partial<Record<FieldRole, (text: string) => boolean>>> = {
  location: isPlaceLine,
  leader: (text) => isLeaderLine(text) || isSubject(text) || isWhoLine(text),
  participants: (text) =>
    isBodyLine(text) ||
    isLeaderLine(text) ||
    /^(?:theo|như) (?:giấy|thư|thành phần)|^(?:(?:các|toàn thể) )?(?:thành viên|cán bộ|công chức|viên chức|giáo viên)(?!\p{L})/iu.test(
      text,
    ),
  preparer: isBodyLine,
};

/** Whether what the cell says may stand below that head. */
export const fits = (field: FieldRole, text: string): boolean =>
  isBodyOfWork(text)
    ? field !== 'location' && field in FITS
    : text.length < 160 && !opensTitle(text) && (FITS[field]?.(text) ?? false);
