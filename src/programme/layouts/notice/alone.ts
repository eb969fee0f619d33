import type { ChangeLine } from '../../change-lines.ts';
import { nameOfChanged } from '../../changed-names.ts';
import type { DateMention } from '../../dates.ts';
import { isOpenEnded, toldMoments } from '../../moment-roles.ts';
import type { Moment } from '../../moments.ts';
import { newPlaceIn } from '../../new-places.ts';
import { withdrawal } from '../../withdrawn.ts';

/**
 * `Bán kết đá chiều 16/5`: beside sentences that say what becomes of other things, one that only tells when something
 * takes place. Null for one that tells of before, or of what is asked.
 */
export function tellsAlone(printed: string): ChangeLine | null {
  const words = printed.replace(ASKED_BEHIND, '');
  if (words.length > LONGEST || OF_BEFORE.test(words) || withdrawal(words) !== null) return null;
  const { moments, open } = toldMoments(words);
  const [moment, ...others] = moments;
  if (!moment?.date || open.length !== moments.length || isOpenEnded(words, moment)) return null;
  const steps = others.filter((other) => isStepOf(moment.date!, other, words));
  const more = others.filter((other) => !steps.includes(other));
  const told = withoutVerb(nameOfChanged(words, moments));
  const isPlace = AT_PLACE.test(told);
  const name = isPlace ? (STEP_ALONE.exec(words)?.[0] ?? '') : told;
  // The hour may stand apart from its day: `đá các tối 17 và 18/5, trận đầu 18h00`.
  const hours = more.filter(({ date, time }) => date === null && time !== null);
  if (name === '' || hours.length !== more.length || hours.length > 1) return null;
  const time = moment.time ?? hours[0]?.time ?? null;
  const place = newPlaceIn(words, moment);
  return {
    fate: 'stays',
    name,
    moment: { ...moment, time },
    later: 0,
    before: null,
    location: place,
    unsure: steps.length > 0 || isPlace,
  };
}

/** `từ ngày 9 đến 11/12, khai mạc lúc 8 giờ ngày 9/12`: a day among those of a stretch, and what is done then. */
const isStepOf = (whole: DateMention, { date, from, to }: Moment, words: string): boolean => {
  const [hour] = /^\D*/u.exec(words.slice(from, to))!;
  return (
    whole.form === 'range' && date?.form === 'day' && STEP.test(words.slice(0, from) + hour) && isWithin(date, whole)
  );
};
const STEP =
  /(?<!\p{L})(?:khai mạc|bắt đầu|bế mạc|kết thúc|trong đó|riêng)(?!\p{L})(?:[^.;\d]{0,30}|[^.;\d]{0,12}\d{1,2}\s?(?:giờ|[hg:])\s?\d{0,2}\s?(?:phút)?[\s,]{0,2}(?:(?:vào\s)?ngày\s)?)$/iu;
const isWithin = ({ days: [day] }: DateMention, { days }: DateMention): boolean =>
  [days[0], days.at(-1)].some((end) => end?.day === day?.day && (day?.month ?? end?.month) === end?.month);

/** `Khai mạc lúc 8 giờ ngày 9/12 tại hội trường`: behind its time no name, but where; of what, stands before. */
const AT_PLACE = /^(?:tại|ở)\s/iu;
const STEP_ALONE = /^(?:khai mạc|bế mạc|khai giảng|bế giảng|tổng duyệt)(?!\p{L})/iu;

/** `Môn cầu lông thi đấu ngay sau khai mạc, kéo dài hai`: up to the word that says that it takes place. */
function withoutVerb(name: string): string {
  const short = name.replace(VERB, '');
  return short.split(' ').length >= 2 ? short : name;
}
const VERB =
  /[\s,]+(?:(?:sẽ|được|cũng)\s)*(?:diễn ra|thi đấu|kéo dài|bắt đầu|(?<!ban )tổ chức|tiến hành|đá(?=\s(?:các|vào|trong|từ|sáng|chiều|tối))|các (?:sáng|chiều|tối|ngày))(?!\p{L}).*$/isu;
/** `…; đề nghị các đơn vị tham gia`: what is asked of others, at no other time. */
const ASKED_BEHIND = /;\s(?:đề nghị|yêu cầu|kính mời|mời)\s[^;\d]*$/iu;
const LONGEST = 400;
const OF_BEFORE =
  /^(?:ngày\s\d[^,]*,\s.*\s(?:có|đã|ban hành)\s|theo|căn cứ|thực hiện|do|vì|để|nhằm|trước|đề nghị|yêu cầu|kính|nếu)(?!\p{L})|(?<!\p{L})(?:đã|dự kiến|ban đầu|vốn|trước (?:đây|đó)|theo (?:lịch|kế hoạch)|đề nghị|yêu cầu|gửi về|nộp|báo cáo về|đăng ký|giấy mời|công văn|thông báo số)(?!\p{L})/iu;
