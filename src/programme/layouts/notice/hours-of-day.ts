import { readMove } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { withoutMark } from '../../list-marks.ts';
import { inserted, type Passage } from '../../passage.ts';
import { readLeadingTime } from '../../times.ts';

/**
 * `Lịch họp ngày 11/3/2026 có thay đổi như sau:` over `- 8h00: Họp … – hoãn`: the lines that begin with an hour and name
 * no day are of that day, which is put behind the hour.
 */
export function withHoursDated(paragraphs: readonly Passage[]): Passage[] {
  let day: string | null = null;
  return paragraphs.map((paragraph) => {
    const { text } = paragraph;
    const dates = findDates(text).filter(({ citation }) => !citation);
    if (/:\s*$/u.test(text)) {
      const [only] = dates;
      day = dates.length === 1 && only!.form === 'day' && readMove(text) === null ? only!.text : null;
      return paragraph;
    }
    const words = withoutMark(text);
    const time = day === null || dates.length > 0 ? null : readLeadingTime(words);
    if (time === null) return paragraph;
    const hour = words.slice(0, words.length - time.rest.length).replace(/[\s:,.–-]+$/u, '');
    return inserted(paragraph, text.length - words.length + hour.length, ` ngày ${day}`);
  });
}
