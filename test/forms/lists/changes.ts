import { addDays, type LocalDate, type LocalTime, weekdayOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, type Fact, type Invented } from '../facts.ts';
import { capital } from '../kit/text.ts';
import { noticeText } from './frame.ts';
import { listHand } from './hand.ts';

/** One meeting is moved to another day or place, put off or not held. */

const EVENTS: readonly string[] = [
  'tiếp công dân định kỳ',
  'hội nghị sơ kết công tác cải cách hành chính',
  'đại hội Hội Cựu chiến binh xã',
  'lớp tập huấn nghiệp vụ văn thư',
  'cuộc họp Ban Chỉ đạo chuyển đổi số',
  'kỳ thi tuyển viên chức',
];
const REASONS = ['Do có công tác đột xuất', 'Do ảnh hưởng của bão số 3', 'Vì lý do khách quan'];
const [OLD_PLACE, NEW_PLACE] = ['Hội trường UBND xã', 'Nhà văn hóa trung tâm xã'];

interface Change {
  readonly office: string;
  readonly event: string;
  readonly reason: string;
  /** When it should have been, and when it will be. */
  readonly old: string;
  readonly next: string;
}
type ChangeForm = (change: Change) => readonly string[];

const MOVES: readonly ChangeForm[] = [
  ({ office, event, reason, old, next }) => [
    `${reason}, ${office} dời thời gian tổ chức ${event} từ ${old} sang ${next}.`,
  ],
  ({ event, reason, old, next }) => [`${reason}, ${event} dự kiến tổ chức vào ${old} được chuyển sang ${next}.`],
  ({ office, event, old, next }) => [
    `${office} thông báo thay đổi thời gian tổ chức ${event} như sau:`,
    `- Thời gian cũ: ${old}.`,
    `- Thời gian mới: ${next}.`,
  ],
  ({ office, event, old, next }) => [`${office} lùi thời gian tổ chức ${event} đến ${next} (thời gian cũ: ${old}).`],
  ({ event, old, next }) => [`${capital(event)} không tổ chức vào ${old} như đã thông báo mà chuyển sang ${next}.`],
];
const OTHER_PLACES: readonly ChangeForm[] = [
  ({ office, event, reason, old }) => [
    `${reason}, ${office} thay đổi địa điểm tổ chức ${event} vào ${old} từ ${OLD_PLACE} sang ${NEW_PLACE}.`,
  ],
  ({ office, event, old }) => [
    `${office} thông báo thay đổi địa điểm tổ chức ${event} ${old} như sau:`,
    `- Địa điểm cũ: ${OLD_PLACE}.`,
    `- Địa điểm mới: ${NEW_PLACE}.`,
  ],
];
const PUT_OFF: readonly ChangeForm[] = [
  ({ office, event, reason, old }) => [
    `${reason}, ${office} hoãn tổ chức ${event} vào ${old}. Thời gian tổ chức sẽ được thông báo sau.`,
  ],
  ({ office, event, old }) => [
    `${office} thông báo tạm hoãn ${event} dự kiến diễn ra ${old} cho đến khi có thông báo mới.`,
  ],
];
const NOT_HELD: readonly ChangeForm[] = [
  ({ office, event, reason, old }) => [`${reason}, ${office} hủy ${event} vào ${old}.`],
  ({ event, old }) => [`${capital(event)} ${old} sẽ không được tổ chức.`],
];

const KINDS = [
  { forms: MOVES, head: 'thay đổi thời gian tổ chức', isMoved: true, isOff: false },
  { forms: MOVES, head: 'dời ngày tổ chức', isMoved: true, isOff: false },
  { forms: OTHER_PLACES, head: 'thay đổi địa điểm tổ chức', isMoved: false, isOff: false },
  { forms: PUT_OFF, head: 'hoãn', isMoved: false, isOff: true },
  { forms: NOT_HELD, head: 'không tổ chức', isMoved: false, isOff: true },
];

export function inventChange(c: Chance): Invented {
  const hand = listHand(c);
  const [oldDate, newDate] = weekdaysFrom(c, addDays('2025-02-03' as LocalDate, c.below(700)));
  const [oldTime, newTime] = [c.pick(['07:30', '08:00']) as LocalTime, c.pick(['13:30', '14:00']) as LocalTime];
  const isTimed = c.percent(60);
  const when = (date: LocalDate, time: LocalTime) => `${isTimed ? `${hand.hour(time)}, ` : ''}${hand.day(date)}`;
  const { forms, head, isMoved, isOff } = c.pick(KINDS);
  const office = c.pick(['Ủy ban nhân dân xã Thử', 'Sở Ví dụ', 'Văn phòng Huyện ủy']);
  const event = c.pick(EVENTS);
  const change = { office, event, reason: c.pick(REASONS), old: when(oldDate, oldTime), next: when(newDate, newTime) };
  const text = noticeText(c, {
    title: `Thông báo ${head} ${event}`,
    office,
    issued: addDays(oldDate, -1 - c.below(5)),
    lead: 'Kính gửi: Các cơ quan, đơn vị trên địa bàn.',
    body: c.pick(forms)(change),
  });
  const [date, time] = isMoved ? [newDate, newTime] : [oldDate, oldTime];
  const fact: Fact = {
    whens: [at(date, null, isTimed ? time : null)],
    words: [event],
    common: ['thời gian', 'địa điểm'],
    leader: null,
    off: isOff,
  };
  return { text, facts: [{ ...fact, optional: isOff }] };
}

/** A working day, and another some days later. */
function weekdaysFrom(c: Chance, from: LocalDate): [LocalDate, LocalDate] {
  const working = (day: LocalDate): LocalDate => (weekdayOf(day) > 5 ? working(addDays(day, 1)) : day);
  const first = working(from);
  return [first, working(addDays(first, 1 + c.below(12)))];
}
