import { findDates } from '../../dates.ts';
import { withoutMark } from '../../list-marks.ts';
import { WHO_RESTS } from '../../rest-words.ts';
import { HONORIFIC } from '../../subjects.ts';

const LABELLED_WHEN =
  /^[^:]{4,120}:\s(?:\d{1,2}\sngày[^:;.]{0,12}\s)?(?:(?:kể |bắt đầu )?từ|(?:trong )?(?:các )?ngày|thứ|\d{1,2}\s?[/.])/iu;
const NO_MORE_THAN_WHEN =
  /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s)?(?:(?:đợt|lần|từ|kể từ|bắt đầu từ|ngày|thứ|chủ nhật)(?!\p{L})|\d{1,2}\s?[/.-])/iu;
const VERB = /(?<!\p{L})(?:nghỉ|bù|treo (?:cờ|quốc kỳ)|làm việc|đi làm|học|dạy|trực|họp|gửi)(?!\p{L})/iu;

/** Behind the days of a rest: `…, học bù thứ Bảy 22/8`. */
const NO_OTHER_VERB =
  /^(?:\s?\([^()]*\))?\s?(?:$|[.;]|,\s(?:(?:và|sẽ|đi)\s){0,2}(?:(?:làm|học|dạy)(?: việc)? bù|tổng (?:cộng|số)|gồm|trong đó)(?!\p{L}))/iu;

/**
 * A sentence of nothing but days, with the verb that its heading has: `Đợt 1: ngày 21/4` under `Thời gian treo cờ:`,
 * `Thời gian: từ ngày …`, or a stretch alone, under the name of a holiday. `ofFlags`: the notice tells of no rest.
 * Whether a part of the house rests then (`isOfPart`) is not said.
 */
export function withVerb(sentence: string, heads: string | null, holiday: string, ofFlags = false): string {
  if (heads !== null && NO_MORE_THAN_WHEN.test(sentence) && !VERB.test(sentence)) {
    const verb = heads.charAt(0).toLowerCase() + heads.slice(1);
    return /^[^:\d]*\d?[^:\d]*:/u.test(sentence)
      ? sentence.replace(/:/u, `: ${verb}`)
      : sentence.replace(/^[\s\-–+*•]*/u, `${verb} `);
  }
  const verb = ofFlags || (heads !== null && HANGS_FLAGS.test(heads)) ? 'treo cờ' : 'nghỉ';
  if (!OF_REST.test(holiday) && !ofFlags) return sentence;
  if (NO_MORE_THAN_WHEN.test(sentence)) {
    const [first] = findDates(sentence);
    const before = sentence.slice(0, first?.index ?? 0);
    const after = sentence.slice((first?.index ?? 0) + (first?.length ?? 0));
    if (
      first?.form === 'range' &&
      !/[\p{L}\d]/u.test(withoutMark(before).replace(TO_DAY, '')) &&
      NO_OTHER_VERB.test(after)
    )
      return `${verb} ${withoutMark(sentence)}`;
  }
  const isWhen = /^[\s\-–+*•]*thời gian\s?:/iu.test(sentence) || LABELLED_WHEN.test(sentence);
  return isWhen && !SAYS_WHAT.test(sentence) && isOfRest(sentence) ? sentence.replace(/:/u, `: ${verb}`) : sentence;
}

const HANGS_FLAGS = /(?<!\p{L})treo (?:cờ|quốc kỳ)(?!\p{L})/iu;
const OF_REST = /(?<!\p{L})nghỉ(?!\p{L})/iu;
const TO_DAY = /(?:từ|kể|ngày|thứ (?:\p{L}+|\d)|chủ nhật|\d{1,2} ngày)(?!\p{L})/giu;

/** Whether a notice speaks of flags and of no rest at all. */
export const tellsOfFlagsAlone = (texts: readonly string[]): boolean =>
  texts.some((text) => HANGS_FLAGS.test(text)) && !texts.some((text) => OF_REST.test(text));

/**
 * Whether the days behind a label may be those of the rest: it says no more than that days follow, which holiday it is, or
 * who is free. Whatever else it names (`Chi trả lương hưu: từ ngày …`, `Khám dịch vụ: ngày …`) goes on then.
 */
