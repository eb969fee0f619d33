import type { Slot } from '../../../model/programme.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { sessionOfCell } from '../../sessions.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import type { ChangeColumn } from './change-heads.ts';
import { hourAlone } from './hour-cells.ts';

/** `Ngày cũ | Ngày mới | Giờ`: a column of times that is neither old nor new holds for both. */
export interface TimesOfBoth {
  readonly date: DateMention | null;
  readonly time: TimeMention | null;
  readonly slot: Slot | null;
}

/** Null where no such column says it, or several do. @param said the words of a row below a column */
export function timesOfBoth(columns: readonly ChangeColumn[], said: (column: ChangeColumn) => string): TimesOfBoth {
  const texts = columns.filter(({ role, name }) => role === null && WHEN.test(name)).map(said);
  return {
    date: onlyOne(texts.flatMap((text) => dayAlone(text) ?? [])),
    time: onlyOne(texts.flatMap((text) => hourAlone(text) ?? [])),
    slot: onlyOne(texts.flatMap((text) => sessionOfCell(text) ?? [])),
  };
}

/** `Giờ tập trung`, `Ngày đăng ký` are those of something before it. */
const WHEN =
  /^(?:(?:khung|các) )?(?:giờ|ngày(?! (?:sinh|ký|đăng|nộp|ban hành|gửi|cấp))|thời (?:gian|điểm)|buổi|ca|thứ|bắt đầu)(?!\p{L})(?!.*(?:tập trung|có mặt|xuất phát|đăng ký|nộp|hạn|kết thúc))/iu;

const onlyOne = <T>(found: readonly T[]): T | null => (found.length === 1 ? found[0]! : null);

function dayAlone(text: string): DateMention | null {
  const [date, ...others] = findDates(text).filter(({ citation }) => !citation);
  if (!date || others.length > 0 || findTimes(text).length > 0) return null;
  const around = text.slice(0, date.index) + text.slice(date.index + date.length);
  return /^[\s.,:;()–-]*(?:ngày|(?:thứ\s(?:\p{L}+|[2-7])|chủ nhật|t[2-7]|cn)[\s.,:;()–-]*)*$/iu.test(around)
    ? date
    : null;
}
