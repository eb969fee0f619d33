import { uuidOf } from '../../model/uid.ts';
import { escapeHtml } from '../html.ts';

/**
 * A profile by which iPhone and iPad subscribe: Apple, Device Management, SubscribedCalendars. The identifiers are those
 * of the calendar, so that installing it again replaces it.
 */
export function mobileConfig(feed: { id: string; title: string; address: string; office: string }): string {
  const { id, title, address, office } = feed;
  const account = {
    PayloadType: 'com.apple.subscribedcalendar.account',
    PayloadVersion: 1,
    PayloadIdentifier: `vn.lich.${id}.account`,
    PayloadUUID: uuidOf(`lich/profile/${id}/account`).toUpperCase(),
    PayloadDisplayName: title,
    SubCalAccountDescription: title,
    SubCalAccountHostName: address,
    SubCalAccountUseSSL: address.startsWith('https:'),
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
