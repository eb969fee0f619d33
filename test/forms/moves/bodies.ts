import type { Chance } from '../../property/random.ts';
import { entryMark } from '../kit/marks.ts';
import { capital } from '../kit/text.ts';
import { cellsAsLines, type Drawing, type Rows, withBlanks, withPipes, withRule, withTabs } from '../tables/draw.ts';
import type { SaidForm } from './hand.ts';
import type { Fate, Thing } from './thing.ts';
import { type Said, WORDINGS } from './wordings.ts';

/** How a notice lays out what it changes: in lines, several in one, under headings, meeting by meeting, in a table. */

export type Body = (c: Chance, said: SaidForm, things: readonly Thing[]) => readonly string[];

const told = (c: Chance, said: SaidForm, thing: Thing): string => c.pick(WORDINGS[thing.fate])(said(thing));

/** An entry each. */
const inLines: Body = (c, said, things) => {
  const mark = entryMark(c);
  const end = c.pick(['.', ';', '', '.']);
  return things.map((thing, i) => `${mark(capital(told(c, said, thing)), i)}${end}`);
};

/** Two entries with all, joined by semicolons. */
const inPairs: Body = (c, said, things) => {
  const mark = c.pick<(line: string, i: number) => string>([(line, i) => `${i + 1}. ${line}`, (line) => `- ${line}`]);
  const half = Math.ceil(things.length / 2);
  return [things.slice(0, half), things.slice(half)]
    .filter((own) => own.length > 0)
    .map((own, i) => `${mark(capital(own.map((thing) => told(c, said, thing)).join('; ')), i)}.`);
};

const inOneSentence: Body = (c, said, things) => [
  `Văn phòng thông báo các thay đổi như sau: ${things.map((thing) => told(c, said, thing)).join('; ')}.`,
];

const HEADINGS: Readonly<Record<Fate, readonly string[]>> = {
  moved: ['Thay đổi thời gian', 'Điều chỉnh thời gian các cuộc họp', 'Các nội dung dời lịch'],
  hour: ['Thay đổi giờ họp'],
  place: ['Thay đổi địa điểm', 'Điều chỉnh địa điểm'],
  off: ['Tạm hoãn', 'Các nội dung hoãn, hủy'],
  stays: ['Giữ nguyên lịch'],
  added: ['Bổ sung', 'Bổ sung lịch'],
};

const underHeadings: Body = (c, said, things) => {
  const mark = c.pick(['- ', '+ ']);
  return [...Map.groupBy(things, ({ fate }) => fate)].flatMap(([fate, own], i) => [
    `${i + 1}. ${c.pick(HEADINGS[fate])}:`,
    ...own.map((thing) => `${mark}${capital(told(c, said, thing))}.`),
  ]);
};

const PAIRS = [
  ['Thời gian cũ', 'Thời gian mới'],
  ['Lịch cũ', 'Lịch mới'],
  ['Đã thông báo', 'Nay điều chỉnh'],
  ['Theo lịch cũ', 'Thời gian điều chỉnh'],
] as const;

/** `Dời các cuộc họp sau sang ngày 16/3:` over what it moves. */
const underTheirDays: Body = (c, said, things) => {
  const [verb, all] = [c.pick(['Dời', 'Chuyển', 'Lùi', 'Hoãn']), c.pick(['các cuộc họp sau', 'các nội dung sau đây'])];
  const mark = c.pick(['- ', '+ ']);
  const moves = things.filter(({ fate }) => fate === 'moved');
  const others = things.filter(({ fate }) => fate !== 'moved');
  const headed = moves.flatMap((thing, i) => {
    const { next, old } = said(thing);
    const name = capital(thing.name);
    return [
      `${i + 1}. ${verb} ${all}${verb === 'Hoãn' ? ', chuyển' : ''} sang ${next}:`,
      `${mark}${c.pick([name, `${name} (${old})`, `${name}, ${old}`])}${c.pick([';', '.', ''])}`,
    ];
  });
  return [...headed, ...others.map((thing, i) => `${moves.length + i + 1}. ${capital(told(c, said, thing))}.`)];
};

