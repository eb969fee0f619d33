import type { Kysely } from 'kysely';
import { apiTokens } from './api-tokens.ts';
import { boards } from './boards.ts';
import { dav } from './dav.ts';
import { documents } from './documents.ts';
import { draftEdits } from './draft-edits.ts';
import { evidence } from './evidence.ts';
import { feeds } from './feeds.ts';
import { history } from './history.ts';
import { links } from './links.ts';
import { loginAttempts } from './login-attempts.ts';
import { mail } from './mail.ts';
import { schema } from './migrate.ts';
import { occurrences } from './occurrences.ts';
import { oneTimeLinks } from './one-time-links.ts';
import { organizations } from './organizations.ts';
import type { StoreWrites } from './port.ts';
import { push } from './push.ts';
import { revisions } from './revisions.ts';
import type { Tables } from './schema.ts';
import { sessions } from './sessions.ts';
import { settings } from './settings.ts';
import { uploads } from './uploads.ts';
import { users } from './users.ts';

/** Every repository over one transaction of either database. */
export function repositories(db: Kysely<Tables>): StoreWrites {
  return {
    schema: schema(db),
    organizations: organizations(db),
    documents: documents(db),
    revisions: revisions(db),
    occurrences: occurrences(db),
    feeds: feeds(db),
    links: links(db),
    boards: boards(db),
    settings: settings(db),
    push: push(db),
    dav: dav(db),
    users: users(db),
    sessions: sessions(db),
    apiTokens: apiTokens(db),
    oneTimeLinks: oneTimeLinks(db),
    loginAttempts: loginAttempts(db),
    history: history(db),
    uploads: uploads(db),
    draftEdits: draftEdits(db),
    evidence: evidence(db),
    mail: mail(db),
  };
}
