import { type Notice, notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';

/**
 * `Kế hoạch … chào năm mới 2026` with a day of December: such a plan begins before the new year as often as it goes through
 * it, so its last months may be those of the year before. A plan of the year itself (`năm 2026`) leaves nothing open.
 */
export function daysBeforeNewYear(title: string | null, items: readonly ProgrammeItem[]): Notice[] {
  const year = NEW_YEAR.exec(title ?? '')?.[1];
  if (year === undefined || OF_YEAR.test(title ?? '')) return [];
  return items.flatMap(({ id, line, start, timingText }) =>
    start !== null && start >= `${year}-${LAST_MONTHS}` && start < `${Number(year) + 1}` && !timingText?.includes(year)
      ? [notice('uncertain-date', { line, item: id }, { printed: timingText ?? start })]
      : [],
  );
}

const NEW_YEAR = /(?<!\p{L})(?:chào|mừng|đón)\s(?:(?:mừng|đón|chào)\s)?năm mới\s(20\d{2})(?!\d)/iu;
const OF_YEAR = /(?<!\p{L})(?:năm|quý [IV\d]{1,3}[\s/-]{1,3}|tháng \d{1,2}[\s/-]{1,3})\s?(?:học\s)?20\d{2}/iu;
const LAST_MONTHS = '10-01';
