import { Type } from 'typebox';
import { ROLES } from '../../../model/account.ts';
import { moment, nullable, oneOf, record, text } from './shapes.ts';

/** Accounts, their sessions and the tokens of machines; never what opens any of them, but once. */

const role = oneOf(ROLES);

export const Account = record({
  id: text,
  organizationId: Type.Union([text, Type.Null()], { description: 'null: the whole service' }),
  ...{ role, login: text, name: text, email: nullable(text) },
  createdAt: moment,
  disabledAt: nullable(moment),
});

export const PasswordLink = record({
  address: Type.String({ description: 'works once, for three days; nobody is shown it again' }),
});

export const SessionAnswer = record({
  id: text,
  ...{ createdAt: moment, lastSeenAt: moment, expiresAt: moment },
  ...{ address: text, agent: text },
});

const TOKEN = { id: text, label: text, role, createdAt: moment, lastUsedAt: nullable(moment) };
export const Token = record({ ...TOKEN, revokedAt: nullable(moment) });
export const TokenMade = record({
  ...{ ...TOKEN, revokedAt: nullable(moment) },
  token: Type.String({ description: 'for `Authorization: Bearer`; nobody is shown it again' }),
});
