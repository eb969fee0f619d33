import type { FeedEntry } from '../model/feed.ts';
import {
  type DigestLine,
  daysCovered,
  type Occurrence,
  type OccurrenceSource,
  type When,
} from '../model/occurrence.ts';
import { dateText, hourText, shortDate } from '../vietnamese/dates.ts';
import { doubtsText } from './doubts.ts';
import { lunarText } from './lunar-text.ts';
import { lineOf, octetsOf } from './text.ts';

/** The text under an entry: plain, in the office's words, never more than clients take. */

/** A client is known that cuts at 8 kB; much less is read by anybody. */
const MOST_OCTETS = 3_900;
/** One field does not push out the others. */
const MOST_FIELD_LETTERS = 900;

export function describe(entry: FeedEntry): string {
  const { occurrence } = entry;
  const head = [...timeNotes(occurrence), ...lunarNote(occurrence), ...partNotes(entry)];
  const body = occurrence.digest === null ? fields(occurrence) : occurrence.digest.lines.map(digestLine);
  const tail = [...doubts(occurrence), ...(occurrence.source ? [sourceText(occurrence.source)] : [])];
  return fit(head, body.filter((line) => line !== '').map(clip), tail);
}

const SLOTS = { morning: 'Buổi sáng', afternoon: 'Buổi chiều', evening: 'Buổi tối' } as const;

function timeNotes({ when, kind, status, busy, digest, details, source }: Occurrence): string[] {
  const notes = {
    slot: () => (when.type === 'slot' ? [`${SLOTS[when.slot]}, giờ cụ thể không ghi trong chương trình.`] : []),
    clock: () => (when.type === 'clock' && when.endAssumed ? ['Giờ kết thúc: dự kiến (chương trình không ghi).'] : []),
    days: () =>
      kind === 'event' && !busy && status === 'confirmed' && source !== null ? ['Chương trình không ghi giờ.'] : [],
    due: () => (digest === null ? dueNotes(when, details.dueDate) : []),
  };
  const tentative = status === 'tentative' ? ['Dự kiến, chưa chốt.'] : [];
  const written = details.timingText === null ? [] : [`Thời gian ghi trong văn bản: ${lineOf(details.timingText)}`];
  return [...notes[when.type](), ...tentative, ...written];
}

function dueNotes(when: When, dueDate: Occurrence['details']['dueDate']): string[] {
  if (when.type !== 'due') return [];
  const hour = when.dueTime === null ? '' : `${hourText(when.dueTime)} `;
  const due = `Hạn: ${hour}${dateText(dueDate ?? when.date)}`;
  return [dueDate === null ? due : `${due} là ngày nghỉ, nên hiện ở ngày làm việc liền trước.`];
}

function lunarNote({ when }: Occurrence): string[] {
  const { start, end } = daysCovered(when);
  const [first, last] = [lunarText(start), lunarText(end)];
  if (first === null) return [];
  return [start === end || last === null ? `Âm lịch: ${first}` : `Âm lịch: ${first} – ${last}`];
}

const STATUS_NOTES: Partial<Record<Occurrence['status'], string>> = {
  cancelled: 'Đã hủy: không còn trong chương trình mới nhất.',
  postponed: 'Đã hoãn.',
};

function partNotes({ certain, role, occurrence }: FeedEntry): string[] {
  const status = STATUS_NOTES[occurrence.status];
  return [
    ...(status === undefined ? [] : [status]),
    ...(certain ? [] : ['Chưa rõ người dự: văn bản chỉ ghi chung, nên hiện cho mọi người có thể được phân công.']),
    ...(role === 'delegator' ? ['Đã ủy quyền cho người khác dự.'] : []),
    ...(role === 'delegate' ? ['Dự thay theo ủy quyền.'] : []),
    ...(role === 'coUnit' ? ['Đơn vị phối hợp.'] : []),
  ];
}

function fields({ details }: Occurrence): string[] {
  const labelled: readonly (readonly [string, string | null])[] = [
    ['Lãnh đạo', details.leadersText],
    ['Chuẩn bị', details.unitsText],
    ['Thành phần', details.participantsText],
    ['Nội dung chuẩn bị', details.preparation ?? null],
    ['Sản phẩm', details.product],
    ['Ghi chú', details.note],
    ['Mục', details.section.length === 0 ? null : details.section.join(' › ')],
    ['Nguyên văn', details.printedTitle],
  ];
  return labelled.flatMap(([label, text]) =>
    text === null || lineOf(text) === '' ? [] : [`${label}: ${lineOf(text)}`],
  );
}

function digestLine({ title, due, dayOpen, leadersText, unitsText, product, certain, helping }: DigestLine): string {
  const facts = [
    due === null ? null : `hạn ${shortDate(due)}`,
    dayOpen ? 'chưa chốt ngày' : null,
    leadersText,
    unitsText,
    product === null ? null : `sản phẩm: ${product}`,
    helping ? 'phối hợp' : null,
    certain ? null : 'chưa rõ ai',
  ].filter((fact) => fact !== null && lineOf(fact) !== '');
  return `• ${lineOf(title)}${facts.length === 0 ? '' : ` (${facts.map((fact) => lineOf(fact!)).join('; ')})`}`;
}

function doubts({ details }: Occurrence): string[] {
  const text = doubtsText(details.review);
  return text === null ? [] : [`Chưa chắc khi đọc văn bản: ${text}.`];
}

function sourceText({ programmeTitle, documentName, line, page }: OccurrenceSource): string {
  const document = [programmeTitle, documentName]
    .filter((name) => name !== null && name !== '')
    .map((name) => lineOf(name!));
  const place = page === null ? `dòng ${line}` : `trang ${page}, dòng ${line}`;
  return clip(`Nguồn: ${[...document, place].join('; ')}`);
}

function clip(line: string): string {
  const letters = [...line];
  return letters.length <= MOST_FIELD_LETTERS
    ? line
    : `${letters
        .slice(0, MOST_FIELD_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}

/** Head and tail whole, and as much of the body as there is room for; it says how much is missing. */
function fit(head: readonly string[], body: readonly string[], tail: readonly string[]): string {
  const text = [...head, ...body, ...tail].join('\n');
  if (octetsOf(text) <= MOST_OCTETS) return text;
  for (let shown = body.length - 1; shown > 0; shown--) {
    const rest = `… và ${body.length - shown} mục nữa trong văn bản.`;
    const shorter = [...head, ...body.slice(0, shown), rest, ...tail].join('\n');
    if (octetsOf(shorter) <= MOST_OCTETS) return shorter;
  }
  return [...head, ...tail].join('\n');
}
