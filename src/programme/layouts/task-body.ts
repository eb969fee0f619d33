import { type Block, linesOf, textOf } from '../../model/block.ts';
import { notice } from '../../model/notice.ts';
import { daysBetween } from '../../time/local.ts';
import { isAside } from '../asides.ts';
import { isAssessment } from '../assessments.ts';
import { readDayHeading } from '../day-headings.ts';
import { isEventProgramme } from '../kinds.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { checkList } from '../list-checks.ts';
import { oncePer } from '../once.ts';
import type { Calendar } from '../point-days.ts';
import { shortened } from '../printed.ts';
import { readSession } from '../sessions.ts';
import type { TaskDraft } from '../task-draft.ts';
import { readTask } from '../tasks.ts';
import { readLeadingTime } from '../times.ts';
import { WEEKDAY_WORDS } from '../weekdays.ts';
import { withCellLines } from './cell-lines.ts';
import { displacedMonths } from './displaced.ts';
import { namesList } from './list/subject.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { withoutSigner } from './outline-remarks.ts';
import { goesByWeeks, opensStage } from './outline-stages.ts';
import { partiesAlone } from './parties-alone.ts';
import { gridsOf, type TaskGrid } from './task-grid.ts';
import { draftsOfOutline } from './task-outline.ts';
import { draftsOfGrid, type TableDraft } from './task-table.ts';
import { withTimeLines } from './time-lines.ts';
import { goesByPoints, withTurnLines } from './turn-lines.ts';

/** The tasks of a body, as tables or as paragraphs. */
export function readTaskBody(
  document: DocumentText,
  given: Calendar,
): Pick<LayoutReading, 'items' | 'notices' | 'rules'> {
  const { organization } = document;
  const calendar = { ...given, fiveWeeks: knowsFifthWeek(bodyOf(document)) };
  const { drafts, left } = draftsOf(document, calendar);
  const ofEvents = isEventProgramme(document.masthead.title ?? '');
  const period = isOfOneThing(document) ? null : calendar.period;
  const context = { calendar, organization, period, ofEvents };
  const readings = drafts.map((draft, i) => readTask(draft, String(i + 1), context));
  const items = readings.flatMap((reading) => reading.items);
  const labelled = readings.map((reading, i) => ({ item: reading.items[0]!, ...labelOf(drafts[i]!) }));
  return {
    items,
    notices: [
      ...readings.flatMap(({ notices }) => notices),
      ...checkList(items, calendar),
      ...displacedMonths(labelled),
      ...left.map(({ line, text }) => notice('line-unread', { line }, { printed: shortened(text) })),
    ],
    rules: readings.flatMap(({ rules }) => rules),
  };
}

/** In a plan of one thing (`Kế hoạch tổ chức Hội thi … năm 2026`) a line without a day is not work of all the year. */
function isOfOneThing({ masthead: { period, title } }: DocumentText): boolean {
  const isLong = period !== null && daysBetween(period.start, period.end) > LONGEST_WINDOW;
  return isLong && ONE_THING.test(title ?? '') && !OF_YEAR.test(title ?? '');
}
const LONGEST_WINDOW = 120;
const ONE_THING =
  /(?<!\p{L})kế hoạch(?: phối hợp)? (?:tổ chức|phát động|thực hiện|triển khai)? ?(?:các )?(?:hội (?:thi|thao|diễn|trại|chợ)|cuộc thi|giải|lễ|ngày hội|đại hội|liên hoan|cuộc vận động|đợt|chiến dịch|tháng)(?!\p{L})/iu;
const OF_YEAR = /công tác|nhiệm vụ|hoạt động|chương trình/iu;

const labelOf = (draft: TaskDraft | TableDraft) => ({
  label: 'label' in draft ? draft.label : null,
  labelInside: 'labelInside' in draft && draft.labelInside,
});

/** Tables of the body, and of what is joined to it below the signature. */
const gridsIn = (document: DocumentText, calendar: Calendar): TaskGrid[] =>
  [bodyOf(document), appendixOf(document)].flatMap((blocks) => gridsOf(withCellLines(blocks, calendar), calendar));

