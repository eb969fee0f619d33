import type { ProgrammeItem } from '../../../model/programme.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { momentsIn } from '../../moments.ts';
import { MOVES } from '../../moved-days.ts';
import { type Passage, slice } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import { sentencesOf } from '../../sentences.ts';
import { slotOfTime } from '../../times.ts';

/**
 * What a list says of one of its days: `(ngày 30/4 nghỉ lễ, chuyển sang thứ Hai, 04/5)`, `(*) Ngày 15/11 là Chủ nhật nên chuyển sang
 * ngày liền kề`, `16/8 (15/8 là Chủ nhật)`.
 */
export interface MovedDay {
  /** Null for the day beside which the remark stands. */
  readonly from: DateMention | null;
  /** Null when it is not written. */
  readonly to: DateMention | null;
  /** Its words, where they name both. */
  readonly said?: string;
}

const LONGEST = 260;
const OPENS = new RegExp(
  String.raw`^[\s\-–+*•(]*(?:\(?\*+\)?|\(?\d\))?[\s:.)]*(?:${REMARK_LABEL}\s?:\s*)?(?:(?:riêng|trong đó|do|vì|nhưng|và)\s)*(?:(?:buổi|phiên|lịch|kỳ)\s(?:tiếp(?: (?:công )?dân)?\s)?)?(?:(?:vào|của)\s)?(?:(?:thứ \p{L}+|chủ nhật),?\s)?(?:ngày\s)?$`,
  'iu',
);
const SHIFT = `(?:${MOVES}|đẩy|thay(?=\\s(?:bằng|sang|vào|thành))|tiếp bù|tiếp|trực|bố trí(?: tiếp)?)`;
const WHEN =
  '(?:lịch|buổi|phiên|việc|tiếp|bù|công dân|dân|trực|họp|lại|lùi|sang|qua|đến|tới|vào|thành|bằng|cho|sáng|chiều|lúc|từ|ngày|thứ \\p{L}+,?|chủ nhật,?|\\d{1,2}\\s?(?:giờ|[hg])(?:\\s?\\d{2})?,?)';
const TO = new RegExp(
  String.raw`(?<!\p{L})${SHIFT}(?!\p{L})(?:\s${WHEN})*\s(?:sang|qua|đến|tới|vào|thành|bằng|ngày)(?:\s${WHEN})*\s$`,
  'iu',
);
/** `chuyển sang 25/6`, beside the day itself. */
const TO_ALONE = new RegExp(
  String.raw`^[\s(]*(?:(?:do|vì|trùng)\s[^,;.\d]{2,60},?\s)?(?:nên\s)?(?:${MOVES}|đẩy)(?:\s${WHEN})*\s$`,
  'iu',
);
const BESIDE = new RegExp(
  String.raw`(?<!\p{L})${SHIFT}(?:\s${WHEN})*\s(?:ngày|buổi|tuần)(?:\slàm việc)?\s(?:liền kề|liền sau|liền trước|kế tiếp|kế sau|tiếp theo|tiếp sau|hôm sau|sau đó)`,
  'iu',
);
const REST =
  /^[\s,:–-]*(?:là|trùng(?:\s(?:vào|với|dịp))?|rơi vào|nhằm|đúng(?:\svào)?|nghỉ)\s(?:[^.;]{0,40}\s)?(?:chủ nhật|thứ bảy|nghỉ|lễ|tết|quốc khánh|giỗ tổ|bù|cuối tuần)(?:\s[^.;\d]{0,40})?[\s.;]*$/iu;
const AWAY = new RegExp(
  String.raw`^[\s(]*(?:được\s)?${MOVES}(?:\s(?:lịch|buổi))*\stừ\s(?:(?:thứ \p{L}+|chủ nhật),?\s)?(?:ngày\s)?$`,
  'iu',
);

