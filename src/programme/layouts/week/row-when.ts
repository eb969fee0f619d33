import type { When } from './when.ts';

/** What the when columns of one row say together. */
export interface RowWhen extends When {
  readonly slotColumn: number;
  readonly timeColumn: number;
}

export function mergeWhen(parts: readonly When[]): RowWhen {
  const begun = parts.find(({ begins }) => begins !== undefined);
  const heading = mergeHeadings(parts);
  return {
    heading,
    // `S` and, where its hour would stand, `Cả ngày`.
    slot: parts.find((part) => part.slot === 'allDay')?.slot ?? parts.find((part) => part.slot)?.slot ?? null,
    time: parts.find((part) => part.time)?.time ?? null,
    slotColumn: parts.findIndex((part) => part.slot),
    timeColumn: parts.findIndex((part) => part.time),
    rest: parts
      .map((part) => part.rest)
      .filter(Boolean)
      .join(' '),
    ...(begun === undefined ? {} : { begins: begun.begins! }),
  };
}

/** THỨ and NGÀY in two columns are one heading. */
function mergeHeadings(parts: readonly When[]): When['heading'] {
  const headings = parts.flatMap(({ heading }) => (heading ? [heading] : []));
  const [first, second] = headings;
  if (!first || !second) return first ?? null;
  const dated = headings.find(({ date }) => date !== null) ?? first;
  const named = headings.find(({ weekdays }) => weekdays.length > 0) ?? first;
  return {
    ...dated,
    weekdays: named.weekdays,
    printed: `${first.printed} ${second.printed}`,
    lunar: first.lunar ?? second.lunar,
  };
}
