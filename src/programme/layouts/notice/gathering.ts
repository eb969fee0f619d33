import { capitalised } from '../../capital.ts';
import { gatheringIn } from '../../changes.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { cutFields } from '../../fields.ts';
import { heldIn } from '../../held.ts';
import { item } from '../../items.ts';
import { GATHERING_WORDS } from '../../kinds.ts';
import type { LayoutReading } from '../../layout.ts';
import { withoutOldPlace } from '../../places.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { daysJoined, spansOf } from '../dated-text.ts';
import { doubtsAbout } from '../list/doubts.ts';
import { besideGathering } from './agenda.ts';
import type { Told } from './at-moment.ts';
import { type GatheringPart, partsOf } from './gathering-parts.ts';
import { guestsAddressed, guestsOfEach } from './guests.ts';
import { withHalf } from './half-days.ts';
import { heldBeside } from './held-beside.ts';
import type { NoticeText } from './notice-text.ts';

/** Gatherings announced by labels: `Thời gian: 7h30 ngày …`, `Địa điểm: …`, `Thành phần: …`; and what stands beside them. */
export function readGathering(text: NoticeText): LayoutReading {
  const parts = partsOf(text.paragraphs);
  const subject = parts.length === 1 ? namedSubject(text) : null;
  const guests = guestsOfEach(
    guestsAddressed(text.paragraphs),
    parts.map(({ fields }) => fields.participants),
  );
  const whole = parts.map((part, i) => gatheringOf(part, String(i + 1), text, { subject, guests: guests[i]! }));
  const day = parts.length === 1 ? dayOf(parts[0]!) : null;
  const beside = besideGathering(text, day, whole.length);
  const told = whole.map((each, i) => withHalf(each, parts[i]!.fields.time ?? '', beside));
  const labelled = [...told, ...beside];
  const prose = heldBeside(
    text,
    labelled.flatMap(({ items }) => items),
    labelled.length,
    day,
  );
  const all = [...labelled, ...prose.told].sort((a, b) => (a.items[0]?.line ?? 0) - (b.items[0]?.line ?? 0));
  return {
    items: all.flatMap(({ items }) => items),
    emptySlots: [],
    rules: [],
    notices: all.flatMap(({ notices }) => notices),
    period: null,
    again: prose.again,
  };
}

const dayOf = ({ fields }: GatheringPart): DateMention | null => findDates(fields.time ?? '')[0] ?? null;

interface OfPaper {
  /** The gathering that the paper is about, by its name. */
  readonly subject: string | null;
  /** Of this gathering. */
  readonly guests: string | null;
}

function gatheringOf(part: GatheringPart, id: string, text: NoticeText, { subject, guests }: OfPaper): Told {
  const { fields, line } = part;
  const when = fields.time ?? '';
  const mention = dayOf(part);
  const spans = mention ? daysJoined(spansOf(mention, text.context)) : [];
  const said = withoutAsides(when);
  const times = findTimes(said).filter(({ due }) => !due);
  const time = times[0] ?? null;
  const session = /(?:buổi\s)?(?:sáng|chiều|tối)(?!\p{L})/iu.exec(said)?.[0];
  const content = contentOf(fields.content);
  const agenda = subject !== null && part.heading === null && content !== undefined && !opensWithName(content);
  const items = spans.map((span, i) =>
    item({
      id: spans.length > 1 ? `${id}.${i + 1}` : id,
      kind: 'event',
      title: titleOf(part.heading ?? (agenda ? subject : content) ?? heldAt(when) ?? subjectOf(text)),
      note: agenda ? content : null,
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : 'on',
      timingText: mention?.text ?? null,
      slot: time?.start ? slotOfTime(time.start) : session ? sessionOfCell(session) : null,
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      leadersText: fields.leader ?? null,
      participantsText: guests,
      location: fields.location ? placeNow(fields.location) : null,
      unitsText: fields.preparer ?? null,
      line,
    }),
  );
  const notices = spans.flatMap((span, i) =>
    doubtsAbout(items[i]!, span, { mention: mention!, time, unread: times.length > 1, around: said }),
  );
  return { items, notices };
}

/** Without the place that it was before. */
const placeNow = (place: string): string =>
  withoutOldPlace(place.replace(/^tại\s|\s?\((?:trước đây|cũ)[^()]*\)/giu, ''));

/** A headline that names its gathering: what stands behind `Nội dung:` is then what it talks about. */
function namedSubject(text: NoticeText): string | null {
  const subject = titleOf(subjectOf(text));
  return opensWithName(subject) && subject.split(' ').length >= LEAST_NAME ? subject : null;
}
const LEAST_NAME = 4;

