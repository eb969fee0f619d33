import { linesOf } from '../model/block.ts';
import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { type LocalDate, type LocalTime, type Weekday, weekdayOf } from '../time/local.ts';
import { collapse } from '../vietnamese/normalise.ts';
import { CALLED_OFF, MOVED, PUT_OFF } from './change-verbs.ts';
import { afterPostponing } from './changes.ts';
import { findDates } from './dates.ts';
import type { PrintedDay } from './day-sequences.ts';
import { isOn } from './days.ts';
import type { DocumentText } from './layout.ts';
import { movedFrom } from './moved-days.ts';
import { movedToHour } from './moved-hours.ts';
import { movesOffRests, restsCalledOff, withoutHeardReasons } from './off-rests.ts';
import { isInScope, type OffScope, offScope } from './off-scope.ts';
import { passageOf, placeOf } from './passage.ts';
import { isAroundTet, mayBeRest } from './rest-calendar.ts';
import { sentencesOf } from './sentences.ts';
import { withoutTopics } from './topics.ts';
import { findWeekdays } from './weekdays.ts';
import { isWithdrawn } from './withdrawn.ts';
import { pairsOf, sharedBy, shareIn } from './word-pairs.ts';

/**
 * What a document puts off, calls off or moves must not stay live in silence: a sentence that says so and that no item has
 * heard puts those in doubt that it may mean.
 */

/** Pairs of words that an item and what is put off share, and their share of the shorter of the two. */
const SHARED = 2;
const LEAST_SHARE = 0.7;
/** So few items are all that a notice is about. */
const FEW = 3;
/** Of the words of an entry itself most stand in its item. */
const OWN_SHARE = 0.6;

/** `Lùi thời gian tổ chức …`: to another day, which the document gives. */
const MOVES = /^[\s\-–+*•]*(?:thông báo\s)?(?:về việc\s)?(?:lùi|dời|chuyển|đổi|thay đổi|điều chỉnh)\s/iu;
/** Nothing is arranged: what is not there cannot be called off. */
const EMPTY = /^[\s\-–+*•]*(?:[\p{L} ]{2,20}:\s?)?không có (?:lịch|nội dung|cuộc họp|việc)(?!\p{L})/iu;
/** What begins again after it was stopped. */
const RESUMES = /(?<!\p{L})(?:trở lại|bình thường)(?!\p{L})/iu;

/** For items that stand and are not asked about already; `notices` are those of the reading. */
export function unheardWithdrawals(
  document: DocumentText,
  items: readonly ProgrammeItem[],
  notices: readonly Notice[],
): Notice[] {
  const told = withdrawalsIn(document, items);
  if (told.length === 0) return [];
  const known = items.map((item) => ({
    item,
    pairs: pairsOf(bare(item.title)),
    all: new Set(wordsOf(item)),
    said: textsOf(item).join('\n'),
  }));
  const unheard = told.filter(
    ({ line, text, pairs, named, behind, toHour }) =>
      !known.some(
        ({ item, all, pairs: own }) =>
          (toHour !== null && item.startTime === toHour && text.toLowerCase().includes(item.title.toLowerCase())) ||
          (item.line === line && (item.status !== 'confirmed' || (!behind && shareIn(all, pairs) >= OWN_SHARE))) ||
          (item.status !== 'confirmed' && isMeant(own, pairs, named)),
      ),
  );
  const asked = new Set(notices.flatMap(({ item, severity }) => (severity === 'info' ? [] : (item ?? []))));
  const live = known.filter(
    ({ item: { id, kind, status, title } }) =>
      status === 'confirmed' && kind === 'event' && !asked.has(id) && !RESUMES.test(title),
  );
  // What a row says of its own entry is said of no other that is called the same.
  const own = new Map(unheard.map((each) => [each, known.some(({ said }) => isOwn(each, said))]));
  const doubtful = live.filter(({ item, pairs, said }) =>
    unheard.some(
      (each) =>
        (each.days.length === 0 ? isInScope(item, each.scope) : isNamed(item, each.days)) &&
        (each.ofRests === null || item.start === null || REST_ON[each.ofRests](item.start as LocalDate)) &&
        (each.ofDay ||
          isMeant(pairs, each.pairs, each.named) ||
          (each.days.length === 0 && each.scope.months !== null && each.scope.who !== null) ||
          (each.ofRests === 'tet' && sharedBy(pairs, each.pairs) >= SHARED) ||
          isOfWeekday(item, pairs, each)) &&
        (!own.get(each) || isOwn(each, said)),
    ),
  );
  const isOfIt = items.length <= FEW && unheard.some(({ heads, ofRests }) => heads && ofRests === null);
  const inScope = live.filter(({ item }) => unheard.some(({ scope }) => isInScope(item, scope)));
  const meant = doubtful.length === 0 && isOfIt ? inScope : doubtful;
  return meant.map(({ item: { id, line } }) => notice('unclear-status', { line, item: id }));
}

const REST_ON = { any: mayBeRest, tet: isAroundTet };

const isOwn = ({ text, days }: Told, said: string): boolean => days.length === 0 && said.includes(text);

