import { install } from '../packages.ts';

/** Chromium, and letters with all Vietnamese marks. */
export default function setup(): void {
  install(['chromium', 'fonts-noto-core']);
}
