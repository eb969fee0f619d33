import { type Notice, notice } from '../../../model/notice.ts';
import type { ProgrammeItem } from '../../../model/programme.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { DateMention } from '../../dates.ts';
import { cutFields } from '../../fields.ts';
import { type Held, heldIn } from '../../held.ts';
import { withoutMark } from '../../list-marks.ts';
import { placeOf } from '../../passage.ts';
import { atMoment, type Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';

/** What the sentences of an invitation tell beside its labels: other gatherings, or once more the one with the labels. */
export interface HeldBeside {
  readonly told: readonly Told[];
  /** Lines that speak of a gathering that is told elsewhere. */
  readonly again: ReadonlySet<number>;
}

/**
 * @param items what the labels tell
 * @param count how many they are; ids go on after them
 * @param day the only one of the gathering, or null
 */
export function heldBeside(
  text: NoticeText,
  items: readonly ProgrammeItem[],
  count: number,
  day: DateMention | null,
): HeldBeside {
  const prose = text.sentences.filter(
    ({ text: words }) => cutFields(withoutMark(words)).main !== '' && !text.headline.includes(words),
  );
  return toldOnce(heldIn(prose, day?.form === 'day' ? day : null), items, count, text);
}

/** Each gathering once, however often the sentences tell of it. */
export function toldOnce(
  helds: readonly Held[],
  items: readonly ProgrammeItem[],
  count: number,
  { context }: NoticeText,
): HeldBeside {
  const again = new Set<number>();
  const told: Told[] = [];
  for (const held of helds) {
    const each = atMoment(held.passage, { ...held, id: String(count + told.length + 1) }, context);
    const [item] = each.items;
    const known = told.findIndex((other) => isSame(other.items[0]!, item!));
    if (known < 0 && !items.some((other) => isSame(other, item!))) {
      told.push(held.dayless ? { ...each, notices: [...each.notices, ...each.items.map(aloneIn)] } : each);
      continue;
    }
    again.add(placeOf(held.passage).line);
    if (known >= 0) told[known] = withEnd(told[known]!, item!.endTime);
  }
  return { told, again };
}

/** Its day was concluded. */
const aloneIn = ({ id, line }: ProgrammeItem): Notice => notice('line-alone', { line, item: id });

/** On the same day at the same hour, if it has one, and called so. */
function isSame(known: ProgrammeItem, said: ProgrammeItem): boolean {
  if (known.start !== said.start || (said.startTime !== null && known.startTime !== said.startTime)) return false;
  const names = [known.title, said.title].map((title) => new Set(fold(title).split(' ')));
  const [fewer, more] = names[0]!.size < names[1]!.size ? names : names.toReversed();
  const shared = [...fewer!].filter((word) => more!.has(word)).length;
  return shared >= fewer!.size * LEAST_SHARE;
}

const LEAST_SHARE = 0.6;

/** The end may be told where the gathering is told again. */
const withEnd = ({ items, notices }: Told, endTime: string | null): Told => ({
  items: items.map((item) => ({ ...item, endTime: item.endTime ?? endTime })),
  notices,
});
