import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { accountContract } from '../contract/accounts.ts';
import { historyContract } from '../contract/history.ts';
import { openStoreIn, removeStoreIn, STORE_NAME } from '../contract/opening.ts';
import { storeContract } from '../contract/store.ts';

const folders: string[] = [];
const fresh = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-store-'));
  folders.push(folder);
  return openStoreIn(folder);
};
afterAll(() => folders.forEach(removeStoreIn));

storeContract(STORE_NAME, fresh);
accountContract(STORE_NAME, fresh);
historyContract(`the history of ${STORE_NAME}`, fresh);
