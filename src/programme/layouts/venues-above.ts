import { linesOf } from '../../model/block.ts';
import { holdsDay } from '../dates.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { momentsIn } from '../moments.ts';
import { isPlaceLine } from '../places.ts';
import { printedText } from '../printed.ts';
import { hasVerb } from '../subjects.ts';

/**
 * Places alone in their lines, each above the entries that take place there: `- Nhà văn hóa xã Mẫu` over
 * `- 20 giờ ngày 14/9: …`. A place above the first entry tells that such lines head what is below them; elsewhere a
 * place in a line of its own is that of the entry before it.
 */
export function withVenues(document: DocumentText, reading: LayoutReading): LayoutReading {
  const venues = venuesIn(document, reading);
  if (venues.length === 0) return reading;
  const items = reading.items.map((item) => {
    const venue = venues.findLast(({ line }) => line < item.line);
    if (venue === undefined || item.line > venue.to || item.kind !== 'event') return item;
    return { ...item, location: item.location ?? venue.name, section: [...item.section, venue.name] };
  });
  return { ...reading, items, again: new Set([...(reading.again ?? []), ...venues.map(({ line }) => line)]) };
}

interface Venue {
  readonly name: string;
  readonly line: number;
  /** The line of the last entry there. */
  readonly to: number;
}

const MARK = /^\s*(?:[-–+*•]|\d{1,2}[.)]|[a-zđ][.)]|[IVX]{1,4}[.)])\s*/u;

function venuesIn({ source, masthead }: DocumentText, { items }: LayoutReading): Venue[] {
  const entries = new Set(items.map(({ line }) => line));
  const lines = source.blocks.slice(masthead.body.start, masthead.body.end).flatMap((block) =>
    block.type === 'table'
      ? []
      : linesOf(block)
          .map((line) => ({ line: line.place.line, text: printedText(line) }))
          .filter(({ text }) => text !== ''),
  );
  const first = lines.findIndex(({ line }) => entries.has(line));
  const venues: Venue[] = [];
  for (const [i, { line, text }] of lines.entries()) {
    const name = text.replace(MARK, '').replace(/[\s:.]+$/u, '');
    const next = lines[i + 1];
    const heads = next !== undefined && entries.has(next.line) && holdsDay(next.text);
    if (
      entries.has(line) ||
      !heads ||
      !isPlaceLine(name) ||
      TELLS.test(name) ||
      hasVerb(name) ||
      momentsIn(name).length > 0
    )
      continue;
    if (venues.length === 0 && i > first) return [];
    const end = lines.findIndex((below, j) => j > i && !entries.has(below.line));
    venues.push({ name, line, to: lines[(end < 0 ? lines.length : end) - 1]!.line });
  }
  return venues;
}

/** `Trung tâm Mẫu thông báo lịch nghỉ như sau:` does something. */
const TELLS = /thông báo|như sau|sau đây/iu;
