import { capitalised } from '../../capital.ts';
import { CHANGE_WORDS, gatheringIn } from '../../changes.ts';
import { type Passage, placeOf } from '../../passage.ts';
import type { NoticeText } from './notice-text.ts';

/** What a notice calls in short, by the name that it has in full elsewhere. */

/**
 * `Cuộc họp nêu trên` is the meeting that the notice is about, as its sentences name it; a bare `Cuộc họp` the one that was
 * named last.
 * @param line that of the sentence in which the name stands
 */
export function fullName(name: string, text: NoticeText, line: number): string {
  const isBare = BARE.test(name);
  if (!isBare && !POINTS_BACK.test(name)) return name;
  const [kind] = name.toLowerCase().split(' ').slice(-10);
  const sentences = isBare ? nearestFirst(text.sentences, line) : text.sentences;
  const names = sentences.flatMap(({ text: words }) => gatheringIn(words) ?? []);
  const full = names.filter((each) => !POINTS_BACK.test(each) && each.split(' ').length >= LEAST_WORDS);
  return full.find((each) => each.toLowerCase().startsWith(kind!)) ?? full[0] ?? meetingOf(text);
}
const POINTS_BACK =
  /^(?:(?:cuộc|buổi|phiên|kỳ|lớp)\s)?(?:họp|hội nghị|hội thảo|lễ|làm việc|tập huấn|học|kỳ thi|hội thi|sự kiện|chương trình)\s(?:nêu trên|nói trên|kể trên|trên|này|đó|ấy)$/iu;
const BARE =
  /^(?:(?:cuộc|buổi|phiên|kỳ|lớp)\s)?(?:họp|hội nghị|hội thảo|lễ|làm việc|tập huấn|học|kỳ thi|hội thi|sự kiện|chương trình)$/iu;
const LEAST_WORDS = 4;

/** Those up to the line from the last to the first, then those below it. */
function nearestFirst(sentences: readonly Passage[], line: number): Passage[] {
  const isAbove = (each: Passage) => placeOf(each).line <= line;
  return [...sentences.filter(isAbove).reverse(), ...sentences.filter((each) => !isAbove(each))];
}

/**
 * What the notice is about: named in its headline, else in its first sentence that names a meeting. `họp và hoãn cuộc họp`
 * of a headline names none.
 */
export function meetingOf(text: NoticeText): string {
  const names = [text.headline, ...text.sentences.map((sentence) => sentence.text)].flatMap(
    (words) => gatheringIn(words) ?? [],
  );
  const named = names.find((name) => !CHANGE_WORDS.test(name)) ?? names[0] ?? text.headline;
  // `Hội nghị` of the headline is named in full below.
  const whole =
    named.split(' ').length < 3
      ? names.find((name) => name.toLowerCase().startsWith(`${named.toLowerCase()} `))
      : undefined;
  return capitalised(whole ?? named);
}
