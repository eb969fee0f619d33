import { CALLED_OFF, PUT_OFF } from '../../change-verbs.ts';
import { gatheringIn, leavesOpen } from '../../changes.ts';
import { isDateLine } from '../../date-line.ts';
import { isDueAt } from '../../due-clauses.ts';
import { momentsIn } from '../../moments.ts';

/**
 * Whether words say plainly that one thing is off, so that nothing is left to ask: by a verb of putting off that nothing
 * softens, of a gathering whose name holds no time, and with the old day at most beside it.
 */

const SAYS_SO = new RegExp(
  String.raw`(?<!(?:không|chưa|chẳng)(?: bị| phải| thể)?\s)(?<!\p{L})(?:${PUT_OFF}|${CALLED_OFF})(?!\p{L})`,
  'giu',
);
/** `có thể phải hoãn`, `nếu mưa lớn sẽ hoãn`, `đề nghị cho hoãn`, `hoãn một phần`: it may yet take place, whole or in part. */
const SOFTENED =
  /(?<!\p{L})(?:có thể|có khả năng|nếu|trường hợp|trong trường hợp|khi|dự kiến (?:sẽ )?(?:tạm )?(?:hoãn|dừng|hủy|huỷ)|đề nghị|đề xuất|xin phép|xin ý kiến|xem xét|cân nhắc|một phần|phần(?! mềm)|một số|chỉ(?! (?:đạo|thị|huy))|riêng|trừ|hay|hoặc|vẫn|thay vào đó|thay bằng|bù|trực tuyến)(?!\p{L})/iu;
/** `khi có lịch mới sẽ thông báo`, `tổ chức bù sau khi …`: what is told of later leaves the day open. */
const OPEN = /(?<!\p{L})(?:cho )?(?:đến |tới )?khi (?:có|nào)\s[^.;]*thông báo[^.;]*/iu;

const PUSHED_BACK = /(?<!\p{L})lùi(?!\p{L})/iu;

/** @param words the sentence or clause that says so @param behind what the notice says after it */
export function isPlainlyOff(title: string, words: string, behind: readonly string[] = []): boolean {
  return (
    saysOff(words) &&
    namesOne(title) &&
    daysTold(words) <= 1 &&
    !behind.some((each) => tellsTime(each) || GOES_ON.test(each))
  );
}

/** `Tạm hoãn, có thông báo sau` in the row of a table, which names the thing itself: no day and no hour beside it. */
export const isPlainlyOffInRow = (title: string, words: string): boolean =>
  !RECURS.test(title) && BEGINS_OFF.test(words) && saysOff(words) && momentsIn(words).length === 0;
const BEGINS_OFF = new RegExp(String.raw`^(?:(?:nay|xin|được|tạm)\s)*(?:${PUT_OFF}|${CALLED_OFF})(?!\p{L})`, 'iu');

function saysOff(words: string): boolean {
  const said = words.replace(OPEN, '');
  const verbs = Array.from(said.matchAll(SAYS_SO)).length;
  const isOff = verbs === 1 || (verbs === 0 && PUSHED_BACK.test(said) && leavesOpen(words));
  return isOff && !SOFTENED.test(said);
}

/** `Phần báo cáo tiến hành như giấy mời.`: some of it takes place. */
const GOES_ON =
  /(?<!\p{L})(?:(?:vẫn|được|sẽ) (?:diễn ra|tiến hành|tổ chức)(?! lại)|tiến hành|giữ nguyên|như (?:giấy mời|thư mời|kế hoạch|dự kiến|lịch))(?!\p{L})/iu;

const LEAST_WORDS = 3;
/** What takes place again and again under one name: which of them is meant, a person says. */
const RECURS =
  /^(?:(?:cuộc|buổi|phiên|lịch)\s)?(?:tiếp (?:công )?dân|(?:họp |hội nghị )?giao ban|(?:họp|sinh hoạt) (?:chi bộ|cơ quan|công đoàn|thường kỳ|định kỳ))(?:\s(?:định kỳ|thường kỳ|hằng|hàng|tuần|tháng|quý))*$/iu;
const namesOne = (title: string): boolean =>
  title.split(' ').length >= LEAST_WORDS &&
  !RECURS.test(title) &&
  momentsIn(title).length === 0 &&
  title.toLowerCase().startsWith(gatheringIn(title)?.toLowerCase() ?? '-');

/** A range is one of them, its own day told twice another. */
const daysTold = (words: string): number =>
  momentsIn(words).filter(({ date }) => date !== null && !date.citation).length;

/** What work is due, and the day of signing, are no time of it. */
const tellsTime = (words: string): boolean =>
  !isDateLine(words) &&
  momentsIn(words).some(({ date, slot, time }) =>
    date === null ? time !== null || slot !== null : !date.citation && !isDueAt(words, date.index),
  );
