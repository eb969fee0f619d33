import type { Slot } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import type { DateMention } from '../../dates.ts';
import { cutFields, namesPlaceToo } from '../../fields.ts';
import { placeOf } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import { isSubject, leadersBefore } from '../../subjects.ts';
import type { Clause } from './clauses.ts';
import type { ListEntry } from './entry.ts';

/** What a clause says as an entry of the list; two when it names a place for each half of the day. */
export function entriesOf(
  clause: Clause,
  day: DateMention,
  heading: { readonly month: number | null; readonly year: number | null },
): ListEntry[] {
  const { passage, moment, words } = clause;
  const { line, page } = placeOf(passage);
  // `14/8 (thay 15/8 là thứ Bảy)`: said of the day, not what takes place.
  const remark = /^\([^()]*\)[.;\s]*$/u.test(words) ? words : null;
  const { main, fields } = cutFields(remark === null ? words : '');
  const fieldValue = (role: string) => fields.find((field) => field.role === role)?.value ?? null;
  const leaderOnly = isSubject(main);
  const whenAndWhere = fields.find(namesPlaceToo);
  const own = moment?.date ?? null;
  return halvesOf(passage.text).map((half) => ({
    mention: day,
    month: heading.month,
    year: day.days.some(({ year }) => year !== null) ? null : heading.year,
    time: moment?.time ?? null,
    slot: half.slot ?? moment?.slot ?? null,
    title: fieldValue('content') ?? (main === '' || leaderOnly ? null : capitalised(main.replace(/[.;\s]+$/u, ''))),
    leader: clause.leader ?? fieldValue('leader') ?? (leaderOnly ? main : leadersBefore(main)),
    location: half.place ?? fieldValue('location') ?? placeIn(whenAndWhere?.value ?? main),
    participants: fieldValue('participants'),
    note: remark,
    section: [],
    line,
    page,
    around: own ? passage.text.slice(Math.max(0, own.index - 24), own.index + own.length + 16) : '',
    unread: clause.unread,
  }));
}

interface Half {
  readonly slot: Slot | null;
  readonly place: string | null;
}

/** `Lê Văn Một tiếp xúc cử tri xã Đại Lộc`: without who comes there and what for. */
const placeOfHalf = (words: string) => words.replace(/^.*\s(?:cử tri|tại|ở)\s/iu, '').trim();

/** `tại Đại Lộc (sáng) và Duy Xuyên (chiều)` are two. */
function halvesOf(text: string): Half[] {
  const halves = [
    ...text.matchAll(/(?:tại|và|\)[,;])\s((?:(?!\s(?:tại|và)\s)[^,;()]){3,80})\s\((?:buổi\s)?(sáng|chiều)\)/giu),
  ];
  if (halves.length > 0) return halves.map((half) => ({ place: placeOfHalf(half[1]!), slot: slotOf(half[2]!) }));
  const session = /\((?:buổi\s)?(sáng|chiều)\)/iu.exec(text)?.[1];
  return [{ place: null, slot: session === undefined ? null : slotOf(session) }];
}

const slotOf = (word: string): Slot => (word.toLowerCase() === 'sáng' ? 'morning' : 'afternoon');
