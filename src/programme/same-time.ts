import { notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LayoutReading } from './layout.ts';
import { hasVerb } from './subjects.ts';

/**
 * `Tổ 1 tiếp xúc cử tri tại xã A; cùng buổi sáng, Tổ 2 tiếp xúc cử tri tại xã B`: what a sentence says besides of the same day is
 * an entry of its own. Whose the place and the hour are is concluded, so both are asked about.
 */
export function withSameTimes<Read extends Pick<LayoutReading, 'items' | 'notices'>>(reading: Read): Read {
  let last = Math.max(0, ...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const parted: ProgrammeItem[] = [];
  const items = reading.items.flatMap((item) => {
    const parts = item.kind === 'event' && item.start !== null ? partsOf(item.title) : null;
    if (parts === null) return [item];
    const own = { ...item, title: parts.first, location: placeOf(item, parts.first) };
    const other = {
      ...item,
      id: String(++last),
      title: parts.second,
      location: placeOf(item, parts.second),
      ...(parts.sameHour ? {} : { startTime: null, endTime: null }),
      ...(parts.sameDay ? { slot: null } : {}),
      leaders: [],
      leadersText: null,
    };
    parted.push(own, other);
    return [own, other];
  });
  if (parted.length === 0) return reading;
  const marks = parted.map(({ id, line }) => notice('unclear-boundary', { line, item: id }));
  return { ...reading, items, notices: [...reading.notices, ...marks] };
}

const BESIDE =
  /^(?<first>.{8,400}?)[;.,]\s(?:và\s|cũng\s|đồng thời,?\s)?(?:trong\s|vào\s|tại\s)?cùng\s(?<when>ngày|buổi|sáng|chiều|tối|giờ|lúc|thời gian|thời điểm)(?:\s(?:sáng|chiều|tối|ngày|hôm|này|đó|trên|ấy)){0,2},?\s(?<second>\p{L}.{8,400})$/isu;
const SAME_HOUR = /^(?:giờ|lúc|thời)/iu;

/** Each side tells of something that is done; `cùng thời gian với lễ hội` is said of the one before. */
function partsOf(title: string) {
  const { first, when, second } = BESIDE.exec(title)?.groups ?? {};
  if (first === undefined || second === undefined || /^(?:với|như|và)(?!\p{L})/iu.test(second)) return null;
  if (!hasVerb(first) || !hasVerb(second)) return null;
  return { first, second, sameHour: SAME_HOUR.test(when!), sameDay: /^ngày$/iu.test(when!) };
}

/** That of the item where these words have it, else the one at their end. */
const placeOf = ({ location }: ProgrammeItem, words: string): string | null =>
  location !== null && words.includes(location) ? location : (PLACE.exec(words)?.[1]?.trim() ?? null);
const PLACE = /\s(?:tại|ở)\s([^;.,]{3,100})$/iu;
