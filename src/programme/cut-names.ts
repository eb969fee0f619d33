import { beginsAsEntry } from './apart-clauses.ts';
import { opensEntry } from './opens-entry.ts';
import { hasVerb } from './subjects.ts';
import { UNIT_HEAD } from './unit-words.ts';

/**
 * `… tại khoa Nội` / `- Nhi.`: the dash and the word with which the second half of an office's name begins, which look like
 * an entry of a list. Null where the line above does not end in an office, or something is done in the next.
 */
export function halfOfName(above: string, next: string): string | null {
  const half = NAME_BEHIND_DASH.exec(next)?.[0];
  const office = half === undefined ? undefined : OFFICE_AT_END.exec(above)?.[0];
  const words = next.slice(2);
  if (half === undefined || office === undefined || [office, words].some(hasVerb)) return null;
  return beginsAsEntry(words) || opensEntry(words) ? null : half;
}

const NAME_BEHIND_DASH =
  /^[-–]\s(?!(?:Phòng|Ban|Khoa|Tổ|Sở|Trường|Trung tâm|Văn phòng|Các|Lãnh đạo|Đại diện)(?!\p{L}))\p{Lu}\p{Ll}+(?=[^:]{0,80}$)/u;
const OFFICE_AT_END = new RegExp(
  String.raw`(?<!\p{L})(?:khoa|${UNIT_HEAD})\s(?-i:\p{Lu})(?:\p{L}|,?\s(?=\p{L})){1,40}$`,
  'iu',
);
