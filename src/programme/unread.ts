import { type Notice, notice } from '../model/notice.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import { DUTY_WORD } from '../vietnamese/duty.ts';
import { fold } from '../vietnamese/fold.ts';
import { losesBesideRests, withoutReason } from './beside-work.ts';
import { readMove } from './changes.ts';
import { CALLING_PAPERS } from './citations.ts';
import { type CueOptions, readCues } from './cues.ts';
import { type DateMention, findDates } from './dates.ts';
import { isOn, resolveDay, SAME_DAY } from './days.ts';
import {
  endsNight,
  isKnownDay,
  isKnownTime,
  isWorking,
  type Known,
  knownOf,
  withoutRests,
  withoutRestsAndWords,
} from './known.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { unglued } from './layouts/list/unglued.ts';
import { momentsIn } from './moments.ts';
import { monthDaysIn } from './month-days.ts';
import { withoutOldDay } from './moved-days.ts';
import {
  isBasisByPaper,
  isBound,
  isNoLoss,
  isOff,
  isToldAsRule,
  linesToHold,
  withoutAnnounced,
  wordsBefore,
} from './no-loss.ts';
import { printedText, shortened } from './printed.ts';
import { mayNameRelativeDay, relativeDate, relativeDayIn } from './relative-days.ts';
import { MAKE_UP_VERB, WHO_RESTS } from './rest-words.ts';
import { hasVerb } from './subjects.ts';
import { findTimes, readLeadingTime, type TimeMention } from './times.ts';
import { findWeekdays } from './weekdays.ts';
import { isWithdrawn } from './withdrawn.ts';
import { pairsOf } from './word-pairs.ts';

/**
 * What no layout may lose in silence: every line of the body that names a day or begins with an hour is held against the
 * items. A day or an hour that no item has, or words that stand in none, make a notice with the line's place.
 */
export function unreadLines(document: DocumentText, reading: LayoutReading): Notice[] {
  const whole = knownOf(document, reading);
  const atWork = reading.restsHoldNoMore ? withoutRests(whole) : whole;
  const named = reading.restsHoldNoMore ? withoutRestsAndWords(whole) : whole;
  const own = new Set(reading.items.map(({ line }) => line));
  return unglued(linesToHold(document)).flatMap((line) => {
    const printed = printedText(line);
    if (!/\d/u.test(printed) && !mayNameRelativeDay(printed)) return [];
    // What a paper says on a day to come is no tale of it.
    const said = reading.restsHoldNoMore ? withoutReason(printed) : printed;
    const text = namesDayAhead(said, whole) ? said : withoutAnnounced(said);
    if (text === '' || isToldAsRule(line.place.line, reading)) return [];
    const isOwn = own.has(line.place.line);
    const apart = NAMES_DAY_OF.test(text) ? named : atWork;
    const known = isOwn || SAYS_REST.test(text) ? whole : apart;
    if (reading.restsHoldNoMore && (namesOtherHour(text, known) || losesBesideRests(text, whole, isOwn)))
      return [notice('line-unread', { line: line.place.line }, { printed: shortened(text) })];
    if (reading.restsHoldNoMore && isToldMakeUp(text, whole)) return [];
    if (reading.namesOtherDays && !isOfNoItem(text, known)) return [];
    if (reading.restsHoldNoMore && !isOwn && namesOther(text, whole))
      return [notice('line-unread', { line: line.place.line }, { printed: shortened(text) })];
    return isUnread(text, known) || losesSameDay(text, known) || tellsOtherDay(text, line.place.line, known)
      ? [notice('line-unread', { line: line.place.line }, { printed: shortened(text) })]
      : [];
  });
}

/** The first day that it names, which nothing binds, is to come, and no paper has it. */
function namesDayAhead(text: string, { since }: Known): boolean {
  const date = findDates(text).find(({ citation, index }) => !citation && !isBound(text, index));
  const [day] = date?.days ?? [];
  if (since === null || day === undefined || day.month === null) return false;
  const { date: start } = resolveDay(day, { period: null, year: null, issued: since, on: since });
  return start !== null && start > since;
}

