import { SAME_DAY } from './days.ts';
import { GATHERING_WORDS } from './kinds.ts';
import { type Moment, momentsIn } from './moments.ts';
import { cutAt, type Passage } from './passage.ts';
import { withoutOldPlace } from './places.ts';
import { isRule } from './rules.ts';
import { withdrawal } from './withdrawn.ts';

/** What a sentence of news or of a notice says takes place at a moment: `Lễ hội diễn ra lúc 19 giờ ngày 26/10 tại …`. */
export interface Held {
  /** The clause that says so. */
  readonly passage: Passage;
  readonly title: string;
  readonly moment: Moment;
  readonly location: string | null;
  /** The sentence says itself that it is still to come (`sẽ`, `dự kiến`). */
  readonly planned: boolean;
  /** Its sentence tells an hour and no day: it takes place then where all else does. */
  readonly dayless?: true;
}

/** `sẽ`, `dự kiến được`: before the verb. */
const SOON = String.raw`(?:(?:sẽ|dự kiến|chính thức|cũng|được)\s){0,4}`;
const TAKES_PLACE = 'được tổ chức|tổ chức|diễn ra|khai mạc|khai diễn|bắt đầu|bế mạc|kết thúc';
/** With what it is that is held behind the verb (`UBND xã tổ chức Hội nghị …`, `Hội sẽ có buổi họp mặt …`). */
const HOLDS = '(?:tiến hành )?tổ chức|tiến hành|khai mạc|bế mạc|(?<=sẽ )có';
/** `lần thứ 17`, `số 3` is part of a name. */
const FOR_DAYS =
  /(?<!(?:lần|thứ|số|khóa|khoá|đợt|kỳ|năm))(?:\s(?:trong|kéo dài|liên tục|suốt))?\s(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy)(?:\s(?:ngày|buổi|đêm)(?:\s\([^()]*\))?)?[\s,]*$/iu;
const WHO = String.raw`(?<who>\p{L}[^.;]{2,200}?)\s(?<soon>${SOON})`;
const WHAT = String.raw`\s(?<what>(?!tại\s|ở\s)[^.;]{4,180}?)`;
const PLACE = String.raw`(?:\s(?:tại|ở)\s(?<place>(?:[^.;]|\.(?=\S)){3,120}?))?[\s,:.–-]*$`;
/** `Lễ hội sẽ diễn ra tại …`, up to its moment or, behind one, to the end. */
const TAKEN = new RegExp(`^${WHO}(?<verb>${TAKES_PLACE})${PLACE}`, 'iu');
const HELD = new RegExp(`^${WHO}(?<verb>${HOLDS})${WHAT}${PLACE}`, 'iu');
/** Where it is, between a moment and what is told of. */
const PLACE_FIRST = /^[\s,:)–-]*(?:tại|ở)\s(?<place>[^.;]{3,100}?),\s/iu;

/** Words that join the sentence to the one before, and the mark of an agency. */
const LEAD =
  /^[\s\-–+*•]*(?:\([^()]{2,12}\)\s?[-–]\s?)?(?:(?:theo đó|theo [^,.;:\d]{3,100}(?=,)|cụ thể|ngoài ra|do đó|do vậy|vì vậy|vì thế|bên cạnh đó|cùng với đó|đồng thời|dự kiến|tiếp đó|sau đó|đặc biệt|trong đó|và|còn|riêng|được biết|tuy nhiên|nay)(?!\p{L})[\s,:]*)*(?:(?:do|vì|để|nhằm|nhân)\s[^,;.]{3,160}?(?:,|\snên)\s)?/iu;
/** What a gathering or an activity is called; what rains, rages or is applied for is none. */
const NAMES = new RegExp(
  String.raw`(?<!\p{L})(?:${GATHERING_WORDS}|(?:hoạt động|chương trình|chuỗi|phần thi|thi|lễ hội|hội|ngày|đêm|tuần|trận|lớp|khóa|phiên|buổi|cuộc|giải|tour|họp báo|chợ|chuyến|đợt)(?!\p{L}))`,
  'iu',
);
/** What is no name of a gathering although it may hold one: a label, weather, work on paper. */
const NO_NAME =
  /^(?:(?:về |trong )?(?:thời gian|địa điểm|ngày giờ|công tác|việc (?!tiếp|thi|khám)|thời hạn|mưa|bão|dịch|đợt (?:mưa|nắng|rét|dịch|không khí)|hội viên|tuần (?:này|sau|tới))(?!\p{L}))/iu;
const TOLD = /(?<!\p{L})(?:đã|vừa|từng|nếu|khi|sau khi|trước khi|do|vì|để|mà|nhằm)(?:\s|$)/iu;

/**
 * Every gathering of which the sentences say when it is held, in their order; none of what was, may be or is off. Its day
 * may be that of the one before (`cùng ngày`), and a sentence of its own may say when it ends.
 * @param only the day of what has none, or null for none
 */
export function heldIn(sentences: readonly Passage[], only: Moment['date'] = null): Held[] {
  const told: Held[] = [];
  for (const clause of sentences.filter(mayTell).flatMap(clausesOf)) {
    const read = heldInClause(clause);
    if (read === null) continue;
    const last = told.at(-1);
    const named = read.moment.date ?? (SAME_DAY.test(clause.text) ? dayOf(last) : null);
    const date = named ?? (read.moment.time === null || read.ends ? null : only);
    const moment = { ...read.moment, date };
    if (date === null) continue;
    if (!read.ends) told.push({ ...read, moment, ...(named === null ? { dayless: true } : {}) });
    else if (last && isSameDay(last.moment, moment) && isShortFor(read.title, last.title))
      told[told.length - 1] = { ...last, moment: withEnd(last.moment, moment) };
    else if (moment.time)
      told.push({ ...read, title: `${read.title} kết thúc lúc ${moment.time.text}`, moment: withEnd(null, moment) });
  }
  return told;
}

