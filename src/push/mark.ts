import { createHash } from 'node:crypto';

/**
 * What of an object is looked at to know our own again: servers fold, order and escape anew, drop and add properties,
 * so neither the bytes nor the other properties tell anything (RFC 5545 §3.8).
 */
const TOLD = ['DTSTART', 'DTEND', 'SUMMARY', 'LOCATION', 'DESCRIPTION', 'STATUS', 'SEQUENCE', 'TRANSP'];

/** RFC 5545 §3.3.11. */
const ESCAPES = /\\([\\;,nN])/g;

/** A short name for what an object says to its readers; the same however a server has rewritten it. */
export function markOf(body: string): string {
  const lines = eventLines(body.replace(/\r?\n[ \t]/g, '').split(/\r?\n/));
  const told = lines.flatMap((line) => {
    const property = /^([A-Za-z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/s.exec(line);
    const name = property?.[1]?.toUpperCase() ?? '';
    return TOLD.includes(name) ? [`${name}:${plain(property?.[2] ?? '')}`] : [];
  });
  return createHash('sha256').update(told.sort().join('\n')).digest('base64url').slice(0, 22);
}

/** The zone's own DTSTART is none of the event's. */
function eventLines(lines: readonly string[]): readonly string[] {
  const start = lines.findIndex((line) => /^BEGIN:VEVENT$/i.test(line.trim()));
  const end = lines.findLastIndex((line) => /^END:VEVENT$/i.test(line.trim()));
  return start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
}

function plain(value: string): string {
  return value
    .replace(ESCAPES, (_, letter: string) => (letter === 'n' || letter === 'N' ? '\n' : letter))
    .normalize('NFC')
    .trim();
}