const opensWithName = (words: string): boolean => OPENS_WITH_NAME.test(titleOf(words));
const OPENS_WITH_NAME = new RegExp(`^${GATHERING_WORDS}`, 'iu');

/** `Nội dung: theo tài liệu gửi kèm` says only where to read it. */
const contentOf = (content: string | undefined): string | undefined =>
  content !== undefined && ELSEWHERE.test(content) ? undefined : content;
const ELSEWHERE =
  /^\(?(?:(?:có|theo|như|xem|gửi|tài liệu|chương trình|nội dung|văn bản)\s)+[^.;]{0,60}(?:kèm|đính kèm|gửi (?:sau|trước)|qua (?:email|thư điện tử)|trên)(?!\p{L})[^.;]{0,40}[.;)\s]*$/iu;

/** `(chiều nghỉ)`, `(đón tiếp từ 7h00)`: not when it takes place; `(thứ Hai)`, `(buổi sáng)` and hours alone are. */
const withoutAsides = (when: string): string =>
  when.replace(/\([^()]*\)/gu, (bracket) => (/\p{L}/u.test(bracket.replace(WHEN_WORDS, '')) ? ' ' : bracket));
const WHEN_WORDS =
  /(?<!\p{L})(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy)|thứ|chủ nhật|cn|t|buổi|sáng|chiều|tối|từ|đến|lúc|ngày|tháng|năm|giờ|phút|h|g)(?!\p{L})/giu;

/** `Thời gian: Hội xuân được tổ chức từ …`: the label says itself of what. */
const heldAt = (when: string): string | null => gatheringIn(HELD.exec(when)?.[1] ?? '');
const HELD = /^([^\d:;.,]{4,80}?)\s(?:sẽ |dự kiến )?(?:được |diễn ra|mở|kéo dài|bắt đầu|tổ chức)/iu;

/** A headline that only says what kind of paper it is: what it is about stands below. */
const KIND_ALONE =
  /^(?:thông báo|giấy mời|thư mời|giấy mời họp|giấy triệu tập|kế hoạch|công văn|v\/v)(?:\s\([^()]{3,120}\))?[\s:]*$/iu;
const ABOUT = /^(?:v\/v|về việc|dự|họp|tham dự)(?!\p{L})/iu;

/** What the paper is about. */
export function subjectOf({ headline, paragraphs, sentences }: NoticeText): string {
  if (!KIND_ALONE.test(headline))
    return heldIn(paragraphs.filter(({ text }) => text === headline))[0]?.title ?? bare(headline);
  const about = paragraphs.find(({ text }) => ABOUT.test(text) && !/[.;:]$/u.test(text))?.text;
  const invited = sentences.map(({ text }) => INVITES.exec(text)?.[1]).find((name) => name !== undefined);
  const named = sentences.map(({ text }) => gatheringIn(text)).find((name) => name !== null);
  return about ?? invited ?? named ?? headline;
}

/** A page may have run its labels into the headline: `Kế hoạch vệ sinh Thời gian: 15 giờ …`. */
const bare = (headline: string): string => cutFields(headline).main || headline;

/** `kính mời quý vị đến tham dự Lễ …:`, up to where its day or place is told. */
const INVITES =
  /(?<!\p{L})mời\s[^.;:]{0,240}?(?<!\p{L})(?:tham dự|đến dự|về dự|tới dự)\s([^.;:]{4,140}?)(?:,?\s(?:vào|tại|lúc|được|sẽ|do|từ|như sau|cụ thể)(?!\p{L})[^.;:]*)?\s?(?:[.;:]|$)/iu;

/** Without the kind of the paper. */
export function titleOf(text: string): string {
  const bare = text.replace(KINDS_BEFORE, '').replace(/[.;:\s]+$/u, '');
  // Of `GIẤY MỜI HỌP` too little would be left.
  return capitalised(bare.length < LEAST_TITLE ? text : bare);
}
const LEAST_TITLE = 5;
const KINDS_BEFORE =
  /^(?:(?:thông báo(?:\s\(?lần (?:thứ )?\p{L}*\d*\)?)?|(?:thời gian|địa điểm)(?:(?:,| và)\s(?:thời gian|địa điểm))?\s(?:tổ chức|họp)|giấy mời|giấy triệu tập|thư mời|kế hoạch|công văn|về việc|v\/v|tổ chức|mời|(?:tham )?dự|họp mời|triệu tập(?:\s(?!dự|tham)\p{L}+){0,5}\s(?:tham )?dự)\s*:?\s*){1,4}(?=\p{L})/iu;
