import { addDays, type LocalDate, type LocalTime, weekdayOf } from '../../../src/time/local.ts';
import type { Chance } from '../../property/random.ts';
import { at, type Fact, type Invented } from '../facts.ts';
import { dateInWords } from '../kit/days.ts';
import { capital, lower } from '../kit/text.ts';
import { listHand } from '../lists/hand.ts';

/** An invitation to one meeting: what it is, when and where, and who is invited. */

const MEETINGS = [
  'Hội nghị triển khai nhiệm vụ quý II năm 2026',
  'Họp Ban Chỉ đạo chuyển đổi số',
  'Lễ trao Huy hiệu Đảng đợt 19/5',
  'Hội thảo góp ý quy hoạch khu dân cư',
  'Cuộc họp bàn về công tác tuyển sinh',
  'Buổi gặp mặt cán bộ hưu trí',
];
const GUESTS = [
  'Thường trực Đảng ủy xã',
  'Đại diện Phòng Kinh tế',
  'Trưởng các thôn',
  'Ban Giám hiệu Trường THCS Mẫu',
  'Ông Nguyễn Văn A, Trưởng Công an xã',
  'Các đồng chí Ủy viên UBND xã',
];
const PLACES = ['Hội trường UBND xã', 'Phòng họp số 2', 'Nhà văn hóa thôn Đông'];

export function inventInvitation(c: Chance): Invented {
  const hand = listHand(c);
  const date = workday(addDays('2026-02-02' as LocalDate, c.below(250)));
  const time = c.pick(['07:30', '08:00', '14:00'] as LocalTime[]);
  const meeting = c.pick(MEETINGS);
  const place = c.pick(PLACES);
  const guests = c.shuffle(GUESTS).slice(0, 1 + c.below(4));
  const when = c.pick([`${hand.hour(time)}, ${hand.day(date)}`, `Vào lúc ${hand.hour(time)} ${hand.day(date)}`]);
  const office = c.pick(['UBND XÃ THỬ', 'SỞ VÍ DỤ', 'TRƯỜNG THCS MẪU']);
  const { above, below } = c.pick([labelled, numbered, addressed, inSentence, headed, onSides])(c, guests, meeting);
  const fields = c.pick([
    [`Thời gian: ${when}.`, `Địa điểm: ${place}.`],
    [`- Thời gian: ${when};`, `- Địa điểm: ${place};`],
    [`1. Thời gian: ${when}.`, `2. Địa điểm: ${place}.`],
  ]);
  // Nothing but a sentence may say it.
  const sentence = `${c.pick(['Văn phòng', 'UBND xã', 'Nhà trường'])} ${c.pick(['trân trọng kính mời', 'kính mời'])} ${guests.join(', ')} ${c.pick(['đến dự', 'tham dự', 'dự'])} ${meeting} ${c.pick(['vào lúc', 'vào hồi', 'lúc'])} ${hand.hour(time)} ${hand.day(date)}${c.pick([', tại', ' tại'])} ${place}.`;
  const inOneSentence = c.percent(20);
  const parts = inOneSentence || c.percent(60) ? [] : c.shuffle(PARTS).slice(0, 3);
  const hours = ['08:15', '10:00', '14:30'] as LocalTime[];
  const body = inOneSentence
    ? [sentence]
    : [
        ...above,
        ...fields,
        ...below,
        ...programme(
          c,
          parts.map((part, i) => `${hand.hour(hours[i]!)}: ${part}`),
        ),
      ];
  const text = [
    office,
    `Số: ${3 + c.below(200)}/GM-VP`,
    `Mẫu, ngày ${dateInWords(addDays(date, -3 - c.below(6)))}`,
    '',
    'GIẤY MỜI',
    c.pick([meeting, `Dự ${lower(meeting)}`, `V/v tham dự ${meeting}`]),
    '',
    ...body,
    c.pick(['Đề nghị các đồng chí tham dự đúng thành phần, thời gian./.', 'Rất mong sự có mặt của quý vị.']),
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT.',
  ].join('\n');
  const fact = { whens: [at(date, null, time)], words: [meeting], leader: null, place, invited: guests } as const;
  const facts = parts.map((part, i): Fact => ({ whens: [at(date, null, hours[i]!)], words: [part], leader: null }));
  return { text: `${text}\n`, facts: [fact, ...facts] };
}

