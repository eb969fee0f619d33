import { linesOf } from '../../model/block.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import type { LocalDate } from '../../time/local.ts';
import { opensAskedWork } from '../asked-work.ts';
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
import { daysOfPlan, linesOfHalves } from './days-of-plan.ts';
import { atMoment, type Told } from './notice/at-moment.ts';
import { type NamedTime, namedTimesIn } from './notice/named-times.ts';
import { paragraphsOfLines } from './week/paragraphs.ts';

const FIT = { plan: 0.62, named: 0.5, asked: 0.34, hours: 0.3 };

/**
 * Papers that are about something else and yet name its days: a recruitment, a session of a council, a contest. Each of
 * their lines `name: when, at where` is an entry; so is what they ask for by a day.
 */
export const milestones: Layout = {
  name: 'milestones',
  genre: 'list',
  most: () => FIT.plan,
  fit(document) {
    const title = document.masthead.title ?? '';
    if (SCHEDULE.test(title)) return listsNames(document) ? FIT.named : 0;
    if (PAPER.test(title) && daysOfPlan(textsOf(document)).length >= LEAST_DAYS) return FIT.plan;
    const named = timesOf(document).length;
    // A page without a title that tells nothing but the hours of its days is a schedule of them.
    if (named >= LEAST_NAMED) return title === '' && namesNothing(document) ? FIT.hours : FIT.named;
    return named + withRequests(NOTHING, document).items.length >= LEAST_NAMED ? FIT.asked : 0;
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

/** `Chi đoàn Một: 19h00 ngày 06/7`, and hardly anything else: a schedule by who comes. */
function listsNames(document: DocumentText): boolean {
  const named = timesOf(document).filter(({ moment }) => moment.date !== null && moment.time !== null).length;
  return named >= LEAST_NAMED && named > textsOf(document).filter(({ text }) => text.trim() !== '').length / 2;
}

const namesNothing = (document: DocumentText): boolean => namedTimesIn(textsOf(document).filter(isEntry)).length === 0;

const NOTHING: LayoutReading = { items: [], emptySlots: [], rules: [], notices: [], period: null };
const LEAST_NAMED = 3;
const LEAST_DAYS = 2;
const PAPER = /^(?:dự thảo\s)?(?:kế hoạch|phương án|quyết định|công văn|thông báo|hướng dẫn|v\/v|về việc)(?!\p{L})/iu;
const SCHEDULE = /^(?:dự thảo\s)?(?:lịch|chương trình)(?!\p{L})/iu;
const LINE = { openDays: false, ordinals: true, letters: false };

function textsOf({ source, masthead }: DocumentText): Passage[] {
  const { start, end } = masthead.body;
  const lines = source.blocks
    .slice(start, end)
    .flatMap((block) => (block.type === 'paragraph' ? linesOf(block) : linesOfHalves(block)));
  return paragraphsOfLines(lines, 'paragraph', LINE).map(({ passage }) => passage);
}

function timesOf(document: DocumentText): NamedTime[] {
  const texts = textsOf(document);
  const since = toldOn(document);
  const ofDays = daysOfPlan(texts).flatMap(({ entries }) => entries);
  const named = namedTimesIn(texts.filter(isEntry)).filter(
    ({ passage }) => !ofDays.some((own) => own.passage.places[0] === passage.places[0]),
  );
  return [...named, ...ofDays]
    .toSorted((a, b) => lineOf(a) - lineOf(b))
    .filter((time) => {
      const [first] = toldOf(time, '1', document).items;
      return first?.end != null && (since === null || first.end >= since);
    });
}

const lineOf = ({ passage }: NamedTime): number => placeOf(passage).line;

const isEntry = ({ text }: Passage): boolean => !isRule(text) && (!isNoEntry(text) || /:\s*$/u.test(text));

/** `Trạm Y tế tổng hợp, báo cáo UBND xã: 04/12/2027`: work that is done on its day at the latest. */
const isHandedIn = ({ title, moment: { date, time, slot } }: Pick<NamedTime, 'title' | 'moment'>): boolean =>
  date?.form === 'day' && time === null && slot === null && !SHOWN.test(title) && opensAskedWork(title);
const SHOWN = /(?<!\p{L})(?:công bố|niêm yết|nhận)(?!\p{L})/iu;

const asDue = (each: ProgrammeItem): ProgrammeItem => ({ ...each, kind: 'task', start: null, timing: 'deadline' });

function toldOf({ passage, title, moment, location }: NamedTime, id: string, document: DocumentText): Told {
  const context = datedContext(document);
  if (moment.date !== null) {
    const told = atMoment(passage, { id, title, moment, location }, context);
    return isHandedIn({ title, moment }) ? { ...told, items: told.items.map(asDue) } : told;
  }
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
