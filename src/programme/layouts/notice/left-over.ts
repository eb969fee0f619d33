import { notice } from '../../../model/notice.ts';
import { MOVED } from '../../change-verbs.ts';
import { withoutMark } from '../../list-marks.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { isRule } from '../../rules.ts';
import { sentencesOf } from '../../sentences.ts';
import { pairsOf } from '../../word-pairs.ts';
import { tellsAlone } from './alone.ts';
import { atMoment, type Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * Beside what a notice changes a sentence may only tell when something else takes place: `Ban Giám khảo chấm vào sáng
 * 18/11.` Of those that stand in nothing that was read, behind the first thing that was or what leads to all of them, each is an item; with a mark where
 * it only may be none of the story, or what it says leaves that open.
 */
export function leftOver(told: readonly Told[], read: readonly Passage[], text: NoticeText, doubtful = false): Told[] {
  const items = told.flatMap((each) => each.items);
  if (items.length === 0) return [];
  const first = Math.min(...items.map(({ line }) => line), lineOfLead(text));
  const inTables = new Set(text.tables.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.map(lineOf))));
  const days = new Set(items.flatMap(({ start, end }) => [start, end]));
  return text.paragraphs
    .filter((each) => placeOf(each).line > first || each.places.length > 1 || placeOf(each).line === first)
    .filter((each) => !inTables.has(placeOf(each).line) && !text.headline.includes(each.text))
    .flatMap((each) => sentencesOf(each))
    .filter((each) => !isRule(each.text) && !SIGNED.test(each.text) && !read.some((other) => overlaps(each, other)))
    .flatMap((sentence) => {
      const words = withoutMark(sentence.text);
      const change = tellsAlone(words);
      if (change === null) return [];
      const { name: title, moment, location, unsure } = change;
      const { items: own, notices } = atMoment(sentence, { id: '1', title, moment, location }, text.context);
      const isNew = own.every(
        ({ start }) => start !== null && !days.has(start) && (text.since === null || start > text.since),
      );
      if (!isNew) return [];
      const { line } = placeOf(sentence);
      const doubts =
        SURE.test(words) && !doubtful && !unsure ? [] : own.map(({ id }) => notice('line-alone', { line, item: id }));
      return [{ items: own, notices: [...notices, ...doubts] }];
    });
}

/**
 * `Buổi tập huấn … sẽ tổ chức vào 8h00 ngày 10/9.` behind the only sentence that moves something: what is surely announced there,
 * by another name than what moves and with a verb of taking place.
 */
export function surelyBeside(
  told: readonly Told[],
  moving: readonly { readonly sentence: Passage }[],
  text: NoticeText,
): Told[] {
  const last = text.sentences.findLastIndex(({ text: words }) =>
    moving.some(({ sentence }) => sentence.text === words),
  );
  if (last < 0) return [];
  const named = [text.headline, ...told.flatMap(({ items }) => items.map(({ title }) => title))];
  return leftOver(told, text.sentences.slice(0, last + 1), text).filter(
    ({ items, notices }) => notices.length === 0 && items.every(({ title }) => isOtherThan(title, named)),
  );
}
/** Hardly a pair of its words stands in one of the names, and it has some of its own. */
const isOtherThan = (title: string, names: readonly string[]): boolean => {
  const own = new Set(pairsOf(title));
  const isOther = (pairs: readonly string[]): boolean =>
    pairs.filter((pair) => own.has(pair)).length * SHARED_BY_OTHERS < Math.min(own.size, Math.max(1, pairs.length));
  return own.size > 0 && names.map(pairsOf).every(isOther);
};
const SHARED_BY_OTHERS = 3;

/** `… thống nhất điều chỉnh như sau:`: what stands below is how it is now. */
const lineOfLead = ({ paragraphs }: NoticeText): number => {
  const lead = paragraphs.find(isLead);
  return lead ? placeOf(lead).line : Number.POSITIVE_INFINITY;
};
export const isLead = ({ text }: Passage): boolean => LEADS.test(text);
export const isBelowLead = (passage: Passage, text: NoticeText): boolean => placeOf(passage).line > lineOfLead(text);
const LEADS = new RegExp(
  String.raw`(?<!\p{L})(?:${MOVED})(?!\p{L})[^.;:]{0,160}(?<!\p{L})(?:như sau|cụ thể(?: là)?|sau đây|dưới đây)\s?:\s*$`,
  'iu',
);
const SURE = /(?<!\p{L})(?:sẽ|diễn ra|được tổ chức|tiến hành|bắt đầu|khai mạc)(?!\p{L})/iu;

/** `Bắc Mẫu, ngày 09/7/2026` below the text. */
const SIGNED = /^\p{Lu}[^,:;.]{2,40},\sngày\s/u;

const lineOf = ({ place }: { readonly place: { readonly line: number } }): number => place.line;

const overlaps = (a: Passage, b: Passage): boolean =>
  a.places.some(({ place }) => b.places.some((other) => other.place.line === place.line)) &&
  (a.text.includes(b.text) || b.text.includes(a.text));
