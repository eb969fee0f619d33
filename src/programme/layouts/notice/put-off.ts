import { notice } from '../../../model/notice.ts';
import { capitalised } from '../../capital.ts';
import { afterPostponing, cancels, gatheringIn, postpones } from '../../changes.ts';
import { isDateLine } from '../../date-line.ts';
import { findDates } from '../../dates.ts';
import { isDueAt } from '../../due-clauses.ts';
import { item } from '../../items.ts';
import { GATHERING_WORDS } from '../../kinds.ts';
import { placeOf } from '../../passage.ts';
import { findTimes } from '../../times.ts';
import { withdrawal } from '../../withdrawn.ts';
import { spansOf } from '../dated-text.ts';
import type { Told } from './at-moment.ts';
import type { NoticeText } from './notice-text.ts';
import { oldDays } from './old-days.ts';
import { isPlainlyOff } from './plainly-off.ts';

/**
 * `Tạm dừng tiếp nhận hồ sơ từ ngày 18 đến ngày 20/9`: for how long something is stopped. Which meetings of those days
 * that takes away, a person decides; an office that only takes in papers has none.
 */
function stopped(text: NoticeText): Told | null {
  for (const sentence of text.sentences) {
    const off = withdrawal(sentence.text);
    const mention = findDates(sentence.text).find(({ form, citation }) => form === 'range' && !citation);
    if (!off || !mention || mention.index < off.end || !FOR_HOW_LONG.test(sentence.text.slice(off.end, mention.index)))
      continue;
    const [span] = spansOf(mention, text.context);
    if (!span?.start || span.problem) continue;
    const { line, page } = placeOf(sentence);
    const title = capitalised(sentence.text.slice(off.index, mention.index).replace(SINCE, '').trim());
    const each = item({
      id: '1',
      kind: 'event',
      title,
      start: span.start,
      end: span.end,
      timing: 'on',
      timingText: mention.text,
      line,
      page,
    });
    const sure = gatheringIn(title) === null && findTimes(sentence.text).length === 0;
    return { items: [each], notices: sure ? [] : [notice('unclear-status', { line, item: '1' })] };
  }
  return null;
}

const FOR_HOW_LONG = /^[^.;]{0,120}(?::|\s)\s?(?:kể )?từ\s(?:ngày\s)?$/iu;
const SINCE = /[\s:,]*(?:(?:trong )?thời gian[\s:]*)?(?:kể )?từ\s(?:ngày\s)?$/iu;

/** Put off without a new day: the item names the old one in words only, so that nothing stands on it. */
export function putOff(text: NoticeText): Told {
  const stop = stopped(text);
  if (stop) return stop;
  const told = text.sentences.find((sentence) => postpones(sentence.text)) ?? text.sentences[0]!;
  const { line, page } = placeOf(told);
  const old = text.sentences.flatMap((sentence) => oldDays(sentence.text)).at(0);
  const saying = text.sentences.filter((sentence) => postpones(sentence.text)).map((sentence) => sentence.text);
  const status = cancels([text.headline, told.text, ...saying].join(' ')) ? 'cancelled' : 'postponed';
  const names = [text.headline, told.text].map(namedIn).filter((name) => name !== null);
  // `THÔNG BÁO HOÃN HỘI NGHỊ`: a paper's name says of no gathering which one it is.
  const fuller = isAnyGathering(names[0] ?? afterPostponing(text.headline))
    ? namesPutOff(text).find((name) => !isAnyGathering(name))
    : undefined;
  const title = capitalised(fuller ?? names[0] ?? gatheringIn(text.headline) ?? saidOf(told.text));
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
  return { items: [each], notices: isPlain(title, text) ? [] : [notice('unclear-status', { line, item: '1' })] };
}

const namedIn = (words: string): string | null =>
  gatheringIn(withoutCause(afterPostponing(words))) ?? gatheringIn(withoutCause(words));

/** What the sentences call that put something off, one behind the other. */
const namesPutOff = ({ sentences }: NoticeText): string[] =>
  sentences.flatMap(({ text }) => (postpones(text) ? (gatheringIn(withoutCause(afterPostponing(text))) ?? []) : []));

const isAnyGathering = (name: string): boolean => KIND_ALONE.test(name.trim());
const KIND_ALONE = new RegExp(`^${GATHERING_WORDS}$`, 'iu');

/** One sentence below the headline puts it off, and the notice names no day to come but the old one. */
function isPlain(title: string, { headline, sentences, since, context }: NoticeText): boolean {
  const body = sentences.filter(({ text }) => !headline.includes(text));
  const off = body.findIndex(({ text }) => postpones(text));
  if (off < 0 || body.slice(off + 1).some(({ text }) => postpones(text))) return false;
  const days = body
    .filter(({ text }) => !isDateLine(text))
    .flatMap(({ text }) => findDates(text).filter(({ citation, index }) => !citation && !isDueAt(text, index)))
    .map((mention) => spansOf(mention, context)[0]?.start ?? null)
    .filter((start) => start === null || since === null || start > since);
  const behind = body.slice(off + 1).map(({ text }) => text);
  const { text } = body[off]!;
  return new Set(days).size <= 1 && isSame(title, text) && isPlainlyOff(title, text, behind);
}

/** `hoãn Hội thi nêu trên`, or nothing named: what the headline calls; another name may be of something else. */
function isSame(title: string, text: string): boolean {
  const [named, said] = [title, gatheringIn(afterPostponing(text)) ?? gatheringIn(text) ?? ''].map((name) =>
    name.toLowerCase().replace(POINTS_BACK, ''),
  ) as [string, string];
  return text.toLowerCase().includes(named) || named.startsWith(said);
}
const POINTS_BACK = /\s(?:(?:nêu|nói|kể)? ?trên|này|đó|(?:cho )?(?:đến|tới) khi\s.*)$/u;

/** `không tiếp công dân do dự hội nghị`: what hinders it is not what is put off. */
const withoutCause = (words: string): string =>
  words
    .replace(CAUSE, (cause) => (/[.;]$/u.test(cause) ? '. ' : ' '))
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=[.;])/gu, '')
    .trim();
/** `nhân dịp Quốc khánh`, but neither `công nhân ngày 12/3` nor `Hội đồng nhân dân`. */
const ON_OCCASION = String.raw`(?<!(?:bệnh|cá|chủ|chứng|công|cử|danh|doanh|hạt|hôn|nạn|nghệ|nguyên|phạm|pháp|quân|thân|thương|tư|yếu)\s)nhân(?=\s(?:dịp|ngày|lễ|kỷ niệm|kỉ niệm|tết|tháng|tuần|sự kiện|chuyến|đại hội)\s)`;
const CAUSE = new RegExp(
  String.raw`(?<!\p{L})(?:(?<!tự\s)do|vì|bởi|để|nhằm|trùng(?: với)?|${ON_OCCASION})\s[^,.;]*(?:[,.;]|$)`,
  'giu',
);

/** The sentence itself, without its cause and without the day with which it begins. */
const saidOf = (sentence: string): string =>
  (withoutCause(sentence) || sentence).replace(/^[^,\d]{0,20}\d[\d\s/.-]*,\s/u, '').replace(/[\s,.;]+$/u, '');
