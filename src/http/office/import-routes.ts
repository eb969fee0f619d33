import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Section } from '../../locale/office-pages.ts';
import { NOTHING_GIVEN } from '../../locale/taking-pages.ts';
import { importPage } from '../../pages/office/taking.ts';
import { showHolidays } from '../../service/holidays.ts';
import { showRoster } from '../../service/roster.ts';
import { languageOf, sendPage } from '../page.ts';
import { holidaysIn, organizationIn } from '../sound.ts';
import { officeOf } from './access.ts';
import { field } from './forms.ts';
import { HOLIDAYS, holidaysBase, holidaysWish, requireHolidays } from './holiday-wish.ts';
import { officeContext } from './pages.ts';
import type { OfficeParts } from './parts.ts';
import { ROSTER, rosterBase, rosterWish } from './roster-wish.ts';
import { takeChange, type Wish } from './taking.ts';
import { fileIn } from './upload-routes.ts';

/** Files of the configuration, taken in by a page: checked whole, and shown before they hold. */

interface Kind {
  readonly url: string;
  readonly section: Section;
  readonly base: (request: FastifyRequest) => string;
  readonly mark: (request: FastifyRequest, parts: OfficeParts) => Promise<string>;
  /** Who may; what the permission of the route does not say. */
  readonly allow: (request: FastifyRequest, parts: OfficeParts) => Promise<void>;
  /** @throws LichError `roster-invalid` */
  readonly wish: (request: FastifyRequest, parts: OfficeParts, text: string) => Wish | Promise<Wish>;
}

const KINDS: readonly Kind[] = [
  {
    ...{ url: ROSTER, section: 'roster', base: rosterBase, allow: async () => undefined },
    mark: async (request, { office }) => (await showRoster(office, officeOf(request).organization.id)).mark,
    wish: (request, parts, text) =>
      rosterWish(request, parts, () => organizationIn(text, officeOf(request).organization.id)),
  },
  {
    ...{ url: HOLIDAYS, section: 'holidays', base: holidaysBase, allow: requireHolidays },
    mark: async (_request, { office }) => (await showHolidays(office)).mark,
    wish: (request, parts, text) => holidaysWish(request, parts, () => holidaysIn(text)),
  },
];

export function importRoutes(scope: FastifyInstance, parts: OfficeParts): void {
  for (const kind of KINDS) routesFor(kind, scope, parts);
}

function routesFor(kind: Kind, scope: FastifyInstance, parts: OfficeParts): void {
  const config = { access: 'edit-roster' } as const;
  const url = `${kind.url}/import`;
  const draw = async (request: FastifyRequest, reply: FastifyReply, text: string, problem: string | null) => {
    const { section, base, mark } = kind;
    const given = { section, base: base(request), mark: await mark(request, parts), text, problem };
    return importPage(officeContext(request, reply), given);
  };

  scope.get(url, { config }, async (request, reply) => {
    await kind.allow(request, parts);
    return sendPage(reply, await draw(request, reply, '', null));
  });

  scope.post(url, { config }, async (request, reply) => {
    await kind.allow(request, parts);
    const file = fileIn(request, 'file', parts.intake?.maximumBytes ?? 0);
    const text = file === null ? field(request, 'text') : file.bytes.toString('utf8');
    if (text.trim() === '') {
      return sendPage(reply, await draw(request, reply, text, NOTHING_GIVEN[languageOf(request)]), 422);
    }
    const fields = { mark: field(request, 'mark'), text };
    return takeChange(
      request,
      reply,
      async () => ({ ...(await kind.wish(request, parts, text)), done: 'imported', isAlwaysShown: true, fields }),
      (problem) => draw(request, reply, text, problem),
    );
  });
}
