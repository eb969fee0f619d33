import type { Organization } from '../../../model/organization.ts';
import { goesOn } from '../../../vietnamese/goes-on.ts';
import { findMentions, type Mention } from '../../mentions.ts';
import { isPlaceLine } from '../../places.ts';
import { readSession } from '../../sessions.ts';
import { readLeadingTime } from '../../times.ts';
import type { Role } from './columns.ts';
import { isWrappedDash } from './content.ts';
import type { FlatLine } from './flat-lines.ts';

/**
 * Lines of one day, printed column after column → the column of each line. Every line fits every column more or less
 * well; the columns come in their order, and begin again only where a page does. The cheapest path decides.
 */

export interface PlacedLine {
  readonly line: FlatLine;
  readonly role: Role;
  /** Counts how often the columns began again. */
  readonly round: number;
}

/** Costs of a line in a column, and of passing from one column to another. */
const COST = {
  marked: 10,
  other: 4,
  likely: 0.6,
  goesOn: 0.7,
  wholeUnitInContent: 1.5,
  wholePersonInContent: 4,
  wrongKind: 2.5,
  anyText: 1.2,
  noGap: 0.3,
  skip: 1.5,
  again: 4,
  againAtMark: 2,
  againOnNewPage: 1,
  afterShortLine: 1,
  insideName: 5,
  cutAfterComma: 3,
};

interface Seen {
  readonly line: FlatLine;
  readonly marked: boolean;
  /** What the whole line names, or null. */
  readonly whole: 'units' | 'leaders' | null;
  /** What the line seems to begin with. */
  readonly opens: 'units' | 'leaders' | null;
  /** A name begun on the line before ends on this one. */
  readonly inside: boolean;
  /** The line before is not at an end: a comma, a word that wants another, or this one begins in small letters. */
  readonly goesOn: boolean;
  /** The first word would have found room on the line before: the line was ended on purpose. */
  readonly afterShort: boolean;
}

const MARKED = /^[-–+•*]\s?(?=\p{L}|\d|“)/u;
const OPENS_UNIT =
  /^(?:các phòng|văn phòng|vp |phòng|trung tâm|chi cục|thanh tra|đảng ủy|đảng uỷ|chi ủy|bch |công đoàn|hội đồng|tổ |ban |bảo tàng|quỹ |viện )/iu;
const OPENS_LEADER =
  /^(?:đ\/c|đồng chí|các đ\/c|lãnh đạo|lđ |đại diện|các pgđ|các pgd|pgđ|pgd|gđ |giám đốc|phó giám đốc|tập thể|ban giám đốc)/iu;
const LONGEST_NAME_LINE = 60;
const SHORT_NAME = 32;
/** Letters are not equally wide: only a line shorter than this share of the longest was surely ended on purpose. */
const SURELY_SHORT = 0.75;

export function placeLines(
  lines: readonly FlatLine[],
  roles: readonly Role[],
  organization: Organization | null,
): PlacedLine[] {
  const seen = lines.flatMap((line) => parted(line, organization));
  const looks = lookAt(seen, organization);
  if (looks.length === 0) return [];
  const path = cheapestPath(looks, roles);
  let round = 0;
  return path.map((column, i) => {
    if (i > 0 && column < path[i - 1]!) round++;
    return { line: looks[i]!.line, role: roles[column]!, round };
  });
}

/** `Văn phòng Sở Lãnh đạo Sở`: the last cells of two columns on one line. */
function parted(line: FlatLine, organization: Organization | null): FlatLine[] {
  const mentions = findMentions(line.text, organization);
  if (mentions.length < 2 || kindCovering(line.text, 0, line.text.length, mentions) === null) return [line];
  const turn = mentions.findIndex((mention, i) => i > 0 && columnOf(mention) !== columnOf(mentions[i - 1]!));
  const back = mentions.findIndex((mention, i) => i > turn && columnOf(mention) === columnOf(mentions[0]!));
  if (turn < 0 || back >= 0 || /[,;(]\s*$/.test(line.text.slice(0, mentions[turn]!.start))) return [line];
  const cut = mentions[turn]!.start;
  return [
    { ...line, text: line.text.slice(0, cut).trim() },
    { ...line, text: line.text.slice(cut), gap: false, pageBreak: false },
  ];
}

const columnOf = ({ kind }: Mention): 'units' | 'leaders' => (kind === 'unit' ? 'units' : 'leaders');

function lookAt(lines: readonly FlatLine[], organization: Organization | null): Seen[] {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += line.gap ? '\n\n' : '\n';
    starts.push(text.length);
    text += line.text;
  }
  const mentions = findMentions(text, organization);
  const width = Math.max(...lines.map((line) => line.text.length));
  return lines.map((line, i) => {
    const [start, end] = [starts[i]!, starts[i]! + line.text.length];
    const before = lines[i - 1]?.text ?? '';
    return {
      line,
      marked: isMarked(line.text, before),
      whole: kindCovering(text, start, end, mentions) ?? (organization ? null : seemingName(line.text)),
      opens: opensAs(line.text),
      inside: mentions.some((mention) => mention.start < start && mention.end > start),
      goesOn: !line.gap && (before.endsWith(';') || goesOn(before, line.text)),
      afterShort: before.length + 1 + line.text.split(' ', 1)[0]!.length < width * SURELY_SHORT,
    };
  });
}

