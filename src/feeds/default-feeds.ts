import { FEED_COLORS, type Feed, type FeedScope } from '../model/feed.ts';
import type { Organization, Person } from '../model/organization.ts';

/**
 * The feeds that every office has: each of its people, units and groups, the whole office, and the holidays. Ids and
 * titles are the same whenever they are made.
 *
 * @param organization as it holds today: who has left gets no new feed
 */
export function defaultFeeds(organization: Organization, refreshMinutes = 60): readonly Feed[] {
  const { persons, units, groups } = organization;
  const parts: readonly (readonly [FeedScope, string])[] = [
    ...persons
      .filter(({ external }) => !external)
      .map((person) => [{ type: 'person', id: person.id }, nameOf(person)] as const),
    ...units.map(({ id, name }) => [{ type: 'unit', id }, name] as const),
    ...groups.filter(({ members }) => members.length > 0).map(({ id, name }) => [{ type: 'group', id }, name] as const),
    [{ type: 'organization' }, organization.shortName ?? organization.name],
    [{ type: 'holidays' }, 'Ngày nghỉ, ngày lễ và ngày kỷ niệm'],
  ];
  const colors = Object.values(FEED_COLORS);
  return parts.map(([scope, title], i) => ({
    id: idOf(organization, scope),
    organizationId: organization.id,
    scope,
    title,
    description: `${title} – theo chương trình công tác của ${organization.name}`,
    detail: 'full',
    showCancelled: true,
    showHolidays: organization.showHolidays,
    color: colors[i % colors.length]!,
    refreshMinutes,
  }));
}

function nameOf({ name, title }: Person): string {
  return title === null ? name : `${name} – ${title}`;
}

function idOf({ id }: Organization, scope: FeedScope): string {
  return 'id' in scope ? `${id}.${scope.type}.${scope.id}` : `${id}.${scope.type}`;
}
