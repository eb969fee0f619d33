import { textOf } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import { isDayOff, isLeave, namesLeave } from '../../states.ts';
import type { RowContent } from './row.ts';

/**
 * The same words in the columns of several leaders are one meeting, and a rest in both halves of a day is one; in the columns
 * of all leaders (`all`) it is nobody's in particular, be some of them on duty where the day may be one of rest (`mayRest`).
 */
export function saidOnce(contents: readonly RowContent[], all: boolean, mayRest: boolean): RowContent[] {
  const rests = contents.filter(isRest);
  const isWhole = HALVES.every((half) => rests.some(({ role }) => role?.type === 'session' && role.slot === half));
  const merged: RowContent[] = [];
  for (const content of contents) {
    const same = merged.findIndex((other) => isSame(other, content, isWhole));
    const first = merged[same]?.role;
    if (first?.type === 'leader' && content.role?.type === 'leader')
      merged[same] = { ...merged[same]!, role: { type: 'leader', name: `${first.name}; ${content.role.name}` } };
    else if (first?.type === 'session') merged[same] = { ...merged[same]!, role: { type: 'session', slot: 'allDay' } };
    else merged.push(content);
  }
  const isOff =
    all &&
    contents.length > 1 &&
    merged.every(
      (content) => content.role?.type === 'leader' && (isOfAll(wordsOf(content)) || (mayRest && isOnDuty(content))),
    );
  return isOff ? merged.map((content) => (isOnDuty(content) ? content : { ...content, role: null })) : merged;
}
const isOnDuty = (content: RowContent): boolean => DUTY.test(wordsOf(content));
/** And nothing else is done: `Trực lãnh đạo, tiếp dân` is work. */
const DUTY =
  /^trực(?:\s(?:lãnh đạo|chỉ huy|ban|chính|phó|chuyên môn|(?:tại )?(?:cơ quan|đơn vị|trụ sở|văn phòng|trường|viện|nhà)|bảo vệ|lễ|tết|cuối tuần|24\/24))*[\s.;]*$/iu;
/** `Nghỉ bù` is for somebody's work before. */
const isOfAll = (words: string): boolean => isDayOff(words) && !(isLeave(words) && namesLeave(words));

function isSame(other: RowContent, content: RowContent, isWhole: boolean): boolean {
  if (other.role?.type !== content.role?.type || wordsOf(other) !== wordsOf(content)) return false;
  return content.role?.type === 'leader' || (isWhole && isRest(content));
}

const isRest = (content: RowContent): boolean =>
  content.role?.type === 'session' && (isDayOff(wordsOf(content)) || isLeave(wordsOf(content)));
/** With both of them an evening of rest is of the same one. */
const HALVES: readonly Slot[] = ['morning', 'afternoon'];

const wordsOf = (content: RowContent) => content.lines.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
