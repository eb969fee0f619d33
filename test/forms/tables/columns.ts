import type { Chance } from '../../property/random.ts';
import type { Hand } from '../weeks/hand.ts';
import type { Entry } from '../weeks/plan.ts';

/** Columns of a table whose rows are entries: which there are, how they are headed, what their cells hold. */

export const DAY_HEADS: readonly string[] = ['Ngày', 'Thứ, ngày', 'Thứ/ngày', 'NGÀY'];
export const HALF_HEADS: readonly string[] = ['Buổi', 'BUỔI', 'Sáng/Chiều'];
export const HOUR_HEADS: readonly string[] = ['Giờ', 'Thời gian', 'Thời điểm'];
export const TITLE_HEADS: readonly string[] = ['Nội dung', 'NỘI DUNG CÔNG VIỆC', 'Nội dung công tác'];
const PARTICIPANT_HEADS = ['Thành phần', 'Thành phần tham dự'];
const PLACE_HEADS = ['Địa điểm', 'ĐỊA ĐIỂM'];
const LEADER_HEADS = ['Chủ trì', 'Lãnh đạo', 'Người chủ trì', 'Lãnh đạo dự'];
const UNIT_HEADS = ['Đơn vị chuẩn bị', 'Chuẩn bị'];

interface Detail {
  readonly head: string | null;
  readonly cell: (entry: Entry) => string;
  /** In the cell of the title, where there is no column for it. */
  readonly label: (entry: Entry) => string;
}

export interface Details {
  readonly heads: readonly string[];
  readonly cells: (entry: Entry) => readonly string[];
  /** The title, and behind it what has no column. */
  readonly title: (entry: Entry) => string;
}

/** Participants, place, leader and office, each in a column or behind the title. */
export function detailColumns(c: Chance, hand: Hand): Details {
  const labelled = (label: string) => (value: string) => `${label}${value}`;
  const details: readonly Detail[] = [
    detail(c.percent(50) ? c.pick(PARTICIPANT_HEADS) : null, (e) => e.participants, labelled('Thành phần: ')),
    detail(
      c.percent(60) ? c.pick(PLACE_HEADS) : null,
      (e) => e.place,
      (place) => hand.place(place).replace(/^tại/, 'Tại'),
    ),
    detail(c.percent(70) ? c.pick(LEADER_HEADS) : null, (e) => e.leader, labelled(hand.leaderLabel)),
    detail(c.percent(50) ? c.pick(UNIT_HEADS) : null, (e) => e.unit, labelled('Chuẩn bị: ')),
  ];
  const columns = details.filter(({ head }) => head !== null);
  return {
    heads: columns.map(({ head }) => head!),
    cells: (entry) => columns.map(({ cell }) => cell(entry)),
    title: (entry) =>
      [entry.title, ...details.map(({ label }) => label(entry))].filter((part) => part !== '').join('. '),
  };
}

function detail(head: string | null, of: (entry: Entry) => string | null, label: (value: string) => string): Detail {
  return {
    head,
    cell: (entry) => of(entry) ?? '',
    label: (entry) => (head === null && of(entry) !== null ? label(of(entry)!) : ''),
  };
}
