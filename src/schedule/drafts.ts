import type { OccurrenceDetails, OccurrenceDraft, OccurrenceSource, Party, When } from '../model/occurrence.ts';
import type { ProgrammeItem } from '../model/programme.ts';

/** An entry made of one item. */
export function draftOf(
  item: ProgrammeItem,
  when: When,
  parties: readonly Party[],
  source: OccurrenceSource,
): OccurrenceDraft {
  const status = statusOf(item);
  return {
    kind: item.kind,
    summary: titleOf(item),
    location: item.location,
    when,
    status,
    busy: (status === 'confirmed' || status === 'tentative') && takesTime(item, when),
    private: item.private,
    parties,
    details: detailsOf(item),
    source,
    digest: null,
    partiesOnly: false,
  };
}

/** A gathering with only a span of days is not fixed yet. */
function statusOf(item: ProgrammeItem): OccurrenceDraft['status'] {
  const open = item.tentative || (item.timing === 'period' && item.kind === 'event');
  return item.status === 'confirmed' && open ? 'tentative' : item.status;
}

/** Only gatherings whose hours, half day or whole day are written; a bare day does not block time. */
function takesTime(item: ProgrammeItem, when: When): boolean {
  if (item.kind !== 'event' || item.timing !== 'on') return false;
  return when.type === 'clock' || when.type === 'slot' || item.slot === 'allDay';
}

/** As it is shown: with slips of scanning mended. */
export function titleOf({ title, titleCorrected }: Pick<ProgrammeItem, 'title' | 'titleCorrected'>): string {
  return titleCorrected ?? title;
}

function detailsOf(item: ProgrammeItem): OccurrenceDetails {
  return {
    leadersText: item.leadersText,
    unitsText: item.unitsText,
    participantsText: item.participantsText,
    product: item.product,
    timingText: item.timingText,
    note: item.note,
    section: item.section,
    printedTitle: item.titleCorrected === null ? null : item.title,
    review: item.review,
    dueDate: null,
  };
}
