import { isProperName } from '../bare-names.ts';
import { REMARK_LABEL } from '../label-words.ts';
import { isHead, roleOf } from './list/column-heads.ts';
import type { OutlineEntry } from './outline.ts';

/** What the list says of itself, and heads of its columns: neither is work, nor stands below any. */
export const isOfList = ({ mark, text }: OutlineEntry): boolean =>
  MAY_CHANGE.test(text) || (mark === 'none' && isHeadOfColumns(text));

/** `Lịch có thể thay đổi theo yêu cầu công việc.`: said of the list itself. */
const MAY_CHANGE = new RegExp(
  String.raw`^(?:${REMARK_LABEL}\s?:\s)?(?:lịch|chương trình|kế hoạch|thời gian)(?:\s(?!có thể|sẽ)\p{Ll}+){0,5}\s(?:có thể|sẽ)(?:\s(?:có|được|tiếp tục)){0,2}\s(?:thay đổi|điều chỉnh|bổ sung)(?!\p{L})`,
  'iu',
);

/** `Thời gian: Nội dung` above lines of `12/5: Họp …`. */
const isHeadOfColumns = (text: string): boolean => {
  const heads = text.split(/\s?[:|]\s|\s[–-]\s|\s{2,}|\t/u).map((head) => head.trim());
  return heads.length >= 2 && isHead(heads) && heads.every((head) => SHORT_HEAD.test(head) && roleOf(head) !== null);
};
const SHORT_HEAD = /^\p{L}+(?:[\s,/]{1,2}\p{L}+){0,3}$/u;

/** Who signs below the words that close the paper (`…, thực hiện./.`) is no work of its last heading. */
export function withoutSigner(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const last = entries.at(-1);
  const signs = last?.mark === 'none' && isProperName(last.text) && CLOSES.test(entries.at(-2)?.text ?? '');
  return signs ? entries.slice(0, -1) : entries;
}
const CLOSES = /\.\s?\/\s?-?\.?$/u;