/** Beside days of rest or of work as usual an hour is that of something that takes place, but for those of an office. */
const namesOtherHour = (text: string, known: Known): boolean =>
  !isNoLoss(text) &&
  findTimes(text).some(
    (time) => !time.due && !isKnownTime(time, known) && !OFFICE_HOURS.test(text.slice(0, time.index)),
  );
/** `Thứ Bảy 22/8: toàn trường học bù` beside an item of that day: in other words the same. */
const isToldMakeUp = (text: string, known: Known): boolean =>
  TELLS_MAKE_UP.test(text) &&
  !tellsMore(text, known) &&
  findDates(text).every((date) => date.citation || isKnownDay(date, known)) &&
  known.items.some(
    ({ kind, start }) =>
      kind === 'event' &&
      start !== null &&
      findDates(text).some(({ days }) => days.some((day) => isOn(day, start as LocalDate))),
  ) &&
  findTimes(text).every((time) => isKnownTime(time, known));
const TELLS_MAKE_UP = new RegExp(String.raw`(?<!\p{L})(?:hoán đổi (?:các )?ngày|${MAKE_UP_VERB})(?!\p{L})`, 'iu');
/** `22/8: làm bù; đón đoàn kiểm định`: without its days, who and the words of making up it still says something. */
function tellsMore(text: string, known: Known): boolean {
  const days = [...findDates(text), ...findWeekdays(text), ...findTimes(text)];
  const rest = days.reduce((left, day) => left.replace(day.text, ' '), text).replace(OF_MAKE_UP, ' · ');
  return (
    hasVerb(rest) ||
    TELLS_MORE.test(rest) ||
    pairsOf(rest).filter((pair) => !known.pairs.has(pair)).length >= LEAST_PAIRS
  );
}
const OF_MAKE_UP = new RegExp(
  String.raw`(?<!\p{L})(?:hoán đổi(?: (?:các )?ngày(?: (?:làm việc|nghỉ|học))?)?|ngày (?:làm việc|nghỉ|học)|(?:đi )?${MAKE_UP_VERB}|(?:được )?nghỉ(?: (?:bù|lễ|tết|hoán đổi|làm việc|học))?|được(?: thực hiện)?|sang|cả ngày|${WHO_RESTS})(?!\p{L})`,
  'giu',
);
/** What the verbs of leaders lack. */
const TELLS_MORE = /(?<!\p{L})(?:khai giảng|thi|nộp|gửi|giao nhận|vệ sinh|lao động(?! hợp đồng))(?!\p{L})/iu;
/** `đi học bình thường và có mặt lúc 6h45` is no such hour. */
const OFFICE_HOURS =
  /(?<!\p{L})(?:làm việc|mở cửa|giao dịch|đi làm|đi học)(?!\p{L})(?:(?!(?<!\p{L})(?:có mặt|tập trung|tham dự|dự)(?!\p{L}))[^.;,]){0,60}$/iu;
const SAYS_REST = /(?<!\p{L})(?:nghỉ|bù|bình thường|trở lại|làm việc|(?:đi|làm) (?:làm|học)|hoán đổi|treo)(?!\p{L})/iu;
/** Beside rests and who is on duty then something else on the same day. */
const namesOther = (text: string, { pairs }: Known): boolean => {
  const label = NAMES_DAY_OF.exec(text)?.[1];
  return (
    label !== undefined && !SAYS_REST.test(text) && !isNoLoss(text) && !pairsOf(label).some((pair) => pairs.has(pair))
  );
};
/** `Quầy thuốc: ngày 01/9`, not `Thời gian: từ 31/8 …` nor `c) Dịp lễ 30/4 và 01/5: …`: what is there on its day. */
const NAMES_DAY_OF =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?!(?:thời gian|thời điểm|lịch|kể từ|từ|ngày|dịp|lễ|tết)(?!\p{L}))([^:\d]{3,60}):\s(?:(?:vào|trong|các)\s)?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d/iu;
/** `Kiểm tra tuyến đê: từ 16/9 đến 18/9`: how long it goes on, not since when. */
const SAYS_WHEN = /[\p{L}\d)]\s?:\s*từ\s(?:ngày\s)?$/iu;
/** `Từ thứ Bảy 29/8 đến hết 01/9: mở cửa từ 8h00 đến 17h00`: for those days an hour is told, and not of work as usual. */
const HEADS_HOURS =
  /^[\s\-–+*•]*từ\s[^:]{0,60}\d[^:]{0,40}:\s(?!(?:[^.;]*\s)?(?:làm việc|đi làm|đi học)(?!\p{L}))[^.;]*?\d{1,2}\s?(?:[hg]\d{0,2}|giờ)(?!\p{L})/iu;
