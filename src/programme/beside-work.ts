import type { LocalDate } from '../time/local.ts';
import { findDates } from './dates.ts';
import { isOn } from './days.ts';
import { isWorking, type Known } from './known.ts';
import { isBound } from './no-loss.ts';
import { restDaysIn } from './rest-days.ts';
import { REASON } from './rest-words.ts';

/** What a paper of rests says of days of work, and what it says beside it of the same days. */

/** `Kết quả còn tồn trả vào chiều thứ Hai 04/5` where the office works again on that day: something else that is done then. */
export const losesBesideWork = (text: string, known: Known): boolean =>
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

const SAYS_WORK =
  /(?<!\p{L})(?:nghỉ|bù|bình thường|như thường|trở lại|làm việc|(?:đi|làm) (?:làm|học)|(?:học|hoạt động|làm) lại|hoán đổi)(?!\p{L})/iu;

/** `Thứ Bảy 30/8 là ngày làm việc của xưởng nên …` without its reason. */
export function withoutReason(text: string): string {
  const [date] = findDates(text);
  const end = (date?.index ?? 0) + (date?.length ?? 0);
  const reason = date === undefined ? undefined : REASON.exec(text.slice(end))?.[0];
  return reason === undefined ? text : text.slice(end + reason.length);
}
