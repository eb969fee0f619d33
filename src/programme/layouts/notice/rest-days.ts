import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { addDays } from '../../../time/local.ts';
import type { DayContext } from '../../days.ts';
import { HOLIDAY_DAY } from '../../holiday-days.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { withEachMakingUp } from '../../made-up-by.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { type RestDay, type RestSentence, restDaysIn } from '../../rest-days.ts';
import { occasionIn, occasionsIn, SUMS_UP } from '../../rest-titles.ts';
import { slotOfTime } from '../../times.ts';
import { type DaySpan, daysJoined, spansOf } from '../dated-text.ts';
import { heldBesideRests } from './beside-rests.ts';
import { makeUpTime } from './make-up-times.ts';
import { labelled } from './named-days.ts';
import type { NoticeText } from './notice-text.ts';
import { openHours } from './open-hours.ts';
import { openOnDay } from './open-on-days.ts';
import { audienceAbove, audienceIn, partNamed, within } from './rest-audience.ts';
import { bodiesOf, withBodies } from './rest-bodies.ts';
import { withAudiences, withoutCovered } from './rest-cover.ts';
import { doubtsAmong, doubtsOfOne, type FoundRest, followsWeekend } from './rest-doubts.ts';
import { flagsOf, holidayIn, serviceOfLabel, titleOf, titleOfPart } from './rest-names.ts';
import { behind, type Opening, openedApart, openingOf } from './rest-openings.ts';
import { goesOnWithOther, isOfPart, tellsOfFlagsAlone, withVerb } from './rest-verbs.ts';
import { dutyRows, rosterLines } from './rosters.ts';

/** Rest days, days that make up for them, days of flags. A span within another of its kind is the same rest. */
export function readRestDays(given: NoticeText): LayoutReading {
  const paragraphs = given.paragraphs.map((each) => ({ ...each, text: withEachMakingUp(each.text) }));
  const text = { ...given, paragraphs, context: lookingAhead(given.context) };
  const found: FoundRest[] = [];
  const openings = new Map<string, Opening>();
  const notices: Notice[] = [];
  const read: { text: string; read: RestSentence }[] = [];
  const common =
    holidayIn(text.headline) ??
    text.sentences.map((sentence) => holidayIn(sentence.text)).find((name) => name !== null) ??
    null;
  const ofFlags = tellsOfFlagsAlone([text.headline, ...text.sentences.map((sentence) => sentence.text)]);
  const beside = rosterLines(text.tables);
  let heading: string | null = null;
  let forWhom = audienceIn(text.headline);
  for (const { sentence, own, label, heads, earlier, borrowed } of labelled(text.paragraphs, text.headline)) {
    if (beside.has(placeOf(sentence).line)) continue;
    if (own) heading = label;
    if (FOR_WHOM.test(sentence.text)) forWhom = audienceIn(sentence.text) ?? forWhom;
    forWhom = audienceAbove(sentence.text) ?? forWhom;
    const called = label === null ? '' : (CALLED_BY_DAYS.exec(sentence.text)?.[0] ?? '');
    const rest = sentence.text.slice(called.length);
    const words = goesOnWithOther(earlier) ? rest : withVerb(rest, heads, label ?? heading ?? text.headline, ofFlags);
    const told = restDaysIn(words);
    const moments = told.days.length > 0 ? momentsIn(words) : [];
    read.push({ text: words, read: told });
    for (const rest of told.days) {
      const occasion =
        label ??
        (SUMS_UP.test(words) ? occasionsIn(earlier) : null) ??
        occasionIn(`${earlier} ${words.slice(0, rest.mention.index)}`.slice(-FARTHEST_NAME)) ??
        heading ??
        common;
      for (const span of daysJoined(spansOf(rest.mention, text.context))) {
        const id = String(found.length + 1);
        const opening = rest.kind === 'rest' ? openingOf(rest.mention, momentOf(rest, moments), words) : null;
        if (opening) openings.set(id, opening);
        const audience = within(
          partNamed(rest.by) ??
            audienceIn(words.slice(0, rest.mention.index).slice(-FARTHEST_NAME)) ??
            audienceIn(earlier.slice(-FARTHEST_NAME)),
          forWhom,
        );
        const own = itemOf(rest, span, { id, sentence, called, words, moments, occasion });
        const each = {
          rest,
          sentence: words,
          opens: opening !== null,
          supposed: rest.kind === 'rest' && isOfPart(sentence.text),
          audience,
          item: { ...own, title: titleOfPart(rest, audience) ?? own.title },
        };
        found.push(each);
        const where = { line: each.item.line, item: each.item.id };
        if (borrowed || each.supposed || (rest.doubtful && !followsWeekend(span.start, found.at(-2)?.item.end ?? null)))
          notices.push(notice('uncertain-date', where, { printed: rest.mention.text }));
        if (span.problem)
          notices.push(notice(span.problem, where, { printed: rest.mention.text, used: span.start ?? '' }));
        notices.push(...doubtsOfOne(each));
      }
    }
  }
  const isTold = ({ code, item: of }: Notice) => notices.some((each) => each.code === code && each.item === of);
  notices.push(...doubtsAmong(found, read, text.context).filter((doubt) => !isTold(doubt)));
  const items = found.map((each) => each.item);
  const isMadeUp = (each: ProgrammeItem) =>
    found.some(
      ({ rest, item: { line, start } }) => rest.kind === 'makeUp' && line === each.line && start === each.start,
    );
  const open: ProgrammeItem[] = [];
  for (const sentence of text.sentences) {
    const halves = openHours(sentence, items.length, text.context);
    const told = halves.length > 0 ? halves : openOnDay(sentence, String(items.length + 1), text.context);
    const hours = told.filter((each) => !isMadeUp(each));
    items.push(...hours);
    open.push(...hours);
  }
  for (const told of heldBesideRests(text.sentences, items.length, text.context)) {
    items.push(...told.items);
    notices.push(...told.notices);
  }
  const duty = dutyRows(text, items.length);
  items.push(...duty.items);
  notices.push(...duty.notices);
  const bodies = bodiesOf(text.paragraphs, items, found);
  // `Phòng khám: từ 01/9 đến 02/9, sáng 7h00 - 11h00`
  const isOpen = ({ id, line }: ProgrammeItem) =>
    found.some(({ item: { id: own }, supposed }) => supposed && own === id) && open.some((each) => each.line === line);
  const kept = withoutCovered(items, found, bodies, text.headline).filter((each) => !isOpen(each));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    items: openedApart(withBodies(withAudiences(kept, found), bodies, found), openings),
    emptySlots: [],
    rules: [],
    notices: notices
      .filter((each) => ids.has(each.item!))
      .flatMap((each) => (openings.has(each.item!) ? [each, { ...each, item: behind(each.item!) }] : [each])),
    period: null,
    restsHoldNoMore: true,
    workingDays: read
      .flatMap((each) => each.read.working)
      .flatMap((mention) => spansOf(mention, text.context))
      .flatMap(({ start }) => start ?? []),
  };
}