/** `Trực chỉ đạo: đ/c Chủ tịch, từ ngày 18/9 đến ngày 20/9`: somebody is there all the time. */
const DUTY = new RegExp(String.raw`^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(?:phân công\s(?:\p{L}+\s){0,3})?${DUTY_WORD}`, 'iu');
/** Fewer words tell nothing. */
const LEAST_PAIRS = 3;
const LEAST_SHARE = 0.4;
const LINE: CueOptions = { openDays: true, ordinals: false, letters: true };

/**
 * Beside what is moved a notice names the days on which it was: only a line that begins with a day or an hour and speaks of
 * nothing that its items are about is another's.
 */
function isOfNoItem(whole: string, known: Known): boolean {
  const text = namesDayAhead(whole, known) ? whole : whole.replace(TELLS_OF_PAPER, '');
  const { cues, end } = readCues(text, 0, true, LINE);
  if (!cues.some(({ type }) => type === 'day' || type === 'time') || isWithdrawn(text) || readMove(text)) return false;
  const pairs = pairsOf(text.slice(end));
  const shared = pairs.filter((pair) => known.pairs.has(pair)).length;
  return pairs.length >= LEAST_PAIRS && shared / pairs.length < LEAST_SHARE_OF_OTHER;
}
/** `Ngày 04/9, Phòng Mẫu có Giấy mời số 31 mời dự …`: what was written on that day, up to the end of the sentence. */
const TELLS_OF_PAPER = new RegExp(
  String.raw`^[\s\-–+*•]*(?:ngày|hôm)\s\d[\d\s/.-]{1,12}(?:tháng[\s\d]{2,6}năm[\s\d]{4,6})?,?\s(?:(?!\d)[^.;]){2,120}?\s(?:có|ban hành|gửi|phát hành|ra)\s(?:${CALLING_PAPERS})\s(?:[^.;]|[.;](?=\S))*(?:[.;]\s*|$)`,
  'iu',
);
const LEAST_SHARE_OF_OTHER = 0.2;

/** `1. Từ 7h00 …`: the number of a list before the hour. */
const NUMBER = /^\s*(?:\d{1,2}|[a-zđ])[.)]\s+(?=(?:(?:từ|lúc|vào|khoảng)\s)?\d)/iu;

