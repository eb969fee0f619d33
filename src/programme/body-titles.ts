import type { SourceText } from '../model/block.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { subjectOf } from './layouts/list/subject.ts';

/** `Chi bộ 1 | 8h00 12/3` below `Lịch sinh hoạt chi bộ`: rows that only name bodies hold what the title of the document says. */

const BODY =
  /^(?:Chi bộ|Đảng bộ|Chi đoàn|Chi hội|Liên đội|Tổ|Thôn|Bản|Buôn|Ấp|Khóm|Khu|Cụm|Xã|Phường|Trường)\s[^:;.,–]{1,60}$/u;
const HELD =
  /^(?:họp|sinh hoạt|đại hội|hội nghị|gặp mặt|giao ban|đối thoại|tiếp xúc|tập huấn|kiểm điểm|kiểm tra|giám sát|làm việc|chuyên đề)(?!\p{L})/iu;
const LEAST_ROWS = 2;

/**
 * The items of a table, each called by what is held and by whom; as they are where one of them is called otherwise, or the
 * title names nothing held.
 */
export function namedByBodies(
  items: readonly ProgrammeItem[],
  { blocks }: SourceText,
  title: string | null,
): readonly ProgrammeItem[] {
  if (!blocks.some(({ type }) => type === 'table')) return items;
  const subject = title === null ? null : subjectOf([title]);
  const isOfBodies =
    items.length >= LEAST_ROWS && items.every((each) => each.kind === 'event' && BODY.test(each.title));
  if (subject === null || !HELD.test(subject) || !isOfBodies) return items;
  return items.map((each) => ({ ...each, title: `${subject}: ${each.title}` }));
}
