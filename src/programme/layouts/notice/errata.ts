import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { gatheringIn } from '../../changes.ts';
import { readDeadlines } from '../../deadlines.ts';
import { item } from '../../items.ts';
import type { LayoutReading } from '../../layout.ts';
import { momentsIn } from '../../moments.ts';
import { keptPlace } from '../../new-places.ts';
import { type Passage, placeOf, slice } from '../../passage.ts';
import { slotOfTime, type TimeMention } from '../../times.ts';
import { atMoment, type Told } from './at-moment.ts';
import { changedRows } from './change-rows.ts';
import { HEAD_LINES } from './headline.ts';
import { keptIn } from './moved.ts';
import type { NoticeText } from './notice-text.ts';

/** Corrections of what was printed wrong: only what stands in the place of the old words holds. */

export const CORRECTS = /(?<!\p{L})đính chính(?!\p{L})/iu;

const QUOTE = '["“”\']?';
/** What leads to the new words, one family a line. */
const NEW = new RegExp(
  String.raw`(?:${[
    // nay sửa lại là, xin đính chính thành, đọc đúng là
    String.raw`(?<!\p{L})(?:sửa|đính chính|đọc|chỉnh)(?:\s(?:lại|đúng))*\s(?:là|thành)`,
    // Nội dung đúng: …, Thông tin sau khi đính chính: …
    String.raw`(?<!\p{L})(?:đúng|chính xác|sau (?:khi )?(?:đính chính|sửa(?: đổi)?))(?:\slà)?(?=\s?:)|(?<!\p{L})(?:thông tin|nội dung|thời gian|lịch|ngày|giờ) đúng là`,
    // Nay đính chính: …
    String.raw`(?<!\p{L})nay\s(?:xin\s)?(?:đính chính|sửa|chỉnh)(?: lại)?(?=\s?:)`,
    // “…” thành “…”
    String.raw`["”]\s(?:thành|bằng)(?=\s["“])`,
  ].join('|')})\s?:?\s*${QUOTE}`,
  'giu',
);
/** Where the old words are told again, and the new ones end. */
const OLD =
  /(?<!\p{L})(?:đã in|in sai|in là|đã (?:viết|ghi|nêu|thông báo)|ghi là|viết là|nội dung cũ|thông tin cũ)(?!\p{L})/iu;
const NAME =
  /\(([^()]{4,120})\)\s?:?$|^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?(?:tại |về |ở )?(?:mục|điểm|khoản|phần|dòng)\s[\p{L}\d]{1,4}\s?[.,:–-]\s?([^:]{4,120}?)\s?(?::|$)/iu;

/** `ĐÍNH CHÍNH` alone above its words, which say what is right: too short for a headline. */
export const correctsBelow = (texts: readonly string[]): boolean => {
  const at = texts.slice(0, HEAD_LINES).findIndex((text) => TITLE_ALONE.test(text));
  return at >= 0 && texts.slice(at + 1).some((text) => text.search(NEW) >= 0);
};
const TITLE_ALONE = /^(?:thông báo\s|(?:v\/v|về việc)\s)?đính chính[\s.:]*$/iu;

export function readErrata(text: NoticeText): LayoutReading {
  const rows = changedRows(text);
  if (rows.items.length > 0) return { ...rows, emptySlots: [], rules: [], period: null };
  const subject = subjectOf(text);
  let heading: string | null = null;
  let place: string | null = null;
  let count = 0;
  const told = text.paragraphs.flatMap((paragraph) => {
    const [, inBrackets, named] = NAME.exec(paragraph.text) ?? [];
    heading = inBrackets ?? named ?? heading;
    return newWordsIn(paragraph).flatMap((words) => {
      const name = heading === null || WHEN_ALONE.test(heading) ? subject : heading;
      const read = correctionOf(words, String(count + 1), name, text);
      if (read) count++;
      else if (heading !== null && PLACE_ALONE.test(heading)) place ??= words.text.trim();
      return read ?? [];
    });
  });
  // The place of a correction of its own is that of the meeting whose hour is corrected beside it.
  place ??= text.sentences.map((sentence) => keptPlace(sentence.text)).find((kept) => kept !== null) ?? null;
  const hour = keptIn(text);
  return {
    items: told
      .flatMap(({ items }) => items)
      .map((each) => (each.kind === 'event' && each.title === subject ? asKept(each, place, hour) : each)),
    emptySlots: [],
    rules: [],
    notices: told.flatMap(({ notices }) => notices),
    period: null,
  };
}

