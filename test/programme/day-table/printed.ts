import fc from 'fast-check';
import { dayOf, weekdayOf } from '#src/time/local.ts';
import { type Meant, type MeantDay, type Month, PRINTED } from './invented.ts';

/** A month laid out as offices publish it: as a table with tabs, or as the text of one with its columns one after another. */

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const two = (n: number) => String(n).padStart(2, '0');

/** How a layout is drawn; each choice is one that real documents make. */
export interface Style {
  /** Paragraphs of a cell are kept as `<p>`, or have run together. */
  readonly paragraphs: boolean;
  /** A dash before every entry, or only from the second on. */
  readonly dashes: 'all' | 'second';
  /** Days that a page break cuts after their first entry. */
  readonly cutEvery: number;
  /** Columns to the right of the content. */
  readonly order: readonly ['units' | 'leaders', 'units' | 'leaders'];
  readonly separator: ', ' | '; ' | ' ';
  /** Empty lines between the names of a column, and between all lines. */
  readonly gaps: boolean;
  readonly doubleSpaced: boolean;
  readonly label: Label;
  readonly heads: Heads;
  /** A row for every entry, the day written in the first alone. */
  readonly rowPerEntry: boolean;
}

type Label = 'number' | 'alone' | 'dated' | 'full';
type Heads = Readonly<Record<'day' | 'content' | 'units' | 'leaders', string>>;

const ALL_HEADS: readonly Heads[] = [
  { day: 'Ngày', content: 'Nội dung công việc', units: 'Cơ quan chuẩn bị', leaders: 'Lãnh đạo Sở' },
  { day: 'NGÀY', content: 'NỘI DUNG', units: 'CHUẨN BỊ', leaders: 'CHỦ TRÌ' },
  { day: 'Thứ, ngày', content: 'Nội dung', units: 'Đơn vị tham mưu', leaders: 'Lãnh đạo chủ trì' },
  { day: 'Thời gian', content: 'Nội dung công tác', units: 'Đơn vị chủ trì', leaders: 'Lãnh đạo phụ trách' },
];

export const style: fc.Arbitrary<Style> = fc.record({
  paragraphs: fc.boolean(),
  dashes: fc.constantFrom('all' as const, 'second' as const),
  cutEvery: fc.integer({ min: 3, max: 9 }),
  order: fc.constantFrom(['units', 'leaders'] as const, ['leaders', 'units'] as const),
  separator: fc.constantFrom(', ' as const, '; ' as const, ' ' as const),
  gaps: fc.boolean(),
  doubleSpaced: fc.boolean(),
  label: fc.constantFrom<Label>('number', 'alone', 'dated', 'full'),
  heads: fc.constantFrom(...ALL_HEADS),
  rowPerEntry: fc.boolean(),
});

const head = (month: number) => [
  'UBND TỈNH GIẢ SƠN',
  'SỞ THỬ NGHIỆM',
  '',
  `Giả Sơn, ngày 02 tháng ${two(month)} năm 2026`,
  '',
  `CHƯƠNG TRÌNH CÔNG TÁC THÁNG ${two(month)} NĂM 2026`,
  '',
];
const foot = ['', 'Nơi nhận:', '- UBND tỉnh;', '- Lưu: VT.'];

const namesOf = (ids: readonly string[], separator: string) => ids.map((id) => PRINTED[id]!).join(separator);

/** Entries with the heading and the dash that stand before each. */
function marked(entries: readonly Meant[], style: Style, openSlot: Meant['slot']): string[] {
  let slot = openSlot;
  let first = true;
  return entries.map((entry) => {
    const opens = entry.slot !== slot && entry.slot !== null;
    if (opens) first = true;
    const heading = opens ? { morning: 'Sáng: ', afternoon: 'Chiều: ' }[entry.slot as 'morning' | 'afternoon'] : '';
    slot = entry.slot;
    const dash = style.dashes === 'all' || !first ? '- ' : '';
    first = false;
    return heading + dash + entry.title;
  });
}

