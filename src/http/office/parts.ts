import type { Uploads } from '../../service/drafts/uploads.ts';
import type { FeedSettings } from '../../service/feed-maker.ts';
import type { MailOffice } from '../../service/mail/mail-office.ts';
import type { Office } from '../../service/office.ts';
import type { PushOffice } from '../../service/push-office.ts';

/** How documents come in. */
export interface Intake {
  readonly uploads: Uploads;
  readonly maximumBytes: number;
}

/** What the office's own pages work with. */
export interface OfficeParts {
  readonly office: Office;
  readonly feeds: FeedSettings;
  readonly push: PushOffice;
  readonly mail: MailOffice;
  /** What links begin with, without a slash at the end. It is asked for when the service listens. */
  linkBase(): string;
  /** Whether people reach the service by https: then no cookie goes out in clear text. */
  readonly isHttps: boolean;
  /** Left out where nothing can be uploaded. */
  readonly intake?: Intake;
}
