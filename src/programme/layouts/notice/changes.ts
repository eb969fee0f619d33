import { notice } from '../../../model/notice.ts';
import type { Slot } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import {
  afterPostponing,
  CHANGE_WORDS,
  cancels,
  changesPlaceOnly,
  gatheringIn,
  leavesOpen,
  type Move,
  postpones,
  readMove,
  readNewTime,
  readResumption,
} from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { fateOf } from '../../fates.ts';
import { cutFields } from '../../fields.ts';
import { item } from '../../items.ts';
import { isTentative } from '../../kinds.ts';
import type { LayoutReading } from '../../layout.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { isRule } from '../../rules.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, slotOfTime } from '../../times.ts';
import { type DaySpan, spansOf } from '../dated-text.ts';
import { momentsIn } from '../list/moments.ts';
import { atMoment, type Told } from './at-moment.ts';
import { partOf } from './change-parts.ts';
import { changedRows } from './change-rows.ts';
import type { NoticeText } from './notice-text.ts';

/** A notice that moves meetings gives each its new day; one that only puts off gives none: no old day stays live. */
export function readChanges(text: NoticeText): LayoutReading {
  const rows = changedRows(text.tables, text.context);
  if (rows.items.length > 0) return { ...rows, emptySlots: [], rules: [], period: null };
  const rules = text.sentences.filter(({ text: words }) => isRule(words));
  const moves = text.sentences.flatMap((sentence) => {
    const move = isRule(sentence.text) ? null : readMove(sentence.text);
    return move ? [{ sentence, move }] : [];
  });
  if (isPutOffAtLast(text)) moves.length = 0;
  else if (!moves.some(({ move }) => move.mention)) moves.push(...resumed(text));
  else moves.push(...toldInParts(text));
  if (moves.length === 0 && changesPlaceOnly(text.headline)) moves.push(...kept(text));
  const unique = [...moves, ...added(text)]
    .map((each) => inItsPart(each, text))
    .filter(({ move }, i, all) => !all.slice(i + 1).some((later) => sameDay(move, later.move)));
  const fated = fatesIn(text);
  const moving = unique.filter(({ sentence }) => !fated.lines.has(placeOf(sentence).line));
  const read =
    moving.length > 0 || fated.told.length > 0
      ? inOrder(
          moving.map(({ sentence, move }) => moved(sentence, move, '1', text, moving.length + fated.told.length > 1)),
          fated.told,
        )
      : [putOff(text)];
  const notices = rules.map((rule) =>
    notice('rule-without-date', { line: placeOf(rule).line }, { printed: rule.text }),
  );
  return {
    items: read.flatMap(({ items }) => items),
    emptySlots: [],
    rules: rules.map((rule) => ({ text: rule.text.replace(/[.;\s]+$/u, ''), line: placeOf(rule).line })),
    notices: [...notices, ...fated.off, ...read.flatMap((each) => each.notices)],
    period: null,
  };
}

/** After the last word that puts it off or changes it, a day on which it takes place after all. */
function resumed(text: NoticeText): { sentence: Passage; move: Move }[] {
  const told = text.sentences.flatMap((sentence) => {
    const move = leavesOpen(sentence.text) ? null : readNewTime(sentence.text);
    return move ? [{ sentence, move }] : [];
  });
  if (told.length > 0 && !postpones(text.headline)) return told;
  const off = text.sentences.findLastIndex((sentence) => postpones(sentence.text));
  const changed = text.sentences.findLastIndex((sentence) => CHANGE_WORDS.test(sentence.text));
  const planned = off < 0 && !postpones(text.headline) && !text.sentences.some(({ text: words }) => leavesOpen(words));
  const found = text.sentences.slice(planned ? Math.max(0, changed) : off + 1).flatMap((sentence) => {
    const move = readResumption(sentence.text, planned) ?? (off < 0 ? readNewTime(sentence.text) : null);
    return move ? [{ sentence, move }] : [];
  });
  return found;
}

