import type { ProgrammeItem } from '../../../model/programme.ts';
import { daysOf, type LocalDate } from '../../../time/local.ts';
import { DUTY_WORD } from '../../../vietnamese/duty.ts';
import { isAlwaysRest } from '../../rest-calendar.ts';
import { hasVerb } from '../../subjects.ts';

/** The `Nghỉ` of a leader on a weekend or a holiday is everybody's, unless something takes place on that day: then it is theirs alone. */
export const withWeekendRests = (items: readonly ProgrammeItem[]): ProgrammeItem[] =>
  items.map((item) =>
    isLeaveOfWeekend(item) && !items.some((other) => isWork(other) && meets(other, item))
      ? { ...item, kind: 'dayOff' }
      : item,
  );

const isLeaveOfWeekend = ({ kind, title, start, end }: ProgrammeItem): boolean =>
  kind === 'event' &&
  REST.test(title) &&
  start !== null &&
  end !== null &&
  daysOf({ start: start as LocalDate, end: end as LocalDate }).every(isAlwaysRest);
const REST = /^nghỉ[\s.;]*$/iu;

/** Somebody is on duty on days of rest too, but does nothing else. */
const isWork = ({ kind, title, timing, status }: ProgrammeItem): boolean =>
  kind === 'event' && timing === 'on' && status === 'confirmed' && !REST.test(title) && !isDuty(title);
const isDuty = (title: string): boolean => DUTY.test(title) && !hasVerb(title.replace(DUTY, ''));
/** `Trực báo` is a meeting. */
const DUTY = new RegExp(String.raw`^${DUTY_WORD}(?! báo)(?:\s(?:lễ|tết))?(?!\p{L})`, 'iu');

const meets = (one: ProgrammeItem, other: ProgrammeItem): boolean =>
  one.start !== null &&
  other.start !== null &&
  one.start <= (other.end ?? other.start) &&
  other.start <= (one.end ?? one.start);
