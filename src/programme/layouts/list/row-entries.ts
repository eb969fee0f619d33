import type { DateMention } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { momentsIn } from '../../moments.ts';
import { newDayIn } from '../../moved-days.ts';
import { isPlaceLine } from '../../places.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isDayOff, statusIn } from '../../states.ts';
import { namesLeader } from '../../subjects.ts';
import { findTimes, readLeadingTime } from '../../times.ts';
import { isWithdrawn } from '../../withdrawn.ts';
import { pairsOf } from '../../word-pairs.ts';
import { wordsBesideWhen } from './day-parts.ts';
import type { ListEntry } from './entry.ts';
import { findMonth } from './months.ts';
import { cameFrom } from './moved-days.ts';
import type { ListRow } from './row.ts';
import { fateOfRow, whensOf } from './row-when.ts';
import { leaderOfSection } from './section-rows.ts';
import { titleAbout, titleFor } from './titles.ts';
import { whenInNote } from './when-in-note.ts';

/** What a row says as entries of the list: one for each of its days and hours; none when it names no day. */
export function entriesOfRow(
  row: ListRow,
  list: { readonly subject: string | null; readonly month: number | null; readonly year: number | null },
): ListEntry[] {
  const { cells, off } = withRemarkAlone(row);
  const date = cells.date ?? '';
  const found = findMonth(cells.month ?? '');
  // Whom a row is for is all that tells it from the others.
  const said = cells.content ?? cells.about;
  const unit = said === undefined && cells.person === undefined && list.subject !== null ? (cells.unit ?? null) : null;
  const title =
    cells.content ?? titleAbout(cells.about, list.subject) ?? (unit === null ? null : titleFor(unit, list.subject!));
  const ofSection = row.section !== undefined && namesLeader(row.section) ? row.section : undefined;
  // What is done beside the visits need not be led by who leads them.
  const ledBy = cells.content === undefined ? leaderOfSection(row.section ?? '') : null;
  const lead = cells.content === undefined ? null : readLeadingTime(cells.content);
  const whens = whensOf(cells);
  const places = placesBehind(date, whens.length);
  const sentence = whens.length === 1 ? sentenceAlone(cells) : null;
  const noted = whenInNote(cells.note, cells.person);
  return whens.map(({ mention, time: told, slot: half, until, unclear }, i) => {
    const isOpen = told === null && half === null;
    const [time, slot] = isOpen && noted.when !== null ? [noted.when.time, noted.when.slot] : [told, half];
    const own = time === null && lead !== null && lead.rest !== '' ? lead : null;
    const notes = [until, otherWords(cells.time), unit === null ? cells.unit : undefined, cells.note];
    return {
      mention,
      // A number alone in a column of days is a day.
      month: found?.month ?? (/tháng/iu.test(date) ? findMonth(date) : null)?.month ?? list.month,
      year: found?.year ?? list.year,
      time: time ?? own,
      slot,
      title: own?.rest ?? title ?? sentence,
      leader: cells.person ?? ofSection ?? ledBy,
      location: cells.place ?? places[i] ?? null,
      participants: cells.participants ?? null,
      note: notes.filter(Boolean).join(', ') || null,
      status:
        row.struck || off
          ? 'cancelled'
          : (row.status ?? fateOfRow(cells).status ?? statusIn([said, cells.note].filter(Boolean).join(' '))),
      section: row.section === undefined ? [] : [row.section],
      line: row.line,
      page: row.page,
      around: newDayIn(date),
      // `Trước ngày 20/11` among days: by when, not when.
      unread:
        row.doubtful === true ||
        unclear === true ||
        sentence !== null ||
        (isOpen && noted.unclear) ||
        isDueAt(date, mention.index),
      ...dueOf(date, mention),
      ...(cells.note === undefined ? {} : { remark: cells.note }),
    };
  });
}

/** `Trước 05/6` is the day before it, `trước 17h00 ngày 05/6` and `chậm nhất 05/6` that day. */
function dueOf(date: string, { form, index }: DateMention): Pick<ListEntry, 'due'> {
  if (form !== 'day' || !isDueAt(date, index)) return {};
  return { due: BEFORE.test(date.slice(0, index)) && findTimes(date).length === 0 ? 'before' : 'by' };
}
const BEFORE = /(?<!\p{L})trước\s(?:ngày\s)?$/iu;

