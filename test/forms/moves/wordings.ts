import { capital } from '../kit/text.ts';
import type { Fate } from './thing.ts';

/** How notices say in one sentence what becomes of something. */

export interface Said {
  /** As within a sentence. */
  readonly name: string;
  /** `8h00 ngày 12/3`. */
  readonly old: string;
  readonly next: string;
  /** The hours alone, and the day of both. */
  readonly oldHour: string;
  readonly newHour: string;
  readonly day: string;
  readonly oldPlace: string;
  readonly newPlace: string;
}
export type Wording = (said: Said) => string;

const MOVED: readonly Wording[] = [
  ({ name, old, next }) => `${name} chuyển từ ${old} sang ${next}`,
  ({ name, old, next }) => `${name} dời từ ${old} đến ${next}`,
  ({ name, old, next }) => `${name} (theo lịch cũ: ${old}) lùi sang ${next}`,
  ({ name, old, next }) => `dời ${name} từ ${old} sang ${next}`,
  ({ name, old, next }) => `chuyển ${name} đã thông báo tại Lịch công tác tuần 10 vào ${old} sang ${next}`,
  ({ name, old, next }) => `lùi thời gian tổ chức ${name} đến ${next} thay vì ${old}`,
  ({ name, old, next }) => `${name}: ${next} (thay vì ${old})`,
  ({ name, old, next }) => `${name}: thời gian cũ ${old}, thời gian mới ${next}`,
  ({ name, old, next }) => `${name}: ${old} → ${next}`,
  ({ name, old, next }) => `${name} tổ chức vào ${next}, thay vì ${old} như đã thông báo`,
  ({ name, old, next }) => `thay đổi thời gian ${name}: ${old} chuyển thành ${next}`,
  ({ name, old, next }) => `điều chỉnh thời gian ${name} từ ${old} thành ${next}`,
  ({ name, old, next }) => `${name} dự kiến ${old}, nay điều chỉnh sang ${next}`,
  ({ name, old, next }) => `thay vì ${old}, ${name} sẽ tổ chức vào ${next}`,
  ({ name, old, next }) => `${name}: Lịch cũ: ${old}; lịch mới: ${next}`,
  ({ name, old, next }) =>
    `${name} đã thông báo tại Giấy mời số 45/GM-UBND tổ chức vào ${old}, nay chuyển sang ${next}`,
  ({ name, old, next }) => `hoãn ${name} ${old}, chuyển sang ${next}`,
  ({ name, old, next }) => `${name}: ${old} (cũ) - ${next} (mới)`,
  ({ name, old, next }) => `${name} sẽ diễn ra ${next} (lịch cũ: ${old})`,
  ({ name, old, next }) => `${name} chuyển sang ${next} (theo lịch cũ là ${old})`,
  ({ name, old, next }) => `${name} ${old} được dời lại vào ${next}`,
  ({ name, old, next }) => `${name}: đã thông báo tại lịch tuần là ${old}, nay điều chỉnh thành ${next}`,
  ({ name, old, next, newPlace }) => `${name} chuyển từ ${old} sang ${next} tại ${newPlace}`,
  ({ name, old, next, oldPlace, newPlace }) => `${name}: ${next}, tại ${newPlace} (thay vì ${old} tại ${oldPlace})`,
  ({ name, old, next, oldPlace, newPlace }) => `chuyển ${name} từ ${old} tại ${oldPlace} sang ${next} tại ${newPlace}`,
];
const BRINGS_NEAR: readonly Wording[] = [
  ({ name, old, next }) => `${name}: từ ${old} đưa sang ${next}`,
  ({ name, old, next }) => `${name} lùi từ ${old} xuống ${next}`,
  ({ name, old, next }) => `${name}: trước đây là ${old}, nay là ${next}`,
  ({ name, old, next }) => `${name} không phải ${old} mà là ${next}`,
];
const HOUR: readonly Wording[] = [
  ({ name, day, oldHour, newHour }) => `${name} ${day} chuyển từ ${oldHour} sang ${newHour}`,
  ({ name, day, oldHour, newHour }) => `${name} ${day}: bắt đầu lúc ${newHour} thay vì ${oldHour}`,
  ({ name, day, oldHour, newHour }) => `đổi giờ ${name} ${day} từ ${oldHour} sang ${newHour}`,
  ({ name, day, oldHour, newHour }) => `${name} ${day}: giờ cũ ${oldHour}, giờ mới ${newHour}`,
  ({ name, day, oldHour, newHour }) => `${name}, ${day}: lùi giờ họp từ ${oldHour} sang ${newHour}`,
];
const PLACE: readonly Wording[] = [
  ({ name, old, oldPlace, newPlace }) => `chuyển địa điểm ${name} (${old}) từ ${oldPlace} sang ${newPlace}`,
  ({ name, old, oldPlace, newPlace }) => `${name}, ${old}: đổi địa điểm từ ${oldPlace} sang ${newPlace}`,
  ({ name, old, oldPlace, newPlace }) => `${name} ${old}: địa điểm mới ${newPlace} (thay cho ${oldPlace})`,
  ({ name, old, newPlace }) => `${name} vẫn tổ chức ${old}, địa điểm chuyển sang ${newPlace}`,
  ({ name, old, oldPlace, newPlace }) => `thay đổi địa điểm ${name} ${old} từ ${oldPlace} thành ${newPlace}`,
  ({ name, old, oldPlace, newPlace }) => `${name}, ${old}: chuyển từ ${oldPlace} về ${newPlace}`,
  ({ name, old, oldPlace, newPlace }) => `${name} ${old} tổ chức tại ${newPlace} thay vì ${oldPlace}`,
];
const OFF: readonly Wording[] = [
  ({ name, old }) => `tạm hoãn ${name} ${old}`,
  ({ name, old }) => `${name} dự kiến ${old}: hoãn, thời gian cụ thể sẽ thông báo sau`,
  ({ name, old }) => `hoãn ${name} vào ${old} đến khi có thông báo mới`,
  ({ name, old }) => `hủy ${name} ${old}`,
  ({ name, old }) => `${name} ${old}: huỷ`,
  ({ name, old }) => `rút ${name} (${old}) khỏi lịch công tác tuần`,
  ({ name, old }) => `không tổ chức ${name} vào ${old}`,
  ({ name, old }) => `${name} ${old} lùi lại, thời gian sẽ thông báo sau`,
  ({ name, old }) => `${name} đã thông báo tại lịch tuần (${old}): tạm dừng`,
];
const STAYS: readonly Wording[] = [
  ({ name, old }) => `${name} ${old}: giữ nguyên`,
  ({ name, old }) => `giữ nguyên ${name} vào ${old}`,
  ({ name, old }) => `${name} vẫn tổ chức theo lịch, ${old}`,
  ({ name, old, oldPlace }) => `${name} ${old} tại ${oldPlace}: không thay đổi`,
];
const ADDED: readonly Wording[] = [
  ({ name, next, newPlace }) => `bổ sung ${name} vào ${next} tại ${newPlace}`,
  ({ name, next, newPlace }) => `bổ sung: ${name}, ${next}, tại ${newPlace}`,
  ({ name, next }) => `bổ sung lịch: ${next}, ${name}`,
  ({ name, next }) => `bổ sung vào lịch công tác ${name}, ${next}`,
];

export const WORDINGS: Readonly<Record<Fate, readonly Wording[]>> = {
  moved: [...MOVED, ...BRINGS_NEAR],
  hour: HOUR,
  place: PLACE,
  off: OFF,
  stays: STAYS,
  added: ADDED,
};

/** As a sentence begins. */
export const sentence = (wording: Wording, said: Said): string => capital(wording(said));
