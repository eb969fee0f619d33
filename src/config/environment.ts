import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { homedir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { configurationSentence } from '../locale/configuration.ts';
import { BUNDLED_CONFIG, PROJECT_FOLDER } from './bundled.ts';
import { configurationError, type Fault } from './fault.ts';
import { readSmtp, type SmtpSettings } from './smtp.ts';
import type { Read, Refuse } from './variable.ts';

/** What the surroundings may set; everything has a default that works. Folders and files are absolute. */
export interface Environment {
  /** HOST */
  readonly host: string;
  /** PORT; 0 takes any free one. */
  readonly port: number;
  /** LICH_DATA: folder of the store. */
  readonly dataFolder: string;
  /**
   * DATABASE_URL: a PostgreSQL database instead of the folder, with LICH_DATABASE_CONNECTIONS connections that read; null
   * means the folder.
   */
  readonly database: { readonly url: string; readonly connections: number } | null;
  /** LICH_CONFIG: folder of the configuration; what it lacks comes from the bundled one. */
  readonly configFolder: string;
  /** LICH_KEY_FILE: outside the data folder. */
  readonly keyFile: string;
  /** LICH_KEY: the key instead of the file, the same for all services of one store; 32 bytes, or null. */
  readonly key: Buffer | null;
  /** LICH_SEAL_KEYS: keys of passwords at rest, the one that seals first; empty means those of the key file. 32 bytes each. */
  readonly sealKeys: readonly Buffer[];
  /** LICH_SMTP_URL, LICH_MAIL_FROM, LICH_SMTP_TLS: by which e-mail goes out; null where none is sent. */
  readonly smtp: SmtpSettings | null;
  /** LICH_METRICS_TOKEN: who shows it may read the figures; null means this machine alone may. */
  readonly metricsToken: string | null;
  /** LICH_BACKUP_PASSPHRASE: seals the keys in backups; null where it comes another way. */
  readonly backupPassphrase: string | null;
  /** LICH_PUBLIC_URL without a slash at the end; null means the address that is listened on. */
  readonly publicUrl: string | null;
  /** LICH_TRUST_PROXY, as Fastify takes it: whose X-Forwarded-* headers are believed. */
  readonly trustProxy: boolean | number | string;
  /** LICH_LOG */
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export type Variables = Readonly<Record<string, string | undefined>>;

/** Relative paths are taken from the working folder; an empty variable counts as unset. Throws all faults in one error. */
export function readEnvironment(variables: Variables = process.env): Environment {
  const faults: Fault[] = [];
  const read: Read = (name, fallback, parse) => {
    const text = variables[name]?.trim() ?? '';
    if (text === '') return fallback;
    return parse(text, (code, data = {}) => {
      faults.push({ file: name, line: null, ...configurationSentence(code, { text, ...data }) });
    });
  };
  const dataFolder = read('LICH_DATA', join(PROJECT_FOLDER, 'data'), (text) => resolve(text));
  const url = read<string | null>('DATABASE_URL', null, parseDatabaseUrl);
  const connections = read('LICH_DATABASE_CONNECTIONS', 8, parseConnections);
  const environment: Environment = {
    host: read('HOST', '127.0.0.1', parseHost),
    port: read('PORT', 8080, parsePort),
    dataFolder,
    database: url === null ? null : { url, connections },
    configFolder: read('LICH_CONFIG', BUNDLED_CONFIG, parseFolder),
    keyFile: read('LICH_KEY_FILE', defaultKeyFile(variables), (text) => resolve(text)),
    key: read<Buffer | null>('LICH_KEY', null, parseKey),
    sealKeys: read<readonly Buffer[]>('LICH_SEAL_KEYS', [], parseKeys),
    smtp: readSmtp(read),
    metricsToken: read<string | null>('LICH_METRICS_TOKEN', null, parseToken),
    backupPassphrase: read<string | null>('LICH_BACKUP_PASSPHRASE', null, (text) => text),
    publicUrl: read<string | null>('LICH_PUBLIC_URL', null, parseUrl),
    trustProxy: read<Environment['trustProxy']>('LICH_TRUST_PROXY', false, parseProxy),
    logLevel: read<LogLevel>('LICH_LOG', 'info', parseLevel),
  };
  if (environment.smtp !== null && environment.smtp.from.address === '') {
    faults.push({ file: 'LICH_MAIL_FROM', line: null, ...configurationSentence('sender-missing', {}) });
  }
  if (isInside(environment.keyFile, dataFolder)) {
    const data = { text: environment.keyFile, folder: dataFolder };
    faults.push({ file: 'LICH_KEY_FILE', line: null, ...configurationSentence('key-inside-data', data) });
  }
  if (faults.length > 0) throw configurationError(faults);
  return environment;
}

/** What links begin with. `port` is the one listened on, where it was left to chance. */
export function linkBase(environment: Environment, port: number = environment.port): string {
  if (environment.publicUrl !== null) return environment.publicUrl;
  const everywhere = environment.host === '0.0.0.0' || environment.host === '::';
  const host = everywhere ? 'localhost' : environment.host;
  return `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
}

/**
 * One key for all installations of a user, so that a store can be moved; what is derived from it must differ by store.
 * XDG Base Directory Specification: a relative XDG_CONFIG_HOME is to be ignored.
 */
function defaultKeyFile(variables: Variables): string {
  const given = variables.XDG_CONFIG_HOME ?? '';
  return join(isAbsolute(given) ? given : join(homedir(), '.config'), 'lich', 'key');
}

function parseHost(text: string, refuse: Refuse): string {
  if (isIP(text) === 0 && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)) refuse('host-invalid');
  return text;
}

function parsePort(text: string, refuse: Refuse): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) refuse('port-invalid');
  return port;
}

function parseFolder(text: string, refuse: Refuse): string {
  if (!existsSync(text)) refuse('folder-missing');
  return resolve(text);
}

/** 32 bytes in base64 of either alphabet (RFC 4648 §4, §5), as `openssl rand -base64 32` writes them. */
const KEY = /^[A-Za-z0-9+/_-]{43}=?$/;

function parseKey(text: string, refuse: Refuse): Buffer | null {
  if (!KEY.test(text)) refuse('key-invalid');
  return Buffer.from(text, 'base64');
}

function parseKeys(text: string, refuse: Refuse): readonly Buffer[] {
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => KEY.test(part))) refuse('seal-key-invalid');
  return parts.map((part) => Buffer.from(part, 'base64'));
}

/** RFC 6750 §2.1; short ones are guessed. */
function parseToken(text: string, refuse: Refuse): string {
  if (!/^[A-Za-z0-9._~+/-]{16,}=*$/.test(text)) refuse('token-invalid');
  return text;
}

function parseUrl(text: string, refuse: Refuse): string {
  const url = URL.parse(text);
  const isPlain = url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!isPlain) refuse('url-invalid');
  return text.replace(/\/+$/, '');
}

/** What is refused is not shown again, for there is a password in it. */
function parseDatabaseUrl(text: string, refuse: Refuse): string {
  if (!isDatabaseUrl(text)) refuse('database-url-invalid', { text: '' });
  return text;
}

/** As libpq takes it: PostgreSQL manual §34.1.1.2. */
export function isDatabaseUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || !/^postgres(?:ql)?:$/.test(url.protocol)) return false;
  return (url.hostname !== '' || url.searchParams.has('host')) && url.pathname.length > 1;
}

function parseConnections(text: string, refuse: Refuse): number {
  const count = Number(text);
  if (!/^\d{1,3}$/.test(text) || count < 1) refuse('connections-invalid');
  return count;
}

const PROXY_NAMES = ['loopback', 'linklocal', 'uniquelocal'];

function parseProxy(text: string, refuse: Refuse): Environment['trustProxy'] {
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => PROXY_NAMES.includes(part) || isNetwork(part))) refuse('proxy-invalid');
  return parts.join(',');
}

/** An address, alone or with the length of its network: 10.0.0.0/8. */
function isNetwork(text: string): boolean {
  const [address = '', length, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  if (length === undefined) return true;
  return /^\d{1,3}$/.test(length) && Number(length) <= (isIP(address) === 6 ? 128 : 32);
}

function parseLevel(text: string, refuse: Refuse): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text.toLowerCase());
  if (level === undefined) refuse('level-invalid', { values: LOG_LEVELS.join(', ') });
  return level ?? 'info';
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
