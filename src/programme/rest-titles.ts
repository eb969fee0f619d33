import { capitalised } from './capital.ts';
import { HOLIDAY_DAY } from './holiday-days.ts';
import { LIST_MARK, withoutMark } from './list-marks.ts';
import { MAKE_UP_VERB, WHO_RESTS } from './rest-words.ts';
import { HONORIFIC } from './subjects.ts';
import { YEAR_NAME } from './year-names.ts';

/** How rest days, and the days around them, are called. */

/** `làm việc bù cho thứ Hai (ngày 29/4/2024) vào …`: up to the day that makes up for it. */
const FOR_A_DAY =
  /^(\p{L}[^.;:]{0,120}?\sbù\s(?:cho|thay)\s\D{0,60}\d.{0,80}?)(?:,?\s(?:vào|sang|trong|là)\s|\s?:\s)/iu;
/** The words that tell when: `ngày` before the name of a holiday is none, nor is the number of `43 năm` or `mùng 10/3`. */
const WHEN =
  /[,:(]?(?<!năm|mùng|mồng)\s(?:(?:vào|từ|trong|liền|liên tục|liên tiếp|kéo dài|bắt đầu|là|cụ thể|thứ|chủ nhật|CN|T[2-7]|được)(?!\p{L})|(?:các\s)?ngày(?=\s*$|\s?[(,:]|\s?(?:\d|từ|thứ|chủ nhật|mùng|mồng|rằm|này|lễ này))|(?!\d{1,3}\snăm)\d).*$/iu;

/** `nghỉ hai` before the word for the days that it counts. */
const COUNT_LEFT = /(?<=^nghỉ(?:\s(?:học|lễ|liền))?)\s(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/iu;

/** `Giỗ Tổ (ngày`: what told when has gone out of a bracket. */
const BRACKET_LEFT = /\s?\([^()]*$/u;

/** A holiday named by its day. */
const HOLIDAY = `(?:lễ |ngày )?${HOLIDAY_DAY}`;
/** `nghỉ lễ Giỗ Tổ Hùng Vương, 30/4 và 01/5 từ ngày …`: several at once. */
const NAMED_BY_DAYS = new RegExp(
  String.raw`^(nghỉ\s[^\d,;:.]{4,60}(?:,|\svà)\s${HOLIDAY}(?:(?:,|\svà|\s?[-–])\s${HOLIDAY})*)(?:\snăm\s\d{4})?\s(?:từ|bắt đầu)\s`,
  'iu',
);

/** `treo cờ dịp 30/4 và 01/5 từ ngày …`, `nghỉ lễ 30/4 và Quốc tế Lao động 04 ngày: từ …`: the first of them is called by its day. */
const FIRST_BY_DAY = new RegExp(
  String.raw`^((?:treo (?:cờ|quốc kỳ)(?:\s(?:tổ quốc|nhân)){0,2}\s(?:lễ|dịp)\s${HOLIDAY}(?:(?:,|\svà|\s?[-–])\s${HOLIDAY})*|nghỉ\s(?:lễ|dịp)\s${HOLIDAY}(?:,|\svà)\s(?=lễ|quốc|ngày\s(?:quốc|chiến|giải)|chiến thắng|giải phóng|giỗ)[^\d,;:.()]{4,60}?))(?:\snăm\s\d{4})?[,:]?\s(?:từ|bắt đầu|vào|trong|\d{1,2}\sngày)\s?`,
  'iu',
);

/** `Nghỉ lễ 30/4 và Quốc tế Lao động`: the name in which days stand for holidays, or null where none does. */
export function calledByDays(text: string): string | null {
  const name = (NAMED_BY_DAYS.exec(text) ?? FIRST_BY_DAY.exec(text))?.[1];
  return name === undefined ? null : capitalised(name);
}

/** The words up to the first that tells when. */
export function restTitle(text: string): string {
  const more = /^nghỉ thêm \d{1,2} ngày/iu.exec(text)?.[0] ?? FOR_A_DAY.exec(text)?.[1];
  if (more !== undefined) return capitalised(more.trim());
  const named = calledByDays(text);
  if (named !== null) return named;
  const words = text
    .replace(WHEN, '')
    .replace(COUNT_LEFT, '')
    .replace(BRACKET_LEFT, '')
    .replace(/(?:\s(?:vào|từ|sẽ|cả|buổi|sáng|chiều|tối)){1,3}$/iu, '')
    .replace(/[\s,:;.(]+$/u, '');
  return capitalised(words);
}

/**
 * `Khối 10 và khối 11 học bù …`, `Dạy bù: Thời khóa biểu thứ Hai (27/4) của khối 12 được dạy bù …`: where the verb nearest
 * to the day says no more, whose lessons are made up for stands before it. @param verb the first such verb in the words before it
 */
export function titleOfMakeUp(verb: RegExpExecArray): string {
  const { input } = verb;
  const last = Array.from(input.matchAll(MAKE_UP)).at(-1)?.index ?? verb.index;
  const whose = WHOSE_LESSONS.exec(input.slice(0, last))?.[1];
  const own = restTitle(input.slice(last));
  if (whose === undefined || own.replace(MAKE_UP, '').trim() !== '') return titleWithWork(verb);
  return capitalised(`${whose} ${own.charAt(0).toLowerCase()}${own.slice(1)}`);
}
const MAKE_UP = new RegExp(String.raw`(?<!\p{L})${MAKE_UP_VERB}(?!\p{L})`, 'giu');
const WHOSE_LESSONS = new RegExp(
  String.raw`(?:^${LIST_MARK}|[.;:,]\s)((?:(?:các|riêng|học sinh|sinh viên)\s){0,2}(?:khối|lớp|bậc|hệ|khóa|thời kh(?:óa|oá) biểu|TKB)\s(?:(?!(?<!\p{L})(?:bù|nghỉ)(?!\p{L}))[^.;:]){1,80}?)\s$`,
  'iu',
);

/**
 * `Tổng vệ sinh lớp học, treo cờ: …`, `dọn phòng và học bù vào …`: the work that a comma or `và` joins with the verb is done
 * then, too. @param verb where it was found in the words before its day
 */
export function titleWithWork(verb: RegExpExecArray): string {
  const own = restTitle(verb[0]);
  const ahead = WORK_AHEAD.exec(verb.input.slice(0, verb.index))?.[1] ?? '';
  if (ahead === '' || NO_WORK.test(ahead) || OF_OTHERS.test(ahead)) return own;
  return capitalised(ahead + own.charAt(0).toLowerCase() + own.slice(1));
}
const WORK_AHEAD = new RegExp(String.raw`(?:^${LIST_MARK}|[.;:]\s|\s[–-]\s)([^.;:\d]{4,120}(?:,|\svà)\s)$`, 'iu');
/** `Giáo viên nộp hồ sơ, học bù vào …`: what others do, and when, is not said. */
const OF_OTHERS = new RegExp(
  String.raw`^(?:(?:các|những|toàn bộ|tất cả|riêng|từng|mỗi)\s)?(?:${WHO_RESTS}|GV|HS|SV|CB|HSSV|CBVC|${HONORIFIC}|khối|lớp|tổ(?! chức)|đội|nhóm|ban|bộ phận|phòng|phụ huynh|đoàn viên)(?!\p{L})[^.;:]*,\s$`,
  'iu',
);
/** They say why, for whom or at what rest the verb is. */
const NO_WORK =
  /^(?:nhân|để|theo|thực hiện|căn cứ|đề nghị|yêu cầu|trong|vào|từ|về|thời gian|lịch|nếu|khi|do|vì|riêng|sau|trước)(?!\p{L})|(?<!\p{L})(?:nghỉ|dịp|lễ|tết|hoán đổi|bù)(?!\p{L})/iu;

const NAMES =
  'tết (?:dương|âm|nguyên|cổ|tây|ta)(?: (?:lịch|đán|truyền))?|giỗ tổ|quốc khánh|chiến thắng|giải phóng miền nam|quốc tế (?:lao động|phụ nữ)|(?:lễ|dịp) (?:30|2|02)\\s?[/.-]';
/** A holiday by its name, as far as the name goes. */
const OCCASION = new RegExp(
  String.raw`(?<!\p{L})(?:(?:ngày|lễ|kỷ niệm|\d{1,3} năm)\s){0,4}(?:${NAMES})(?:(?!\s(?:sẽ|được|từ|vào|trùng|nghỉ|cho|đối với|của|theo|toàn|như|ngày\s\d|cán bộ|công chức|tất cả|liên tục|liên tiếp|liền|kéo dài|bắt đầu|trong|thì|là|có|rơi|đúng|nhằm|nên|vì|do|năm nay|(?:và|cùng) (?:lịch|chương trình)|\d{1,2}(?:\s?\(\d{1,2}\))?\sngày|thứ (?:hai|ba|tư|năm|sáu|bảy))(?!\p{L}))[^,;:().\n]|,\s(?=thống nhất|${HOLIDAY})|\.(?=\d))*`,
  'giu',
);

/** The last holiday that the words name (`Dịp nghỉ lễ Quốc khánh 02/9, công chức được …`), or null. */
export function occasionIn(words: string): string | null {
  const name = namesIn(words).at(-1);
  return name === undefined ? null : `Nghỉ ${name}`;
}

/** `Như vậy, dịp này cả trường nghỉ từ …`: what was said of each holiday is summed up. */
export const SUMS_UP = /^[\s\-–+*•]*(?:như vậy|như thế|do đó|vì vậy|vì thế|do vậy|tổng cộng|tóm lại)(?!\p{L})/iu;

/** All holidays that the words name, or null. */
export function occasionsIn(words: string): string | null {
  const names = [...new Map(namesIn(words).map((name) => [name.toLowerCase(), name])).values()];
  return names.length === 0 ? null : `Nghỉ ${names.join(' và ')}`;
}

const namesIn = (words: string): string[] =>
  Array.from(words.matchAll(OCCASION), ([name]) =>
    name
      .trim()
      .replace(/\s(?:ngày|và)$/iu, '')
      .replace(/^(?:Dịp|Lễ|Ngày)\s/u, (word) => word.toLowerCase()),
  );

/** Of words behind the days of one holiday, the next with which they go on: `và Tết Dương lịch từ …`; null for none. */
export function occasionAfter(words: string): string | null {
  const rest = words.replace(/^[\s,;]*(?:và\s)?(?:(?:nghỉ|dịp|kỳ)\s){0,2}/iu, '');
  return beginsWithOccasion(rest) ? occasionIn(rest) : null;
}

export const beginsWithOccasion = (words: string): boolean => words.matchAll(OCCASION).next().value?.index === 0;

/** `Ất Tỵ`, `năm Ất Tỵ`. */
const LUNAR_YEAR = `(?:năm )?${YEAR_NAME}`;
const BY_LUNAR_DAY = String.raw`(?:ngày\s)?(?:(?:2\d|30)\s(?:tháng\s)?chạp|(?:mùng|mồng)\s\d\s(?:tháng\s)?giêng)`;
const AS_RULED = String.raw`(?:,?\s(?:theo|đúng) quy định(?:\schung|\scủa (?:nhà nước|chính phủ|pháp luật|bộ luật lao động))?)?`;
const NUMBERED = String.raw`(?:mùng|mồng)\s\d{1,2}(?:\s?(?:,|-|–|và|đến)\s?(?:(?:mùng|mồng)\s)?\d{1,2}){0,3}`;
const ONE_HOLIDAY = String.raw`(?:(?:lễ|dịp|ngày)\s){0,2}(?:lễ(?:,?\stết)?|(?:(?:${NUMBERED}|30)\s)?tết(?:\s(?:dương lịch|âm lịch|cổ truyền|nguyên đán|tây|ta))?(?:\s${LUNAR_YEAR})?(?:\s\(?${NUMBERED}\)?)?|${BY_LUNAR_DAY}(?:\s${LUNAR_YEAR})?|giỗ tổ(?:\shùng vương)?(?:\s\(?10\/0?3(?:\s(?:âm lịch|al))?\)?)?|(?:quốc khánh|quốc tế lao động|chiến thắng|giải phóng miền nam|thống nhất đất nước))`;
const BY_DAY = String.raw`\(?${HOLIDAY}\)?`;
const HOLIDAYS_ALONE = new RegExp(
  String.raw`^nghỉ\s(?:${ONE_HOLIDAY}(?:\s${BY_DAY})?|${BY_DAY})(?:(?:,|\svà|\s?[-–])\s?(?:${ONE_HOLIDAY}(?:\s${BY_DAY})?|${BY_DAY})){0,3}(?:\s(?:năm\s)?20\d{2})?${AS_RULED}[\s.;]*$`,
  'iu',
);
/** `Nghỉ lễ`, `Nghỉ Giỗ Tổ Hùng Vương, 30/4 và 01/5`: not a word but holidays, nobody and no other day. */
export const isHolidayAlone = (text: string): boolean => HOLIDAYS_ALONE.test(text.trim());

/** `2. Thư viện `: who is closed, as far as it stands in the clause. */
export const subjectOf = (before: string): string => SUBJECT.exec(withoutMark(before))?.[0] ?? '';
/** The number of a door or a room is part of its name. */
const SUBJECT = /\p{L}(?:[^.;:,\d]|(?<![\d/.-])\d{1,4}(?![\d/.-]|\s?(?:giờ|h|ngày)(?!\p{L}))){1,60}\s$/u;
