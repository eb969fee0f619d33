import { linesOf } from '../../../model/block.ts';
import { notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { CHANGE_WORDS } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import type { DocumentText, LayoutReading } from '../../layout.ts';
import { printedText } from '../../printed.ts';
import { CHANGES_OF_SCHEDULE, scheduleLines } from '../notice/whole-schedule.ts';

/**
 * The entries of a list that is printed whole after a change, without those that lines beside it seem to be: what such a line says
 * of the change (`phiên ngày 12/11 chuyển sang 16/11`) the list has, and on a day from which something has moved nothing is.
 */
export function withoutToldChanges(reading: LayoutReading, document: DocumentText): LayoutReading {
  const { title } = document.masthead;
  const own =
    title !== null && (CHANGE_WORDS.test(title) || CHANGES_OF_SCHEDULE.test(title)) ? scheduleLines(document) : null;
  if (own === null) return reading;
  const listed = new Set(reading.items.flatMap(({ line, start }) => (own.has(line) && start ? [start.slice(5)] : [])));
  const { start, end } = document.masthead.body;
  const beside = document.source.blocks
    .slice(start, end)
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []))
    .filter(({ place }) => !own.has(place.line))
    .map((line) => ({ line: line.place.line, text: printedText(line), days: daysIn(printedText(line)) }));
  const changes = beside.filter(({ text, days }) => TELLS.test(text) && days.some((day) => listed.has(day)));
  const old = new Set(changes.flatMap(({ days }) => days.filter((day) => !listed.has(day))));
  const isOld = ({ line, kind, start: day }: ProgrammeItem) =>
    !own.has(line) && kind === 'event' && day !== null && old.has(day.slice(5));
  const lines = new Set([...changes, ...reading.items.filter(isOld)].map(({ line }) => line));
  const told = beside.filter(({ line }) => lines.has(line));
  const gone = new Set(reading.items.flatMap(({ id, line }) => (lines.has(line) ? [id] : [])));
  return {
    ...reading,
    items: reading.items.filter(({ id }) => !gone.has(id)),
    notices: [
      ...reading.notices.filter(({ item }) => item === null || !gone.has(item)),
      ...told.map(({ line, text }) => notice('line-unread', { line }, { printed: text })),
    ],
    again: new Set([...(reading.again ?? []), ...lines]),
  };
}

/** What a line beside the list may say of one of its days. */
const TELLS = /(?<!\p{L})(?:chuyển|dời|lùi|đổi|hoãn|điều chỉnh|thay đổi|thay(?= (?:cho|vì|bằng))|đẩy)(?!\p{L})/iu;

/** As `11-16`. */
const daysIn = (text: string): string[] =>
  findDates(text)
    .filter(({ citation, form }) => !citation && form === 'day')
    .flatMap(({ days }) => days)
    .flatMap(({ day, month }) => (month === null ? [] : [`${twoDigits(month)}-${twoDigits(day)}`]));
const twoDigits = (number: number): string => String(number).padStart(2, '0');
