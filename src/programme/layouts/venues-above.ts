import { linesOf } from '../../model/block.ts';
import { holdsDay } from '../dates.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { momentsIn } from '../moments.ts';
import { isPlaceLine, isRoomLine } from '../places.ts';
import { printedText } from '../printed.ts';
import { hasVerb } from '../subjects.ts';
import { readLeadingTime } from '../times.ts';

/**
 * Places alone in their lines, each above the entries that take place there: `- Nhà văn hóa xã Mẫu` over
 * `- 20 giờ ngày 14/9: …`. A place above the first entry tells that such lines head what is below them; elsewhere a
 * place in a line of its own is that of the entry before it. `Phòng xử 1:` above hours of a day heads them wherever it stands.
 */
export function withVenues(document: DocumentText, reading: LayoutReading): LayoutReading {
  const venues = venuesIn(document, reading);
  if (venues.length === 0) return reading;
  const heads = new Set(venues.map(({ line }) => line));
  const headed = reading.items.filter(({ line }) => !heads.has(line));
  const items = headed.map((item) => {
    const venue = venues.findLast(({ line }) => line < item.line);
    if (venue === undefined || item.line > venue.to || item.kind !== 'event') return item;
    if (item.location === venue.name) return item;
    return { ...item, location: item.location ?? venue.name, section: [...item.section, venue.name] };
  });
  const ids = new Set<string | null>([null, ...headed.map(({ id }) => id)]);
  const notices = reading.notices.filter(({ item }) => ids.has(item ?? null));
  return { ...reading, items, notices, again: new Set([...(reading.again ?? []), ...venues.map(({ line }) => line)]) };
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
    const above = next !== undefined && entries.has(next.line);
    const isRoom = above && headsHours(text, name, next.text);
    const heads = isRoom || (above && holdsDay(next.text));
    if (
      (entries.has(line) && !isRoom) ||
      !heads ||
      !isPlaceLine(name) ||
      TELLS.test(name) ||
      (hasVerb(name) && !isRoom) ||
      momentsIn(name).length > 0
    )
      continue;
    if (!isRoom && venues.length === 0 && i > first) return [];
    const end = lines.findIndex((below, j) => j > i && !entries.has(below.line));
    venues.push({ name, line, to: lines[(end < 0 ? lines.length : end) - 1]!.line });
  }
  return venues;
}

/** A room and a colon above a line that an hour opens. */
const headsHours = (text: string, name: string, next: string): boolean =>
  /:\s*$/u.test(text) && isRoomLine(name) && readLeadingTime(next.replace(MARK, '')) !== null;

/** `Trung tâm Mẫu thông báo lịch nghỉ như sau:` does something. */
const TELLS = /thông báo|như sau|sau đây|(?:kính|thân|thân ái) (?:gửi|chào|mời)/iu;
