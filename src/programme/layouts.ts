import type { Layout } from './layout.ts';

/** Every layout that can be read; one line each. Of two that fit as well the earlier reads. */
export const LAYOUTS: readonly Layout[] = [];
