import type { Line } from '../../model/block.ts';
import { isCapitals } from '../heading.ts';
import { listMarkOf, withoutMark } from '../list-marks.ts';
import { printedText } from '../printed.ts';

/** The points of a plan that say what its meetings talk about, what for and with whom: no entries of it. */

const HEADS =
  /^(?:nội dung|mục đích|yêu cầu|thành phần)(?:,? (?:và )?(?:mục đích|ý nghĩa|yêu cầu|thành phần|tham dự|tham gia|dự|tiếp xúc(?: cử tri)?|tiếp công dân|hội nghị|cuộc họp|buổi tiếp|kỳ họp)){0,4}\s?:?$/iu;

/** The lines below such headings, each up to the next mark of its own kind, or a heading without one. */
export function topicLines(lines: readonly Line[]): ReadonlySet<Line> {
  const topics = new Set<Line>();
  // The mark of the heading whose lines these are.
  let head: string | null = null;
  for (const line of lines) {
    const text = printedText(line).trim();
    const kind = listMarkOf(text)?.kind ?? '';
    if (HEADS.test(withoutMark(text).trim())) head = kind;
    else if (kind === head || isCapitals(text)) head = null;
    else if (head !== null) topics.add(line);
  }
  return topics;
}
