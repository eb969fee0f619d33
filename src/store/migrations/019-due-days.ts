import { type Kysely, sql } from 'kysely';

/** What is due on a day was published without a number of its own before: the first that grows is 1. */
export const migration = {
  name: '019-due-days',
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('due_days')
      .addColumn('organization_id', 'text', (c) => c.notNull().references('organizations.id'))
      .addColumn('day', 'text', (c) => c.notNull())
      .addColumn('sequence', 'integer', (c) => c.notNull())
      .addColumn('revised_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('due_days_key', ['organization_id', 'day'])
      .execute();
    await sql`
      insert into due_days (organization_id, day, sequence, revised_at)
      select organization_id, first_day, 1, max(revised_at) from occurrences
      where occurrence like '%"type":"due"%' group by organization_id, first_day`.execute(db);
  },
};
