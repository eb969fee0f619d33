import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';

/** `Riêng ngày 15/12, đ/c Chủ tịch bận họp, ủy quyền cho đ/c Phó Chủ tịch tiếp`: what is said of a day that has its entry. */
const SETS_APART = /^(?:riêng|ngoại trừ|trừ)(?![\p{L}-])/iu;

/** What is set apart may be no entry, and may change those of its day: each of them is asked about. */
export function setApart(items: readonly ProgrammeItem[], notices: readonly Notice[]): Notice[] {
  const asked = new Set(notices.flatMap(({ item }) => item ?? []));
  const events = items.filter(({ kind, start }) => kind === 'event' && start !== null);
  const apart = events.filter(({ title }) => SETS_APART.test(title));
  const changed = events.filter((each) => !apart.includes(each) && apart.some(({ start }) => start === each.start));
  return [
    ...apart.map(({ id, line, title }) => notice('odd-title', { line, item: id }, { printed: title })),
    ...changed.map(({ id, line }) => notice('unclear-status', { line, item: id })),
  ].filter(({ item }) => item === null || !asked.has(item));
}
