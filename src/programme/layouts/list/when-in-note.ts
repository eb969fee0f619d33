import { type Moment, momentsIn } from '../../moments.ts';

/** `Buổi chiều, 14h00`, `Tiếp từ 14h00` in the column of remarks: when the row is, where it says nothing else of it. */
export interface WhenInNote {
  readonly when: Pick<Moment, 'time' | 'slot'> | null;
  /** It names an hour among other words, so that it is not sure whether that is the row's. */
  readonly unclear: boolean;
}

export function whenInNote(note: string | undefined): WhenInNote {
  const bare = note?.replace(LEADS, '') ?? '';
  const [moment, ...others] = momentsIn(bare);
  if (moment === undefined) return { when: null, unclear: false };
  const words = `${bare.slice(0, moment.from)} ${bare.slice(moment.to)}`;
  const isAlone = others.length === 0 && moment.date === null && !/[\p{L}\d]/u.test(words);
  if (isAlone) return { when: { time: moment.time, slot: moment.slot }, unclear: false };
  const isOfRow = [moment, ...others].some(({ date, time }) => date === null && time !== null && !time.due);
  return { when: null, unclear: isOfRow };
}

const LEADS = /^(?:(?:tiếp (?:công )?dân|tiếp|tổ chức|riêng|chỉ|giờ|thời gian)(?!\p{L})\s?:?\s*)+/iu;
