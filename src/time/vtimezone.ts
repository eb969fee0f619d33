import { ZONE } from './zone.ts';

/**
 * Viet Nam has had one offset since 1975 and no summer time. One STANDARD and nothing of the history before: Microsoft
 * parses only the one with the latest DTSTART, and Outlook on the web refuses long histories.
 */
export const VTIMEZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];
