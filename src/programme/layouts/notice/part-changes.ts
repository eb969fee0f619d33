import { type NoticeCode, notice } from '../../../model/notice.ts';
import { hourAfter } from '../../change-lines.ts';
import { KEPT } from '../../change-verbs.ts';
import { leavesOpen, postpones } from '../../changes.ts';
import { type PartName, withoutParts } from '../../counted-parts.ts';
import type { DateMention } from '../../dates.ts';
import { toldMoments } from '../../moment-roles.ts';
import { newPlaceIn } from '../../new-places.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { shortened } from '../../printed.ts';
import { STAYS_WORDS } from '../../stays.ts';
import type { TimeMention } from '../../times.ts';
import { atMoment, numberedFrom, type Told } from './at-moment.ts';
import { meetingOf } from './full-names.ts';
import type { NoticeText } from './notice-text.ts';
import { offItem } from './off-lines.ts';
import { type Day, dayOf, partsIn, sayingsOf } from './part-sayings.ts';
import type { Whole } from './whole-days-told.ts';

/** What a notice says of single days or sessions of a whole: `Ngày thứ hai (15/5): từ 7 giờ 00, thay cho 8 giờ 00.` */

export interface PartChange {
  readonly passage: Passage;
  readonly told: Told;
}

/** Every sentence that says what becomes of such a part, and the items of those that it names; none where their days are unknown. */
export function partChanges(text: NoticeText, whole: Whole | null): PartChange[] {
  return sayingsOf(text, whole).flatMap((passage) => {
    const told = partsTold(passage, text, whole);
    return told === null ? [] : [{ passage, told }];
  });
}

/** What the words say beside the names of the parts. */
interface Saying {
  readonly passage: Passage;
  readonly rest: string;
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly isKept: boolean;
  readonly isOff: boolean;
  /** Neither a day nor an hour, old or new. */
  readonly isBare: boolean;
}

function sayingOf(passage: Passage, parts: readonly PartName[]): Saying {
  const rest = withoutParts(passage.text, parts);
  const { moments, fresh, open } = toldMoments(rest);
  const now = fresh.length > 0 ? fresh : open;
  const dates = distinct(
    now.flatMap(({ date }) => date ?? []),
    ({ text }) => text,
  );
  const late = hourAfter(rest);
  const told = distinct(
    now.flatMap(({ time }) => time ?? []),
    ({ start }) => start ?? '',
  );
  return {
    passage,
    rest,
    dates,
    times: late ? [late] : told,
    isKept: STAYS.test(rest) && fresh.length === 0 && dates.length === 0,
    isOff: (postpones(rest) || leavesOpen(rest)) && fresh.length === 0 && late === null,
    isBare: moments.length === 0,
  };
}

/** Null where one of the parts has no day that is known. */
function partsTold(passage: Passage, text: NoticeText, whole: Whole | null): Told | null {
  const parts = partsIn(passage, text, whole);
  const days = parts.map((part) => dayOf(part, text, whole));
  const saying = sayingOf(passage, parts);
  if (parts.length > 1 && !saying.isKept && !saying.isOff) return unread(passage);
  if (saying.dates.length === 0 && days.some((day) => day === null)) return null;
  const told = numberedFrom(
    0,
    parts.map((part, i) => partTold(titleOf(part, text), days[i]!, saying, text, whole)),
  );
  return { items: told.flatMap(({ items }) => items), notices: told.flatMap(({ notices }) => notices) };
}

function partTold(
  title: string,
  day: Day | null,
  { passage, rest, dates, times, isKept, isOff, isBare }: Saying,
  text: NoticeText,
  whole: Whole | null,
): Told {
  const own = dates.length === 0 ? day : null;
  const moment = { from: 0, to: 0, date: dates[0] ?? day?.date ?? null, time: times[0] ?? null, slot: null };
  if (isOff) {
    const change = { fate: 'off', name: title, moment, later: 0, before: null, location: null, unsure: false } as const;
    return offItem(passage, change, passage.text);
  }
  const location = newPlaceIn(rest, moment);
  const before = day ? (whole?.hourOn(day.start) ?? null) : null;
  const time = moment.time ?? before;
  const stays = isKept || text.sentences.some((each) => TIME_STAYS.test(each.text));
  const told = atMoment(passage, { id: '1', title, moment: { ...moment, time }, location }, text.context);
  const { line } = placeOf(passage);
  const codes: NoticeCode[] = [
    ...(dates.length > 1 || times.length > 1 ? ['unclear-boundary' as const] : []),
    ...(isBare && !isKept && location === null ? ['unclear-status' as const] : []),
    ...(own?.unsure ? ['uncertain-date' as const] : []),
    ...(moment.time === null && before && !stays ? ['time-inferred' as const] : []),
    ...(time === null && whole?.hasHours ? ['unclear-boundary' as const] : []),
  ];
  const doubts = [...new Set(codes)].map((code) =>
    notice(
      code,
      { line, item: '1' },
      code === 'time-inferred'
        ? { printed: before!.text }
        : { printed: moment.date?.text ?? '', used: own?.start ?? '' },
    ),
  );
  return { items: told.items, notices: [...told.notices, ...doubts] };
}

/** `Lớp tập huấn công tác Đoàn: ngày thứ hai`; alone where the notice does not say of what. */
function titleOf({ text: name }: PartName, text: NoticeText): string {
  const whole = meetingOf(text);
  return whole === whole.toUpperCase() ? name : `${whole}: ${name[0]!.toLowerCase()}${name.slice(1)}`;
}

const TIME_STAYS = new RegExp(
  String.raw`^[\s\-–+*•]*(?:các nội dung khác (?:về|như) )?(?:giờ|thời gian)(?!\p{L})(?![^.;:]*(?:khác|còn lại))[^.;:\d]{0,80}\s${STAYS_WORDS}(?!\p{L})`,
  'iu',
);
const STAYS = new RegExp(String.raw`(?<!\p{L})(?:${KEPT}|${STAYS_WORDS})(?!\p{L})`, 'iu');

function unread(passage: Passage): Told {
  const { line } = placeOf(passage);
  return { items: [], notices: [notice('line-unread', { line }, { printed: shortened(passage.text) })] };
}

function distinct<Value>(values: readonly Value[], by: (value: Value) => string): Value[] {
  return values.filter((value, i) => values.findIndex((other) => by(other) === by(value)) === i);
}
