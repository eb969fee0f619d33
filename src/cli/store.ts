import { resolve } from 'node:path';
import { type Environment, isDatabaseUrl } from '../config/environment.ts';
import { LichError } from '../errors.ts';
import * as sentences from '../locale/storing.ts';
import { type CopiedTable, copyDatabase } from '../store/copy.ts';
import { hasEmbedded } from '../store/embedded.ts';
import { openDatabase, type StorePlace } from '../store/open.ts';
import { parseArguments } from './arguments.ts';
import type { Command, CommandContext } from './command.ts';
import { say } from './say.ts';
import { HELP } from './store-help.ts';

/** Rows after which it is said how far a large table is. */
const ROWS_BETWEEN_WORDS = 5_000;

export const command: Command = {
  name: 'store',
  summary: { vi: 'chép kho dữ liệu sang PostgreSQL hay ngược lại', en: 'copy the store to PostgreSQL or back' },
  help: HELP,
  async run(args, context) {
    const options = { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArguments(args, options, ['copy']);
    if (positionals[0] !== 'copy') throw new LichError('argument-unexpected', { text: positionals[0] ?? '' });
    const environment = context.environment();
    const [from, to] = [placeOf('--from', values.from, environment), placeOf('--to', values.to, environment)];
    if (nameOf(from) === nameOf(to)) throw new LichError('store-same');
    if (from.database === null && !hasEmbedded(from.folder))
      throw new LichError('store-missing', { folder: from.folder });
    tell(context, { from, to }, await copy(context, from, to), values.json === true);
    return 0;
  },
};

function placeOf(option: string, text: string | undefined, { dataFolder, database }: Environment): StorePlace {
  if (text === undefined || text === '') throw new LichError('argument-missing', { name: option });
  if (text === 'embedded') return { folder: dataFolder, database: null };
  if (text === 'postgres' && database === null) throw new LichError('store-place', { option });
  if (text === 'postgres') return { folder: dataFolder, database };
  if (!/^\w+:\/\//.test(text)) return { folder: resolve(text), database: null };
  if (!isDatabaseUrl(text)) throw new LichError('store-place', { option });
  return { folder: dataFolder, database: { url: text, connections: 1 } };
}

/** Without what is secret in it. */
function nameOf({ folder, database }: StorePlace): string {
  if (database === null) return folder;
  const { host, pathname, searchParams } = new URL(database.url);
  return `postgres://${host || (searchParams.get('host') ?? '')}${pathname}`;
}

async function copy({ stderr }: CommandContext, from: StorePlace, to: StorePlace): Promise<readonly CopiedTable[]> {
  const source = await openDatabase(from);
  try {
    const target = await openDatabase(to);
    try {
      return await copyDatabase(source, target, (table, done, total) => {
        const isWordy = done === total || done % ROWS_BETWEEN_WORDS === 0;
        if (isWordy) say(stderr, sentences.COPYING, { table, done, total });
      });
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function tell(
  { stdout }: CommandContext,
  { from, to }: { readonly from: StorePlace; readonly to: StorePlace },
  tables: readonly CopiedTable[],
  asJson: boolean,
): void {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  if (asJson) {
    stdout.write(`${JSON.stringify({ from: nameOf(from), to: nameOf(to), rows, tables }, null, 2)}\n`);
    return;
  }
  say(stdout, sentences.COPIED, { rows, tables: tables.length });
  if (to.database === null) say(stdout, sentences.USE_EMBEDDED, { folder: to.folder });
  else say(stdout, sentences.USE_POSTGRES);
}
