import { Type } from 'typebox';
import { organizationYaml } from '../../config/organization-yaml.ts';
import type { Organization } from '../../model/organization.ts';
import { type AliasRequest, addAlias, changeRoster, showRoster } from '../../service/roster.ts';
import { organizationIn, soundOrganization } from '../sound.ts';
import { type ApiRoutes, about, asked, OFFICE, params } from './routes.ts';

/** The organisation: as JSON, and as the YAML of the configuration. */

const RosterBody = Type.Object({
  mark: Type.String({ description: 'of the state that was edited' }),
  organization: Type.Object({}, { additionalProperties: true, description: 'whole, as it was answered' }),
});
const AliasBody = Type.Object({
  kind: Type.Enum(['person', 'unit', 'group']),
  id: Type.String(),
  text: Type.String({ minLength: 1, maxLength: 200 }),
});

export const rosterRoutes: ApiRoutes = (api, { office }) => {
  const tag = 'roster';
  const url = `${OFFICE}/roster`;
  const yaml = 'application/yaml; charset=utf-8';

  api.get(url, about(tag, 'People, units, groups, hours', 'view-programmes', { params: params() }), (request) =>
    showRoster(office, asked(request).organizationId),
  );

  api.put<{ Body: { mark: string; organization: Organization } }>(
    url,
    about(tag, 'Put a roster in force; 409 when it was changed since', 'edit-roster', {
      params: params(),
      body: RosterBody,
    }),
    (request) => {
      const { mark, organization } = request.body;
      return changeRoster(office, {
        ...asked(request),
        mark,
        organization: soundOrganization({ ...organization, id: asked(request).organizationId }),
      });
    },
  );

  api.get(
    `${url}.yaml`,
    about(tag, 'As a file of the configuration', 'view-programmes', { params: params() }),
    async (request, reply) => {
      const { organization } = await showRoster(office, asked(request).organizationId);
      return reply.type(yaml).send(organizationYaml(organization));
    },
  );

  api.put(
    `${url}.yaml`,
    about(tag, 'Put a file of the configuration in force', 'edit-roster', {
      params: params(),
      consumes: ['application/yaml'],
    }),
    (request) => {
      const { organizationId } = asked(request);
      const text = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
      return changeRoster(office, {
        ...asked(request),
        mark: null,
        organization: organizationIn(text, organizationId),
      });
    },
  );

  api.post<{ Body: Pick<AliasRequest, 'kind' | 'id' | 'text'> }>(
    `${url}/aliases`,
    about(tag, 'Teach the roster another name', 'edit-roster', { params: params(), body: AliasBody }),
    (request) => addAlias(office, { ...asked(request), ...request.body }),
  );
};
