import { loadCalendar } from '../config/calendar.ts';
import type { Environment } from '../config/environment.ts';
import { loadSettings, type Settings } from '../config/settings.ts';
import { calendarInForce } from '../service/calendar-in-force.ts';
import { openKeys } from '../service/keys.ts';
import type { Office } from '../service/office.ts';
import { openStore } from '../store/open.ts';
import type { CommandContext } from './command.ts';

/** Everything that a command on the store needs. */
export interface OpenOffice {
  readonly office: Office;
  readonly environment: Environment;
  readonly settings: Settings;
  close(): Promise<void>;
}

/** The configuration is looked through first: a fault in it leaves no trace in the store. */
export async function openOffice(context: CommandContext): Promise<OpenOffice> {
  const environment = context.environment();
  const settings = loadSettings(environment.configFolder);
  const calendar = loadCalendar(environment.configFolder);
  const store = await openStore({ folder: environment.dataFolder, database: environment.database });
  try {
    const keys = await openKeys(store, environment.keyFile, environment.sealKeys, environment.key);
    const office: Office = {
      store,
      keys,
      clock: context.clock,
      calendar: await store.read((reads) => calendarInForce(reads, calendar)),
      confirmAbovePercent: settings.acceptance.confirmAbovePercent,
      refreshMinutes: settings.feeds.refreshMinutes,
      gatherSeconds: environment.smtp === null ? undefined : settings.mail.gatherMinutes * 60,
    };
    return { office, environment, settings, close: () => store.close() };
  } catch (error) {
    await store.close();
    throw error;
  }
}
