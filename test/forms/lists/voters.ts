import { addDays, type LocalDate, type LocalTime } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, type Fact, type Half, type Invented } from '../facts.ts';
import { capital } from '../kit/text.ts';
import { withPipes, withRule, withTabs } from '../tables/draw.ts';
import { noticeText } from './frame.ts';
import { type ListHand, listHand, workingDays } from './hand.ts';

/** Where and when representatives meet their voters. */

interface Meeting {
  readonly date: LocalDate;
  readonly half: Half;
  readonly time: LocalTime;
  readonly commune: string;
  readonly place: string;
}

const COMMUNES = ['xã Tân Mẫu', 'xã Bình Thử', 'phường An Ví', 'xã Đông Dụ', 'phường Hòa Nghiệm', 'xã Tây Sơn Hạ'];

export function inventVoters(c: Chance): Invented {
  const hand = listHand(c);
  const isTimed = c.percent(60);
  const communes = c.shuffle(COMMUNES);
  const first = addDays('2025-04-01' as LocalDate, c.below(600));
  const meetings = workingDays(c, first, 2 + c.below(2), 3).flatMap((date) =>
    (['morning', 'afternoon'] as const).flatMap((half) =>
      c.percent(85) ? meeting(c, date, half, communes.pop()!) : [],
    ),
  );
  const office = c.pick(['Thường trực HĐND huyện Thử', 'Ban Thường trực Ủy ban MTTQ Việt Nam xã']);
  const session = c.pick(['trước kỳ họp thường lệ giữa năm HĐND tỉnh', 'sau kỳ họp thứ 9 HĐND huyện']);
  const form = c.pick([inLines, belowDays, inRows, inBlocks]);
  const text = noticeText(c, {
    title: `Lịch tiếp xúc cử tri ${session}`,
    office,
    issued: addDays(first, -4),
    lead: `${office} thông báo lịch tiếp xúc cử tri ${session} như sau:`,
    body: form(c, hand, meetings, isTimed),
  });
  return { text, facts: meetings.map((one) => factOf(one, isTimed)) };
}

function meeting(c: Chance, date: LocalDate, half: 'morning' | 'afternoon', commune: string): Meeting {
  const hours = half === 'morning' ? ['07:30', '08:00'] : ['13:30', '14:00'];
  const place = `${c.pick(['Hội trường UBND', 'Nhà văn hóa', 'Trung tâm Chính trị'])} ${commune}`;
  return { date, half, time: c.pick(hours) as LocalTime, commune, place };
}

const factOf = ({ date, half, time, commune, place }: Meeting, isTimed: boolean): Fact => ({
  whens: [at(date, half, isTimed ? time : null)],
  words: [place, commune],
  leader: null,
});

type MeetingForm = (c: Chance, hand: ListHand, meetings: readonly Meeting[], isTimed: boolean) => readonly string[];

const halfWord = ({ half }: Meeting) => (half === 'morning' ? 'sáng' : 'chiều');
/** `8h00`, or `buổi sáng` where no hours are given. */
const hourOf = (hand: ListHand, one: Meeting, isTimed: boolean) =>
  isTimed ? hand.hour(one.time) : `buổi ${halfWord(one)}`;
const whenOf = (hand: ListHand, one: Meeting, isTimed: boolean) =>
  isTimed ? `${hand.hour(one.time)}, ${hand.day(one.date)}` : `${halfWord(one)} ${hand.day(one.date)}`;

const inLines: MeetingForm = (c, hand, meetings, isTimed) => {
  const line = c.pick<(when: string, one: Meeting) => string>([
    (when, { commune, place }) => `- ${capital(when)}: tiếp xúc cử tri ${commune} tại ${place}.`,
    (when, { place }) => `- ${capital(when)}, tại ${place}.`,
    (when, { commune, place }) => `- ${capital(commune)}: ${when}, tại ${place};`,
  ]);
  return meetings.map((one) => line(whenOf(hand, one, isTimed), one));
};

const belowDays: MeetingForm = (c, hand, meetings, isTimed) => {
  const mark = c.pick(['- ', '+ ']);
  return [...Map.groupBy(meetings, ({ date }) => date)].flatMap(([date, own], i) => [
    `${i + 1}. ${capital(hand.day(date))}:`,
    ...own.map(
      (one) => `${mark}${capital(hourOf(hand, one, isTimed))}: tiếp xúc cử tri ${one.commune}, tại ${one.place}.`,
    ),
  ]);
};

const inRows: MeetingForm = (c, hand, meetings, isTimed) => {
  const rows = meetings.map((one, i) => [
    String(i + 1),
    hand.date(one.date),
    capital(hourOf(hand, one, isTimed)),
    one.place,
  ]);
  const heads = ['TT', 'Ngày', isTimed ? 'Giờ' : 'Buổi', 'Địa điểm tiếp xúc'];
  return c.pick([withPipes, withRule, withTabs])([heads, ...rows]);
};

const inBlocks: MeetingForm = (_, hand, meetings, isTimed) =>
  meetings.flatMap((one, i) => [
    `${i + 1}. Hội nghị tiếp xúc cử tri ${one.commune}`,
    `- Thời gian: ${whenOf(hand, one, isTimed)}.`,
    `- Địa điểm: ${one.place}.`,
  ]);
