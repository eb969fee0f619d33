import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { organizationYaml } from '../../config/organization-yaml.ts';
import type { OfficeHours, Organization } from '../../model/organization.ts';
import { type AliasRequest, addAlias } from '../../service/lessons.ts';
import { changeRoster, previewRoster, showRoster } from '../../service/roster.ts';
import { organizationIn, soundOrganization } from '../sound.ts';
import { ChangePreview, HoursAnswer, OfficeHours as HoursShape, Roster, RosterOutcome } from './answers/office.ts';
import { bytesOf } from './answers/shapes.ts';
import { etag, IF_MATCH, onCondition, UNMET } from './if-match.ts';
import { type ApiParts, type ApiRoutes, about, asked, BasisQuery, OFFICE, params, yamlIn } from './routes.ts';

/** The organisation: as JSON, and as the YAML of the configuration. */

const basis = Type.Optional(
  Type.Integer({ description: 'of the preview: 409 when what is published is not what it was then' }),
);
const RosterBody = Type.Object({
  basis,
  mark: Type.Optional(
    Type.String({ description: 'of the state that was edited: 409 when it is another; or If-Match' }),
  ),
  organization: Type.Object({}, { additionalProperties: true, description: 'whole, as it was answered' }),
});
const HoursBody = Type.Object({
  basis,
  mark: Type.Optional(
    Type.String({ description: 'of the state that was edited: 409 when it is another; or If-Match' }),
  ),
  hours: Type.Array(HoursShape, { minItems: 1 }),
});
const AliasBody = Type.Object({
  kind: Type.Enum(['person', 'unit', 'group']),
  id: Type.String(),
  text: Type.String({ minLength: 1, maxLength: 200 }),
});
type RosterGiven = { Body: { mark?: string; basis?: number; organization: Organization } };

export const rosterRoutes: ApiRoutes = (api, parts) => {
  const { office } = parts;
  const tag = 'roster';
  const url = `${OFFICE}/roster`;
  const outcome = { response: { 200: RosterOutcome } };
  const conditional = { ...IF_MATCH, response: { 200: RosterOutcome, ...UNMET } };

  api.get(
    url,
    about(tag, 'People, units, groups, hours', 'view-programmes', { params: params(), response: { 200: Roster } }),
    async (request, reply) => {
      const shown = await showRoster(office, asked(request).organizationId);
      return reply.header('ETag', etag(shown.mark)).send(shown);
    },
  );

  api.put<RosterGiven>(
    url,
    about(tag, 'Put a roster in force', 'edit-roster', {
      ...{ params: params(), body: RosterBody, ...conditional },
    }),
    (request) => change(request, parts, given(request), request.body),
  );

  api.post<RosterGiven>(
    `${url}/preview`,
    about(tag, 'What putting it in force would change', 'edit-roster', {
      ...{ params: params(), body: RosterBody, ...IF_MATCH, response: { 200: ChangePreview, ...UNMET } },
    }),
    (request) => {
      const wish = { organizationId: asked(request).organizationId, organization: given(request) };
      return onCondition(request, marked(request, parts, request.body.mark), (mark) =>
        previewRoster(office, { ...wish, mark }),
      );
    },
  );

  api.get(
    `${url}.yaml`,
    about(tag, 'As a file of the configuration', 'view-programmes', {
      ...{ params: params(), response: { 200: bytesOf('application/yaml') } },
    }),
    async (request, reply) => {
      const { organization, mark } = await showRoster(office, asked(request).organizationId);
      return reply
        .header('ETag', etag(mark))
        .type('application/yaml; charset=utf-8')
        .send(organizationYaml(organization));
    },
  );

  api.put<{ Querystring: { basis?: number } }>(
    `${url}.yaml`,
    about(tag, 'Put a file of the configuration in force', 'edit-roster', {
      ...{ params: params(), querystring: BasisQuery, consumes: ['application/yaml'], ...conditional },
    }),
    (request) => change(request, parts, organizationIn(yamlIn(request), asked(request).organizationId), request.query),
  );

  api.post<{ Body: Pick<AliasRequest, 'kind' | 'id' | 'text'> }>(
    `${url}/aliases`,
    about(tag, 'Teach the roster another name', 'edit-roster', { params: params(), body: AliasBody, ...outcome }),
    (request) => addAlias(office, { ...asked(request), ...request.body }),
  );

  api.get(
    `${OFFICE}/hours`,
    about(tag, 'Hours of the half days, by season', 'view-programmes', {
      ...{ params: params(), response: { 200: HoursAnswer } },
    }),
    async (request, reply) => {
      const { organization, mark } = await showRoster(office, asked(request).organizationId);
      return reply.header('ETag', etag(mark)).send({ hours: organization.hours, mark });
    },
  );

  api.put<{ Body: { mark?: string; basis?: number; hours: OfficeHours[] } }>(
    `${OFFICE}/hours`,
    about(tag, 'Put hours in force, all of them', 'edit-roster', {
      ...{ params: params(), body: HoursBody, ...conditional },
    }),
    async (request) => {
      const { organization, mark } = await showRoster(office, asked(request).organizationId);
      // Without a condition only the hours are replaced, whatever they are: nothing else of the roster.
      const seen = { ...request.body, mark: request.body.mark ?? mark };
      return change(request, parts, soundOrganization({ ...organization, hours: request.body.hours }), seen);
    },
  );
};

/** By the rules of a file: every fault at once. @throws LichError `roster-invalid` */
function given(request: FastifyRequest<RosterGiven>): Organization {
  return soundOrganization({ ...request.body.organization, id: asked(request).organizationId });
}

interface Seen {
  readonly mark?: string | undefined;
  readonly basis?: number | undefined;
}

function change(request: FastifyRequest, parts: ApiParts, organization: Organization, { mark: given, basis }: Seen) {
  return onCondition(request, marked(request, parts, given), (mark) =>
    changeRoster(parts.office, { ...asked(request), mark, basis, organization }),
  );
}

function marked(request: FastifyRequest, { office }: ApiParts, given: string | undefined) {
  return { given, current: async () => (await showRoster(office, asked(request).organizationId)).mark };
}
