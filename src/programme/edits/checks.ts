import { LichError } from '../../errors.ts';
import type { Organization } from '../../model/organization.ts';
import type { ProgrammeItem } from '../../model/programme.ts';
import { parseLocalDate, parseLocalTime } from '../../time/local.ts';

/** Longer than any meeting's name; a whole document pasted into the field is a slip. */
const MOST_TITLE_LETTERS = 2_000;

/**
 * What must hold of an item that a person has written.
 * @param organization whole, with its validity
 * @throws LichError `title-missing`, `date-invalid`, `date-range-invalid`, `time-invalid`, `roster-id-unknown`
 */
export function checkItem(item: ProgrammeItem, organization: Organization): void {
  const { title, start, end, startTime, endTime, dueTime } = item;
  if (title.trim() === '' || title.length > MOST_TITLE_LETTERS) throw new LichError('title-missing');
  for (const day of [start, end]) {
    if (day !== null && parseLocalDate(day) === null) throw new LichError('date-invalid', { text: day });
  }
  if (start !== null && end !== null && end < start) throw new LichError('date-range-invalid', { start, end });
  for (const time of [startTime, endTime, dueTime]) {
    if (time !== null && parseLocalTime(time) === null) throw new LichError('time-invalid', { text: time });
  }
  checkIds(item, organization);
}

function checkIds(item: ProgrammeItem, { persons, units, groups }: Organization): void {
  const [people, bodies, joint] = [persons, units, groups].map((all) => new Set(all.map(({ id }) => id)));
  const delegates = item.delegates.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const person = [...item.leaders, ...item.attendees].find((id) => !people!.has(id) && !joint!.has(id));
  const unit = [...item.units, ...item.coUnits].find((id) => !bodies!.has(id) && !joint!.has(id));
  const delegate = delegates.find((id) => !people!.has(id) && !joint!.has(id));
  const unknown = person ?? unit ?? delegate;
  if (unknown !== undefined) throw new LichError('roster-id-unknown', { id: unknown });
}
