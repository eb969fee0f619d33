import type { ProgrammeItem } from '../model/programme.ts';
import { titleOf } from './drafts.ts';

/** Items as they are shown, and by the id of a meeting what is to be ready for it. */
export interface Prepared {
  readonly items: readonly ProgrammeItem[];
  readonly preparations: ReadonlyMap<string, string>;
}

/**
 * Work that is due for a meeting of the same day (`để phục vụ cuộc họp lúc 13h30`) is told in the meeting, to everybody
 * who has to do with either, and not once more as an entry of its own.
 */
export function foldPreparations(items: readonly ProgrammeItem[]): Prepared {
  const tasks = new Map(items.filter(({ kind }) => kind === 'task').map((task) => [task.id, task]));
  const taskOf = ({ relatesTo }: ProgrammeItem) => (relatesTo === null ? undefined : tasks.get(relatesTo));
  const meetings = items.filter((item) => isMeetingOf(item, taskOf(item)));
  const folded = new Set(meetings.map(({ relatesTo }) => relatesTo));
  const shown = items.filter(({ id }) => !folded.has(id));
  return {
    items: shown.map((item) => (meetings.includes(item) ? withPeopleOf(item, taskOf(item)!) : item)),
    preparations: new Map(meetings.map((item) => [item.id, titleOf(taskOf(item)!)])),
  };
}

function isMeetingOf(item: ProgrammeItem, task: ProgrammeItem | undefined): boolean {
  if (task === undefined || item.kind !== 'event' || item.timing !== 'on') return false;
  const isPlain = [item, task].every((one) => one.status === 'confirmed' && !one.private);
  return isPlain && task.timing === 'deadline' && task.end !== null && item.start === task.end;
}

function withPeopleOf(item: ProgrammeItem, task: ProgrammeItem): ProgrammeItem {
  const attendees = [...task.leaders, ...task.attendees].filter((id) => !item.leaders.includes(id));
  return {
    ...item,
    attendees: [...item.attendees, ...attendees],
    units: [...new Set([...item.units, ...task.units])],
    coUnits: [...new Set([...item.coUnits, ...task.coUnits])],
  };
}
