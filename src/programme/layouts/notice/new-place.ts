import { type Move, readMove } from '../../changes.ts';
import { cutFields } from '../../fields.ts';
import { placeBehind } from '../../held.ts';
import { placeMovedTo } from '../../new-places.ts';
import type { Passage } from '../../passage.ts';
import { stays, withoutStays } from '../../stays.ts';
import { partOf } from './change-parts.ts';
import type { NoticeText } from './notice-text.ts';

/** Where it takes place now; null where the notice does not say. @param several of several, each has its own */
export function newPlace(sentence: Passage, { mention }: Move, text: NoticeText, several: boolean): string | null {
  const day = mention === null ? -1 : sentence.text.indexOf(mention.text);
  if (!several)
    return commonPlace(text) ?? (day < 0 ? null : placeBehind(sentence.text.slice(day + mention!.text.length)));
  const own = partOf(sentence, text.paragraphs)?.location ?? placeWithin(sentence.text) ?? placeBelow(sentence, text);
  return own ?? commonPlace(withoutMoves(text));
}

/** What is said of all. */
export function commonPlace(text: NoticeText): string | null {
  const to = text.sentences.flatMap(({ text: words }) => placeMovedTo(words) ?? []).at(-1);
  if (to !== undefined) return to;
  for (const { text: words } of text.sentences) {
    const moved =
      /(?:địa điểm[^.:;]{0,40}(?:chuyển|dời|đổi|thay đổi)[^.:;]{0,20}(?:sang|đến|về|thành|tại)\s?:?|(?:chuyển|dời|đổi)\s(?:sang|đến|về)\s(?:địa điểm\s?:?|(?=hội trường|phòng họp|trụ sở|nhà văn hóa)))\s?([^;]{4,120}?)(?:,\s(?:thời gian|các nội dung)[^.;]*)?[.;]?$/iu.exec(
        words,
      )?.[1];
    const place = moved ?? cutFields(words).fields.find(({ role }) => role === 'location')?.value;
    if (place && !stays(place))
      return closed(
        withoutStays(place)
          .replace(/^tại\s/iu, '')
          .replace(/[.;\s]+$/u, ''),
      );
  }
  return null;
}

/** Without a bracket that did not open in it. */
const closed = (place: string): string => (place.includes('(') ? place : place.replace(/\)$/u, ''));

/** `… Địa điểm không thay đổi: Phòng họp A.`, `…; tập trung tại cổng sau`: the next sentence of its own paragraph. */
function placeBelow(sentence: Passage, { paragraphs }: NoticeText): string | null {
  const own = paragraphs.find(({ text }) => text.includes(sentence.text))?.text ?? '';
  const below = own.slice(own.indexOf(sentence.text) + sentence.text.length);
  const place =
    /^[\s.;]*(?:(?:địa điểm|nơi họp|phòng họp)[^.:;]{0,40}:|(?:tập trung|gặp mặt|xuất phát|có mặt)\s(?:tại|ở))\s((?:[^.;(]|\.(?=\S)){3,120})/iu.exec(
      below,
    )?.[1];
  return place?.trim() ?? null;
}

/** What is said of all: no sentence that moves one of them. */
const withoutMoves = (text: NoticeText): NoticeText => ({
  ...text,
  sentences: text.sentences.filter((sentence) => readMove(sentence.text) === null),
});

/** Of several meetings each has the place that its own sentence gives. */
const placeWithin = (sentence: string): string | null =>
  /(?:địa điểm\s?:|(?<!\p{L})tại)\s([^;.]{3,120}?)(?:,\s(?:thời gian|lúc|vào)[^;.]*|,?\s(?:cũng|nhưng|vẫn|được|sẽ|nay)\s[^;.]*)?[;.\s]*$/iu.exec(
    sentence,
  )?.[1] ?? null;
