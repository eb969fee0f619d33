import type { LayoutReading } from '../../layout.ts';
import { join, type Passage, placeOf } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { inOrder } from './at-moment.ts';
import { changedLines } from './changed-lines.ts';
import { readChanges } from './changes.ts';
import { movesIn } from './moves.ts';
import type { NoticeText } from './notice-text.ts';
import { otherHours } from './other-hours.ts';
import { partChanges } from './part-changes.ts';
import { daysLeft } from './times-left.ts';
import { wholeIn } from './whole-days-told.ts';

/** What a notice says of single days or sessions of a whole, and of everything else what any notice of changes says. */
export function readChangesAndParts(text: NoticeText): LayoutReading {
  const whole = wholeIn(text);
  const parts = partChanges(text, whole);
  if (parts.every(({ told }) => told.items.length === 0)) return readChanges(text);
  const read = [...parts.map(({ passage }) => passage), ...(whole ? [whole.sentence] : [])];
  const beside = withoutPassages(text, read);
  const isMore = changedLines(beside.paragraphs).length > 0 || movesIn(beside).length > 0;
  const more = isMore ? readChanges(beside) : null;
  const others = (more?.items ?? []).map((each) => ({
    items: [each],
    notices: more!.notices.filter(({ item }) => item === each.id),
  }));
  const told = inOrder(
    parts.map(({ told: each }) => each),
    others,
  );
  const left = daysLeft(told, text);
  const all = [...told, ...left];
  return {
    items: all.flatMap(({ items }) => items),
    emptySlots: [],
    rules: more?.rules ?? [],
    notices: [
      ...all.flatMap(({ notices }) => notices),
      ...(more?.notices ?? []).filter(({ item }) => item === null),
      ...otherHours(all, text),
    ],
    period: null,
    namesOtherDays: true,
    again: linesOfAll(read, beside),
  };
}

/** The notice without the sentences that stand in what was read. */
export function withoutPassages(text: NoticeText, read: readonly Passage[]): NoticeText {
  const isRead = (sentence: Passage): boolean =>
    read.some(
      (each) =>
        each.places.some(({ place }) => place.line === placeOf(sentence).line) &&
        (each.text.includes(sentence.text) || sentence.text.includes(each.text)),
    );
  const sentences = text.sentences.filter((each) => !isRead(each));
  const paragraphs = text.paragraphs.flatMap((paragraph) => {
    const all = sentencesOf(paragraph);
    const left = all.filter((each) => !isRead(each));
    if (left.length === all.length) return [paragraph];
    return left.some((each) => /\p{L}/u.test(each.text)) ? [join(left, ' ')] : [];
  });
  return { ...text, sentences, paragraphs };
}

/** Those on which nothing else stands. */
function linesOfAll(read: readonly Passage[], beside: NoticeText): ReadonlySet<number> {
  const others = new Set(beside.sentences.flatMap(({ places }) => places.map(({ place }) => place.line)));
  return new Set(
    read.flatMap(({ places }) => places.map(({ place }) => place.line)).filter((line) => !others.has(line)),
  );
}
