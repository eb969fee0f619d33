import type { FeedEntry } from '../model/feed.ts';
import type { Reading } from '../model/notice.ts';
import { type DigestLine, daysCovered, isLive, type Occurrence } from '../model/occurrence.ts';
import { uuidOf } from '../model/uid.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import { type EpochSeconds, ZONE } from '../time/zone.ts';
import { fold } from '../vietnamese/fold.ts';
import { bareCalendar, type CalendarHead, name, soundOf } from './calendar.ts';
import { describe } from './describe.ts';
import { finish } from './finish.ts';
import { escapeText, lineOf } from './text.ts';

/**
 * Work as VTODO (RFC 5545 §3.6.2), each piece one by one, also what a calendar gathers into digests. Google, Outlook and
 * the calendar of iOS show none of it; Thunderbird, Nextcloud and Tasks.org do. ical-generator knows no VTODO.
 */

interface Todo {
  readonly uid: string;
  /** Who does it, as printed. */
  readonly who: string;
  readonly summary: string;
  readonly description: string;
  /** Null for work without a day. */
  readonly due: { readonly date: LocalDate; readonly time: LocalTime | null } | null;
  readonly categories: readonly string[];
  /** The entry of the calendar that tells the same, or that gathers it. */
  readonly related: { readonly uid: string; readonly type: 'PARENT' | 'SIBLING' };
  readonly of: Occurrence;
}

/** A whole list as text/calendar. No METHOD: it is a copy, nobody is told or asked. */
export function renderTodos(head: CalendarHead, entries: readonly FeedEntry[]): Reading<string> {
  const { value: sound, notices } = soundOf(entries);
  const calendar = bareCalendar();
  name(calendar, head);
  const lines = onePerPiece(sound.flatMap(todosOf)).flatMap(linesOf);
  const text = calendar.toString().replace(/END:VCALENDAR\s*$/, [...lines, 'END:VCALENDAR'].join('\r\n'));
  return { value: finish(text), notices };
}

/** One piece of work as a calendar object resource (RFC 4791 §4.1). */
export interface TodoObject {
  readonly uid: string;
  readonly body: string;
  /** What tells the piece, or gathers it. */
  readonly of: Occurrence;
  /** Null for work without a day. */
  readonly due: LocalDate | null;
}

/** Every piece one by one; what cannot be published is left out, as in the list. */
export function todoObjects(entries: readonly FeedEntry[]): readonly TodoObject[] {
  return onePerPiece(soundOf(entries).value.flatMap(todosOf)).map((todo) => {
    const whole = bareCalendar().toString();
    const body = finish(whole.replace(/END:VCALENDAR\s*$/, [...linesOf(todo), 'END:VCALENDAR'].join('\r\n')));
    return { uid: todo.uid, body, of: todo.of, due: todo.due?.date ?? null };
  });
}

function todosOf(entry: FeedEntry): readonly Todo[] {
  const { occurrence } = entry;
  const lines = occurrence.digest?.lines ?? [];
  const isAlone = (line: DigestLine) =>
    lines.filter(({ title, due }) => due === line.due && fold(title) === fold(line.title)).length === 1;
  return lines.length === 0 ? [single(entry)] : lines.map((line) => ofDigest(occurrence, line, isAlone(line)));
}

function single(entry: FeedEntry): Todo {
  const { occurrence } = entry;
  const { uid, when, details } = occurrence;
  const { leadersText, unitsText, section } = details;
  const isDue = when.type === 'due';
  const date = details.dueDate ?? daysCovered(when).end;
  return {
    uid: uuidOf(`lich/todo ${uid}`),
    who: whoOf(details),
    summary: occurrence.summary,
    description: describe(entry),
    due: occurrence.digest === null || isDue ? { date, time: isDue ? when.dueTime : null } : null,
    categories: [unitsText, leadersText, ...section].filter((text) => text !== null),
    related: { uid, type: 'SIBLING' },
    of: occurrence,
  };
}

/**
 * The same piece in the same digest is the same thing to do, wherever it stands among the lines; one title for several
 * (`isAlone` is false) is told apart by who does it.
 */
function ofDigest(occurrence: Occurrence, line: DigestLine, isAlone: boolean): Todo {
  const { title, due, leadersText, unitsText, product, certain, helping, dayOpen } = line;
  const told: readonly (readonly [string, string | null])[] = [
    ['Lãnh đạo', leadersText],
    ['Đơn vị', unitsText],
    ['Sản phẩm', product],
    [
      'Ghi chú',
      [helping ? 'phối hợp' : '', certain ? '' : 'chưa rõ ai', dayOpen ? 'chưa chốt ngày' : '']
        .filter((text) => text !== '')
        .join('; '),
    ],
  ];
  const who = whoOf(line);
  const facts = told.flatMap(([label, text]) => (text ? [`${label}: ${lineOf(text)}`] : []));
  return {
    uid: uuidOf(`lich/todo ${occurrence.uid} ${fold(title)} ${due ?? ''}${isAlone ? '' : ` ${who}`}`),
    who,
    summary: title,
    description: facts.join('\n'),
    due: due === null ? null : { date: due, time: null },
    categories: [unitsText, leadersText].filter((text) => text !== null),
    related: { uid: occurrence.uid, type: 'PARENT' },
    of: occurrence,
  };
}

const whoOf = ({ leadersText, unitsText }: Pick<DigestLine, 'leadersText' | 'unitsText'>) =>
  [unitsText, leadersText].filter((text) => text !== null).join('; ');

/** What two digests tell, of its day and of its month, is one thing to do; the same words for somebody else are another. */
function onePerPiece(todos: readonly Todo[]): readonly Todo[] {
  const seen = new Set<string>();
  return todos.filter(({ summary, due, of, who }) => {
    const key = JSON.stringify([fold(summary), due?.date, isLive(of), who]);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

const NO_TITLE = 'Không ghi nội dung';

function linesOf({ uid, summary, description, due, categories, related, of }: Todo): readonly string[] {
  const told = categories.map(lineOf).filter((text) => text !== '');
  return [
    'BEGIN:VTODO',
    `UID:${uid}`,
    `DTSTAMP:${utc(of.revisedAt)}`,
    `CREATED:${utc(of.createdAt)}`,
    `LAST-MODIFIED:${utc(of.revisedAt)}`,
    `SEQUENCE:${of.sequence}`,
    `SUMMARY:${escapeText(`${STATUS_MARKS[of.status] ?? ''}${lineOf(summary) || NO_TITLE}`)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(due === null ? [] : [dueLine(due)]),
    `STATUS:${isLive(of) ? 'NEEDS-ACTION' : 'CANCELLED'}`,
    ...(told.length === 0 ? [] : [`CATEGORIES:${told.map(escapeText).join(',')}`]),
    `RELATED-TO;RELTYPE=${related.type}:${related.uid}`,
    ...(of.private ? ['CLASS:PRIVATE'] : []),
    'END:VTODO',
  ];
}

const STATUS_MARKS: Partial<Record<Occurrence['status'], string>> = { cancelled: '[HỦY] ', postponed: '[HOÃN] ' };

function dueLine({ date, time }: NonNullable<Todo['due']>): string {
  const day = date.replaceAll('-', '');
  return time === null ? `DUE;VALUE=DATE:${day}` : `DUE;TZID=${ZONE}:${day}T${time.replace(':', '')}00`;
}

function utc(moment: EpochSeconds): string {
  return `${new Date(moment * 1000).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}
