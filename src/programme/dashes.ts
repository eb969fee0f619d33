import type { Slot } from '../model/programme.ts';
import { isRoomLine } from './places.ts';
import { endsInHalf, sessionOfCell } from './sessions.ts';
import { isLeaderLine, opensActivity } from './subjects.ts';

/** Parts after dashes at the end of an entry: `Họp giao ban - Phòng họp 2 - Trưởng phòng`, `Đi cơ sở – cả ngày`. */
export interface Dashed {
  readonly main: string;
  readonly location: string | null;
  readonly leader: string | null;
  readonly slot: Slot | null;
}

/**
 * Takes away a room, leaders and a session from the end, or who or where from before what is done; anything else that a dash
 * parts belongs to the words.
 * @param mayLead false where it is known who leads: another name (`Hòa giải: ông B - bà C`) is of the words
 */
export function readDashes(printed: string, mayLead = true): Dashed {
  const text = printed.replace(/\s[-–—]\s*$/u, '');
  const parts = text.split(/\s[-–—]\s(?![^()]{0,160}\))/u);
  let location: string | null = null;
  let leader: string | null = null;
  let slot: Slot | null = null;
  while (parts.length > 1) {
    const last = parts.at(-1)!.trim();
    const session: Slot | null = slot === null ? sessionOfCell(last) : null;
    if (session !== null && endsInHalf(parts.at(-2)!.trim())) break;
    if (session !== null) slot = session;
    else if (mayLead && leader === null && location === null && isLeaderLine(last)) leader = last;
    else if (location === null && isRoomLine(last)) location = last;
    else if (mayLead && leader === null && location !== null && isLeaderLine(last)) leader = last;
    else break;
    parts.pop();
  }
  const main = text.slice(0, parts.join(' - ').length).trim();
  const [first, next] = parts;
  const opens = next !== undefined && opensActivity(next);
  if (opens && location === null && isRoomLine(first!)) location = first!.trim();
  else if (mayLead && opens && leader === null && isLeaderLine(first!)) leader = first!.trim();
  else return { main: location === null && leader === null && slot === null ? text : main, location, leader, slot };
  return { main: main.slice(main.indexOf(next)), location, leader, slot };
}
