import type { Actor } from '../model/actor.ts';

/** Who acts, and the only office that is there for them; null for all. */
export interface ActingWithin {
  readonly actor: Actor;
  readonly within: string | null;
}
