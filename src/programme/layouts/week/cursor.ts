import type { Slot } from '../../../model/programme.ts';
import { isRoomLine } from '../../places.ts';
import type { TimeMention } from '../../times.ts';
import type { ScheduleBuilder } from './builder.ts';
import { type ScheduleDay, unknownDay } from './entry.ts';
import type { ProseStyle } from './style.ts';

/** Where the reading of paragraphs stands: what the headings above still say of the next entry. */
export interface Cursor {
  /** Between the end of the schedule (`Nơi nhận`) and the next day. */
  closed: boolean;
  time: TimeMention | null;
  /** List mark of the line in which that hour stands alone: the next of its kind has another hour, or none. */
  timeMark: string | null;
  /** How many entries have that hour from above. */
  timeUsed: number;
  leader: string | null;
  /** The room that stands above. */
  place: string | null;
  /** The heading of a roster, which says what the people below it do. */
  roster: string | null;
  /** What the entries of a day below it are together: `II. Các hoạt động của Ngày hội`. */
  heading: string | null;
  /** For whom the days below it are: `Đối với học viên năm cuối`. */
  audience: string | null;
  /** The place was named with the session: the next one ends it. */
  placeInSession: boolean;
  /** The day above stands in a line of its own, and its list mark there. */
  dayLine: { readonly mark: string | null; readonly named: boolean } | null;
  /** A day of one entry alone stands between that day and what follows. */
  dayBetween: string | null;
  /** The mark with which the last entry of the day above opened. */
  entryMark: string | null;
  /** The only expected day of one entry that stands between, with the mark of the entries above it. */
  roughDay: { readonly printed: string; readonly mark: string | null } | null;
  /** The day with which the line began, of its own entries alone. */
  dayInLine: ScheduleDay | null;
  /** The day stands in the sentence of one number of a list: the next numbers may tell of other days. */
  dayOfNumber: string | null;
  /** The session stands within a line (`- Sáng: …`, `Thứ Hai: Sáng: …`): an hour that contradicts it further on is no error. */
  softSession: boolean;
  /** The leaders were named within a session: the next session ends them. */
  leaderInSession: boolean;
  /** The leaders stand above their days, which do not end them. */
  leaderAboveDays: boolean;
  /** The leaders hold for the lines below too, not only for their own paragraph. */
  leaderHeads: boolean;
  /** List mark of the leaders that stand above their days. */
  leaderMark: string | null;
  /** List mark of the entries under the last heading. */
  mark: string | null;
  /** The other list mark of that entry's line where it has two: `+ Sáng: - Họp`. */
  outerMark: string | null;
  /** An hour stood alone in its line: what comes next is an entry of its own. */
  hourOpen: boolean;
  /** Mark of a list that an open label (`Thành phần:`) began. */
  listMark: string | null;
  readonly style: ProseStyle;
}

export const freshCursor = (style: ProseStyle): Cursor => ({
  closed: false,
  time: null,
  timeMark: null,
  timeUsed: 0,
  leader: null,
  place: null,
  roster: null,
  heading: null,
  audience: null,
  placeInSession: false,
  dayLine: null,
  dayBetween: null,
  entryMark: null,
  roughDay: null,
  dayInLine: null,
  dayOfNumber: null,
  softSession: false,
  leaderInSession: false,
  leaderAboveDays: false,
  leaderHeads: false,
  leaderMark: null,
  mark: null,
  outerMark: null,
  hourOpen: false,
  listMark: null,
  style,
});

export function openDay(day: ScheduleDay, cursor: Cursor, builder: ScheduleBuilder): void {
  builder.openDay(day);
  Object.assign(cursor, {
    place: null,
    heading: null,
    dayLine: null,
    dayBetween: null,
    entryMark: null,
    roughDay: null,
    dayOfNumber: null,
  });
  if (cursor.leaderAboveDays) {
    Object.assign(cursor, { time: null, mark: null, listMark: null });
    return;
  }
  Object.assign(cursor, {
    time: null,
    leader: null,
    leaderHeads: false,
    leaderInSession: false,
    mark: null,
    listMark: null,
  });
}

export function openSession(slot: Slot, cursor: Cursor, builder: ScheduleBuilder): void {
  builder.openSession(slot);
  Object.assign(cursor, { dayBetween: null, heading: null });
  if (cursor.leaderInSession) cursor.leader = null;
  if (cursor.placeInSession) Object.assign(cursor, { place: null, placeInSession: false });
  Object.assign(cursor, { time: null, mark: null, listMark: null });
}

/** `inSession`: they stand behind the words for their session. */
export function openLeader(
  name: string,
  heads: boolean,
  cursor: Cursor,
  builder: ScheduleBuilder,
  inSession = false,
): void {
  if (heads) builder.endEntry();
  // `Phòng xử án số 1:` above its hours is where they are.
  if (heads && isRoomLine(name)) {
    Object.assign(cursor, { place: name, placeInSession: false, leader: null, time: null, mark: null, listMark: null });
    return;
  }
  if (heads && (builder.day === null || cursor.style.leadersHoldDays)) cursor.leaderAboveDays = true;
  // The days above are those of another.
  if (heads && cursor.style.leadersHoldDays && builder.hasDays)
    builder.openDay(unknownDay(name, builder.day?.line ?? 1));
  if (heads && cursor.leaderAboveDays) {
    Object.assign(cursor, { leader: name, leaderHeads: true, leaderInSession: false, time: null, mark: null });
    return;
  }
  cursor.leaderInSession = builder.slot !== null && (inSession || cursor.leader === null || cursor.leaderInSession);
  // Leaders around their sessions: the next ones begin the day anew.
  if (!cursor.leaderInSession) builder.leaveSession();
  cursor.leader = name;
  cursor.leaderHeads = heads;
  if (heads) Object.assign(cursor, { time: null, mark: null, listMark: null });
}
