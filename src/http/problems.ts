import { type ErrorCode, LichError } from '../errors.ts';
import { errorSentence } from '../locale/errors.ts';
import { INTERNAL_FAULT, problemTitle } from '../locale/problems.ts';
import type { Sentence } from '../locale/sentence.ts';

/** RFC 9457: Vietnamese in the standard's members, English beside it. */
export interface Problem {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly titleEn: string;
  readonly detailEn: string;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Troubles of the service that a person can wait out, and whose sentences tell nothing of the machine. */
const TOLD: readonly ErrorCode[] = ['store-busy', 'store-away', 'login-busy'];

/** What to answer for whatever was thrown; a bug says nothing about itself. */
export function problemOf(error: unknown): Problem {
  if (error instanceof LichError && (error.status < 500 || TOLD.includes(error.code))) {
    const detail = { vi: errorSentence(error, 'vi'), en: errorSentence(error, 'en') };
    return problem(error.code, error.status, detail);
  }
  const status = statusOf(error);
  // The framework's own refusals: a body too large, an address that cannot be decoded.
  if (status >= 400 && status < 500) return problem('request-invalid', status, problemTitle(status));
  return problem('internal', status === 503 ? 503 : 500, INTERNAL_FAULT);
}

function statusOf(error: unknown): number {
  if (error instanceof LichError) return error.status;
  const isStatus = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number';
  return isStatus ? (error.statusCode as number) : 500;
}

function problem(code: string, status: number, detail: Sentence): Problem {
  const title = problemTitle(status);
  return {
    type: `urn:lich:problem:${code}`,
    status,
    title: title.vi,
    detail: detail.vi,
    titleEn: title.en,
    detailEn: detail.en,
  };
}
