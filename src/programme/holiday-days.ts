/** Holidays that are called by their day, as `lễ 30/4 - 01/5`. */
const DAYS: readonly (readonly [day: number, month: number])[] = [
  [1, 1],
  [30, 4],
  [1, 5],
  [2, 9],
];

export const isHolidayDay = (day: number, month: number | null): boolean =>
  DAYS.some((holiday) => holiday[0] === day && holiday[1] === month);

const written = (number: number): string => `${number < 10 ? '0?' : ''}${number}`;
/** One of them as it is printed, for expressions; no year goes on behind it. */
export const HOLIDAY_DAY: string = String.raw`(?:${DAYS.map(([day, month]) => `${written(day)}[/.]${written(month)}`).join('|')})(?![/.-]?\d)`;
