import { notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LayoutReading } from './layout.ts';
import { shortened } from './printed.ts';

/** The reading without items that are none after all: nothing more is said of them but their line, once each. */
export function leftOut(reading: LayoutReading, items: readonly ProgrammeItem[]): LayoutReading {
  if (items.length === 0) return reading;
  const gone = new Set(items.map(({ id }) => id));
  return {
    ...reading,
    items: reading.items.filter(({ id }) => !gone.has(id)),
    notices: [
      ...reading.notices.filter(({ item }) => item === null || !gone.has(item)),
      ...items.map(({ line, title }) => notice('line-unread', { line }, { printed: shortened(title) })),
    ],
  };
}
