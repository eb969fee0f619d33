import type { Slot } from '../../../model/programme.ts';
import { capitalised } from '../../capital.ts';
import type { Passage } from '../../passage.ts';
import { placeIn } from '../../places.ts';
import type { DayTracker } from '../week/days.ts';
import type { Entry, ScheduleDay } from '../week/entry.ts';
import type { LabelledRecord } from './cut.ts';
import type { RecordParts } from './parts.ts';
import { timesOf } from './when.ts';

/** What a record tells takes place, on its own days or on that above it. */
export function entriesOf(
  { fields, until, words }: RecordParts,
  record: LabelledRecord,
  above: { readonly day: ScheduleDay | null; readonly slot: Slot | null },
  days: DayTracker,
): Entry[] {
  if (words === null || (fields.time === undefined && record.every(({ parts }) => parts.length === 0))) return [];
  const { time = '', content: _, leader = null, note, ...others } = fields;
  const { when, earlier } = withoutEarlier(time);
  const told = [note, earlier].filter(Boolean).join('; ');
  const columns = told === '' ? others : { ...others, note: told };
  const place = columns.location ?? placeIn(when);
  return timesOf(when, until).map(({ day, time: hour, slot: own }) => ({
    words,
    day: day ? days.read(day, words.places[0]!.place.line) : above.day,
    slot: own ?? above.slot,
    ownSlot: own !== null,
    time: hour,
    leader,
    columns: place === null ? columns : { ...columns, location: place },
    section: [],
    alone: true,
  }));
}

/** The days of other steps of it, called by their labels and its name (`Xem tài sản: 01 xe ô tô`). */
export function stepsBeside({ besides, called }: RecordParts, days: DayTracker): Entry[] {
  return besides.flatMap(({ label, value }) => {
    const { place } = value.places[0]!;
    const text = `${capitalised(label.replace(STEP, ''))}: ${called}`;
    const words: Passage = { text, places: [{ at: 0, place }], struck: [] };
    return timesOf(value.text, null).map(
      ({ day, time, slot }): Entry => ({
        words,
        day: day && days.read(day, place.line),
        slot,
        ownSlot: slot !== null,
        time,
        leader: null,
        columns: { note: `${label}: ${value.text}` },
        section: [],
        alone: true,
      }),
    );
  });
}
const STEP = /^(?:ngày và )?thời gian\s|^ngày\s(?:và thời gian\s)?/iu;

/** `… (mở lại, phiên ngày 26/9 đã hoãn)`: of when it was not held, beside when it is; not `(hoãn, mở lại sẽ báo sau)`. */
export function withoutEarlier(time: string): { readonly when: string; readonly earlier: string } {
  const earlier = EARLIER.exec(time)?.[0] ?? '';
  return { when: time.replace(earlier, '').trim(), earlier };
}
const EARLIER =
  /\((?![^()]{0,160}(?<!\p{L})(?:báo sau|sẽ (?:thông )?báo|chưa (?:rõ|xác định|ấn định|có))(?!\p{L}))(?=[^()]{0,160}(?<!\p{L})(?:mở lại|đã hoãn|hoãn do|lần trước|trước đó)(?!\p{L}))[^()]{3,200}\)/iu;
