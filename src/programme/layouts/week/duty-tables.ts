import { type Block, type Line, linesOf } from '../../../model/block.ts';
import { DUTY_WITHIN, DUTY_WORD } from '../../../vietnamese/duty.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { capitalised } from '../../capital.ts';
import type { FieldRole } from '../../fields.ts';
import { printedText } from '../../printed.ts';
import { hasVerb } from '../../subjects.ts';
import { readLeadingTime } from '../../times.ts';
import type { GridCell } from './grid.ts';
import type { ColumnRole } from './heads.ts';
import type { ScheduleRow } from './row.ts';

/**
 * A table of who is on duty beside those of the week: `Ngày trực | Lãnh đạo trực | Cán bộ trực`. What its rows are is told
 * by the title above it; the first of its people leads.
 */

type Roles = readonly (ColumnRole | null)[];

export interface DutyTable {
  readonly title: string;
  /** Its columns of people, the leading one first, with their heads. */
  readonly people: readonly { readonly at: number; readonly head: string }[];
  readonly notes: readonly number[];
}

/** Null unless every column but those of days, numbers and notes is headed by a duty, or by who shares it, and holds names. */
export function dutyTable(
  head: readonly GridCell[],
  roles: Roles,
  body: readonly (readonly GridCell[])[],
  above: string | null,
): DutyTable | null {
  const people = head.flatMap(({ text }, at) =>
    text === '' || isBeside(text, roles[at] ?? null) ? [] : [{ at, head: text }],
  );
  const isDuty =
    people.some((one) => DUTY_WITHIN.test(one.head)) &&
    people.every((one) => DUTY_WITHIN.test(one.head) || ON_DUTY_TOO.test(one.head));
  if (!isDuty || !roles.some((role) => role?.type === 'when')) return null;
  const cells = body.flatMap((row) => people.map(({ at }) => row[at]?.text ?? '')).filter((text) => text !== '');
  if (!cells.every(namesPeople)) return null;
  return {
    title: dutyIn(above) ?? 'Trực',
    people: people.map((one) => ({ ...one, head: collapse(one.head) })),
    notes: roles.flatMap((role, at) => (isNote(role) && !people.some((one) => one.at === at) ? [at] : [])),
  };
}

/** Beside `Lãnh đạo trực`. */
const ON_DUTY_TOO =
  /^(?:bảo vệ|lái xe|văn thư|văn phòng|y tế|bác sĩ|điều dưỡng|kỹ thuật|nhân viên|chuyên viên|cán bộ|lãnh đạo|hành chính|ban giám hiệu|giáo viên)(?!\p{L})/iu;

/** Days, numbers and remarks; of a duty whose words are not known the column is one of remarks too. */
const isBeside = (head: string, role: ColumnRole | null): boolean =>
  role?.type === 'when' || role?.type === 'index' || (isNote(role) && !DUTY_WITHIN.test(head));
const isNote = (role: ColumnRole | null): boolean => role?.type === 'field' && role.field === 'note';
const namesPeople = (text: string): boolean =>
  /\p{L}{2}/u.test(text) ? !hasVerb(text) && readLeadingTime(text) === null : /^[^\p{L}\d]*$/u.test(text);

/** `LỊCH TRỰC PHÒNG CHỐNG THIÊN TAI (10/11 - 16/11)`: which duty it is, or null. */
function dutyIn(above: string | null): string | null {
  const words = TITLE.exec(collapse(above ?? ''))?.[1]?.trim();
  if (words === undefined) return null;
  return capitalised(words === words.toUpperCase() ? words.split(' ').map(lowered).join(' ') : words);
}
const TITLE = new RegExp(
  String.raw`^[\s*_]*(?:(?:[IVX]{1,4}|\d{1,2})[.)/]\s?)?(?:(?:lịch|bảng|danh sách)\s)?(?:phân công\s)?(${DUTY_WORD}(?:\s(?!(?<!cuối\s)tuần|tháng|năm|quý|từ|ngày|cụ thể|như sau)[^\s\d(:;.,]+){0,8})(?:[\s(:;.,*_]|$)`,
  'iu',
);
/** Initials have no vowel: `PCTT`. */
const lowered = (word: string): string => (VOWEL.test(word.normalize('NFD')) ? word.toLowerCase() : word);
const VOWEL = /[AEIOUY]/u;

/** The title above a table: the last line of what stands before it. */
export const lineAbove = (blocks: readonly Block[]): string | null =>
  blocks
    .flatMap(linesOf)
    .map(printedText)
    .findLast((text) => text !== '') ?? null;

/** A row as an entry of the duty, with its people beside it. */
export function dutyRow(
  row: ScheduleRow,
  cells: readonly GridCell[],
  { title, people, notes }: DutyTable,
): ScheduleRow {
  const named = people.flatMap(({ at, head }) => {
    const cell = cells[at];
    const text = cell === undefined || cell.spanned ? '' : namesIn(cell);
    return /\p{L}/u.test(text) ? [{ text, head, cell: cell!, leads: at === people[0]!.at }] : [];
  });
  const [first] = named;
  if (first === undefined) return { ...row, contents: [] };
  const others = named.filter(({ leads }) => !leads);
  const note = notes.flatMap((at) => cells[at]?.text || []).join('; ');
  const columns: Partial<Record<FieldRole, string>> = note === '' ? {} : { note };
  if (first.leads) columns.leader = first.text;
  if (others.length > 0)
    columns.participants = others.map(({ head, text }) => (people.length > 2 ? `${head}: ${text}` : text)).join('; ');
  const place = first.cell.lines.find((line) => printedText(line) !== '')!.place;
  const line: Line = { spans: [{ text: title }], place };
  return { ...row, contents: [{ lines: [line], kind: first.cell.lineKind, role: null }], columns };
}

const namesIn = ({ lines }: GridCell): string =>
  lines
    .map((line) => collapse(printedText(line)).replace(/[\s;,]+$/u, ''))
    .filter((text) => text !== '')
    .join(', ');
