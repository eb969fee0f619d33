import type { Notice } from '../model/notice.ts';
import { notice } from '../model/notice.ts';
import type { Programme, ProgrammeItem } from '../model/programme.ts';

/** What holds of every programme, whatever its layout. */
export function checkItems(items: readonly ProgrammeItem[], period: Programme['period']): Notice[] {
  return items.flatMap((item) => [...endsBeforeStart(item), ...outsidePeriod(item, period)]);
}

function endsBeforeStart(item: ProgrammeItem): Notice[] {
  const wrong = item.start !== null && item.end !== null && item.end < item.start;
  return wrong
    ? [notice('ends-before-start', { line: item.line, item: item.id }, { printed: item.timingText ?? '' })]
    : [];
}

function outsidePeriod(item: ProgrammeItem, period: Programme['period']): Notice[] {
  if (!period || item.timing !== 'on' || item.start === null || item.end === null) return [];
  if (item.start <= period.end && item.end >= period.start) return [];
  const data = { date: item.start, start: period.start, end: period.end };
  return [notice('date-outside-period', { line: item.line, item: item.id }, data)];
}
