import { notice } from '../model/notice.ts';
import type { ProgrammeItem } from '../model/programme.ts';
import type { LayoutReading } from './layout.ts';
import { spanOfItems } from './layouts/dated-text.ts';
import { shortened } from './printed.ts';

/** The reading without items that are none after all: nothing more is said of them but their line, once each. */
export function leftOut(reading: LayoutReading, items: readonly ProgrammeItem[]): LayoutReading {
  if (items.length === 0) return reading;
  const gone = new Set(items.map(({ id }) => id));
  const left = reading.items.filter(({ id }) => !gone.has(id));
  const { instead } = reading;
  const isOfItems = instead && isSame(instead.period, spanOfItems(reading.items));
  return {
    ...reading,
    items: left,
    ...(isOfItems ? { instead: { ...instead, period: spanOfItems(left) } } : {}),
    notices: [
      ...reading.notices.filter(({ item }) => item === null || !gone.has(item)),
      ...items.map(({ line, title }) => notice('line-unread', { line }, { printed: shortened(title) })),
    ],
  };
}

type Period = ReturnType<typeof spanOfItems>;
const isSame = (a: Period, b: Period): boolean => a?.start === b?.start && a?.end === b?.end;
