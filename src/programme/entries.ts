import type { Organization } from '../model/organization.ts';
import { findMentions, type Mention } from './mentions.ts';

/** What a cell for leaders or units names, in order, and how closely neighbours hang together. */
export interface Entry {
  readonly mention: Mention;
  /** Words around the name that belong to it (`Đ/c An, Chủ nhiệm DA`). */
  readonly text: string;
  readonly glue: Glue;
  /** An empty line stands before it. */
  readonly gap: boolean;
  /** Said to work together with the one before (`phối hợp với …`). */
  readonly helps: boolean;
}

/**
 * How it stands to the one before. `comma` also for `và`, `/`; `attach`: a name that follows another (`các PGĐ Sở`,
 * `Đại diện Công đoàn`); `none`: nothing but a space or a line's end; `first`: it opens the cell.
 */
export type Glue = 'first' | 'none' | 'attach' | 'semicolon' | 'comma';

export type ColumnKind = 'leaders' | 'units';

/** `text`: lines of the cell joined by line feeds, two where an empty line stands. */
export function readEntries(text: string, column: ColumnKind, organization: Organization | null): Entry[] {
  const known = findMentions(text, organization, 'cell');
  const mentions = [...known, ...unknownBetween(text, known, column)].sort((a, b) => a.start - b.start);
  return mentions.map((mention, i) => {
    const last = mentions[i - 1];
    const before = text.slice(last?.end ?? 0, mention.start);
    return {
      mention,
      text: mention.text.replace(/\s+/g, ' '),
      glue: last === undefined ? 'first' : glueOf(before, last, mention, column),
      gap: /\n\s*\n/.test(before),
      helps: /phối hợp/iu.test(before),
    };
  });
}

const ATTACHES =
  /^(?:các|cùng|và|(?:pgđ|pgd|phó giám đốc|phó chủ tịch|pct) phụ trách|đại diện (?:công đoàn|cđ|đoàn|chi đoàn)|công đoàn|đoàn thanh niên|chi đoàn|hội cựu)(?!\p{L})/iu;

function glueOf(between: string, last: Mention, mention: Mention, column: ColumnKind): Glue {
  if (between.includes(';')) return 'semicolon';
  if (/[,/+&(]|(?<!\p{L})(?:và|cùng|phối hợp)(?!\p{L})/iu.test(between)) return 'comma';
  const follows = isUnit(last) !== isUnit(mention) && isUnit(mention) === (column === 'leaders');
  return follows || ATTACHES.test(mention.text.replace(/\s+/g, ' ')) ? 'attach' : 'none';
}

/** In a column for both, the unit stands below its leader; in one of units, the person below the unit. */
const isUnit = ({ kind }: Mention) => kind === 'unit';

/** Words with which an unknown name may begin, the longer before the shorter. */
const HEADS: Record<ColumnKind, RegExp> = {
  leaders:
    /(?<![\p{L}/.])(?:các\s)?(?:đ\/c|đồng\schí|đc(?=\s)|ông|bà|(?:đại\sdiện|tập\sthể)(?:\s(?:lãnh\sđạo|lđ|ban\sgiám\sđốc))?|lãnh\sđạo|lđ|ban\sgiám\sđốc|bgđ|phó\sgiám\sđốc|phó\schủ\stịch|chủ\stịch|giám\sđốc|pgđ|pgd|gđ|gd|pct|ct)(?!\p{L})/giu,
  units:
    /(?<![\p{L}/.])(?:các\s)?(?:văn\sphòng|vp|phòng|trung\stâm|chi\scục|thanh\stra|đảng\sủy|đảng\suỷ|đảng\sbộ|chi\sủy|chi\suỷ|chi\sbộ|(?:bch|ban\schấp\shành)(?:\scông\sđoàn)?|ban|công\sđoàn(?:\s(?:vp|văn\sphòng))?|đoàn\sthanh\sniên|chi\sđoàn|hội\sđồng|tổ|viện|quỹ|bảo\stàng|trường|bệnh\sviện|trạm)(?!\p{L})/giu,
};
const EMPTY_WORDS =
  /(?<!\p{L})(?:và|cùng|các|phối hợp|với|chủ trì|chuẩn bị|tham mưu|thực hiện|dự|đ\/c|đồng chí|đ|c|sở|liên quan|đơn vị)(?!\p{L})|[^\p{L}\d]+/giu;

/** Names of the column that the roster does not know. */
function unknownBetween(text: string, known: readonly Mention[], column: ColumnKind): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  for (const { start, end } of [...known, { start: text.length, end: text.length }]) {
    for (const piece of piecesOf(text.slice(at, start), column))
      found.push(unknown(text, at + piece.from, at + piece.to, column));
    at = end;
  }
  return found;
}

function piecesOf(text: string, column: ColumnKind): { from: number; to: number }[] {
  const cuts = new Set([0, text.length]);
  for (const { index } of text.matchAll(HEADS[column])) cuts.add(index);
  for (const { index } of text.matchAll(/[;,()]|\n(?=\s*[-–•])|\n\s*\n/g)) cuts.add(index);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).flatMap((to, i) => {
    const piece = text.slice(places[i], to);
    const words = piece.replace(EMPTY_WORDS, '');
    if (words.length < 2) return [];
    const lead = /^[^\p{L}\d]*/u.exec(piece)![0].length;
    const tail = /[^\p{L}\d.)”]*$/u.exec(piece)![0].length;
    return [{ from: places[i]! + lead, to: to - tail }];
  });
}

function unknown(text: string, start: number, end: number, column: ColumnKind): Mention {
  const words = text.slice(start, end);
  const kind = column === 'units' ? 'unit' : 'person';
  return { kind, id: null, name: words.replace(/\s+/g, ' '), start, end, text: words, how: 'unknown', mended: null };
}
