import type { ProgrammeItem } from '../../src/model/programme.ts';
import { addDays, type LocalDate, weekdayOf } from '../../src/time/local.ts';
import { anyMeeting, isTwin, LEADERS, SLOTS } from './month.ts';
import type { Chance } from './random.ts';

/** What offices do to a programme between two issues. An item keeps its `id` while a person would call it the same. */

export interface Amended {
  readonly items: readonly ProgrammeItem[];
  /** What was done to each item of before, by its id; what is missing was left alone. */
  readonly acts: ReadonlyMap<string, string>;
}

type Act = (c: Chance, item: ProgrammeItem, fresh: () => string) => readonly ProgrammeItem[];

const ACTS: Readonly<Record<string, Act>> = {
  movedDay: (c, one) => [shifted(c, one)],
  movedFar: (c, one) => [one.title.split(' ').length < 8 ? one : shifted(c, one, [-9, -7, 7, 9, 11])],
  movedSlot: (_, one) => [{ ...one, slot: one.slot === SLOTS[0] ? SLOTS[1] : SLOTS[0] }],
  timed: (c, one) => [{ ...one, slot: 'afternoon', startTime: c.pick(['13:30', '14:00', '15:00']) }],
  retitled: (c, one) => [{ ...one, title: c.pick(RETITLINGS)(one.title) }],
  movedAndRetitled: (c, one) => [{ ...shifted(c, one), title: c.pick(RETITLINGS)(one.title) }],
  slips: (c, one) => [{ ...one, title: withSlips(c, one.title) }],
  otherLeader: (c, one) => [{ ...one, leaders: [c.pick(LEADERS)] }],
  otherPlace: (c, one) => [{ ...one, location: c.pick(['Phòng họp số 3', 'Hội trường tỉnh', 'Trực tuyến']) }],
  cancelled: () => [],
  struck: (_, one) => [{ ...one, status: 'cancelled' }],
  postponed: (_, one) => [{ ...one, status: 'postponed' }],
  // Another meeting takes the place of one that is gone: same day, half day and leaders.
  replaced: (c, { start, slot, leaders, title }, fresh) => {
    const other = anyMeeting(c, { id: fresh(), start, end: start, slot, leaders });
    return other.title === title ? [] : [other];
  },
  added: (c, one, fresh) => [one, anyMeeting(c, { id: fresh() })],
  merged: (c, one) => [{ ...one, title: `${one.title}; ${anyMeeting(c).title}` }],
  split: (c, one, fresh) => {
    const other = anyMeeting(c).title;
    return [one, { ...one, id: fresh(), title: other }];
  },
};

const RETITLINGS: readonly ((title: string) => string)[] = [
  (title) => `${title} (mở rộng)`,
  (title) => `Dự ${title[0]!.toLowerCase()}${title.slice(1)}`,
  (title) => `${title} và một số nội dung khác`,
  (title) => title.replace('Phòng Quản lý khoa học', 'Phòng QLKH').replace('Hội nghị', 'Hội nghị trực tuyến'),
  (title) => title.replace('Họp', 'Tổ chức họp').replace('Làm việc', 'Làm việc, trao đổi'),
  (title) => title.replace('nhiệm vụ', 'nhiệm vụ KH&CN').replace('Giao ban', 'Họp giao ban'),
  (title) => title.replace(/[“”]/g, '"').replace(', ', '; '),
];

function shifted(c: Chance, one: ProgrammeItem, steps = [-4, -3, -2, -1, 1, 2, 3, 4]): ProgrammeItem {
  for (let tries = 0; tries < 50; tries++) {
    const by = c.pick(steps);
    const [start, end] = [addDays(one.start as LocalDate, by), addDays(one.end as LocalDate, by)];
    if (weekdayOf(start) < 6 && start >= '2025-03-01' && end <= '2025-03-31') return { ...one, start, end };
  }
  return one;
}

/** One or two words typed wrong: a mark lost, a letter doubled, dropped, or changed places. */
function withSlips(c: Chance, title: string): string {
  const words = title.split(' ');
  const long = words.flatMap((word, i) => (/^\p{L}{4,}$/u.test(word) ? [i] : []));
  for (const i of c.shuffle(long).slice(0, 1 + c.below(2))) words[i] = slip(c, words[i]!);
  return words.join(' ');
}

function slip(c: Chance, word: string): string {
  const at = 1 + c.below(word.length - 2);
  const [head, a, b, tail] = [word.slice(0, at), word[at]!, word[at + 1]!, word.slice(at + 2)];
  return c.pick([
    head + a + a + b + tail,
    head + b + tail,
    head + b + a + tail,
    word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
  ]);
}

/** @param share how many items in a hundred are touched */
export function amend(c: Chance, items: readonly ProgrammeItem[], share: number): Amended {
  const acts = new Map<string, string>();
  const result: ProgrammeItem[] = [];
  for (const one of items) {
    const act = c.percent(share) ? c.pick(Object.keys(ACTS)) : null;
    const next = act === null ? [one] : ACTS[act]!(c, one, () => `new-${one.id}`);
    if (act === null || isUnclear(one, next, [...result, ...items])) {
      result.push(one);
    } else {
      result.push(...next);
      acts.set(one.id, act);
    }
  }
  return { items: c.shuffle(result), acts };
}

/** Where the outcome is a twin of another meeting, a person could not say either which is which. */
function isUnclear(one: ProgrammeItem, next: readonly ProgrammeItem[], all: readonly ProgrammeItem[]): boolean {
  return next.some((changed) =>
    all.some(
      (other) =>
        (other.id === one.id ? changed.id !== one.id : true) && other.id !== changed.id && isTwin(other, changed),
    ),
  );
}
