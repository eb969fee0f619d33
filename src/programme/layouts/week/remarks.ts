import { asksByLimit, REMINDS } from '../../asked-of-bodies.ts';
import type { CueOptions } from '../../cues.ts';
import { slice } from '../../passage.ts';
import { opensActivity } from '../../subjects.ts';
import type { Paragraph } from './paragraphs.ts';
import { stretchesOf } from './stretches.ts';

/**
 * `(*) Xe đón tại cổng sau`, `=> Các lớp trang trí`, `Nhắc việc: …` below an entry: a remark, by the sign or the label with
 * which it begins and which no entry has. Below entries with another mark `* Các thành viên đến trước 5 phút` is one for
 * certain where it addresses somebody, and else to be asked about.
 */
export type Remark = 'sure' | 'unsure';

export function remarksIn(paragraphs: readonly Paragraph[], options: CueOptions): ReadonlyMap<number, Remark> {
  const lines = paragraphs.map((paragraph) => lineOf(paragraph, options));
  const first = lines.findIndex(({ heads }) => heads);
  const ofEntries = new Set(lines.flatMap(({ heads, sign }, i) => (heads || i < first ? sign : [])));
  return new Map(
    lines.flatMap(({ heads, sign, words }, i): [number, Remark][] => {
      if (first < 0 || i < first || heads || asksByLimit(words.replace(REMINDS, ''))) return [];
      if (LABEL.test(paragraphs[i]!.passage.text)) return [[i, 'sure']];
      if (sign === null || ofEntries.has(sign) || opensActivity(words)) return [];
      return [[i, sign !== '*' || ADDRESSES.test(words) ? 'sure' : 'unsure']];
    }),
  );
}

interface RemarkLine {
  readonly sign: string | null;
  readonly words: string;
  /** A day, an hour, a half of the day or a leader stands before the words. */
  readonly heads: boolean;
}

function lineOf({ passage }: Paragraph, options: CueOptions): RemarkLine {
  const [all = '', sign = null] = SIGN.exec(passage.text) ?? [];
  const rest = slice(passage, all.length);
  const { cues } = stretchesOf(sign === null ? passage : rest, options)[0]!;
  // `**Trực lãnh đạo**` is set in bold.
  const bold = sign?.startsWith('**') === true && rest.text.includes('**');
  return { sign: bold ? null : sign, words: rest.text, heads: cues.some(({ type }) => type !== 'mark') };
}

const SIGN = /^\s*(\(\*{1,3}\)|\*{1,3}|[=-]{1,2}>|→|⇒|➔|➜|✎|⚠|※|!)\s*(?=[\p{L}\d“"(])/u;
const LABEL =
  /^[\s*•+–-]{0,4}(?:nhắc(?: việc| nhở)?|n\.?b\.?|p\s?[./]?\s?s\.?|note|đề nghị|yêu cầu|quy ước|hậu cần|một số (?:lưu ý|chú ý|yêu cầu)(?: \p{L}+){0,3}|(?:lưu ý|chú ý|ghi chú) (?:thêm|chung|riêng|khác))\s?:\s*\S/iu;
const ADDRESSES =
  /^(?:lưu ý|chú ý|ghi chú|đề nghị|yêu cầu|trang phục|lịch|mọi|mỗi|toàn thể|tất cả|các (?:thành viên|đại biểu|đồng chí|đ\/c|thầy|tổ|lớp|phòng|ban|đơn vị|bộ phận|trường|ngành|cơ quan)|đại biểu|thành viên|giáo viên|học sinh|cán bộ|công chức|viên chức|nhân viên)(?!\p{L})/iu;
