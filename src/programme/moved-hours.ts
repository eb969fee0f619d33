import { type Block, type Line, textOf, withLines } from '../model/block.ts';
import type { LocalTime } from '../time/local.ts';
import { capitalised } from './capital.ts';
import { findDates } from './dates.ts';
import { GATHERING_WORDS } from './kinds.ts';
import { REMARK_LABEL } from './label-words.ts';
import { withWords } from './line-words.ts';
import { ENTRY_MARK, HALF_AHEAD } from './list-marks.ts';
import { findTimes } from './times.ts';
import { findWeekdays } from './weekdays.ts';

/**
 * An entry of a schedule that says which hour it had and which it has: `Điều chỉnh giờ: Họp tổ giúp việc từ 8h00 chuyển sang 9h30
 * cùng ngày, phòng họp 2`. Its new hour goes before it, where those of all entries stand; the old one holds no more.
 */

const VERB = '(?:dời|lùi|chuyển|đổi|thay đổi|điều chỉnh)(?!\\p{L})';
const OF_TIME = '(?:\\slại)?(?:\\s(?:giờ|thời gian|lịch)(?:\\s(?:họp|bắt đầu|tổ chức)(?=\\s?:))?)?';
/** `Chuyển tuyến xe …` moves no entry: the time is named, or a gathering behind it. */
const ENTRY_BEHIND = String.raw`(?:(?<=(?<!\p{L})(?:giờ|thời gian|lịch)(?:\s(?:họp|bắt đầu|tổ chức))?\s?:?\s+)|(?=(?:lịch\s)?(?:${GATHERING_WORDS}|(?:họp|tiếp|làm việc|giao ban|kiểm tra)(?!\p{L}))))`;
const MARK = `${ENTRY_MARK}${HALF_AHEAD}`;
const CLOCK = String.raw`(?:\d{1,2}\s?(?:[hg:]\s?\d{2}|[hg])|\d{1,2}\sgiờ(?:\s\d{2}(?:\sphút)?)?)(?![\p{L}\d])`;
const WORDS = String.raw`(?:[^.;\d]|\.(?=\S)|\d(?!\d?\s?(?:[hg:]|giờ)))`;
const SAID = '(?:(?:được|nay|sẽ|xin)\\s){0,2}';
const TO = String.raw`(?<lead>sang|thành|lên|xuống|đến|tới|→|⇒|➔|[-=]+>)\s?(?:lúc\s)?(?<hour>${CLOCK})(?:\s(?:cùng|trong|của cùng)\sngày)?`;
/** `Họp tổ giúp việc từ 8h00 chuyển sang 9h30 cùng ngày` */
const ENTRY = new RegExp(
  [
    `^(?<before>${MARK})`,
    String.raw`(?<ahead>${VERB}${OF_TIME}\s?:?\s+${ENTRY_BEHIND})?(?<name>${WORDS}{4,200}?)`,
    String.raw`[\s,:(–-]+${SAID}(?<from>${VERB}${OF_TIME}\s)?(?:từ\s)?(?:lúc\s)?${CLOCK},?\s?`,
    String.raw`${SAID}(?<to>${VERB}${OF_TIME}\s)?${TO}\)?(?=$|[\s.;,])`,
  ].join(''),
  'iu',
);
/** `14h00 chuyển sang 15h00: Họp tổ giúp việc`, `Thay đổi 14h00 thành 15h00: Họp …`: both hours stand before it. */
const HOURS_AHEAD = new RegExp(
  String.raw`^(?<before>${MARK})(?<ahead>${VERB}${OF_TIME}\s?:?\s+)?(?:từ\s|lúc\s)?${CLOCK}\s?[(,]?\s?${SAID}(?<to>${VERB}${OF_TIME}\s)?${TO}\)?[\s:,.–-]+(?=\p{L})`,
  'iu',
);
const CLOCKS = new RegExp(CLOCK, 'giu');
const LONGEST = 500;

/** The blocks of a schedule with such new hours before their entries. */
export const withMovedHours = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => withLines(block, withNewHour));

function withNewHour(line: Line): Line {
  const found = movedIn(textOf(line));
  if (!found) return line;
  const { before = '', name = '', hour = '' } = found.groups!;
  return withWords(line, before.length, found[0].length, `${hour}: ${capitalised(name.trim())}`);
}

/** The hour to which the entry of that line moves, or null. */
export function movedToHour(text: string): LocalTime | null {
  const hour = movedIn(text)?.groups?.hour;
  return hour === undefined ? null : (findTimes(hour)[0]?.start ?? null);
}

function movedIn(text: string): RegExpExecArray | null {
  const found =
    text.length <= LONGEST && LEADS.test(text) && !REMARK.test(text)
      ? (ENTRY.exec(text) ?? HOURS_AHEAD.exec(text))
      : null;
  return found && isMoved(found.groups!) && !namesMore(text) ? found : null;
}
/** `Ghi chú: họp giao ban dời từ 8h00 sang 9h30` speaks of an entry that stands elsewhere. */
const REMARK = new RegExp(String.raw`^[\s\-–+*•(]*${REMARK_LABEL}\s?:`, 'iu');
const LEADS = /\s(?:sang|thành|lên|xuống|đến|tới)\s|[→⇒➔>]/iu;

/** `từ 8h00 đến 9h30`, `7h30 → 8h30` alone is how long it lasts. */
function isMoved({ ahead, from, to, lead }: Readonly<Record<string, string | undefined>>): boolean {
  return (from ?? to) !== undefined || (ahead !== undefined && !MAY_LAST.test(lead!));
}

const MAY_LAST = /^(?:đến|tới)$/iu;

/** A day, or a third hour. */
const namesMore = (text: string): boolean =>
  findDates(text).length > 0 || findWeekdays(text).length > 0 || Array.from(text.matchAll(CLOCKS)).length > 2;
