import { CHANGE_WORDS, changesPlaceOnly, leavesOpen, type Move, postpones, readMove } from '../../changes.ts';
import { type DateMention, findDates } from '../../dates.ts';
import { heldIn } from '../../held.ts';
import { isBareGathering } from '../../kinds.ts';
import { momentsIn } from '../../moments.ts';
import { labelsNewTime, mayResume, readNewTime, readResumption, withoutHistory } from '../../new-times.ts';
import type { Passage } from '../../passage.ts';
import { isRule } from '../../rules.ts';
import { sentencesOf } from '../../sentences.ts';
import { timeStays } from '../../stays.ts';
import { findTimes } from '../../times.ts';
import { partOf } from './change-parts.ts';
import { followedUp } from './followed-up.ts';
import { hourMoveIn, onItsDay } from './hour-moves.ts';
import type { NoticeText } from './notice-text.ts';
import { oldDays } from './old-days.ts';

/** A new time, and the sentence that gives it. */
export interface ToldMove {
  readonly sentence: Passage;
  readonly move: Move;
}

/** The moves that a notice tells, in the order of its sentences; of those to one day the last. */
export function movesIn(text: NoticeText): ToldMove[] {
  const moves = text.sentences.flatMap((sentence) => {
    const move = isRule(sentence.text) ? null : (readMove(sentence.text) ?? hourMoveIn(sentence.text));
    return move ? [{ sentence, move: onItsDay(move, text) }] : [];
  });
  if (isPutOffAtLast(text)) moves.length = 0;
  else if (!moves.some(({ move }) => move.mention)) {
    const told = followedUp(text.paragraphs);
    const others = resumed(text).filter(({ move }) => !told.some((each) => onSameDays(each.move, move)));
    moves.push(...others, ...told);
  } else moves.push(...toldInParts(text), ...followedUp(text.paragraphs));
  if (moves.length === 0 && changesPlaceOnly(text.headline)) moves.push(...kept(text));
  return [...moves, ...added(text)]
    .map((each) => inItsPart(each, text))
    .filter(({ move }, i, all) => !all.slice(i + 1).some((later) => sameDay(move, later.move)));
}

/** After the last word that puts it off or changes it, a day on which it takes place after all. */
function resumed(text: NoticeText): ToldMove[] {
  const told = text.sentences.flatMap((sentence) => {
    const move = leavesOpen(sentence.text) ? null : readNewTime(sentence.text);
    return move ? [{ sentence, move }] : [];
  });
  if (told.length > 0 && !postpones(text.headline)) return told;
  const off = text.sentences.findLastIndex((sentence) => postpones(sentence.text));
  const changed = text.sentences.findLastIndex((sentence) => CHANGE_WORDS.test(sentence.text));
  const planned = off < 0 && !postpones(text.headline) && !text.sentences.some(({ text: words }) => leavesOpen(words));
  const current = new Set(currentIn(text.paragraphs).map(({ text: words }) => words));
  const since = text.sentences
    .slice(planned ? Math.max(0, changed) : off + 1)
    .filter(({ text: words }) => current.has(words));
  const apart = heldIn(since.filter(({ text: words }) => mayResume(words, planned)));
  if (apart.length > 1)
    return apart.map(({ passage, moment: { date, time }, title }) => ({
      sentence: passage,
      move: { mention: date, time, what: title },
    }));
  return since.flatMap((sentence) => {
    const move =
      readResumption(sentence.text, planned) ??
      (off < 0 || labelsNewTime(sentence.text) ? readNewTime(sentence.text) : null);
    return move ? [{ sentence, move }] : [];
  });
}

/** What a line says only of the time of something is said of the thing under which it stands. */
function inItsPart({ sentence, move }: ToldMove, { paragraphs }: NoticeText) {
  const part = move.what === '' ? partOf(sentence, paragraphs) : null;
  return { sentence, move: part ? { ...move, what: part.name } : move };
}

/** `2. Bổ sung: Họp …` over `- Thời gian: …`: beside what is moved, each numbered thing has its own time. */
const toldInParts = (text: NoticeText): ToldMove[] =>
  text.sentences.flatMap((sentence) => {
    const move = readMove(sentence.text) === null && !postpones(sentence.text) ? readNewTime(sentence.text) : null;
    return move && partOf(sentence, text.paragraphs) ? [{ sentence, move }] : [];
  });

/** `Tạm dừng tiếp công dân, điều chỉnh thời gian kỳ họp`: one thing is put off, another moved. */
const CHANGES_TOO =
  /(?:(?:,|(?<!\p{L})và)\s(?:[^,]{0,20}\s)?(?:điều chỉnh|thay đổi|chuyển|dời|đổi)\s(?:thời gian|ngày|lịch|giờ)|(?:điều chỉnh|thay đổi|chuyển|dời|đổi)\s(?:thời gian|ngày|lịch|giờ)(?:[^.;]{0,60})(?:,|(?<!\p{L})và)\s(?:tạm )?(?:hoãn|dừng|ngừng|hủy|huỷ))/iu;
