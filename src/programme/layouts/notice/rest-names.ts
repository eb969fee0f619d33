import { capitalised } from '../../capital.ts';
import { LIST_MARK } from '../../list-marks.ts';
import type { RestDay } from '../../rest-days.ts';
import type { Audience } from './rest-audience.ts';

/** How the days off and the days of flags of a notice are called. */

/** `- Quốc khánh 02/9: Treo cờ từ ngày …`: for which of several occasions. */
export function flagsOf({ title }: RestDay, sentence: string): string {
  const occasion =
    /^[\s\-–+*•]*(?:(?:\d{1,2}|[a-zđ])[.)/]\s)?(?!về |thời gian)([^:;.]{5,80}?)\s?:\s*treo (?:cờ|quốc kỳ)/iu.exec(
      sentence,
    )?.[1];
  return occasion === undefined ? title : `${capitalised(occasion)}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** `Nghỉ của người lao động`, `Nghỉ năm (05)`: how long or whose, not for what. */
const NO_NAME =
  /^nghỉ(?::| (?:của|hoán đổi|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})(?: \(?\d{1,2}\)?)?(?: ngày(?: liên tục)?)?$))/iu;

/** What is not done while the rest of the house may work (`nghỉ khám ngoại trú`): its first words, or null. */
export const serviceIn = (title: string): string | null => SERVICE.exec(title)?.[0].toLowerCase() ?? null;
const SERVICE =
  /^nghỉ (?:khám|tiêm|tiếp (?:nhận|dân|công dân)|giao dịch|nhận hồ sơ|thu (?:tiền|phí|ngân)|cấp (?:phát|thuốc)|xét nghiệm|phục vụ|bán hàng|điều trị)(?!\p{L})/iu;

/** `Thời gian nghỉ khám bệnh: Khoa Khám bệnh nghỉ từ …`: what its label says is not done, where the sentence says no more; or null. */
export const serviceOfLabel = (sentence: string): string | null => {
  const label = LABEL_OF_REST.exec(sentence)?.[1];
  return label !== undefined && serviceIn(label) !== null ? capitalised(label) : null;
};
const LABEL_OF_REST = new RegExp(
  String.raw`^${LIST_MARK}(?:(?:về|thời gian|lịch)\s){0,2}(nghỉ\s[^:.;\d]{3,60}?)\s?:\s`,
  'iu',
);

/** A bare `Nghỉ` is the holiday that the notice is about. */
export function titleOf(rest: RestDay, holiday: string | null): string {
  if (/^nghỉ (?:bù|thêm)$/iu.test(rest.title))
    return holiday === null || /^nghỉ (?:bù|thêm)(?!\p{L})/iu.test(holiday)
      ? rest.title
      : `${rest.title} ${holiday.replace(/^nghỉ\s/iu, '')}`;
  if (serviceIn(rest.title) !== null) return rest.title;
  const bare = rest.kind === 'rest' && (rest.title.split(' ').length < 3 || NO_NAME.test(rest.title));
  return bare && holiday !== null ? holiday : rest.title;
}

/** `Khối VP nghỉ luôn`: a rest of which nothing is said but whose it is. */
export const titleOfPart = ({ kind, title }: RestDay, whose: Audience | null): string | null =>
  kind === 'rest' && whose?.isSubject && /^nghỉ(?:\s(?:luôn|cả ngày))?$/iu.test(title)
    ? capitalised(`${whose.printed} ${title.charAt(0).toLowerCase()}${title.slice(1)}`)
    : null;

/** The holiday that a headline or a sentence is about, or null. */
export function holidayIn(text: string): string | null {
  const found =
    /(?<!\p{L})nghỉ\s(?:lễ|tết|giỗ|dịp)(?:[^.;:,()]|[.,](?=\s?\d)|,(?=\s(?:lễ|ngày (?=\p{L})|giỗ|tết|chiến thắng|quốc|thống nhất))){0,160}/iu.exec(
      text,
    )?.[0];
  if (found === undefined) return null;
  const name = found
    .replace(
      /\s(?:dài ngày|kéo dài|luôn|vào|từ|của|đối với|như|theo|với|liền|trong|(?:và|cùng)\s(?:lịch|chương trình|hoán đổi|treo|làm|phân công|trực))(?!\p{L}).*$/iu,
      '',
    )
    .trim();
  return capitalised(name);
}
