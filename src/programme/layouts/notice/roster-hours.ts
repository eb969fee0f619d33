import type { Slot } from '../../../model/programme.ts';
import { findDates } from '../../dates.ts';
import { REMARK_LABEL } from '../../label-words.ts';
import { momentsIn } from '../../moments.ts';
import type { Passage } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, slotOfTime, type TimeMention } from '../../times.ts';
import { type HoursOfAll, hoursFor, hoursOfAll } from '../list/hours-of-all.ts';
import type { ListRow } from '../list/row.ts';

/**
 * Hours that a paper says once for all who are on duty: `Thời gian trực: từ 7h30 đến 17h00`, `Cán bộ trực từ 7h30 đến 17h00 hằng
 * ngày theo lịch sau:`.
 */

const MARK = String.raw`^[\s\-–+*•]*(?:\(?(?:\*+|\d{1,2}|[a-zđ])\s?[.)/]\s*)?(?:${REMARK_LABEL}\s?:\s*)?[\s\-–+*•]*`;
/** Nothing but that there is duty, and that it is all of it: hours of one post (`trực bảo vệ`) are not those of another. */
const ANY_DUTY = String.raw`(?:(?:trong|của|mỗi)\s)?(?:(?:ca|ngày|buổi|phiên|một)\s)*trực(?:\s(?:lễ|tết|nghỉ|dịp|trong|các|mỗi|một|ngày|ca|hằng|hàng|cụ thể|dự kiến|như sau)){0,6}`;
const LABEL = new RegExp(
  String.raw`${MARK}(?:thời gian|giờ|thời điểm)\s${ANY_DUTY}(?:\s?[:,]\s|\s(?=từ|lúc|là|bắt đầu|sáng|buổi|\d))`,
  'iu',
);
/** Whoever they are. */
const ALL = String.raw`(?:(?:các|tất cả|mỗi|những)\s)*(?:cán bộ|công chức|viên chức|đồng chí|đ\/c|thầy cô|thầy, cô|người|nhân viên|thành viên|giáo viên|ca)(?:[,\s]+(?:và\s)?(?:cán bộ|công chức|viên chức|người lao động|nhân viên|giáo viên|(?:có tên|được phân công|tham gia)(?:\s(?:trong|theo|ở)\s(?:danh sách|lịch)(?:\s(?:này|dưới đây|sau))?)?))*`;
const SAID = new RegExp(
  String.raw`${MARK}(?:phân công\s)?${ALL}\strực(?:\s(?:cơ quan|tại trường|tại cơ quan|lễ|tết))?\s?:?\s(?:bắt đầu\s)?(?:từ|lúc)\s(?=\d)`,
  'iu',
);
const LONGEST = 260;

/** Null where a line says none, or of whom it says them is not sure. */
export function dutyHoursIn(text: string): HoursOfAll | null {
  if (text.length > LONGEST || findDates(text).length > 0) return null;
  if (LABEL.test(text)) return hoursOfAll(text);
  const [time, ...others] = SAID.test(text) ? findTimes(text) : [];
  return time?.end != null && others.length === 0 ? { times: { allDay: time }, apart: [] } : null;
}

/** Those of the paper; where it says them twice, differently, none is known. */
export function dutyHoursOf(paragraphs: readonly Passage[]): HoursOfAll | null {
  const told = paragraphs.flatMap((each) => sentencesOf(each)).flatMap(({ text }) => dutyHoursIn(text) ?? []);
  const kinds = new Set(told.map(({ times }) => JSON.stringify(spansOf(times))));
  return kinds.size === 1 && told[0]!.apart.length === 0 ? told[0]! : null;
}

const spansOf = (times: HoursOfAll['times']) =>
  Object.entries(times)
    .map(([slot, { start, end }]) => `${slot} ${start} ${end}`)
    .sort();

/** The row with the hours of its half of the day, where it has none of its own. */
export function withDutyHours(row: ListRow, hours: HoursOfAll | null): ListRow {
  const { date = '', time = '' } = row.cells;
  const told = `${date} ; ${time}`;
  if (hours === null || findTimes(told).length > 0 || NIGHT.test(told)) return row;
  const slots = momentsIn(date).flatMap(({ slot }) => slot ?? []);
  const slot = sessionOfCell(time) ?? slots[0] ?? null;
  const isOne = slots.length <= 1 && (time === '' || slot !== null);
  const found = isOne ? hoursFor(hours, slot) : null;
  return found?.start == null || goesBeyond(found, slot)
    ? row
    : { ...row, cells: { ...row.cells, time: printed(found) } };
}
/** What the hours of a day say nothing of. */
const NIGHT = /(?<!\p{L})(?:đêm|tối|24\/24)(?!\p{L})/iu;
/** Duty of one half does not have the hours of the whole day. */
const goesBeyond = ({ end }: TimeMention, slot: Slot | null): boolean =>
  slot !== null && slot !== 'allDay' && end !== null && slotOfTime(end) !== slot;
const printed = ({ start, end }: TimeMention): string => (end === null ? start! : `${start} - ${end}`);

/** `từ 7h00 ngày trực đến 7h00 hôm sau` without the words between the hours. */
export const withoutDutyDay = (text: string): string => text.replace(ON_ITS_DAY, '');
const ON_ITS_DAY =
  /(?<=\d(?:h|g|\sgiờ|\sphút)?)\s(?:của\s|sáng\s)?(?:ngày trực|hôm nay|ngày hôm nay)(?=\s(?:đến|tới)\s)/iu;
