import { type Notice, notice } from '../../../model/notice.ts';
import { addDays, type LocalDate } from '../../../time/local.ts';
import type { ChangeLine } from '../../change-lines.ts';
import { readMove } from '../../changes.ts';
import { isDateLine } from '../../date-line.ts';
import { delegatesOf, printedStandIn, type StandIn } from '../../delegation.ts';
import { isDueAt } from '../../due-clauses.ts';
import { isMarked, withoutMark } from '../../list-marks.ts';
import { isOpenEnded } from '../../moment-roles.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { ISSUED } from '../../told-words.ts';
import { tellsAlone } from './alone.ts';
import { atMoment, type Told } from './at-moment.ts';
import { readBelow } from './change-groups.ts';
import { changedRows } from './change-rows.ts';
import { clausesOf, namesThing, readUnit, unitsOf } from './change-units.ts';
import { fullName } from './full-names.ts';
import { hourRows } from './hour-rows.ts';
import { mayBeNextYear } from './next-year.ts';
import type { NoticeText } from './notice-text.ts';
import { offItem, offWithoutDay } from './off-lines.ts';
import { keepsAfterTurn } from './told-apart.ts';

/** The lines of a notice of changes, each with the thing that it moves, puts off or keeps. */
export interface ChangedLine {
  readonly passage: Passage;
  readonly change: ChangeLine;
  /** Has a list mark, or stands under a name that has one. */
  readonly listed: boolean;
  /** The words that say what becomes of it: its own, or the heading above. */
  readonly says: string;
  /** A sentence that begins with its cause may be any of a story. */
  readonly caused: boolean;
  /** The heading that says so of it, or null. */
  readonly heading: Passage | null;
}

/** `UBND xã tạm hoãn các hội nghị chưa cần thiết như sau.` */
const LEADS_ON = /(?<!\p{L})(?:như sau|sau đây|dưới đây)\s?[.:]$/iu;

/** A line or clause that may say so: null when nothing is understood of it. */
type Line = Omit<ChangedLine, 'change'> & { readonly change: ChangeLine | null };

/** Every line and clause that says so of a thing that it names. */
export function changedLines(paragraphs: readonly Passage[]): ChangedLine[] {
  const lines = changedLinesOf(paragraphs).flatMap(({ change, ...line }) =>
    change !== null &&
    change.name !== '' &&
    !(change.fate === 'off' && LEADS_ON.test(line.passage.text)) &&
    !tellsOfPaper(line, change)
      ? [{ ...line, change }]
      : [],
  );
  // What is kept after all may be the thing that a story tells of.
  return lines.filter((line) => !keepsAfterTurn(line.passage.text) || !lines.some((other) => isSame(line, other)));
}

/** `Ngày 02/12 UBND xã đã ban hành Giấy mời số 7/GM-UBND dự hội nghị …, dự kiến vào ngày 24/12`: nothing moves there. */
const tellsOfPaper = ({ passage, listed }: Omit<Line, 'change'>, { fate, name }: ChangeLine): boolean =>
  fate === 'moved' && !listed && ISSUED.test(name) && readMove(passage.text) === null;

const isSame = (line: ChangedLine, other: ChangedLine): boolean => {
  const [name, named] = [line.change.name.toLowerCase(), other.change.name.toLowerCase()];
  return line !== other && (name.includes(named) || named.includes(name));
};

/** Lines of a list, and clauses beside others that are understood, which name a thing and a day and say nothing clear of it. */
export const unclearLines = (paragraphs: readonly Passage[]): Passage[] =>
  changedLinesOf(paragraphs).flatMap(({ passage, change, listed }) =>
    change === null && listed && namesThing(passage.text) && !isBesideBody(withoutMark(passage.text)) ? [passage] : [],
  );
/** What the notice rests on, and below a star the place and the day of signing. */
const isBesideBody = (words: string): boolean => RESTS_ON.test(words) || isDateLine(words) || isDueAlone(words);
/** `… nộp về Văn phòng, hạn cuối ngày 13/3`: work, not a thing that takes place. */
const isDueAlone = (words: string): boolean => {
  const moments = momentsIn(words);
  return moments.length > 0 && moments.every(({ from }) => isDueAt(words, from));
};
const RESTS_ON = /^(?:căn cứ|theo|thực hiện|trước đó|trước đây)(?!\p{L})/iu;

