import type { Chance } from '../../property/random.ts';
import type { Invented } from '../facts.ts';
import { inventChange } from './changes.ts';
import { inventDuties } from './duties.ts';
import { inventHolidays } from './holidays.ts';
import { inventReceptions } from './receptions.ts';
import { inventVoters } from './voters.ts';

const KINDS = [inventReceptions, inventVoters, inventHolidays, inventDuties, inventChange];

/** A list of days or a notice of a change. */
export const inventList = (c: Chance): Invented => c.pick(KINDS)(c);
