import { daysCovered, type OccurrenceDraft } from '../model/occurrence.ts';
import type { LocalDate } from '../time/local.ts';
import { fold } from '../vietnamese/fold.ts';
import { type TitleForm, titleForm } from './title-form.ts';

/** An entry with what is compared. */
export interface Comparable {
  readonly draft: OccurrenceDraft;
  readonly title: TitleForm;
  readonly day: LocalDate;
  /** Beginning and kind of time: equal for two entries at the same place of the day. */
  readonly hour: string;
  readonly leaders: readonly string[];
  readonly place: string;
}

export function comparable(draft: OccurrenceDraft): Comparable {
  const { when } = draft;
  return {
    draft,
    title: titleForm(draft.summary),
    day: daysCovered(when).start,
    hour: when.type === 'clock' || when.type === 'slot' ? when.start : when.type,
    leaders: draft.parties.filter(isLeader).map(({ id }) => id),
    place: fold(draft.location ?? ''),
  };
}

const isLeader = ({ role, kind }: OccurrenceDraft['parties'][number]) => kind === 'person' && role !== 'attendee';
