import { CHANGE_WORDS, gatheringIn, leavesOpen, type Move, readMove, readResumption } from '../../changes.ts';
import type { Passage } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';

/** `Ban tổ chức lùi thời gian liên hoan …. Theo đó, liên hoan sẽ diễn ra từ ngày …`: the next sentence has the new day. */
export function followedUp(paragraphs: readonly Passage[]): { sentence: Passage; move: Move }[] {
  return paragraphs.flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph);
    return sentences.flatMap((sentence, i) => {
      const changed = sentences[i - 1]?.text ?? '';
      if (!CHANGE_WORDS.test(changed) || readMove(changed) !== null || leavesOpen(changed)) return [];
      const [, what = ''] = FOLLOWS.exec(sentence.text) ?? [];
      const named = gatheringIn(what) !== null || /^[“"]/u.test(what);
      const move = named && readMove(sentence.text) === null ? readResumption(sentence.text, true) : null;
      return move ? [{ sentence, move: { ...move, what } }] : [];
    });
  });
}

/** What takes place, up to the words that say so. */
const FOLLOWS =
  /^[\s\-–+*•]*(?:(?:theo đó|cụ thể|như vậy|nay|do đó|vì vậy)\s?,?\s)([“"]?\p{L}[^.;:]{3,140}?)\s(?:nay |dự kiến )*(?:sẽ|được)\s/iu;