function isOfRest(sentence: string): boolean {
  const label = withoutMark(sentence.slice(0, sentence.indexOf(':')));
  return OF_DAYS_OR_PEOPLE.test(label) && !OTHER.test(label) && !AT_PLACE.test(sentence) && !WITH_PERSON.test(sentence);
}
/** `Phòng khám: từ 01/9 đến 02/9`: a body behind whose label no word says that it rests, nor any in the label; it may be open or on duty then. */
export const isOfPart = (sentence: string): boolean =>
  LABELLED_WHEN.test(sentence) &&
  !SAYS_WHAT.test(sentence) &&
  isOfRest(sentence) &&
  OF_PART.test(withoutMark(sentence.slice(0, sentence.indexOf(':')))) &&
  !OF_REST.test(sentence);
/** `Thu tiền kỳ 1: trước 12/02; kỳ 2: từ 24/02 đến 26/02`: behind what is no rest a clause goes on with it. */
export const goesOnWithOther = (earlier: string): boolean =>
  isLabelledAhead(earlier) && !SAYS_WHAT.test(earlier) && !OF_REST.test(earlier) && !isOfRest(earlier);

/** A label alone in it, and days behind, with which the sentence does not end. */
function isLabelledAhead(earlier: string): boolean {
  const label = LABEL.exec(earlier)?.[0];
  if (label === undefined) return false;
  const told = earlier.slice(label.length);
  if (told.includes(':')) return false;
  return told.trimEnd().endsWith(';') ? /\d/u.test(told) : /\d[^.\d]*$/u.test(told);
}
const LABEL = /^[^:]{4,120}:\s/u;
const FORE = String.raw`(?:(?:về|đối với|riêng|còn|trong|cho|của|tại|các|những|và|là|như sau|cụ thể|trong đó|thời gian|thời điểm|lịch|(?:đợt|lần|kỳ|phương án|đợt nghỉ)(?:\s(?:\d{1,2}|[IVX]+|một|hai|ba))?|ngày|dịp|kéo dài|liên tục|\d{1,2} ngày)(?!\p{L})[\s,–-]*)*`;
const HOLIDAY =
  'lễ|tết|giỗ|quốc khánh|quốc tế|kỷ niệm|chiến thắng|giải phóng|thống nhất|dương lịch|âm lịch|nguyên đán|hùng vương|noel|giáng sinh|mùng|mồng|năm mới|hè|30[/.]0?4|0?1[/.]0?5|0?2[/.]0?9|0?1[/.]0?1|10[/.]0?3';
const PART =
  'bộ phận|tổ(?! chức)|đội|ban(?! hành)|phòng(?! (?:chống|ngừa|cháy))|khoa|kho|cơ sở|chi nhánh|trung tâm|trạm|bảo vệ(?! (?:luận|khóa|đồ|đề))|lái xe';
const BODY = `khối|nhóm|xưởng|phân xưởng|nhà máy|văn phòng|cơ quan|đơn vị|công ty|trường|nhà trường|điểm trường|lớp|bậc|cấp(?! (?:phát|cứu|đổi|giấy|thẻ|bù))|hệ|ngành|lao động|hành chính|toàn|tất cả|cả|thầy|cô|sv|hs|gv|cb|cbvc|cbgv|cnv|nlđ|hssv|cbcc|cbccvc|ccvc|${PART}`;
const OF_DAYS_OR_PEOPLE = new RegExp(String.raw`^${FORE}(?:$|(?:${HOLIDAY}|${BODY}|${WHO_RESTS})(?!\p{L}))`, 'iu');
const OF_PART = new RegExp(String.raw`^${FORE}(?:${PART})(?!\p{L})`, 'iu');
/** `Đội văn nghệ: ngày 31/8 tại nhà văn hóa`: nobody rests at a place. */
const AT_PLACE = /\d\)?,?\s(?:tại|ở)\s\p{L}/iu;
/** `Tổ lái xe: 01/9 đ/c An`: whoever is named with a day is there then. */
const WITH_PERSON = new RegExp(String.raw`\d\)?,?:?\s(?:do\s)?(?:${HONORIFIC})[\s.]\p{L}`, 'iu');
const OTHER =
  /(?<!\p{L})(?:treo|(?<!thường )trực|họp|báo cáo|nộp|gửi|đăng ký|mở cửa|đóng cửa|làm việc|dọn|vệ sinh|ra quân|gặp mặt|chúc tết|thăm|viếng|dâng|tổ chức|khai (?:giảng|trường|mạc)|chấm|thi|ôn tập|tập trung)(?!\p{L})/iu;

/** The label itself: `Nghỉ bù: …`, `Thời gian học trở lại: …`. */
const SAYS_WHAT = /^[^:]*(?:(?:làm|học|dạy)(?: việc)? (?:bù|lại)|(?:trở|quay) lại|đi làm|đi học|nghỉ)[^:]*:/iu;
