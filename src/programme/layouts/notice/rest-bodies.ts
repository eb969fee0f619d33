import type { ProgrammeItem } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import { findDates } from '../../dates.ts';
import { type Passage, placeOf } from '../../passage.ts';
import type { FoundRest } from './rest-doubts.ts';

/** Whose rest each is, where a text tells of several schools or offices: those of a name, in a line above or in the sentence. */
export interface Bodies {
  of(item: ProgrammeItem): string | null;
  /** Whether two rests are of different bodies. */
  areApart(one: ProgrammeItem, other: ProgrammeItem): boolean;
}

const KINDS = 'trường|học viện|đại học|bệnh viện|trung tâm|công ty|ngân hàng|sở|UBND|ủy ban';
/** `Trường Đại học Mẫu (ĐHM)` in a line of its own. */
const ALONE = new RegExp(String.raw`^[\s\-–+*•]*(?:\d{1,2}[.)]\s)?(?:${KINDS})\s[^.;:,\d]{3,80}$`, 'iu');
/** `Học sinh Trường THPT Mẫu nghỉ …`: as far as the name has capitals. */
const NAMED =
  /(?<!\p{L})(?:[Tt]rường|[Hh]ọc viện|[Bb]ệnh viện|[Tt]rung tâm|[Cc]ông ty|[Nn]gân hàng|Sở|UBND (?:xã|phường|tỉnh|huyện|thành phố))(?:\s(?:Đại học|Cao đẳng|Trung cấp|Tiểu học|Mầm non|cổ phần|[Tt]rách nhiệm hữu hạn))?(?:\s\p{Lu}[\p{L}\d]*)+/gu;

/** None where it is but one, as under the head of a letter. */
export function bodiesOf(
  paragraphs: readonly Passage[],
  items: readonly ProgrammeItem[],
  found: readonly FoundRest[],
): Bodies {
  const above = namesAbove(paragraphs, items);
  if (above !== null) return { of: above, areApart: (one, other) => above(one) !== above(other) };
  const said = new Map(found.map(({ item, rest, sentence }) => [item.id, nameIn(sentence, rest.mention.index)]));
  const several = new Set([...said.values()].filter((name) => name !== null)).size > 1;
  const of = (item: ProgrammeItem) => (several ? (said.get(item.id) ?? null) : null);
  // What names none may be said of each.
  const areApart = (one: ProgrammeItem, other: ProgrammeItem) =>
    of(one) !== null && of(other) !== null && of(one) !== of(other);
  return { of, areApart };
}

/** The name above each item; null when rests stand under fewer than two names. */
function namesAbove(
  paragraphs: readonly Passage[],
  items: readonly ProgrammeItem[],
): ((item: ProgrammeItem) => string | null) | null {
  const named = paragraphs
    .filter(({ text }) => ALONE.test(text))
    .map((passage) => ({ line: placeOf(passage).line, name: passage.text.trim() }));
  const of = ({ line }: ProgrammeItem) => named.findLast((body) => body.line <= line)?.name ?? null;
  return new Set(items.map(of).filter((name) => name !== null)).size < 2 ? null : of;
}

/** The last name before the day. */
const nameIn = (sentence: string, before: number): string | null =>
  [...sentence.slice(0, before).matchAll(NAMED)].at(-1)?.[0] ?? null;

/** With the body whose rest it is, where there are several, and in the words of its own sentence. */
export function withBodies(
  items: readonly ProgrammeItem[],
  bodies: Bodies,
  found: readonly FoundRest[],
): ProgrammeItem[] {
  const words = new Map(found.map(({ item, rest, sentence }) => [item.id, saidOf(sentence, rest.mention.index)]));
  return items.map((item) => {
    const body = bodies.of(item);
    if (body === null) return item;
    const title = item.kind === 'dayOff' ? (words.get(item.id) ?? item.title) : item.title;
    return { ...item, title, participantsText: item.participantsText ?? body };
  });
}

/** `Theo đó, sinh viên được nghỉ lễ từ ngày …`: who rests, up to the day; null where that is too long or says nothing of it. */
function saidOf(sentence: string, before: number): string | null {
  const words = sentence
    .slice(0, before)
    .replace(/^.*[.;:]\s/u, '')
    .replace(LEAD, '')
    .replace(TO_DAY, '');
  const told = /(?<!\p{L})nghỉ(?!\p{L})/iu.test(words) && words.split(' ').length > 2 && findDates(words).length === 0;
  return told && words.length <= LONGEST ? capitalised(words) : null;
}

const LONGEST = 90;
const LEAD =
  /^[\s\-–+*•]*(?:(?:theo đó|như vậy|vì vậy|do đó|cụ thể|đồng thời|ngoài ra|trong khi đó|còn|riêng)(?!\p{L})[\s,]*)*/iu;
const TO_DAY =
  /[\s,(]*(?:(?:(?:từ|vào|trong|là|gồm|bắt đầu|kéo dài|(?<!\d\s)ngày|các|cả|hai|ba|thứ (?:\p{L}+|\d)|chủ nhật)(?!\p{L}))[\s,:(]*)*$/iu;
