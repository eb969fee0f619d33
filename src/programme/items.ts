import type { ProgrammeItem } from '../model/programme.ts';

/** An item with nothing known but what is given. */
export function item(
  given: Pick<ProgrammeItem, 'id' | 'kind' | 'title' | 'line'> & Partial<ProgrammeItem>,
): ProgrammeItem {
  return {
    titleCorrected: null,
    start: null,
    end: null,
    timing: 'on',
    timingText: null,
    slot: null,
    startTime: null,
    endTime: null,
    dueTime: null,
    leaders: [],
    units: [],
    attendees: [],
    delegates: [],
    coUnits: [],
    leadersText: null,
    unitsText: null,
    participantsText: null,
    location: null,
    product: null,
    section: [],
    lunar: null,
    note: null,
    tentative: false,
    status: 'confirmed',
    private: false,
    relatesTo: null,
    page: null,
    review: [],
    ...given,
  };
}
