import { withoutAsked } from './asked-to-move.ts';
import { KEPT } from './change-verbs.ts';
import { nameOfChanged } from './changed-names.ts';
import { leavesOpen, partedAtTarget, postpones, readMove } from './changes.ts';
import type { DateMention } from './dates.ts';
import { type StandIn, standInOf } from './delegation.ts';
import { isOpenEnded, type ToldMoments, toldMoments } from './moment-roles.ts';
import type { Moment } from './moments.ts';
import { withBeforeNow } from './moved-days.ts';
import { CHANGES_PLACE, isPlaceDoubtful, movesRoom, newPlaceIn, replacesPlace } from './new-places.ts';
import { WHO_RESTS } from './rest-words.ts';
import { laterBy, momentBehindShift } from './shifts-later.ts';
import { keptHour, STAYS_WORDS } from './stays.ts';
import { findTimes, type TimeMention } from './times.ts';
import { withoutTopics } from './topics.ts';
import { isWithdrawn } from './withdrawn.ts';

/** A line of a notice of changes: what it is about, and when it takes place now. */
export interface ChangeLine {
  /** `off`: no day holds any more, none is told yet; `rest`: it is a day off. */
  readonly fate: 'moved' | 'stays' | 'off' | 'rest';
  /** Empty when the line does not name it. */
  readonly name: string;
  /** When it takes place; of what is off, when it was to be. */
  readonly moment: Moment;
  /** So many days after `moment` (`lùi lại 01 tuần`). */
  readonly later: number;
  /** The day that it replaces. */
  readonly before: DateMention | null;
  readonly location: string | null;
  /** The line moves several things, or says too little of where its words belong. */
  readonly unsure: boolean;
  /** Who comes in place of another. */
  readonly standIn?: StandIn | null;
}

const LONGEST = 500;
const ARROW = /\s*(?:→|⇒|➔|➜|=+>|[-–—]+>)\s*/gu;
const STAYS = new RegExp(String.raw`(?<!\p{L})(?:${KEPT}|như (?:lịch )?(?:đã thông báo|kế hoạch))(?!\p{L})`, 'iu');
const HOUR_STAYS = new RegExp(
  String.raw`(?<!\p{L})(?:giờ|ca (?:thi|học)|khung giờ|buổi)(?!\p{L})[^.;]{0,40}\s${STAYS_WORDS}`,
  'iu',
);
/** `giữ nguyên` said of the place or of the rest stands beside a day that moves. */
const ELSEWHERE = new RegExp(
  String.raw`(?<!\p{L})${CHANGES_PLACE}|(?:địa điểm|phòng|nơi)(?:\s\p{L}+)?\s(?:mới|(?:được )?(?:chuyển|đổi|dời))(?!\p{L})`,
  'iu',
);

/** Null when the line tells of no change that it gives the days of. @param line without its list mark */
export function readChangeLine(line: string): ChangeLine | null {
  if (line.length > LONGEST) return null;
  const whole = partedAtTarget(
    withBeforeNow(withoutAsked(line)).replace(ARROW, ' chuyển sang ').replace(NOT_THERE, ''),
  );
  const standIn = standInOf(whole);
  const printed = standIn?.rest ?? whole;
  const text = withoutTopics(printed);
  const told = toldMoments(text);
  const found = movedIn(text, told) ?? addedIn(text, told) ?? stoodIn(text, told, standIn !== null);
  if (found === null) return null;
  const before = told.old.find(({ date }) => date !== null)?.date ?? null;
  const name = nameOfChanged(printed, told.moments);
  if (found.fate === 'rest') return { ...found, before, standIn, name: restOf(name, printed), location: null };
  const location = newPlaceIn(printed, found.moment);
  const isDoubtful = isPlaceDoubtful(printed, location) || /^từ\s/iu.test(name);
  return { ...found, before, standIn, name, location, unsure: found.unsure || isDoubtful };
}

/** `(không họp ở nhà bí thư)`: where it was to be. */
const NOT_THERE =
  /\s?\((?:chứ )?không (?:(?:họp|tổ chức|làm việc|học|thi|diễn ra|phải)\s)?(?:ở|tại)\s[^()]{2,120}\)/giu;

