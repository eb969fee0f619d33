/**
 * How much of a long test runs. LICH_LONG_SHARE is a part of the full size, from 0 to 1; LICH_LONG_SEED a whole number:
 * the same of both does the same again.
 */
const share = Number(process.env.LICH_LONG_SHARE ?? 1);

export const SEED = Number(process.env.LICH_LONG_SEED ?? 7);

/** At least one round, whatever the share. */
export function rounds(full: number): number {
  return Math.max(1, Math.round(full * share));
}
