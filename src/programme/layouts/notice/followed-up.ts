import { CHANGE_WORDS, gatheringIn, leavesOpen, type Move, postpones, readMove } from '../../changes.ts';
import { findDates } from '../../dates.ts';
import { momentsIn } from '../../moments.ts';
import { readResumption } from '../../new-times.ts';
import type { Passage } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';

/** `Ban tổ chức lùi thời gian liên hoan …. Theo đó, liên hoan sẽ diễn ra từ ngày …`: the next sentence has the new day. */
export function followedUp(paragraphs: readonly Passage[]): { sentence: Passage; move: Move }[] {
  return paragraphs.flatMap((paragraph) => {
    const sentences = sentencesOf(paragraph);
    return sentences.flatMap((sentence, i) => {
      const changed = sentences[i - 1]?.text ?? '';
      if (!CHANGE_WORDS.test(changed) || readMove(changed) !== null || leavesOpen(changed)) return [];
      const move = readMove(sentence.text) === null ? newDayIn(sentence.text) : null;
      return move ? [{ sentence, move }] : [];
    });
  });
}

function newDayIn(sentence: string): Move | null {
  const what = FOLLOWS.exec(sentence)?.[1];
  if (what !== undefined && (gatheringIn(what) !== null || /^[“"]/u.test(what))) {
    const resumed = readResumption(sentence, true);
    return resumed && { ...resumed, what };
  }
  const timed = TIME_OF.exec(sentence);
  const mention = timed && findDates(sentence).find(({ citation, index }) => !citation && index >= timed[0].length);
  if (!mention || gatheringIn(timed[1]!) === null || postpones(sentence)) return null;
  const time = momentsIn(sentence).find(({ date }) => date?.index === mention.index)?.time ?? null;
  return { mention, time, what: timed[1]! };
}

/** What takes place, up to the words that say so. */
const FOLLOWS =
  /^[\s\-–+*•]*(?:(?:theo đó|cụ thể|như vậy|nay|do đó|vì vậy)\s?,?\s)([“"]?\p{L}[^.;:]{3,140}?)\s(?:nay |dự kiến )*(?:sẽ|được)\s/iu;
/** `Cụ thể, thời gian diễn ra kỳ họp thứ 5 là trong 2 ngày (ngày 6 và 7/12)`. */
const TIME_OF =
  /^[\s\-–+*•]*(?:(?:theo đó|cụ thể|như vậy|nay)\s?,?\s)(?:thời gian|ngày|lịch)\s(?:(?:tổ chức|diễn ra|khai mạc|họp)\s)?(\p{L}[^.;:,()]{3,100}?)\s(?:mới\s)?(?:được\s|sẽ\s)*(?:là|diễn ra|tổ chức|từ|vào|trong)\s/iu;
