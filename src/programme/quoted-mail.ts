import { type Block, linesOf, type SourceText } from '../model/block.ts';
import type { Reading } from '../model/notice.ts';
import { withoutBlocks } from './cut.ts';
import { findDates } from './dates.ts';
import { printedText } from './printed.ts';

/** An answered letter carries the earlier one below it: what that said holds no more. */

/** What a mail program writes above the letter that it quotes, one program a line. */
const OPENS_QUOTED = new RegExp(
  `^(?:${[
    // Vào 14:02 Th 3, 4 thg 3, 2025 … đã viết:, On Tue, 4 Mar 2025 … wrote:
    String.raw`(?:vào|ngày|lúc|thứ|on)(?!\p{L}).{4,160}(?:đã viết|viết|wrote)\s?:`,
    '-{2,}\\s?(?:original message|forwarded message|tin nhắn gốc|thư gốc|thư đã gửi|tin nhắn chuyển tiếp|thư chuyển tiếp)\\s?-{2,}',
    '(?:begin forwarded message|bắt đầu (?:thư|tin nhắn) chuyển tiếp)\\s?:',
  ].join('|')})\\s*$`,
  'iu',
);
/** `Từ: …` above `Đã gửi: …`: the head of a letter within a letter. */
const FROM = /^(?:từ|from|người gửi)\s?:\s?\S/iu;
const SENT = /^(?:đã gửi|ngày gửi|gửi(?: lúc)?|ngày|sent|date)\s?:\s?\S/iu;
const HEAD_LINE = /^[\p{L} ]{2,20}:/u;
const QUOTED_LINE = /^\s*>/u;
const REACH = 3;

/** The source without quoted letters, when the letter above them names days of its own. */
export function withoutQuotedMail(source: SourceText): Reading<SourceText> {
  const texts = source.blocks.map(lineOf);
  const opened = texts.findIndex((_, i) => i > 0 && opensQuoted(texts, i));
  const isQuoted = texts.map((text, i) => (opened >= 0 && i >= opened) || QUOTED_LINE.test(text ?? ''));
  const own = source.blocks.filter((_, i) => !isQuoted[i]);
  return own.some(namesDays) ? withoutBlocks(source, isQuoted, 'quoted-letter-cut') : { value: source, notices: [] };
}

function opensQuoted(texts: readonly (string | null)[], at: number): boolean {
  const text = texts[at] ?? '';
  if (OPENS_QUOTED.test(text)) return true;
  if (!FROM.test(text)) return false;
  // The head of the letter itself stands above all its days.
  const own = texts.slice(0, at).every((each) => !each || HEAD_LINE.test(each));
  return !own && texts.slice(at + 1, at + 1 + REACH).some((each) => SENT.test(each ?? ''));
}

const lineOf = (block: Block): string | null => (block.type === 'paragraph' ? printedText(block.line) : null);

/** Beside the head of the letter, which says when it was sent. */
const namesDays = (block: Block): boolean =>
  linesOf(block)
    .map(printedText)
    .some((text) => !SENT.test(text) && findDates(text).length > 0);
