import { type ChangeLine, readChangeLine } from '../../change-lines.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { cutFields } from '../../fields.ts';
import { isMarked, listMarkOf, withoutMark } from '../../list-marks.ts';
import { isOpenEnded } from '../../moment-roles.ts';
import { momentsIn } from '../../moments.ts';
import { cutAt, join, type Passage, slice } from '../../passage.ts';
import { isRule } from '../../rules.ts';
import { readLeadingTime } from '../../times.ts';
import { isGroup, SETS_APART, STANDS } from './change-groups.ts';
import { isDetail, isName } from './change-parts.ts';
import { offWithoutDay } from './off-lines.ts';
import { partsOfParagraph } from './told-apart.ts';

/** What stands for itself in a notice of changes: a line, a name with the lines below it, a clause. */

/** A line or block, and the heading that says what becomes of it. */
export interface Unit {
  readonly passage: Passage;
  readonly group: Passage | null;
  /** It stands beside others of its paragraph. */
  readonly beside: boolean;
}

export const readUnit = ({ text }: Passage): ChangeLine | null =>
  isRule(text) ? null : readChangeLine(withoutMark(text));

/** A name with the lines of its old and new time below it is one. */
export function unitsOf(paragraphs: readonly Passage[]): Unit[] {
  const units: { lines: Passage[]; group: Passage | null; beside: boolean }[] = [];
  let group: Passage | null = null;
  for (const { passage: paragraph, group: own, beside } of paragraphs.flatMap(linesApart).flatMap(partsOfParagraph)) {
    const { text } = paragraph;
    if (own !== null) {
      units.push({ lines: [paragraph], group: own, beside });
      continue;
    }
    const above = units.at(-1);
    const below = above !== undefined && above.group === group;
    const names = above !== undefined && isName(above.lines[0]!.text);
    const isOldOrNew = above !== undefined && tellsOfName(withoutMark(text), above.lines[0]!.text);
    if (below && (isOldOrNew || (isDetail(text) && (group === null ? names : isLabel(text))))) {
      above.lines.push(paragraph);
      continue;
    }
    if (isGroup(text)) group = paragraph;
    else if (group !== null && !isBelow(text, group.text)) group = null;
    units.push({ lines: [paragraph], group: group === paragraph ? null : group, beside });
  }
  return units.map(({ lines, group: of, beside }) => ({
    passage: lines.length === 1 ? lines[0]! : join(lines, '\n'),
    group: of,
    beside,
  }));
}

/** `Cũ: 8h00 ngày 15/12`, below a name with a mark or none. */
const OLD_OR_NEW =
  /^(?:(?:lịch|thời gian|ngày|giờ|thời điểm)\s)?(?:cũ|mới|trước đây|ban đầu|đã (?:thông báo|báo)|nay|(?:nay |được )?(?:điều chỉnh|thay đổi|chuyển|dời)(?: (?:thành|sang|lại))?)\s?:/iu;
const isBareName = (text: string): boolean => momentsIn(text).length === 0 && !/[.;]$/u.test(text) && !isGroup(text);
/** Below a name, with a colon or without, its old and new time; behind the colon what stays of it, too. */
const tellsOfName = (text: string, above: string): boolean =>
  (OLD_OR_NEW.test(text) || (above.endsWith(':') && STANDS.test(text))) && isBareName(above);
const isLabel = (text: string): boolean => cutFields(withoutMark(text)).main === '';
/** `a) …` below `1. …`, numbers below a heading without any, hours before names. */
const isBelow = (text: string, group: string): boolean =>
  isDetail(text) ||
  SETS_APART.test(text) ||
  STANDS.test(text) ||
  ((!isMarked(group) || momentsIn(group).length > 0) &&
    ((isMarked(text) && listMarkOf(text)!.kind !== listMarkOf(group)?.kind) || readLeadingTime(text) !== null));

/** Long lines without a stop look like one paragraph; those that each tell of a thing are none, but within a bracket. */
function linesApart(paragraph: Passage): Passage[] {
  if (paragraph.places.length === 1) return [paragraph];
  const tells = paragraph.places.map(({ at }, i) =>
    Boolean(readUnit(slice(paragraph, at, paragraph.places[i + 1]?.at))?.name),
  );
  return cutAt(
    paragraph,
    paragraph.places.flatMap(({ at }, i) =>
      i > 0 && tells[i] && tells[i - 1] && !isInBracket(paragraph.text, at) ? [at] : [],
    ),
  );
}

const isInBracket = (text: string, at: number): boolean =>
  text.lastIndexOf('(', at - 1) > text.lastIndexOf(')', at - 1);

/** The clauses of a unit that name a thing of their own; what names nothing goes on with the one before. */
export function clausesOf(unit: Passage): readonly Passage[] {
  const signs = [...unit.text.matchAll(NEXT_CLAUSE)].map(({ index, 0: sign }) => index + sign.length);
  const starts = [0, ...signs].filter((at, i) => {
    const clause = slice(unit, at, signs[i]);
    return namesThing(clause.text) || (at > 0 && offWithoutDay(clause) !== null);
  });
  return cutAt(unit, starts.slice(1));
}

/** `…; lịch mới: …` goes on with the same thing. */
const NEXT_CLAUSE =
  /;\s+(?=\p{L}|\(?\d{1,2}[.)]\s)(?!(?:lịch|thời gian|ngày|giờ)(?:\s\p{L}+){0,2}\s(?:mới|điều chỉnh|thay đổi)(?!\p{L})|(?:nay|(?:chuyển|dời|lùi) (?:sang|đến|vào)|địa điểm|các nội dung)(?!\p{L}))/giu;

/** It names something beside its days, and gives one that is no beginning of all that comes later. */
export function namesThing(text: string): boolean {
  const words = withoutMark(text);
  const moments = momentsIn(words);
  const dated = moments.some((moment) => moment.date !== null && !isOpenEnded(words, moment));
  return dated && nameOfChanged(words, moments) !== '';
}
