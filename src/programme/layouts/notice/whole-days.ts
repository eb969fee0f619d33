import { join, type Passage } from '../../passage.ts';
import { WEEKDAY_WORDS } from '../../weekdays.ts';

/** A line that print breaks before its day: `… chuyển sang thứ Tư, ngày` / `25/8/2027.` */
const BROKEN = new RegExp(
  String.raw`(?:(?<!\p{L})(?:ngày|${WEEKDAY_WORDS}|sáng|chiều|tối|sang|vào|lúc|từ|thành|bằng|thay (?:vì|cho))|→|=>)[\s,]*$`,
  'iu',
);
const DAY_GOES_ON = new RegExp(
  String.raw`^\(?(?:(?:(?:sáng|chiều|tối|ngày|${WEEKDAY_WORDS})[\s,]+)*\d{1,2}(?:\s?[/.-]\s?\d|\stháng|\s?[hg:]|\sgiờ))`,
  'iu',
);

/** `… chuyển sang 14h00` / `ngày 02/6`; a day in capitals begins a line of its own. */
const HOUR_LAST = /\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?,?$/u;
const SMALL_DAY = /^(?:ngày|thứ\s\p{L}+|\d{1,2}\s?\/\s?\d)(?!\p{L})/u;

/** The paragraphs, with such lines joined. */
export function withWholeDays(paragraphs: readonly Passage[]): Passage[] {
  const whole: Passage[] = [];
  for (const paragraph of paragraphs) {
    const above = whole.at(-1);
    if (above && isBroken(above.text, paragraph.text)) whole[whole.length - 1] = join([above, paragraph], ' ');
    else whole.push(paragraph);
  }
  return whole;
}

const isBroken = (above: string, next: string): boolean =>
  DAY_GOES_ON.test(next) && (BROKEN.test(above) || (HOUR_LAST.test(above) && SMALL_DAY.test(next)));