type Found = Omit<ChangeLine, 'name' | 'before' | 'location' | 'standIn'>;

function movedIn(text: string, told: ToldMoments): Found | null {
  const { fresh, old, open, moments } = told;
  const later = laterBy(text);
  const days = distinct(fresh.flatMap(({ date }) => date ?? []));
  if (fresh.length > 0 && !(days.length === 0 && isWithdrawn(text) && readMove(text) === null)) {
    const moment = momentOfAll(fresh, days.length > 0 ? [] : moments.filter((each) => !fresh.includes(each)));
    const before = old.find(({ time }) => time !== null);
    // `sang 12 và 13/11, cả hai ngày bắt đầu 7h30`
    const apart = moments.filter(({ date, time, from }) => date === null && time !== null && from >= moment.to);
    const only = apart.length === 1 && open.includes(apart[0]!) ? apart[0]!.time : null;
    const kept = keptHour(text) ?? (before && HOUR_STAYS.test(text) ? before.time : null);
    return {
      fate: 'moved',
      moment: { ...moment, time: moment.time ?? kept ?? only },
      later: 0,
      unsure: days.length > 1,
    };
  }
  const hour = hourAfter(text);
  const dated = moments.find(({ date }) => date !== null);
  if (hour && dated) return { fate: 'moved', moment: { ...dated, time: hour }, later: 0, unsure: false };
  if (old.length > 0 && open.length > 0 && !isWithdrawn(text)) {
    const unsure = distinct(open.flatMap(({ date }) => date ?? [])).length > 1;
    return { fate: 'moved', moment: momentOfAll(open, old), later: 0, unsure };
  }
  if (later === 0) return null;
  const next = momentBehindShift(text, moments);
  if (next) return { fate: 'moved', moment: next, later: 0, unsure: moments.length > 2 };
  const was = open[0] ?? old[0];
  return was?.date ? { fate: 'moved', moment: was, later, unsure: moments.length > 1 } : null;
}

/** `Bổ sung họp … vào 14h00 ngày 13/3`: nothing of it was told before. */
function addedIn(text: string, { moments }: ToldMoments): Found | null {
  const moment = ADDS.test(text) ? moments.find(({ date }) => date !== null) : undefined;
  return moment ? { fate: 'moved', moment, later: 0, unsure: moments.length > 1 } : null;
}
const ADDS = /^(?:(?:do|vì|để|nhân)\s[^,\d]{2,80},\s)?bổ sung(?!\p{L})(?! (?:hồ sơ|tài liệu|số liệu))/iu;

/** What keeps its day, whether something else of it changes or not, and what has none any more. */
function stoodIn(text: string, { moments, old }: ToldMoments, byAnother: boolean): Found | null {
  const dated = moments.filter(({ date }) => date !== null);
  const [first] = dated;
  if (!first) return null;
  const unsure = dated.length > 1;
  // `ngày 11/6 vẫn diễn ra lúc 8h00`
  const hours = moments.filter((each) => each.date === null && each.time !== null && !old.includes(each));
  const moment = first.time || hours.length !== 1 ? first : { ...first, time: hours[0]!.time };
  if (RESTS.test(text)) return { fate: 'rest', moment, later: 0, unsure };
  if ((postpones(text) || OFF.test(text) || leavesOpen(text)) && !OPEN_END.test(text))
    return { fate: 'off', moment, later: 0, unsure };
  const onlyOld = old.length === moments.length && !NEW_STAYS.test(text) && !STILL.test(text);
  if (isOpenEnded(text, moment) || onlyOld || REST_OF_PAPER.test(text)) return null;
  return byAnother || ELSEWHERE.test(text) || movesRoom(text) || replacesPlace(text) || STAYS.test(text)
    ? { fate: 'stays', moment, later: 0, unsure }
    : null;
}

