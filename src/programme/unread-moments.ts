import type { Line } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { addDays, type LocalDate, localDate, yearOf } from '../time/local.ts';
import { type DateMention, findDates } from './dates.ts';
import { isOn } from './days.ts';
import { isDueAt } from './due-clauses.ts';
import { isKnownDay, isKnownTime, knownOf } from './known.ts';
import type { DocumentText, LayoutReading } from './layout.ts';
import { momentsIn } from './moments.ts';
import { withoutOldDay } from './moved-days.ts';
import { isBound, isNoLoss, isOff, isToldAsRule } from './no-loss.ts';
import { printedText, shortened } from './printed.ts';
import { findTimes } from './times.ts';

/**
 * What a list of tasks or conclusions may lose in silence: lines beside its tables that name a day with its hour, at which no
 * item is. When and where the meeting was that is concluded is told before its first point, and behind what is past nothing is lost.
 */
export function unreadMoments(document: DocumentText, reading: LayoutReading, isConclusions: boolean): Notice[] {
  const known = knownOf(document, reading);
  const { published } = known;
  const { start, end } = document.masthead.body;
  // The sentence that closes the paper may ask for something by a day.
  const lines = document.source.blocks
    .slice(start, end + 1)
    .flatMap((block) => (block.type === 'paragraph' ? [block.line] : []));
  const from = isConclusions && published === null ? preambleOf(lines, reading) : 0;
  return lines.flatMap((line, i) => {
    const text = withoutOldDay(printedText(line));
    const isNext = isConclusions && NEXT.test(text);
    if (i < from && !isNext) return [];
    const lostLast = losesLastDay(text, reading.items, published);
    if (i === lines.length - 1 && lostLast && CLOSES.test(text)) return [unread(line)];
    if (isNoLoss(text) || isToldAsRule(line.place.line, reading) || isOff(text, false)) return [];
    const lost = momentsIn(text).some(
      ({ date, time, from }) =>
        date !== null &&
        time !== null &&
        !date.citation &&
        !time.due &&
        !isBound(text, from) &&
        !(isKnownDay(date, known) && isKnownTime(time, known)) &&
        !(published !== null && isOver(date, published)),
    );
    const lostHour = isNext && findTimes(text).some((time) => !time.due && !isKnownTime(time, known));
    return lost ||
      lostHour ||
      lostLast ||
      lostSentence(
        text,
        reading.items.filter((item) => item.line === line.place.line),
      ) !== null
      ? [unread(line)]
      : [];
  });
}

const unread = (line: Line): Notice =>
  notice('line-unread', { line: line.place.line }, { printed: shortened(printedText(line)) });
const CLOSES = /^trên đây là\s/iu;

/** `Hoàn thành trước 20/10`: a last day in words of no item, with which none ends. */
function losesLastDay(text: string, items: readonly ProgrammeItem[], published: LocalDate | null): boolean {
  if (
    items.some(({ title, timingText, note }) => [title, timingText, note].some((said) => said?.includes(text.trim())))
  )
    return false;
  return findDates(text).some((date) => {
    const [day] = date.days;
    const isLast = !date.citation && date.form === 'day' && day!.month !== null && isDueAt(text, date.index);
    return (
      isLast &&
      !(published !== null && isOver(date, published)) &&
      !items.some(
        ({ end }) => end !== null && (isOn(day!, end as LocalDate) || isOn(day!, addDays(end as LocalDate, 1))),
      )
    );
  });
}

/** When the same people meet again may stand above the first point, be it without its date. */
const NEXT =
  /(?<!\p{L})(?:họp|giao ban|hội nghị|phiên|cuộc|buổi|kỳ)(?!\p{L})[^.;:]{0,40}\s(?:tiếp theo|kế tiếp|lần (?:sau|tới)|kỳ (?:sau|tới)|(?:tuần|tháng|quý) (?:sau|tới))(?!\p{L})/iu;

/**
 * `Các lớp tổng vệ sinh chiều thứ Sáu 28/8; nộp báo cáo trước ngày 28/8`: a sentence says when something takes place, and the
 * items of its line have only by when another is due, though their words hold both.
 */
function lostSentence(text: string, own: readonly ProgrammeItem[]): string | null {
  const sentences = text.split(SENTENCE_END);
  if (sentences.length < 2 || own.length === 0 || own.some(({ timing }) => timing !== 'deadline')) return null;
  const isLost = (sentence: string) =>
    momentsIn(sentence).some(
      ({ date, time, slot, from }) =>
        date !== null &&
        (time !== null || slot !== null) &&
        !date.citation &&
        !time?.due &&
        !isBound(sentence, from) &&
        !date.days.some((day) => own.some(({ end }) => end !== null && isOn(day, end as LocalDate))),
    );
  return sentences.find(isLost) ?? null;
}
const SENTENCE_END = /[;.]\s+(?=\p{L})/u;

/** The same of a row's cells, asked of its item: cells are no lines that could be entries. */
export function momentsLeftInRows({ source, masthead: { body } }: DocumentText, reading: LayoutReading): Notice[] {
  const tables = source.blocks.slice(body.start, body.end).flatMap((block) => (block.type === 'table' ? [block] : []));
  const byLine = Map.groupBy(reading.items, ({ line }) => line);
  return tables.flatMap(({ cells }) => {
    const linesOfRow = new Map(
      [...Map.groupBy(cells, ({ row }) => row)].map(([row, own]) => [
        row,
        new Set(own.flatMap(({ lines }) => lines.map(({ place }) => place.line))),
      ]),
    );
    return cells.flatMap(({ row, lines }) => {
      const text = withoutOldDay(lines.map(printedText).join(' '));
      if (!SENTENCE_END.test(text) || isNoLoss(text) || isOff(text, false)) return [];
      const own = [...linesOfRow.get(row)!].flatMap((line) => byLine.get(line) ?? []);
      const lost = lostSentence(text, own);
      return lost === null
        ? []
        : [notice('hour-left', { line: own[0]!.line, item: own[0]!.id }, { printed: shortened(lost) })];
    });
  });
}

/** How many lines stand above the first item and the first point. */
function preambleOf(lines: readonly Line[], { items }: LayoutReading): number {
  const own = new Set(items.map(({ line }) => line));
  const first = lines.findIndex((line) => own.has(line.place.line) || POINT.test(printedText(line)));
  return Math.max(first, 0);
}
const POINT = /^\s*(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s/u;

/** Up to the day of writing; a day without a year, of the months before it. */
function isOver({ days }: DateMention, published: LocalDate): boolean {
  return days.every(({ day, month, year }) => {
    const date = month === null ? null : localDate(year ?? yearOf(published), month, day);
    return date !== null && date <= published && (year !== null || date > addDays(published, -HALF_A_YEAR));
  });
}
const HALF_A_YEAR = 183;
