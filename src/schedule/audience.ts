import type { Party } from '../model/occurrence.ts';

/** Who gets a digest: a person, a unit, or the whole office (whose id is empty). */
export interface Audience {
  readonly kind: Party['kind'] | 'office';
  readonly id: string;
}

/** Something that an audience sees, and as what; null for the office. */
export interface Share<T> {
  readonly of: T;
  readonly party: Party | null;
}

/**
 * Every audience with what it sees, the office first, the others in order of first mention. What is private is seen by
 * the persons it certainly concerns, and by nobody else.
 */
export function audiencesOf<T>(
  things: readonly T[],
  read: (thing: T) => { readonly parties: readonly Party[]; readonly private: boolean },
): readonly { readonly audience: Audience; readonly shares: readonly Share<T>[] }[] {
  const found = new Map<string, { audience: Audience; shares: Share<T>[] }>();
  const add = (audience: Audience, share: Share<T>) => {
    const key = `${audience.kind} ${audience.id}`;
    const known = found.get(key);
    if (known) known.shares.push(share);
    else found.set(key, { audience, shares: [share] });
  };
  for (const of of things) {
    const { parties, private: hidden } = read(of);
    if (!hidden) add({ kind: 'office', id: '' }, { of, party: null });
    for (const party of parties) {
      if (!hidden || (party.kind === 'person' && party.certain)) add({ kind: party.kind, id: party.id }, { of, party });
    }
  }
  return [...found.values()];
}
