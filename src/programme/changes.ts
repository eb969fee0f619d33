import { withoutAsked } from './asked-to-move.ts';
import { CAUSE } from './change-verbs.ts';
import { type DateMention, findDates } from './dates.ts';
import { beforeDay } from './day-leads.ts';
import { isDueAt } from './due-clauses.ts';
import { GATHERING_WORDS } from './kinds.ts';
import { withoutMark } from './list-marks.ts';
import { withOldDayBlank, withoutOldDay } from './moved-days.ts';
import { beginningsIn, type TimeMention } from './times.ts';
import { withdrawal } from './withdrawn.ts';

/** Sentences by which a notice moves a meeting, puts it off, or makes days into rest days and back. */

const NOT_MOVED = '(?<!không (?:có gì )?(?:thay )?|chuyển )';
const SHIFTS = 'dời|rời|chuyển(?! (?:đổi|giao|mục đích))|lùi|đổi(?! mới)|thay đổi(?! mục đích)|điều chỉnh';
const SHIFT = `${NOT_MOVED}(?:${SHIFTS})`;
const MOVE = `${NOT_MOVED}(?:${SHIFTS}|hoãn)`;
/** `đã ấn định vào ngày 17/11` names the day that was. */
const TO = String.raw`(?:sang|đến|tới|qua|thành|(?<!(?:ấn định|dự kiến|dự định|lên lịch|xếp lịch|theo lịch|thông báo|ban đầu)\s)vào|lại)`;
/** From a word of moving to the new day; `hoãn … vào ngày` names the old one. */
const targetOf = (move: string, to: string) =>
  String.raw`(?<!\p{L})${move}(?!\p{L})(?:(?!\s(?:từ|sang)\s)[^.;]){0,220}?\s${to}(?:\s[^.;]{0,50})?\s?$`;
/** Surely the new day, and what may be it where no other is. */
const MOVED_ON = new RegExp(
  String.raw`${targetOf(MOVE, '(?:sang|đến|tới|qua|thành)')}|(?<!\p{L})sang(?:\s[^.;]{0,40})?\s?$`,
  'iu',
);
const MOVED_TO = new RegExp(`${targetOf(SHIFT, TO)}|${targetOf('hoãn', 'lại')}`, 'iu');
const isTarget = (before: string): boolean => MOVED_ON.test(before) || MOVED_TO.test(before);
const MOVES = new RegExp(String.raw`(?<!\p{L})${MOVE}(?!\p{L}).{0,260}(?<!\p{L})${TO}(?!\p{L})`, 'iu');
const CANCELS = /(?<!\p{L})(?:hủy|huỷ|hủy bỏ|huỷ bỏ)(?!\p{L})/iu;
/** Said of a change in a headline or a first sentence. */
export const CHANGE_WORDS =
  /(?<!\p{L})(?:(?:tạm )?hoãn|(?<!di )dời|rời lịch|lùi (?:thời gian|ngày|lịch|giờ)|(?:thay )?đổi (?:giờ|ngày|lịch|buổi|ca|thời gian|phòng|địa điểm)(?! mới)|dời giờ|chuyển (?:thời gian|ngày|lịch|buổi|cuộc|địa điểm)|điều chỉnh (?:thời gian|ngày|giờ|lịch họp|lịch tiếp|địa điểm)|(?:một số )?(?:thay đổi|điều chỉnh) (?:về |trong |của )?lịch công tác|hủy|huỷ|gia hạn|(?:lùi|kéo dài) (?:thêm )?(?:thời )?hạn)(?!\p{L})/iu;

/** What is longer is no sentence. */
export const LONGEST_SENTENCE = 1500;

export interface Move {
  readonly mention: DateMention | null;
  readonly time: TimeMention | null;
  /** What is moved, in the sentence's words; empty when it says only `được chuyển sang`. */
  readonly what: string;
}

/** The new day or hour that a sentence gives, or null. Days it names before are the old ones. */
export function readMove(whole: string): Move | null {
  if (whole.length > LONGEST_SENTENCE) return null;
  const printed = withoutAsked(withOldDayBlank(whole).replace(MADE_UP, ' chuyển sang '));
  if (!MOVES.test(printed)) return null;
  const sentence = partedAtTarget(printed);
  const dates = findDates(sentence).filter(({ citation, index }) => !citation && !isDueAt(sentence, index));
  const target =
    dates.find((date) => MOVED_ON.test(upTo(sentence, date.index))) ??
    dates.find((date) => MOVED_TO.test(upTo(sentence, date.index)));
  const times = beginningsIn(sentence);
  const time =
    times.findLast(({ index }) => isTarget(sentence.slice(0, index)) || (target && index > target.index)) ?? null;
  if (!target && !time) return null;
  return {
    mention: target ?? dates[0] ?? null,
    time: time ?? timeBeside(sentence, target, times),
    what: whatMoves(sentence),
  };
}

