import { notice } from '../../../model/notice.ts';
import { heldIn, placeBehind } from '../../held.ts';
import type { LayoutReading } from '../../layout.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { cutAt, type Passage, placeOf } from '../../passage.ts';
import { atMoment, type Told } from './at-moment.ts';
import { subjectOf, titleOf } from './gathering.ts';
import { guestsAddressed } from './guests.ts';
import { toldOnce } from './held-beside.ts';
import { namedTimesIn } from './named-times.ts';
import type { NoticeText } from './notice-text.ts';

/** Invitations whose time stands in a sentence: `Kính mời … dự Hội nghị … vào lúc 8 giờ 00 ngày 12/3/2026 tại …`. */

/** To what one is asked to come; the name goes on to the moment or the place. */
const COME =
  /(?:(?<!\p{L}|giấy |thư )mời(?!\p{L})(?:[^;]|;(?=\s\p{Ll})){0,300}?\s|^[\s\-–+*•]*)(?:(?:(?:đến|tới|về|sang|lên)\s)?(?:tham\s)?dự(?!\p{L})|(?:đến|tới|về)(?=\s(?:họp|làm việc|gặp mặt|trao đổi|để|tham gia)(?!\p{L})))\s*/iu;
/** Before its moment: `dự Hội nghị … được tổ chức vào lúc`, `dự họp tại Phòng họp số 2, vào hồi`. */
const TRAIL =
  /(?:[\s,;:(–-]|(?<!\p{L})(?:được|sẽ|tổ chức|diễn ra|khai mạc|bắt đầu|vào|lúc|hồi|từ|ngày|cụ thể|như sau|đúng))+$/iu;
const PLACE_LAST = /[\s,]+(?:tổ chức\s)?(?:tại|ở)\s(?<place>[^.;]{3,120})$/iu;
const PURPOSE =
  /(?<!\p{L})để\s(?<what>(?:họp|làm việc|dự|tham dự|trao đổi|bàn|nghe|thảo luận|giải quyết)(?!\p{L})[^.;]{3,200})/iu;
const LEAST_WORDS = 3;

interface Invited {
  readonly sentence: Passage;
  readonly moment: Moment;
  readonly title: string;
  readonly location: string | null;
  /** Another moment might be the one. */
  readonly unsure: boolean;
}

/** Whether sentences or the rows below one tell to what it invites, and when. */
export const invitesAt = (text: NoticeText): boolean => invitedIn(text).length > 0 || listedIn(text, 0).length > 0;

/** Every sentence that invites to something at a moment of its own. */
const invitedIn = (text: NoticeText): Invited[] =>
  text.sentences.flatMap((sentence) => {
    const [first, second] = partedAtSecond(sentence);
    const told = invitedBy(first!, text);
    const { date } = told?.moment ?? { date: null };
    // Where the second is not understood a person is shown the whole.
    const more = second === undefined || date === null ? null : invitedBy(second, text, date);
    if (told === null || second === undefined) return told ?? [];
    return more === null ? [{ ...told, unsure: true }] : [told, { ...more, unsure: true }];
  });

/** `dự Lễ … lúc 8h00 ngày 12/8 tại A và dự buổi gặp mặt lúc 14h00 cùng ngày tại B` invites to two things. */
function partedAtSecond(sentence: Passage): Passage[] {
  const found = sentence.text.length > LONGEST ? null : SECOND.exec(sentence.text);
  return found === null ? [sentence] : cutAt(sentence, [found.index + found[0].length]);
}
const SECOND =
  /(?:[,;]|\svà)\s(?:(?:và|sau đó|đồng thời)\s){0,2}(?=(?:tham )?dự\s(?:[^.;]|\.(?=\S)){4,160}?\d\s?(?:h|giờ)[^.;,]{0,20}\scùng ngày(?!\p{L}))/iu;

/** @param day where only an hour is told */
function invitedBy(sentence: Passage, text: NoticeText, day: Moment['date'] = null): Invited | null {
  const come = sentence.text.length > LONGEST ? null : COME.exec(sentence.text);
  if (!come) return null;
  const dated = momentsIn(sentence.text)
    .map((each) => ({ ...each, date: each.date ?? (each.time === null ? null : day) }))
    .filter(({ date }) => date !== null && !date.citation);
  const timed = dated.filter(({ time }) => time !== null);
  const from = come.index + come[0].length;
  // Before the words that invite, a day alone is mostly that of something gone by.
  const moment = timed[0] ?? dated.find((each) => each.from >= from) ?? dated[0];
  // Before a colon a day without an hour is that of the hours below.
  if (!moment || (moment.time === null && /:\s*$/u.test(sentence.text))) return null;
  const named = moment.to <= from ? sentence.text.slice(from) : sentence.text.slice(from, Math.max(from, moment.from));
  const words = named.replace(TRAIL, '');
  const before = PLACE_LAST.exec(words);
  const purpose = PURPOSE.exec(sentence.text)?.groups?.what;
  const bare = trimmed(before ? words.slice(0, before.index) : words);
  const what = bare.split(' ').length < LEAST_WORDS ? (purpose ?? subjectOf(text)) : bare;
  const behind = placeBehind(sentence.text.slice(moment.to));
  const location = (behind ?? before?.groups?.place)?.replace(/[\s,;]+và$/iu, '') ?? null;
  return { sentence, moment, title: titleOf(trimmed(what)), location, unsure: (timed.length || dated.length) > 1 };
}
const LONGEST = 1200;
const trimmed = (words: string): string => words.replace(/^[\s,:;–-]+|[\s,:;.–-]+$/gu, '');

export function readInvited(text: NoticeText): LayoutReading {
  const invited = invitedIn(text);
  const told = invited.map((each, i) => toldOf(each, String(i + 1), text));
  const listed = listedIn(text, told.length);
  const own = [...told, ...listed.flatMap((each) => each.told)];
  const rows = new Set(listed.map(({ line }) => line));
  const others = text.sentences.filter(
    (sentence) => !invited.some((each) => each.sentence === sentence) && !rows.has(placeOf(sentence).line),
  );
  const items = own.flatMap((each) => each.items);
  const beside = toldOnce(heldIn(others, onlyDay(invited)), items, own.length, text);
  const all = [...own, ...beside.told].sort((a, b) => (a.items[0]?.line ?? 0) - (b.items[0]?.line ?? 0));
  return {
    items: all.flatMap((each) => each.items),
    emptySlots: [],
    rules: [],
    notices: all.flatMap(({ notices }) => notices),
    period: null,
    again: beside.again,
  };
}

/** That of all to which it invites, or null. */
function onlyDay(invited: readonly Invited[]): Moment['date'] {
  const [first, ...others] = invited;
  return others.length === 0 && first?.moment.date?.form === 'day' ? first.moment.date : null;
}

/** `Khối Một: 16h30, thứ Ba 16/9`, one a line: to what each is invited, the sentence above says. */
function listedIn(text: NoticeText, count: number): { readonly told: Told; readonly line: number }[] {
  const rows = namedTimesIn(text.paragraphs).filter(({ moment }) => moment.date !== null && moment.time !== null);
  if (rows.length < LEAST_ROWS) return [];
  return rows.map((row, i) => ({
    told: atMoment(row.passage, { ...row, id: String(count + i + 1) }, text.context),
    line: placeOf(row.passage).line,
  }));
}
const LEAST_ROWS = 2;

function toldOf({ sentence, unsure, ...told }: Invited, id: string, text: NoticeText): Told {
  const { items, notices } = atMoment(sentence, { ...told, id }, text.context);
  const doubt = unsure ? [notice('unclear-boundary', { line: placeOf(sentence).line, item: items[0]!.id })] : [];
  const participantsText = guestsAddressed(text.paragraphs);
  return { items: items.map((item) => ({ ...item, participantsText })), notices: [...notices, ...doubt] };
}
