import type { Block, SourceText } from '../../model/block.ts';
import { type Notice, notice } from '../../model/notice.ts';
import { type DateRange, type LocalDate, weekOf } from '../../time/local.ts';
import { isCitation } from '../citations.ts';
import { findDates } from '../dates.ts';
import { resolveDay } from '../days.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import type { Masthead } from '../masthead.ts';
import { printedText } from '../printed.ts';
import { fullDateOf } from './dated-text.ts';
import { readTaskBody } from './task-body.ts';

/** Conclusions of a meeting: tasks given to departments, with deadlines in the text. */

const TITLE = /kết luận|ý kiến chỉ đạo|giao nhiệm vụ|phân công nhiệm vụ/iu;
const SCHEDULE = /^(?:lịch|chương trình)(?!\p{L})/iu;
const SAYS = /(?:kết luận|chỉ đạo)[^.;]{0,80}(?:như sau|sau)\s*:/iu;
const WEEKLY = /tuần|trực báo|giao ban/iu;
const HEAD_BLOCKS = 30;

export const conclusions: Layout = {
  name: 'conclusions',
  genre: 'conclusions',
  fit: ({ source, masthead }) => {
    const title = masthead.title ?? '';
    if (TITLE.test(title)) return SCHEDULE.test(title) ? 0.4 : 0.9;
    return headTexts(source, masthead).some((text) => SAYS.test(text)) ? 0.6 : 0;
  },
  read(document): LayoutReading {
    const { masthead, on } = document;
    const period = periodOf(document);
    const calendar = {
      period,
      year: masthead.named.year ?? yearIn(period),
      issued: masthead.issued,
      on: (period === null ? fullDateOf(document) : null) ?? on,
      fiveWeeks: false,
    };
    const body = readTaskBody(document, { ...calendar, fiveWeeks: false });
    const weekUnknown = period === null && masthead.named.week !== null;
    const about: Notice[] = weekUnknown
      ? [notice('week-number-unresolved', {}, { printed: masthead.title ?? '' })]
      : [];
    return { ...body, notices: [...about, ...body.notices], emptySlots: [], period };
  },
};

/** A week goes by the day of its meeting: offices do not count ISO weeks. */
function periodOf(document: DocumentText): DateRange | null {
  const { masthead } = document;
  const inTitle = masthead.period;
  if (inTitle && inTitle.start !== inTitle.end) return inTitle;
  const meeting = inTitle?.start ?? meetingDay(document);
  if (meeting === null) return null;
  const named = `${masthead.title ?? ''} ${headTexts(document.source, masthead).join(' ')}`;
  return WEEKLY.test(named) ? weekOf(meeting) : { start: meeting, end: meeting };
}

/** The first day named with the meeting itself, before the tasks. */
function meetingDay({ source, masthead, on }: DocumentText): LocalDate | null {
  const context = { period: null, year: masthead.named.year, issued: masthead.issued, on };
  for (const text of headTexts(source, masthead)) {
    if (!/hội nghị|cuộc họp|phiên họp|họp|giao ban|trực báo|làm việc|chủ trì/iu.test(text)) continue;
    const mention = findDates(text).find(({ index }) => !isCitation(text, wordOfDay(text, index)));
    const day = mention?.days[0] && resolveDay(mention.days[0], context).date;
    if (day) return day;
  }
  return null;
}

/** Where the date begins with its `ngày`. */
const wordOfDay = (text: string, index: number) => /ngày\s*$/iu.exec(text.slice(0, index))?.index ?? index;

/** Paragraphs of the body before the first list mark. */
function headTexts(source: SourceText, { body }: Masthead): string[] {
  const texts: string[] = [];
  for (const block of source.blocks.slice(body.start, Math.min(body.end, body.start + HEAD_BLOCKS))) {
    const text = textOfParagraph(block);
    if (text === null || /^(?:\d{1,2}|[IVX]{1,4}|[A-Z])[.)]\s/u.test(text)) break;
    if (text !== '') texts.push(text);
  }
  return texts;
}

const textOfParagraph = (block: Block) => (block.type === 'paragraph' ? printedText(block.line) : null);
const yearIn = (period: DateRange | null) => (period ? Number(period.start.slice(0, 4)) : null);
