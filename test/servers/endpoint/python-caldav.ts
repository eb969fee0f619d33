import { Conversation, FOREIGN_EVENT, type OpenProgram, PYTHON, type ShownEntry, script } from './program.ts';

/** python3-caldav, synchronising by token and asking by time range. */
export const openPythonCaldav: OpenProgram = ({ url, calendarUrl, user, password }) => {
  const command = [PYTHON, script('python-caldav.py'), url, calendarUrl, user, FOREIGN_EVENT] as const;
  const talk = new Conversation(command, {});
  let greeting = `${password}\n`;
  const ask = (question: string) => {
    const line = greeting + question;
    greeting = '';
    return talk.ask(line);
  };
  return {
    discover: async () => (await ask('discover')).calendars as string[],
    async read() {
      const { entries, agree } = await ask('read');
      if (agree !== true) throw new Error('listing, search and synchronisation differ');
      return entries as ShownEntry[];
    },
    write: async () => String((await ask('write')).told),
    close: () => talk.close(),
  };
};
