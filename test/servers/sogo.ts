import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ownedBy } from './apache.ts';
import { freePort, PASSWORD, type RunningServer, startProgram, USER } from './machine.ts';
import { startPostgres } from './postgres.ts';

/** SOGo 5.8 of Debian 12 without a web server before it, with a PostgreSQL and a memcached of its own. */
export async function startSogo(folder: string): Promise<RunningServer> {
  const [port, databasePort, cachePort] = [await freePort(), await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}/SOGo/dav/`;
  const database = startPostgres(folder, databasePort, true);
  const stops: (() => Promise<void>)[] = [async () => database.stop()];
  const stop = async () => {
    for (const one of stops) await one();
  };
  try {
    for (const [name, text] of tables(USER, PASSWORD)) database.sql(name, text);
    const home = join(folder, 'home');
    mkdirSync(home);
    ownedBy('sogo', home);
    const memcached = ['memcached', '-u', 'nobody', '-l', '127.0.0.1', '-p', String(cachePort), '-U', '0'] as const;
    const log = join(folder, 'memcached.log');
    stops.unshift(await startProgram([...memcached], { url: `http://127.0.0.1:${cachePort}/`, log, answers: listens }));
    const asSogo = ['setpriv', '--reuid=sogo', '--regid=sogo', '--init-groups', '/usr/sbin/sogod'] as const;
    const store = `postgresql://sogo:sogo@127.0.0.1:${databasePort}/sogo`;
    const given = { url, log: join(folder, 'sogo.log'), environment: { HOME: home } };
    stops.unshift(await startProgram([...asSogo, ...settings(home, port, store, cachePort)], given));
    return { url, user: USER, password: PASSWORD, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function tables(user: string, password: string): readonly (readonly [string, string])[] {
  const digest = createHash('md5').update(password).digest('hex');
  return [
    ['postgres', "CREATE USER sogo PASSWORD 'sogo'"],
    ['postgres', 'CREATE DATABASE sogo OWNER sogo'],
    [
      'sogo',
      `CREATE TABLE sogo_users
  (c_uid VARCHAR(64) PRIMARY KEY, c_name VARCHAR(64), c_password VARCHAR(128), c_cn VARCHAR(128), mail VARCHAR(128));
ALTER TABLE sogo_users OWNER TO sogo;
INSERT INTO sogo_users VALUES ('${user}', '${user}', '${digest}', '${user}', '${user}@localhost');`,
    ],
  ];
}

/** What the command line says goes before /etc/sogo/sogo.conf, which stays as it is. */
function settings(home: string, port: number, store: string, cachePort: number): string[] {
  const source = `( { type = sql; id = directory; viewURL = "${store}/sogo_users"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = md5; } )`;
  const given = {
    WOPort: `127.0.0.1:${port}`,
    WOWorkersCount: '4',
    WONoDetach: 'YES',
    WOLogFile: '-',
    WOPidFile: join(home, 'sogo.pid'),
    WOUseRelativeURLs: 'YES',
    SOGoProfileURL: `${store}/sogo_user_profile`,
    OCSFolderInfoURL: `${store}/sogo_folder_info`,
    OCSSessionsFolderURL: `${store}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${store}/sogo_alarms_folder`,
    OCSStoreURL: `${store}/sogo_store`,
    OCSAclURL: `${store}/sogo_acl`,
    OCSCacheFolderURL: `${store}/sogo_cache_folder`,
    SOGoMemcachedHost: `127.0.0.1:${cachePort}`,
    SOGoTimeZone: 'Asia/Ho_Chi_Minh',
    SOGoLanguage: 'English',
    SOGoAppointmentSendEMailNotifications: 'NO',
    SOGoEnableEMailAlarms: 'NO',
    SxVMemLimit: '1024',
    SOGoUserSources: source,
  };
  return Object.entries(given).flatMap(([name, value]) => [`-${name}`, value]);
}

/** Memcached speaks no HTTP. */
function listens(url: string): Promise<boolean> {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
