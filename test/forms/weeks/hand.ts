import type { Chance } from '../../property/random.ts';
import type { Half } from '../facts.ts';
import { type DayForm, headingForm } from '../kit/days.ts';
import { clockForm, type HourForm } from '../kit/hours.ts';
import { entryMark, headMark, lowerHeadMark, type MarkForm } from '../kit/marks.ts';
import type { Entry } from './plan.ts';

/** How one office writes: chosen once for a document, and kept throughout. */
export interface Hand {
  readonly clock: HourForm;
  readonly heading: DayForm;
  readonly half: Readonly<Record<Half, string>>;
  readonly entryMark: MarkForm;
  readonly headMark: MarkForm;
  /** Of days below the heading of a leader. */
  readonly lowerHeadMark: MarkForm;
  /** Between the hour and what happens then. */
  readonly separator: string;
  readonly leaderAt: (typeof LEADER_AT)[number];
  /** `Chủ trì: `. */
  readonly leaderLabel: string;
  readonly place: (place: string) => string;
  /** What stands where there is no entry. */
  readonly nothing: string;
  /** Blank lines between the days. */
  readonly isLoose: boolean;
}

const LEADER_AT = ['before', 'label', 'brackets', 'attends', 'below'] as const;

const HALVES: readonly Hand['half'][] = [
  { morning: 'Sáng', afternoon: 'Chiều', evening: 'Tối' },
  { morning: 'SÁNG', afternoon: 'CHIỀU', evening: 'TỐI' },
  { morning: 'Buổi sáng', afternoon: 'Buổi chiều', evening: 'Buổi tối' },
  { morning: 'S', afternoon: 'C', evening: 'T' },
  { morning: 'BUỔI SÁNG', afternoon: 'BUỔI CHIỀU', evening: 'BUỔI TỐI' },
];
/** The half of a day in a word, whatever the hand. */
export const PLAIN_HALF: Hand['half'] = HALVES[0]!;

const PLACE_FORMS: readonly Hand['place'][] = [
  (place) => `Địa điểm: ${place}`,
  (place) => `tại ${place}`,
  (place) => `(tại ${place})`,
  (place) => `Tại ${place}`,
];

export function anyHand(c: Chance, { broken }: { broken: boolean }): Hand {
  return {
    clock: clockForm(c),
    heading: headingForm(c, { broken }),
    half: c.pick(HALVES),
    entryMark: entryMark(c),
    headMark: headMark(c),
    lowerHeadMark: lowerHeadMark(c),
    separator: c.pick([': ', ', ', ' ', ' - ', ' – ', '. ']),
    leaderAt: c.pick(LEADER_AT),
    leaderLabel: c.pick(['Chủ trì: ', 'Đ/c chủ trì: ', 'Dự: ', 'Lãnh đạo: ', 'Chủ trì : ']),
    place: c.pick(PLACE_FORMS),
    nothing: c.pick(['Không', 'Không có nội dung', '', '-', '/', 'Không có lịch']),
    isLoose: c.percent(50),
  };
}

/** `Sáng` where a letter alone would not be read. */
export const halfWord = ({ half }: Hand, of: Half): string => (half[of].length > 1 ? half[of] : PLAIN_HALF[of]);

/** `8h30: `, or the half of the day where it stands in the line and there is no hour. */
export function whenBefore(hand: Hand, { time, half }: Entry, withHalf: boolean): string {
  if (time !== null) return `${hand.clock(time)}${hand.separator}`;
  return withHalf ? `${hand.half[half]}: ` : '';
}
