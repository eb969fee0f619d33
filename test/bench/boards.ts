import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FEED_LINK, ownInstallation, startProgram } from './servers.ts';

/** 200 boards open at once: what they cost the server at rest, and when the programme changes for all of them. */

const BOARDS = 200;
const SECONDS = 20;
const ROOT = join(import.meta.dirname, '../..');
/** Linux counts the time of processes in hundredths of a second. */
const TICKS = 100;

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
  const item = { ...ITEM, start: today, end: today };
  const file = join(folder, 'today.json');
  writeFileSync(file, JSON.stringify({ ...PROGRAMME, period: { start: today, end: today }, items: [item] }));
  run('import', file, '--organization', 'so-vi-du', '--accept', '--confirm', '--others', 'keep');
  for (let tries = 0; tries < 600 && screens.some(({ fetched }) => fetched === 0); tries += 1) await rest(0.05);
  const missing = screens.filter(({ fetched }) => fetched === 0).length;
  if (missing > 0) throw new Error(`${missing} boards did not hear of the change`);
}

const rest = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;

/** Seconds of processor time, in the program and in the system for it: proc(5). */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

const PROGRAMME = {
  format: 'lich/programme@1',
  organization: 'so-vi-du',
  genre: 'day-schedule',
  title: 'Lịch công tác',
  number: null,
  issuer: null,
  signer: null,
  issued: null,
  amendment: 0,
  scope: 'full',
  rules: [],
  emptySlots: [],
  notices: [],
};

const ITEM = {
  id: '1',
  kind: 'event',
  title: 'Họp đột xuất',
  titleCorrected: null,
  timing: 'on',
  timingText: null,
  slot: null,
  startTime: '09:00',
  endTime: null,
  dueTime: null,
  leaders: ['mau'],
  units: [],
  attendees: [],
  delegates: [],
  coUnits: [],
  leadersText: null,
  unitsText: null,
  participantsText: null,
  location: null,
  product: null,
  section: [],
  lunar: null,
  note: null,
  tentative: false,
  status: 'confirmed',
  private: false,
  relatesTo: null,
  line: 1,
  page: null,
  review: [],
};
