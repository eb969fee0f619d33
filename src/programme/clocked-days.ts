import { type Block, type Line, type SourceText, textOf } from '../model/block.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { isStamp, mayBeRow } from './asides.ts';
import { findDates } from './dates.ts';
import { findTimes } from './times.ts';

/**
 * `Ngày 16 tháng 3 năm 2026, 08:00` above what is then has the form in which a page is stamped. A page is stamped once:
 * several such lines that go forward in time, each above words of its own, are headings, and `07/12/2026 07:30   301` among rows
 * that begin like it is one of them.
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
  const at = new Set([...headingsIn(said), ...rowsIn(said)]);
  if (at.size === 0) return source;
  return { ...source, blocks: source.blocks.map((block, i) => (at.has(i) ? unstamped(block) : block)) };
}

interface Said {
  readonly at: number;
  readonly text: string;
}

function headingsIn(said: readonly Said[]): number[] {
  const heads = said.filter(({ text }, i) => CLOCKED.test(text) && isSaid(said[i + 1]?.text ?? ''));
  const moments = heads.map(({ text }) => momentOf(text));
  const forward = moments.every((moment, i) => i === 0 || moment > moments[i - 1]!);
  return heads.length < LEAST || !forward ? [] : heads.map(({ at }) => at);
}

/** What may be the stamp of a page, beside rows of its form that do not go back in time as the articles of a page do, or amid days. */
function rowsIn(said: readonly Said[]): number[] {
  const found = said.filter(({ text }) => mayBeRow(text));
  if (found.length === 0) return [];
  const ahead = said.filter(({ text }) => ROW.test(text) && (mayBeRow(text) || !isStamp(text)));
  const goesOn = new Set(
    ['', '|'].filter((between) => goesForward(ahead.filter(({ text }) => joint(text) === between))),
  );
  const days = said.filter(({ text }) => DAY_AHEAD.test(text) && !isStamp(text)).map(({ at }) => at);
  const isAmid = (at: number) => days.length > 0 && days[0]! < at && at < days.at(-1)!;
  return found.filter(({ at, text }) => goesOn.has(joint(text)) || isAmid(at)).map(({ at }) => at);
}

/** Several that are not all the same, nor each before the one above it. */
function goesForward(rows: readonly Said[]): boolean {
  const moments = [...new Set(rows.map(({ text }) => text))].map(momentOf);
  return moments.length >= LEAST && moments.some((moment, i) => i > 0 && moment >= moments[i - 1]!);
}

const NAMED = String.raw`(?:(?:thứ\s\p{L}{2,3}|chủ nhật|ngày)[\s,|–-]*){0,2}`;
/** A day and an hour, and what stands between them and the words behind. */
const ROW = new RegExp(
  String.raw`^[\s+*•–-]{0,4}${NAMED}(?:${DATE}[\s|,–-]{1,4}${CLOCK}|${CLOCK}[\s|,–-]{1,4}${NAMED}${DATE})(?!\d)(\s*\|)?`,
  'iu',
);
const joint = (text: string): string => ROW.exec(text)?.[1]?.trim() ?? '';
const DAY_AHEAD = new RegExp(String.raw`^[\s+*•–-]{0,4}${NAMED}\d{1,2}[/.-]\d{1,2}(?!\d)`, 'iu');

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
