import type { Slot } from '../../../model/programme.ts';
import { collapse } from '../../../vietnamese/normalise.ts';
import { leadersOfParts, readTail, type Tail } from '../../brackets.ts';
import { capitalised } from '../../capital.ts';
import { readDashes } from '../../dashes.ts';
import { beginsWithDuty } from '../../duty-words.ts';
import { cutFields, type FieldRole, inBrackets, type Labelled } from '../../fields.ts';
import { namedHalves } from '../../halves-named.ts';
import { hourWithin } from '../../hours-within.ts';
import { readParted } from '../../parted.ts';
import { struckOf, unstruck } from '../../passage.ts';
import { isPlaceLine, placeIn } from '../../places.ts';
import { readSession, sessionWithin } from '../../sessions.ts';
import { statusIn, statusOfStruck, withoutStatus } from '../../states.ts';
import { hasVerb, isLeaderLine, leadersBefore } from '../../subjects.ts';
import { THEN_AHEAD } from '../../then-words.ts';
import { findTimes, type TimeMention } from '../../times.ts';
import type { Entry } from './entry.ts';
import { hoursOf } from './hours.ts';

/** What the words of an entry say, and what stands beside them. */
export interface Parts {
  /** All words that are not struck through. */
  readonly whole: string;
  readonly title: string;
  readonly slot: Slot | null;
  readonly time: TimeMention | null;
  /** Where it is done more than once, the hour of each time. */
  readonly hours: readonly TimeMention[];
  readonly leader: string | null;
  readonly fields: Readonly<Partial<Record<FieldRole, string>>>;
}

export function partsOf(entry: Entry): Parts {
  const isPart = struckOf(entry.words) === 'part' && statusOfStruck(entry.words) === null;
  const whole = isPart ? unstruck(entry.words) : entry.words.text;
  const hours = entry.time === null ? hoursOf(whole) : [];
  const halves = namedHalves(whole).length > 0;
  const together = hours.length > 0 || halves;
  const tail = together ? null : readTail(whole);
  const labelled = cutFields(tail?.main ?? whole);
  const { main, fields } = REMARK.test(labelled.main) && hasContent(labelled) ? withRemark(labelled) : labelled;
  const collected: Partial<Record<FieldRole, string>> = { ...entry.columns };
  if (entry.remark !== undefined) collected.note = entry.remark;
  for (const { role, value, label } of fields) {
    const shown = role === 'note' ? `${label}: ${value}` : value;
    if (value !== '') collected[role] = collected[role] === undefined ? shown : `${collected[role]}; ${shown}`;
  }
  if (main !== '' && collected.content !== undefined) {
    const said = `Nội dung: ${collected.content}`;
    collected.note = collected.note === undefined ? said : `${collected.note}; ${said}`;
  }
  if (collected.location === undefined && collected.participants !== undefined) {
    const [, who, place] = WITH_PLACE.exec(collected.participants) ?? [];
    if (place !== undefined && isPlaceLine(place)) Object.assign(collected, { participants: who, location: place });
  }
  const { body, leader: below, location } = trailingLines(main === '' ? (collected.content ?? '') : main);
  const inner = together ? null : readTail(body);
  // A roster is made of names.
  const led = entry.day?.part === 'duty' ? null : leaderAfterColon(inner?.main ?? body);
  const placed = placeBeforeColon(led?.main ?? inner?.main ?? body);
  const parted = entry.time === null && hours.length === 0 ? readParted(placed.main) : null;
  const ahead = entry.leader ?? tail?.leader ?? inner?.leader ?? collected.leader ?? below ?? led?.leader ?? null;
  const dashed = parted ?? { ...readDashes(placed.main, ahead === null), time: null, participants: null, note: null };
  const words = dashed.main;
  const title = titleOf(statusIn(words) === 'confirmed' ? words : withoutStatus(words));
  const beside = location ?? placed.location ?? tail?.location ?? inner?.location ?? dashed.location;
  if (beside !== null) collected.location ??= beside;
  if (dashed.participants !== null) collected.participants ??= dashed.participants;
  if (dashed.note !== null) collected.note ??= dashed.note;
  const inside = hourWithin(title);
  const atTime = collected.time === undefined ? null : partsOfTimeField(collected.time);
  // Of several places, one for each half of the day or each leader, none is that of the entry.
  const said = halves || leadersOfParts(title) !== null ? null : (placeIn(title) ?? placeInBrackets(title));
  const named = collected.location ?? atTime?.place ?? inside?.place ?? said;
  collected.location = placeAlone(named, collected);
  const time =
    entry.time ?? hours[0] ?? tail?.time ?? inner?.time ?? dashed.time ?? atTime?.time ?? inside?.time ?? null;
  const leader = onDuty(title) ?? ahead ?? dashed.leader ?? leadersBefore(title);
  for (const read of [inner, tail]) {
    const beside = read === null ? null : unsaid(read, time, leader);
    if (beside !== null) collected.note = collected.note === undefined ? beside : `${collected.note}; ${beside}`;
  }
  return {
    whole,
    title,
    slot:
      tail?.slot ??
      inner?.slot ??
      dashed.slot ??
      atTime?.slot ??
      (entry.ownSlot ? entry.slot : sessionBeside(entry, time, title)),
    time,
    hours,
    leader,
    fields: withoutEmpty(collected),
  };
}

/** `7h30, khảo sát kho (cả ngày)`, `Chủ tịch: dự họp (Lãnh đạo Văn phòng)`: what stands in a bracket beside an hour or leaders that say another thing. */
function unsaid({ slot, leader: named }: Tail, time: TimeMention | null, leader: string | null): string | null {
  const left = [slot === 'allDay' && time?.start ? 'cả ngày' : null, named !== null && named !== leader ? named : null];
  return left.filter((each) => each !== null).join('; ') || null;
}

