import { gone, type Telling, told } from './answers.ts';
import { BadRequest, type DavRequest, type DavResponse, multistatus, Precondition } from './exchange.ts';
import { dav } from './names.ts';
import { calendarPath, type Resource } from './paths.ts';
import { stateOf, tokenOf } from './sync-token.ts';
import type { CalendarView, ChangesView } from './view.ts';
import { childOf, type Element } from './xml-reader.ts';
import { element, text } from './xml-writer.ts';

interface Sync {
  readonly root: Element;
  readonly headers: DavRequest['headers'];
  readonly calendar: CalendarView;
  readonly telling: Telling;
}

/** RFC 6578 §3.2. The Depth says nothing here: clients send 0, 1 or none, and mean the same. */
export function syncCollection({ root, calendar, telling }: Sync): DavResponse {
  const token = childOf(root, dav('sync-token'));
  if (token === null) throw new BadRequest('sync-token');
  // RFC 6578 §3.3: calendars hold no collections, so `infinite` has nothing more to find.
  const level = childOf(root, dav('sync-level'))?.text.trim() ?? '1';
  if (level !== '1' && level !== 'infinite') throw new BadRequest('sync-level');
  const path = calendarPath(telling.account.user, calendar);
  const { changed, removed } = changesAfter(token.text.trim(), path, calendar);
  refuseTooMany(root, changed.length + removed.length);
  const responses = changed.flatMap((name) => {
    const object = calendar.objects.get(name);
    if (object === undefined) return [];
    const resource: Resource = { kind: 'object', path: path + name, calendar, object };
    return [told(resource, telling)];
  });
  const answered = [...responses, ...removed.map((name) => gone(path + name))];
  return multistatus([...answered, element(dav('sync-token'), text(tokenOf(path, calendar.state)))]);
}

/** RFC 6578 §3.4: an empty token asks for everything, and nothing that was removed. */
function changesAfter(token: string, path: string, calendar: CalendarView): ChangesView {
  if (token === '') return { changed: [...calendar.objects.keys()], removed: [] };
  const state = stateOf(path, token);
  const changes = state === null ? null : calendar.changesSince(state);
  // RFC 6578 §3.2: DAV:valid-sync-token; the client begins anew.
  if (changes === null) throw new Precondition(403, dav('valid-sync-token'));
  return changes;
}

/** RFC 6578 §3.7: a limit that does not hold all of it is refused, as results are never cut short here. */
function refuseTooMany(root: Element, count: number): void {
  const limit = childOf(root, dav('limit'));
  const most = limit === null ? null : childOf(limit, dav('nresults'));
  if (most !== null && count > Number(most.text.trim())) {
    throw new Precondition(507, dav('number-of-matches-within-limits'));
  }
}
