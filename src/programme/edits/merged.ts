import type { ProgrammeItem } from '../../model/programme.ts';
import { written } from './written.ts';

/** Several items that are one: the first, with everybody of all of them and the words of those that it lacks. */
export function merged(first: ProgrammeItem, others: readonly ProgrammeItem[], title?: string): ProgrammeItem {
  const all = [first, ...others];
  const ids = (field: 'leaders' | 'units' | 'attendees' | 'coUnits') => [...new Set(all.flatMap((one) => one[field]))];
  const firstOf = <F extends 'location' | 'product' | 'participantsText' | 'note' | 'leadersText' | 'unitsText'>(
    field: F,
  ) => all.map((one) => one[field]).find((text) => text !== null) ?? null;
  const leaders = ids('leaders');
  const whole: ProgrammeItem = {
    ...first,
    leaders,
    units: ids('units'),
    attendees: ids('attendees').filter((id) => !leaders.includes(id)),
    coUnits: ids('coUnits'),
    delegates: all.flatMap(({ delegates }) => delegates),
    location: firstOf('location'),
    product: firstOf('product'),
    participantsText: firstOf('participantsText'),
    note: firstOf('note'),
    leadersText: firstOf('leadersText'),
    unitsText: firstOf('unitsText'),
    review: [...new Set(all.flatMap(({ review }) => review))],
  };
  const words = title ?? all.map((one) => one.titleCorrected ?? one.title).join('; ');
  return written(whole, { title: words }, ['unclear-boundary', 'near-duplicate']);
}
