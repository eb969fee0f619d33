import type { ClientName } from '../../locale/pages-subscribe.ts';

/** Which program a calendar is best subscribed to with, and the address that makes it do so. */

export interface FeedAddress {
  /** `https://…/feeds/….ics` */
  readonly feed: string;
  /** `https://…/feeds/…`: this page. */
  readonly page: string;
  /** Whether strangers' servers can be expected to reach it. */
  readonly isPublic: boolean;
  /** Whether it opens on the server itself alone. */
  readonly isLoopback: boolean;
}

/** The first row that fits; an iPad calls itself a Mac and takes the same link. */
const DEVICES: readonly (readonly [RegExp, readonly ClientName[]])[] = [
  [/iPhone|iPad|iPod/, ['iphone', 'profile']],
  [/Macintosh|Mac OS X/, ['mac', 'iphone', 'outlook']],
  [/Android/, ['icsx5', 'caldav']],
  [/Windows/, ['outlook', 'outlookWeb', 'google']],
];
const ELSEWHERE: readonly ClientName[] = ['google', 'outlookWeb', 'thunderbird'];
const ALL: readonly ClientName[] = [
  'iphone',
  'profile',
  'mac',
  'icsx5',
  'caldav',
  'outlook',
  'outlookWeb',
  'google',
  'thunderbird',
];

/** The best ones for the device first, then the others. */
export function clientsFor(userAgent: string): {
  readonly best: readonly ClientName[];
  readonly others: readonly ClientName[];
} {
  const best = DEVICES.find(([pattern]) => pattern.test(userAgent))?.[1] ?? ELSEWHERE;
  return { best, others: ALL.filter((name) => !best.includes(name)) };
}

/** Those that ask from their maker's servers: an address inside the office's network is nothing to them. */
export const FROM_OUTSIDE: readonly ClientName[] = ['google', 'outlookWeb'];

/** Null where the address is to be pasted. */
export function addressFor(client: ClientName, { feed, page }: FeedAddress, title: string): string | null {
  const webcal = feed.replace(/^https?:/, 'webcal:');
  const encoded = encodeURIComponent;
  switch (client) {
    case 'iphone':
    case 'mac':
    case 'outlook':
    case 'icsx5':
      return webcal;
    case 'google':
      return `https://calendar.google.com/calendar/render?cid=${encoded(webcal)}`;
    case 'outlookWeb':
      return `https://outlook.office.com/calendar/0/addfromweb?url=${encoded(feed)}&name=${encoded(title)}`;
    case 'profile':
      return `${page}.mobileconfig`;
    default:
      return null;
  }
}
