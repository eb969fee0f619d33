import type { ItemFields } from '../../model/edit.ts';
import type { ProgrammeItem, Slot } from '../../model/programme.ts';
import { addDays, daysBetween, type LocalDate, parseLocalDate } from '../../time/local.ts';
import { settledBy } from './settled.ts';

/** An item with fields as a person wrote them, and what follows from them for the others. */
export function written(item: ProgrammeItem, fields: ItemFields, answers: readonly string[] = []): ProgrammeItem {
  const given = trimmed(fields);
  const settled = new Set([...settledBy(given), ...answers]);
  return {
    ...item,
    ...given,
    ...consequences(item, given),
    review: item.review.filter((code) => !settled.has(code)),
  };
}

function trimmed(fields: ItemFields): ItemFields {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, textOf(value)])) as ItemFields;
}

/** An emptied field of a form means nothing is there. */
function textOf(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

function consequences(item: ProgrammeItem, fields: ItemFields): Partial<ProgrammeItem> {
  return { ...ofTitle(fields), ...ofDays(item, fields), ...ofHours(item, fields) };
}

/** A title of a person's own is no longer the scan's, with its slips mended. */
function ofTitle({ title, titleCorrected }: ItemFields): Partial<ProgrammeItem> {
  return title !== undefined && titleCorrected === undefined ? { titleCorrected: null } : {};
}

/** A first day alone moves the item as a whole; a day makes it take place on that day when it had none. */
function ofDays(item: ProgrammeItem, { start, end, timing }: ItemFields): Partial<ProgrammeItem> {
  if (start === undefined && end === undefined) return {};
  const fixed =
    item.timing === 'none' && timing === undefined && (start ?? end) !== null ? { timing: 'on' as const } : {};
  if (start === undefined) return { ...fixed, ...(item.start === null || end === null ? { start: end ?? null } : {}) };
  if (end !== undefined) return fixed;
  return { ...fixed, end: start === null ? null : sameLength(item, start) };
}

function sameLength(item: ProgrammeItem, start: string): string {
  if (item.start === null || item.end === null || parseLocalDate(start) === null) return start;
  return addDays(start as LocalDate, daysBetween(item.start as LocalDate, item.end as LocalDate));
}

function ofHours(item: ProgrammeItem, { startTime, slot, endTime }: ItemFields): Partial<ProgrammeItem> {
  if (startTime === undefined) return {};
  if (startTime === null) return endTime === undefined ? { endTime: null } : {};
  const end = item.endTime !== null && endTime === undefined && item.endTime <= startTime ? { endTime: null } : {};
  return { ...end, ...(slot === undefined ? { slot: slotOf(startTime) } : {}) };
}

function slotOf(time: string): Slot {
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening';
}
