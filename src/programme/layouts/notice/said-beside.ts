import { notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { readMove } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { isNoLoss } from '../../no-loss.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { wordsIn } from '../../said-of-all.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { type ForAll, NOTHING_FOR_ALL, withCommon } from '../list/common.ts';
import { hoursFor } from '../list/hours-of-all.ts';
import type { Told } from './at-moment.ts';
import { linesOfTables } from './hour-days.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * The hour and the place that sentences beside a table of changes tell once for all its rows (`Thời gian tiếp: từ 8 giờ. Địa điểm:
 * …`): those of rows that have none. An hour that may be theirs, or that of something else, is asked about.
 */
export function withSaidBeside(rows: Told, text: NoticeText): Told {
  const open = rows.items.filter(
    ({ start, startTime, status }) => start !== null && !startTime && status === 'confirmed',
  );
  const beside = sentencesBeside(text);
  const known = new Set([...wordsIn(text.headline), ...rows.items.flatMap(({ title }) => [...wordsIn(title)])]);
  const told = beside.reduce((all, each) => withCommon(all, each.text, placeOf(each).line, known), NOTHING_FOR_ALL);
  const isAlike =
    rows.items.every(({ startTime }) => startTime === null) && told.apart.length + told.weekly.length === 0;
  const placed = rows.items.some(({ location }) => location !== null);
  const items = rows.items.map((row) => {
    if (row.start === null) return row;
    const timed = isAlike && open.includes(row) ? withHours(row, told) : row;
    return placed ? timed : { ...timed, location: told.location };
  });
  const asked = new Set(rows.notices.flatMap(({ code, item }) => (code === 'hour-left' ? (item ?? []) : [])));
  const hour = beside.flatMap(hoursOf)[0];
  const left = items.filter(
    (row) => row.startTime === null && open.some(({ id }) => id === row.id) && !asked.has(row.id),
  );
  const marks = left.flatMap(({ line, id }) =>
    hour === undefined ? [] : notice('hour-left', { line, item: id }, { printed: hour }),
  );
  return { items, notices: [...rows.notices, ...marks] };
}

function withHours(row: ProgrammeItem, told: ForAll): ProgrammeItem {
  const time = hoursFor(told, row.slot);
  return time?.start ? { ...row, startTime: time.start, endTime: time.end, slot: slotOfTime(time.start) } : row;
}

/** Those that name no day, and change nothing themselves. */
function sentencesBeside(text: NoticeText): Passage[] {
  const inTables = linesOfTables(text);
  return text.sentences.filter(
    (each) =>
      !inTables.has(placeOf(each).line) &&
      !text.headline.includes(each.text) &&
      findDates(each.text).length === 0 &&
      readMove(each.text) === null &&
      !isWithdrawn(each.text),
  );
}

/** Hours as printed at which something may begin. */
const hoursOf = ({ text }: Passage): string[] =>
  isNoLoss(text)
    ? []
    : findTimes(text).flatMap(({ due, start, index, text: printed }) =>
        due || start === null || isDueAt(text, index) ? [] : [printed],
      );
