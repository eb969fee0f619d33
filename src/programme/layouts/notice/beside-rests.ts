import { findDates } from '../../dates.ts';
import { DUE_BY } from '../../due-words.ts';
import { kindOfTitle } from '../../kinds.ts';
import { withoutMark } from '../../list-marks.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { isNoEntry } from '../../no-entry.ts';
import type { Passage } from '../../passage.ts';
import { AROUND_REST, AS_USUAL } from '../../rest-words.ts';
import { findTimes } from '../../times.ts';
import { atMoment, type Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Lễ khai giảng: 7h00 thứ Bảy ngày 05/9/2026 tại sân trường` or `8h00 ngày 23/02/2026: họp mặt đầu xuân tại hội trường` among
 * the points of a holiday notice: a label that names a gathering or what is done, one moment, perhaps a place, and no word
 * more. Whatever says more is left to who reads lines that stand alone.
 * @param count how many items there are; ids go on after them
 */
export function heldBesideRests(
  sentences: readonly Passage[],
  count: number,
  context: NoticeText['context'],
): readonly Told[] {
  return sentences
    .flatMap((sentence) => {
      const words = withoutMark(sentence.text);
      const held = labelled(words) ?? headed(words) ?? aroundRest(words);
      return held === null ? [] : [{ sentence, ...held }];
    })
    .map(({ sentence, ...told }, i) => atMoment(sentence, { ...told, id: String(count + i + 1) }, context));
}

interface HeldThen {
  readonly title: string;
  readonly moment: Moment;
  readonly location: string | null;
}

/** `Họp mặt đầu năm: 8h00 ngày 23/02/2026 (mùng 7 tháng Giêng) tại hội trường`. */
function labelled(words: string): HeldThen | null {
  const [, title, when] = LABELLED.exec(words) ?? [];
  const moment = title === undefined || holdsMoment(title) ? null : onlyMoment(when!);
  if (moment === null || !isDone(title!, moment) || /\p{L}/u.test(when!.slice(0, moment.from).replace(AHEAD, '')))
    return null;
  const behind = BEHIND.exec(when!.slice(moment.to));
  return behind && { title: title!, moment, location: behind[1]?.trim() ?? null };
}
const LABELLED = /^([^:;.\d][^:;.]{2,120}?)\s?:\s(.{6,160})$/u;

/** The same the other way about: the moment ends with a colon, and what takes place stands behind it. */
function headed(words: string): HeldThen | null {
  const moment = onlyMoment(words);
  if (moment === null || /\p{L}/u.test(words.slice(0, moment.from).replace(AHEAD, ''))) return null;
  const behindIt = words.slice(moment.to);
  // `Thứ Năm 03/9: làm việc bình thường`
  const [, told] = AS_USUAL.test(behindIt) ? [] : (HEADED.exec(behindIt) ?? []);
  const [title, ...others] = told?.split(/\s?;\s/u) ?? [];
  if (title === undefined || kindOfTitle(title) !== 'event' || holdsMoment(title) || !others.every(isNoEntry))
    return null;
  return { title, moment, location: AT_PLACE.exec(title)?.[1]?.trim() ?? null };
}
const HEADED = /^(?:\s?\([^()]{2,60}\))?\s?:\s(\p{L}[^:.]{4,200}?)[.;\s]*$/u;
const AT_PLACE = /\s(?:tại|ở)\s(\p{L}[^.;:,(]{2,100})$/iu;

/** `Dọn vệ sinh phòng làm việc trước khi nghỉ Tết vào chiều 13/02`: between the work and its moment stands only the rest. */
function aroundRest(words: string): HeldThen | null {
  const moment = onlyMoment(words);
  if (moment === null || !AROUND_REST.test(words.slice(0, moment.from))) return null;
  const title = words.slice(0, moment.from).replace(ENDS_BEFORE_DAY, '');
  const behind = BEHIND.exec(words.slice(moment.to));
  return behind && isDone(title, moment) ? { title, moment, location: behind[1]?.trim() ?? null } : null;
}
const ENDS_BEFORE_DAY = /(?:[\s,]{1,2}(?:vào|lúc|từ|thứ \p{L}+|ngày)){0,3}[\s,(:]{0,6}$/iu;

/** The only day of the words, with its hour if it has one; null for several, a last day and one that is cited. */
function onlyMoment(words: string): Moment | null {
  const [moment, ...others] = momentsIn(words);
  if (moment?.date?.form !== 'day' || moment.date.citation || others.length > 0 || findDates(words).length > 1)
    return null;
  return BOUND.test(words.slice(0, moment.from)) ? null : moment;
}
const AHEAD = /(?<!\p{L})(?:lúc|vào|từ|bắt đầu|thời gian|thứ \p{L}+|chủ nhật|ngày)(?!\p{L})/giu;
const BOUND = new RegExp(`(?:${DUE_BY}|đến|hết|sau)\\s(?:ngày\\s)?$`, 'iu');
/** A weekday or a lunar day in brackets, and the place. */
const BEHIND =
  /^(?:\s?\([^()]{2,60}\))?[\s,;–-]*(?:(?:tại|ở|địa điểm\s?:)\s([^.;:\d(][^.;:(]{2,100}?(?:\s\d{1,3})?))?[.;\s]*$/iu;

/** A gathering, or work of which an hour or a half of the day is told: by a day alone it may be due. */
const isDone = (title: string, { time, slot }: Moment): boolean =>
  kindOfTitle(title) === 'event' || (WORK.test(title) && (time !== null || slot !== null));
const WORK =
  /^(?:tổ chức\s)?(?:tổng (?:vệ sinh|dọn|kiểm tra)|(?:dọn|làm|quét)(?: dọn)? vệ sinh|vệ sinh|ra quân|lao động|kiểm tra|khám|tiêm|xét nghiệm|lọc máu|(?:cấp )?phát|chi (?:trả|lương)|trả lương|trao|tặng|dâng (?:hương|hoa)|thả hoa|chúc tết|niêm phong|bàn giao|giao nhận|nghiệm thu|trang trí)(?!\p{L})/iu;

const holdsMoment = (title: string): boolean => findTimes(title).length > 0 || findDates(title).length > 0;
