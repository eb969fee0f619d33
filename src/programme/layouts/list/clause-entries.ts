import { capitalised } from '../../capital.ts';
import type { DateMention } from '../../dates.ts';
import { cutFields, namesPlaceToo } from '../../fields.ts';
import { placeOf } from '../../passage.ts';
import { isPlaceLine, placeIn } from '../../places.ts';
import { isSubject, leadersBefore } from '../../subjects.ts';
import { findTimes } from '../../times.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';
import { halvesOf } from './bracketed.ts';
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
  // `Ghi chú: Hội chợ do tổ 2 phụ trách, tối 16/02`: what it says is all that is known of that day, and may be no entry.
  const said = main === '' ? fieldValue('note') : null;
  const whenAndWhere = fields.find(namesPlaceToo);
  const own = moment?.date ?? null;
  const halves = halvesOf(passage.text);
  // Each hour of the sentence stands in a bracket behind its place.
  const parted =
    halves !== null && halves.length === findTimes(passage.text).length && halves.every(({ time }) => time);
  return (halves ?? [{ place: null, slot: null, time: null }]).map((half) => ({
    mention: day,
    month: heading.month,
    year: day.days.some(({ year }) => year !== null) ? null : heading.year,
    time: half.time ?? moment?.time ?? null,
    slot: half.slot ?? moment?.slot ?? null,
    title: fieldValue('content') ?? (leaderOnly ? null : titleIn(said ?? main)),
    leader: clause.leader ?? fieldValue('leader') ?? (leaderOnly ? main : leadersBefore(main)),
    location:
      half.place ??
      fieldValue('location') ??
      placeIn(whenAndWhere?.value ?? main) ??
      (isPlaceAlone(main) && !clause.unread && halves !== null ? main : null),
    participants: fieldValue('participants'),
    note: [remark, clause.count].filter(Boolean).join(', ') || null,
    section: [],
    line,
    page,
    around: own ? wordsAround(passage.text, own) : '',
    unread: (clause.unread && !parted) || halves === null || said !== null,
  }));
}

const titleIn = (words: string): string | null => capitalised(words.replace(/[.;\s]+$/u, '')) || null;

/** The whole words beside a day, among which its weekday may be; a part of one (`CN` of `CNVC`) is no weekday. */
function wordsAround(text: string, { index, length }: DateMention): string {
  const end = index + length;
  const to = end + Math.max(16, BRACKET.exec(text.slice(end))?.[0].length ?? 0);
  return text
    .slice(Math.max(0, index - 24), index)
    .replace(index > 24 ? /^[\p{L}\d]+/u : '', '')
    .concat(text.slice(index, to).replace(text.length > to ? /[\p{L}\d]+$/u : '', ''));
}
/** `(thứ Bảy và Chủ nhật)` */
const BRACKET = new RegExp(String.raw`^\s?\((?:${WEEKDAY_WORDS}|T[2-7]|CN|và|đến|[\s,;&–-])+\)`, 'iu');

/** Not `Thôn Đông tiêm ngày 03/12`. */
const isPlaceAlone = (words: string): boolean =>
  isPlaceLine(words) && !/\s(?:tiếp xúc|tiếp|tiêm|khám|thi|trực|thu|cấp|phát|gặp|mở)(?!\p{L})/iu.test(words);
