import type { SourceText } from '../model/block.ts';
import { type Notice, notice, type Reading } from '../model/notice.ts';
import type { Programme } from '../model/programme.ts';
import type { DateRange, LocalDate } from '../time/local.ts';
import { readAmendment } from './amendment.ts';
import { dayOf, inHead } from './date-line.ts';
import { readFooter } from './footer.ts';
import { type HeadLine, isCapitals, isOfficeName, readHeading } from './heading.ts';
import { sentOn } from './mail-head.ts';
import { readTitlePeriod } from './period.ts';

/** What the head and the foot of a document say about it. */
export interface Masthead {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  /** Place of the date line (`Hà Tĩnh, ngày …`). */
  readonly place: string | null;
  readonly signer: string | null;
  readonly issued: LocalDate | null;
  /** Where the paper is signed in numbers (`Ví Dụ, 03/3/2026`): a line like an entry, and none. */
  readonly signedAt: number | null;
  /** The day above a post of a blog: when it was written, none of its own days. */
  readonly posted: LocalDate | null;
  /** A day of the school term that the title names: it gives others their year. */
  readonly near: LocalDate | null;
  /** From the title: a month, a week with its days, a year; null when it gives none. */
  readonly period: DateRange | null;
  /** What the title names, even where no day follows from it (`tuần 7 năm 2025`). */
  readonly named: { readonly year: number | null; readonly month: number | null; readonly week: number | null };
  readonly amendment: number;
  readonly scope: Programme['scope'];
  /** Index in `blocks` of the first and one past the last block of the body. */
  readonly body: { readonly start: number; readonly end: number };
}

const NUMBER = /^Số\s*:?\s*(\d[\p{L}\d]*\s*[/-]\s*[\p{L}\d&.,/-]+)/iu;
const MOTTO = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐỘC LẬP)/iu;
const OWN_OFFICE =
  /(?:^|\s)của\s+((?:sở|bộ|cục|chi cục|trung tâm|văn phòng|ban|ubnd)\s.+?)(?=$|[,(]|\s(?:tháng|tuần|năm|quý)\s)/iu;

export function readMasthead(
  source: SourceText,
  on: LocalDate | null,
  posted: LocalDate | null = null,
): Reading<Masthead> {
  const heading = readHeading(source);
  const footer = readFooter(source, heading.bodyStart);
  const date = dateLine(heading.before);
  const title = readTitlePeriod(heading.title ?? '', { issuedYear: date.year, issuedMonth: date.month, on });
  const notices: Notice[] = [];
  if (date.blank) notices.push(notice('issued-date-missing', { line: date.line }));
  if (title.yearMissing) notices.push(notice('missing-year'));
  return {
    value: {
      title: heading.title,
      number: firstMatch(heading.before, NUMBER),
      issuer: issuerOf(heading.before, heading.title) ?? footer.office,
      place: date.place,
      signer: footer.signer,
      issued: date.issued ?? sentOn(heading.before.map(({ text }) => text)) ?? footer.signed?.day ?? null,
      signedAt: footer.signed?.line ?? null,
      posted,
      near: title.near,
      period: title.period,
      named: title.named,
      ...readAmendment(
        heading.title,
        heading.before.map(({ text }) => text),
      ),
      body: { start: heading.bodyStart, end: footer.bodyEnd },
    },
    notices,
  };
}

function firstMatch(lines: readonly HeadLine[], pattern: RegExp): string | null {
  for (const { text } of lines) {
    const found = pattern.exec(text)?.[1];
    if (found) return found.trim();
  }
  return null;
}

interface DateLine {
  readonly place: string | null;
  readonly issued: LocalDate | null;
  readonly year: number | null;
  readonly month: number | null;
  /** A date line stands there, but its day is left blank. */
  readonly blank: boolean;
  readonly line: number | null;
}

function dateLine(lines: readonly HeadLine[]): DateLine {
  for (const { text, line } of lines) {
    const date = inHead(text);
    if (!date) continue;
    const { place, year, month } = date;
    const issued = dayOf(date);
    return { place, issued, year, month, blank: issued === null, line };
  }
  return { place: null, issued: null, year: null, month: null, blank: false, line: null };
}

/** The last office named above the motto; a name in two lines of capitals is one. */
function issuerOf(before: readonly HeadLine[], title: string | null): string | null {
  const office = before.findLastIndex(({ text }) => isOfficeName(text));
  if (office < 0) return title ? (OWN_OFFICE.exec(title)?.[1]?.trim() ?? null) : null;
  const next = before[office + 1];
  const goesOn = next && !next.afterGap && isCapitals(next.text) && !MOTTO.test(next.text) && !/\d/.test(next.text);
  return goesOn ? `${before[office]!.text} ${next.text}` : before[office]!.text;
}
