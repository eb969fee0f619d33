import { capitalised } from '../../capital.ts';
import { CHANGE_WORDS, gatheringIn } from '../../changes.ts';
import type { NoticeText } from './notice-text.ts';

/** What a notice calls in short, by the name that it has in full elsewhere. */

/** `Cuộc họp nêu trên` is the meeting that the notice is about, as its sentences name it. */
export function fullName(name: string, text: NoticeText): string {
  if (!POINTS_BACK.test(name)) return name;
  const [kind] = name.toLowerCase().split(' ').slice(-10);
  const names = text.sentences.flatMap(({ text: words }) => gatheringIn(words) ?? []);
  const full = names.filter((each) => !POINTS_BACK.test(each) && each.split(' ').length >= LEAST_WORDS);
  return full.find((each) => each.toLowerCase().startsWith(kind!)) ?? full[0] ?? meetingOf(text);
}
const POINTS_BACK =
  /^(?:(?:cuộc|buổi|phiên|kỳ|lớp)\s)?(?:họp|hội nghị|hội thảo|lễ|làm việc|tập huấn|học|kỳ thi|hội thi|sự kiện|chương trình)\s(?:nêu trên|nói trên|kể trên|trên|này|đó|ấy)$/iu;
const LEAST_WORDS = 4;

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
