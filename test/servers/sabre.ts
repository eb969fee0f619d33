import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apacheConfig, ownedBy } from './apache.ts';
import { freePort, PASSWORD, type RunningServer, startProgram, USER } from './machine.ts';

export interface SabreTraits {
  /** Its own way is Digest. */
  readonly scheme: 'Basic' | 'Digest';
  /** Whether it guesses the letters of a body, as it comes. */
  readonly guesses: boolean;
}

/** sabre/dav 1.8 as Debian 12 has it (php-sabre-dav), the old kind that many hosts still run; SQLite behind it. */
export async function startSabre(
  folder: string,
  traits: SabreTraits = { scheme: 'Basic', guesses: false },
): Promise<RunningServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const [database, www] = [join(folder, 'db.sqlite'), join(folder, 'www')];
  mkdirSync(www);
  for (const part of ['calendars', 'principals', 'users', 'locks']) {
    execFileSync('sqlite3', [database, `.read /usr/share/doc/php-sabre-dav/examples/sql/sqlite.${part}.sql`]);
  }
  const digest = execFileSync('md5sum', { input: `${USER}:SabreDAV:${PASSWORD}`, encoding: 'utf8' }).split(' ')[0];
  execFileSync('sqlite3', [
    database,
    `insert or replace into users (username, digesta1) values ('${USER}', '${digest}');
     insert or ignore into principals (uri, email, displayname) values ('principals/${USER}', '${USER}@localhost', '${USER}');`,
  ]);
  writeFileSync(join(www, 'server.php'), serverScript(database, traits));
  const config = join(folder, 'apache.conf');
  writeFileSync(config, apacheConfig(folder, port, www, 'RewriteRule ^/(.*)$ /server.php/$1 [L]'));
  chmodSync(folder, 0o755);
  ownedBy('www-data', folder);
  const command = ['apache2', '-D', 'FOREGROUND', '-f', config] as const;
  const stop = await startProgram([...command], { url, log: join(folder, 'log.txt') });
  return { url, user: USER, password: PASSWORD, scheme: traits.scheme, stop };
}

/** https://sabre.io/dav/gettingstarted/ with a calendar for each principal. */
function serverScript(database: string, { scheme, guesses }: SabreTraits): string {
  return `<?php
namespace Sabre\\DAV {
${guesses ? '' : WITHOUT_GUESSING}
}
namespace {
error_reporting(0);
date_default_timezone_set('UTC');
require_once 'Sabre/autoload.php';
$pdo = new \\PDO('sqlite:${database}');
$pdo->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$pdo->exec('PRAGMA busy_timeout=5000');
${scheme === 'Basic' ? BASIC : 'class StoredPasswords extends \\Sabre\\DAV\\Auth\\Backend\\PDO {}'}
$passwords = new StoredPasswords($pdo);
$principals = new \\Sabre\\DAVACL\\PrincipalBackend\\PDO($pdo);
$calendars = new \\Sabre\\CalDAV\\Backend\\PDO($pdo);
$server = new \\Sabre\\DAV\\Server([
  new \\Sabre\\CalDAV\\Principal\\Collection($principals),
  new \\Sabre\\CalDAV\\CalendarRootNode($principals, $calendars),
]);
$server->setBaseUri('/');
$server->addPlugin(new \\Sabre\\DAV\\Auth\\Plugin($passwords, 'SabreDAV'));
$server->addPlugin(new \\Sabre\\DAVACL\\Plugin());
$server->addPlugin(new \\Sabre\\CalDAV\\Plugin());
$server->exec();
}
`;
}

/**
 * This release asks `mb_detect_encoding` whether a body is UTF-8, and since PHP 8.1 that guesses by how common the letters
 * are, takes some Vietnamese for Latin-1, and has it stored encoded twice. Without the guess it keeps what it is given.
 */
const WITHOUT_GUESSING = `class StringUtil {
  static function textMatch($text, $wanted, $collation, $type = 'contains') {
    $position = stripos($text, $wanted);
    return $type === 'equals' ? strcasecmp($text, $wanted) === 0 : $position !== false;
  }
  static function ensureUTF8($text) {
    return mb_check_encoding($text, 'UTF-8') ? $text : utf8_encode($text);
  }
}`;

const BASIC = `class StoredPasswords extends \\Sabre\\DAV\\Auth\\Backend\\AbstractBasic {
  public $pdo;
  function __construct($pdo) { $this->pdo = $pdo; }
  protected function validateUserPass($user, $password) {
    $found = $this->pdo->prepare('SELECT digesta1 FROM users WHERE username = ?');
    $found->execute([$user]);
    return $found->fetchColumn() === md5("$user:SabreDAV:$password");
  }
}`;