const PARTS = ['Trình bày báo cáo tổng hợp', 'Thảo luận của các tổ', 'Tham quan mô hình mẫu', 'Trao giấy khen'];

/** Hours of the day, parted by headings. */
function programme(c: Chance, hours: readonly string[]): readonly string[] {
  if (hours.length === 0) return [];
  const mark = c.pick(['', '- ', '+ ']);
  const [first, last] = c.pick([
    ['BUỔI SÁNG', 'BUỔI CHIỀU'],
    ['Phần thứ nhất: Nghi lễ', 'Phần thứ hai: Làm việc'],
    ['* Buổi sáng:', '* Buổi chiều:'],
  ]);
  const lines = hours.map((hour) => `${mark}${hour}`);
  return [
    c.pick(['CHƯƠNG TRÌNH (dự kiến)', 'Nội dung chương trình:', 'Lịch trình']),
    first!,
    ...lines.slice(0, 2),
    last!,
    ...lines.slice(2),
  ];
}

const workday = (day: LocalDate): LocalDate => (weekdayOf(day) > 5 ? workday(addDays(day, 1)) : day);

type GuestForm = (
  c: Chance,
  guests: readonly string[],
  meeting: string,
) => { readonly above: readonly string[]; readonly below: readonly string[] };

const dashed = (c: Chance, guests: readonly string[]) => {
  const mark = c.pick(['- ', '+ ', '* ']);
  return guests.map((guest, i) => `${mark}${guest}${i === guests.length - 1 ? '.' : ';'}`);
};

const LABELS = ['Thành phần mời', 'Thành phần tham dự', 'Thành phần', 'Kính mời', 'Thành phần dự họp'];

/** The label, and the guests behind it or below it. */
const labelled: GuestForm = (c, guests) => {
  const label = c.pick(LABELS);
  const below = c.pick([
    [`${label}: ${guests.join('; ')}.`],
    [`${label}:`, ...dashed(c, guests)],
    [`- ${label}: ${guests.join('; ')}.`],
    [`${label}: ${guests.map((guest, i) => `${i + 1}. ${guest}`).join('; ')}.`],
  ]);
  return { above: [], below };
};

const numbered: GuestForm = (c, guests) => ({
  above: [],
  below: [
    c.pick(['3. Thành phần mời:', 'Thành phần mời:', '3. Thành phần tham dự gồm:']),
    ...guests.map((guest, i) => `${i + 1}. ${guest}${c.pick([';', '.', ''])}`),
    ...c.pick([[], ['4. Nội dung: theo tài liệu gửi kèm.']]),
  ],
});

const addressed: GuestForm = (c, guests, meeting) => ({
  above: [
    ...(guests.length === 1 && c.percent(50)
      ? [`Kính gửi: ${guests[0]}.`]
      : [c.pick(['Kính gửi:', 'Kính mời:', 'Trân trọng kính mời:']), ...dashed(c, guests)]),
    `${capital(c.pick(['đến dự', 'tới dự', 'về dự']))} ${meeting}, cụ thể như sau:`,
  ],
  below: [],
});

const inSentence: GuestForm = (_, guests, meeting) => ({
  above: [`Văn phòng trân trọng kính mời ${guests.join(', ')} đến dự ${meeting}, cụ thể như sau:`],
  below: [],
});

/** Guests of the house and its own below two headings. */
const onSides: GuestForm = (c, guests) => {
  const [first, second] = c.pick([
    ['a) Đại biểu mời:', 'b) Đại biểu dự:'],
    ['* Đại biểu khách mời:', '* Về phía cơ quan:'],
    ['1. Khách mời:', '2. Thành phần dự họp:'],
  ]);
  const half = Math.ceil(guests.length / 2);
  const lines = [guests.slice(0, half), guests.slice(half)].flatMap((own, i) =>
    own.length === 0 ? [] : [[first, second][i]!, ...own.map((guest) => `- ${guest};`)],
  );
  return { above: [], below: [c.pick(['3. Thành phần:', 'III. THÀNH PHẦN MỜI:', 'Kính mời:']), ...lines] };
};

/** Roman numbers count the parts of the paper. */
const headed: GuestForm = (c, guests) => ({
  above: [],
  below: [c.pick(['II. THÀNH PHẦN:', 'III. Thành phần mời:']), ...dashed(c, guests)],
});
