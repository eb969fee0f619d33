import { linesOf } from '../../model/block.ts';
import type { LocalDate } from '../../time/local.ts';
import { capitalised } from '../capital.ts';
import { readDeadlines } from '../deadlines.ts';
import { item } from '../items.ts';
import type { DocumentText, Layout, LayoutReading } from '../layout.ts';
import { isNoEntry } from '../no-entry.ts';
import { type Passage, placeOf } from '../passage.ts';
import { withRequests } from '../requests.ts';
import { isRule } from '../rules.ts';
import { toldOn } from '../told-of-past.ts';
import { datedContext, spanOfItems } from './dated-text.ts';
import { atMoment, type Told } from './notice/at-moment.ts';
import { type NamedTime, namedTimesIn } from './notice/named-times.ts';
import { paragraphsOfLines } from './week/paragraphs.ts';

/**
 * Papers that are about something else and yet name its days: a recruitment, a session of a council, a contest. Each of
 * their lines `name: when, at where` is an entry; so is what they ask for by a day.
 */
export const milestones: Layout = {
  name: 'milestones',
  genre: 'list',
  fit(document) {
    if (SCHEDULE.test(document.masthead.title ?? '')) return 0;
    const named = timesOf(document).length;
    if (named >= LEAST_NAMED) return 0.5;
    return named + withRequests(NOTHING, document).items.length >= LEAST_NAMED ? 0.34 : 0;
  },
  read(document): LayoutReading {
    const context = datedContext(document);
    const told = timesOf(document).map((time, i) => toldOf(time, String(i + 1), document));
    const items = told.flatMap((each) => each.items);
    return {
      items,
      emptySlots: [],
      rules: [],
      notices: told.flatMap(({ notices }) => notices),
      period: context.period,
      instead: { scope: 'partial', period: spanOfItems(items) },
    };
  },
};

const NOTHING: LayoutReading = { items: [], emptySlots: [], rules: [], notices: [], period: null };
const LEAST_NAMED = 3;
const SCHEDULE = /^(?:dự thảo\s)?(?:lịch|chương trình)(?!\p{L})/iu;
const LINE = { openDays: false, ordinals: true, letters: false };

function timesOf(document: DocumentText): NamedTime[] {
  const { start, end } = document.masthead.body;
  const lines = document.source.blocks
    .slice(start, end)
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : []));
  const texts = paragraphsOfLines(lines, 'paragraph', LINE).map(({ passage }) => passage);
  const since = toldOn(document);
  return namedTimesIn(texts.filter(isEntry)).filter((time) => {
    const [first] = toldOf(time, '1', document).items;
    return first?.end != null && (since === null || first.end >= since);
  });
}

const isEntry = ({ text }: Passage): boolean => !isRule(text) && (!isNoEntry(text) || /:\s*$/u.test(text));

function toldOf({ passage, title, moment, location }: NamedTime, id: string, document: DocumentText): Told {
  const context = datedContext(document);
  if (moment.date !== null) return atMoment(passage, { id, title, moment, location }, context);
  const { line, page } = placeOf(passage);
  const within = readDeadlines(passage.text, 'prose', { ...context, fiveWeeks: false }).found.find(
    ({ timing, bound }) => timing === 'period' && bound === 'within',
  );
  if (!within) return { items: [], notices: [] };
  const when = {
    start: within.start as LocalDate,
    end: within.end,
    timing: 'period',
    timingText: within.text,
  } as const;
  return { items: [item({ id, kind: 'task', title: capitalised(title), ...when, line, page })], notices: [] };
}
