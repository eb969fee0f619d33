import type { OccurrenceDraft } from '../model/occurrence.ts';
import { canonical } from './content.ts';

/** What of an entry is no longer as it was, field by field: what a person is shown as old → new. */

export interface Difference {
  readonly field: DifferingField;
  readonly from: unknown;
  readonly to: unknown;
}

/** In the order in which they are shown. Reading a field that `details` holds gives null where it is not there. */
const FIELDS = {
  when: ({ when }: OccurrenceDraft) => when,
  summary: ({ summary }: OccurrenceDraft) => summary,
  location: ({ location }: OccurrenceDraft) => location,
  status: ({ status }: OccurrenceDraft) => status,
  parties: ({ parties }: OccurrenceDraft) =>
    parties.map(({ kind, id, role, certain }) => ({ kind, id, role, certain })),
  participantsText: ({ details }: OccurrenceDraft) => details.participantsText,
  leadersText: ({ details }: OccurrenceDraft) => details.leadersText,
  unitsText: ({ details }: OccurrenceDraft) => details.unitsText,
  product: ({ details }: OccurrenceDraft) => details.product,
  timingText: ({ details }: OccurrenceDraft) => details.timingText,
  dueDate: ({ details }: OccurrenceDraft) => details.dueDate,
  preparation: ({ details }: OccurrenceDraft) => details.preparation ?? null,
  note: ({ details }: OccurrenceDraft) => details.note,
  section: ({ details }: OccurrenceDraft) => details.section,
  printedTitle: ({ details }: OccurrenceDraft) => details.printedTitle,
  review: ({ details }: OccurrenceDraft) => details.review,
  private: (draft: OccurrenceDraft) => draft.private,
  busy: ({ busy }: OccurrenceDraft) => busy,
  kind: ({ kind }: OccurrenceDraft) => kind,
  lines: ({ digest }: OccurrenceDraft) => digest?.lines ?? null,
} as const;

export type DifferingField = keyof typeof FIELDS;

export function differences(before: OccurrenceDraft, after: OccurrenceDraft): readonly Difference[] {
  return (Object.keys(FIELDS) as DifferingField[]).flatMap((field) => {
    const [from, to] = [FIELDS[field](before), FIELDS[field](after)];
    return canonical(from) === canonical(to) ? [] : [{ field, from, to }];
  });
}
