import type { Slot } from '../model/programme.ts';
import { type DateMention, findDates } from './dates.ts';
import { DUE_BY } from './due-words.ts';
import { findTimes, type TimeMention } from './times.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** A day, an hour and a part of the day that stand together: `8 giờ ngày 03/12`, `sáng 04/12`, `14 giờ cùng ngày`. */
export interface Moment {
  /** From its first connecting word (`vào lúc`) to its end, with the weekday in brackets after it. */
  readonly from: number;
  readonly to: number;
  /** Null for an hour or a session of a day named before. */
  readonly date: DateMention | null;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
}

interface Stretch {
  readonly index: number;
  readonly length: number;
}

type Atom = Stretch & ({ readonly date: DateMention } | { readonly time: TimeMention } | { readonly slot: Slot });

const WEEKDAY = String.raw`${WEEKDAY_WORDS}(?!\p{L})`;
const WORD = String.raw`(?:(?:vào|lúc|hồi|từ|trong|các|(?:ngày )?(?:mùng|mồng)|ngày|bắt đầu|khai mạc|khoảng|buổi|cùng ngày|hôm nay|ngày mai|của|là|cụ thể|theo đó|ghi chú)(?!\p{L})|${WEEKDAY})`;
const BEFORE = new RegExp(String.raw`(?<!\p{L})${WORD}[\s,:(]*$`, 'iu');
const GLUE = new RegExp(String.raw`^[\s,:()–—-]*(?:${WORD}[\s,:()–—-]*)*$`, 'iu');
const AFTER = new RegExp(
  String.raw`^,\s${WEEKDAY}(?=\s?(?:[.,;:)]|$)|\s(?:tại|ở)\s)|^\s?\(\s?(?:${WEEKDAY}(?:\s?(?:[,;&–-]|và|đến)\s?${WEEKDAY}){0,6}(?:\s?[,;–-]\s?(?:do|vì|bù|thay|trùng|chuyển|dời|lùi)\s[^()]{1,60})?|nhằm[^()]{1,40}|tức[^()]{1,40}|(?:mùng|mồng|rằm)[^()]{0,30}|\d{1,2}\s(?:Tết|Chạp|tháng\s(?:Chạp|Giêng))[^()]{0,24})\s?\)|^[\s,]*cùng ngày(?!\p{L})`,
  'iu',
);
/** `Hai ngày 13 và 14/3: …`, where the text begins; elsewhere it may be the end of a name, but behind `trong`. */
const COUNTED =
  /(?:(?<=^[\s\-–+*•]*)(?:trong |cả )?|(?<!\p{L})(?:trong|suốt|kéo dài)\s(?:cả\s)?)(?:hai|ba|bốn|năm|0?[2-7])\s$/iu;
const LONGEST_COUNT = 24;
const SESSION = /(?<!\p{L})(?:buổi\s)?(sáng(?:,|\svà|\s&)\s(?:buổi\s)?chiều|sáng|chiều|tối|đêm|cả ngày)(?!\p{L})/giu;
/** Where a session stands for a time and not within other words. */
const SESSION_BEFORE = /(?:^|[:;.(]|(?<!\p{L})(?:vào|và|buổi|từ|trong|tổ chức|diễn ra|tiến hành))[\s\-–+*•]*$/iu;
/** `ngày 19/11 buổi sáng`, `ngày 19 tháng 11 năm 2027, buổi sáng` */
const BEHIND_DAY = /(?:\d\s?[/.-]\s?|(?:tháng|năm)\s)\d{1,4}(?:\)|\s\([^()]{2,12}\))?,?\s$/iu;
/** `Thứ Năm 26/3 (buổi sáng)` */
const IN_BRACKET_OF_DAY = /\d\s?[/.-]\s?\d{1,4}\s?\($/u;
/** `Ngày 05, sáng: …` */
const BEHIND_BARE_DAY = /(?:^|[^\p{L}])ngày\s\d{1,2}(?:\s?[/.-]\s?\d{1,4}){0,2},\s$/iu;
/** `10/6 (thứ Tư), chiều 14h: …`, `25/6, cả ngày, tại …`: between its day and its hour, or set off behind its day. */
const BEHIND_DATE =
  /\d{1,2}\s?[/.-]\s?\d{1,4}(?:\)|,?\s(?:thứ\s(?:\p{L}{2,4}|\d)|chủ nhật|CN)|\s?\([^()]{2,20}\))?,?\s$/iu;
