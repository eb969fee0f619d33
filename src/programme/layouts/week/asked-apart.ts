import { asksByLimit, mayAskByLimit, REMINDS } from '../../asked-of-bodies.ts';
import { opensAskedWork } from '../../asked-work.ts';
import { capitalised } from '../../capital.ts';
import { kindOfTitle } from '../../kinds.ts';
import { join, type Passage, slice } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { type Entry, type ScheduleDay, wordsOn } from './entry.ts';

/**
 * `Họp tổ dự án. Gửi ý kiến trước ngày 12/8.`: the sentence behind what takes place, or the line below it, that asks for
 * something by a day or an hour is work of its own. Its leaders, place and hour are not those of the meeting.
 */
export function askedApart(entry: Entry): readonly Entry[] {
  const { words } = entry;
  if (!mayAskByLimit(words.text)) return [entry];
  const asked = sentencesWithin(words).filter(({ from, text }) => from > 0 && asksByLimit(text));
  if (asked.length === 0) return [entry];
  const kept = [0, ...asked.map(({ to }) => to)]
    .map((from, i) => slice(words, from, asked[i]?.from))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
  // `Rà soát hồ sơ. Gửi kết quả trước 16h00`: one piece of work, unless each has a last day.
  const title = kept[0]!.text;
  const isWork = opensAskedWork(title) || kindOfTitle(title) === 'task';
  if (!title.includes('\n') && isWork && !asksByLimit(capitalised(title))) return [entry];
  return [
    { ...entry, words: kept.length === 1 ? kept[0]! : join(kept, '\n') },
    ...asked.map(({ passage }) => ({ ...entry, ...wordsOn(passage, entry.day), section: entry.section })),
  ];
}

/** `Đề nghị các thôn đăng ký chậm nhất 17h00`, with which a programme may also end: whether on the day above, a person says. */
export const askedBelow = (words: Passage, day: ScheduleDay | null): Entry => ({
  ...wordsOn(words, day),
  dayAbove: true,
});

const LIST_MARK = /^(?:[-–+*•]|\(?(?:\d{1,2}|[a-zđ])[.)/])\s+/u;

interface Within {
  readonly passage: Passage;
  /** Without the mark and the label of its line, as a sentence begins. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function sentencesWithin(words: Passage): Within[] {
  let at = 0;
  return sentencesOf(words, (rest) => asksByLimit(capitalised(rest))).map((passage) => {
    const from = words.text.indexOf(passage.text, at);
    at = from + passage.text.length;
    const mark = LIST_MARK.exec(passage.text)?.[0].length ?? 0;
    const label = REMINDS.exec(passage.text.slice(mark))?.[0].length ?? 0;
    const own = slice(passage, mark + label);
    return { passage: own, text: capitalised(own.text), from, to: at };
  });
}
