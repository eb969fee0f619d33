import { findDates } from '../../dates.ts';
import { type Moment, momentsIn } from '../../moments.ts';
import { withoutOldDay } from '../../moved-days.ts';
import { type Passage, slice } from '../../passage.ts';
import { sentencesOf } from '../../sentences.ts';
import { sessionOfCell } from '../../sessions.ts';
import { isSubject, readSubject } from '../../subjects.ts';
import { THEN_AHEAD } from '../../then-words.ts';
import { slotOfTime } from '../../times.ts';
import { withoutBareLeads } from './bare-leads.ts';
import { withoutHalf } from './bracketed.ts';
import { countedRow, isCount } from './counts.ts';
import { BEGUN, hasWords, isHourOfSame, isPlaced, partsOf } from './sides.ts';

/** What is said of one moment: `8 giờ ngày 03/12 tại phường Một`, or `phường Hai vào 14 giờ cùng ngày`. */
export interface Clause {
  readonly passage: Passage;
  /** Null when the clause tells no time. */
  readonly moment: Moment | null;
  /** Its words without the moment. */
  readonly words: string;
  /** Leaders before the colon with which the sentence begins, or null. */
  readonly leader: string | null;
  /** It names another time that could not be parted from it. */
  readonly unread: boolean;
  /** An entry even without words of its own (`Tháng 2: ngày 20`). */
  readonly said: boolean;
  /** How many are awaited, said at the end of its row, or null. */
  readonly count: string | null;
}

export function clausesOf(paragraph: Passage): Clause[] {
  const opens = (rest: string) => momentsIn(rest).length > 0 && !TELLS_MORE.test(rest);
  const read = (passage: Passage) => sentencesOf(withLists(passage), opens).flatMap(clausesOfSentence);
  const { row, count, time, slot } = countedRow(paragraph);
  const clauses = count === null ? [] : read(row);
  const [clause] = clauses;
  const timed = (time ?? slot) !== null;
  const whole = clauses.length === 1 && clause?.moment?.date != null;
  if (!whole || (timed && (clause.moment.time ?? clause.moment.slot) !== null)) return read(paragraph);
  return [{ ...clause, moment: timed ? { ...clause.moment, time, slot } : clause.moment, count }];
}

/** `…; do đường xa, hội nghị được tổ chức trong buổi sáng`, `…; thời gian bắt đầu lúc 8 giờ`: more of the gathering before the semicolon. */
const TELLS_MORE =
  /^[^.;:]{0,60}?(?:hội nghị|cuộc họp|buổi (?:tiếp|họp|làm việc|gặp)|việc (?:tiếp|gặp))[^.;:\d]{0,30}?\s(?:tổ chức|diễn ra|tiến hành|bắt đầu|khai mạc|kết thúc)(?!\p{L})|^\s*(?:thời gian|giờ|(?:bắt đầu|khai mạc)(?=\s(?:vào\s|lúc\s|từ\s)?\d))(?!\p{L})(?!\s?:?\s?(?:ngày|\d{1,2}\s?\/))/iu;
/** What parts a day from its own hour in such words. */
const HELD = /(?<!\p{L})(?:tổ chức|diễn ra|tiến hành|bắt đầu|khai mạc)(?:\s(?:vào|lúc|từ|trong|khoảng))*\s*$/iu;
/** Words of its own with which a moment may begin. */
const BEGINS = /^\s*(?:bắt đầu|khai mạc)(?!\p{L})/iu;

/** `Ngày 18/11 tiếp xúc cử tri tại phường Mẫu vào buổi sáng`: the hour or half of the day ends its sentence. */
const ENDS_IN = /^\s*(?:vào|trong|lúc|từ|hồi|khoảng)(?!\p{L})/iu;

const isHeld = ({ from, to }: Moment, text: string): boolean =>
  HELD.test(text.slice(0, from)) ||
  BEGINS.test(text.slice(from)) ||
  BEGUN.test(text.slice(to)) ||
  (ENDS_IN.test(text.slice(from)) && !hasWords(text.slice(to)));

/** A day with the hour or session in which the same sentence says that it is held. */
function held(moments: readonly Moment[], text: string): Moment[] {
  const [first, second, ...others] = moments;
  if (!first?.date || first.time !== null || second === undefined || second.date !== null) return [...moments];
  if (!isHeld(second, text) && !(others.length === 0 && isPlaced(first, second, text))) return [...moments];
  // `…, sáng: …, 8h bắt đầu`: the hour lies in the half that is told.
  const half = second.time?.start ? slotOfTime(second.time.start) : second.slot;
  if (first.slot !== null && (first.slot !== half || second.time === null)) return [...moments];
  return [{ ...first, time: second.time, slot: second.slot ?? first.slot }, ...others];
}

