import { randomUUID } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import type { EntriesBefore, MailFault, MailKind, MailLetter } from '../model/mail.ts';
import type { MailWish, MailWrites } from './mail-port.ts';
import type { Tables } from './schema.ts';

type Row = Selectable<Tables['mail_letters']>;

/** `taken` is what the letter under way tells; what is asked for meanwhile gathers in `before`. */
export function mail(db: Kysely<Tables>): MailWrites {
  const all = () => db.selectFrom('mail_letters').selectAll().orderBy('next_at').orderBy('id');
  const row = (id: string) => all().where('id', '=', id).executeTakeFirst();
  const set = (id: string, values: Partial<Omit<Row, 'id'>>) =>
    db.updateTable('mail_letters').set(values).where('id', '=', id).execute();
  const remove = (id: string) => db.deleteFrom('mail_letters').where('id', '=', id).execute();

  /** Null when it is this owner's no more. */
  async function held(id: string, owner: string): Promise<Row | null> {
    const found = await row(id);
    return found === undefined || found.lease !== owner ? null : found;
  }

  return {
    async letters(organizationId) {
      const rows = await (organizationId === null
        ? all()
        : all().where('organization_id', '=', organizationId)
      ).execute();
      return rows.map(letterOf);
    },
    async letter(id) {
      const found = await row(id);
      return found === undefined ? null : letterOf(found);
    },
    async ask(wish) {
      const waiting = await all()
        .where('kind', '=', wish.kind)
        .where('organization_id', '=', wish.organizationId)
        .where('subject_id', '=', wish.subjectId)
        .where('address', '=', wish.address)
        .executeTakeFirst();
      if (waiting === undefined) await db.insertInto('mail_letters').values(newRow(wish)).execute();
      else {
        const before = JSON.stringify({ ...wish.before, ...entriesIn(waiting.before) });
        // A password that is asked for again shall come now, and its hour begins anew.
        const again = wish.kind === 'password' ? { created_at: wish.at, next_at: wish.nextAt, dead: 0 } : {};
        await set(waiting.id, { before, asked: waiting.asked + 1, ...again });
      }
    },
    async take(owner, now, until) {
      const found = await all()
        .where('next_at', '<=', now)
        .where('lease_until', '<=', now)
        .where('dead', '=', 0)
        .limit(1)
        .executeTakeFirst();
      if (found === undefined) return null;
      const taken = JSON.stringify(everythingIn(found));
      const interrupted = found.interrupted + (found.taken === null ? 0 : 1);
      const values = { taken, before: '{}', interrupted, lease: owner, lease_until: until };
      await set(found.id, values);
      return letterOf({ ...found, ...values });
    },
    async finish({ id, asked }, owner, nextAt) {
      const found = await held(id, owner);
      if (found === null) return;
      if (found.asked === asked) await remove(id);
      else await set(id, { taken: null, attempts: 0, interrupted: 0, next_at: nextAt, fault: null, ...FREE });
    },
    async putOff({ id }, owner, { nextAt, fault, isDead }) {
      const found = await held(id, owner);
      if (found === null) return;
      await set(id, {
        before: JSON.stringify(everythingIn(found)),
        taken: null,
        attempts: found.attempts + 1,
        interrupted: 0,
        next_at: nextAt,
        fault: JSON.stringify(fault),
        dead: isDead ? 1 : 0,
        ...FREE,
      });
    },
    async revive(id, at) {
      await set(id, { attempts: 0, interrupted: 0, next_at: at, dead: 0 });
    },
    async remove(id) {
      await remove(id);
    },
  };
}

const FREE = { lease: null, lease_until: 0 };

function newRow({ kind, organizationId, subjectId, address, before, at, nextAt }: MailWish): Row {
  return {
    id: randomUUID(),
    kind,
    organization_id: organizationId,
    subject_id: subjectId,
    address,
    before: JSON.stringify(before),
    taken: null,
    asked: 1,
    attempts: 0,
    interrupted: 0,
    created_at: at,
    next_at: nextAt,
    fault: null,
    dead: 0,
    ...FREE,
  };
}

function entriesIn(text: string | null): EntriesBefore {
  return text === null ? {} : (JSON.parse(text) as EntriesBefore);
}

/** The older state counts: it is what was told last. */
function everythingIn({ before, taken }: Row): EntriesBefore {
  return { ...entriesIn(before), ...entriesIn(taken) };
}

function letterOf(row: Row): MailLetter {
  return {
    id: row.id,
    kind: row.kind as MailKind,
    organizationId: row.organization_id,
    subjectId: row.subject_id,
    address: row.address,
    before: everythingIn(row),
    asked: row.asked,
    attempts: row.attempts,
    interrupted: row.interrupted,
    createdAt: row.created_at,
    nextAt: row.next_at,
    leaseUntil: row.lease_until,
    fault: row.fault === null ? null : (JSON.parse(row.fault) as MailFault),
    isDead: row.dead === 1,
  };
}
