import { type DocumentText, type Layout, LEAST_FIT } from './layout.ts';
import { askedList } from './layouts/asked-list.ts';
import { conclusions } from './layouts/conclusions.ts';
import { dateList } from './layouts/date-list.ts';
import { datedLines } from './layouts/dated-lines.ts';
import { dayTable } from './layouts/day-table.ts';
import { eventBlocks } from './layouts/event-blocks.ts';
import { looseLines } from './layouts/loose-lines.ts';
import { milestones } from './layouts/milestones.ts';
import { noticeOfChange } from './layouts/notice.ts';
import { records } from './layouts/records.ts';
import { annualPlan, taskList } from './layouts/task-list.ts';
import { week } from './layouts/week.ts';

/** Every layout that can be read; one line each. Of two that fit as well the earlier reads. */
export const LAYOUTS: readonly Layout[] = [
  dayTable,
  conclusions,
  taskList,
  annualPlan,
  records,
  eventBlocks,
  week,
  dateList,
  noticeOfChange,
  askedList,
  milestones,
  datedLines,
];

/** Reads what none of them can. */
export const LAST_LAYOUT: Layout = looseLines;

/** The layouts that fit, the best first. One is asked how well it fits only while it may fit better than those before it. */
export function* layoutsFor(document: DocumentText): Generator<Layout> {
  const waiting: { readonly layout: Layout; readonly fit: number }[] = [];
  for (const [i, layout] of LAYOUTS.entries()) {
    const most = Math.max(...LAYOUTS.slice(i).map((other) => other.most?.(document) ?? 1));
    while (waiting[0] && waiting[0].fit >= most) yield waiting.shift()!.layout;
    const fit = layout.fit(document);
    if (fit >= LEAST_FIT) waiting.push({ layout, fit });
    waiting.sort((a, b) => b.fit - a.fit);
  }
  for (const { layout } of waiting) yield layout;
}
