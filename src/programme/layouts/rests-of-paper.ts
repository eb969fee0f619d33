import type { Notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { placeOf } from '../passage.ts';
import { spanOfItems } from './dated-text.ts';
import { ON_DUTY } from './list/rests-told.ts';
import { kindOf } from './notice/notice-kind.ts';
import { noticeOf } from './notice/notice-source.ts';
import { readRestDays } from './notice/rest-days.ts';

/**
 * A paper of rests whose tables were read as a list or a plan: the rests and the days that make up for them, which stand in its
 * sentences, are entries too, and what it does not name stays as it was.
 */
export function withRestsOfPaper(document: DocumentText, reading: LayoutReading): LayoutReading {
  if (reading.items.length === 0 || reading.namesOtherDays || kindOf(document)?.name !== 'rest') return reading;
  // Cells are told by who read them.
  const blocks = document.source.blocks.filter(({ type }) => type === 'paragraph');
  const text = noticeOf({ ...document, source: { ...document.source, blocks } }, 'rest');
  const read = readRestDays(text);
  const ofDuty = new Set(text.paragraphs.filter((each) => ON_DUTY.test(each.text)).map((each) => placeOf(each).line));
  const rests = read.items.filter(
    (each) => each.start !== null && !ofDuty.has(each.line) && !isKnown(each, reading.items),
  );
  if (!rests.some(({ kind }) => kind === 'dayOff')) return reading;
  const from = Math.max(0, ...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const ids = new Map(rests.map(({ id }, i) => [id, String(from + i + 1)]));
  const items = [...rests.map((each) => ({ ...each, id: ids.get(each.id)! })), ...reading.items];
  const notices = read.notices.flatMap((each): Notice[] => {
    const id = each.item === null ? undefined : ids.get(each.item);
    return id === undefined ? [] : [{ ...each, item: id }];
  });
  return {
    ...reading,
    items: items.toSorted((a, b) => a.line - b.line),
    notices: [...reading.notices, ...notices],
    workingDays: [...(reading.workingDays ?? []), ...(read.workingDays ?? [])],
    restsHoldNoMore: true,
    instead: reading.instead ?? { scope: 'partial', period: spanOfItems(items) },
  };
}

/** Some entry stands on its line, or is a rest or another entry on the same days. */
const isKnown = ({ line, kind, start, end, title }: ProgrammeItem, items: readonly ProgrammeItem[]): boolean =>
  items.some(
    (each) =>
      each.line === line ||
      (each.start === start && each.end === end && (kind === 'dayOff' ? each.kind === kind : each.title === title)),
  );