/**
 * `Ghi chú: tối 16/02 trực hội chợ do tổ 2 phụ trách` over all columns of a roster: a row that is but a sentence is called by it,
 * and may be none.
 */
function sentenceAlone({ date = '', ...others }: ListRow['cells']): string | null {
  const isAlone = Object.entries(others).every(([role]) => role === 'index' || role === 'month');
  const words = date.replace(REMARK, '').trim();
  if (!isAlone || (words === date.trim() && wordsBesideWhen(words).flatMap(pairsOf).length < LEAST_PAIRS)) return null;
  return placesBehind(date, 1)[0] == null ? words : null;
}
const REMARK = new RegExp(`^[\\s\\-–+*•(]*${REMARK_LABEL}\\s?:`, 'iu');
const LEAST_PAIRS = 4;

/**
 * `11/02 | | | Nghỉ Tết`, `11/3 | | | Ông A không tiếp dân`, `14/01 | Không tiếp (họp) |`: a remark beside a day and nothing
 * else says what is on it. `25/02 | Lùi từ ngày 11`: it takes place, on this day.
 */
function withRemarkAlone({ cells }: ListRow): { readonly cells: ListRow['cells']; readonly off: boolean } {
  const { note, ...others } = cells;
  const told = TOLD.filter((role) => others[role] !== undefined);
  if (note === undefined) {
    const [only] = told;
    if (told.length !== 1 || !saysNotHeld(others[only!]!)) return { cells, off: false };
    const { [only!]: remark, ...rest } = others;
    return { cells: { ...rest, note: remark! }, off: true };
  }
  if (told.length > 0) return { cells, off: false };
  if (isDayOff(note)) return { cells: { ...others, content: note }, off: false };
  return { cells, off: isWithdrawn(note) && !cameFrom(note) };
}
const saysNotHeld = (text: string): boolean => NOT_HELD.test(text) && isWithdrawn(text);
const NOT_HELD =
  /^[\s\-–(]*(?:(?:tạm|sẽ)\s)?(?:không|nghỉ|dừng|ngừng|hoãn|miễn|bỏ|hủy|huỷ)\s(?:có\s|tổ chức\s)?(?:(?:buổi|phiên|lịch)\s)?(?:tiếp|trực|họp)(?!\p{L})/iu;
const TOLD = ['content', 'about', 'person', 'time', 'unit'] as const;

/**
 * `8h00 ngày 17/8, tại Hội trường xã` below `Thời gian, địa điểm`. Of several moments each has the place that stands behind
 * it (`8h00 ngày 17/8, xã A; 14h00, xã B`); only those that nothing parts (`8h00 và 14h00 ngày 17/8, xã A`) share one.
 * @param count how many entries the cell has
 */
function placesBehind(date: string, count: number): (string | null)[] {
  const moments = momentsIn(date);
  const tails = moments.map(({ to }, i) => date.slice(to, moments[i + 1]?.from));
  if (tails.slice(0, -1).every((tail) => JOINED.test(tail))) return Array(count).fill(placeOfTail(tails.at(-1)));
  return tails.length === count ? tails.map(placeOfTail) : [];
}
const JOINED = /^[\s,&)–-]*(?:(?:và|đến|tới)\s)?(?:hết\s)?$/iu;

function placeOfTail(tail = ''): string | null {
  const place = tail
    .replace(/^[\s,;.:–-]+(?:(?:tại|ở)\s)?/iu, '')
    .trim()
    .replace(/[,;.]?(?:\s(?:và|rồi))?$/iu, '');
  return isPlaceLine(place) ? place : null;
}

/** What a row says that names no day, or null when it says next to nothing. */
export function wordsWithoutDay({ cells, dayless }: ListRow): string | null {
  if (dayless)
    return [cells.month, cells.person ?? cells.unit, cells.date].filter(Boolean).join(' | ').slice(0, LONGEST);
  const told = Object.entries(cells).flatMap(([role, text]) => (role === 'index' || role === 'month' ? [] : [text]));
  if (told.length < 2 || (cells.content ?? cells.about ?? cells.person) === undefined) return null;
  return told.join(' | ').slice(0, LONGEST);
}

const LONGEST = 90;

/** `Dự phòng` in the column of hours. */
function otherWords(time = ''): string | null {
  const words = time.split(', ').filter((part) => sessionOfCell(part) === null);
  return findTimes(time).length > 0 || sessionOfCell(time) !== null ? null : words.join(', ');
}
