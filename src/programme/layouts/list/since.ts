import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import type { ListEntry } from './entry.ts';

/**
 * `Đoàn đại biểu tiếp xúc cử tri từ ngày 05/3`: a headline that says only since when. With days below that begin then and end later
 * it lasts as long; beside an entry of that day alone how long it lasts is asked about.
 */
export const isHeadlineSince = ({ mention, time, slot, title, around }: ListEntry): boolean =>
  mention.form === 'day' &&
  time === null &&
  slot === null &&
  title !== null &&
  !/[.;:]/u.test(title) &&
  /(?<!\p{L})từ\s(?:ngày\s)?[\d\s/.-]+$/u.test(around) &&
  around.trimEnd().endsWith(mention.text);

/** @param headlines ids of items that `isHeadlineSince` found */
export function withEndsOfHeadlines(
  items: readonly ProgrammeItem[],
  headlines: ReadonlySet<string>,
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const whole = items.map((item, at) => {
    const { id, line, start, timingText } = item;
    const beside = headlines.has(id) ? items.slice(at + 1).filter((other) => other.start === start) : [];
    const lasting = beside.find(({ end }) => end !== null && start !== null && end > start);
    if (lasting) return { ...item, end: lasting.end, timingText: lasting.timingText };
    if (beside.length > 0) notices.push(notice('uncertain-date', { line, item: id }, { printed: timingText ?? '' }));
    return item;
  });
  return { items: whole, notices };
}
