import type { Act } from '../model/history.ts';
import type { Office } from './office.ts';

/** A button that is pressed twice sends the same form twice: the second time it is known to be done. */

/** How many acts of a person are looked through: whoever presses twice does nothing else in between. */
const LOOKED_BACK = 10;

/**
 * Whether somebody has done what a form asks for.
 * @param form its digest, as the act's entry in the history holds it (`data.form`)
 */
export async function isFormDone(
  { store }: Office,
  done: { readonly organizationId: string; readonly act: Act; readonly actorId: string; readonly form: string },
): Promise<boolean> {
  const { organizationId, act, actorId, form } = done;
  const { entries } = await store.read(({ history }) =>
    history.list(organizationId, { act, actorId }, null, LOOKED_BACK),
  );
  return entries.some(({ data }) => data.form === form);
}
