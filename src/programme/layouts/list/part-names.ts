import { isPlaceLine } from '../../places.ts';
import { hasVerb } from '../../subjects.ts';

/** `Tổ đại biểu số 2`, `Đơn vị bầu cử số 1 gồm …`: who the days below belong to. */
const PART =
  /^[\s\-–+*•]*(?:[\dIVX]{1,4}[.)/]\s*)*(?:tổ đại biểu|tổ số|đơn vị bầu cử|cụm|khu vực|điểm số|đợt)\s[^.;]{1,120}[.;]?$/iu;
/** `Tổ đại biểu số 4: tổ chức lồng ghép`: it says what the part does. */
const DOES_BEHIND = /:\s+(\p{L}.*)$/u;

export function isPartName(text: string): boolean {
  const words = text.replace(BRACKETS, '');
  const behind = PART.test(words) ? DOES_BEHIND.exec(words)?.[1] : null;
  return behind === undefined || (behind !== null && !hasVerb(behind.replace(HOUSES, '')));
}

/** `Điểm số 3: Trường Tiểu học Mẫu (cử tri các thôn …)`: where it is, or null. An area (`Cụm 2: xã Mẫu`) says whose it is. */
export function placeOfPart(section: string): string | null {
  const place = isPartName(section) ? DOES_BEHIND.exec(section.replace(BRACKETS, ''))?.[1] : null;
  return place != null && isPlaceLine(place) && !AREA.test(place) ? place.replace(/[\s.,]+$/u, '') : null;
}

/** Of whom a part is (`(cử tri các thôn …)`). */
const BRACKETS = /\s*\([^()]*\)/gu;
/** Houses that are called by what is done in them. */
const HOUSES =
  /(?:tiểu|trung|đại)\shọc|(?:nhà|phòng|khu|trung tâm)\s(?:sinh hoạt|làm việc|học tập|hội nghị|tiếp (?:công )?dân|bàn giao)/giu;
const AREA =
  /^(?:tại\s)?(?:xã|phường|thị trấn|huyện|quận|tỉnh|thành phố|tp|thôn|xóm|ấp|bản|khu(?!\s(?:nhà|sinh hoạt))|cơ quan)(?!\p{L})/iu;
