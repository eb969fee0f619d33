import { install } from '../packages.ts';

/** Debian's packages of each server and client that the suites name. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  radicale: ['radicale'],
  xandikos: ['xandikos'],
  davical: [
    'davical',
    'apache2',
    'libapache2-mod-php',
    'php-pgsql',
    'php-xml',
    'php-curl',
    'postgresql',
    'libdbd-pg-perl',
    'libyaml-perl',
  ],
  sogo: ['sogo', 'memcached', 'postgresql'],
  cyrus: ['cyrus-caldav', 'cyrus-imapd', 'sasl2-bin'],
  sabre: ['php-sabre-dav', 'apache2', 'libapache2-mod-php', 'php-sqlite3', 'sqlite3'],
  clients: ['vdirsyncer', 'python3-caldav', 'khal', 'cadaver'],
  smtp: ['python3-aiosmtpd'],
  calcurse: ['calcurse', 'python3-httplib2'],
  thunderbird: ['thunderbird'],
  evolution: ['evolution-data-server', 'gir1.2-ecal-2.0', 'gir1.2-edataserver-1.2', 'python3-gi', 'dbus'],
};

export default function setup(): void {
  install([...new Set(Object.values(PACKAGES).flat())]);
}
