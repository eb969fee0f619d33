import { isStamp } from '../../asides.ts';
import type { DateMention } from '../../dates.ts';
import { type Held, heldIn } from '../../held.ts';
import { heldInLists } from '../../held-lists.ts';
import type { LayoutReading } from '../../layout.ts';
import { momentsIn } from '../../moments.ts';
import { withoutHistory } from '../../new-times.ts';
import { isNoEntry } from '../../no-entry.ts';
import { sentencesOf } from '../../sentences.ts';
import { spansOf } from '../dated-text.ts';
import { toldOnce } from './held-beside.ts';
import type { NoticeText } from './notice-text.ts';

/** News that announces gatherings in sentences alone: `Lễ khai mạc sẽ diễn ra vào lúc 20 giờ ngày 12/5 tại …`. */
export function readAnnounced(text: NoticeText): LayoutReading {
  const { told, again } = toldOnce(announcedIn(text), [], 0, text);
  return {
    items: told.flatMap(({ items }) => items),
    emptySlots: [],
    rules: [],
    notices: told.flatMap(({ notices }) => notices),
    period: null,
    again,
  };
}

/** A text in which such a sentence may stand. */
export const ANNOUNCES =
  /(?:sẽ|dự kiến)\s[^.;:]{0,80}?(?:tổ chức|diễn ra|khai mạc|bế mạc|bắt đầu|tiến hành|có (?:buổi|cuộc|lễ|phiên))(?!\p{L})[^.;]*\d|(?:tổ chức|diễn ra)[^.;:]{0,50}:\s*$/iu;

/** The gatherings still to come; none when a sentence names a day to come otherwise: then each line is a person's to judge. */
export function announcedIn(text: NoticeText): Held[] {
  const sentences = text.paragraphs.flatMap((each) => withoutHistory(sentencesOf(each)));
  const listed = heldInLists(text.paragraphs);
  const told = sentences.map((sentence) => ({
    sentence,
    helds: heldIn([sentence]),
    ahead: momentsIn(sentence.text).some(({ date }) => date !== null && isAhead(date, text)),
  }));
  const others = told.filter(
    ({ sentence, helds, ahead }) =>
      ahead &&
      helds.length === 0 &&
      !listed.some(({ passage }) => passage.text.includes(sentence.text)) &&
      !isStamp(sentence.text) &&
      !isNoEntry(sentence.text) &&
      !text.headline.includes(sentence.text),
  );
  const helds = [...heldIn(sentences), ...listed].filter((held) => isToCome(held, text));
  return others.length === 0 && helds.some(({ planned }) => planned) ? helds : [];
}

/** Not over when the text was published. */
function isAhead(date: DateMention, { context, since }: NoticeText): boolean {
  const end = spansOf(date, context).at(-1)?.end ?? null;
  return since === null || end === null || end >= since;
}

/** Said to be to come, or on a day after the text was published. */
function isToCome({ planned, moment }: Held, { context, since }: NoticeText): boolean {
  const end = spansOf(moment.date!, context).at(-1)?.end ?? null;
  return since === null || end === null ? planned : end > since || (planned && end === since);
}
