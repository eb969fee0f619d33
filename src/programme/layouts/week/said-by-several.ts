import { textOf } from '../../../model/block.ts';
import type { Slot } from '../../../model/programme.ts';
import type { LocalDate } from '../../../time/local.ts';
import { isAlwaysRest, mayBeRest } from '../../rest-calendar.ts';
import { isDayOff, isLeave, namesLeave } from '../../states.ts';
import type { RowContent } from './row.ts';

/**
 * The same words in the columns of several leaders are one meeting, and a rest in both halves of a day is one. A rest in the
 * columns of all leaders (`all`) is nobody's in particular; beside some of them on duty only where each of the days is always one
 * of rest. Where they may work on those days, whose it is is asked.
 */
export function saidOnce(
  contents: readonly RowContent[],
  all: boolean,
  dates: readonly (LocalDate | null)[],
): RowContent[] {
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
  const isOfLeaders = all && contents.length > 1 && merged.every(({ role }) => role?.type === 'leader');
  return isOfLeaders ? restsOfAll(merged, dates) : merged;
}

function restsOfAll(contents: RowContent[], dates: readonly (LocalDate | null)[]): RowContent[] {
  const rests = contents.filter((content) => isOfAll(wordsOf(content)));
  const others = contents.filter((content) => !rests.includes(content));
  const are = (isSuch: (date: LocalDate) => boolean) =>
    dates.length > 0 && dates.every((date) => date !== null && isSuch(date));
  if (rests.length === 0 || !others.every(isOnDuty) || (others.length > 0 && !are(mayBeRest))) return contents;
  const isOffice = others.length === 0 || are(isAlwaysRest);
  const isAsked = others.length === 0 ? !are(mayBeRest) : !isOffice;
  const asked = isAsked ? ({ unclear: true } as const) : {};
  return contents.map((content) =>
    rests.includes(content) ? { ...content, ...(isOffice ? { role: null } : {}), ...asked } : content,
  );
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