export function asTable({ month, days }: Month, style: Style): string {
  const { heads } = style;
  const lines = [...head(month), [heads.day, heads.content, ...style.order.map((column) => heads[column])].join('\t')];
  const cell = (texts: readonly string[]) =>
    style.paragraphs ? texts.map((text) => `<p>${text}</p>`).join(' ') : texts.join(' ');
  const row = (day: string, contents: readonly string[], entries: readonly Meant[]) => {
    const columns = {
      units: cell(entries.map((e) => namesOf(e.units, style.separator))),
      leaders: cell(entries.map((e) => namesOf(e.leaders, style.separator))),
    };
    return [day, cell(contents), ...style.order.map((column) => columns[column])].join('\t');
  };
  days.forEach((day, i) => {
    const label = labelOf(day, style.label).join(' ');
    if (day.entries.length === 0) {
      lines.push([label, 'Nghỉ Thứ Bảy, Chủ nhật', '', ''].join('\t'));
      return;
    }
    const contents = marked(day.entries, style, null);
    if (style.rowPerEntry) {
      day.entries.forEach((entry, k) => {
        lines.push(row(k === 0 ? label : '', [contents[k]!], [entry]));
      });
      return;
    }
    const cut = i % style.cutEvery === 0 && day.entries.length > 1 ? 1 : day.entries.length;
    lines.push(row(label, contents.slice(0, cut), day.entries.slice(0, cut)));
    if (cut < day.entries.length) lines.push('', row('', contents.slice(cut), day.entries.slice(cut)));
  });
  return [...lines, ...foot].join('\n');
}

/** The day's cell, line by line. */
function labelOf({ date, entries }: MeantDay, label: Label): string[] {
  const day = dayOf(date);
  const month = Number(date.slice(5, 7));
  if (entries.length === 0)
    return [
      label === 'number' || label === 'alone' ? `${two(day)}, ${two(day + 1)}` : `${day}/${month}, ${day + 1}/${month}`,
    ];
  const weekday = WEEKDAYS[weekdayOf(date) - 1]!;
  return {
    number: [two(day), weekday],
    alone: [two(day)],
    dated: [weekday, `${two(day)}/${month}`],
    full: [`${weekday}, ngày ${two(day)}/${two(month)}/2026`],
  }[label];
}

const WIDTH = { content: 48, column: 18 };

export function asColumns({ month, days }: Month, style: Style): string {
  const { heads } = style;
  const lines: string[] = [
    ...head(month),
    `${heads.day} ${heads.content}`,
    ...style.order.map((column) => heads[column]),
  ];
  const put = (texts: readonly string[]) => {
    for (const text of texts) lines.push(...(style.doubleSpaced && text !== ' ' ? [text, ''] : [text]));
  };
  days.forEach((day, i) => {
    if (day.entries.length === 0) {
      put([`${labelOf(day, style.label)[0]} Nghỉ Thứ Bảy, Chủ nhật`]);
      return;
    }
    put(labelOf(day, style.label));
    const contents = marked(day.entries, style, null);
    const cut = i % style.cutEvery === 0 && day.entries.length > 1 ? 1 : day.entries.length;
    page(day.entries.slice(0, cut), contents.slice(0, cut), false);
    if (cut < day.entries.length) page(day.entries.slice(cut), contents.slice(cut), true);
  });
  return [...lines, ...foot].join('\n');

  /** What one page holds of a day: its columns from top to bottom, one after another. */
  function page(entries: readonly Meant[], contents: readonly string[], fresh: boolean): void {
    const text = contents.flatMap((content) => wrap(content, WIDTH.content));
    put(fresh ? text.map((line, k) => (k === 0 ? ` ${line}` : line)) : text);
    for (const column of style.order) {
      if (style.gaps) put([' ']);
      entries.forEach((entry, k) => {
        if (style.gaps && k > 0) put([' ']);
        put(wrap(namesOf(entry[column], style.separator), WIDTH.column));
      });
    }
  }
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
