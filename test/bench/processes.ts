import { readFileSync } from 'node:fs';

/** What a process costs, as Linux counts it: proc(5). */

/** The kernel counts the time of processes in hundredths of a second. */
const TICKS = 100;

/** Seconds of processor time so far, in the program and in the system for it. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory in bytes. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
}

export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`;

export const rest = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));