/** `… không tổ chức mà được tiếp bù vào sáng ngày 04/12`: the day that makes up for it is the new one. */
const MADE_UP =
  /\s(?:mà\s)?(?:được |sẽ |nay )*(?:tiếp(?: công)?(?: dân)?|họp|tổ chức|thực hiện|sinh hoạt|trực|bố trí) bù(?: tiếp)?\s(?=(?:vào|từ|lúc|trong|ngày|sáng|chiều|thứ|\d))/giu;

/**
 * `lùi từ ngày 10 - 12/10 đến ngày 17 - 19/10`: after a word of moving `đến` leads to the new day; `lùi hội chợ dự kiến tổ
 * chức từ ngày 10/10 đến ngày 12/10` names the old ones.
 */
export const partedAtTarget = (sentence: string): string =>
  /(?<!\p{L})sang(?!\p{L})/iu.test(sentence)
    ? sentence
    : sentence
        .replace(HELD_INSTEAD, ' sang ')
        .replace(
          /((?<!\p{L})(?:dời|rời|chuyển|lùi)(?!\p{L})(?:(?!\s(?:dự kiến|vốn|ban đầu|đã lên lịch)\s)[^.;]){0,160}?\stừ\s(?:[^.;]|\.(?=\d)){4,60}?(?:\d{1,2}\s?[/.-]\s?\d|tháng\s\d)(?:[^.;]|\.(?=\d)){0,30}?)\sđến(?=\s)/iu,
          '$1 sang',
        );

/** `hoãn cuộc họp lúc 14h00 ngày 12/3 và tổ chức vào 8h00 ngày 19/3` */
const HELD_INSTEAD =
  /(?<=(?<!\p{L})hoãn\s[^.;]{2,200}\d)(?:,\s?|\s)(?:và|để)\s(?:được |sẽ |nay )*(?:tổ chức|họp|thi|khai mạc|tiến hành)(?: lại| bù)?\s(?:vào|lúc)\s/giu;

/** Up to the date's own `ngày` and weekday. */
const upTo = (sentence: string, index: number) => beforeDay(sentence.slice(0, index));

/** `sang 8h00 ngày 05/3`: the hour stands right before its day. */
function timeBeside(
  sentence: string,
  target: DateMention | undefined,
  times: readonly TimeMention[],
): TimeMention | null {
  return (
    times.find(
      ({ index, length }) =>
        target && index < target.index && beforeDay(sentence.slice(index + length, target.index)) === '',
    ) ?? null
  );
}

const MOVE_WORD =
  /(?<!không |không thay |chuyển |\p{L})(?:dời|rời|chuyển(?! đổi)|lùi|đổi|thay đổi|điều chỉnh)(?!\p{L})/giu;
const LEAD_IN = /^(?:(?:lại|lịch|thời gian|ngày|giờ|địa điểm|tổ chức|việc|và|,|hẳn)\s)*/iu;
const AT_ONCE = new RegExp(String.raw`^${TO}\s`, 'iu');
const TO_WHEN = new RegExp(
  String.raw`\s(?:(?:từ|vào|ngày|dự kiến|lúc|(?<!lần )thứ (?:hai|ba|tư|năm|sáu|bảy|\d))\s.{0,80}?)?${TO}(?:\s.*)?$`,
  'iu',
);

/** Between the last word of moving and the new day. */
function whatMoves(before: string): string {
  const cause = CAUSE.exec(before)?.[0].length ?? 0;
  const words = [...before.matchAll(MOVE_WORD)].filter(({ index }) => index >= cause);
  const word = words.at(-1);
  if (!word) return '';
  const what = before
    .slice(word.index + word[0].length)
    .trim()
    .replace(LEAD_IN, '')
    .replace(TO_WHEN, '')
    .replace(/^(?:tổ chức|ngày|thời gian)\s/iu, '');
  // `… được chuyển sang ngày 18/6 tại Trụ sở Tiếp công dân`: nothing stands between.
  const within = !AT_ONCE.test(what);
  const named = (within && gatheringIn(what) !== null) || /^\p{Lu}/u.test(what);
  return named ? trimmed(what) : subjectOf(before.slice(0, words[0]!.index));
}

/** `- Hội nghị sơ kết chuyển sang …`: what stands before the word of moving, when it names a meeting. */
function subjectOf(before: string): string {
  const bare = withoutMark(withoutOldDay(before)).replace(CAUSE, '').replace(FALLS_ON, '').replace(BEHIND_NAME, '');
  // `Cuộc họp` alone is any meeting.
  if (bare.split(' ').length < 3 || bare.length > 140 || /[.;]/u.test(bare)) return '';
  const named = gatheringIn(bare);
  const opens = /^\p{Lu}/u.test(bare) || CAUSE.test(before);
  if (opens && named !== null) return trimmed(named);
  const activity = ACTIVITY.exec(bare)?.[1];
  return activity !== undefined && findDates(bare).length === 0 ? trimmed(activity) : '';
}

/** `Buổi tiếp ngày 29/4 trùng dịp nghỉ lễ nên …`: why it is moved. */
const FALLS_ON =
  /,?\s(?:(?:do|vì)\s)?(?:trùng|rơi)\s(?:vào|với|dịp|đợt|kỳ|ngày|mùng|mồng|rằm|lịch|tết|lễ|giỗ|quốc|nghỉ|thứ|chủ nhật|\d)(?!\p{L}).*$/iu;