function isUnread(printed: string, known: Known): boolean {
  const text = withoutOldDay(printed);
  if ((isNoLoss(text) && !(isBasisByPaper(text) && namesDayAhead(text, known))) || isOff(text, known.partial))
    return false;
  const dates = findDates(text).filter(
    ({ citation, index, form }) =>
      !citation &&
      (!isBound(text, index) ||
        (form === 'range' && (SAYS_WHEN.test(wordsBefore(text, index)) || DUTY.test(text) || HEADS_HOURS.test(text)))),
  );
  const listed = monthDaysIn(text);
  if (
    listed &&
    !listed.mention.days.some((day) =>
      isKnownDay({ ...listed.mention, days: [{ ...day, month: listed.month }] }, known),
    )
  )
    return true;
  const time = readLeadingTime(text.replace(NUMBER, ''));
  if (dates.length === 0 && time === null) return namesOtherHours(text, known);
  const hours = findTimes(text);
  const isLost = (date: DateMention) => !isKnownDay(date, known) && !endsNight(date, hours, known);
  if (dates.some(isLost) || (time !== null && !isKnownTime(time, known))) return true;
  if (hoursOfDays(text).some((hour) => !isKnownTime(hour, known))) return true;
  if (dates.length > 0 && dates.every((date) => isWorking(date, known))) return false;
  const { cues, end } = readCues(text, 0, true, LINE);
  // Preambles name days too; what begins with one is an entry.
  if (!cues.some(({ type }) => type === 'day' || type === 'time')) return false;
  const pairs = pairsOf(text.slice(end).replace(/\([^()]*\)|(?<!\p{L})cùng ngày(?!\p{L})/giu, ' '));
  const share = pairs.filter((pair) => known.pairs.has(pair)).length / pairs.length;
  return pairs.length >= LEAST_PAIRS && share < LEAST_SHARE;
}

/** `Gặp mặt cuối năm: 15 giờ 30, thứ Sáu, ngày 13/02 (đón khách từ 15 giờ)`: the hour of the only moment outside brackets, but one until which something is due. */
function hoursOfDays(text: string): readonly TimeMention[] {
  const [moment, ...others] = momentsIn(withBracketsBlank(text));
  const [until] = others;
  if (moment?.date && moment.time && until?.date && until.time && others.length === 1)
    return GOES_ON_UNTIL.test(text.slice(moment.to, until.from)) && FROM.test(text.slice(0, moment.time.index))
      ? [moment.time]
      : [];
  if (!moment?.date || moment.date.citation || !moment.time || moment.time.due || others.length > 0) return [];
  return isBound(text, moment.from) ? [] : [moment.time];
}

/** `bảo trì từ 23h00 ngày 03/01 đến 02h00 ngày 04/01`: the hours of a stretch, not of the days between. */
const FROM = /(?<!\p{L})từ\s?$/iu;
const GOES_ON_UNTIL = /^[\s,]{0,3}(?:cho )?(?:đến|tới)(?: hết)?\s?$/iu;

const withBracketsBlank = (text: string): string =>
  text.replace(/(?<=\d[^()]*)\([^()]*\)/gu, (words) => ' '.repeat(words.length));

/** `2. Báo cáo tiến độ dự án. Thời gian từ 08h30 đến 09h15`: a part of a meeting with hours of its own. */
const PART_TIME =
  /(?<!\p{L})thời gian\s?:?\s(?:dự kiến\s)?(?:(?:từ|lúc|vào)\s)?(?=\d{1,2}\s?(?:[hg:]\d|[hg](?!\p{L})|giờ))/iu;

function namesOtherHours(text: string, known: Known): boolean {
  const label = PART_TIME.exec(text);
  const time = label && findTimes(text).find(({ index }) => index >= label.index);
  if (!time || time.due || known.said.includes(` ${fold(time.text)} `)) return false;
  return !isKnownTime(time, known) || (time.end !== null && !isKnownTime({ ...time, start: time.end }, known));
}

/** `Khai mạc: 19h30 cùng ngày`: an hour of the day above that no item has. */
const losesSameDay = (text: string, known: Known): boolean =>
  SAME_DAY.test(text) &&
  !isNoLoss(text) &&
  !isOff(text, known.partial) &&
  findTimes(text).some((time) => !time.due && !isKnownTime(time, known));

/** `8h00 sáng mai`, told from the day of writing, of which no item of the line or of that day and hour is. */
function tellsOtherDay(text: string, line: number, { items, published }: Known): boolean {
  return text.split(/[.;]\s/u).some((part) => {
    const told = relativeDayIn(part);
    if (told === null) return false;
    const { date } = relativeDate(told, published);
    const hours = findTimes(part).map(({ start }) => start);
    return !items.some(
      (item) =>
        (item.line === line && (date === null || item.start === date)) ||
        (date !== null && item.start === date && hours.includes(item.startTime as LocalTime)),
    );
  });
}
