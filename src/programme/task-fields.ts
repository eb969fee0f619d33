import type { ProgrammeItem } from '../model/programme.ts';
import { merged, readCharges } from './charges.ts';
import { isTentative } from './kinds.ts';
import { NO_PARTIES, type Parties } from './parties.ts';
import type { TaskContext, TaskDraft } from './task-draft.ts';

/** What every item of a line or row of tasks has, whatever it is and whenever. */
type TaskFields = Pick<
  ProgrammeItem,
  | 'title'
  | 'line'
  | 'page'
  | 'section'
  | 'leaders'
  | 'units'
  | 'coUnits'
  | 'leadersText'
  | 'unitsText'
  | 'product'
  | 'location'
  | 'participantsText'
  | 'note'
  | 'tentative'
>;

export const fieldsOf = (draft: TaskDraft, parties: Parties): TaskFields => ({
  title: draft.text,
  line: draft.line,
  page: draft.page,
  section: [...draft.section],
  leaders: [...parties.leaders],
  units: [...parties.units],
  coUnits: [...parties.coUnits],
  leadersText: parties.leadersText,
  unitsText: parties.unitsText,
  product: draft.product,
  location: draft.location,
  participantsText: draft.participantsText,
  note: draft.note,
  tentative: isTentative(`${draft.text} ${draft.time?.text ?? ''} ${draft.note ?? ''}`),
});

/** Named in the columns, else in the sentence, else above; who helps may stand in the sentence all the same. */
export function partiesOf(draft: TaskDraft, { organization }: TaskContext): Parties {
  const charges = readCharges(draft.text, organization);
  const { units: columnUnits, leaders: columnLeaders, unitsText: columnText } = draft.parties;
  const inColumn = columnUnits.length > 0 || columnLeaders.length > 0 || columnText !== null;
  const own = merged(draft.parties, inColumn ? { ...NO_PARTIES, coUnits: charges.coUnits } : charges);
  const { leaders, leadersText, units, unitsText } = draft.inheritedParties;
  const hasLeaders = own.leaders.length > 0 || own.leadersText !== null;
  const hasUnits = own.units.length > 0 || own.unitsText !== null;
  const inherited: Parties = {
    ...NO_PARTIES,
    ...(hasLeaders ? {} : { leaders, leadersText }),
    ...(hasUnits ? {} : { units, unitsText, coUnits: draft.inheritedParties.coUnits }),
    doubts: hasLeaders && hasUnits ? [] : draft.inheritedParties.doubts,
  };
  return merged(inherited, own);
}
