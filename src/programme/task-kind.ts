import { daysBetween } from '../time/local.ts';
import { opensAskedWork } from './asked-work.ts';
import { kindOfTitle } from './kinds.ts';
import { namesOldDay } from './moved-days.ts';
import { MAKE_UP_VERB } from './rest-words.ts';
import { verbIndex } from './subjects.ts';
import type { FoundTime } from './task-times.ts';
import { isTurnAlone } from './turns.ts';
import { INSPECTORATE, INSPECTS, TASK_VERBS } from './unit-words.ts';

/** What a line or row of a list of tasks is: by its head words, else by how its time is said. */

/** What is done somewhere, with others: on a day of its own it takes place then. */
const PLACED = [
  'trao(?! đổi)',
  'tặng',
  'kiểm tra',
  'giám sát',
  'khảo sát',
  INSPECTS,
  'phúc tra',
  'nghiệm thu',
  'phát động',
  'tiêm',
  'phun',
  'cưỡng chế',
  'dự giờ',
  'thao giảng',
  'thi(?! (?:đua|hành|công|tuyển))',
  'thi đấu',
  'biểu diễn',
  'chiếu phim',
  'tham quan',
  'dâng (?:hương|hoa)',
  'ra quân',
  'xuất quân',
  'tổng duyệt',
  'bốc thăm',
  'xét xử',
  'hòa giải',
  'hoà giải',
  'truyền thông',
  'tuyên truyền lưu động',
  'khám(?! phá)',
  'hiến máu',
  'tiếp (?:dân|công dân)',
  // `trực tiếp chỉ đạo` is work, `trực tiếp công dân` a duty.
  'trực(?! thuộc| tiếp(?! (?:công )?dân))',
  MAKE_UP_VERB,
].join('|');
const PLACED_HEAD = new RegExp(
  String.raw`^[\s\-–+*•]*(?:tổ chức\s|tiếp tục\s|tham gia\s|đoàn\s|lịch\s|đi\s|lễ\s)?(?:${PLACED})(?!\p{L})`,
  'iu',
);

/** `Đợt lưu động tại xã …`, `Chuyến …`: called by its turn, it takes place at an hour that a column of due days gives it. */
const TURN = /^[\s\-–+*•]*(?:đợt|chuyến|buổi|cuộc|đêm|trận|lượt|lớp|khóa|khoá)\s(?=\p{Ll}|thứ\s|\d)/iu;

/** What goes on for longer is work of many days. */
const MOST_DAYS = 5;

/** `Sáng thứ Năm (05/02): Họp giao ban`: the words behind the day that opens the line. */
const DAY_AHEAD =
  /^[\s\-–+*•]*(?:(?:sáng|chiều|tối|ngày|thứ\s\p{L}+|thứ\s\d|chủ nhật|từ)[\s,(]{1,3}){1,4}\d[^:.;]{0,40}\)?\s?[:–-]\s(?=\p{Lu})/iu;
const behindDay = (text: string): string => text.replace(DAY_AHEAD, '');

/** Who it is that does it: `Khoa Dược tập huấn …`, `UBND xã sẽ họp …`, `Giao đồng chí An chủ trì cuộc họp …`. */
const SUBJECT = new RegExp(
  String.raw`^(?:(?:các|toàn thể|giao|phân công|lãnh đạo|thường trực|đại diện|đồng chí|đ\/c)\s){0,3}(?:${INSPECTORATE}|phòng|khoa|tổ|đội|ban|bộ phận|đoàn|liên đội|hội|chi (?:bộ|đoàn|hội|cục)|mặt trận|ubnd|hđnd|ubmttq|đảng ủy|công (?:an|đoàn)|nhà trường|trường|trạm|trung tâm|văn phòng|chủ tịch|phó chủ tịch|giám đốc|hiệu trưởng|bí thư|thầy|cô|ông|bà|đ/c|đồng chí|phó (?:bí thư|giám đốc|hiệu trưởng|trưởng)|lãnh đạo)(?!\p{L})`,
  'iu',
);
const LONGEST_SUBJECT = 80;
const OTHER_WORK = new RegExp(String.raw`(?<!\p{L})(?:${TASK_VERBS})(?!\p{L})`, 'iu');

const CHARGE = /^(?:giao|phân công)\s/iu;
const LEADS = /^(?:đồng\s)?chủ trì\s/iu;

/** What it does that is held with others, from its verb on; null when somebody is not named or does something else. */
function heldBySubject(words: string): string | null {
  if (!SUBJECT.test(words)) return null;
  // `Giao đồng chí An chủ trì cuộc họp …`: who is charged only with leading it is there.
  const own = words.replace(CHARGE, '');
  const at = verbIndex(own.slice(0, LONGEST_SUBJECT));
  if (at === null || at === 0 || OTHER_WORK.test(own.slice(0, at))) return null;
  const does = own.slice(at);
  return own === words || LEADS.test(does) ? does : null;
}

/** `Làm việc với chủ mỏ, chốt nguồn vật liệu trong tháng 8`: on no day of its own it is the way to what is asked for. */
const MEETS_TO_WORK = new RegExp(
  String.raw`^[\s\-–+*•]*(?:chủ động\s)?(?:làm việc|trao đổi|gặp)(?: trực tiếp)? với\s[^,;.]{2,120}(?:,|\sđể)\s(?:${TASK_VERBS}|chốt|thống nhất|giải quyết|xác định|tháo gỡ|ký|lấy ý kiến)(?!\p{L})`,
  'iu',
);

export function kindOfTask(
  text: string,
  { found, place }: Pick<FoundTime, 'found' | 'place'>,
  onDays: boolean,
): { readonly known: 'event' | 'task' | null; readonly placed: boolean } {
  const words = behindDay(text);
  const held = found.filter(({ timing, exact }) => timing === 'on' && exact);
  // `14 giờ ngày 18/11` in a column of due days.
  const dueAtHour = found.filter(
    ({ timing, exact, bound, dueTime }) =>
      place !== 'prose' && timing === 'deadline' && exact && bound === 'done' && dueTime !== null,
  );
  const given = [...held, ...dueAtHour];
  const does = heldBySubject(words);
  const works = held.length === 0 && MEETS_TO_WORK.test(words);
  const done = does === null || held.length === 0 ? null : kindOfTitle(does);
  const isLed = CHARGE.test(words) && done === 'event';
  const known = works ? 'task' : isLed ? 'event' : (kindOfTitle(words) ?? done);
  const atHour = found.some(({ timing, startTime }) => timing === 'on' && startTime !== null);
  // Work is not done in half a day that is named.
  const placed =
    atHour ||
    namesOldDay(text) ||
    (onDays && !opensAskedWork(words)) ||
    (held.some(({ slot }) => slot !== null) && !opensAskedWork(words)) ||
    isTurnAlone(text, found) ||
    (dueAtHour.length > 0 && TURN.test(words) && !opensAskedWork(words)) ||
    (given.some(({ start, end }) => daysBetween(start ?? end, end) < MOST_DAYS) && PLACED_HEAD.test(does ?? words));
  return { known, placed };
}