const inBlocks: Body = (c, said, things) => {
  const [was, will] = c.pick(PAIRS);
  return things.flatMap((thing, i) => {
    const each = said(thing);
    const next = newCell(c, thing, each);
    const lines =
      thing.fate === 'added' ? [`- Thời gian: ${each.next}.`] : [`- ${was}: ${each.old}.`, `- ${will}: ${next}.`];
    const place = thing.fate === 'place' ? [`- Địa điểm: chuyển sang ${each.newPlace}.`] : [];
    return [`${i + 1}. ${thing.fate === 'added' ? 'Bổ sung: ' : ''}${capital(thing.name)}`, ...lines, ...place];
  });
};

const OLD_HEADS = ['Thời gian cũ', 'Lịch cũ', 'Thời gian đã thông báo', 'Cũ', 'Theo lịch đã ban hành'];
const NEW_HEADS = ['Thời gian mới', 'Lịch mới', 'Thời gian điều chỉnh', 'Mới', 'Nay điều chỉnh thành'];

/** `Nội dung | Thời gian cũ | Thời gian mới`. */
const withBars: Drawing = (rows) => rows.map((row) => row.join(' | '));

const inTable: Body = (c, said, things) => {
  const hasPlace = c.percent(40) || things.some(({ fate }) => fate === 'place');
  const numbered = c.percent(60);
  const heads = [
    ...(numbered ? ['STT'] : []),
    c.pick(['Nội dung', 'Cuộc họp', 'Tên cuộc họp']),
    c.pick(OLD_HEADS),
    c.pick(NEW_HEADS),
  ];
  const rows: Rows = things.map((thing, i) => {
    const each = said(thing);
    const place = thing.fate === 'place' ? each.newPlace : thing.fate === 'off' ? '-' : each.oldPlace;
    return [
      ...(numbered ? [String(i + 1)] : []),
      capital(thing.name),
      thing.fate === 'added' ? '-' : capital(each.old),
      capital(newCell(c, thing, each)),
      ...(hasPlace ? [place] : []),
    ];
  });
  const draw = c.pick([
    withPipes,
    withRule,
    withTabs,
    withBars,
    withBars,
    withBlanks,
    ...(numbered ? [cellsAsLines] : []),
  ]);
  return draw([hasPlace ? [...heads, 'Địa điểm'] : heads, ...rows]);
};

function newCell(c: Chance, { fate }: Thing, { next, newHour, day }: Said): string {
  if (fate === 'off') return c.pick(['tạm hoãn', 'hoãn, thời gian thông báo sau', 'hủy', 'không tổ chức']);
  if (fate === 'stays' || fate === 'place') return c.pick(['không thay đổi', 'giữ nguyên']);
  return fate === 'hour' ? `${newHour} ${day}` : next;
}

/** A sentence each, and why. */
const inSentences: Body = (c, said, things) =>
  things.map((thing) => `${c.pick(['', '', 'Do bận công tác đột xuất, '])}${told(c, said, thing)}.`).map(capital);

/** Sentences of one paragraph. */
const inParagraph: Body = (c, said, things) => [things.map((thing) => `${capital(told(c, said, thing))}.`).join(' ')];

const LIST_HEADS: Readonly<Record<'off' | 'stays', readonly string[]>> = {
  off: ['Tạm hoãn', 'Hoãn các cuộc sau', 'Các nội dung sau đây tạm hoãn'],
  stays: ['Vẫn giữ nguyên', 'Giữ nguyên theo lịch', 'Các cuộc sau đây vẫn giữ nguyên'],
};

/** `Vẫn giữ nguyên: A, 8h00 ngày 12/3; B, ngày 13/3.`, and a sentence each for the others. */
const behindHeadings: Body = (c, said, things) => {
  const others = things.filter(({ fate }) => fate !== 'off' && fate !== 'stays');
  const lists = (['off', 'stays'] as const).flatMap((fate) => {
    const own = things.filter((thing) => thing.fate === fate).map((thing) => said(thing));
    if (own.length === 0) return [];
    const timed = c.pick<(each: Said) => string>([
      ({ name, old }) => `${name} (${old})`,
      ({ name, old }) => `${name}, ${old}`,
    ]);
    return [`${c.pick(LIST_HEADS[fate])}: ${own.map(timed).join('; ')}.`];
  });
  return [...others.map((thing) => `${capital(told(c, said, thing))}.`), ...lists].map(
    (line, i) => `${i + 1}. ${line}`,
  );
};

export const BODIES: readonly Body[] = [
  inLines,
  inLines,
  inPairs,
  inOneSentence,
  underHeadings,
  underTheirDays,
  inBlocks,
  inTable,
  inTable,
  inSentences,
  inParagraph,
  inParagraph,
  behindHeadings,
];
