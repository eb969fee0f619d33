import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { item } from '../../items.ts';
import { withoutMark } from '../../list-marks.ts';
import { toldMoments } from '../../moment-roles.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { asOneStretch } from '../../stretch-moments.ts';
import { atMoment, type Told } from './at-moment.ts';
import { isBelowLead, isLead, leftOver } from './left-over.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * A line of a notice of changes that names a thing and a day and says nothing clear of it, for a person to decide: on its
 * day when it gives but one that is not old, else on none.
 */
function unclearChange(passage: Passage, { context }: NoticeText): Told {
  const text = withoutMark(passage.text);
  const { moments, open } = toldMoments(text);
  const { line, page } = placeOf(passage);
  const title = nameOfChanged(text, moments);
  const marks = [notice('unclear-status', { line, item: '1' })];
  const [first] = moments;
  const only = open.length < moments.length ? null : moments.length === 1 ? first! : asOneStretch(text, moments);
  if (only !== null && only.date?.form !== 'list') {
    const told = atMoment(passage, { id: '1', title, moment: only, location: null }, context);
    return { items: told.items, notices: [...told.notices, ...marks] };
  }
  const dates = moments.find(({ date }) => date !== null)?.date?.text ?? null;
  const each = item({
    id: '1',
    kind: 'event',
    title: capitalised(title),
    timing: 'none',
    timingText: dates,
    line,
    page,
  });
  return { items: [each], notices: marks };
}

/**
 * Below `… điều chỉnh như sau:` a line whose sentence only tells when something takes place tells how it is now; every
 * other of them is asked about.
 * @param clear what was read of other lines, and `known` those lines
 */
export function unclearOrAlone(
  passages: readonly Passage[],
  clear: readonly Told[],
  known: readonly Passage[],
  text: NoticeText,
): { readonly asked: readonly Told[]; readonly alone: readonly Told[] } {
  const all = passages.map((passage) => {
    const alone = isBelowLead(passage, text)
      ? leftOver(clear, known, { ...text, paragraphs: [...text.paragraphs.filter(isLead), passage] })
      : [];
    return { passage, alone };
  });
  return {
    asked: all.flatMap(({ passage, alone }) => (alone.length > 0 ? [] : [unclearChange(passage, text)])),
    alone: all.flatMap(({ alone }) => alone),
  };
}
