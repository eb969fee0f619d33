import type { Chance } from '../../property/random.ts';
import type { Invented } from '../facts.ts';
import { framed } from '../kit/frame.ts';
import { anyHand } from '../weeks/hand.ts';
import { planWeek } from '../weeks/plan.ts';
import type { Arrangement } from '../weeks/week.ts';
import { halvesAmongHours, halvesAmongHoursInLines, hoursInCell, linesSideBySide, sparseColumns } from './hours.ts';
import {
  datesBelowNames,
  daysByHalves,
  daysByHalvesInLines,
  daysInOneCell,
  halvesByDays,
  rowsOfDays,
} from './matrices.ts';
import { leadersAcross, leadersDown, leadersOfDays, leadersOnTwoDays } from './people.ts';
import { columnsInOtherOrder, daysAsBanners, entriesAsRows } from './rows.ts';

const WITH_ROWS: readonly Arrangement[] = [
  entriesAsRows,
  entriesAsRows,
  columnsInOtherOrder,
  daysAsBanners,
  halvesAmongHours,
  halvesAmongHoursInLines,
  sparseColumns,
  linesSideBySide,
  hoursInCell,
];
const WITH_CELLS: readonly Arrangement[] = [
  daysByHalves,
  daysByHalves,
  daysByHalvesInLines,
  halvesByDays,
  datesBelowNames,
  rowsOfDays,
  daysInOneCell,
  leadersAcross,
  leadersDown,
  leadersOnTwoDays,
  leadersOfDays,
];

/** A weekly programme as a table whose rows are entries or halves of a day. */
export const inventTable = (c: Chance): Invented => arranged(c, c.pick(WITH_ROWS));

/** A weekly programme as a matrix of days, halves of days and leaders. */
export const inventMatrix = (c: Chance): Invented => arranged(c, c.pick(WITH_CELLS));

function arranged(c: Chance, arrangement: Arrangement): Invented {
  const week = planWeek(c);
  const { body, facts } = arrangement(c, anyHand(c, { broken: false }), week);
  return { text: framed(c, week.days, body), facts };
}
