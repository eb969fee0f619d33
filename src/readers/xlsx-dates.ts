/** Dates of a sheet as a Vietnamese office sees them. A sheet keeps them as numbers with a format. */

const WEEKDAYS = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const DAY = 24 * 60 * 60 * 1000;
const two = (number: number) => String(number).padStart(2, '0');

/**
 * `date` holds the sheet's wall clock as UTC. Of the format, which part is shown counts, not the order: on a Vietnamese
 * machine the day comes first.
 */
export function shownDate(date: Date, format: string): string {
  // Colours, conditions, languages and quoted words are not letters of the format.
  const letters = format.replace(/\[(?!h)[^\]]*\]|"[^"]*"|\\./gi, '').toLowerCase();
  const hours = letters.includes('h');
  const months = letters.replace(/h+:?m+|m+:?s+/g, '').includes('m');
  const [day, year] = [/d/.test(letters), letters.includes('y')];
  const shown = [
    ...(/d{3,}/.test(letters) ? [WEEKDAYS[date.getUTCDay()]!] : []),
    ...(day || months || year ? [calendarPart(date, day, months, year)] : []),
    // Programs that write sheets give every date an hour.
    ...(hours && !(day && date.getTime() % DAY === 0) ? [`${date.getUTCHours()}:${two(date.getUTCMinutes())}`] : []),
  ];
  return shown.join(' ');
}

function calendarPart(date: Date, day: boolean, month: boolean, year: boolean): string {
  const parts = [
    ...(day ? [two(date.getUTCDate())] : []),
    ...(month ? [two(date.getUTCMonth() + 1)] : []),
    ...(year ? [String(date.getUTCFullYear())] : []),
  ];
  return parts.join('/');
}