const SET_OFF = /^\s?(?:[:,.;]|$|(?:(?:từ|lúc)\s)?\d{1,2}\s?(?:[hg:]|giờ))/iu;
const SESSION_AFTER = new RegExp(String.raw`^[\s,]{0,2}(?:cùng ngày|ngày|${WEEKDAY}|\d{1,2}\s?[/.-]\s?\d)`, 'iu');
/** `trước 17h00 ngày 30/8`, `trước 9 giờ 30 phút sáng thứ Hai, ngày 03/9` */
const HOUR = String.raw`(?:\d{1,2}(?:\s?[hg:]\s?\d{0,2}|\s?giờ(?:\s\d{1,2}(?:\s?phút)?)?)[\s,]{1,2})?(?:(?:buổi\s)?(?:sáng|chiều|tối)\s)?`;
const DUE = new RegExp(
  String.raw`(?:${DUE_BY}|(?<!\p{L})hạn(?!\p{L})[^.;:,]{0,40}(?=\s(?:là|đến))|trước thời điểm|sau|(?<!(?:từ|ngày)\s[^.;:]{0,40})(?:đến|tới)(?=\shết))\s(?:là\s)?(?:hết\s)?${HOUR}(?:ngày\s)?(?:thứ\s\p{L}+,?\s)?(?:ngày\s)?$`,
  'iu',
);

/** `kéo dài giờ bán đến 20h00`, `mở cửa tới 21 giờ`: until then something is open, and nothing begins. */
const OPEN_UNTIL =
  /(?<!\p{L})(?:kéo dài|mở cửa|giờ bán|bán hàng|phục vụ|giao dịch|làm việc|hoạt động|tiếp nhận|đón khách|nhận hồ sơ)(?:\s(?!từ|lúc|dời|lùi|chuyển|sang)\p{L}+){0,5}\s(?:đến|tới)\s(?:(?:hết|khoảng|tận|lúc)\s)?$/iu;
const PUT_OFF = /(?<!\p{L})(?:dời|lùi|hoãn|chuyển|thay đổi|điều chỉnh)(?!\p{L})/iu;

const SLOTS: Readonly<Record<string, Slot>> = {
  sáng: 'morning',
  chiều: 'afternoon',
  tối: 'evening',
  đêm: 'evening',
  'cả ngày': 'allDay',
};
/** `sáng và chiều 05/3` */
const BOTH_HALVES: Slot = 'allDay';

/** Every moment of the text, in order; citations, deadlines and `(sáng)` after a place are none. */
export function momentsIn(text: string): Moment[] {
  const moments: Moment[] = [];
  for (const atom of atomsOf(text)) {
    const last = moments.at(-1);
    // `17/11 (thứ Hai, do ngày 15/11 trùng thứ Bảy)`: a day that the bracket gives as the reason.
    if (last !== undefined && atom.index < last.to) continue;
    const fits =
      last !== undefined &&
      GLUE.test(text.slice(last.to, atom.index)) &&
      !has(last, atom) &&
      !(last.date !== null && 'slot' in atom && isOfNext(text, atom));
    if (fits) moments[moments.length - 1] = { ...last, ...partOf(atom), to: endOf(text, atom) };
    else moments.push({ ...NONE, ...partOf(atom), from: startOf(text, atom.index), to: endOf(text, atom) });
  }
  return moments.map((moment) => closed(text, moment));
}

