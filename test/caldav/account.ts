import type { DavRequest, DavResponse } from '../../src/caldav/exchange.ts';
import { answer } from '../../src/caldav/server.ts';
import type { AccountView, CalendarView, ObjectView } from '../../src/caldav/view.ts';
import { type Element, readXml } from '../../src/caldav/xml-reader.ts';

/** An account with two calendars, and the server asked as a client asks it. */

const at = (iso: string) => Date.parse(iso) / 1000;

export function event(
  name: string,
  start: string,
  end: string,
  given: Partial<ObjectView> & { lines?: string[] } = {},
): ObjectView {
  const { lines = [], ...rest } = given;
  const stamp = (iso: string) => `${iso.slice(0, 19).replace(/[-:]/g, '')}`;
  const body = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lich//Lich cong tac//VI',
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Ho_Chi_Minh',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'END:STANDARD',
    'END:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${name}`,
    'DTSTAMP:20250301T000000Z',
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${stamp(start)}`,
    `DTEND;TZID=Asia/Ho_Chi_Minh:${stamp(end)}`,
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
  return {
    name: `${name}.ics`,
    body,
    etag: `"${name}-1"`,
    lastModified: at('2025-03-01T00:00:00Z'),
    start: at(`${start}+07:00`),
    end: at(`${end}+07:00`),
    busy: 'BUSY',
    ...rest,
  };
}

/** 3 March, 08:00 to 10:00; 4 March, 14:00 to 16:00, not busy; 10 March, all day. */
export const OBJECTS: readonly ObjectView[] = [
  event('hop-giao-ban', '2025-03-03T08:00:00', '2025-03-03T10:00:00', {
    lines: ['SUMMARY:Họp giao ban\\, tuần 10', 'LOCATION;LANGUAGE=vi:Phòng họp số 2'],
  }),
  event('tiep-dan', '2025-03-04T14:00:00', '2025-03-04T16:00:00', { lines: ['SUMMARY:Tiếp công dân'], busy: null }),
  event('di-co-so', '2025-03-10T00:00:00', '2025-03-11T00:00:00', {
    lines: ['SUMMARY:Đi cơ sở', `DESCRIPTION:${'Kiểm tra việc thực hiện nhiệm vụ '.repeat(2)}\r\n  tại các xã`],
    busy: 'BUSY-TENTATIVE',
  }),
];

export function calendar(given: Partial<CalendarView> = {}): CalendarView {
  return {
    id: 'so-mau.person.an',
    title: 'Giám đốc <Sở> & Văn phòng',
    description: 'Lịch của Giám đốc',
    color: '#4682B4',
    component: 'VEVENT',
    objects: new Map(OBJECTS.map((object) => [object.name, object])),
    state: 30,
    changesSince: (state) => {
      if (state === 30) return { changed: [], removed: [] };
      return state === 20 ? { changed: ['tiep-dan.ics'], removed: ['da-huy.ics'] } : null;
    },
    ...given,
  };
}

export const ACCOUNT: AccountView = {
  user: 'so-mau-abc23',
  displayName: 'Máy của Giám đốc',
  calendars: [calendar(), calendar({ id: 'so-mau.holidays', title: 'Ngày nghỉ', objects: new Map(), state: 7 })],
};

export const HOME = '/dav/calendars/so-mau-abc23/';
export const CALENDAR = `${HOME}so-mau.person.an/`;

export function ask(
  method: string,
  path: string,
  body = '',
  headers: DavRequest['headers'] = {},
  account: AccountView = ACCOUNT,
): DavResponse {
  return answer({ method, path, body, headers }, account);
}

/** The answer as its tree. */
export function treeOf({ body }: DavResponse): Element {
  return readXml(body);
}

/** Each `response` of a multistatus: its address, its own status, and what each propstat holds, by local name. */
export function responsesOf(response: DavResponse) {
  return treeOf(response)
    .children.filter(({ name }) => name === 'response')
    .map((one) => {
      const named = (name: string) => one.children.filter((child) => child.name === name);
      const stats = named('propstat').map((stat) => {
        const code = stat.children.find(({ name }) => name === 'status')?.text.split(' ')[1] ?? '';
        const properties = stat.children.find(({ name }) => name === 'prop')?.children ?? [];
        return [code, Object.fromEntries(properties.map((property) => [property.name, contentOf(property)]))] as const;
      });
      return {
        href: named('href')[0]?.text,
        status: named('status')[0]?.text.split(' ')[1] ?? null,
        ...Object.fromEntries(stats),
      } as { href: string; status: string | null } & Record<string, Record<string, string>>;
    });
}

/** Text, or the names of what is inside. */
function contentOf({ text, children }: Element): string {
  return children.length === 0
    ? text
    : children
        .map((child) => `${child.name}${child.children.length > 0 || child.text !== '' ? `(${contentOf(child)})` : ''}`)
        .join(' ');
}
