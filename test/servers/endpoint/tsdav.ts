import { createDAVClient, type DAVCalendar } from 'tsdav';
import { readBodies } from '../readers.ts';
import { FOREIGN_EVENT, type OpenProgram } from './program.ts';

/** tsdav, synchronising by token (RFC 6578). */
export const openTsdav: OpenProgram = async ({ url, user, password, calendarUrl }) => {
  const client = await createDAVClient({
    serverUrl: url,
    credentials: { username: user, password },
    authMethod: 'Basic',
    defaultAccountType: 'caldav',
  });
  let held: DAVCalendar | null = null;
  return {
    discover: async () => (await client.fetchCalendars()).map((calendar) => calendar.url),
    async read() {
      if (held === null) {
        const found = (await client.fetchCalendars()).find((calendar) => calendar.url === calendarUrl)!;
        held = { ...found, objects: await client.fetchCalendarObjects({ calendar: found }) };
      } else {
        const collection = { ...held, objectMultiGet: client.calendarMultiGet };
        held = (await client.smartCollectionSync({ collection, method: 'webdav' })) as DAVCalendar;
      }
      return readBodies((held.objects ?? []).map(({ data }) => String(data)));
    },
    async write() {
      const calendar = { url: calendarUrl };
      const { status } = await client.createCalendarObject({ calendar, filename: 'x.ics', iCalString: FOREIGN_EVENT });
      return String(status);
    },
    close: async () => undefined,
  };
};
