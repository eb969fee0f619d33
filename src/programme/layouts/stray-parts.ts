import { afterBasis } from '../basis.ts';
import { holdsDay } from '../dates.ts';
import { dueClauseAt } from '../due-clauses.ts';
import { type Moment, momentsIn } from '../moments.ts';
import { isNoEntry } from '../no-entry.ts';
import { cutAt, type Passage, slice } from '../passage.ts';
import { relativeDayIn } from '../relative-days.ts';
import { sentencesOf } from '../sentences.ts';

/** What of a paragraph may be an entry of its own. */

/** Without what it rests on and what it asks for by a day; sentences that each name a day are each told for itself. */
export function partsOf(printed: Passage): Passage[] {
  const sentences = sentencesOf(printed, (rest) => momentsIn(rest).some(({ date }) => date !== null));
  const dated = sentences.filter(({ text }) => holdsDay(text));
  if (dated.length >= 2 || sentences.some(({ text }) => relativeDayIn(text) !== null))
    return sentences.flatMap(clausesOf).map(ownWords);
  const whole = ownWords(printed);
  // `… khai giảng ngày 04/4. Điện thoại: …`: what stands behind it says nothing of the day.
  const next = sentences[sentences.indexOf(dated[0]!) + 1];
  const cut = dated.length === 1 && next && isNoEntry(next.text) ? whole.text.indexOf(next.text) : -1;
  return clausesOf(withoutTail(cut > 0 ? slice(whole, 0, cut) : whole));
}

/** `8h00 ngày 22/02: gặp mặt đầu xuân; sau đó làm việc bình thường`: a clause behind its last moment that is no entry hides none. */
function withoutTail(part: Passage): Passage {
  const { text } = part;
  const last = momentsIn(text).at(-1)?.to ?? text.length;
  const clauses = Array.from(text.matchAll(/;\s[^;]*/gu)).filter(({ index }) => index >= last);
  const aside = clauses.find(([clause]) => isNoEntry(clause));
  return aside ? slice(part, 0, aside.index) : part;
}

/** `ngày 24/4 tại xã Một và ngày 27/4 tại xã Hai`: each day has words of its own behind it. */
function clausesOf(sentence: Passage): Passage[] {
  const { text } = sentence;
  const dated = momentsIn(text).filter(({ date }) => date !== null);
  const bracketed = namesBeforeDays(sentence, dated);
  if (bracketed.length > 0) return bracketed;
  const cuts = dated.flatMap(({ from, to }, i) => {
    const joint = i === 0 ? null : JOINT.exec(text.slice(dated[i - 1]!.to, from));
    const behind = text.slice(to, dated[i + 1]?.from);
    return joint && OWN_WORDS.test(joint.groups!.words!) && OWN_WORDS.test(behind) ? [from] : [];
  });
  return cutAt(sentence, cuts).map(withoutJoint);
}
const JOINT = /^(?<words>.*?)(?:[,;]\s(?:và\s)?|\svà\s)$/isu;
/** A place, or what is done. */
const OWN_WORDS = /\p{L}{2,}\s\p{L}{2,}/u;

/** `Lịch chiếu gồm: xã Một (ngày 08/12), xã Hai (ngày 09/12)`: each name has its day in a bracket behind it; none where a day stands otherwise. */
function namesBeforeDays(sentence: Passage, dated: readonly Moment[]): Passage[] {
  const { text } = sentence;
  const ends = dated.map(({ from, to }) => (text[from - 1] === '(' && text[to] === ')' ? to + 1 : -1));
  if (ends.length < 2 || ends.includes(-1)) return [];
  const lead = /^[^():]{0,200}:\s/u.exec(text)?.[0].length ?? 0;
  const froms = ends.map((_, i) =>
    i === 0 ? lead : ends[i - 1]! + BETWEEN_NAMES.exec(text.slice(ends[i - 1]!))![0].length,
  );
  const isList = froms.every(
    (from, i) => (i === 0 || from > ends[i - 1]!) && NAME.test(text.slice(from, dated[i]!.from - 1)),
  );
  const closes = /^[\s.;,]*$/u.test(text.slice(ends.at(-1)!));
  return isList && closes ? froms.map((from, i) => slice(sentence, from, ends[i]!)) : [];
}
const BETWEEN_NAMES = /^\s?(?:[,;]\s?)?(?:và\s)?/u;
const NAME = /^\p{L}[^().;:]{1,100}$/u;

const withoutJoint = (passage: Passage): Passage =>
  slice(passage, 0, passage.text.length - /[\s,;]{0,4}(?:\svà)?[\s,;]{0,4}$/iu.exec(passage.text)![0].length);

const ownWords = (passage: Passage): Passage =>
  slice(passage, afterBasis(passage.text), dueClauseAt(passage.text) ?? undefined);
