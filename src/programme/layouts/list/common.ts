import type { Slot } from '../../../model/programme.ts';
import { findTimes, type TimeMention } from '../../times.ts';

/** Times by the slot they hold for; `allDay` for entries that have none. */
export interface ForAll {
  readonly times: Readonly<Partial<Record<Slot, TimeMention>>>;
  readonly location: string | null;
}

const OF_SESSION = /(?:buổi\s)?(sáng|chiều)(?:\s?:|\s(?:bắt đầu|từ|lúc|vào))[^.;]{0,30}/giu;

/** `Thời gian: …`, `Địa điểm: …`, `Buổi sáng bắt đầu từ …` without a date hold for all; two times for one session for none. */
export function withCommon(common: ForAll, text: string): ForAll {
  const times: Partial<Record<Slot, TimeMention>> = { ...common.times };
  for (const match of text.matchAll(OF_SESSION)) {
    const [time] = findTimes(match[0]);
    if (time) times[match[1]!.toLowerCase() === 'sáng' ? 'morning' : 'afternoon'] = time;
  }
  const label = /^[\s\-–+*•\d.)]*(thời gian|địa điểm)[^:]{0,40}:\s*(.+)$/iu.exec(text);
  if (label && /^thời gian/iu.test(label[1]!)) {
    const named = findTimes(label[2]!);
    if (named.length === 1 && !(/sáng/iu.test(text) && /chiều/iu.test(text))) times.allDay = named[0]!;
  }
  const place = label && /^địa điểm/iu.test(label[1]!) ? label[2]!.replace(/^tại\s/iu, '').replace(/[.;]$/u, '') : null;
  return { times, location: common.location ?? place };
}
