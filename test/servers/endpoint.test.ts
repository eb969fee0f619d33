import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCadaver } from './endpoint/cadaver.ts';
import { openCalcurse } from './endpoint/calcurse.ts';
import { type Endpoint, startEndpoint } from './endpoint/endpoint.ts';
import { openEvolution } from './endpoint/evolution.ts';
import type { CalendarProgram, OpenProgram, ShownEntry } from './endpoint/program.ts';
import { openPythonCaldav } from './endpoint/python-caldav.ts';
import { openThunderbird } from './endpoint/thunderbird.ts';
import { openTsdav } from './endpoint/tsdav.ts';
import { openVdirsyncer } from './endpoint/vdirsyncer.ts';

/** The programs that people use, before our own endpoint: each finds, lists, follows and is refused. */

interface Traits {
  readonly open: OpenProgram;
  /** Whether it looks for calendars by itself, or is given one. */
  readonly discovers: boolean;
  /** What it says when a write is refused. */
  readonly refusal: RegExp;
  /** Whether it tells the server's UIDs. */
  readonly tellsUids: boolean;
}

const PROGRAMS: Readonly<Record<string, Traits>> = {
  tsdav: { open: openTsdav, discovers: true, refusal: /^403$/, tellsUids: true },
  'vdirsyncer and khal': {
    open: openVdirsyncer,
    discovers: true,
    refusal: /^1 [\s\S]*(?:403|Forbidden)/,
    tellsUids: true,
  },
  'python3-caldav': { open: openPythonCaldav, discovers: true, refusal: /^AuthorizationError$/, tellsUids: true },
  cadaver: { open: openCadaver, discovers: true, refusal: /403 Forbidden[\s\S]*403 Forbidden/, tellsUids: true },
  'calcurse-caldav': { open: openCalcurse, discovers: false, refusal: /403|Forbidden/, tellsUids: false },
  'Evolution data server': {
    open: openEvolution,
    discovers: false,
    refusal: /read only|permission|denied|forbidden/i,
    tellsUids: true,
  },
  Thunderbird: {
    open: openThunderbird,
    discovers: true,
    refusal: /403|READONLY|read.?only|80550001/i,
    tellsUids: true,
  },
};

describe.each(Object.entries(PROGRAMS))('%s', (_name, { open, discovers, refusal, tellsUids }) => {
  const folder = mkdtempSync(join(tmpdir(), 'lich-program-'));
  let endpoint: Endpoint;
  let program: CalendarProgram;
  beforeAll(async () => {
    endpoint = await startEndpoint();
    program = await open(endpoint, folder);
  });
  afterAll(async () => {
    await program?.close();
    await endpoint?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const shown = ({ uid, summary, location, start }: ShownEntry): ShownEntry => {
    return { uid: tellsUids ? uid : '', summary, location, start };
  };
  const inOrder = (entries: readonly ShownEntry[]) =>
    entries
      .map(shown)
      .sort((a, b) => (`${a.start} ${a.uid} ${a.summary}` < `${b.start} ${b.uid} ${b.summary}` ? -1 : 1));
  const expectShown = async (count: number) => {
    const wanted = inOrder(await endpoint.wanted());
    expect(wanted).toHaveLength(count);
    expect(inOrder(await program.read())).toEqual(wanted);
  };

  if (discovers) {
    test('finds the calendars of the account from the bare address', async () => {
      const everybody = endpoint.calendarUrl.replace('so-mau.person.an', 'so-mau.organization');
      const found = (await program.discover()).filter((address) => address.includes('so-mau.'));
      expect(new Set(found)).toEqual(new Set([endpoint.calendarUrl, everybody]));
    });
  }

  test('lists every event with its title, time and place', () => expectShown(20));

  test('follows an amendment: moved, changed, cancelled and new', async () => {
    await endpoint.amend();
    const wanted = await endpoint.wanted();
    expect(wanted.filter(({ summary }) => summary?.startsWith('[HỦY] '))).toHaveLength(1);
    expect(wanted.filter(({ location }) => location === 'Hội trường lớn')).toHaveLength(1);
    await expectShown(21);
  });

  test('is refused a write, and goes on reading', async () => {
    expect(await program.write()).toMatch(refusal);
    expect((await endpoint.bodies()).size).toBe(21);
  });
});