/** What stands below the signature: the list that a plan or a notice brings with it. */
const appendixOf = ({ source, masthead }: DocumentText) => source.blocks.slice(masthead.body.end);

const bodyOf: (document: DocumentText) => readonly Block[] = oncePer(({ source, masthead }) =>
  source.blocks
    .slice(masthead.body.start, masthead.body.end)
    .filter((block) => block.type === 'table' || !isAside(textOf(block.line).trim())),
);

interface Drafts {
  readonly drafts: readonly (TaskDraft | TableDraft)[];
  /** Lines that name people alone, or only say how things stand. */
  readonly left: readonly OutlineEntry[];
}

function draftsOf(document: DocumentText, calendar: Calendar): Drafts {
  const blocks = bodyOf(document);
  const isPlan = !/kết luận|chỉ đạo/iu.test(document.masthead.title ?? '');
  const context = { organization: document.organization, calendar, isPlan };
  const grids = gridsIn(document, calendar);
  if (grids.length > 0) return { drafts: grids.flatMap((grid) => draftsOfGrid(grid, context)), left: [] };
  const timed = withTimeLines(withoutSigner(outlineOf(blocks, document.source.lineKind)), context);
  const entries = isPlan ? withTurnLines(timed, calendar) : timed;
  const said = isPlan ? [] : entries.filter(({ text }) => isAssessment(text));
  const alone = [...partiesAlone(entries, context), ...said];
  const drafts = draftsOfOutline(
    entries.filter((entry) => !alone.includes(entry)),
    context,
  );
  // The heads of the columns stand above all of them.
  return {
    drafts,
    left: alone.filter((entry) => said.includes(entry) || entry.line > (drafts[0]?.line ?? entry.line)),
  };
}

/** `Tuần 5` of a month, not of a year. */
const FIFTH_WEEK =
  /(?<!\p{L})tuần\s*(?:thứ\s*)?(?:[1-4]\s*[-–,]\s*)?(?:5|V|năm)(?![\p{L}\p{N}]|\s*(?:năm|\/)\s*\d{4})/iu;

const knowsFifthWeek = (blocks: readonly Block[]) =>
  blocks.flatMap(linesOf).some((line) => FIFTH_WEEK.test(textOf(line)));

const MANY_DAYS = 3;
const LEAST_STAGES = 3;

/** Lines that begin with a weekday; a deadline with its weekday heads nothing. */
function headsOfDays(blocks: readonly Block[], grids: readonly TaskGrid[]): number {
  const due = new Set(grids.flatMap(deadlinesIn));
  return blocks
    .flatMap(linesOf)
    .map((line) => textOf(line))
    .filter((text) => !due.has(text.trim()) && (readDayHeading(text.slice(0, 60))?.weekdays.length ?? 0) > 0).length;
}

const deadlinesIn = ({ columns, rows }: TaskGrid): string[] =>
  columns.flatMap(({ role }, i) => (role === 'due' ? rows.flatMap(({ cells }) => cells[i]!.lines) : []));

