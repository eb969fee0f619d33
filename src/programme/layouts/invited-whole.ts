import { linesOf } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import { findDates } from '../dates.ts';
import type { DocumentText, LayoutReading } from '../layout.ts';
import { printedText } from '../printed.ts';
import { spansOf } from './dated-text.ts';
import { readGathering } from './notice/gathering.ts';
import { isInvitation } from './notice/guests.ts';
import { noticeOf } from './notice/notice-source.ts';
import type { NoticeText } from './notice/notice-text.ts';

/**
 * An invitation whose agenda of days was read as a schedule: what it invites to is an entry too, as `Thời gian:` and
 * `Địa điểm:` above the agenda give it.
 */
export function withInvitation(document: DocumentText, reading: LayoutReading): LayoutReading {
  if (!document.source.blocks.slice(0, HEAD).some((block) => linesOf(block).some(opensInvitation))) return reading;
  const first = Math.min(...reading.items.map(({ line }) => line));
  const blocks = document.source.blocks.filter((block) => linesOf(block).every(({ place }) => place.line < first));
  const text = noticeOf({ ...document, source: { ...document.source, blocks } }, 'gathering');
  const told = readGathering(text);
  const whole = told.items.filter((each) => each.start !== null && !isKnown(each, reading.items));
  if (whole.length === 0) return reading;
  const from = Math.max(0, ...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const ids = new Map(whole.map(({ id }, i) => [id, String(from + i + 1)]));
  const notices = told.notices.flatMap((each): Notice[] => {
    const id = each.item === null ? undefined : ids.get(each.item);
    return id === undefined ? [] : [{ ...each, item: id }];
  });
  return {
    ...reading,
    items: [...whole.map((each) => ({ ...each, id: ids.get(each.id)! })), ...reading.items],
    notices: [
      ...reading.notices,
      ...notices,
      ...whole.flatMap((each) => endUnread({ ...each, id: ids.get(each.id)! }, text)),
    ],
  };
}

const HEAD = 14;
const opensInvitation = (line: Parameters<typeof printedText>[0]): boolean => isInvitation(printedText(line));

/** Some entry is called so on that day. */
const isKnown = ({ start, title }: ProgrammeItem, items: readonly ProgrammeItem[]): boolean =>
  items.some((each) => each.start === start && each.title.toLowerCase().includes(title.toLowerCase()));

/** `từ 07 giờ 30 ngày 21/5 đến trưa ngày 22/5`: a later day in the line of its time. */
function endUnread({ id, line, start, end }: ProgrammeItem, text: NoticeText): Notice[] {
  const words = text.paragraphs.find(({ places }) => places.some(({ place }) => place.line === line))?.text ?? '';
  const later = findDates(words).find((mention) =>
    spansOf(mention, text.context).some((span) => span.end !== null && span.end > (end ?? start ?? '')),
  );
  return later ? [notice('uncertain-date', { line, item: id }, { printed: later.text })] : [];
}