/** What is told of rests lies ahead: of a year's holidays the last is nearer to the one before when it is told in January. */
const lookingAhead = (context: DayContext): DayContext =>
  context.issued === null ? context : { ...context, issued: addDays(context.issued, DAYS_AHEAD) };
const DAYS_AHEAD = 120;

interface Around {
  readonly id: string;
  readonly sentence: Passage;
  /** The days by which its holiday is called, or empty. */
  readonly called: string;
  /** What follows of it, as it was read. */
  readonly words: string;
  readonly moments: readonly Moment[];
  readonly occasion: string | null;
}

function itemOf(
  rest: RestDay,
  span: DaySpan,
  { id, sentence, called, words, moments, occasion }: Around,
): ProgrammeItem {
  // `vào sáng thứ Bảy, ngày 26/4`, `từ 17 giờ ngày 29/4`: the part of the day that is said with it.
  const moment = momentOf(rest, moments);
  const madeUp = rest.kind === 'makeUp' ? makeUpTime(rest, moment, words) : null;
  const time = madeUp === null ? (rest.kind === 'flags' ? moment?.time : undefined) : madeUp.time;
  // `từ chiều ngày 24/4 đến hết ngày 25/4` is no row of afternoons.
  const isOne = (span.start === span.end && rest.mention.form !== 'range') || rest.kind === 'makeUp';
  const half = isOne ? ((madeUp ?? moment)?.slot ?? null) : null;
  const { line, page } = placeOf(sentence);
  return item({
    id,
    kind: rest.kind === 'rest' ? 'dayOff' : 'event',
    title:
      rest.kind === 'flags'
        ? flagsOf(rest, called + words)
        : titleOf(rest, (rest.kind === 'rest' ? serviceOfLabel(sentence.text) : null) ?? occasion),
    start: span.start,
    end: span.end,
    timing: span.start === null ? 'none' : 'on',
    timingText: half === null && moment?.slot ? words.slice(moment.from, moment.to) : rest.mention.text,
    slot: time?.start ? slotOfTime(time.start) : half,
    startTime: time?.start ?? null,
    endTime: time?.end ?? null,
    line,
    page,
  });
}

const momentOf = ({ mention }: RestDay, moments: readonly Moment[]): Moment | undefined =>
  moments.find(({ date }) => date?.index === mention.index);

/** `3. 30/4 và 01/5: treo cờ từ …`: days that are the name of a holiday. */
const CALLED_BY_DAYS = new RegExp(
  String.raw`^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)]\s)?(?:(?:lễ|dịp|ngày|và|,|-)\s?|${HOLIDAY_DAY}[\s,]*){1,6}:\s(?=[^:]*\d\s?[/.-]\s?\d)`,
  'iu',
);

/** How far before its day a holiday is named. */
const FARTHEST_NAME = 600;
/** `2. Đối với sinh viên:` */
const FOR_WHOM = /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s?)?đối với\s[^:]{4,80}:?$/iu;
