import type { ProgrammeItem } from '../../../model/programme.ts';

/**
 * A span above two other entries or more, most of the list, is the time of all of it and no entry; nor is one below them all,
 * but where it names somebody (`Trực lãnh đạo từ 04/10 đến 06/10: đ/c A`),
 * nor days that name nothing but the `subject` of the list, above what takes place at the hours of each.
 */
export function withoutFrames(items: readonly ProgrammeItem[], subject: string | null): ProgrammeItem[] {
  return items.filter((frame, at) => {
    if (frame.title === subject && headsHours(frame, items)) return false;
    if (COUNTS_PLACES.test(frame.title) && items.slice(at + 1).some((other) => isPartOf(other, frame))) return false;
    if (frame.start === null || frame.start === frame.end || frame.kind !== 'event' || NAMES_SOMEBODY.test(frame.title))
      return true;
    const within = items.flatMap((other, i) =>
      isWithin(other, frame) && !(other.start === frame.start && other.end === frame.end) ? [i] : [],
    );
    const amongThem = within.some((i) => i < at) && within.some((i) => i > at);
    return amongThem || within.length < Math.max(2, (items.length - 1) / 2);
  });
}

const isWithin = (other: ProgrammeItem, frame: ProgrammeItem): boolean =>
  other.start !== null && frame.start! <= other.start && other.end! <= frame.end!;

const NAMES_SOMEBODY =
  /(?<!\p{L})(?:[đĐ]ồng chí|[đĐ]\/[cC]|[ôÔ]ng|[bB]à|[tT]hầy|[cC]ô|[aA]nh|[cC]hị|[bB]ác sĩ|BS)\.?:?\s\p{Lu}\p{Ll}*/u;

/** `Thời gian: ngày 18 và 19/7`, and below it the hours of both; a row that names somebody is one of its own. */
function headsHours(frame: ProgrammeItem, items: readonly ProgrammeItem[]): boolean {
  const { line, startTime, slot, kind, leadersText, participantsText } = frame;
  if (kind !== 'event' || (startTime ?? slot ?? leadersText ?? participantsText) !== null) return false;
  const ofLine = items.filter((each) => each.line === line);
  return ofLine.every(({ start, end, title }) =>
    items.some(
      (other) =>
        other.line > line &&
        start === end &&
        other.start === start &&
        other.startTime !== null &&
        other.title !== title,
    ),
  );
}

/** `Tiếp xúc cử tri tại 3 xã:` before those that the same line names. */
const COUNTS_PLACES =
  /\s(?:tại|ở)\s(?:\d{1,2}|hai|ba|bốn|năm|sáu)\s(?:điểm|nơi|xã|phường|thị trấn|huyện|đơn vị|địa điểm|cụm)\s?:?$/iu;

const isPartOf = (other: ProgrammeItem, { line, start, startTime }: ProgrammeItem): boolean =>
  startTime === null && other.line === line && other.start === start;
