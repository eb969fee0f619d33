import type { Read, Refuse } from './variable.ts';

/** How e-mail goes out. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** `smtps`: TLS from the first byte; `smtp`: STARTTLS. */
  readonly isTls: boolean;
  /** Required unless the server is this machine, or LICH_SMTP_TLS says otherwise. */
  readonly tls: 'required' | 'optional';
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
}

type Server = Omit<SmtpSettings, 'tls' | 'from'>;

/** RFC 6409 §3.1, RFC 8314 §3.3. */
const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;
const NOBODY = { name: '', address: '' };

/** Null without LICH_SMTP_URL. */
export function readSmtp(read: Read): SmtpSettings | null {
  const server = read<Server | null>('LICH_SMTP_URL', null, parseServer);
  const from = read('LICH_MAIL_FROM', NOBODY, parseSender);
  const usual = server !== null && LOOPBACK.test(server.host) ? 'optional' : 'required';
  const tls = read<SmtpSettings['tls']>('LICH_SMTP_TLS', usual, parseTls);
  return server === null ? null : { ...server, tls, from };
}

function parseServer(text: string, refuse: Refuse): Server | null {
  const url = URL.parse(text);
  const isTls = url?.protocol === 'smtps:';
  const parts = url === null ? null : decoded(url);
  const isPlain = url !== null && (isTls || url.protocol === 'smtp:') && !url.search && !url.hash;
  if (!isPlain || parts === null || url.hostname === '' || !['', '/'].includes(url.pathname)) {
    // The text holds a password: it is not said again.
    refuse('smtp-url-invalid', { text: '' });
    return null;
  }
  const port = url.port === '' ? PORTS[isTls ? 'smtps:' : 'smtp:'] : Number(url.port);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return { host, port, isTls, login: parts.user === '' ? null : parts };
}

function decoded({ username, password }: URL): { readonly user: string; readonly password: string } | null {
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return null;
  }
}

/** `Tên <địa chỉ>` or the address alone. */
function parseSender(text: string, refuse: Refuse): SmtpSettings['from'] {
  const match = /^(?:"?([^"<>]*?)"?\s*<([^\s@<>,;"]+@[^\s@<>,;"]+)>|([^\s@<>,;"]+@[^\s@<>,;"]+))$/.exec(text);
  if (match === null) refuse('sender-invalid');
  // Something, so that the fault is told once.
  return match === null ? { name: '', address: '-' } : { name: match[1] ?? '', address: match[2] ?? match[3] ?? '' };
}

function parseTls(text: string, refuse: Refuse): SmtpSettings['tls'] {
  if (text !== 'required' && text !== 'optional') refuse('smtp-tls-invalid');
  return text === 'optional' ? 'optional' : 'required';
}
