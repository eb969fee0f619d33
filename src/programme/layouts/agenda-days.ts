import type { CueOptions } from '../cues.ts';
import type { DateMention } from '../dates.ts';
import { momentsIn } from '../moments.ts';
import { readStretches } from '../stretches.ts';
import { namesActivity } from '../subjects.ts';

/**
 * `… mời dự họp vào ngày 10/3/2026 tại phòng họp số 1, để bàn các nội dung sau:` above hours: the day of all of them; so
 * are the days with which `Các hoạt động hằng đêm từ ngày 22-25/3/2026` ends. Null for a heading of another kind, and
 * where the sentence names several days.
 */
export function dayOfAgenda(text: string, below: string | undefined, options: CueOptions): DateMention | null {
  const named = namesActivity(text);
  if (!(named || /:\s*$/u.test(text)) || below === undefined) return null;
  if (typesIn(text, options).includes('day')) return null;
  const opens = readStretches(below, options)[0]!.cues.map(({ type }) => type);
  if (!opens.includes('time') || opens.includes('day')) return null;
  const [date, ...others] = momentsIn(text).flatMap((moment) => moment.date ?? []);
  if (!date || others.length > 0 || date.days.some(({ month }) => month === null)) return null;
  if (named && /^[\s:.)]*$/u.test(text.slice(date.index + date.length))) return date;
  return date.form === 'day' && /:\s*$/u.test(text) ? date : null;
}

const typesIn = (text: string, options: CueOptions) =>
  readStretches(text, options).flatMap(({ cues }) => cues.map(({ type }) => type));
