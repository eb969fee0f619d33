import { type Line, linesOf } from '../../model/block.ts';
import type { Notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { DocumentText } from '../layout.ts';
import { printedText } from '../printed.ts';
import { WEEKDAY_WORDS } from '../weekdays.ts';
import { datedContext } from './dated-text.ts';
import { ListBuilder } from './list/builder.ts';
import { readListProse } from './list/prose.ts';

/**
 * A month's programme of which lines begin with their day (`- Ngày 12/11: Kiểm tra thôn 3 (chiều)`): these take place then,
 * with the half, the hour and the place that they name; what has no day of its own stays work of the month.
 */
export function withDatedLines<Reading extends TaskReading>(document: DocumentText, reading: Reading): Reading {
  const { source, masthead } = document;
  const blocks = source.blocks.slice(masthead.body.start, masthead.body.end);
  // Of print a line may be but a part of its sentence.
  if (source.lineKind === 'print' && source.format === 'pdf') return reading;
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : [])).filter(beginsWithDay);
  if (lines.length < LEAST_LINES) return reading;
  const builder = new ListBuilder(datedContext(document), null);
  builder.month = masthead.named.month;
  for (const line of lines) readListProse([line], builder);
  return withInstead(reading, builder.finish(masthead.period));
}

interface TaskReading {
  readonly items: readonly ProgrammeItem[];
  readonly notices: readonly Notice[];
}

const LEAST_LINES = 3;
const DAYS = String.raw`\d{1,2}(?:\s?[-–,]\s?\d{1,2})?\s?[/.]\s?\d{1,2}(?:\s?[/.]\s?\d{4})?`;
const CLOCK = String.raw`\d{1,2}\s?(?:[hg:]|giờ)\s?(?:\d{2})?`;
const HOUR = String.raw`${CLOCK}(?:\s?[-–]\s?${CLOCK})?`;
const HALF = String.raw`(?:buổi\s)?(?:sáng|trưa|chiều|tối)`;
const WEEKDAY = `(?:${WEEKDAY_WORDS}|cn|t[2-7])`;
const BEGINS = new RegExp(
  [
    String.raw`^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?(?:(?:${HALF}|${HOUR}),?\s)?(?:${WEEKDAY},?\s)?(?:(?:các )?(?:từ )?ngày\s)?${DAYS}`,
    String.raw`\s?(?:[,;]?\s?(?:lúc\s)?(?:${HOUR}|${HALF})\s?)?(?:\([^()]{1,30}\)\s?)?(?::|\s[–-])\s*\p{L}`,
    String.raw`|^[\s\-–+*•]*(?:\d{1,2}[.)]\s*)?ngày\s\d{1,2}\s?\/\s?\d{1,2}[^:]{0,20}:\s*\d{1,2}\s?(?:[hg:]|giờ)`,
  ].join(''),
  'iu',
);
const beginsWithDay = (line: Line): boolean => BEGINS.test(printedText(line));

/** What was read of a line in place of the work that it was taken for. */
function withInstead<Reading extends TaskReading>(reading: Reading, dated: TaskReading): Reading {
  const byLine = Map.groupBy(dated.items, ({ line }) => line);
  const ids = new Map<string, string>();
  const gone = new Set<string>();
  const seen = new Set<number>();
  const items = reading.items.flatMap((task): ProgrammeItem[] => {
    const own = byLine.get(task.line);
    if (own === undefined) return [task];
    gone.add(task.id);
    if (seen.has(task.line)) return [];
    seen.add(task.line);
    return own.map((each, i) => {
      const id = i === 0 ? task.id : `${task.id}.${i + 1}`;
      ids.set(each.id, id);
      return { ...each, id, section: task.section };
    });
  });
  const kept = reading.notices.filter(({ item }) => item === null || !gone.has(item));
  const own = dated.notices.flatMap((each) => {
    const id = ids.get(each.item ?? '');
    return id === undefined ? [] : [{ ...each, item: id }];
  });
  return { ...reading, items, notices: [...kept, ...own] };
}
