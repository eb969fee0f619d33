import { type Held, isGatheringName, placeBehind } from './held.ts';
import { MARK } from './layouts/list/headings.ts';
import { momentsIn } from './moments.ts';
import type { Passage } from './passage.ts';

/** `Lễ kỷ niệm được tổ chức:` over lines that each give a place and a day. */

const HEADING =
  /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?(?<who>\p{L}[^.;:]{3,160}?)\s(?:(?:sẽ|dự kiến|chính thức)\s){0,2}(?:được tổ chức|diễn ra|tổ chức)(?:\s(?:như sau|cụ thể|tại|vào|ở)[^.;:]{0,40})?\s?:\s*$/iu;
/** `Tại thị xã Mẫu: …`: where, before the day. */
const PLACE_FIRST = /^(?:(?:tại|ở)\s)?(?<place>\p{L}[^:;.]{1,80}?)\s?:\s*/iu;

export function heldInLists(paragraphs: readonly Passage[]): Held[] {
  let title: string | null = null;
  return paragraphs.flatMap((passage) => {
    const who = HEADING.exec(passage.text)?.groups?.who;
    if (who !== undefined) title = isGatheringName(who) ? who : null;
    if (who !== undefined || title === null) return [];
    const held = MARK.test(passage.text) ? heldInLine(passage, title) : null;
    if (held === null) title = null;
    return held ?? [];
  });
}

function heldInLine(passage: Passage, title: string): Held | null {
  const words = passage.text.replace(MARK, '');
  const first = PLACE_FIRST.exec(words);
  const [moment, ...others] = momentsIn(words);
  const opens = moment && !/\p{L}/u.test(words.slice(first?.[0].length ?? 0, moment.from));
  if (!opens || moment.date === null || others.length > 0) return null;
  const location = placeBehind(words.slice(moment.to)) ?? first?.groups?.place ?? null;
  return { passage, title, moment, location, planned: true };
}
