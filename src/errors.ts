/**
 * What a person can do wrong, as a catalogue: one line a code. `status` is the HTTP answer, `exit` the command's.
 * The sentences stand in `locale/errors/`; a bug is not in this list, it ends as 500 and in the log.
 */
const CATALOGUE = {
  'file-not-found': { status: 404, exit: 1 },
  'file-inaccessible': { status: 404, exit: 1 },
  'file-empty': { status: 422, exit: 1 },
  'file-too-large': { status: 413, exit: 1 },
  'file-binary': { status: 415, exit: 1 },
  'file-format': { status: 415, exit: 1 },
  'file-unreadable': { status: 422, exit: 1 },
  'file-encrypted': { status: 422, exit: 1 },
  'file-scanned': { status: 422, exit: 1 },
  'file-limits': { status: 422, exit: 1 },
  'reading-timeout': { status: 422, exit: 1 },
  'document-classified': { status: 422, exit: 1 },
  'no-programme': { status: 422, exit: 1 },
  'programme-invalid': { status: 422, exit: 1 },
  'organization-unknown': { status: 404, exit: 2 },
  'organization-needed': { status: 422, exit: 2 },
  'command-unknown': { status: 400, exit: 2 },
  'option-unknown': { status: 400, exit: 2 },
  'option-value': { status: 400, exit: 2 },
  'argument-missing': { status: 400, exit: 2 },
  'argument-unexpected': { status: 400, exit: 2 },
  'date-invalid': { status: 400, exit: 2 },
  'date-range-invalid': { status: 400, exit: 2 },
  'date-outside-window': { status: 404, exit: 1 },
  'lunar-range': { status: 400, exit: 2 },
  'configuration-invalid': { status: 500, exit: 2 },
  'store-newer': { status: 500, exit: 1 },
  'store-unusable': { status: 503, exit: 1 },
  'store-busy': { status: 503, exit: 1 },
  'store-unreachable': { status: 503, exit: 1 },
  'store-away': { status: 503, exit: 1 },
  'store-missing': { status: 404, exit: 1 },
  'store-same': { status: 400, exit: 2 },
  'store-not-empty': { status: 409, exit: 1 },
  'store-copy-differs': { status: 500, exit: 1 },
  'store-copy-moved': { status: 409, exit: 1 },
  'store-place': { status: 400, exit: 2 },
  'backup-foreign': { status: 422, exit: 1 },
  'backup-newer': { status: 422, exit: 1 },
  'backup-damaged': { status: 422, exit: 1 },
  'backup-passphrase-short': { status: 422, exit: 2 },
  'backup-passphrase-wrong': { status: 422, exit: 1 },
  'backup-passphrase-missing': { status: 422, exit: 2 },
  'backup-file-exists': { status: 409, exit: 1 },
  'backup-file-unusable': { status: 500, exit: 1 },
  'backup-key-differs': { status: 409, exit: 1 },
  'backup-store-later': { status: 409, exit: 1 },
  'key-unusable': { status: 500, exit: 1 },
  'key-permissions': { status: 500, exit: 1 },
  'key-garbled': { status: 500, exit: 1 },
  'key-missing': { status: 500, exit: 1 },
  'key-foreign': { status: 500, exit: 1 },
  'key-foreign-given': { status: 500, exit: 1 },
  'seal-keys-needed': { status: 409, exit: 1 },
  'port-in-use': { status: 500, exit: 1 },
  'address-unusable': { status: 500, exit: 1 },
  'acceptance-needs-confirmation': { status: 409, exit: 1 },
  'items-unresolved': { status: 409, exit: 1 },
  'revision-unknown': { status: 404, exit: 1 },
  'wider-undecided': { status: 409, exit: 1 },
  'revision-stale': { status: 409, exit: 1 },
  'revision-accepted': { status: 409, exit: 1 },
  'programme-unknown': { status: 404, exit: 1 },
  'programme-exists': { status: 409, exit: 1 },
  'published-changed': { status: 409, exit: 1 },
  'revision-not-accepted': { status: 409, exit: 1 },
  'roster-stale': { status: 409, exit: 1 },
  'roster-invalid': { status: 422, exit: 2 },
  'alias-taken': { status: 409, exit: 1 },
  'holidays-stale': { status: 409, exit: 1 },
  'holidays-unchanged': { status: 409, exit: 1 },
  'body-invalid': { status: 400, exit: 1 },
  'item-unknown': { status: 404, exit: 1 },
  'parts-missing': { status: 422, exit: 1 },
  'title-missing': { status: 422, exit: 1 },
  'time-invalid': { status: 422, exit: 1 },
  'roster-id-unknown': { status: 422, exit: 1 },
  'nothing-to-undo': { status: 409, exit: 1 },
  'upload-unknown': { status: 404, exit: 1 },
  'upload-interrupted': { status: 409, exit: 1 },
  'idempotency-mismatch': { status: 422, exit: 1 },
  'evidence-format': { status: 415, exit: 1 },
  'evidence-unknown': { status: 404, exit: 1 },
  'document-unknown': { status: 404, exit: 1 },
  'feed-unknown': { status: 404, exit: 1 },
  'link-unknown': { status: 404, exit: 1 },
  'feed-revoked': { status: 410, exit: 1 },
  'app-password-unknown': { status: 404, exit: 1 },
  'dav-without-tls': { status: 403, exit: 1 },
  'board-unknown': { status: 404, exit: 1 },
  'board-revoked': { status: 410, exit: 1 },
  'board-view-unknown': { status: 404, exit: 1 },
  'board-scope-invalid': { status: 422, exit: 2 },
  'push-target-unknown': { status: 404, exit: 1 },
  'push-address-invalid': { status: 422, exit: 2 },
  'push-failed': { status: 502, exit: 1 },
  'push-calendar-gone': { status: 422, exit: 1 },
  'push-not-writable': { status: 422, exit: 1 },
  'push-calendar-taken': { status: 409, exit: 1 },
  'push-password-missing': { status: 422, exit: 2 },
  'push-password-lost': { status: 409, exit: 1 },
  'push-running': { status: 409, exit: 1 },
  'login-failed': { status: 401, exit: 1 },
  'login-needed': { status: 401, exit: 1 },
  'form-foreign': { status: 403, exit: 1 },
  'password-differs': { status: 422, exit: 1 },
  'login-wait': { status: 429, exit: 1 },
  'too-many-requests': { status: 429, exit: 1 },
  'login-busy': { status: 503, exit: 1 },
  forbidden: { status: 403, exit: 1 },
  'office-unknown': { status: 404, exit: 2 },
  'account-unknown': { status: 404, exit: 1 },
  'login-invalid': { status: 422, exit: 2 },
  'login-taken': { status: 409, exit: 1 },
  'name-missing': { status: 422, exit: 2 },
  'email-invalid': { status: 422, exit: 2 },
  'role-invalid': { status: 422, exit: 2 },
  'label-missing': { status: 422, exit: 2 },
  'last-administrator': { status: 409, exit: 1 },
  'password-wrong': { status: 422, exit: 1 },
  'password-short': { status: 422, exit: 1 },
  'password-long': { status: 422, exit: 1 },
  'password-weak': { status: 422, exit: 1 },
  'one-time-link-used': { status: 410, exit: 1 },
  'token-unknown': { status: 404, exit: 1 },
  'letter-unknown': { status: 404, exit: 1 },
  'mail-not-configured': { status: 409, exit: 2 },
  'mail-failed': { status: 502, exit: 1 },
  'metrics-refused': { status: 401, exit: 1 },
  'route-unknown': { status: 404, exit: 1 },
  'method-not-allowed': { status: 405, exit: 1 },
  'request-invalid': { status: 400, exit: 1 },
} as const satisfies Record<string, { status: number; exit: number }>;

export type ErrorCode = keyof typeof CATALOGUE;
export const ERROR_CODES = Object.keys(CATALOGUE) as ErrorCode[];
export type ErrorData = Readonly<Record<string, string | number>>;

/** A request that cannot be met, for a reason a person can read and mend. */
export class LichError extends Error {
  override readonly name = 'LichError';
  readonly code: ErrorCode;
  readonly data: ErrorData;

  constructor(code: ErrorCode, data: ErrorData = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.data = data;
  }

  /** RFC 9110 §15. */
  get status(): number {
    return CATALOGUE[this.code].status;
  }

  get exit(): number {
    return CATALOGUE[this.code].exit;
  }
}