/** `Họp tổ dự án (tại Phòng họp 2) (lần 2)`. */
const placeInBrackets = (title: string): string | null => /\(tại\s([^()]{2,80})\)/iu.exec(title)?.[1]?.trim() ?? null;

/** `Thành phần: các phòng tại Phòng họp số 2`: the place is of the meeting. */
const WITH_PLACE = /^(.{3,}?)[\s,;]+tại\s((?:(?!\stại\s).)+)$/iu;

/** Where neither an hour nor a heading says it already. */
const sessionBeside = ({ slot }: Entry, time: TimeMention | null, title: string): Slot | null =>
  slot === null && time === null ? sessionWithin(title) : null;

/** `Thời gian: 10 giờ (thay cho 14 giờ)`, `Nội dung: …`: a bracket behind the hour is a remark, the label has the words. */
const REMARK = /^\([^()]*\)$/u;
const hasContent = ({ fields }: Labelled) => fields.some(({ role }) => role === 'content');
const withRemark = ({ main, fields }: Labelled): Labelled => ({
  main: '',
  fields: [...fields, { role: 'note', label: 'Ghi chú', value: main.replace(/^\(|\)$/gu, '') }],
});

const withoutEmpty = (fields: Partial<Record<FieldRole, string | undefined>>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<Record<FieldRole, string>>;

/** Lines of their own below the entry that name its place or its leaders. */
function trailingLines(main: string): { body: string; leader: string | null; location: string | null } {
  const lines = main.split('\n');
  let leader: string | null = null;
  let location: string | null = null;
  while (lines.length > 1) {
    const last = lines.at(-1)!.trim();
    if (isLeaderLine(last)) leader = leader === null ? last : `${last} ${leader}`;
    else if (location === null && isPlaceLine(last)) location = last.replace(/^tại\s/iu, '');
    else break;
    lines.pop();
  }
  return { body: lines.join('\n'), leader, location };
}

/** `Trực cuối tuần (13-14/3): Đ/c An`: nobody who stands above. */
function onDuty(title: string): string | null {
  const name = beginsWithDuty(title) ? /^[^:]{4,64}:\s([^:]{2,90})$/u.exec(title)?.[1] : undefined;
  return name !== undefined && isLeaderLine(name) ? name : null;
}

/** `Trực lãnh đạo: Đ/c An` would be left with too little. */
const LEAST_WORDS = 5;

/** `Dự khai mạc giải bóng đá: Đ/c Phó Chủ tịch`. */
function leaderAfterColon(text: string): { main: string; leader: string } | null {
  const [, main, leader] = /^(.{8,}?)\s?:\s([^:]{2,90}?)[.;\s]*$/su.exec(text) ?? [];
  if (main === undefined || leader === undefined || main.split(' ').length < LEAST_WORDS) return null;
  return !inBrackets(text, main.length) && hasVerb(main) && isLeaderLine(leader) ? { main, leader } : null;
}

/** `Tại hội trường A: Khai mạc lớp bồi dưỡng`. */
function placeBeforeColon(text: string): { main: string; location: string | null } {
  const [, location, main] = /^\s*Tại\s([^:;.()\d][^:;.()]{2,80}?)\s?:\s+(\p{Lu}.+)$/su.exec(text) ?? [];
  return main === undefined ? { main: text, location: null } : { main, location: location! };
}

const titleOf = (text: string) =>
  collapse(text)
    .replace(/^\s*(?:\((?:cả ngày|cả buổi)\)|cả buổi(?=\s?[:,]|\s\p{Lu}))\s?[:,]?\s?/iu, '')
    .replace(/^cùng ngày\s?[,:]\s/iu, '')
    .replace(/\(\s*[,;:]\s*/gu, '(')
    .replace(/^[-–+*•:,;.\s]+|[\s;,:]+$|(?<!\.)\.$/gu, '')
    // `10h00, sau đó họp tổ`
    .replace(THEN_AHEAD, '')
    .trim();

/** `07 giờ 00’ đến 08 giờ 00’ … tại phòng Tiếp công dân`. */
function partsOfTimeField(text: string): { time: TimeMention | null; slot: Slot | null; place: string | null } {
  return { time: findTimes(text)[0] ?? null, slot: readSession(capitalised(text))?.slot ?? null, place: placeIn(text) };
}

/** A sentence that follows the place is a note; so is a bracket. */
function placeAlone(place: string | null | undefined, fields: Partial<Record<FieldRole, string>>): string {
  if (!place) return '';
  const flat = collapse(place).replace(/^tại\s/iu, '');
  if (leadersOfParts(flat) !== null) return flat;
  const end =
    /\s\((?=[^)]*(?:đ\/c|lđvp|chuẩn bị|giấy mời|cv|cả ngày))|\.\s(?=\p{Lu}\p{Ll}+\s|\p{Lu}{2,6}$)(?<!(?<!\p{L})(?:\p{L}|TP|Ths|TS)\.\s)/iu.exec(
      flat,
    );
  if (!end || end.index < 4) return flat.replace(/(?<![\s.;,|])[\s.;,|]+$/u, '');
  const rest = flat
    .slice(end.index)
    .replace(/^[\s.]+|[\s.;]+$/gu, '')
    .replace(/^\(([^()]*)\)$/u, '$1');
  fields.note = fields.note === undefined ? rest : `${fields.note}; ${rest}`;
  return flat.slice(0, end.index).trim();
}
