import { LONGEST_SENTENCE, type Move, postpones, readMove } from './changes.ts';
import { findDates } from './dates.ts';
import { momentsIn } from './moments.ts';
import type { Passage } from './passage.ts';
import { beginningsIn } from './times.ts';

/** The time that holds after a change, told in a sentence of its own or behind a label, and what tells how it was before. */

const RESUMES =
  /(?:sẽ|được|chính thức|dự kiến)\s(?:sẽ\s)?(?:được\s)?(?:tổ chức|diễn ra|tiến hành|họp|khai mạc|tiếp(?! tục)|bố trí|bắt đầu|thi|học)(?!\p{L})/iu;
const OF_BEFORE =
  /(?:trước đó|theo (?:kế hoạch|lịch|thông báo|dự kiến|giấy mời|thư mời|công văn)|ban đầu|đã thông báo|chậm nhất|không quá|chờ thông báo|(?:thời gian|lịch|ngày) cũ)/iu;
const PLANNED = /dự kiến/iu;

/**
 * `Theo đó, hội nghị sẽ diễn ra từ ngày …`: the day on which something put off takes place after all. `planned`: `dự kiến`
 * may tell of it too, because nothing was put off, only changed.
 */
export function readResumption(sentence: string, planned = false): Move | null {
  if (!RESUMES.test(sentence) || !mayResume(sentence, planned)) return null;
  const dates = findDates(sentence).filter(({ citation }) => !citation);
  const [mention] = dates;
  if (!mention) return null;
  const own = momentsIn(sentence).find(({ date }) => date?.index === mention.index)?.time;
  // Of several days the hour may be another's.
  const time = own ?? (dates.length === 1 ? beginningsIn(sentence)[0] : null);
  return { mention, time: time ?? null, what: '' };
}

/** Whether the sentence may tell of a day that holds: nothing in it is of before, or put off. */
export const mayResume = (sentence: string, planned: boolean): boolean =>
  sentence.length <= LONGEST_SENTENCE &&
  !OF_BEFORE.test(sentence) &&
  !postpones(sentence) &&
  (planned || !PLANNED.test(sentence));

const TURNS =
  /^[\s\-–+*•]*(?:tuy nhiên|tuy vậy|thế nhưng|nhưng|song|do đó|do vậy|vì vậy|vì thế|chính vì|nay|hiện nay|theo đó|cụ thể)(?!\p{L})/iu;

/** `Ban đầu … vào 23/3, bây giờ khai giảng ngày 30/3` */
const TURNS_WITHIN = /[,;]\s(?:thì\s)?(?:nay|bây giờ|hiện(?: nay)?)\s[^.;]{0,60}\d/iu;

/** The sentences of a paragraph without those that tell how it was planned, up to the one that turns away from it. */
export function withoutHistory(sentences: readonly Passage[]): Passage[] {
  let past = false;
  return sentences.filter(({ text }) => {
    past = !TURNS.test(text) && readMove(text) === null && !TURNS_WITHIN.test(text) && (past || OF_BEFORE.test(text));
    return !past;
  });
}

const TIME_LABEL =
  /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?(?:thời gian|ngày(?: giờ)?|lịch)(?:\s(?:mới|tổ chức|họp|điều chỉnh|thay đổi|sau khi điều chỉnh|(?:họp|tổ chức|mở|thi|học|xét xử) lại(?:\s\p{Ll}+){0,3}))?\s?:\s|^[\s\-–+*•]*(?:(?:nay\s)?(?:chuyển|dời|lùi|đổi)\s)?(?:sang|thành)\s?:\s/iu;

const NEW_LABEL =
  /^[^:]{0,40}\s(?:mới|(?:sau khi )?(?:điều chỉnh|thay đổi)|(?:họp|tổ chức|mở|thi|học|xét xử) lại(?:\s\p{Ll}+){0,3})\s?:/iu;
/** `Thời gian mới: …`: surely not how it was. */
export const labelsNewTime = (sentence: string): boolean => TIME_LABEL.test(sentence) && NEW_LABEL.test(sentence);

const CHANGES = '(?:thay đổi|điều chỉnh|mới|dời|lùi|chuyển|đổi)';
const TIME = '(?:thời gian|lịch|ngày)(?!\\p{L})';
/** `thời gian họp thay đổi: 14h00 ngày 09/4`, `điều chỉnh thời gian họp: 14h00 ngày 09/4`, `thay đổi thời gian và địa điểm tổ chức như sau: từ ngày …`. */
const CHANGED_TO = new RegExp(
  String.raw`(?:${TIME}[^:.;\d]{0,40}(?:thay đổi|điều chỉnh|mới)(?!\p{L})[^:.;\d]{0,16}:\s|(?<!\p{L})${CHANGES}\s(?:lại\s)?${TIME}[^:.;\d]{0,160}(?:\s(?:như sau|cụ thể|sang|thành|là):\s|:\s(?=(?:vào\s|lúc\s|ngày\s|sáng\s|chiều\s|tối\s|thứ\s|\d))))`,
  'giu',
);
/** `điều chỉnh lịch họp, lịch cũ: 8h00 ngày 12/5`, `thời gian trước khi thay đổi: …`: the last words before the colon are of before. */
const LEADS_BACK =
  /(?<!\p{L})(?:cũ|trước (?:đây|đó|kia)|trước (?:khi )?(?:thay đổi|điều chỉnh)|ban đầu|dự kiến|vốn|đã (?:được )?(?:thông báo|mời|công bố|gửi|ấn định|ban hành|đăng))(?:\s\p{L}+){0,3}\s?:\s$/iu;

/** What stands behind the first colon that leads to a new time, or null. */
function changedTo(printed: string): string | null {
  const lead = Array.from(printed.matchAll(CHANGED_TO)).find(([words]) => !LEADS_BACK.test(words));
  return lead === undefined ? null : printed.slice(lead.index + lead[0].length);
}

/** `Thời gian mới: 14h00 ngày 16/5`: what a label gives after a change was announced. */
export function readNewTime(printed: string): Move | null {
  const changed = changedTo(printed);
  const sentence = changed ?? printed;
  if (changed === null && (!TIME_LABEL.test(sentence) || postpones(sentence))) return null;
  const mention = findDates(sentence).find(({ citation }) => !citation);
  if (OF_BEFORE.test(changed === null ? sentence : sentence.slice(0, mention?.index))) return null;
  return mention ? { mention, time: beginningsIn(sentence)[0] ?? null, what: '' } : null;
}
