import type { HistoryEntry, HistoryFilter, HistoryPage } from '../model/history.ts';
import type { Office } from './office.ts';

/** Read at a time: other work gets its turn in between, and memory holds no more. */
const AT_ONCE = 500;

/** Everything that fits the filter, of an organisation or (null) of none, the newest first, some at a time. */
export async function* wholeHistory(
  { store }: Office,
  organizationId: string | null,
  filter: HistoryFilter,
): AsyncGenerator<readonly HistoryEntry[]> {
  let before: number | null = null;
  do {
    const cursor: number | null = before;
    const page: HistoryPage = await store.read(({ history }) => history.list(organizationId, filter, cursor, AT_ONCE));
    yield page.entries;
    before = page.next;
  } while (before !== null);
}
