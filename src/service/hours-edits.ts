import type { OfficeHours } from '../model/organization.ts';
import { addDays, type LocalDate } from '../time/local.ts';

/** One change of the office's hours after another: each answers all of them, without a gap. */

type Given = Pick<OfficeHours, 'seasons' | 'meetingMinutes'>;

/** New hours from a day on, up to the next ones that are there already. */
export function hoursFrom(all: readonly OfficeHours[], since: LocalDate, given: Given): readonly OfficeHours[] {
  return all.flatMap((set) => {
    const holds = (set.from === null || set.from <= since) && (set.to === null || since <= set.to);
    if (!holds) return [set];
    const later = { ...set, ...given, from: since };
    return set.from === since ? [later] : [{ ...set, to: addDays(since, -1) }, later];
  });
}

export function hoursCorrected(all: readonly OfficeHours[], at: number, given: Given): readonly OfficeHours[] {
  return all.map((set, i) => (i === at ? { ...set, ...given } : set));
}

/** The ones before hold in their time too, or the ones after where there are none before. */
export function hoursWithout(all: readonly OfficeHours[], at: number): readonly OfficeHours[] {
  const gone = all[at];
  if (gone === undefined || all.length === 1) return all;
  return all
    .map((set, i) => {
      if (at > 0 && i === at - 1) return { ...set, to: gone.to };
      return at === 0 && i === 1 ? { ...set, from: gone.from } : set;
    })
    .filter((_, i) => i !== at);
}