/** What a line says only of the time of something is said of the thing under which it stands. */
function inItsPart({ sentence, move }: { sentence: Passage; move: Move }, { paragraphs }: NoticeText) {
  const part = move.what === '' ? partOf(sentence, paragraphs) : null;
  return { sentence, move: part ? { ...move, what: part.name } : move };
}

/** `2. Bổ sung: Họp …` over `- Thời gian: …`: beside what is moved, each numbered thing has its own time. */
const toldInParts = (text: NoticeText): { sentence: Passage; move: Move }[] =>
  text.sentences.flatMap((sentence) => {
    const move = readMove(sentence.text) === null && !postpones(sentence.text) ? readNewTime(sentence.text) : null;
    return move && partOf(sentence, text.paragraphs) ? [{ sentence, move }] : [];
  });

/** What the notice says, thing by thing, of days that it names with them; what is off is told beside the items. */
function fatesIn(text: NoticeText) {
  const fates = text.paragraphs.flatMap((passage) => {
    const fate = fateOf(passage.text, false, partOf(passage, text.paragraphs)?.name);
    return fate ? [{ passage, fate }] : [];
  });
  const live = fates.filter(({ fate }) => fate.fate !== 'off');
  const off = live.length === 0 ? [] : fates.filter(({ fate }) => fate.fate === 'off');
  return {
    told: live.map(({ passage, fate }) => {
      const location = fate.location ?? partOf(passage, text.paragraphs)?.location ?? null;
      return atMoment(passage, { ...fate, location, id: '1' }, text.context);
    }),
    lines: new Set(live.map(({ passage }) => placeOf(passage).line)),
    off: off.map(({ passage }) =>
      notice('line-unread', { line: placeOf(passage).line }, { printed: passage.text.slice(0, 120) }),
    ),
  };
}

/** As they stand in the document, with ids of their own. */
function inOrder(...told: readonly (readonly Told[])[]): Told[] {
  const all = told.flat().sort((a, b) => (a.items[0]?.line ?? 0) - (b.items[0]?.line ?? 0));
  const renamed = (id: string, i: number) => id.replace(/^\d+/u, String(i + 1));
  return all.map(({ items, notices }, i) => ({
    items: items.map((each) => ({ ...each, id: renamed(each.id, i) })),
    notices: notices.map((each) => (each.item === null ? each : { ...each, item: renamed(each.item, i) })),
  }));
}

/** `Tạm dừng tiếp công dân, điều chỉnh thời gian kỳ họp`: one thing is put off, another moved. */
const CHANGES_TOO =
  /(?:(?:,|(?<!\p{L})và)\s(?:[^,]{0,20}\s)?(?:điều chỉnh|thay đổi|chuyển|dời|đổi)\s(?:thời gian|ngày|lịch|giờ)|(?:điều chỉnh|thay đổi|chuyển|dời|đổi)\s(?:thời gian|ngày|lịch|giờ)(?:[^.;]{0,60})(?:,|(?<!\p{L})và)\s(?:tạm )?(?:hoãn|dừng|ngừng|hủy|huỷ))/iu;
/** `Trong thời gian tạm dừng, …` puts off nothing more. */
const MEANWHILE = /^[\s\-–+*•]*trong (?:thời gian|lúc|khi)(?!\p{L})/iu;

/** Of what the headline puts off, earlier moves are history: the last word counts. */
function isPutOffAtLast({ headline, sentences }: NoticeText): boolean {
  if (!postpones(headline) || readMove(headline) !== null || CHANGES_TOO.test(headline)) return false;
  const off = sentences.findLastIndex(({ text }) => postpones(text) && !MEANWHILE.test(text));
  const told = sentences.slice(off);
  return (
    off >= 0 &&
    !told.some(({ text }) => readMove(text) !== null || readNewTime(text) !== null || readResumption(text) !== null)
  );
}

const ADDS = /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?bổ sung(?:\s(?:lịch|nội dung|vào lịch))?\s?:?\s+(?=\S)/iu;

