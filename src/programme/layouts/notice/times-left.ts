import { notice } from '../../../model/notice.ts';
import type { LocalDate } from '../../../time/local.ts';
import { CHANGE_WORDS, leavesOpen, postpones } from '../../changes.ts';
import { CALLING_PAPERS } from '../../citations.ts';
import { isDateLine } from '../../date-line.ts';
import type { DateMention } from '../../dates.ts';
import { withoutMark } from '../../list-marks.ts';
import { isOpenEnded, toldMoments } from '../../moment-roles.ts';
import { isNoLoss } from '../../no-loss.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { shortened } from '../../printed.ts';
import { isRule } from '../../rules.ts';
import { spansOf } from '../dated-text.ts';
import { tellsAlone } from './alone.ts';
import { numberedFrom, type Told } from './at-moment.ts';
import { currentIn } from './moves.ts';
import type { NoticeText } from './notice-text.ts';
import { oldDays } from './old-days.ts';
import { shiftsLeft } from './shifts-left.ts';

/**
 * Of what was only put off no new time was read. A sentence that names a later day than the old one, or leads to another
 * hour, may tell it: it is never lost in silence.
 */
export function timesLeft(told: readonly Told[], text: NoticeText): Told[] {
  const printed = new Set(told.flatMap(({ items }) => items.flatMap(({ timingText }) => timingText ?? [])));
  // What stands beside it has been read on days of its own.
  const held = new Set(told.flatMap(({ items }) => items.map(({ start }) => start)));
  const old = text.sentences
    .filter((sentence) => !leadsToTime(sentence))
    .flatMap((sentence) => oldDays(sentence.text))
    .flatMap((day) => startOf(day, text) ?? []);
  const since = [text.since, ...old.toSorted().slice(0, 1)].reduce<LocalDate | null>(
    (last, day) => (day && (last === null || day > last) ? day : last),
    null,
  );
  const isLater: IsLater = (day) => {
    const start = startOf(day, text);
    return !printed.has(day.text) && start !== null && !held.has(start) && (since === null || start > since);
  };
  // What stands before the last word that puts it off is how it was.
  const isHeadline = (sentence: Passage) => text.headline.includes(sentence.text);
  const off = text.sentences.findLastIndex(
    (sentence) => postpones(sentence.text) && !isHeadline(sentence) && toldMoments(sentence.text).fresh.length === 0,
  );
  return text.sentences
    .slice(off + 1)
    .filter((each) => tellsNew(each, isLater) || (!isHeadline(each) && tellsLater(each, isLater)))
    .map(unread);
}

const unread = ({ text, places }: Passage): Told => ({
  items: [],
  notices: [notice('line-unread', { line: places[0]!.place.line }, { printed: shortened(text) })],
});

/** `điều chỉnh thời gian khai mạc: …`: the days behind the colon are no old ones. */
const leadsToTime = ({ text }: Passage): boolean => CHANGE_WORDS.test(text) && !postpones(text) && /:\s/u.test(text);

/** The days to which words lead as new ones; of a sentence that only tells when something takes place, its own. */
function daysOf({ text }: Passage): DateMention[] {
  const words = withoutMark(text);
  const alone = tellsAlone(words)?.moment;
  return [...toldMoments(words).fresh, ...(alone ? [alone] : [])].flatMap(({ date }) => date ?? []);
}

/** Behind the first thing that was read as moved, what is only later by so much, and lines that tell of days of which nothing was read. */
export function daysLeft(told: readonly Told[], text: NoticeText): Told[] {
  const items = told.flatMap((each) => each.items);
  const first = Math.min(...items.map(({ line }) => line));
  const isHeld = (day: LocalDate): boolean =>
    items.some(({ start, end }) => start !== null && end !== null && start <= day && day <= end);
  const isNew: IsLater = (day) => {
    const start = startOf(day, text);
    return start !== null && !isHeld(start) && (text.since === null || start > text.since);
  };
  const unheard = currentIn(text.paragraphs)
    .filter((each) => placeOf(each).line >= first && !leavesOpen(each.text) && !isRule(each.text))
    .filter((each) => daysOf(each).some(isNew) || (!INVITED.test(each.text) && tellsLater(each, isNew)))
    .map(unread);
  return [...numberedFrom(told.length, shiftsLeft(told, text)), ...unheard];
}

/** `… đã gửi giấy mời dự Hội nghị vào lúc 8h00 ngày 25/6`: the day on which it was to be. */
const INVITED = new RegExp(
  String.raw`(?<!\p{L})(?:đã|vừa)\s(?:có|gửi|phát hành|ban hành|ra)\s(?:các\s)?(?:${CALLING_PAPERS})(?!\p{L})`,
  'iu',
);

type IsLater = (day: DateMention) => boolean;

const tellsNew = ({ text }: Passage, isLater: IsLater): boolean =>
  !leavesOpen(text) && toldMoments(withoutMark(text)).fresh.some(({ date }) => date === null || isLater(date));

function tellsLater({ text }: Passage, isLater: IsLater): boolean {
  const words = withoutMark(text);
  if (isDateLine(words) || isNoLoss(words) || leavesOpen(words) || postpones(words)) return false;
  return toldMoments(words).open.some(
    (moment) => moment.date !== null && isLater(moment.date) && !isOpenEnded(words, moment),
  );
}

const startOf = (day: DateMention, { context }: NoticeText): LocalDate | null =>
  (spansOf(day, context)[0]?.start ?? null) as LocalDate | null;
