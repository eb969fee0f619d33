import { ASKED_WORK } from '../asked-work.ts';
import { findDates } from '../dates.ts';
import { isDueAt } from '../due-clauses.ts';
import type { OutlineEntry } from './outline.ts';

/** Where the work of a text begins: below the words that announce it, which tell of the meeting alone. */

const BEGINS =
  /(?:như sau|sau đây|kết luận|chỉ đạo|nội dung sau|nhiệm vụ sau)[^.;]{0,60}:$|^(?:tại|sau khi|qua|(?:sáng |chiều )?ngày|trên cơ sở|căn cứ|thay mặt|hội nghị|cuộc họp|phiên họp)(?!\p{L})[^;]{0,400}(?:thống nhất|nhất trí|quyết nghị|yêu cầu|đề nghị|phân công|giao(?: nhiệm vụ)?|có ý kiến)[^.;]{0,60}:$/iu;

export const announces = ({ mark, text }: OutlineEntry) => mark === 'none' && BEGINS.test(text);

/**
 * From the first list mark, heading or work that is given after the words that announce the tasks.
 * @param isHeading whether the entry, above the next or the end, heads others
 */
export function workOf(
  entries: readonly OutlineEntry[],
  isHeading: (entry: OutlineEntry, next: OutlineEntry | null) => boolean,
): readonly OutlineEntry[] {
  const announced = entries.findIndex(announces);
  const rest = entries.slice(announced + 1);
  const first = rest.findIndex(
    (entry, i) =>
      entry.mark !== 'none' ||
      (!announces(entry) && (isHeading(entry, rest[i + 1] ?? null) || (announced >= 0 && givesWork(entry)))),
  );
  if (first >= 0) return rest.slice(first);
  return entries.slice(entries.findLastIndex(announces) + 1);
}

/** `Giao Phòng Mẫu …`, `Phòng Mẫu gửi báo cáo trước ngày 20/4`: work in a paragraph without a list mark. */
const givesWork = ({ text }: OutlineEntry): boolean =>
  !/:\s*$/u.test(text) &&
  (GIVES.test(text) ||
    (ASKED_WORK.test(text) && findDates(text).some(({ citation, index }) => !citation && isDueAt(text, index))));
const GIVES = /^(?:giao|yêu cầu|đề nghị|phân công)\s(?!ban(?!\p{L}))/iu;
