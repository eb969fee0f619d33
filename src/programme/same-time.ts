import { notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import { capitalised } from './capital.ts';
import type { LayoutReading } from './layout.ts';
import { type PartAlike, partsAlike } from './parts-alike.ts';
import { hasVerb } from './subjects.ts';

/**
 * `Tổ 1 tiếp xúc cử tri tại xã A; cùng buổi sáng, Tổ 2 tiếp xúc cử tri tại xã B`: what a sentence says besides of the same day is
 * an entry of its own. Whose the place and the hour are is concluded, so both are asked about. So are parts that each have a
 * place (`Tổ 1 tiếp xúc cử tri tại xã A; Tổ 2 tiếp xúc cử tri tại xã B`), of which nothing is concluded.
 */
export function withSameTimes<Read extends Pick<LayoutReading, 'items' | 'notices'>>(reading: Read): Read {
  let last = Math.max(0, ...reading.items.map(({ id }) => Number.parseInt(id, 10) || 0));
  const parted: ProgrammeItem[] = [];
  let changed = false;
  // Whom the roster knows is of which part, is not told.
  const besides = ({ leaders }: ProgrammeItem, i: number) =>
    i === 0 ? {} : { id: String(++last), leaders, leadersText: null };
  const items = reading.items.flatMap((item) => {
    const alike = item.kind === 'event' && item.start !== null ? partsAlike(item.title) : null;
    if (alike !== null) {
      const own = alike.map((part, i) => ({ ...item, ...besides(item, i), ...titled(part) }));
      changed = true;
      parted.push(...own.filter((_, i) => item.leaders.length > 0 || !alike[i]!.whole));
      return own;
    }
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
    changed = true;
    parted.push(own, other);
    return [own, other];
  });
  if (!changed) return reading;
  const marks = parted.map(({ id, line }) => notice('unclear-boundary', { line, item: id }));
  return { ...reading, items, notices: [...reading.notices, ...marks] };
}

const titled = ({ text, location }: PartAlike) => ({ title: capitalised(text), location });

const SAME =
  '(?:và\\s|cũng\\s|đồng thời,?\\s)?(?:trong\\s|vào\\s|tại\\s)?cùng\\s(?<when>ngày|buổi|sáng|chiều|tối|giờ|lúc|thời gian|thời điểm)(?:\\s(?:sáng|chiều|tối|ngày|hôm|này|đó|trên|ấy)){0,2},?\\s';
const BESIDE = new RegExp(String.raw`^(?<first>.{8,400}?)[;.,]\s${SAME}(?<second>\p{L}.{8,400})$`, 'isu');
const LEADS = new RegExp(String.raw`^${SAME}(?=\p{L})`, 'iu');
const NO_CLAUSE = /^(?:với|như|và)(?!\p{L})/iu;
const SAME_HOUR = /^(?:giờ|lúc|thời)/iu;

/** `Cùng thời gian, Tổ 2 tiếp xúc cử tri tại xã B`: what such a sentence says, and whether the hour above is its own; else null. */
export function toldOfSameTime(text: string): { readonly index: number; readonly sameHour: boolean } | null {
  const lead = LEADS.exec(text);
  const index = lead?.[0].length ?? 0;
  if (lead === null || NO_CLAUSE.test(text.slice(index)) || !hasVerb(text.slice(index))) return null;
  return { index, sameHour: SAME_HOUR.test(lead.groups!.when!) };
}

/** Each side tells of something that is done; `cùng thời gian với lễ hội` is said of the one before. */
function partsOf(title: string) {
  const { first, when, second } = BESIDE.exec(title)?.groups ?? {};
  if (first === undefined || second === undefined || NO_CLAUSE.test(second)) return null;
  if (!hasVerb(first) || !hasVerb(second)) return null;
  return { first, second, sameHour: SAME_HOUR.test(when!), sameDay: /^ngày$/iu.test(when!) };
}

/** That of the item where these words have it, else the one at their end. */
const placeOf = ({ location }: ProgrammeItem, words: string): string | null =>
  location !== null && words.includes(location) ? location : (PLACE.exec(words)?.[1]?.trim() ?? null);
const PLACE = /\s(?:tại|ở)\s([^;.,]{3,100})$/iu;
