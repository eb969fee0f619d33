import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import { afterPostponing, cancels, gatheringIn, postpones } from '../../changes.ts';
import { item } from '../../items.ts';
import { placeOf } from '../../passage.ts';
import type { Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';
import { oldDays } from './old-days.ts';

/** Put off without a new day: the item names the old one in words only, so that nothing stands on it. */
export function putOff(text: NoticeText): Told {
  const told = text.sentences.find((sentence) => postpones(sentence.text)) ?? text.sentences[0]!;
  const { line, page } = placeOf(told);
  const old = text.sentences.flatMap((sentence) => oldDays(sentence.text)).at(0);
  const status = cancels(`${text.headline} ${told.text}`) ? 'cancelled' : 'postponed';
  const named = [text.headline, told.text]
    .map((words) => gatheringIn(withoutCause(afterPostponing(words))) ?? gatheringIn(withoutCause(words)))
    .find((name) => name !== null);
  const title = capitalised(named ?? gatheringIn(text.headline) ?? saidOf(told.text));
  const each = item({
    id: '1',
    kind: 'event',
    title,
    timing: 'none',
    timingText: old?.text ?? null,
    status,
    line,
    page,
  });
  return { items: [each], notices: [notice('unclear-status', { line, item: '1' })] };
}

/** `không tiếp công dân do dự hội nghị`: what hinders it is not what is put off. */
const withoutCause = (words: string): string =>
  words
    .replace(/(?<!\p{L})(?:do|vì|bởi|để|nhằm|trùng(?: với)?|nhân)\s[^,.;]*(?:[,.;]|$)/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** The sentence itself, without its cause and without the day with which it begins. */
const saidOf = (sentence: string): string =>
  (withoutCause(sentence) || sentence).replace(/^[^,\d]{0,20}\d[\d\s/.-]*,\s/u, '').replace(/[\s,.;]+$/u, '');