/** `ngày 30/4, từ tối 01/5`: the part of the day stands right before another day. */
const isOfNext = (text: string, { index, length }: Stretch): boolean =>
  /^,?\s(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d/iu.test(text.slice(index + length, index + length + 16));

/** `hôm nay (05/5)`: a bracket that opens within it closes with it. */
function closed(text: string, moment: Moment): Moment {
  const own = text.slice(moment.from, moment.to);
  return own.lastIndexOf('(') > own.lastIndexOf(')') && text[moment.to] === ')'
    ? { ...moment, to: moment.to + 1 }
    : moment;
}

const NONE = { date: null, time: null, slot: null };

/** As much as the words that bind a day or a session take. */
const wordsBefore = (text: string, index: number): string => text.slice(Math.max(0, index - 120), index);

function atomsOf(text: string): Atom[] {
  const dates = findDates(text).filter(({ citation, index }) => !citation && !DUE.test(wordsBefore(text, index)));
  const times = findTimes(text).filter((time) => !time.due && time.start !== null && !isOpenUntil(text, time));
  const clocked = inOrder([
    ...dates.map((date) => ({ index: date.index, length: date.length, date })),
    ...outside(times, dates).map((time) => ({ index: time.index, length: time.length, time })),
  ]);
  return inOrder([...clocked, ...outside(sessionsIn(text), clocked)]);
}

function isOpenUntil(text: string, { index, end }: TimeMention): boolean {
  const before = wordsBefore(text, index);
  return end === null && OPEN_UNTIL.test(before) && !PUT_OFF.test(before);
}

function sessionsIn(text: string): (Stretch & { readonly slot: Slot })[] {
  const standing = [...text.matchAll(SESSION)].filter((match) => {
    const after = text.slice(match.index + match[0].length);
    const before = wordsBefore(text, match.index);
    if (DUE.test(before)) return false;
    const isTold = SESSION_BEFORE.test(before) || isOtherHalf(before, match[1]!);
    return (
      SESSION_AFTER.test(after) ||
      (isTold && !after.startsWith(')')) ||
      (/^buổi/iu.test(match[0]) && BEHIND_DAY.test(before)) ||
      (IN_BRACKET_OF_DAY.test(before) && after.startsWith(')')) ||
      (BEHIND_BARE_DAY.test(before) && /^\s?:/u.test(after)) ||
      (BEHIND_DATE.test(before) && SET_OFF.test(after))
    );
  });
  return standing.map(({ index, 0: session, 1: word }) => ({
    index,
    length: session.length,
    slot: SLOTS[word!.toLowerCase()] ?? BOTH_HALVES,
  }));
}

const inOrder = <Found extends Stretch>(stretches: readonly Found[]): Found[] =>
  stretches.toSorted((a, b) => a.index - b.index);

/** Those that begin within none of the taken; both are in order, so that a paragraph of many dates is gone through once. */
function outside<Found extends Stretch>(stretches: readonly Found[], taken: readonly Stretch[]): Found[] {
  let next = 0;
  return stretches.filter(({ index }) => {
    while (next < taken.length && taken[next]!.index + taken[next]!.length <= index) next += 1;
    return next === taken.length || taken[next]!.index > index;
  });
}

/**
 * `sáng xã Một, chiều xã Hai`, `gặp dân sáng ngày 05/3 tại xã Một, chiều tại xã Hai`: behind a comma the other half of a
 * day, of which one half was told.
 */
const isOtherHalf = (before: string, half: string): boolean =>
  /^chiều$/iu.test(half) &&
  /,\s*$/u.test(before) &&
  (/(?:^|[:;.(,])[\s\-–+*•]*(?:buổi\s)?sáng(?!\p{L})(?!\))[^;.]*$/iu.test(before) ||
    /(?<!\p{L})sáng\s(?:ngày\s)?\d{1,2}[/.-]\d[^;]*\s(?:tại|ở)\s[^;]*$/iu.test(before));

const partOf = (atom: Atom): Partial<Moment> =>
  'date' in atom ? { date: atom.date } : 'time' in atom ? { time: atom.time } : { slot: atom.slot };

const has = (moment: Moment, atom: Atom): boolean =>
  'date' in atom ? moment.date !== null : 'time' in atom ? moment.time !== null : moment.slot !== null;

/** How long the number of days is that stands before them. */
const countBefore = (text: string, start: number): number =>
  /^ngày(?:,|:)?\s/iu.test(text.slice(start, start + 6))
    ? (COUNTED.exec(text.slice(Math.max(0, start - LONGEST_COUNT), start))?.[0].length ?? 0)
    : 0;

function startOf(text: string, index: number): number {
  let start = index;
  for (;;) {
    const word = BEFORE.exec(text.slice(Math.max(0, start - 40), start));
    if (!word) return start - countBefore(text, start);
    start -= word[0].length;
  }
}

function endOf(text: string, { index, length }: Atom): number {
  const end = index + length;
  return end + (AFTER.exec(text.slice(end, end + 60))?.[0].length ?? 0);
}
