import { addDays, type LocalDate, weekdayOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import type { Invented } from '../facts.ts';
import { fullDate } from '../kit/days.ts';
import { noticeText } from '../lists/frame.ts';
import { BODIES } from './bodies.ts';
import { saidForm } from './hand.ts';
import { factOf, inventThings } from './thing.ts';

/** A notice that changes several things at once. */
export function inventChanges(c: Chance): Invented {
  const any = addDays('2025-02-03' as LocalDate, c.below(700));
  const monday = addDays(any, 8 - weekdayOf(any));
  const things = inventThings(c, monday);
  const office = c.pick(['Ủy ban nhân dân xã Thử', 'Sở Ví dụ', 'Văn phòng Huyện ủy', 'Trường THPT Mẫu']);
  const week = `từ ngày ${fullDate(monday)} đến ngày ${fullDate(addDays(monday, 4))}`;
  const text = noticeText(c, {
    title: c.pick([
      'Thông báo thay đổi thời gian một số cuộc họp',
      'Thông báo điều chỉnh lịch làm việc',
      'Về việc điều chỉnh, thay đổi lịch họp',
      'Thông báo thay đổi lịch công tác tuần',
      `Thông báo điều chỉnh lịch công tác tuần (${week})`,
      'Về việc điều chỉnh thời gian, địa điểm một số nội dung công tác',
    ]),
    office,
    issued: addDays(monday, -1 - c.below(3)),
    lead: c.pick([
      `Do trùng lịch công tác, ${office} thông báo điều chỉnh như sau:`,
      `${office} thông báo thay đổi lịch công tác như sau:`,
      'Kính gửi: Các phòng, ban, đơn vị trực thuộc.',
    ]),
    body: c.pick(BODIES)(c, saidForm(c), things),
  });
  return { text, facts: things.map(factOf) };
}
