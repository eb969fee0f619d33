import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfig, ownedBy } from './apache.ts';
import { freePort, PASSWORD, type RunningServer, startProgram, USER } from './machine.ts';
import { type Cluster, startPostgres } from './postgres.ts';

/** DAViCal 1.1 of Debian 12, with Apache, PHP and a PostgreSQL of its own: https://wiki.davical.org/index.php/Configuration */
export async function startDavical(folder: string): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const database = startPostgres(folder, await freePort(), false);
  try {
    database.run(['/usr/share/davical/dba/create-database.sh', 'davical', 'adminpw']);
    database.sql('davical', accountOf(USER, PASSWORD));
    const apache = join(folder, 'apache');
    mkdirSync(apache);
    writeFileSync(join(apache, 'first.php'), firstScript(apache));
    writeFileSync(join(apache, 'davical-conf.php'), configScript(database, port));
    const config = join(apache, 'apache.conf');
    writeFileSync(config, apacheConfig(apache, port, '/usr/share/davical/htdocs', directives(apache)));
    chmodSync(folder, 0o755);
    ownedBy('www-data', apache);
    const command = ['apache2', '-D', 'FOREGROUND', '-f', config] as const;
    const stop = await startProgram([...command], { url: `${url}caldav.php/`, log: join(folder, 'log.txt') });
    return { url, user: USER, password: PASSWORD, stop: () => stop().finally(() => database.stop()) };
  } catch (error) {
    database.stop();
    throw error;
  }
}

/** Two asterisks before a password say that it is not hashed. */
function accountOf(user: string, password: string): string {
  return `INSERT INTO usr (active, email_ok, updated, username, password, fullname, email)
  VALUES (true, current_date, current_date, '${user}', '**${password}', '${user}', '${user}@localhost');
INSERT INTO principal (type_id, user_no, displayname, default_privileges)
  SELECT 1, user_no, fullname, 0::BIT(24) FROM usr WHERE username = '${user}';
`;
}

/** DAViCal looks for its configuration in /etc/davical by the server's name: this leads it to ours, and nothing in /etc changes. */
function firstScript(folder: string): string {
  return `<?php $_SERVER['SERVER_NAME'] = '../..${folder}/davical';\n`;
}

function configScript({ socketFolder, port: databasePort }: Cluster, port: number): string {
  return `<?php
$_SERVER['SERVER_NAME'] = $c->domain_name = '127.0.0.1:${port}';
$c->pg_connect[] = "host=${socketFolder} port=${databasePort} dbname=davical user=davical_app";
$c->system_name = 'DAViCal';
$c->admin_email = 'root@localhost';
$c->default_locale = 'en';
`;
}

function directives(folder: string): string {
  return `php_admin_value include_path "/usr/share/awl/inc:/usr/share/davical/inc"
php_admin_value auto_prepend_file "${folder}/first.php"
php_value error_reporting 22527
php_value default_charset "utf-8"
RewriteRule ^/\\.well-known/(.*)$ /caldav.php/.well-known/$1 [NC,L,PT]
RewriteRule ^/$ /caldav.php/ [L,PT]
`;
}