function changedLinesOf(paragraphs: readonly Passage[]): Line[] {
  const units = unitsOf(paragraphs).flatMap((unit) => {
    const below = unit.group === null ? null : readBelow(unit.passage, unit.group.text);
    return [{ ...unit, below }];
  });
  // A heading that gives a day gives it to those below it, and is none of them.
  const headings = new Set(units.flatMap(({ group, below }) => (below === null ? [] : [group])));
  return units
    .filter(({ passage }) => !headings.has(passage))
    .flatMap(({ passage: unit, group, beside, below }): Line[] => {
      const marked = isMarked(unit.text);
      if (below !== null)
        return [{ passage: unit, change: below, listed: true, says: group!.text, caused: false, heading: group }];
      if (!marked && !beside && !isPlain(unit)) return [];
      const caused = GIVES_CAUSE.test(unit.text);
      const clauses = clausesOf(unit);
      return clauses.map((passage) => ({
        passage,
        change:
          readUnit(passage) ??
          (marked || beside || clauses.length > 1 ? offWithoutDay(passage) : null) ??
          (beside && group === null ? tellsAlone(withoutMark(passage.text)) : null),
        listed: marked || beside || group !== null || clauses.length > 1,
        says: passage.text,
        caused,
        heading: null,
      }));
    });
}

/** One sentence, with labels behind it at most; a story of several tells of before, too. */
const isPlain = (unit: Passage): boolean =>
  (!TELLS_WHY.test(unit.text) || GIVES_CAUSE.test(unit.text) || keepsAfterTurn(unit.text)) &&
  sentencesOf(unit, () => false)
    .slice(1)
    .every(({ text }) => LABEL.test(text));
const TELLS_WHY = /^(?:do|vì|để|nhằm|nhân|theo|căn cứ|tuy nhiên|trước (?:đó|đây)|trong đó|như vậy)(?!\p{L})/iu;
/** `Do bận họp, hoãn …` */
const GIVES_CAUSE = /^(?:do|vì|để|nhân)\s[^,\d]{2,80},\s(?!(?:ngày|hôm|sáng|chiều)\s)/iu;
const LABEL = /^\p{Lu}[^:.;,\d]{1,40}:(?=\s)/u;

/** The lines of the source on which they stand, and their headings. */
export const linesRead = (lines: readonly ChangedLine[]): number[] =>
  lines.flatMap(({ passage, heading }) =>
    [passage, ...(heading ? [heading] : [])].flatMap(({ places }) => places.map(({ place }) => place.line)),
  );

/** Whether a table of the notice has columns of old and new times, or the hours of one day. */
export const changesInRows = (text: NoticeText): boolean =>
  changedRows(text).items.length > 0 || hourRows(text).length > 0;

/** Whether such lines are most of what the notice gives days of. */
export function changesInLines(text: NoticeText): boolean {
  const lines = changedLines(text.paragraphs);
  if (lines.every(({ change }) => change.fate === 'stays' && change.location === null)) return false;
  const changed = new Set(linesRead(lines));
  // Above them stand the day of the notice itself, and what it rests on.
  const first = text.paragraphs.findIndex((each) => changed.has(placeOf(each).line));
  const dated = text.paragraphs
    .slice(first)
    .filter((each) => momentsIn(each.text).some((moment) => moment.date !== null && !isOpenEnded(each.text, moment)));
  return dated.filter((each) => changed.has(placeOf(each).line)).length * 2 >= dated.length;
}

/** Who comes for whom. */
const broughtBy = (standIn: StandIn, { organization }: NoticeText) => ({
  [standIn.leads ? 'leadersText' : 'participantsText']: printedStandIn(standIn),
  delegates: delegatesOf(standIn, organization),
});

/** The item of such a line; of what is off no day is live. */
export function toldChange({ passage, change, says }: ChangedLine, text: NoticeText): Told {
  const { context } = text;
  const { line } = placeOf(passage);
  const title = fullName(
    change.name,
    text,
    line,
    change.before ?? (change.fate === 'moved' ? null : change.moment.date),
  );
  if (change.fate === 'off') return offItem(passage, change, says);
  const told = atMoment(passage, { id: '1', title, moment: change.moment, location: change.location }, context);
  const items = told.items.map((each) => ({
    ...each,
    kind: change.fate === 'rest' ? ('dayOff' as const) : each.kind,
    start: each.start && addDays(each.start as LocalDate, change.later),
    end: each.end && addDays(each.end as LocalDate, change.later),
    ...(change.standIn ? broughtBy(change.standIn, text) : {}),
  }));
  const {
    before,
    moment: { date },
  } = change;
  const start = (items[0]?.start ?? null) as LocalDate | null;
  const doubt: Notice[] = [
    ...(change.unsure ? [notice('unclear-boundary', { line, item: '1' })] : []),
    ...(date && before && mayBeNextYear(date, start, before, context)
      ? [notice('uncertain-date', { line, item: '1' }, { printed: date.text, used: start ?? '' })]
      : []),
  ];
  return { items, notices: [...told.notices, ...doubt] };
}
