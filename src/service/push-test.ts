import { LichError } from '../errors.ts';
import type { PushFault } from '../model/push.ts';
import type { Discovery } from '../push/client.ts';
import { addressOf, clientFor, clientOf, type PushOffice, taken } from './push-office.ts';
import { targetOf } from './push-shown.ts';

/** A server asked without writing anything, neither there nor here. */

export interface TargetTest {
  /** Null when the server answered. */
  readonly fault: PushFault | null;
  readonly isCalendar: boolean;
  readonly isWritable: boolean;
  /** As the server names it. */
  readonly name: string;
}

/** What the test button asks. @throws LichError `push-target-unknown`, `push-password-lost` */
export async function testTarget(push: PushOffice, id: string): Promise<TargetTest> {
  const target = await push.office.store.read((reads) => targetOf(reads, id));
  const client = clientOf(push, target);
  try {
    const look = await client.look(target.calendarUrl);
    if (!look.ok) return { fault: look.fault, isCalendar: false, isWritable: false, name: '' };
    const { isCalendar = false, isWritable = false, name = '' } = look.value ?? {};
    return { fault: null, isCalendar, isWritable: isCalendar && isWritable, name };
  } finally {
    client.close();
  }
}

export interface Account {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/**
 * The calendars of an account, to choose from before a target is added.
 * @throws LichError `push-address-invalid`, `push-password-missing`, `push-failed`
 */
export async function findCalendars(push: PushOffice, { url, user, password }: Account): Promise<Discovery> {
  const address = addressOf(url);
  if (password === '') throw new LichError('push-password-missing');
  const client = clientFor(push, address, user, password);
  try {
    return taken(await client.discover(address));
  } finally {
    client.close();
  }
}
