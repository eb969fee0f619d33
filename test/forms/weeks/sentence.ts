import type { Chance } from '../../property/random.ts';
import { lower } from '../kit/text.ts';
import { type Hand, whenBefore } from './hand.ts';
import type { Entry } from './plan.ts';

/** An entry as one line, with what belongs to it behind it in labels. */
export function sentence(c: Chance, hand: Hand, entry: Entry, { withHalf = false } = {}): string {
  const between = c.pick(['. ', '; ']);
  const labels = labelsOf(hand, entry).map((label) => (/^\(?tại /.test(label) ? ` ${label}` : between + label));
  return `${clause(c, hand, entry, withHalf)}${labels.join('')}${c.pick(['.', ''])}`;
}

/** The same over several lines where the hand sets labels below their entry. */
export function sentenceLines(c: Chance, hand: Hand, entry: Entry, { withHalf = false } = {}): string[] {
  const labels = labelsOf(hand, entry);
  if (hand.leaderAt !== 'below' || labels.length === 0) return [sentence(c, hand, entry, { withHalf })];
  const below = labels.map((label) => (/^\(?tại /.test(label) ? `Địa điểm: ${entry.place}` : label));
  return [clause(c, hand, entry, withHalf), ...below];
}

function clause(c: Chance, hand: Hand, entry: Entry, withHalf: boolean): string {
  const before = whenBefore(hand, entry, withHalf);
  return before + ledTitle(c, hand, entry, before === '');
}

function ledTitle(c: Chance, { leaderAt }: Hand, { title, leader }: Entry, isFirst: boolean): string {
  if (leader === null) return title;
  if (leaderAt === 'brackets') return `${title} (${leader})`;
  if (leaderAt === 'attends') return `${leader} dự ${lower(title).replace(/^dự /, '')}`;
  if (leaderAt === 'before') return isFirst || c.percent(50) ? `${leader}: ${title}` : `${leader} ${lower(title)}`;
  return title;
}

function labelsOf(hand: Hand, { leader, participants, place, unit }: Entry): string[] {
  const isLabelled = hand.leaderAt === 'label' || hand.leaderAt === 'below';
  return [
    leader !== null && isLabelled ? [`${hand.leaderLabel}${leader}`] : [],
    participants === null ? [] : [`Thành phần: ${participants}`],
    place === null ? [] : [hand.place(place)],
    unit === null ? [] : [`Chuẩn bị: ${unit}`],
  ].flat();
}
