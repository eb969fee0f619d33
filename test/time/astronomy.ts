import { MakeTime, SearchMoonPhase, SearchSunLongitude } from 'astronomy-engine';

/**
 * The lunisolar calendar of UTC+7 from positions of Sun and Moon alone, to judge `time/lunar.ts` by. Rules: a month
 * begins on the day of its new moon; month 11 holds the winter solstice; when thirteen months lie between two such
 * months, the first of them without a principal term is leap.
 */

export interface AstronomicalMonth {
  readonly first: number;
  readonly month: number;
  readonly year: number;
  readonly leap: boolean;
}

const J2000 = 2_451_545;
const HANOI = 7 / 24;
/** Degrees of the Sun's longitude from one principal term (trung khí) to the next. */
const TERM = 30;
const SOLSTICE = 270;

/** Julian day number of the day at UTC+7 that holds a moment given in days of UT since J2000. */
const civilDay = (ut: number) => Math.floor(ut + HANOI + 0.5) + J2000;

/** The days of all new moons of these years, in order. */
function newMoons(fromYear: number, toYear: number): number[] {
  const days: number[] = [];
  const end = (toYear + 1 - 2000) * 365.25;
  for (let ut = (fromYear - 2000) * 365.25; ut < end; ) {
    const moment = SearchMoonPhase(0, ut, 40);
    if (moment === null) throw new Error(`no new moon after ${ut}`);
    days.push(civilDay(moment.ut));
    ut = moment.ut + 20;
  }
  return days;
}

/** The day on which the Sun reaches this longitude in this Gregorian year. */
function dayOfLongitude(longitude: number, year: number): number {
  const moment = SearchSunLongitude(longitude, MakeTime(new Date(Date.UTC(year, 0, 1))), 370);
  if (moment === null) throw new Error(`the Sun does not reach ${longitude}° in ${year}`);
  return civilDay(moment.ut);
}

function principalTerms(fromYear: number, toYear: number): Set<number> {
  const days = new Set<number>();
  for (let year = fromYear; year <= toYear; year++) {
    for (let longitude = 0; longitude < 360; longitude += TERM) days.add(dayOfLongitude(longitude, year));
  }
  return days;
}

/** The months from month 11 of the first year to the month before month 11 of the last. */
export function astronomicalMonths(fromYear: number, toYear: number): AstronomicalMonth[] {
  const moons = newMoons(fromYear, toYear);
  const terms = [...principalTerms(fromYear, toYear)];
  const elevens = Array.from({ length: toYear - fromYear + 1 }, (_, i) => {
    const solstice = dayOfLongitude(SOLSTICE, fromYear + i);
    return moons.findLastIndex((first) => first <= solstice);
  });
  const holdsTerm = (moon: number) => terms.some((day) => moons[moon]! <= day && day < moons[moon + 1]!);
  return elevens.slice(0, -1).flatMap((eleven, i) => {
    const count = elevens[i + 1]! - eleven;
    const places = Array.from({ length: count }, (_, place) => place);
    const leap = count === 13 ? places.find((place) => !holdsTerm(eleven + place))! : count;
    return places.map((place) => {
      const ordinal = place < leap ? place : place - 1;
      return {
        first: moons[eleven + place]!,
        month: ((10 + ordinal) % 12) + 1,
        year: fromYear + i + (ordinal >= 2 ? 1 : 0),
        leap: place === leap,
      };
    });
  });
}
