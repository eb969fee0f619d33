import type { ProgrammeItem } from '../../../model/programme.ts';

/** A span above two other entries or more, most of the list, is the time of all of it and no entry; nor is one below them all. */
export function withoutFrames(items: readonly ProgrammeItem[]): ProgrammeItem[] {
  return items.filter((frame, at) => {
    if (frame.start === null || frame.start === frame.end || frame.kind !== 'event') return true;
    const within = items.flatMap((other, i) =>
      i !== at && other.start !== null && frame.start! <= other.start && other.end! <= frame.end! ? [i] : [],
    );
    const amongThem = within.some((i) => i < at) && within.some((i) => i > at);
    return amongThem || within.length < Math.max(2, (items.length - 1) / 2);
  });
}
