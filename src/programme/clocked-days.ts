import { type Block, type Line, type SourceText, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { isStamp } from './asides.ts';
import { findDates } from './dates.ts';
import { findTimes } from './times.ts';

/**
 * `Ngày 16 tháng 3 năm 2026, 08:00` above what is then has the form in which a page is stamped. A page is stamped once:
 * several such lines that go forward in time, each above words of its own, are headings.
 */

const LEAST = 2;
const CLOCK = String.raw`\d{1,2}\s?[:h]\s?\d{2}`;
const DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{1,2}\stháng\s[\p{L}\d ]{1,10},?(?:\snăm)?\s\d{4})`;
/** Nothing but a day, called one, and an hour; a bare date with its clock stays a stamp. */
const CLOCKED = new RegExp(
  String.raw`^(?:(?:thứ\s\p{L}{2,3}|chủ nhật|ngày)[\s,|–-]*){1,2}${DATE}[\s|,–-]{1,4}(?:lúc\s)?${CLOCK}$|^${CLOCK}[\s|,–-]{1,4}(?:(?:thứ\s\p{L}{2,3}|chủ nhật|ngày)[\s,|–-]*){1,2}${DATE}$`,
  'iu',
);
/** The title below the stamp of its page. */
const TITLE = /^(?:dự kiến\s)?(?:lịch|chương trình|kế hoạch|thông báo|giấy mời|nhiệm vụ)(?!\p{L})/iu;

/** The source with the hours of such headings in the form that no stamp has (`08h00`); all else as it was. */
export function withClockedDays(source: SourceText): SourceText {
  const said = source.blocks.flatMap((block, at) => {
    const text = block.type === 'paragraph' ? collapse(textOf(block.line)) : '|';
    return text === '' ? [] : [{ at, text }];
  });
  const heads = said.filter(({ text }, i) => CLOCKED.test(text) && isSaid(said[i + 1]?.text ?? ''));
  const moments = heads.map(({ text }) => momentOf(text));
  const forward = moments.every((moment, i) => i === 0 || moment > moments[i - 1]!);
  if (heads.length < LEAST || !forward) return source;
  const at = new Set(heads.map((head) => head.at));
  return { ...source, blocks: source.blocks.map((block, i) => (at.has(i) ? unstamped(block) : block)) };
}

const isSaid = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && !CLOCKED.test(text) && !isStamp(text) && !TITLE.test(text);

function momentOf(text: string): string {
  const [day] = findDates(text)[0]?.days ?? [];
  const hour = findTimes(text)[0]?.start ?? '';
  return [day?.year, day?.month, day?.day].map((part) => String(part ?? '').padStart(4, '0')).join('-') + hour;
}

const unstamped = (block: Block): Block =>
  block.type === 'paragraph' ? { ...block, line: withHour(block.line) } : block;

const withHour = (line: Line): Line => ({
  ...line,
  spans: line.spans.map((span) => ({ ...span, text: span.text.replace(/(\d):(?=\d)/u, '$1h') })),
});
