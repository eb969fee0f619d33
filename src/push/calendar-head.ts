import { ZONE } from '../time/zone.ts';

/** What a calendar is made with, and how to see what became of it: RFC 4791 §5.2. */

export interface CalendarHead {
  readonly name: string;
  readonly description: string;
  /** `#RRGGBB` */
  readonly color: string;
}

/** In the order in which they are asked for. */
export const HEAD_PARTS = ['name', 'description', 'color', 'zone'] as const;
export type HeadPart = (typeof HEAD_PARTS)[number];

interface Part {
  /** As it is sent, with the prefixes of tsdav. */
  readonly element: string;
  /** As tsdav names it in an answer. */
  readonly answered: string;
  text(head: CalendarHead): string;
  isKept(found: string, head: CalendarHead): boolean;
}

/** SOGo answers emoji with broken XML, DAViCal escapes these three twice. */
const UNSAFE = /[&<>]|\p{Extended_Pictographic}/gu;
const plain = (text: string) => text.replace(UNSAFE, ' ').trim();
const isText = (found: string, sent: string) =>
  // What looks like a number comes as one.
  found.normalize('NFC') === sent.normalize('NFC') || (sent !== '' && Number(found) === Number(sent));

const PARTS: Readonly<Record<HeadPart, Part>> = {
  name: {
    element: 'd:displayname',
    answered: 'displayname',
    text: ({ name }) => plain(name),
    isKept: (found, { name }) => isText(found, plain(name)),
  },
  description: {
    element: 'c:calendar-description',
    answered: 'calendarDescription',
    text: ({ description }) => plain(description),
    isKept: (found, { description }) => isText(found, plain(description)),
  },
  // Apple's; eight digits are what every server takes, and some give six, or two marks, back.
  color: {
    element: 'ca:calendar-color',
    answered: 'calendarColor',
    text: ({ color }) => `${color}FF`,
    isKept: (found, { color }) => `#${found.replace(/^#+/, '')}`.toUpperCase().startsWith(color.toUpperCase()),
  },
  zone: {
    element: 'c:calendar-timezone',
    answered: 'calendarTimezone',
    text: () => TIMEZONE,
    isKept: (found) => found.includes(`TZID:${ZONE}`),
  },
};

/** Properties of `MKCALENDAR`. */
export function headProps(head: CalendarHead) {
  return {
    ...partProps(HEAD_PARTS, head),
    'c:supported-calendar-component-set': { 'c:comp': { _attributes: { name: 'VEVENT' } } },
  };
}

/** Properties to set. */
export function partProps(parts: readonly HeadPart[], head: CalendarHead): Record<string, { readonly _text: string }> {
  return Object.fromEntries(parts.map((part) => [PARTS[part].element, { _text: PARTS[part].text(head) }]));
}

/** Properties to ask for. */
export const HEAD_ASKED = Object.fromEntries(HEAD_PARTS.map((part) => [PARTS[part].element, {}]));

/** What a calendar does not have of what it was given; an empty text is nothing to lose. */
export function lostOf(props: Readonly<Record<string, unknown>>, head: CalendarHead): readonly HeadPart[] {
  return HEAD_PARTS.filter((part) => {
    const { answered, text, isKept } = PARTS[part];
    return text(head) !== '' && !isKept(textOf(props[answered]), head);
  });
}

/** Cyrus writes CDATA. */
export function textOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  const { _cdata: cdata, _text: text } = Object(value) as { _cdata?: unknown; _text?: unknown };
  return [cdata ?? text ?? ''].flat().join('');
}

/** RFC 4791 §5.2.2. */
const TIMEZONE = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Lich//Lich cong tac//VI',
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
  'END:VCALENDAR',
  '',
].join('\r\n');
