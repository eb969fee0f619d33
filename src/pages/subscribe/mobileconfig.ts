import { uuidOf } from '../../model/uid.ts';
import { escapeHtml } from '../html.ts';

/**
 * A profile by which iPhone and iPad subscribe: Apple, Device Management, SubscribedCalendars. The identifiers are those
 * of the calendar, so that installing it again replaces it.
 */
export function mobileConfig(feed: { id: string; title: string; address: string; office: string }): string {
  const { id, title, address, office } = feed;
  return profileOf({ id, title, office }, 'com.apple.subscribedcalendar.account', {
    SubCalAccountDescription: title,
    SubCalAccountHostName: address,
    SubCalAccountUseSSL: address.startsWith('https:'),
  });
}

/**
 * A profile by which iPhone, iPad and Mac add a CalDAV account: Apple, Device Management, CalDAV. The password is not in
 * it: the device asks for it. A Mac ignores the principal's address and walks from the well-known one.
 *
 * @param account `server` is where the service is seen (`https://lich.example`); `user` null asks for the name too
 */
export function davProfile(account: { server: string; user: string | null; principal: string | null }): string {
  const { server, user, principal } = account;
  const { protocol, hostname, port } = new URL(server);
  const isSecure = protocol === 'https:';
  return profileOf(
    { id: `caldav.${user ?? hostname}`, title: 'Lịch công tác', office: hostname },
    'com.apple.caldav.account',
    {
      CalDAVAccountDescription: 'Lịch công tác',
      CalDAVHostName: hostname,
      CalDAVPort: port === '' ? (isSecure ? 443 : 80) : Number(port),
      CalDAVUseSSL: isSecure,
      ...(user === null ? {} : { CalDAVUsername: user }),
      ...(principal === null ? {} : { CalDAVPrincipalURL: principal }),
    },
  );
}

function profileOf(
  head: { id: string; title: string; office: string },
  type: string,
  settings: Record<string, Plist>,
): string {
  const { id, title, office } = head;
  const account = {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: `vn.lich.${id}.account`,
    PayloadUUID: uuidOf(`lich/profile/${id}/account`).toUpperCase(),
    PayloadDisplayName: title,
    ...settings,
  };
  const profile = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `vn.lich.${id}`,
    PayloadUUID: uuidOf(`lich/profile/${id}`).toUpperCase(),
    PayloadDisplayName: title,
    PayloadOrganization: office,
    PayloadContent: [account],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${plist(profile)}
</plist>
`;
}

type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

function plist(value: Plist): string {
  if (typeof value === 'string') return `<string>${escapeHtml(value)}</string>`;
  if (typeof value === 'number') return `<integer>${value}</integer>`;
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (Array.isArray(value)) return `<array>${value.map(plist).join('')}</array>`;
  const pairs = Object.entries(value as { readonly [key: string]: Plist });
  return `<dict>${pairs.map(([key, one]) => `<key>${escapeHtml(key)}</key>${plist(one)}`).join('')}</dict>`;
}
