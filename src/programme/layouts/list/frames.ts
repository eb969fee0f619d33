import type { ProgrammeItem } from '../../../model/programme.ts';

/** A span that holds two other entries or more is the time of the whole list, not an entry. */
export function withoutFrames(items: readonly ProgrammeItem[]): ProgrammeItem[] {
  return items.filter((frame) => {
    if (frame.start === null || frame.start === frame.end || frame.kind !== 'event') return true;
    const within = items.filter(
      (other) => other !== frame && other.start !== null && frame.start! <= other.start && other.end! <= frame.end!,
    );
    return within.length < 2;
  });
}