/** `11/01; 07/02; 14/3`: the semicolons of a list of days end no sentence. */
function withLists(paragraph: Passage): Passage {
  const lists = findDates(paragraph.text).filter(({ form, text }) => form === 'list' && text.includes(';'));
  const text = lists.reduce(
    (all, list) => all.slice(0, list.index) + list.text.replaceAll(';', ',') + all.slice(list.index + list.length),
    paragraph.text,
  );
  return { ...paragraph, text };
}

function clausesOfSentence(sentence: Passage): Clause[] {
  const lead = leaderOf(sentence);
  const told = lead ? slice(sentence, lead.restIndex) : sentence;
  const parts = partsOf(told);
  // `(sáng 100 đơn vị, chiều 50 đơn vị)`: the halves of one row.
  const torn = parts.length > 1 && parts.some(({ passage }) => isCount(withoutMoments(passage.text)));
  return (torn ? [{ passage: told, common: '', unclear: true }] : parts).map((part, i) => {
    // `Chủ tịch: ngày 03/12, Phó Chủ tịch: ngày 10/12`
    const own = i === 0 ? null : leaderOf(part.passage);
    const passage = own ? slice(part.passage, own.restIndex) : part.passage;
    const text = withoutOldDay(passage.text);
    const printed = momentsIn(text);
    const apart = held(printed, text);
    const hour = apart.length > 1 ? hourOfSame(printed, text) : null;
    const moments = hour ? [{ ...printed[0]!, time: hour.time }] : apart;
    const moment = moments.find(({ date }) => date !== null) ?? moments[0] ?? null;
    const rest = moment ? without(hour ? withoutHour(text, hour) : text, moment) : tidied(text);
    // `05/3/2025 (thứ Tư) Sáng`: nothing but the half of the day is left.
    const slot = moment?.date && moment.slot === null ? sessionOfCell(rest) : null;
    const told = slot && moment ? { ...moment, slot } : moment;
    // `(thứ Năm) Sáng Trưởng đoàn …`: cells of a table run together.
    const session = moment?.date && moment.slot === null && slot === null ? SESSION_LEADS.exec(rest) : null;
    const when = session && told ? { ...told, slot: sessionOfCell(session[1] ?? session[2]!) } : told;
    const said = [part.common, slot === null ? rest.slice(session?.[0].length ?? 0) : ''].filter(Boolean).join(' ');
    const { words, bare } = moment?.date ? withoutBareLeads(said) : { words: said, bare: false };
    // `UBND phường Hai: ngày 14/10`: whom the day is for is all there is to say.
    const leader = (own ?? lead)?.name ?? null;
    const isSaid = bare || (leader !== null && moment?.date != null && !hasWords(words));
    const unread = part.unclear || (hour === null && moments.length > 1 && momentsIn(withoutHalf(text)).length > 1);
    return { passage, moment: when, words, leader, unread, said: isSaid, count: null };
  });
}

/** The hour that stands apart from the day or half of the same entry, where there is no other. */
function hourOfSame([first, second, ...others]: readonly Moment[], text: string): Moment | null {
  return first && second && others.length === 0 && isHourOfSame(first, second, text) ? second : null;
}
const withoutHour = (text: string, { from, to }: Moment): string =>
  `${text.slice(0, from).replace(/[\s,–-]+$/u, '')} ${text.slice(to)}`;

/** `Chung kết: 14h00 …` names what takes place, not who leads it. */
function leaderOf({ text }: Passage): { readonly name: string | null; readonly restIndex: number } | null {
  const named = readSubject(text);
  if (named === null || !isSubject(named.name)) return null;
  return TELLS.test(named.name) ? { name: null, restIndex: named.restIndex } : named;
}
/** `Văn phòng Sở thông báo: …`: who tells of what follows leads none of it. */
const TELLS = /\s(?:(?:xin|trân trọng)\s){0,2}(?:thông báo|kính báo)$/iu;

const SESSION_LEADS = /^(?:(sáng|chiều|tối)\s+(?=\p{Lu})|\((?:buổi\s)?(sáng|chiều|tối|cả ngày)\)\s?:\s*)/iu;

const withoutMoments = (text: string): string => tidied(momentsIn(text).reduceRight(cut, text));
const without = (text: string, moment: Moment): string => tidied(cut(text, moment));
const cut = (text: string, { from, to }: Moment): string => `${text.slice(0, from)} ${text.slice(to)}`;

const tidied = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\(\s*[,;:]\s*/g, '(')
    .replace(/[\s:]+([,;.])/g, '$1')
    .replace(/([,;])[,;]+/g, '$1')
    .replace(/\s:/g, ':')
    .replace(/^[\s,:;.)\-–+*•]+(?:\d{1,2}\s?[/.)]+\s)?|[\s,:;(.]+$|[\s,;]+và$/giu, '')
    .trim()
    .replace(THEN_AHEAD, '')
    // The mark of a point that a moment opens: `a) 8 giờ 00 ngày 18/11: …`.
    .replace(/^(?:[a-zđ]|\d{1,2})[.)][\s,]*:\s*(?=\p{L})/iu, '')
    // The bracket that opened before its moment.
    .replace(/^([^()]*)\)$/u, '$1');