/** `cho học sinh nghỉ học ngày 13/10` */
const RESTS = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${WHO_RESTS})(?!\p{L})[^.;:\d]{0,60}?\s)(?:được )?(nghỉ (?:học|làm(?: việc)?|dạy))(?!\p{L})`,
  'iu',
);
const restOf = (name: string, text: string): string =>
  name === '' ? '' : `${name} ${RESTS.exec(text)?.[1] ?? ''}`.trim();

/**
 * `Các nội dung khác của giấy mời ngày 20/9 không thay đổi`, `Thành phần, địa điểm cuộc họp ngày 12/8 giữ nguyên`: the day of
 * a paper, or of what was told before, and what is said of it beside.
 */
const REST_OF_PAPER =
  /^[\s\-–+*•]*(?:(?:các|những|mọi|toàn bộ)\s)?(?:nội dung|thông tin|thành phần|chi tiết|vấn đề|quy định|yêu cầu)(?:\s\p{Ll}+){0,3}\s(?:của|trong|tại|theo|nêu|như|không|giữ|vẫn)(?!\p{L})|^(?:(?:thành phần|địa điểm|nội dung|tài liệu)(?:,\s|\svà\s)){1,3}(?:thành phần|địa điểm|nội dung|tài liệu)(?!\p{L})/iu;

/** `vẫn tổ chức theo lịch, 8h00 ngày 12/3` */
const STILL = /(?<!\p{L})(?:vẫn|không (?:bị |phải )?(?:hoãn|hủy|huỷ|dời|lùi))(?!\p{L})/iu;
/** `Lịch mới: giữ nguyên` */
const NEW_STAYS = new RegExp(
  String.raw`(?<!\p{L})(?:mới|điều chỉnh|thay đổi|nay)(?:\s(?:là|thành))?\s?:?\s${STAYS_WORDS}(?!\p{L})`,
  'iu',
);
const OFF =
  /[:–-]\s(?:bỏ|thôi)\s?(?:[.;,]|$)|(?<!\p{L})(?:chưa (?:ấn định|xác định|có lịch|xếp(?: được)?)|nghỉ)(?!\p{L})/iu;
/** `giữ nguyên, nếu có thay đổi sẽ thông báo sau` */
const OPEN_END = new RegExp(String.raw`${STAYS_WORDS}[^.;]{0,60}(?:nếu|trường hợp|khi)\s`, 'iu');

/** One moment of all: the first day and the first hour that they give, else those of `others`. */
function momentOfAll(own: readonly Moment[], others: readonly Moment[]): Moment {
  const all = [...own, ...others];
  const dated = own.find(({ date }) => date !== null) ?? others.findLast(({ date }) => date !== null);
  const timed = own.find(({ time }) => time !== null);
  const slotted = own.find(({ slot }) => slot !== null);
  return {
    from: Math.min(...own.map(({ from }) => from)),
    to: Math.max(...own.map(({ to }) => to)),
    date: dated?.date ?? null,
    time: timed?.time ?? null,
    slot:
      slotted?.slot ?? (own.some(({ date }) => date !== null) ? null : (all.find(({ slot }) => slot)?.slot ?? null)),
  };
}

const distinct = (dates: readonly DateMention[]): string[] => [
  ...new Set(dates.map(({ days }) => JSON.stringify(days.map(({ day, month }) => [day, month])))),
];

/**
 * `lùi giờ bắt đầu từ 8h00 đến 9h30`, `lùi giờ khai mạc từ 7h30 xuống 9h00`: the second hour is the new one, no end; null where no
 * hour goes from one to another.
 */
export function hourAfter(text: string): TimeMention | null {
  const times = findTimes(text);
  const at = times.findIndex(({ due, index }) => !due && HOUR_FROM.test(text.slice(0, index)));
  const [first, second] = [times[at], times[at + 1]];
  if (!first) return null;
  if (first.end !== null) return { ...first, start: first.end, end: null };
  return second && TO_HOUR.test(text.slice(first.index + first.length, second.index)) ? second : null;
}
const HOUR_FROM =
  /(?<!\p{L})(?:dời|lùi|chuyển|đổi|thay đổi|điều chỉnh)\s(?:giờ(?!\p{L})[^.;\d]{0,40}|(?:từ\s)?(?:lúc\s)?)$/iu;
const TO_HOUR = /^(?:,?\s(?:sang|thành|lên|xuống)|\s(?:đến|tới))\s(?:lúc\s)?$/iu;
