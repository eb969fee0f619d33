import { capitalised } from '../../capital.ts';
import { HINDERS, TELLER } from '../../change-verbs.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { CHANGE_WORDS, gatheringIn, LONGEST_SENTENCE } from '../../changes.ts';
import type { DateMention } from '../../dates.ts';
import type { PrintedDay } from '../../day-sequences.ts';
import { isBareGathering } from '../../kinds.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { type Gathering, gatheringsIn } from './gatherings.ts';
import type { NoticeText } from './notice-text.ts';

/** What a notice calls in short, by the name that it has in full elsewhere. */

/**
 * `Cuộc họp nêu trên` is the meeting that the notice is about, as its sentences name it; a bare `Cuộc họp` the one that was
 * named last.
 * @param line that of the sentence in which the name stands
 * @param old the day on which that was to be; then a name is its own only where it has that day too
 */
export function fullName(name: string, text: NoticeText, line: number, old: DateMention | null): string {
  const isBare = isBareGathering(name);
  if (!isBare && !POINTS_BACK.test(name)) return name;
  const kind = name.toLowerCase().split(' ').slice(-10)[0]!;
  const held = name.toLowerCase().replace(COUNTS, '');
  const sentences = isBare ? nearestFirst(text.sentences, line) : text.sentences;
  const named = sentences.map(({ text: words }) =>
    gatheringsIn(words.replace(HINDERS, '')).filter((each) => isFull(each.name)),
  );
  if (isBare) {
    const fitting = named.map((all) =>
      all.filter((each) => each.name.toLowerCase().replace(COUNTS, '').startsWith(held) && mayBeOn(each, old)),
    );
    const [found, other] = fitting.find((all) => all.length > 0) ?? [];
    // Of two that one sentence names on the old day it may be either.
    if (found) return other && old ? name : found.name;
    return old ? name : meetingOf(text);
  }
  const full = named.flat().map((each) => each.name);
  return full.find((each) => each.toLowerCase().startsWith(kind)) ?? full[0] ?? meetingOf(text);
}

const isFull = (name: string): boolean => !POINTS_BACK.test(name) && name.split(' ').length >= LEAST_WORDS;

/** `Cuộc họp ngày 14/5 chuyển …` is none of another day. */
const mayBeOn = ({ days }: Gathering, old: DateMention | null): boolean =>
  old === null || days.some((day) => isSameDay(day, old.days[0]!));
const isSameDay = (a: PrintedDay, b: PrintedDay): boolean =>
  a.day === b.day && (a.month === b.month || a.month === null || b.month === null);
const MEETING =
  '(?:(?:cuộc|buổi|phiên|kỳ|lớp)\\s)?(?:họp|hội nghị|hội thảo|lễ|làm việc|tập huấn|học|kỳ thi|hội thi|sự kiện|chương trình)';
const POINTS_BACK = new RegExp(String.raw`^${MEETING}\s(?:nêu trên|nói trên|kể trên|trên|này|đó|ấy)$`, 'iu');
const COUNTS = /^(?:cuộc|buổi|phiên|kỳ|lớp)\s/u;
const LEAST_WORDS = 4;

/** Those up to the line from the last to the first, then those below it. */
function nearestFirst(sentences: readonly Passage[], line: number): Passage[] {
  const isAbove = (each: Passage) => placeOf(each).line <= line;
  return [...sentences.filter(isAbove).reverse(), ...sentences.filter((each) => !isAbove(each))];
}

/** A message without a headline has its first words in its place: of these what names the thing, not its days. */
function calledIn(headline: string): string {
  const moments = headline.length > LONGEST_SENTENCE ? [] : momentsIn(headline);
  return (moments.length > 0 && nameOfChanged(headline, moments)) || headline;
}
const WHO_TELLS = new RegExp(`^${TELLER}`, 'iu');

/**
 * What the notice is about: named in its headline, else in its first sentence that names a meeting. `họp và hoãn cuộc họp`
 * of a headline names none.
 */
export function meetingOf(text: NoticeText): string {
  const names = [text.headline, ...text.sentences.map((sentence) => sentence.text)].flatMap(
    (words) => gatheringIn(words.replace(WHO_TELLS, '')) ?? gatheringIn(words) ?? [],
  );
  const named = names.find((name) => !CHANGE_WORDS.test(name)) ?? names[0] ?? calledIn(text.headline);
  // `Hội nghị` of the headline is named in full below.
  const whole =
    named.split(' ').length < 3 || isBareGathering(named)
      ? names.find((name) => name.toLowerCase().startsWith(`${named.toLowerCase()} `))
      : undefined;
  return capitalised(whole ?? named);
}
