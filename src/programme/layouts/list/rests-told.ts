import { type Passage, placeOf } from '../../passage.ts';
import { restDaysIn } from '../../rest-days.ts';
import { sentencesOf } from '../../sentences.ts';
import { findTimes } from '../../times.ts';
import type { ListEntry } from './entry.ts';

/**
 * `Cơ quan nghỉ Tết 07 ngày, từ 04/02 đến hết 10/02/2027. Lịch trực như sau:` above or below a roster: the rest over which
 * its days are. Nothing is taken where a sentence tells of other days or hours too.
 */
export function restsTold(passage: Passage, { month, year }: Pick<ListEntry, 'month' | 'year'>): readonly ListEntry[] {
  const { text } = passage;
  if (!/nghỉ/iu.test(text) || text.length > LONGEST || findTimes(text).length > 0) return [];
  return sentencesOf(passage).flatMap((sentence) => {
    const { days, working, untold } = restDaysIn(sentence.text);
    const [rest, ...others] = days;
    const alone = rest?.kind === 'rest' && others.length === 0 && working.length === 0 && untold.length === 0;
    if (!alone || rest.mention.form !== 'range' || rest.doubtful || ON_DUTY.test(sentence.text)) return [];
    return [{ ...NOTHING_SAID, month, year, ...placeOf(passage), mention: rest.mention, title: rest.title }];
  });
}

const NOTHING_SAID = {
  time: null,
  slot: null,
  leader: null,
  location: null,
  participants: null,
  note: null,
  section: [],
  around: '',
  unread: false,
} as const;

const LONGEST = 600;
/** `Trực trong thời gian nghỉ Tết từ 04/02 đến 10/02: …` tells of the duty. */
export const ON_DUTY: RegExp = /(?<!\p{L})(?:trực|ứng trực|túc trực)(?!\p{L})/iu;
