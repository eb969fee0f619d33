import { linesOf } from '../../model/block.ts';
import { daysBetween, yearOf } from '../../time/local.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import type { Calendar } from '../point-days.ts';
import { printedText } from '../printed.ts';
import { withDatedLines } from './dated-tasks.ts';
import { fullDateOf } from './dated-text.ts';
import { namesList } from './list/subject.ts';
import { readTaskBody, tasksFit } from './task-body.ts';

/** A month's or quarter's list of tasks, by sections, with weeks or deadlines. */
export const taskList: Layout = {
  name: 'task-list',
  genre: 'task-list',
  fit: (document) => (listsHalves(document) ? 0 : (isLong(document) ? 0.9 : 1) * tasksFit(document)),
  read: (document) => readTasks(document),
};

/** A year's plan: months in a column or as headings. */
export const annualPlan: Layout = {
  name: 'annual-plan',
  genre: 'annual-plan',
  fit: (document) => (isLong(document) && !listsHalves(document) ? tasksFit(document) : 0),
  read: (document) => readTasks(document),
};

const LONGEST_LIST_DAYS = 120;

const isLong = ({ masthead: { period } }: DocumentText) =>
  period !== null && daysBetween(period.start, period.end) > LONGEST_LIST_DAYS;

/** `Kế hoạch tiếp xúc cử tri` over the halves of its days: what its title names takes place. */
const listsHalves = ({ masthead, source }: DocumentText): boolean =>
  namesList(masthead.title ?? '') &&
  source.blocks.flatMap(linesOf).filter((line) => HALF.test(printedText(line))).length >= 2;
const HALF = /^[\s\-–+*•]*(?:buổi\s)?(?:sáng|chiều|tối)\s?:/iu;

function readTasks(document: DocumentText): LayoutReading {
  const { masthead, on } = document;
  const { period, issued, named } = masthead;
  const calendar: Calendar = {
    period,
    year: named.year ?? (period && yearOf(period.start)),
    issued,
    on: fullDateOf(document) ?? on,
    fiveWeeks: false,
  };
  return { ...withDatedLines(document, readTaskBody(document, calendar)), emptySlots: [], period: null };
}
