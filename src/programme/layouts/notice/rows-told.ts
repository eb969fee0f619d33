import type { LayoutReading } from '../../layout.ts';
import { inOrder, numberedFrom, type Told } from './at-moment.ts';
import { besideRows } from './beside-rows.ts';
import { changedRows } from './change-rows.ts';
import { hourRows } from './hour-rows.ts';
import { leftOver } from './left-over.ts';
import type { NoticeText } from './notice-text.ts';
import { withSaidBeside } from './said-beside.ts';

/** What the tables of a notice of changes tell, with the sentences beside them; null where no table tells any. */
export function readRows(text: NoticeText): LayoutReading | null {
  const found = withSaidBeside(rowsIn(text), text);
  if (found.items.length === 0) return null;
  const left = numberedFrom(found.items.length, leftOver([found], [], text));
  const rows = besideRows(found, left, text);
  return {
    items: [...rows.items, ...left.flatMap(({ items }) => items)],
    notices: [...rows.notices, ...left.flatMap(({ notices }) => notices)],
    emptySlots: [],
    rules: [],
    period: null,
  };
}

/** Of a table of old and new times, or of one of hours of one day. */
function rowsIn(text: NoticeText): Told {
  const changed = changedRows(text);
  if (changed.items.length > 0) return changed;
  const hours = inOrder(hourRows(text));
  return { items: hours.flatMap(({ items }) => items), notices: hours.flatMap(({ notices }) => notices) };
}
