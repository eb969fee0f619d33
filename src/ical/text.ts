import { collapse, normaliseText } from '../vietnamese/normalise.ts';

/** Text as it may stand in a calendar: NFC, no control characters, no half of a surrogate pair. */

/** On one line. */
export function lineOf(text: string): string {
  return collapse(cleanText(text));
}

/** Line feeds stay; tabs and trailing spaces do not. */
export function cleanText(text: string): string {
  return normaliseText(text)
    .replace(/[\t ]+/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();
}

/** RFC 5545 §3.3.11. ical-generator does this for events, not for the calendar's own properties. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** UTF-8 octets of the text as it stands in the file. */
export function octetsOf(text: string): number {
  return Buffer.byteLength(escapeText(text));
}
