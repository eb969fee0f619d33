import { isRoomLine } from './places.ts';
import { isLeaderLine } from './subjects.ts';

/** Parts after dashes at the end of an entry: `Họp giao ban - Phòng họp 2 - Trưởng phòng`. */
export interface Dashed {
  readonly main: string;
  readonly location: string | null;
  readonly leader: string | null;
}

/** Takes away a room and leaders from the end; anything else that a dash parts belongs to the words. */
export function readDashes(text: string): Dashed {
  const parts = text.split(/\s[-–—]\s/u);
  let location: string | null = null;
  let leader: string | null = null;
  while (parts.length > 1) {
    const last = parts.at(-1)!.trim();
    if (leader === null && location === null && isLeaderLine(last)) leader = last;
    else if (location === null && isRoomLine(last)) location = last;
    else if (leader === null && location !== null && isLeaderLine(last)) leader = last;
    else break;
    parts.pop();
  }
  if (location === null && leader === null) return { main: text, location, leader };
  const length = parts.join(' - ').length;
  return { main: text.slice(0, length).trim(), location, leader };
}
