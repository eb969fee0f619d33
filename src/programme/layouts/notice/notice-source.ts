import { linesOf } from '../../../model/block.ts';
import { yearOf } from '../../../time/local.ts';
import { withoutDatelines } from '../../datelines.ts';
import type { DayContext } from '../../days.ts';
import type { DocumentText } from '../../layout.ts';
import { printedText } from '../../printed.ts';
import { sentencesOf } from '../../sentences.ts';
import { toldOn } from '../../told-of-past.ts';
import { datedContext } from '../dated-text.ts';
import { headsDuty } from '../list/column-heads.ts';
import { headsWeek, withDrawnTables } from '../week/drawn.ts';
import { paragraphsInWidth, printWidth } from '../week/paragraphs.ts';
import { tableOfCells } from './change-cells.ts';
import { headsChanges } from './change-heads.ts';
import { headedLines } from './headed-cells.ts';
import { headlineOf } from './headline.ts';
import { headsHours, tableOfHours } from './hour-cells.ts';
import { headsGroups } from './hour-halves.ts';
import { withHoursDated } from './hours-of-day.ts';
import type { NoticeText } from './notice-text.ts';
import { headsRests } from './rest-rows.ts';
import { withStruckTold } from './struck-times.ts';
import { withWeekdaysDated } from './weekday-moves.ts';
import { withWholeDays } from './whole-days.ts';

/** What a notice in prose may be. */
export type NoticeKind = 'errata' | 'change' | 'rest' | 'gathering' | 'invited' | 'announced';

/** The text of a notice as its reader takes it: lines made whole, and days put where the kind tells them otherwise. */
export function noticeOf(document: DocumentText, kind: NoticeKind): NoticeText {
  const { blocks } = document.source;
  const lines = kind === 'rest' ? headedLines(withDrawnTables(blocks, headsRests)) : blocks.flatMap(linesOf);
  const drawn = withDrawnTables(
    blocks,
    kind === 'rest' ? headsRoster : kind === 'change' ? headsChanged : headsTable,
  ).filter((block) => block.type === 'table');
  const single = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));
  const filled = single.filter((line) => printedText(line) !== '');
  const cells = tableOfCells(single) ?? tableOfCells(filled) ?? (kind === 'change' ? tableOfHours(filled) : null);
  const whole = paragraphsInWidth(lines, printWidth(lines), LINE).map(({ passage }) => passage);
  const printed = kind === 'change' ? whole.map(withStruckTold) : whole;
  // Days stand alone on lines of rests, and are the end of a sentence in one of changes.
  const context = contextOf(document);
  const hours = kind === 'change' ? withHoursDated(withWholeDays(printed), context) : { paragraphs: printed, told: [] };
  const told = hours.paragraphs.flatMap(withoutDatelines);
  const since = toldOn(document) ?? document.on;
  const dated = told.map((each) =>
    kind === 'change' ? withWeekdaysDated(each, context, since) : { passage: each, told: [] },
  );
  const paragraphs = dated.map(({ passage }) => passage);
  return {
    headline: headlineOf(document),
    paragraphs,
    sentences: paragraphs.flatMap((each) => sentencesOf(each)),
    tables: cells ? [...drawn, cells] : drawn,
    context,
    organization: document.organization,
    toldDays: [...hours.told, ...dated.flatMap(({ told }) => told)],
    since,
  };
}

/** `Hội nghị tổng kết năm 2024` of a notice of 2025: a year that is over is what it is about, not that of its days. */
function contextOf(document: DocumentText): DayContext {
  const context = datedContext(document);
  const { year, period, issued } = context;
  if (issued === null) return context;
  const isOver = (of: number | null): boolean => of !== null && of < yearOf(issued);
  return { ...context, year: isOver(year) ? null : year, period: period && isOver(yearOf(period.end)) ? null : period };
}

/** A paper of rests brings its roster in a table of two columns or more. */
const headsRoster: typeof headsTable = (cells) => headsTable(cells) || headsDuty(cells);

/** One of changes has columns of hours side by side, too. */
const headsChanged: typeof headsTable = (cells) => headsTable(cells) || headsGroups(cells);

const headsTable = (cells: readonly string[]): boolean => headsWeek(cells) || headsChanges(cells) || headsHours(cells);

const LINE = { openDays: false, ordinals: true, letters: false };