interface Told {
  readonly text: string;
  readonly line: number;
  readonly days: readonly PrintedDay[];
  readonly pairs: readonly string[];
  /** Those of the words behind the one that puts off, before the one that moves. */
  readonly named: readonly string[];
  /** `buổi hiệp thương T3 dời qua 9h`: before the word that moves. */
  readonly weekdays: readonly Weekday[];
  /** It stands above all entries: the document is about it. */
  readonly heads: boolean;
  /** `Ngày 12/11 hoãn`, `riêng buổi ngày 12/11 dời sang 13/11`: it names nothing but the day. */
  readonly ofDay: boolean;
  /** A sentence behind others of its line that opens with the word (`… Hoãn do vắng đương sự`): no title of an entry. */
  readonly behind: boolean;
  /** The hour of the same day to which it moves one entry. */
  readonly toHour: LocalTime | null;
  /** It speaks of those that fall on days off, or on those around Tết. */
  readonly ofRests: 'any' | 'tet' | null;
  /** Whose entries, and of which months. */
  readonly scope: OffScope;
}

/** Every such sentence of the body, the same words once. */
function withdrawalsIn({ source, masthead }: DocumentText, items: readonly ProgrammeItem[]): Told[] {
  const firstEntry = Math.min(...items.map(({ line }) => line));
  const starts = items.flatMap(({ start }) => (start === null ? [] : [start as LocalDate]));
  const { start, end } = masthead.body;
  const lines = source.blocks.slice(start, end).flatMap(linesOf);
  const seen = new Set<string>();
  return lines
    .flatMap((line) => sentencesOf(passageOf(line)).map((sentence, i) => ({ ...sentence, isFirst: i === 0 })))
    .map((sentence) => ({ ...sentence, text: withoutHeardReasons(sentence.text, starts) }))
    .filter(({ text }) => isWithdrawnHere(text) || movedFrom(withoutTopics(text)) !== null)
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .map((sentence) => {
      const { text } = sentence;
      const { line } = placeOf(sentence);
      const before = movedFrom(withoutTopics(text));
      const from = before === null ? null : text.slice(0, before.length);
      // Behind the word that moves it stands the day to which it goes.
      const days = findDates(from ?? text).flatMap((mention) => (mention.citation ? [] : mention.days));
      const [pairs, named] = [text, from ?? afterPostponing(text)].map((words) => pairsOf(bare(words)));
      const weekdays = findWeekdays(from ?? '').map(({ weekday }) => weekday);
      return {
        text: collapse(text),
        line,
        days,
        pairs: pairs!,
        named: named!,
        weekdays,
        heads: line < firstEntry,
        ofDay: days.length > 0 && OF_DAY.test(text),
        behind: !sentence.isFirst && OPENS_OFF.test(text),
        toHour: movedToHour(text),
        ofRests: movesOffRests(text) ? 'any' : restsCalledOff(text),
        scope: offScope(text, items),
      };
    });
}

const OPENS_OFF = /^(?:tạm |đã )?(?:hoãn|hủy|huỷ)(?!\p{L})/iu;
/** Nothing stands before the day but what any entry is called, and right behind it the word that puts it off or moves it. */
const OF_DAY = new RegExp(
  String.raw`^[\s\-–+*•]*(?:(?:ghi chú|lưu ý|chú ý)\s?:\s?[-–+*•]?\s?)?(?:(?:riêng|đối với|các|những|lịch|buổi|phiên|ca|kỳ|cuộc|họp|tiếp|công dân|dân)\s){0,6}(?:(?:sáng|chiều|tối)\s)?(?:ngày\s)?\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?[\s,:–-]{1,3}(?:(?:xin|tạm|được|sẽ|bị|nay|phải|cũng)\s){0,3}(?:${MOVED}|${PUT_OFF}|${CALLED_OFF})(?!\p{L})`,
  'iu',
);

const isWithdrawnHere = (text: string): boolean =>
  isWithdrawn(withoutTopics(text)) &&
  !MOVES.test(text) &&
  !EMPTY.test(text) &&
  !(IN_A_CASE.test(text) && findDates(text).length === 0);
/** `Đại biểu không thể tiếp công dân theo lịch thì báo Thường trực`: what is done where it comes so. */
const IN_A_CASE =
  /(?<!\p{L})(?:không|chưa)(?!\p{L})[^.;:]{0,60}\sthì\s(?:(?:phải|cần|kịp thời)\s){0,2}(?:báo(?! cáo)|thông báo|báo cáo|đề nghị|đăng ký|ủy quyền|uỷ quyền|phân công|cử|bố trí|liên hệ)(?!\p{L})/iu;

const textsOf = ({ title, note, location, participantsText, leadersText }: ProgrammeItem): string[] =>
  [title, note, location, participantsText, leadersText].flatMap((text) => (text === null ? [] : collapse(text)));
const wordsOf = (item: ProgrammeItem): string[] => textsOf(item).flatMap(pairsOf);

/** Whether the item stands on one of the days. */
const isNamed = ({ start }: ProgrammeItem, days: readonly PrintedDay[]): boolean =>
  start !== null && days.some((day) => isOn(day, start as LocalDate));

/** Everyday words call it shortly, and by its weekday. */
const isOfWeekday = ({ start }: ProgrammeItem, own: readonly string[], { days, named, weekdays }: Told): boolean =>
  days.length === 0 &&
  start !== null &&
  weekdays.includes(weekdayOf(start as LocalDate)) &&
  own.some((pair) => named.includes(pair));

/** `Họp Hội đồng` is what many things are called: most of the item's name is in the sentence, or most of what it names. */
function isMeant(own: readonly string[], sentence: readonly string[], named: readonly string[]): boolean {
  const shared = sharedBy(own, sentence);
  return shared >= SHARED && (shared >= own.length * LEAST_SHARE || shareIn(new Set(own), named) >= LEAST_SHARE);
}

/** The text without its days. */
const bare = (text: string): string =>
  findDates(text).reduceRight((left, { index, length }) => left.slice(0, index) + left.slice(index + length), text);
