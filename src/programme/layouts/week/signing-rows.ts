import { type Block, linesOf } from '../../../model/block.ts';
import { isDateLine } from '../../date-line.ts';
import { signsAs } from '../../footer.ts';
import { isCapitals } from '../../heading.ts';
import { printedText } from '../../printed.ts';
import { FOR_WHOM, PERSON_NAME, RECEIVERS } from '../../signers.ts';
import { hasVerb } from '../../subjects.ts';
import type { Grid } from './day-rows.ts';
import type { GridCell } from './grid.ts';

/**
 * The last rows of a sheet, or the lines below it, may be those in which it is signed: `TP. TỔ CHỨC`, a few blank rows, a name. They are told by a
 * post above and a name, or `(Đã ký)`, below it; a name without a post above it is somebody on duty.
 */

/** The rows without those that only sign. */
export function withoutSigningRows(rows: Grid): Grid {
  let first = rows.length;
  let signed = false;
  for (let at = rows.length - 1; at >= 0; at--) {
    const lines = linesIn(rows[at]!);
    if (!lines.every((line) => isPartOfSigning(line))) break;
    if (lines.some((line) => isPost(line) || isDateLine(line))) first = signed || signsItself(lines) ? at : first;
    signed ||= lines.some((line) => !isPost(line) && (PERSON_NAME.test(line) || SIGNED.test(line)));
  }
  return rows.slice(0, first);
}

/**
 * Below a table, without the lines that sign it: a post, then a name. Right above the next table they head it, as `PHÓ GIÁM
 * ĐỐC` and a name do that leader's week.
 */
export function withoutSigningLines(blocks: readonly Block[], tableFollows: boolean): readonly Block[] {
  const texts = blocks.map((block) => linesOf(block).map(printedText).join('\n').trim());
  const first = texts.findIndex(isPost);
  const post = texts.findIndex((text, i) => i >= first && text !== '' && !isPost(text));
  if (first < 0 || post < 0) return blocks;
  const name = texts.findIndex((text, i) => i >= post && text !== '' && !SIGNED.test(text));
  const last = name < 0 ? texts.length : PERSON_NAME.test(texts[name]!) ? name + 1 : name;
  const endsPart = texts.slice(last).every((text) => text === '');
  const signs = last > post && !(endsPart && tableFollows);
  return signs ? [...blocks.slice(0, first), ...blocks.slice(last)] : blocks;
}

/** Of the cells that begin in this row; a day of the row above that reaches down is of its entries. */
const linesIn = (row: readonly GridCell[]): string[] =>
  row.flatMap(({ spanned, text }) => (spanned ? [] : text.split('\n').map((line) => line.trim()))).filter(Boolean);

/** A post and its name in one cell. */
const signsItself = (lines: readonly string[]): boolean =>
  lines.some(isPost) && lines.some((line) => !isPost(line) && (PERSON_NAME.test(line) || SIGNED.test(line)));

const isPartOfSigning = (text: string): boolean =>
  isPost(text) || PERSON_NAME.test(text) || SIGNED.test(text) || RECIPIENTS.test(text) || isDateLine(text);

const isPost = (text: string): boolean =>
  text.length <= LONGEST_POST &&
  !/[\d:;]/u.test(text) &&
  !hasVerb(text.replace(OF_STAFF, '')) &&
  (signsAs(text) || (OTHER_POST.test(text) && isCapitals(text)) || MADE_BY.test(text));
const LONGEST_POST = 80;
/** A room of staff, `TỔ CHỨC - HÀNH CHÍNH`, holds nothing. */
const OF_STAFF = /(?<!\p{L})tổ chức(?!\p{L})/iu;
const OTHER_POST = new RegExp(
  String.raw`^(?:${FOR_WHOM}\.?\s|(?:phó\s)?(?:tổng giám đốc|thủ trưởng|tổ trưởng|quản đốc|trưởng)(?!\p{L})|(?:t\.?p|p\.?p|trưởng p|phó p)\.\s?\p{L}|(?:phó\s)?chánh\s|kế toán trưởng)`,
  'iu',
);
/** In whatever letters. */
const MADE_BY =
  /^(?:người (?:lập|duyệt|ký|tổng hợp)(?:\s(?:lịch|biểu|bảng))?|thủ trưởng(?: (?:cơ quan|đơn vị))?|(?:lãnh đạo|ban giám hiệu|ban giám đốc) (?:ký )?duyệt|(?:ký )?duyệt)$/iu;
const SIGNED = /^\((?:đã ký|ký|chữ ký)[^()]{0,40}\)$/iu;
const RECIPIENTS = new RegExp(
  String.raw`^(?:${RECEIVERS}\s?:?|[-–]\s?(?:như (?:trên|kính gửi)|lưu|các|ban|các đồng chí)(?!\p{L}).{0,60})$`,
  'iu',
);