/** `Trong thời gian tạm dừng, …` puts off nothing more. */
const MEANWHILE = /^[\s\-–+*•]*trong (?:thời gian|lúc|khi)(?!\p{L})/iu;

const LEADS_ON = /(?<!\p{L})(?:sang|đến|tới|qua|thành|lại(?= vào| ngày| lúc)|mới\s?:|diễn ra|bắt đầu)(?!\p{L})/iu;

/** Of what the headline puts off, earlier moves are history: the last word counts. */
function isPutOffAtLast({ headline, sentences }: NoticeText): boolean {
  if (!postpones(headline) || readMove(headline) !== null || CHANGES_TOO.test(headline)) return false;
  const off = sentences.findLastIndex(({ text }) => postpones(text) && !MEANWHILE.test(text));
  const told = sentences.slice(off);
  // `lùi thời gian họp vào ngày 09/3, thời gian mới sẽ thông báo sau`: that day is the old one.
  const open = told.some(({ text }) => leavesOpen(text)) && !told.some(({ text }) => LEADS_ON.test(text));
  if (off >= 0 && open) return true;
  return (
    off >= 0 &&
    !told.some(({ text }) => readMove(text) !== null || readNewTime(text) !== null || readResumption(text) !== null)
  );
}

const ADDS = /^[\s\-–+*•]*(?:\d{1,2}[.)/]\s*)?bổ sung(?:\s(?:lịch|nội dung|vào lịch))?\s?:?\s+(?=\S)/iu;

/** `Bổ sung: 16h00 thứ Tư, ngày 19/11, Thường trực gặp mặt …`: what is new beside what is moved. */
function added(text: NoticeText): ToldMove[] {
  return text.sentences.flatMap((sentence) => {
    const lead = ADDS.exec(sentence.text)?.[0];
    const [moment] = lead === undefined ? [] : momentsIn(sentence.text.slice(lead.length));
    if (lead === undefined || !moment?.date) return [];
    const told = sentence.text.slice(lead.length);
    const words = moment.from < 3 ? told.slice(moment.to) : told.slice(0, moment.from);
    const what = words.replace(/^[\s,:;–-]+|[\s,:;.–-]+$/gu, '');
    return what === '' ? [] : [{ sentence, move: { mention: moment.date, time: moment.time, what } }];
  });
}

/** The day stays as it was; only the place is another. What stands below the new place tells of the day only by saying that it stays. */
function kept(text: NoticeText): ToldMove[] {
  const place = text.sentences.findLastIndex(({ text: words }) => TELLS_PLACE.test(words));
  return text.sentences.flatMap((sentence, i) => {
    if (place >= 0 && i > place && !timeStays(sentence.text)) return [];
    const mention = oldDays(sentence.text)[0] ?? dayThatStays(sentence.text);
    const time = findTimes(sentence.text).find(({ due }) => !due) ?? null;
    return mention ? [{ sentence, move: { mention, time, what: '' } }] : [];
  });
}

const TELLS_PLACE = /(?<!\p{L})(?:địa điểm|hội trường|phòng họp|nơi (?:họp|tổ chức|thi|học))(?!\p{L})/iu;

/** `Thời gian giữ nguyên (8h00, ngày 22/5)` */
const dayThatStays = (text: string): DateMention | undefined =>
  timeStays(text) ? findDates(text).find(({ citation }) => !citation) : undefined;

const onSameDays = (a: Move, b: Move) =>
  a.mention !== null && JSON.stringify(a.mention.days) === JSON.stringify(b.mention?.days);

const sameDay = (a: Move, b: Move) =>
  onSameDays(a, b) && (a.what === '' || b.what === '' || a.what === b.what || isShortFor(a.what, b.what));
/** `dời ngày hội nghị sang …` of the one that the headline names in full. */
const isShortFor = (whole: string, short: string): boolean =>
  isBareGathering(short) && whole.toLowerCase().startsWith(`${short.toLowerCase()} `);

/** `Trước đó, …`: what such a paragraph tells of before may go on in the next. */
const TELLS_OF_BEFORE = /^[\s\-–+*•]*(?:trước đó|trước đây|trước kia)(?!\p{L})/iu;

/** The sentences that tell what holds now. */
export function currentIn(paragraphs: readonly Passage[]): Passage[] {
  const before = paragraphs.map(({ text }) => TELLS_OF_BEFORE.test(text));
  const groups = paragraphs.flatMap((each, i) => {
    if (i > 0 && before[i - 1]! && !before[i]!) return [];
    const next = before[i] && !before[i + 1] ? paragraphs.slice(i + 1, i + 2) : [];
    return [[each, ...next]];
  });
  return groups.flatMap((group) => withoutHistory(group.flatMap((each) => sentencesOf(each))));
}
