import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import { nameOfChanged } from '../../changed-names.ts';
import { item } from '../../items.ts';
import { withoutMark } from '../../list-marks.ts';
import { momentsIn } from '../../moments.ts';
import { type Passage, placeOf } from '../../passage.ts';
import { shiftIn } from '../../shifts-later.ts';
import type { Told } from './at-moment.ts';
import { fullName } from './full-names.ts';
import type { NoticeText } from './notice-text.ts';

/**
 * `Hội nghị lùi lại 01 tuần.` beside what a notice moves: a sentence that says by how much later something takes place, and
 * of which day nothing, is an item without a day.
 */
export function shiftsLeft(told: readonly Told[], text: NoticeText): Told[] {
  const items = told.flatMap((each) => each.items);
  const stands = ({ text: words, places }: Passage) =>
    items.some(
      ({ line, timingText }) =>
        places.some(({ place }) => place.line === line) && (timingText === null || words.includes(timingText)),
    );
  return text.sentences
    .filter((each) => !text.headline.includes(each.text) && !stands(each))
    .flatMap((sentence) => {
      const words = withoutMark(sentence.text);
      const printed = shiftIn(words);
      const name = printed === null ? '' : nameOfChanged(words, []);
      if (printed === null || name === '' || momentsIn(words).some(({ date }) => date !== null)) return [];
      const { line, page } = placeOf(sentence);
      const title = capitalised(fullName(name, text, line, null));
      const each = item({ id: '1', kind: 'event', title, timing: 'none', timingText: printed, line, page });
      return [{ items: [each], notices: [notice('missing-date', { line, item: '1' }, { printed, used: '' })] }];
    });
}
