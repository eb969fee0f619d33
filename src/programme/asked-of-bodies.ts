import { opensAskedWork } from './asked-work.ts';

/**
 * A paragraph of its own that says what units hand in: `Các phòng nộp đề xuất về Văn phòng (hạn cuối 23/01)`. It is none of
 * the meeting above it; where no limit is said, it may be what that meeting asks for.
 */
export function asksOfBodies(text: string): 'sure' | 'unsure' | null {
  if (!BODIES.test(text) || !opensAskedWork(text) || PREPARES.test(text)) return null;
  return LIMITED.test(text) ? 'sure' : 'unsure';
}

const BODIES =
  /^(?:(?:tất cả )?(?:các|mỗi) (?:phòng|ban|khoa|tổ|bộ phận|đơn vị|cơ quan|trường|lớp|chi bộ|xã|sở)|văn phòng|phòng (?!họp)|ban |khoa |tổ |bộ phận)/iu;
/** What is done for the meeting itself. */
const PREPARES = /^[^.;,(]*(?<!\p{L})(?:chuẩn bị|bố trí|cử|phục vụ|mời|báo cáo)(?!\p{L})/iu;
const LIMITED =
  /(?<!\p{L})(?:(?:thời )?hạn(?: cuối| chót| nộp| gửi)?\s?:?\s(?:\p{L}+\s)?\d|(?:trước|chậm nhất|muộn nhất|đến hết|xong trong)(?: ngày| thứ| \d))/iu;