/** Whether a text begins as units or as leaders do. */
export const opensAs = (text: string) => (OPENS_UNIT.test(text) ? 'units' : OPENS_LEADER.test(text) ? 'leaders' : null);

/** Without a roster a short line that begins as names do is one. */
const seemingName = (text: string) => (text.length <= SHORT_NAME && !/[.:]$/.test(text) ? opensAs(text) : null);

const isMarked = (text: string, before: string) =>
  (MARKED.test(text) && !isWrappedDash(text, before)) || (readSession(text)?.closed ?? false);

/** The column whose names leave nothing of this stretch but separators, or null. */
function kindCovering(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): 'units' | 'leaders' | null {
  const own = mentions.filter((mention) => mention.end > start && mention.start < end);
  if (own.length === 0) return null;
  let left = '';
  let at = start;
  for (const mention of own) {
    left += text.slice(at, Math.max(at, mention.start));
    at = Math.max(at, Math.min(mention.end, end));
  }
  left += text.slice(at, end);
  return /[\p{L}\d]/u.test(left.replace(/(?<!\p{L})(?:và|cùng|các)(?!\p{L})/giu, '')) ? null : columnOf(own[0]!);
}

function cheapestPath(lines: readonly Seen[], roles: readonly Role[]): number[] {
  let costs = roles.map((role, column) => fitCost(lines[0]!, role) + column * COST.skip);
  const from: number[][] = [];
  for (const line of lines.slice(1)) {
    const origin: number[] = [];
    costs = roles.map((role, column) => {
      const ways = costs.map((cost, before) => cost + passCost(before, column, role, line));
      const best = ways.indexOf(Math.min(...ways));
      origin.push(best);
      return ways[best]! + fitCost(line, role);
    });
    from.push(origin);
  }
  const path = [costs.indexOf(Math.min(...costs))];
  for (const origin of from.toReversed()) path.unshift(origin[path[0]!]!);
  return path;
}

function passCost(
  before: number,
  column: number,
  role: Role,
  { line, inside, goesOn, marked, afterShort }: Seen,
): number {
  if (column === before) return role === 'content' && afterShort && !marked && !goesOn ? COST.afterShortLine : 0;
  const cut = (inside ? COST.insideName : 0) + (goesOn ? COST.cutAfterComma : 0);
  if (column > before) return cut + (column - before - 1) * COST.skip + (line.gap ? 0 : COST.noGap);
  return cut + (line.pageBreak ? COST.againOnNewPage : marked ? COST.againAtMark : COST.again);
}

function fitCost(seen: Seen, role: Role): number {
  const { line, marked, whole } = seen;
  if (role === 'content') {
    if (marked || whole === null || seen.inside) return 0;
    return whole === 'units' ? COST.wholeUnitInContent : COST.wholePersonInContent;
  }
  if (role === 'units' || role === 'coUnits') return nameCost(seen, 'units');
  if (role === 'leaders') return nameCost(seen, 'leaders');
  if (role === 'time') return readLeadingTime(line.text) ? 0 : COST.marked;
  if (marked) return COST.marked;
  if (role === 'location') return isPlaceLine(line.text) ? 0 : COST.wrongKind;
  return COST.anyText;
}

function nameCost(seen: Seen, column: 'units' | 'leaders'): number {
  if (seen.whole === column) return 0;
  if (seen.marked) return COST.marked;
  if (seen.whole !== null) return seen.goesOn ? COST.goesOn : COST.wrongKind;
  const short = seen.line.text.length <= LONGEST_NAME_LINE;
  if (short && seen.opens === column) return COST.likely;
  return short && seen.goesOn ? COST.goesOn : COST.other;
}
