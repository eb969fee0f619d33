import type { ProgrammeItem } from '../model/programme.ts';

/** All that an item says as printed, in no order that tells anything; without what is null. */
export const wordsOf = (item: ProgrammeItem): string[] =>
  [
    item.title,
    item.timingText,
    item.leadersText,
    item.unitsText,
    item.participantsText,
    item.location,
    item.product,
    item.lunar,
    item.note,
    ...item.section,
  ].filter((text) => text !== null);
