import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../machine.ts';
import { Conversation, FOREIGN_EVENT, type OpenProgram, PYTHON, type ShownEntry, script } from './program.ts';

/** Thunderbird without a window, which finds calendars by its own discovery and keeps them in its cache. */
export const openThunderbird: OpenProgram = async ({ url, calendarUrl, user, password }, folder) => {
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferencesOf(port));
  const talk = new Conversation(
    [PYTHON, script('thunderbird.py'), profile, String(port), url, calendarUrl, user, 'Lich', FOREIGN_EVENT],
    { HOME: folder },
  );
  let greeting = `${password}\n`;
  const ask = (question: string) => {
    const line = greeting + question;
    greeting = '';
    return talk.ask(line);
  };
  const checked = async (question: string) => {
    const answer = await ask(question);
    if (answer.readonly !== true) throw new Error('taken for a calendar that can be written');
    return answer;
  };
  return {
    discover: async () => (await checked('discover')).calendars as string[],
    read: async () => (await checked('read')).entries as ShownEntry[],
    write: async () => String((await ask('write')).told),
    close: () => talk.close(),
  };
};

/** It is to talk to nobody but the endpoint. */
function preferencesOf(port: number): string {
  const preferences: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': port,
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'app.donation.eoy.version.viewed': 999,
    'browser.safebrowsing.downloads.remote.enabled': false,
    'calendar.timezone.local': 'Asia/Ho_Chi_Minh',
    'calendar.timezone.useSystemTimezone': false,
    'datareporting.healthreport.uploadEnabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.shell.checkDefaultClient': false,
    'mail.spotlight.firstRunDone': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.proxy.type': 0,
    'services.settings.server': 'http://127.0.0.1:9/',
    'toolkit.telemetry.reportingpolicy.firstRun': false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  return `${lines.join('\n')}\n`;
}
