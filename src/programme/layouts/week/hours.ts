import { findTimes, readLeadingTime, type TimeMention } from '../../times.ts';

/**
 * The hours at which one thing is done more than once: at a place each (`Ngày hội ở khu Một (7h00) và khu Hai (9h30)`), or
 * in numbered turns (`Thi chọn đội tuyển (buổi thứ nhất 7h00; buổi thứ hai 13h30)`). Empty where it is done once.
 */
export function hoursOf(text: string): readonly TimeMention[] {
  const hours = ofPlaces(text) ?? ofTurns(text) ?? [];
  const rises = hours.every(({ start }, i) => start !== null && (i === 0 || hours[i - 1]!.start! < start));
  return hours.length > 1 && rises ? hours : [];
}

const BRACKETS = /\(([^()]*)\)/gu;
/** Between a bracket and what the next one belongs to, and behind the last. */
const JOINS = /^\s?(?:[,;]|và(?!\p{L})|[,;]\svà(?!\p{L}))\s?[^.:()]{2,80}$/u;
const ENDS = /^[\s.;]*$/u;

/** Every bracket holds an hour and nothing else. */
function ofPlaces(text: string): TimeMention[] | null {
  const brackets = [...text.matchAll(BRACKETS)];
  const between = brackets.map(({ index, 0: { length } }, i) => text.slice(index + length, brackets[i + 1]?.index));
  if (!between.every((words, i) => (i === between.length - 1 ? ENDS : JOINS).test(words))) return null;
  return allOf(brackets.map(([, inner]) => hourAlone(inner!)));
}

const LAST = /\(([^()]+)\)[\s.;]*$/u;
const TURN =
  /^(?:(?:buổi|ca|đợt|lần|lượt|phiên|nhóm|vòng)\s(?:thứ\s)?(?:nhất|một|hai|ba|bốn|tư|\d{1,2}|[IV]{1,3})|buổi\s(?:sáng|chiều|tối)|sáng|chiều|tối)\s?[:,]?\s/iu;

/** The last bracket holds turns alone, an hour to each. */
function ofTurns(text: string): TimeMention[] | null {
  const [, inner = ''] = LAST.exec(text) ?? [];
  const parts = inner.split(/[;,]\s/u);
  return allOf(parts.map((part) => (TURN.test(part) ? hourAlone(part.replace(TURN, '')) : null)));
}

function hourAlone(text: string): TimeMention | null {
  const time = readLeadingTime(text.trim());
  return time !== null && time.rest.trim() === '' && findTimes(text).length === 1 ? time : null;
}

const allOf = (hours: readonly (TimeMention | null)[]): TimeMention[] | null => {
  const known = hours.filter((hour) => hour !== null);
  return known.length === hours.length ? known : null;
};