/** How well the body looks like tasks: a table with a head of tasks, or paragraphs with list marks. */
export const tasksFit: (document: DocumentText) => number = oncePer((document) => {
  const blocks = bodyOf(document);
  const calendar = { period: null, year: null, issued: null, on: null, fiveWeeks: false };
  const grids = gridsIn(document, calendar);
  // A list of tasks does not go by days; where many lines begin with one, a schedule of days fits better.
  const share = headsOfDays(blocks, grids) >= MANY_DAYS ? 0.5 : isOfOneWeek(document) ? 0.85 : 1;
  if (grids.length > 0) return grids.some(isOfTasks) ? 0.8 * share : 0;
  if (blocks.some(({ type }) => type === 'table')) return 0;
  const entries = outlineOf(blocks, document.source.lineKind);
  const marked = entries.filter(({ mark }) => mark !== 'none').length;
  const isProgramme = TITLE.test(document.masthead.title ?? '');
  const texts = entries.map(({ text }) => text);
  const byWeeks = isProgramme && goesByWeeks(entries);
  if (
    namesHours(texts) ||
    (byWeeks ? headsOfDays(blocks, grids) > 0 : namesWeekdays(blocks)) ||
    goesByDates(blocks, texts)
  )
    return 0;
  if (byWeeks && !namesList(document.masthead.title ?? '')) return 0.9 * share;
  // Points over their own days, and steps, each with its days and lines below, are no days of a schedule.
  if (isProgramme && goesByPoints(entries)) return (namesList(document.masthead.title ?? '') ? 0.7 : 0.98) * share;
  if (isProgramme && texts.filter(opensStage).length >= LEAST_STAGES) return 0.6 * share;
  return isProgramme && marked >= 3 && marked >= entries.length / 3 ? 0.5 * share : 0;
});

/** Near the beginning of so many lines, be it behind a mark that no heading of a day has. */
const namesWeekdays = (blocks: readonly Block[]): boolean =>
  blocks.flatMap(linesOf).filter((line) => WEEKDAY_AND_DATE.test(textOf(line).slice(0, 40))).length >= MANY_DAYS;
const WEEKDAY_AND_DATE = new RegExp(String.raw`${WEEKDAY_WORDS}[\s,:(–-]{1,4}(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d`, 'iu');

const LEAST_HOURS = 3;
/** `(17 giờ 30 - 18 giờ 30)` behind the words. */
const HOURS_BEHIND = /\(([^()]{2,40})\)[\s.;]*$/u;

/** Work is not done at an hour: where many entries begin with one, or have it in brackets, they are those of a day. */
function namesHours(texts: readonly string[]): boolean {
  const timed = texts.filter((text) => {
    const behind = HOURS_BEHIND.exec(text)?.[1];
    return readLeadingTime(text) !== null || (behind !== undefined && readLeadingTime(behind) !== null);
  }).length;
  return timed >= LEAST_HOURS && timed >= texts.length * LEAST_SHARE_OF_HOURS;
}
const LEAST_SHARE_OF_HOURS = 0.25;

/** `Ngày 22/3/2026 (15/02 ÂL):` alone in lines of its own, and hours below: a programme by days, however short. */
function goesByDates(blocks: readonly Block[], texts: readonly string[]): boolean {
  const headings = blocks
    .flatMap(linesOf)
    .map((line) => readDayHeading(textOf(line)))
    .filter((heading) => heading?.rest === '' && heading.date?.form === 'day' && heading.date.days[0]!.month !== null);
  return headings.length >= 2 && texts.filter((text) => opensWithWhen(text)).length >= 2;
}
const opensWithWhen = (text: string): boolean => readLeadingTime(text) !== null || readSession(text)?.closed === true;

/** What a week's page asks for takes place on its days. */
const isOfOneWeek = ({ masthead: { period } }: DocumentText) =>
  period !== null && daysBetween(period.start, period.end) <= LONGEST_WEEK;
const LONGEST_WEEK = 13;

const TITLE = /chương trình|kế hoạch|nhiệm vụ|danh mục|phân công|công tác/iu;

const isOfTasks = (grid: TaskGrid) => !goesByHours(grid) && isHeadOfTasks(grid);

/** Rows that begin at an hour take place then, one after another: an agenda, not work to be done. */
function goesByHours({ columns, rows }: TaskGrid): boolean {
  const at = columns.findIndex(({ role }) => role === 'held');
  const times = rows.map(({ cells }) => cells[at]?.text ?? '').filter((text) => /\d/.test(text));
  return times.length >= 2 && times.filter((text) => readLeadingTime(text) !== null).length >= times.length * 0.5;
}

const isHeadOfTasks = ({ columns }: TaskGrid) =>
  columns.every(({ role }) => role !== 'day') && columns.some(({ role }) => role !== 'content' && role !== 'number');
