import { KEPT } from './change-verbs.ts';
import { LONGEST_SENTENCE, postpones, readMove } from './changes.ts';
import { cutFields } from './fields.ts';
import { isMarked, withoutMark } from './list-marks.ts';
import { isOpenEnded } from './moment-roles.ts';
import { type Moment, momentsIn } from './moments.ts';
import { withoutOldDay } from './moved-days.ts';
import { movesPlace, placeMovedTo } from './new-places.ts';
import { isPlaceLine } from './places.ts';
import { isRule } from './rules.ts';
import { STAYS_WORDS } from './stays.ts';
import { findTimes } from './times.ts';
import { withoutTopics } from './topics.ts';

/** What a notice of changes says of one thing that it names with its day: `…, 14h00 ngày 08/10: đổi địa điểm từ … sang …`. */
export interface Fate {
  /** `off`: it does not take place then. */
  readonly fate: 'off' | 'stays' | 'place' | 'hour';
  readonly title: string;
  readonly moment: Moment;
  readonly location: string | null;
}

const WORDS = String.raw`(?:[^.;]|\.(?=\S))`;
/** The first that fits. */
const FATES: readonly (readonly [Fate['fate'], RegExp])[] = [
  ['hour', /(?<!\p{L})(?:thay (?:vì|cho)|(?:sớm|muộn|chậm|trễ) hơn|(?:đổi|lùi|dời) giờ)(?!\p{L})/iu],
  [
    'stays',
    new RegExp(String.raw`(?<!\p{L})(?:${KEPT}|như (?:đã thông báo|thông báo (?:trước|cũ)|kế hoạch))(?!\p{L})`, 'iu'),
  ],
];
/** A plain sentence says so of one thing when it sets it apart. */
const LEAD = /^(?:riêng|đối với|còn)\s(?=\p{L})/iu;
/** Where the name of a thing ends and its fate begins. */
const FROM_FATE = new RegExp(
  String.raw`(?<![\s,])[\s,]+(?:vẫn|${STAYS_WORDS}|(?:đổi|chuyển|thay đổi|điều chỉnh|dời) (?:địa điểm|phòng|giờ|nơi|sang)|(?:được |sẽ )*(?:tổ chức|diễn ra|bắt đầu)|(?:hủy|huỷ|hoãn|tạm hoãn))(?!\p{L}).*$`,
  'iu',
);
/** `sớm hơn 30 phút so với thông báo trước (8h00)`: the hour that holds no more. */
const COMPARED =
  /(?<![\s,(])[\s,(]+(?:thay (?:vì|cho)|(?:sớm|muộn|chậm|trễ) hơn|so với)\s[^.;,()]*(?:\([^()]*\))?\)?/giu;

/**
 * What the text says of the one thing that it names, or null: it may move it (`readMove`), or say nothing of the kind.
 * `listed`: it is known to stand for itself, with a mark or without. `name`: of the thing under which it stands.
 */
export function fateOf(printed: string, listed = false, name: string | null = null): Fate | null {
  if (printed.length > LONGEST_SENTENCE) return null;
  const whole = withoutMark(printed);
  if (
    (!listed && !isMarked(printed) && !LEAD.test(whole)) ||
    readMove(withoutTopics(printed)) !== null ||
    isRule(printed)
  )
    return null;
  const unquoted = withoutTopics(whole).replace(/["“][^"“”]{0,200}["”]/gu, (quoted) => ' '.repeat(quoted.length));
  const fate = postpones(unquoted)
    ? 'off'
    : movesPlace(unquoted)
      ? 'place'
      : FATES.find(([, pattern]) => pattern.test(unquoted))?.[0];
  if (fate === undefined || cutFields(whole).main === '') return null;
  const text = withoutOldDay(whole).replace(COMPARED, '');
  const moment = momentsIn(text).find(({ date }) => date !== null);
  if (!moment || isOpenEnded(text, moment)) return null;
  const title = titleOf(text, moment) ?? name;
  return title
    ? { fate, title, moment: fate === 'hour' ? withHour(moment, text) : moment, location: placeIn(text) }
    : null;
}

/** `vẫn tổ chức ngày 14/3 nhưng bắt đầu muộn hơn: 9h15`: the hour stands apart from its day. */
const withHour = (moment: Moment, text: string): Moment =>
  moment.time ? moment : { ...moment, time: findTimes(text).find(({ due, start }) => !due && start !== null) ?? null };

/** `Thời gian mới: …` names no thing. */
const LABEL_OF_TIME = /^(?:thời gian|ngày(?: giờ)?|giờ|lịch)(?:\s(?:mới|họp|tổ chức|bắt đầu|điều chỉnh))*$/iu;

function titleOf(text: string, { from, to }: Moment): string | null {
  const before = text.slice(0, from).replace(LEAD, '');
  const words = /\p{L}{2}/u.test(before)
    ? before
    : text
        .slice(to)
        .replace(/^[\s,:–-]+/u, '')
        .replace(/[.;:].*$/u, '');
  const begins = FROM_FATE.exec(withoutTopics(words))?.index ?? words.length;
  const title = words.slice(0, begins).replace(/^[\s,:;.–-]+|[\s,:;.(–-]+$/gu, '');
  return /\p{L}{2,}.*\s\p{L}/u.test(title) && !LABEL_OF_TIME.test(title) ? title : null;
}

const NAMED = new RegExp(
  String.raw`(?:^|[\s,(])tại\s(${WORDS}{3,100}?)(?=\s(?:không|vẫn|giữ nguyên)|[,;)]|\.?$|\.\s)`,
  'iu',
);
const BESIDE = new RegExp(String.raw`${STAYS_WORDS},?\s([^.;]{4,80})`, 'iu');

function placeIn(text: string): string | null {
  const beside = BESIDE.exec(text)?.[1]?.trim();
  const found = placeMovedTo(text) ?? NAMED.exec(text)?.[1] ?? (beside && isPlaceLine(beside) ? beside : null);
  return found?.replace(/[\s.,;]+$/u, '') ?? null;
}
