import { findDates } from './dates.ts';
import { isDueAt } from './due-clauses.ts';

/** Sentences that only say how things stand: what was, with nothing to do about it. */

/** `Công tác chuẩn bị năm nay sớm hơn mọi năm, song …` */
const ASSESSES =
  /^(?:(?:trong )?(?:thời gian|những tháng|tháng|quý|năm) (?:vừa )?qua|(?:cho )?đến nay|hiện nay|tính đến|qua (?:báo cáo|kiểm tra)|nhìn chung|(?:về )?cơ bản|công tác [^.;]{3,60}(?:đã|còn|năm nay|vẫn))(?!\p{L})[^;]*?(?<!\p{L})(?:song|tuy nhiên|nhưng|còn|chưa|cố gắng|đạt|kịp thời)(?!\p{L})/iu;
/** `Đến hết quý III, toàn huyện mới trồng được 40 ha`; `đến hết tháng 12 đạt 95%` is an aim. */
const STANDS_BY =
  /^(?:tính )?(?:đến|hết)(?:\s(?:hết|cuối|thời điểm))?\s(?:ngày|tháng|quý|năm|tuần|\d)[^.;]{0,120}?(?<!\p{L})(?:mới|đã|vẫn|chỉ|chưa|còn)(?!\p{L})/iu;
/** `Đến nay dự án đã giải ngân 45% kế hoạch vốn.`: one clause, of what has been done. */
const HAS_DONE =
  /^(?:(?:cho )?đến nay|hiện nay|(?:về )?cơ bản|nhìn chung),?\s(?:(?!(?<!\p{L})đã(?!\p{L}))[^,;.]){0,120}(?<!\p{L})đã\s[^,;]*$/iu;
/** `Đã giải quyết 45/60 hồ sơ, tính đến hết ngày 30/4`: a count until a day. */
const COUNTED =
  /(?<!\p{L}|chưa )(?:đã|mới|đạt)(?!\p{L})[^.;]{0,200}(?<!\p{L})tính đến\s(?:(?:hết|cuối|thời điểm)\s)*(?:ngày|tháng|quý|năm|\d)/iu;
const ASKS =
  /(?<!\p{L})(?:(?<!(?:theo|với)\s)yêu cầu|đề nghị|giao|phải|cần|tiếp tục|khẩn trương|chỉ đạo|phấn đấu|hoàn thành|tập trung|rút kinh nghiệm)(?!\p{L})/iu;
/** `Về giải ngân: Đến hết tháng 10 …`, `Đánh giá chung Thời gian qua …`: what it is about, before the sentence. */
const ABOUT = /^(?:[^:.;]{3,100}:\s|(?:Về đ|Đ)ánh giá(?: chung| tình hình| kết quả)?\s)(?=\p{Lu})/u;
/** `Đánh giá Tháng 4 các chỉ tiêu cơ bản hoàn thành; …`: below that heading, whatever has been done. */
const REPORTS =
  /^(?:(?:Về đ|Đ)ánh giá|(?:Về n|N)hận xét)(?: chung| tình hình| kết quả)?[\s.:]\s?(?=\p{Lu}).*(?<!\p{L})(?:đã|cơ bản|đạt|được)(?!\p{L})/u;
/** What is complete is not to be completed. */
const IS_DONE =
  /(?<!\p{L})(?:(?:đã|cơ bản|đều)\s(?:được\s)?(?:hoàn thành|tập trung|khẩn trương|tiếp tục)|(?:đã|chưa|mới)\s(?:cơ bản\s)?hoàn thành)(?!\p{L})/giu;
/** The heading of such sentences. */
const HEADING = /^(?:về )?(?:đánh giá|nhận xét)(?: chung| tình hình| kết quả)?[\s.:]*$/iu;
export const isAssessment = (text: string): boolean => {
  if (HEADING.test(text)) return true;
  if (REPORTS.test(text) && !ASKS.test(text.replace(IS_DONE, ' ')) && !givesLastDay(text)) return true;
  const said = text.replace(ABOUT, '');
  return (
    [ASSESSES, HAS_DONE, STANDS_BY, COUNTED].some((form) => form.test(said)) &&
    !ASKS.test(text.replace(IS_DONE, ' ')) &&
    !givesLastDay(text)
  );
};

/** `…, xong trước ngày 20/12`: whatever else it says, there is something to do; what was done by a day, or is counted until one, is none. */
const givesLastDay = (text: string): boolean =>
  text
    .split(CLAUSES)
    .some(
      (clause) =>
        !DONE.test(clause) && !COUNTS.test(clause) && findDates(clause).some(({ index }) => isDueAt(clause, index)),
    );
const COUNTS = /^[\s(]*(?:số liệu\s)?tính (?:từ[^,;]{3,40}\s)?đến(?!\p{L})/iu;
const CLAUSES = /[,;](?=\s)/u;
const DONE = /(?<!\p{L})(?:đã|mới|vẫn|chỉ|đạt)(?!\p{L})/iu;

/** A sentence ends, or the clause begins that asks for something. */
const PARTS = /(?<=[.;])\s+|(?<=,)\s+(?=(?:vì vậy|do đó|do vậy|nên|giao|đề nghị|yêu cầu|cần)(?!\p{L}))/iu;

/** The words without what only says how things stand; the rest keeps its place. */
export const withoutAssessments = (text: string): string =>
  text
    .split(PARTS)
    .filter(isAssessment)
    .reduce((rest, said) => rest.replace(said, ' '.repeat(said.length)), text);
