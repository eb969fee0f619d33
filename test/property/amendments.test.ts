import { expect, test } from 'vitest';
import { isLive, type Occurrence } from '../../src/model/occurrence.ts';
import { publish } from '../schedule/samples.ts';
import { amend } from './amend.ts';
import { month } from './month.ts';
import { chance } from './random.ts';

const RUNS = 200;
const PART = 20;
const ITEMS = 60;
const TOUCHED_PERCENT = 30;

interface Figures {
  /** Entries whose item was touched and that a person would still call the same. */
  touched: number;
  kept: number;
  /** UIDs that went from one meeting to another. */
  wrong: number;
  readonly lost: Map<string, number>;
}

const figures: Figures = { touched: 0, kept: 0, wrong: 0, lost: new Map() };
const judged = new Set<number>();

/** In parts, each with time of its own: a machine under load takes long for all of them. */
test.each(Array.from({ length: RUNS / PART }, (_, part) => [part * PART, (part + 1) * PART - 1]))(
  'in the amendments %i to %i no UID goes to another meeting',
  (first, last) => {
    for (let run = first; run <= last; run++) {
      judge(run, figures);
      judged.add(run);
    }
    expect(figures.wrong).toBe(0);
  },
);

test('over 200 amendments at least 99 in 100 meetings keep their UID', () => {
  const { touched, kept, wrong, lost } = figures;
  const share = (100 * kept) / touched;
  console.log(
    `${kept} of ${touched} touched meetings kept their UID (${share.toFixed(2)} %), ${wrong} UIDs were wrong`,
    lost,
  );
  expect(judged.size).toBe(RUNS);
  expect(share).toBeGreaterThan(99);
});

/** Which item an entry was made from; an unchanged entry keeps the source it had, which is the same item. */
const itemOf = ({ source }: Occurrence) => source!.itemId;

function judge(run: number, figures: Figures): void {
  const c = chance(run);
  const items = month(c, ITEMS);
  const before = publish(items);
  const { items: amended, acts } = amend(c, items, TOUCHED_PERCENT);
  const after = new Map(publish(amended, before, 1_740_800_000).map((one) => [one.uid, one]));
  const named = new Map(amended.map((one) => [one.id, one]));
  for (const was of before.filter(isLive)) {
    const is = after.get(was.uid)!;
    const item = named.get(itemOf(was));
    const [act, isKept] = [
      acts.get(itemOf(was)),
      itemOf(is) === itemOf(was) && (isLive(is) || item?.status !== 'confirmed'),
    ];
    if (itemOf(is) !== itemOf(was)) figures.wrong += 1;
    if (item === undefined || act === undefined) continue;
    figures.touched += 1;
    if (isKept) figures.kept += 1;
    else figures.lost.set(act, (figures.lost.get(act) ?? 0) + 1);
  }
}
