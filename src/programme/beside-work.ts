import { type DateRange, daysOf, type LocalDate } from '../time/local.ts';
import { findDates } from './dates.ts';
import { isOn } from './days.ts';
import { isKnownDay, isWorking, type Known } from './known.ts';
import { momentsIn } from './moments.ts';
import { isBound, isNoLoss } from './no-loss.ts';
import { restDaysIn } from './rest-days.ts';
import { OPENS_WITH_DAYS, REASON } from './rest-words.ts';

/** What a paper of rests says of days of work, and what it says beside it of the same days. */

/** `Kết quả còn tồn trả vào chiều thứ Hai 04/5` where the office works again on that day: something else that is done then. */
const losesBesideWork = (text: string, known: Known): boolean =>
  text.split(/[.;]\s/u).some((clause) => {
    const dates = findDates(clause).filter(({ citation, index }) => !citation && !isBound(clause, index));
    const ofWork = dates.filter((date) => isWorking(date, known));
    if (ofWork.length === 0 || SAYS_WORK.test(clause) || restDaysIn(clause).working.length > 0) return false;
    return ofWork.some(
      ({ days }) =>
        !known.items.some(
          ({ kind, start, end }) =>
            kind !== 'dayOff' && start !== null && start === end && days.some((day) => isOn(day, start as LocalDate)),
        ),
    );
  });

/** `Tiền ăn tháng 5 đóng từ ngày 05/5 đến ngày 10/5`: days on and on that are neither those of a rest nor of anything else. */
const losesStretch = (text: string, known: Known): boolean =>
  !isNoLoss(text) &&
  text
    .split(/[.;]\s/u)
    .some(
      (clause) =>
        (!SAYS_WORK.test(clause) || isHeadedByRest(clause)) &&
        findDates(clause).some((date) => date.form === 'range' && !date.citation && !isKnownDay(date, known)),
    );

/** `Từ ngày 01/01 đến hết ngày 03/01: nghỉ giao dịch`: the first and the last day open it, so that it is of no other rest. */
function isHeadedByRest(clause: string): boolean {
  const [date] = findDates(clause);
  return (
    date?.form === 'range' &&
    OPENS_WITH_DAYS.test(clause.slice(0, date.index)) &&
    /^\)?(?:\s?\([^()]{0,60}\))?\s?:[^:]{0,80}(?<!\p{L})nghỉ(?!\p{L})/iu.test(clause.slice(date.index + date.length))
  );
}

/** `Liên hoan: 16h30, 12/02/2026` where another item has that hour and another one names that day: no item has both. */
const losesMoment = (text: string, { items }: Known): boolean =>
  !isNoLoss(text) &&
  momentsIn(text).some(({ from, date, time }) => {
    if (date?.form !== 'day' || date.citation || !time || time.due || time.start === null || isBound(text, from))
      return false;
    const [day] = date.days;
    const on = items.filter(
      ({ start, end }) =>
        start !== null && end !== null && daysOf({ start, end } as DateRange).some((each) => isOn(day!, each)),
    );
    return !on.some(({ startTime, endTime, dueTime }) => [startTime, endTime, dueTime].includes(time.start));
  });

const SAYS_WORK =
  /(?<!\p{L})(?:nghỉ|bù|bình thường|như thường|trở lại|làm việc|(?:đi|làm) (?:làm|học)|(?:học|hoạt động|làm) lại|hoán đổi)(?!\p{L})/iu;

/** Whether a line of a paper of rests says something else that no item has. `isOwn`: an item stands on it. */
export const losesBesideRests = (text: string, known: Known, isOwn: boolean): boolean =>
  losesStretch(text, known) || (!isOwn && (losesBesideWork(text, known) || losesMoment(text, known)));

/** `Thứ Bảy 30/8 là ngày làm việc của xưởng nên …` without its reason. */
export function withoutReason(text: string): string {
  const [date] = findDates(text);
  const end = (date?.index ?? 0) + (date?.length ?? 0);
  const reason = date === undefined ? undefined : REASON.exec(text.slice(end))?.[0];
  return reason === undefined ? text : text.slice(end + reason.length);
}
