import type { Chance } from '../../property/random.ts';
import { capital } from '../kit/text.ts';
import { type Hand, halfWord } from './hand.ts';
import type { Entry } from './plan.ts';
import { sentence, sentenceLines } from './sentence.ts';

/** An entry as one or more lines, in one of the forms that a document keeps to. */
export type EntryForm = (entry: Entry, options: { withHalf: boolean }) => string[];

export function entryForm(c: Chance, hand: Hand): EntryForm {
  const inSentence: EntryForm = (entry, { withHalf }) =>
    sentenceLines(c, hand, entry, { withHalf: withHalf && entry.time === null });
  const form = c.pick([
    inSentence,
    inSentence,
    inSentence,
    inBrackets,
    hourBehind,
    hourAbove,
    labelled,
    withList,
    parted,
  ]);
  if (form === inSentence) return inSentence;
  const other = form as typeof inBrackets;
  return (entry, options) => other(c, hand, entry, options.withHalf) ?? inSentence(entry, options);
}

/** `Họp (8h00; chủ trì: …; tại …)`. */
function inBrackets(c: Chance, hand: Hand, entry: Entry, withHalf: boolean): string[] {
  const half = withHalf ? halfWord(hand, entry.half).toLowerCase().replace('buổi ', '') : '';
  const parts = [
    entry.time === null ? half : hand.clock(entry.time),
    entry.leader === null ? '' : `${c.pick(['dự: ', 'chủ trì: ', ''])}${entry.leader}`,
    entry.place === null ? '' : `tại ${entry.place}`,
  ].filter((part) => part !== '');
  const said = parts.length === 0 ? '' : ` (${parts.join(hand.separator === ', ' ? ', ' : '; ')})`;
  return [`${entry.title}${said}${c.pick(['.', ''])}`];
}

/** `Họp lúc 8h00, tại … (…).` */
function hourBehind(c: Chance, hand: Hand, entry: Entry, withHalf: boolean): string[] | null {
  if (entry.time === null && withHalf) return null;
  const hour = entry.time === null ? '' : c.pick([', ', ' lúc ', ' - ']) + hand.clock(entry.time);
  const place = entry.place === null ? '' : `, tại ${entry.place}`;
  return [`${entry.title}${hour}${place}${entry.leader === null ? '' : ` (${entry.leader})`}.`];
}

/** `Họp – 8h00 – Hội trường – Chủ tịch`, in one order or another. */
function parted(c: Chance, hand: Hand, entry: Entry, withHalf: boolean): string[] | null {
  if (entry.time === null && !withHalf) return null;
  const half = halfWord(hand, entry.half).toLowerCase();
  const when = entry.time === null ? half : hand.clock(entry.time);
  const { title, place, leader } = entry;
  const parts = c.pick([
    [title, when, place, leader],
    [title, place, when, leader],
    [title, leader, when, place],
  ]);
  return [parts.filter((part) => part !== null).join(c.pick([' – ', ' - ', ' | ', '; ']))];
}

/** The hour on a line of its own, labels below. */
function hourAbove(c: Chance, hand: Hand, entry: Entry): string[] | null {
  if (entry.time === null) return null;
  return [`${hand.clock(entry.time)}${c.pick(['', ':'])}`, entry.title, ...placeAndLeader(entry)];
}

/** Every part has its label. */
function labelled(_: Chance, hand: Hand, entry: Entry, withHalf: boolean): string[] {
  const half = withHalf ? [`Thời gian: ${capital(halfWord(hand, entry.half).toLowerCase())}`] : [];
  return [
    ...(entry.time === null ? half : [`Thời gian: ${hand.clock(entry.time)}`]),
    `Nội dung: ${entry.title}`,
    ...placeAndLeader(entry),
    ...(entry.participants === null ? [] : [`Thành phần: ${entry.participants}`]),
  ];
}

/** The participants are a list below. */
function withList(c: Chance, hand: Hand, entry: Entry, withHalf: boolean): string[] {
  const line = sentence(c, hand, { ...entry, participants: null }, { withHalf: withHalf && entry.time === null });
  const list = ['Thành phần:', '+ Thường trực Đảng ủy;', '+ Trưởng các ban, ngành, đoàn thể.'];
  return entry.participants === null ? [line] : [line, ...list];
}

const placeAndLeader = ({ place, leader }: Entry): string[] => [
  ...(place === null ? [] : [`Địa điểm: ${place}`]),
  ...(leader === null ? [] : [`Chủ trì: ${leader}`]),
];
