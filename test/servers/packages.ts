import { install } from '../packages.ts';

/** Debian's packages of the servers and clients that the suites name. */
export const PACKAGES = ['radicale', 'xandikos', 'vdirsyncer', 'python3-caldav'];

export default function setup(): void {
  install(PACKAGES);
}
