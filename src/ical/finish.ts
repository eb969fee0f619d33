import { VTIMEZONE } from '../time/vtimezone.ts';
import { foldLine } from './fold-line.ts';

/** Mends what ical-generator writes so that every client takes it: order, zone, folding, line breaks. */

/** MS-OXCICAL: a VALUE=DATE says it, and these SHOULD NOT be exported. */
const UNWANTED = /^X-MICROSOFT-(?:CDO|MSNCALENDAR)-ALLDAYEVENT:/;

/** @param text as ical-generator gives it: folded, calendar properties also after the components, no last line break */
export function finish(text: string): string {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '' && !UNWANTED.test(line));
  const { properties, components } = sorted(lines.slice(1, -1));
  // RFC 5545 §3.6: at least one component, so that a calendar without events is one too; the zone before its first use.
  const ordered = ['BEGIN:VCALENDAR', ...properties, ...VTIMEZONE, ...components, 'END:VCALENDAR'];
  // RFC 5545 §3.1: every line ends in CRLF, the last one too.
  return ordered.map((line) => `${foldLine(line)}\r\n`).join('');
}

/** RFC 5545 §3.4: the calendar's properties stand before its components. */
function sorted(lines: readonly string[]) {
  const properties: string[] = [];
  const components: string[] = [];
  let depth = 0;
  for (const line of lines) {
    if (line.startsWith('BEGIN:')) depth += 1;
    (depth > 0 ? components : properties).push(line);
    if (line.startsWith('END:')) depth -= 1;
  }
  return { properties, components };
}
