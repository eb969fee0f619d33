import { type OfficeHours, type Organization, organizationOn, type Season } from '../model/organization.ts';
import { type LocalDate, type LocalTime, localTime, minutesOf } from '../time/local.ts';

/** When the halves of a day begin and end in an office, and how long its meetings are taken to last. */

export interface DayHours extends Pick<Season, 'morning' | 'afternoon' | 'evening'> {
  readonly meetingMinutes: number;
}

/** Null when the roster gives no hours for that day. */
export function hoursOn(organization: Organization, date: LocalDate): DayHours | null {
  const hours: OfficeHours | undefined = organizationOn(organization, date).hours[0];
  const season = hours?.seasons.find((candidate) => isInSeason(candidate, date.slice(5)));
  return hours && season ? { ...season, meetingMinutes: hours.meetingMinutes } : null;
}

function isInSeason({ from, to }: Season, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to;
}

const DAY_MINUTES = 24 * 60;

/** The time so many minutes later, and how many midnights lie between. */
export function later(time: LocalTime, minutes: number): { readonly time: LocalTime; readonly days: number } {
  const total = minutesOf(time) + minutes;
  const ofDay = total % DAY_MINUTES;
  return { time: localTime(Math.floor(ofDay / 60), ofDay % 60)!, days: Math.floor(total / DAY_MINUTES) };
}