/** The hour and the place that the correction does not touch. */
const asKept = (each: ProgrammeItem, place: string | null, hour: TimeMention | null): ProgrammeItem => ({
  ...each,
  location: each.location ?? place,
  ...(each.startTime === null && each.slot === null && hour?.start
    ? { startTime: hour.start, endTime: hour.end, slot: slotOfTime(hour.start) }
    : {}),
});

const WHEN_ALONE = /^(?:về )?(?:thời gian|ngày giờ|ngày|giờ|thời điểm|lịch)(?: (?:tổ chức|họp|khai mạc|diễn ra))?$/iu;
const PLACE_ALONE = /^(?:về )?(?:địa điểm|nơi|phòng|hội trường)(?: (?:tổ chức|họp))?$/iu;

/** The meeting that the corrected paper was about. */
function subjectOf({ headline, sentences }: NoticeText): string | null {
  const named = [headline, ...sentences.map(({ text }) => text).filter((text) => !/^\s*[-–+*•]/u.test(text))]
    .map((text) => gatheringIn(text.replace(OLD_BEHIND, '')))
    .find((name) => name !== null);
  return named ? capitalised(named) : null;
}

/** `họp tổng kết có ghi "…"`, `hội nghị … in sai thời gian: …`: behind the name, what was printed. */
const OLD_BEHIND =
  /\s(?:(?:có|đã|được|bị)\s)*(?:ghi|in|viết|nêu)(?:\s(?:là|sai|nhầm|chưa đúng|ngày|thời gian)(?!\p{L})|\s?["“:]).*$/isu;

/** The words after each label, to where a quotation, or the correction, ends. */
function newWordsIn(paragraph: Passage): Passage[] {
  return [...paragraph.text.matchAll(NEW)].map((label) => {
    const from = label.index + label[0].length;
    const rest = paragraph.text.slice(from);
    const ends = [/["”]/u.exec(rest)?.index, OLD.exec(rest)?.index, rest.length];
    return slice(paragraph, from, from + Math.min(...ends.filter((end) => end !== undefined)));
  });
}

function correctionOf(words: Passage, id: string, heading: string | null, { context }: NoticeText): Told | null {
  const due = readDeadlines(words.text, 'prose', { ...context, fiveWeeks: false }).found.find(
    ({ timing, exact }) => timing === 'deadline' && exact,
  );
  const { line, page } = placeOf(words);
  if (due) {
    const title = titleOf(words.text, due.index) ?? heading;
    if (title === null) return null;
    const when = {
      start: due.end,
      end: due.end,
      timing: 'deadline',
      timingText: due.text,
      dueTime: due.dueTime,
    } as const;
    return { items: [item({ id, kind: 'task', title: capitalised(title), ...when, line, page })], notices: [] };
  }
  const moment = momentsIn(words.text).find(({ date }) => date !== null);
  const title = moment && (titleOf(words.text, moment.from) ?? heading);
  return title ? atMoment(words, { id, title, moment, location: null }, context) : null;
}

const LABEL_ALONE = /^(?:thời gian|ngày|ngày giờ|thời điểm|lịch)$/iu;

function titleOf(text: string, to: number): string | null {
  const words = text.slice(0, to).replace(/^[\s\-–+*•]+|[\s,:;.(–-]+$/gu, '');
  return /\p{L}{2,}.*\s\p{L}/u.test(words) && !LABEL_ALONE.test(words) ? words : null;
}