const BEHIND_NAME =
  /\s(?:được|sẽ|xin|nay|vốn|cũng|từng|trước (?:đây|đó)|ban đầu|không (?:tổ chức|mở|thi|học|họp|diễn ra))(?:\s.*)?$/iu;

/** `Việc kiểm tra hiện trường …`: something that is done, by the words with which its name begins. */
const ACTIVITY = new RegExp(
  `^(?:(?:việc|hoạt động|nội dung|lịch)\\s)?((?:${[
    'kiểm tra|khảo sát|thanh tra|giám sát|nghiệm thu|bàn giao|thẩm định|đo đạc|cưỡng chế',
    'làm việc|tiếp|thăm|tham quan|đón|gặp|viếng|dâng hương',
    'tổng duyệt|tập huấn|tập luyện|diễn tập|hội thao|bốc thăm|phúc khảo|thi|khám|tiêm|hiến máu',
    'phát (?:thẻ|quà|phiếu)|trao|công bố|ký kết|ra quân|tổng vệ sinh|trực|giải|chuyến|đợt|buổi|phiên|đoàn',
  ].join('|')})(?!\\p{L})[^.;]{4,120})$`,
  'iu',
);

/** Only the place changes, the day stays. */
export const changesPlaceOnly = (headline: string): boolean =>
  /(?:thay đổi|chuyển|điều chỉnh|đổi)\s(?:tên\s)?địa điểm(?!\p{L})/iu.test(headline) &&
  !/thời gian|(?<!\p{L})ngày\s(?:tổ chức|họp)|lịch|hoãn|hủy|huỷ|dời|lùi/iu.test(headline);

const TO_BE_TOLD = /(?:thông báo|có thông báo|báo)\s(?:cụ thể\s|mới\s|lại\s)?(?:sau|trong thời gian tới)(?!\p{L})/iu;
/** The new day is not known yet. */
export const leavesOpen = (sentence: string): boolean => TO_BE_TOLD.test(sentence);

/** Whether a sentence puts something off without saying until when. */
export const postpones = (sentence: string): boolean => withdrawal(sentence) !== null;
export const cancels = (sentence: string): boolean => CANCELS.test(sentence) && !/hoãn/iu.test(sentence);

const GATHERING = new RegExp(
  String.raw`(?<!\p{L}|công |phòng |liên )(${GATHERING_WORDS}(?:[^.;:,(]|[.](?=\p{L})|(?<=phòng),(?= chống)){0,140})`,
  'iu',
);

/** What comes after the word that puts it off. */
export function afterPostponing(text: string): string {
  const found = withdrawal(text);
  return found ? text.slice(found.end) : text;
}

/** The meeting that a text names, up to where its day, place or fate is told; null when it names none. */
export function gatheringIn(text: string): string | null {
  const match = GATHERING.exec(text);
  if (match === null) return null;
  const named = match[1]!.replace(
    /\s(?:dự kiến|sẽ|được|(?:được )?tổ chức (?:vào|lúc|từ|ngày|tại)|vào|trong(?= (?:các |những |hai |02 )?ngày\s\d)|từ ngày|từ(?=\s(?:lúc\s)?\d)|vẫn|(?:sáng|trưa|chiều|tối)(?=\s(?:ngày|thứ|chủ nhật|\d{1,2}\s?[/.-]\s?\d))|trước (?:đây|đó)|(?:trước|sau) (?:khi )?(?:được )?(?:thay đổi|điều chỉnh)|ngày|lúc|tại|sang|đến ngày|(?<!cũng )như|theo(?! (?:sách|tranh|chuyên đề|chủ đề|nhóm|khối|cụm|tổ|hướng|nghị quyết)(?!\p{L}))|không (?:thể|(?:còn |được )?(?:tổ chức|diễn ra|họp|khai mạc|tiến hành))|(?<!tự )do|vì|đã|vốn|chuyển(?=\s(?:sang|đến|tới|vào)(?!\p{L}))|(?:cũng|từng)(?=\s(?:được|sẽ|bị|dự kiến|thông báo|lùi|dời|hoãn|hủy|huỷ|chuyển))|(?:bị |tạm )?(?:lùi|dời|hoãn|hủy|huỷ)(?=\s?(?:$|[.,;(]|(?:lại|sang|đến|tới|vào|từ|do|vì|lịch|thời gian)(?!\p{L}))))(?!\p{L}).*$/iu,
    '',
  );
  // `“Ngày hội đọc sách” lần thứ hai`: a name that begins in quotation marks.
  const quote = named.includes('”') && text[match.index - 1] === '“' ? '“' : '';
  return named.split(' ').length >= 2 ? trimmed(quote + named) : null;
}

const trimmed = (text: string) => text.replace(/^[\s,:;.\-–]+|[\s,:;.\-–]+$/gu, '').replace(/\s{2,}/gu, ' ');
