import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { median } from '../figures.ts';
import { cpuOf, megabytes, memoryOf } from '../processes.ts';

/** Subscribers who poll as real programs do, against a service in another process. */

const CONNECTIONS = 50;
const POLLS = 100_000;

/** How programs ask again, and how many in a hundred of an office's subscribers they are. */
const PROGRAMS: readonly { share: number; agent: string; validator: 'etag' | 'date' | 'none' }[] = [
  { share: 45, agent: 'iOS/18.1 dataaccessd/1.0', validator: 'etag' },
  { share: 20, agent: 'Microsoft Office/16.0 (Microsoft Outlook 16.0)', validator: 'none' },
  { share: 20, agent: 'Google-Calendar-Importer', validator: 'date' },
  { share: 10, agent: 'ICSx5/2.2', validator: 'etag' },
  { share: 5, agent: 'Mozilla/5.0 Thunderbird/140.0', validator: 'etag' },
];

interface Subscriber {
  readonly path: string;
  readonly program: (typeof PROGRAMS)[number];
  validator: string | null;
}

/** Every feed once, each for the first time, and then polls of `count` subscribers at random. */
export async function benchSubscribers(origin: string, pid: number, paths: readonly string[], count: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const idle = memoryOf(pid);
    const began = performance.now();
    await eachOf(paths, (path) => ask(origin + path, {}, agent));
    const seconds = (performance.now() - began) / 1000;
    console.log(
      `every feed for the first time: ${paths.length} in ${seconds.toFixed(1)} s; memory ${megabytes(idle)} idle, ${megabytes(memoryOf(pid))} then`,
    );
    const subscribers = Array.from({ length: count }, (_, i) => subscriberNumbered(i, paths));
    await eachOf(subscribers, (subscriber) => poll(origin, subscriber, agent));
    await pollAtRandom(origin, pid, subscribers, agent);
  } finally {
    agent.destroy();
  }
}

async function pollAtRandom(origin: string, pid: number, subscribers: readonly Subscriber[], agent: Agent) {
  const asking = Array.from({ length: POLLS }, (_, i) => subscribers[(i * 7919) % subscribers.length]!);
  const statuses = new Map<number, number>();
  const times: number[] = [];
  const [cpu, began] = [cpuOf(pid), performance.now()];
  await eachOf(asking, async (subscriber) => {
    const start = performance.now();
    const status = await poll(origin, subscriber, agent);
    times.push(performance.now() - start);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  });
  const seconds = (performance.now() - began) / 1000;
  const used = cpuOf(pid) - cpu;
  const slow = times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)]!;
  console.log(
    `${subscribers.length} subscribers, ${POLLS} polls over ${CONNECTIONS} connections: ${Math.round(POLLS / seconds)}/s, ${((used / POLLS) * 1e6).toFixed(0)} µs of processor time each, median ${median(times).toFixed(1)} ms, 99 in 100 under ${slow.toFixed(1)} ms, memory ${megabytes(memoryOf(pid))}`,
  );
  console.log(`  answers: ${[...statuses].map(([status, n]) => `${status} × ${n}`).join(', ')}`);
}

function subscriberNumbered(i: number, paths: readonly string[]): Subscriber {
  let place = (i * 37) % 100;
  const program = PROGRAMS.find(({ share }) => {
    place -= share;
    return place < 0;
  })!;
  return { path: paths[(i * 613) % paths.length]!, program, validator: null };
}

async function poll(origin: string, subscriber: Subscriber, agent: Agent): Promise<number> {
  const { path, program, validator } = subscriber;
  const name = program.validator === 'etag' ? 'if-none-match' : 'if-modified-since';
  const conditions = validator === null ? {} : { [name]: validator };
  const { status, headers } = await ask(origin + path, { 'user-agent': program.agent, ...conditions }, agent);
  const given = { etag: headers.etag, date: headers['last-modified'], none: undefined }[program.validator];
  subscriber.validator = given ?? null;
  return status;
}

function ask(url: string, headers: Record<string, string>, agent: Agent) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders }>((resolve, reject) => {
    get(url, { agent, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      if (status !== 200 && status !== 304) reject(new Error(`${url} answered ${status}`));
      answer.resume();
      answer.on('end', () => resolve({ status, headers: answer.headers }));
    }).on('error', reject);
  });
}

/** As many at a time as there are connections. */
async function eachOf<Value>(values: readonly Value[], act: (value: Value) => Promise<unknown>): Promise<void> {
  let next = 0;
  const work = async () => {
    while (next < values.length) await act(values[next++]!);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
}