/** Null for whatever says something else. */
export function movedDay(text: string): MovedDay | null {
  if (text.length > LONGEST || !/\d/u.test(text)) return null;
  const [from, to, ...others] = findDates(text).filter(({ citation, form }) => !citation && form === 'day');
  if (from === undefined || others.length > 0) return null;
  const before = text.slice(0, from.index);
  if (to === undefined && AWAY.test(before)) return { from, to: null };
  if (to === undefined && TO_ALONE.test(before)) return { from: null, to: from };
  if (!OPENS.test(before)) return null;
  const behind = text.slice(from.index + from.length);
  if (to !== undefined)
    return TO.test(text.slice(from.index + from.length, to.index)) ? { from, to, said: text } : null;
  return BESIDE.test(behind) || REST.test(behind) ? { from, to: null } : null;
}

/** What the words of a move say of its new day: `… chuyển sang chiều thứ Năm 26/02, lúc 14h00, tại phòng 3`. */
export function newMoment(
  said: string,
  to: DateMention,
): Pick<ProgrammeItem, 'slot' | 'startTime' | 'endTime' | 'location'> {
  const moment = momentsIn(said).find(({ date }) => date?.index === to.index);
  const start = moment?.time?.start ?? null;
  return {
    slot: start ? slotOfTime(start) : (moment?.slot ?? null),
    startTime: start,
    endTime: moment?.time?.end ?? null,
    location: placeIn(said.slice(to.index + to.length).replace(/[\s.;]+$/u, '')),
  };
}

/** `ngày 15 (Chủ nhật), tiếp ngày liền kề`: words that only say that the day beside them is another, and not which. */
export const saysNextDay = (words: string): boolean => NEXT_DAY.test(words);
const NEXT_DAY = new RegExp(String.raw`^[\s,(–-]*(?:(?:nên|thì|sẽ|được)\s)*${BESIDE.source}[\s.;)]*$`, 'iu');

/** `Lùi từ ngày 11 do nghỉ Tết`, beside the new day. */
export function cameFrom(text: string): boolean {
  const [from, ...others] = findDates(text).filter(({ citation, form }) => !citation && form === 'day');
  return from !== undefined && others.length === 0 && AWAY.test(text.slice(0, from.index));
}

/** `(*): do ngày 20 là thứ Bảy nên chuyển sang ngày làm việc liền kề`: why the days with that mark are others than usual. */
const tellsWhyMoved = (text: string): boolean => text.length <= LONGEST && /^\s*\(?\*/u.test(text) && BESIDE.test(text);

/** What a paragraph says of days that are moved (`moves`), and all else that it says; `month`: that of days that name none, or null. */
export function withoutMoves(
  paragraph: Passage,
  month: number | null,
): { readonly rest: Passage; readonly moves: readonly MovedDay[] } {
  const moves: MovedDay[] = [];
  const take = (said: string): string | null => {
    const move = movedDay(said.replace(/^\(([^()]*)\)$/u, '$1'));
    const [day] = move?.from?.days ?? [];
    if (move === null || day === undefined || (day.month ?? month) === null) return null;
    moves.push(move);
    return ' '.repeat(said.length);
  };
  if (paragraph.text.length > LONGEST_PARAGRAPH || !/\d/u.test(paragraph.text)) return { rest: paragraph, moves };
  const text = paragraph.text
    .replace(NOTE, (note) => take(note) ?? (tellsWhyMoved(note) ? ' '.repeat(note.length) : note))
    .replace(BRACKET, (bracket) => take(bracket) ?? bracket);
  const open = { ...paragraph, text };
  const sentences = MOVE.test(text) ? sentencesOf(open) : [];
  let at = 0;
  const bare = sentences.reduce((all, { text: said }) => {
    const index = all.indexOf(said, at);
    const blank = index < 0 ? null : take(said);
    at = Math.max(at, index + said.length);
    return blank === null ? all : all.slice(0, index) + blank + all.slice(index + said.length);
  }, text);
  return { rest: bare === paragraph.text ? paragraph : slice({ ...paragraph, text: bare }, 0), moves };
}
const LONGEST_PARAGRAPH = 2000;
/** Print may go on with a note where a list ends. */
const NOTE = /\(\*+\)[^*]{4,260}/gu;
const BRACKET = /\([^()]{4,200}\)/gu;
const MOVE = new RegExp(String.raw`(?<!\p{L})(?:${MOVES}|thay|bù|tiếp)(?!\p{L})`, 'iu');
