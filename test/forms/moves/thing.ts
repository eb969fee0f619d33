import { addDays, type LocalDate, type LocalTime, weekdayOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, type Fact, type Half, NEVER, type When } from '../facts.ts';

/** Something that a notice of changes names: what it is, when and where it was to be, and what becomes of it. */

export type Fate = 'moved' | 'hour' | 'place' | 'off' | 'stays' | 'added';

export interface Time {
  readonly date: LocalDate;
  readonly time: LocalTime | null;
  readonly half: Half | null;
}

export interface Thing {
  readonly fate: Fate;
  readonly name: string;
  readonly old: Time;
  readonly next: Time;
  readonly oldPlace: string;
  readonly newPlace: string;
}

/** No two share what tells them apart. */
const NAMES: readonly string[] = [
  'cuộc họp giao ban tháng',
  'hội nghị sơ kết công tác cải cách hành chính',
  'cuộc họp Ban Chỉ đạo chuyển đổi số',
  'buổi làm việc với Công ty TNHH Mẫu',
  'lớp tập huấn nghiệp vụ văn thư',
  'hội nghị tổng kết phong trào thi đua',
  'phiên họp thường kỳ UBND xã',
  'lễ trao Huy hiệu Đảng',
  'họp xét nâng lương thường xuyên',
  'đại hội Hội Cựu chiến binh',
  'kiểm tra hiện trường tuyến đường liên thôn',
  'buổi tiếp xúc cử tri xã Tân Mẫu',
  'Hội nghị đối thoại với nông dân',
  'họp Hội đồng nghĩa vụ quân sự',
  'buổi gặp mặt cán bộ hưu trí',
  'cuộc họp về công tác giải phóng mặt bằng',
  'khảo sát tuyến kênh Đông',
  'tiếp công dân định kỳ của Chủ tịch',
];
const PLACES = [
  'Phòng họp số 1',
  'Hội trường UBND xã',
  'Nhà văn hóa thôn Đông',
  'Phòng họp tầng 3',
  'Trung tâm Chính trị',
];
const FATES: readonly Fate[] = ['moved', 'moved', 'moved', 'moved', 'hour', 'place', 'off', 'off', 'stays', 'added'];

export function inventThings(c: Chance, monday: LocalDate): Thing[] {
  const names = c.shuffle(NAMES);
  const isTimed = c.percent(75);
  return Array.from({ length: 2 + c.below(4) }, (_, i) => {
    const [oldPlace, newPlace] = c.shuffle(PLACES) as [string, string];
    const fate = i === 0 ? c.pick(['moved', 'moved', 'moved', 'off', 'place'] as const) : c.pick(FATES);
    const [was, will] = [c.below(5), c.below(5)];
    const old = timeOn(c, addDays(monday, was), isTimed || fate === 'hour', MORNINGS);
    const later = workday(addDays(monday, was + 1 + will));
    const next = fate === 'hour' ? { ...old, time: c.pick(AFTERNOONS) } : timeOn(c, later, isTimed, AFTERNOONS);
    return { fate, name: names[i]!, old, next, oldPlace, newPlace };
  });
}

const MORNINGS = ['07:30', '08:00', '09:00'] as LocalTime[];
const AFTERNOONS = ['10:00', '14:00', '15:30'] as LocalTime[];

function timeOn(c: Chance, date: LocalDate, isTimed: boolean, hours: readonly LocalTime[]): Time {
  const half = isTimed || c.percent(40) ? null : c.pick(['morning', 'afternoon'] as const);
  return { date, half, time: isTimed ? c.pick(hours) : null };
}

const workday = (day: LocalDate): LocalDate => (weekdayOf(day) > 5 ? workday(addDays(day, 1)) : day);

export function factOf({ fate, name, old, next, newPlace }: Thing): Fact {
  const shared = { words: [name.replace(/^(?:cuộc|buổi|lễ|lớp)\s/u, '')], leader: null };
  if (fate === 'off') return { ...shared, whens: [NEVER], off: true };
  if (fate === 'place') return { ...shared, whens: [whenOf(old)], place: newPlace };
  if (fate === 'stays') return { ...shared, whens: [whenOf(old)], optional: true };
  return { ...shared, whens: [whenOf(next)] };
}

const whenOf = ({ date, time, half }: Time): When => at(date, half, time);
