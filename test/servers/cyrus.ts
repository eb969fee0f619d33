import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ownedBy } from './apache.ts';
import { freePort, PASSWORD, type RunningServer, startProgram, USER } from './machine.ts';

const BIN = '/usr/lib/cyrus/bin';
const ADMIN_PASSWORD = 'adminpw';

/** Cyrus 3.6 of Debian 12 with calendars: https://www.cyrusimap.org/imap/reference/manpages/configs/imapd.conf.html */
export async function startCyrus(folder: string): Promise<RunningServer> {
  const [port, imapPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}/dav/`;
  for (const part of ['conf', 'conf/proc', 'conf/lock', 'conf/socket', 'conf/db', 'spool', 'sieve']) {
    mkdirSync(join(folder, part));
  }
  const [imapd, cyrus] = [join(folder, 'imapd.conf'), join(folder, 'cyrus.conf')];
  writeFileSync(imapd, imapdConfig(folder));
  writeFileSync(cyrus, services(imapd, imapPort, port));
  for (const [name, password] of [
    [USER, PASSWORD],
    ['cyrus', ADMIN_PASSWORD],
  ] as const) {
    const database = join(folder, 'conf/sasldb2');
    execFileSync('saslpasswd2', ['-p', '-c', '-u', 'localhost', '-f', database, name], { input: password });
  }
  chmodSync(folder, 0o755);
  ownedBy('cyrus:mail', folder);
  const command = [`${BIN}/master`, '-C', imapd, '-M', cyrus, '-p', join(folder, 'master.pid')] as const;
  const stop = await startProgram([...command], { url, log: join(folder, 'log') });
  await makeMailbox(imapPort);
  return { url, user: USER, password: PASSWORD, stop };
}

/** Scheduling is off: a push must not depend on it. tzdist is left out: without vzic's files the master ends. */
function imapdConfig(folder: string): string {
  return `configdirectory: ${folder}/conf
proc_path: ${folder}/conf/proc
mboxname_lockpath: ${folder}/conf/lock
defaultpartition: default
partition-default: ${folder}/spool
sievedir: ${folder}/sieve
altnamespace: no
unixhierarchysep: yes
virtdomains: off
admins: cyrus
allowplaintext: yes
httpmodules: caldav
delete_mode: immediate
caldav_allowscheduling: off
caldav_create_sched: no
caldav_create_attach: no
autocreate_quota: 0
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: ${folder}/conf/sasldb2
sasl_mech_list: PLAIN LOGIN
servername: localhost
duplicate_db_path: ${folder}/conf/db/deliver.db
`;
}

function services(imapd: string, imapPort: number, port: number): string {
  return `START {
  recover cmd="${BIN}/ctl_cyrusdb -C ${imapd} -r"
}
SERVICES {
  imap cmd="${BIN}/imapd -C ${imapd}" listen="127.0.0.1:${imapPort}" prefork=0 maxchild=5
  http cmd="${BIN}/httpd -C ${imapd}" listen="127.0.0.1:${port}" prefork=1 maxchild=20
}
EVENTS {
}
`;
}

/** The calendars' home is made at the first visit of a user who has an inbox: RFC 3501 §6.2.3, §6.3.3. */
async function makeMailbox(port: number): Promise<void> {
  const socket = new Socket().setEncoding('utf8');
  let said = '';
  socket.on('data', (text: string) => {
    said += text;
  });
  const until = async (mark: string) => {
    for (let tried = 0; !said.includes(mark); tried += 1) {
      if (tried > 200) throw new Error(`IMAP said: ${said}`);
      await setTimeout(25);
    }
  };
  socket.connect(port, '127.0.0.1');
  await until('* OK');
  socket.write(`a login cyrus ${ADMIN_PASSWORD}\r\n`);
  await until('a OK');
  socket.write(`b create user/${USER}\r\n`);
  await until('b OK');
  socket.end('c logout\r\n');
}
