import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { item } from '../../src/programme/items.ts';
import { programme } from '../contract/samples.ts';
import { cpuOf, megabytes, memoryOf, rest } from './processes.ts';
import { FEED_LINK, ownInstallation, startProgram } from './servers.ts';

/** 200 boards open at once: what they cost the server at rest, and when the programme changes for all of them. */

const BOARDS = 200;
const SECONDS = 20;
const ROOT = join(import.meta.dirname, '../..');

export async function benchBoards(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lich-bench-'));
  const variables = ownInstallation(folder);
  const main = join(ROOT, 'src/main.ts');
  const lich = await startProgram(process.execPath, [main, 'serve'], variables, FEED_LINK);
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [main, ...args], { env: { ...process.env, ...variables }, encoding: 'utf8' });
  const agent = new Agent({ keepAlive: true, maxSockets: BOARDS * 2 });
  try {
    const { origin } = new URL(lich.match[0]);
    const path = new URL(/http:\S+\/board\/\S+/.exec(run('boards', '--new', 'so-vi-du'))![0]).pathname;
    const [quiet, cpuQuiet] = [memoryOf(lich.pid), cpuOf(lich.pid)];
    await rest(SECONDS);
    const idle = (cpuOf(lich.pid) - cpuQuiet) / SECONDS;
    const screens = await Promise.all(Array.from({ length: BOARDS }, () => openScreen(origin + path, agent)));
    await rest(2);
    const cpuOpen = cpuOf(lich.pid);
    await rest(SECONDS);
    const open = (cpuOf(lich.pid) - cpuOpen) / SECONDS;
    const cpuBefore = cpuOf(lich.pid);
    await change(folder, run, screens);
    const changed = cpuOf(lich.pid) - cpuBefore;
    console.log(
      `${BOARDS} boards open: ${percent(open)} of a core (without any: ${percent(idle)}), ${megabytes(memoryOf(lich.pid))} (before: ${megabytes(quiet)})`,
    );
    console.log(
      `  a change, fetched whole by all of them: ${changed.toFixed(2)} s of processor time, with the acceptance seen`,
    );
    for (const { close } of screens) close();
  } finally {
    agent.destroy();
    await lich.stop();
    rmSync(folder, { recursive: true });
  }
}

interface Screen {
  /** Pages fetched after news. */
  fetched: number;
  close(): void;
}

/** What a board's page does: it is fetched, it listens, and it fetches again whenever it hears of something newer. */
async function openScreen(address: string, agent: Agent): Promise<Screen> {
  await fetchWhole(address, agent);
  const screen: Screen = { fetched: 0, close: () => stream.destroy() };
  let version = '';
  const stream = get(`${address}/today/events`, { agent: false }, (response) => {
    response.setEncoding('utf8').on('data', async (part: string) => {
      const next = /"version":"(\w+)"/.exec(part)?.[1];
      if (next === undefined || next === version) return;
      const isFirst = version === '';
      version = next;
      if (isFirst) return;
      await fetchWhole(address, agent);
      screen.fetched += 1;
    });
  });
  stream.on('error', () => {});
  return screen;
}

function fetchWhole(address: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      response.resume().on('end', resolve);
    }).on('error', reject);
  });
}

/** Takes a programme of today in, and waits until every screen has it. */
async function change(folder: string, run: (...args: string[]) => string, screens: readonly Screen[]): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const given = { start: today, end: today, startTime: '09:00', leaders: ['mau'] };
  const meeting = item({ id: '1', kind: 'event', title: 'Họp đột xuất', line: 1, ...given });
  const content = { organization: 'so-vi-du', title: 'Lịch công tác', issuer: null };
  const file = join(folder, 'today.json');
  writeFileSync(
    file,
    JSON.stringify(programme({ ...content, period: { start: today, end: today }, items: [meeting] })),
  );
  run('import', file, '--organization', 'so-vi-du', '--accept', '--confirm', '--others', 'keep');
  for (let tries = 0; tries < 600 && screens.some(({ fetched }) => fetched === 0); tries += 1) await rest(0.05);
  const missing = screens.filter(({ fetched }) => fetched === 0).length;
  if (missing > 0) throw new Error(`${missing} boards did not hear of the change`);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
