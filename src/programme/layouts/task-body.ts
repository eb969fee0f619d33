import type { DocumentText, LayoutReading } from '../layout.ts';
import type { Calendar } from '../point-days.ts';
import { readTask, type TaskDraft } from '../tasks.ts';
import { outlineOf } from './outline.ts';
import { draftsOfOutline } from './task-outline.ts';

/** The tasks of a body, as tables or as paragraphs. */
export function readTaskBody(
  document: DocumentText,
  calendar: Calendar,
): Pick<LayoutReading, 'items' | 'notices' | 'rules'> {
  const { organization } = document;
  const context = { calendar, organization, period: calendar.period };
  const drafts = draftsOf(document, calendar);
  const readings = drafts.map((draft, i) => readTask(draft, String(i + 1), context));
  return {
    items: readings.flatMap(({ items }) => items),
    notices: readings.flatMap(({ notices }) => notices),
    rules: readings.flatMap(({ rules }) => rules),
  };
}

function draftsOf({ source, masthead, organization }: DocumentText, calendar: Calendar): TaskDraft[] {
  const blocks = source.blocks.slice(masthead.body.start, masthead.body.end);
  return draftsOfOutline(outlineOf(blocks, source.lineKind), { organization, calendar });
}
