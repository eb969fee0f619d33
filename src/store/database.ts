import type { Kysely } from 'kysely';
import type { Store, StoreNews } from './port.ts';
import { repositories } from './repositories.ts';
import type { Tables } from './schema.ts';

/** A database of either kind, with its tables up to date. Its acts are those of the `Store` over it. */
export interface Database {
  read<T>(act: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  write<T>(act: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  readonly isShared: boolean;
  readonly news: StoreNews | null;
  close(): Promise<void>;
}

export function storeOver(database: Database): Store {
  return {
    read: (act) => database.read((db) => act(repositories(db))),
    write: (act) => database.write((db) => act(repositories(db))),
    isShared: database.isShared,
    news: database.news,
    close: () => database.close(),
  };
}
