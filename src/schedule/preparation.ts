import type { ProgrammeItem } from '../model/programme.ts';
import { titleOf } from './drafts.ts';

/** Items as they are shown, and by the id of a meeting what is to be ready for it. */
export interface Prepared {
  readonly items: readonly ProgrammeItem[];
  readonly preparations: ReadonlyMap<string, string>;
}

/** Ids of work by those of the meetings that tell it. */
export function foldedWork(items: readonly ProgrammeItem[]): ReadonlyMap<string, string> {
  const tasks = new Map(items.filter(({ kind }) => kind === 'task').map((task) => [task.id, task]));
  return new Map(
    items.flatMap((item) => {
      const task = item.relatesTo === null ? undefined : tasks.get(item.relatesTo);
      return isMeetingOf(item, task) ? [[item.id, task!.id] as const] : [];
    }),
  );
}

/**
 * Work that is due for a meeting of the same day (`để phục vụ cuộc họp lúc 13h30`) is told in the meeting, to everybody
 * who has to do with either, and not once more as an entry of its own.
 */
export function foldPreparations(items: readonly ProgrammeItem[]): Prepared {
  const byMeeting = foldedWork(items);
  const folded = new Set(byMeeting.values());
  const tasks = new Map(items.filter(({ id }) => folded.has(id)).map((task) => [task.id, task]));
  const taskOf = ({ id }: ProgrammeItem) => tasks.get(byMeeting.get(id) ?? '');
  const shown = items.filter(({ id }) => !folded.has(id));
  return {
    items: shown.map((item) => withPeopleOf(item, taskOf(item))),
    preparations: new Map([...byMeeting].map(([meeting, task]) => [meeting, titleOf(tasks.get(task)!)])),
  };
}

function isMeetingOf(item: ProgrammeItem, task: ProgrammeItem | undefined): boolean {
  if (task === undefined || item.kind !== 'event' || item.timing !== 'on') return false;
  // Called off together, the work stays told in the meeting that stands there as called off.
  const isTogether = item.status === task.status && !item.private && !task.private;
  return isTogether && task.timing === 'deadline' && task.end !== null && item.start === task.end;
}

function withPeopleOf(item: ProgrammeItem, task: ProgrammeItem | undefined): ProgrammeItem {
  if (task === undefined) return item;
  const attendees = [...task.leaders, ...task.attendees].filter((id) => !item.leaders.includes(id));
  return {
    ...item,
    attendees: [...item.attendees, ...attendees],
    units: [...new Set([...item.units, ...task.units])],
    coUnits: [...new Set([...item.coUnits, ...task.coUnits])],
  };
}