/** What is longer is no sentence. */
const LONGEST = 1500;
const mayTell = ({ text }: Passage): boolean => text.length <= LONGEST && !isRule(text);

/** `cùng ngày` after several days names none of them. */
const dayOf = (held: Held | undefined): Moment['date'] => (held?.moment.date?.form === 'day' ? held.moment.date : null);
const isSameDay = (a: Moment, b: Moment): boolean => JSON.stringify(a.date?.days) === JSON.stringify(b.date?.days);
/** `Hội nghị` after `Hội nghị tổng kết năm 2026`. */
const isShortFor = (short: string, whole: string): boolean => whole.toLowerCase().startsWith(short.toLowerCase());

/** The hour at which it ends; without a beginning the day has no hour from which it is held. */
function withEnd(begun: Moment | null, { date, time, ...rest }: Moment): Moment {
  const end = time?.start ?? null;
  if (begun) return { ...begun, time: begun.time && { ...begun.time, end } };
  return { ...rest, date, time: time && { ...time, start: null, end } };
}

/** The sentence cut at each semicolon, and at each comma behind a moment after which another thing is told. */
function clausesOf(sentence: Passage): Passage[] {
  const cuts = [...sentence.text.matchAll(/;\s+/gu)].map(({ index, 0: mark }) => index + mark.length);
  for (const { to } of momentsIn(sentence.text)) {
    const rest = sentence.text.slice(to);
    const comma = /^[^,.;]{0,120}?(?:,\s(?:và\s|còn\s)?|\svà\s)(?=\p{L})/u.exec(rest)?.[0].length;
    const [next] = comma === undefined ? [] : momentsIn(rest.slice(comma));
    if (next && TAKEN.test(upToMoment(rest.slice(comma), next))) cuts.push(to + comma!);
  }
  return cutAt(sentence, [...new Set(cuts.toSorted((a, b) => a - b))]);
}

/** `ends`: the moment is its end (`kết thúc lúc 22 giờ`). */
function heldInClause(clause: Passage): (Held & { readonly ends: boolean }) | null {
  const lead = LEAD.exec(clause.text)![0];
  const text = clause.text.slice(lead.length);
  const [moment, ...others] = momentsIn(text);
  if (!moment || others.length > 0 || withdrawal(text) !== null) return null;
  const before = upToMoment(text, moment);
  const opens = !/\p{L}/u.test(before);
  const first = opens ? PLACE_FIRST.exec(text.slice(moment.to)) : null;
  const words = opens ? text.slice(moment.to + (first?.[0].length ?? 0)).replace(/^[\s,:)–-]+/u, '') : before;
  const { who, soon, verb, what, place } = (TAKEN.exec(words) ?? HELD.exec(words))?.groups ?? {};
  if (who === undefined || verb === undefined || TOLD.test(who)) return null;
  const title = titleOf(who, verb, what);
  if (title === null) return null;
  const at = first?.groups?.place ?? place;
  const location = at !== undefined ? placeOnly(at) : opens ? null : placeBehind(text.slice(moment.to));
  const planned = /sẽ|dự kiến/iu.test(`${lead} ${soon}`);
  return { passage: clause, title, moment, location, planned, ends: verb === 'kết thúc' };
}

/** A moment takes `khai mạc lúc` with it: here that is the verb. */
function upToMoment(text: string, { from, to }: Moment): string {
  const verb = /^\D*(?:bắt đầu|khai mạc)(?!\p{L})/iu.exec(text.slice(from, to))?.[0].length ?? 0;
  return text.slice(0, from + verb).replace(FOR_DAYS, '');
}

/** `UBND xã tổ chức Hội nghị …` is about what is organised, `Lễ hội bế mạc` about how it closes. */
function titleOf(who: string, verb: string, what: string | undefined): string | null {
  const named = (what ?? who).replace(/^.*(?:gồm|như|sau|là)\s?:\s/iu, '').replace(/^[\s,–-]+|[\s,:–-]+$/gu, '');
  if (!isGatheringName(named)) return null;
  return /^bế mạc/iu.test(verb) ? `${verb} ${named}` : named;
}

/** Whether something that is held may be called so. */
export const isGatheringName = (name: string): boolean =>
  !NO_NAME.test(name) && NAMES.test(name) && !/\d\s?[/.]\s?\d/u.test(name.replace(MONTH_OF_YEAR, ' '));
/** `lễ tốt nghiệp tháng 10/2026` */
const MONTH_OF_YEAR = /tháng\s\d{1,2}\s?\/\s?20\d{2}(?!\d)/giu;

const AT = /^(?:\s?\([^()]*\))?[\s,]*(?:vẫn\s)?(?:tại|ở)\s((?:[^.;]|\.(?=\S)){3,120})/iu;
/** The place that stands right behind a moment, or null. */
export function placeBehind(rest: string): string | null {
  const place = AT.exec(rest)?.[1];
  return place === undefined ? null : placeOnly(place);
}

/** Words behind a place that say more than where. */
const placeOnly = (place: string): string =>
  withoutOldPlace(place)
    .replace(
      /[\s,](?:nhằm|với|để|do|trong|từ|lúc|vào|gồm|(?:và|đồng thời)\s(?:diễn ra|kéo dài|được|sẽ|kết thúc))(?!\p{L}).*$/iu,
      '',
    )
    .replace(/[\s.,;]+$/u, '');
