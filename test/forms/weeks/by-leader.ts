import { type MarkForm, ROMAN } from '../kit/marks.ts';
import { capital, lower } from '../kit/text.ts';
import { type Hand, halfWord } from './hand.ts';
import { type Entry, FIRST_LEADER, factOf, onDay } from './plan.ts';
import { sentence } from './sentence.ts';
import type { Arrangement } from './week.ts';

/** Weeks in prose that put together what one leader does. */

const LEADER_HEADS: readonly MarkForm[] = [
  (leader, i) => `${ROMAN[i]}. ${leader}`,
  (leader, i) => `${i + 1}. ${leader}:`,
  (leader) => leader.toUpperCase(),
  (leader, i) => `${i + 1}/ ${leader}`,
  (leader) => `* ${leader}:`,
  (leader) => `**${leader}**`,
  (leader, i) => `${ROMAN[i]}/ ${leader.toUpperCase()}`,
];

/** Offices that stand among the leaders, behind them. */
const BODIES = [
  'Văn phòng HĐND và UBND',
  'Ban Kinh tế - Ngân sách',
  'Công an xã',
  'Phòng Văn hóa - Xã hội',
  'Trạm Y tế',
];

/** A heading a leader, below it one for each day. */
export const leadersWithDays: Arrangement = (c, hand, week) => {
  const head = c.pick(LEADER_HEADS);
  const people = [...new Set(week.entries.map(({ leader }) => leader ?? FIRST_LEADER))].slice(0, 4);
  const leaders = [...people, ...(c.percent(40) ? c.shuffle(BODIES).slice(0, 1 + c.below(2)) : [])];
  const parts = leaders.map((leader, i) => {
    const days = week.days
      .map((date) => ({ date, own: onDay(week, date).filter((_, k) => k % leaders.length === i) }))
      .filter(({ own }) => own.length > 0);
    const body = days.flatMap(({ date, own }, day) => [
      hand.lowerHeadMark(hand.heading(date), day),
      ...own.map((entry, k) => hand.entryMark(sentence(c, hand, { ...entry, leader: null }, { withHalf: true }), k)),
    ]);
    const facts = days.flatMap(({ own }) => own.map((entry) => factOf(entry, leader)));
    return { body: [head(leader, i), ...body], facts };
  });
  return { body: parts.flatMap(({ body }) => body), facts: parts.flatMap(({ facts }) => facts) };
};

/** Below the heading of a day a paragraph for each leader. */
export const daysWithLeaders: Arrangement = (c, hand, week) => {
  const join = c.pick(['; ', '. ', '; ']);
  const intro = c.pick([': ', ':\n']);
  const body = week.days.flatMap((date, i) => {
    const byLeader = Map.groupBy(onDay(week, date), ({ leader }) => leader ?? FIRST_LEADER);
    if (byLeader.size === 0) return [];
    const paragraphs = [...byLeader].map(([leader, own], k) => {
      const told = own.map((entry) => brief(hand, entry));
      const said = join === '. ' ? told.map(capital) : told;
      return hand.entryMark(`${leader}${intro}${said.join(join)}.`, k);
    });
    return [hand.headMark(hand.heading(date), i), ...paragraphs, ...(hand.isLoose ? [''] : [])];
  });
  return { body, facts: week.entries.map((entry) => factOf(entry, entry.leader ?? FIRST_LEADER)) };
};

/** `8h00 họp giao ban tại Phòng họp số 1`. */
function brief(hand: Hand, { time, half, title, place }: Entry): string {
  const when = time === null ? halfWord(hand, half).toLowerCase() : hand.clock(time);
  return `${when} ${lower(title)}${place === null ? '' : ` tại ${place}`}`;
}
