import type { ChangeLine } from '../../change-lines.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { isOpenEnded, toldMoments } from '../../moment-roles.ts';
import { newPlaceIn } from '../../new-places.ts';
import { withdrawal } from '../../withdrawn.ts';

/**
 * `Bán kết đá chiều 16/5`: beside sentences that say what becomes of other things, one that only tells when something
 * takes place. Null for one that tells of before, or of what is asked.
 */
export function tellsAlone(words: string): ChangeLine | null {
  if (words.length > LONGEST || OF_BEFORE.test(words) || withdrawal(words) !== null) return null;
  const { moments, open } = toldMoments(words);
  const [moment, ...more] = moments;
  if (!moment?.date || open.length !== moments.length || isOpenEnded(words, moment)) return null;
  const name = withoutVerb(nameOfChanged(words, moments));
  // The hour may stand apart from its day: `đá các tối 17 và 18/5, trận đầu 18h00`.
  const hours = more.filter(({ date, time }) => date === null && time !== null);
  if (name === '' || hours.length !== more.length || hours.length > 1) return null;
  const time = moment.time ?? hours[0]?.time ?? null;
  const place = newPlaceIn(words, moment);
  return { fate: 'stays', name, moment: { ...moment, time }, later: 0, before: null, location: place, unsure: false };
}
/** `Môn cầu lông thi đấu ngay sau khai mạc, kéo dài hai`: up to the word that says that it takes place. */
function withoutVerb(name: string): string {
  const short = name.replace(VERB, '');
  return short.split(' ').length >= 2 ? short : name;
}
const VERB =
  /[\s,]+(?:(?:sẽ|được|cũng)\s)*(?:diễn ra|thi đấu|kéo dài|bắt đầu|(?<!ban )tổ chức|tiến hành|đá(?=\s(?:các|vào|trong|từ|sáng|chiều|tối))|các (?:sáng|chiều|tối|ngày))(?!\p{L}).*$/isu;
const LONGEST = 400;
const OF_BEFORE =
  /^(?:ngày\s\d[^,]*,\s.*\s(?:có|đã|ban hành)\s|theo|căn cứ|thực hiện|do|vì|để|nhằm|trước|đề nghị|yêu cầu|kính|nếu)(?!\p{L})|(?<!\p{L})(?:đã|dự kiến|ban đầu|vốn|trước (?:đây|đó)|theo (?:lịch|kế hoạch)|đề nghị|yêu cầu|gửi về|nộp|báo cáo về|đăng ký|giấy mời|công văn|thông báo số)(?!\p{L})/iu;