/** `Bổ sung: 16h00 thứ Tư, ngày 19/11, Thường trực gặp mặt …`: what is new beside what is moved. */
function added(text: NoticeText): { sentence: Passage; move: Move }[] {
  return text.sentences.flatMap((sentence) => {
    const lead = ADDS.exec(sentence.text)?.[0];
    const [moment] = lead === undefined ? [] : momentsIn(sentence.text.slice(lead.length));
    if (lead === undefined || !moment?.date) return [];
    const told = sentence.text.slice(lead.length);
    const words = moment.from < 3 ? told.slice(moment.to) : told.slice(0, moment.from);
    const what = words.replace(/^[\s,:;–-]+|[\s,:;.–-]+$/gu, '');
    return what === '' ? [] : [{ sentence, move: { mention: moment.date, time: moment.time, what } }];
  });
}

/** The day stays as it was; only the place is another. */
function kept(text: NoticeText): { sentence: Passage; move: Move }[] {
  return text.sentences.flatMap((sentence) => {
    const mention = oldDays(sentence.text)[0];
    const time = findTimes(sentence.text).find(({ due }) => !due) ?? null;
    return mention ? [{ sentence, move: { mention, time, what: '' } }] : [];
  });
}

const sameDay = (a: Move, b: Move) =>
  a.mention !== null &&
  JSON.stringify(a.mention.days) === JSON.stringify(b.mention?.days) &&
  (a.what === '' || b.what === '' || a.what === b.what);

function moved(sentence: Passage, move: Move, id: string, text: NoticeText, several: boolean): Told {
  const { line, page } = placeOf(sentence);
  const spans: DaySpan[] = move.mention
    ? spansOf(move.mention, text.context)
    : [{ start: null, end: null, problem: 'missing-date' }];
  const time = move.time ?? timeOfDay(move, text);
  const together =
    spans.length > 1 ? [{ start: spans[0]!.start, end: spans.at(-1)!.end, problem: spans[0]!.problem }] : spans;
  const items = together.map((span) =>
    item({
      id,
      kind: 'event',
      title: titleOf(move.what, text),
      start: span.start,
      end: span.end,
      timing: span.start === null ? 'none' : 'on',
      timingText: move.mention?.text ?? null,
      slot: time?.start ? slotOfTime(time.start) : sessionBeside(sentence.text, move),
      startTime: time?.start ?? null,
      endTime: time?.end ?? null,
      location: several
        ? (partOf(sentence, text.paragraphs)?.location ??
          placeWithin(sentence.text) ??
          placeBelow(sentence, text) ??
          newPlace(withoutMoves(text)))
        : newPlace(text),
      tentative: isTentative(sentence.text),
      line,
      page,
    }),
  );
  const notices = together.flatMap(({ problem, start }) =>
    problem ? [notice(problem, { line, item: id }, { printed: move.mention?.text ?? '', used: start ?? '' })] : [],
  );
  return { items, notices };
}

/** A bare `Hội nghị` is the one that the notice is about. */
function titleOf(what: string, text: NoticeText): string {
  const whole = meetingOf(text);
  const short = what.split(' ').length < 3 && whole.toLowerCase().startsWith(what.toLowerCase());
  return what === '' || short ? whole : capitalised(what);
}

const SESSION_BEFORE = /(?<!\p{L})(sáng|chiều|tối)(?:\s(?:thứ\s(?:\p{L}+|\d)|chủ nhật|ngày)|,)*\s?$/iu;

/** `sang chiều ngày 05/3`: a session that stands before the new day. */
function sessionBeside(sentence: string, { mention }: Move): Slot | null {
  const at = mention === null ? -1 : sentence.lastIndexOf(mention.text);
  const word = at < 0 ? undefined : SESSION_BEFORE.exec(sentence.slice(0, at))?.[1];
  return word === undefined ? null : sessionOfCell(word);
}

