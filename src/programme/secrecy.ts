import { LichError } from '../errors.ts';
import { linesOf, type SourceText, textOf } from '../model/block.ts';
import type { Programme } from '../model/programme.ts';

/**
 * Độ mật: a document that bears the stamp does not belong on a network service. The stamp stands alone or with that of
 * urgency, in capitals or near the top, in the text or around it; `bí mật`, `mật khẩu` and `mật ong` in a sentence are
 * no stamp.
 */

/** Letters and figures alone. A mark of tone is lost in typing where it cannot mean anything else. */
const MARK = '(TUY[ỆÊ]TMẬT|T[ỐÔ]IMẬT|MẬT)';
const URGENCY = '(?:THƯỢNGKHẨN|KHẨN|(?:HỎA|HOẢ)TỐC(?:HẸNGIỜ)?)';
const STAMP = new RegExp(
  `^(?:ĐÓNG)?(?:ĐỘ|DẤU|DẤUĐỘ|TÀILIỆU|VĂNBẢN)?${URGENCY}?${MARK}${URGENCY}?(?:(?:BẢN)?SỐ\\d*)?$`,
  'u',
);
const LABELLED = /độ\s+mật\s*[:.–-]?\s*(tuyệt mật|tối mật|mật)(?!\p{L})/iu;
/** Beside the number or the issuer on one line of print: `Số: 12/CTr-SKHCN      MẬT`. */
const ASIDE = /(?:^|\s\s|\t)(TUYỆT MẬT|TỐI MẬT|MẬT)(?=\s\s|\t|$)/u;
/** The same where a reader has one space for many, or as a part of the number: `12/BC-MẬT`. */
const BEHIND_NUMBER = /^[Ss][ốỐ]\s*:.*(?<!\p{L})(TUYỆT MẬT|TỐI MẬT|MẬT)(?!\p{L})/u;
const MARKS: Readonly<Record<string, string>> = { TUY: 'TUYỆT MẬT', T: 'TỐI MẬT', M: 'MẬT' };
/** Lines from the top within which the stamp may be written in small letters or beside something else. */
const TOP_LINES = 25;

/** Throws `document-classified`. */
export function refuseClassified(source: SourceText): void {
  for (const line of source.around ?? []) refuseMarked(markOf(textOf(line).trim(), true, true));
  let seen = 0;
  for (const block of source.blocks) {
    for (const line of linesOf(block)) {
      const text = textOf(line).trim();
      if (text === '') continue;
      seen++;
      refuseMarked(markOf(text, seen <= TOP_LINES, block.type === 'paragraph'));
    }
  }
}

/** The head of a programme that came structured. Throws `document-classified`. */
export function refuseClassifiedHead({ title, number, issuer }: Pick<Programme, 'title' | 'number' | 'issuer'>): void {
  const head = [title ?? '', issuer ?? '', number === null ? '' : `Số: ${number}`];
  for (const line of head.flatMap((text) => text.split('\n'))) refuseMarked(markOf(line.trim(), true, true));
}

function refuseMarked(mark: string | null): void {
  if (mark !== null) throw new LichError('document-classified', { mark });
}

function markOf(text: string, top: boolean, alone: boolean): string | null {
  if (!top && !alone) return null;
  const letters = (text.replace(/\([^()]{0,200}\)$/u, '') || text).replace(/[^\p{L}\p{N}]/gu, '');
  const stamp = STAMP.exec(top ? letters.toUpperCase() : letters)?.[1];
  const aside = top ? [ASIDE, LABELLED, BEHIND_NUMBER].map((form) => form.exec(text)?.[1]).find(Boolean) : undefined;
  const found = /^(?:TUY|T|M)/.exec((stamp ?? aside ?? '').toUpperCase())?.[0];
  return found === undefined ? null : MARKS[found]!;
}
