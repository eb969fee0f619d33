import { linesOf, type SourceText } from '../model/block.ts';
import type { Notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { DUTY_WITHIN, DUTY_WORD } from '../vietnamese/duty.ts';
import { findDates } from './dates.ts';
import { differsByDay } from './kinds-of-days.ts';
import { printedText } from './printed.ts';
import { findTimes, slotOfTime, type TimeMention } from './times.ts';

/**
 * `Ca trực tính từ 07h00 ngày trực đến 07h00 ngày hôm sau`, told once beside a roster: it says of which day the first hour is,
 * so that both are those of everybody on duty. Where it does not (`từ 17h00 đến 7h00 hôm sau`, `từ 7h00 hôm trước`), where the
 * kind of day matters, or another hour of duty is told, they are asked about.
 */
export function withDutyHours(
  source: SourceText,
  items: readonly ProgrammeItem[],
  notices: readonly Notice[],
): { readonly items: readonly ProgrammeItem[]; readonly notices: readonly Notice[] } {
  const asked = Map.groupBy(
    notices.filter(({ code }) => code === 'hour-left'),
    ({ item }) => item,
  );
  const told = asked.size === 0 ? null : hoursTold(source, items);
  if (told === null) return { items, notices };
  const own = new Set(
    items
      .filter(({ title, startTime, slot }) => startTime === null && slot === null && DUTY_WITHIN.test(title))
      .filter(({ id }) => asked.get(id)?.every(({ data }) => data.printed === told.printed))
      .map(({ id }) => id),
  );
  const { startTime, endTime } = told;
  return {
    items: items.map((item) =>
      own.has(item.id) ? { ...item, startTime, endTime, slot: slotOfTime(startTime) } : item,
    ),
    notices: notices.filter(({ code, item }) => code !== 'hour-left' || !own.has(item ?? '')),
  };
}

const DUTY = new RegExp(String.raw`(?<!\p{L})${DUTY_WORD}(?!\p{L})`, 'iu');
const OF_ITS_DAY =
  /^\s(?:(?:của|sáng|cùng)\s)*(?:ngày trực|hôm nay|ngày hôm nay|cùng ngày)(?:\s(?:cho\s)?(?:đến|tới)|\s[–-])\s$/iu;
const OF_NEXT_DAY = /^\s(?:(?:của|sáng)\s)*(?:ngày\s)?(?:hôm sau|kế tiếp|liền sau|tiếp theo)(?!\p{L})/iu;

function hoursTold(source: SourceText, items: readonly ProgrammeItem[]) {
  const own = new Set(items.map(({ line }) => line));
  const texts = source.blocks
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []))
    .filter(({ place }) => !own.has(place.line))
    .map(printedText)
    .filter((text) => DUTY.test(text) && findDates(text).length === 0 && findTimes(text).length > 0);
  const [only, ...others] = texts;
  if (only === undefined || others.length > 0 || differsByDay(only)) return null;
  const [first, last, ...more] = findTimes(only);
  if (!first?.start || !last?.start || first.end !== null || more.length > 0) return null;
  const between = only.slice(endOf(first), last.index);
  if (!OF_ITS_DAY.test(between) || !OF_NEXT_DAY.test(only.slice(endOf(last)))) return null;
  return { startTime: first.start, endTime: last.start, printed: first.text };
}

const endOf = ({ index, length }: TimeMention): number => index + length;