/** `Thời gian: 8h00 ngày 05/3` in another sentence on the same new day. */
function timeOfDay(move: Move, text: NoticeText) {
  const day = move.mention?.days[0];
  if (!day) return null;
  for (const { text: words } of text.sentences) {
    const same = findDates(words).some(({ days }) => days[0]!.day === day.day && days[0]!.month === day.month);
    const time = same && !postpones(words) ? findTimes(words).find(({ due }) => !due) : undefined;
    if (time && readMove(words) === null) return time;
  }
  return null;
}

/** What the notice is about: named in its headline, else in its first sentence that names a meeting. */
function meetingOf(text: NoticeText): string {
  const named =
    gatheringIn(text.headline) ??
    text.sentences.map((sentence) => gatheringIn(sentence.text)).find((name) => name !== null);
  return capitalised(named ?? text.headline);
}

const STAYS = /^(?:không (?:thay )?đổi|giữ nguyên|như cũ)/iu;

function newPlace(text: NoticeText): string | null {
  for (const { text: words } of text.sentences) {
    const moved =
      /(?:địa điểm[^.:;]{0,40}(?:chuyển|dời|đổi|thay đổi)[^.:;]{0,20}(?:sang|đến|về|thành|tại)\s?:?|(?:chuyển|dời|đổi)\s(?:sang|đến|về)\s(?:địa điểm\s?:?|(?=hội trường|phòng họp|trụ sở|nhà văn hóa)))\s?([^;]{4,120}?)(?:,\s(?:thời gian|các nội dung)[^.;]*)?[.;]?$/iu.exec(
        words,
      )?.[1];
    const place = moved ?? cutFields(words).fields.find(({ role }) => role === 'location')?.value;
    if (place && !STAYS.test(place)) return place.replace(/^tại\s/iu, '').replace(/[.;\s]+$/u, '');
  }
  return null;
}

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
  /(?:địa điểm\s?:|(?<!\p{L})tại)\s([^;.]{3,120}?)(?:,\s(?:thời gian|lúc|vào)[^;.]*)?[;.\s]*$/iu.exec(sentence)?.[1] ??
  null;

/** Put off without a new day: the item names the old one in words only, so that nothing stands on it. */
function putOff(text: NoticeText): Told {
  const told = text.sentences.find((sentence) => postpones(sentence.text)) ?? text.sentences[0]!;
  const { line, page } = placeOf(told);
  const old = text.sentences.flatMap((sentence) => oldDays(sentence.text)).at(0);
  const status = cancels(`${text.headline} ${told.text}`) ? 'cancelled' : 'postponed';
  const named = [text.headline, told.text]
    .map((words) => gatheringIn(withoutCause(afterPostponing(words))) ?? gatheringIn(withoutCause(words)))
    .find((name) => name !== null);
  const title = capitalised(named ?? gatheringIn(text.headline) ?? saidOf(told.text));
  const each = item({
    id: '1',
    kind: 'event',
    title,
    timing: 'none',
    timingText: old?.text ?? null,
    status,
    line,
    page,
  });
  return { items: [each], notices: [notice('unclear-status', { line, item: '1' })] };
}

/** `không tiếp công dân do dự hội nghị`: what hinders it is not what is put off. */
const withoutCause = (words: string): string =>
  words
    .replace(/(?<!\p{L})(?:do|vì|bởi|để|nhằm|trùng(?: với)?|nhân)\s[^,.;]*(?:[,.;]|$)/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The sentence itself, without its cause and without the day with which it begins. */
const saidOf = (sentence: string): string =>
  (withoutCause(sentence) || sentence).replace(/^[^,\d]{0,20}\d[\d\s/.-]*,\s/u, '').replace(/[\s,.;]+$/u, '');

/** Days on which the meeting was to be, not those of the notice itself or of other documents. */
const oldDays = (sentence: string) =>
  findDates(sentence).filter(({ citation, index }) => !citation && HELD.test(sentence.slice(0, index)));
const HELD = /(?:vào|diễn ra|tổ chức|dự kiến|triệu tập)\s(?:(?!chậm nhất|không quá)[^.;]){0,60}$/iu;
