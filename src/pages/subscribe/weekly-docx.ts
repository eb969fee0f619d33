import {
  AlignmentType,
  BorderStyle,
  Document,
  type ISectionOptions,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { fullDate } from '../../locale/pages-dates.ts';
import * as form from '../../locale/pages-form.ts';
import { fill } from '../../locale/sentence.ts';
import type { Organization } from '../../model/organization.ts';
import { type DateRange, dayOf, type LocalDate, monthOf, yearOf } from '../../time/local.ts';
import { weekNumber } from '../../time/week.ts';
import { normaliseText } from '../../vietnamese/normalise.ts';
import type { ProgrammeDay } from '../programme/days.ts';
import { type FormCell, type FormRow, formRows } from '../programme/form-rows.ts';

/** The week as a Word document in the state form: Nghị định 30/2020/NĐ-CP, Phụ lục I. */

export interface WeeklyDocument {
  readonly organization: Organization;
  readonly week: DateRange;
  readonly days: readonly ProgrammeDay[];
  /** The day that stands under the motto. */
  readonly today: LocalDate;
}

/** Sizes in half points, lengths in twentieths of a point: 1 mm is 56.7. */
const SIZE = { text: 26, table: 24, motto: 28, small: 22 } as const;
const MM = 56.7;
/** Phụ lục I, mục I.2: 20–25 mm above and below, 30–35 left, 15–20 right. */
const MARGIN = { top: 20 * MM, bottom: 20 * MM, left: 30 * MM, right: 15 * MM };
/** Of the eight columns, in mm; together the width between the margins of A4 landscape. */
const COLUMNS = [26, 15, 17, 74, 34, 34, 27, 25] as const;

export async function weeklyDocx(values: WeeklyDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { organization } = values;
  const section: ISectionOptions = {
    properties: {
      page: {
        margin: MARGIN,
        // The library turns the sheet: it takes the sides of the upright one.
        size: { width: 210 * MM, height: 297 * MM, orientation: PageOrientation.LANDSCAPE },
      },
    },
    children: [heading(values), ...title(values), programme(values.days), new Paragraph({}), foot(organization)],
  };
  const document = new Document({
    creator: organization.name,
    title: titleText(values),
    styles: {
      default: { document: { run: { font: 'Times New Roman', size: SIZE.text, language: { value: 'vi-VN' } } } },
    },
    sections: [section],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

type Look = {
  bold?: boolean;
  italics?: boolean;
  size?: number;
  align?: (typeof AlignmentType)[keyof typeof AlignmentType];
};

function line(
  text: string,
  { bold = false, italics = false, size = SIZE.text, align = AlignmentType.CENTER }: Look = {},
) {
  return new Paragraph({
    alignment: align,
    children: [new TextRun({ text: normaliseText(text), bold, italics, size })],
  });
}

/** A line under the words above it, a third of their width: mục II.1 and II.2. */
function rule(width: number): Paragraph {
  const indent = ((100 - width) / 2 / 100) * 120 * MM;
  const bottom = { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' };
  return new Paragraph({ indent: { left: indent, right: indent }, border: { bottom }, spacing: RULE });
}

/** As thin as a line, not as high as one. */
const RULE = { line: 40, lineRule: 'exact', after: 60 } as const;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const BORDERLESS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
  insideHorizontal: NO_BORDER,
  insideVertical: NO_BORDER,
} as const;

/** Two columns without lines: the office on the left, the state on the right. */
function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[]): Table {
  const cell = (children: readonly Paragraph[], percent: number) =>
    new TableCell({ children, width: { size: percent, type: WidthType.PERCENTAGE } });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: BORDERLESS,
    rows: [new TableRow({ children: [cell(left, 45), cell(right, 55)] })],
  });
}

function heading({ organization, today }: WeeklyDocument): Table {
  const date = { day: String(dayOf(today)).padStart(2, '0'), month: monthText(today), year: yearOf(today) };
  const { province } = organization;
  const placed =
    province === null ? fill(form.FORM_UNPLACED_DATE, date) : fill(form.FORM_PLACE_DATE, { ...date, place: province });
  return twoColumns(
    [line(organization.name.toLocaleUpperCase('vi'), { bold: true }), rule(30), line(form.FORM_NUMBER)],
    [
      line(form.STATE_NAME, { bold: true }),
      line(form.STATE_MOTTO, { bold: true, size: SIZE.motto }),
      rule(55),
      line(placed, { italics: true }),
    ],
  );
}

/** A nought before months 1 and 2. */
function monthText(date: LocalDate): string {
  return String(monthOf(date)).padStart(monthOf(date) < 3 ? 2 : 1, '0');
}

function titleText({ week }: WeeklyDocument): string {
  return fill(form.FORM_TITLE, { number: weekNumber(week.start) });
}

function title(values: WeeklyDocument): Paragraph[] {
  const { start, end } = values.week;
  return [
    new Paragraph({}),
    line(titleText(values), { bold: true, size: SIZE.motto }),
    line(fill(form.FORM_SPAN, { from: fullDate(start, 'vi'), to: fullDate(end, 'vi') }), { italics: true }),
    new Paragraph({}),
  ];
}

function programme(days: readonly ProgrammeDay[]): Table {
  const head = new TableRow({
    tableHeader: true,
    children: form.FORM_COLUMNS.map((name) => cellOf([line(name, { bold: true, size: SIZE.table })])),
  });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: COLUMNS.map((width) => Math.round(width * MM)),
    rows: [head, ...formRows(days).map(row)],
  });
}

function row({ day, session, hour, title: text, chair, participants, place, preparedBy }: FormRow): TableRow {
  const left = [text, chair, participants, place, preparedBy].map((one) =>
    cellOf([line(one, { size: SIZE.table, align: AlignmentType.LEFT })]),
  );
  return new TableRow({
    cantSplit: true,
    children: [...spanning(day), ...spanning(session), cellOf([line(hour, { size: SIZE.table })]), ...left],
  });
}

function spanning(cell: FormCell | null): TableCell[] {
  if (cell === null) return [];
  const lines = cell.lines.map((text, i) => line(text, { bold: i === 0, size: SIZE.table }));
  return [cellOf(lines, cell.rows)];
}

function cellOf(children: readonly Paragraph[], rowSpan = 1): TableCell {
  return new TableCell({
    children,
    rowSpan,
    verticalAlign: VerticalAlign.TOP,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
  });
}

/** Receivers on the left, the signature on the right: mục II.7 to II.9. */
function foot({ name, shortName }: Organization): Table {
  const office = shortName ?? name;
  const small = { size: SIZE.small, align: AlignmentType.LEFT };
  return twoColumns(
    [
      line(form.FORM_RECEIVERS_TITLE, { bold: true, italics: true, size: SIZE.table, align: AlignmentType.LEFT }),
      ...form.FORM_RECEIVERS.map((receiver) => line(fill(receiver, { office }), small)),
    ],
    [
      line(form.FORM_SIGNER, { bold: true }),
      line(form.FORM_SIGNATURE, { italics: true }),
      ...Array.from({ length: 3 }, () => line('')),
      line(form.FORM_SIGNER_NAME, { bold: true }),
    ],
  );
}
