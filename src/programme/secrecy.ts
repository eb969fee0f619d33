import { LichError } from '../errors.ts';
import type { SourceText } from '../model/block.ts';
import { textOf } from '../model/block.ts';

/**
 * Độ mật: a document that bears the stamp does not belong on a network service. The stamp stands alone, in capitals or
 * near the top; `bí mật`, `mật khẩu` and `mật ong` in a sentence are no stamp.
 */

const STAMP = /^(?:ĐỘ|DẤU|DẤUĐỘ|TÀILIỆU|VĂNBẢN)?(TUYỆTMẬT|TỐIMẬT|MẬT)(?:(?:BẢN)?SỐ\d*)?$/u;
const LABELLED = /độ\s+mật\s*[:.–-]?\s*(tuyệt mật|tối mật|mật)(?!\p{L})/iu;
/** Beside the number or the issuer on one line of print: `Số: 12/CTr-SKHCN      MẬT`. */
const ASIDE = /(?:^|\s{2,}|\t)(TUYỆT MẬT|TỐI MẬT|MẬT)(?=\s{2,}|\t|$)/u;
const MARKS: Readonly<Record<string, string>> = { TUYỆTMẬT: 'TUYỆT MẬT', TỐIMẬT: 'TỐI MẬT', MẬT: 'MẬT' };
/** Lines from the top within which the stamp may be written in small letters or beside something else. */
const TOP_LINES = 25;

/** Throws `document-classified`. */
export function refuseClassified(source: SourceText): void {
  let seen = 0;
  for (const block of source.blocks) {
    const lines = block.type === 'paragraph' ? [block.line] : block.cells.flatMap((cell) => cell.lines);
    for (const line of lines) {
      const text = textOf(line).trim();
      if (text === '') continue;
      seen++;
      const mark = markOf(text, seen <= TOP_LINES, block.type === 'paragraph');
      if (mark) throw new LichError('document-classified', { mark });
    }
  }
}

function markOf(text: string, top: boolean, alone: boolean): string | null {
  if (!top && !alone) return null;
  const letters = text.replace(/\([^()]{0,200}\)$/u, '').replace(/[^\p{L}\p{N}]/gu, '');
  const stamp = STAMP.exec(top ? letters.toUpperCase() : letters)?.[1];
  const aside = top ? (ASIDE.exec(text)?.[1] ?? LABELLED.exec(text)?.[1]) : undefined;
  const found = stamp ?? aside?.toUpperCase().replace(/\s+/g, '');
  return found === undefined ? null : MARKS[found]!;
}
