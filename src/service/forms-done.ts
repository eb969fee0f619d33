import type { Act } from '../model/history.ts';
import type { Office } from './office.ts';

/** A button that is pressed twice sends the same form twice: the second time it is known to be done. */

/**
 * Whether what a form asks for is the last that was done of its kind, by whoever sends it again. Where anybody did
 * something since, it may be undone: what is there now has to be looked at.
 * @param form its digest, as the act's entry in the history holds it (`data.form`)
 */
export async function isFormDone(
  { store }: Office,
  done: { readonly organizationId: string; readonly act: Act; readonly actorId: string; readonly form: string },
): Promise<boolean> {
  const { organizationId, act, actorId, form } = done;
  const { entries } = await store.read(({ history }) => history.list(organizationId, { act }, null, 1));
  return entries.some(({ actor, data }) => actor.id === actorId && data.form === form);
}
