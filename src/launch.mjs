#!/usr/bin/env node
/**
 * Hands over to the Node that this project pins (`node_modules/node-linux-*`), so that every command works on a host
 * whose own Node is older. Plain JavaScript on purpose: it must run where TypeScript cannot.
 *
 *   launch.mjs ARGS…               the program `lich`
 *   launch.mjs --tool NAME ARGS…   a development tool's own command (vitest, tsc, biome)
 *   launch.mjs --script FILE ARGS… a TypeScript file of this project
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [24, 15];
const root = dirname(dirname(fileURLToPath(import.meta.url)));

function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The packages lie beside ours, or further up where we are installed as somebody's dependency. */
function packageFile(name, ...path) {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules', name, ...path);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return null;
  }
}

function toolFile(name) {
  const packageName = { tsc: 'typescript', biome: '@biomejs/biome' }[name] ?? name;
  const manifest = packageFile(packageName, 'package.json');
  if (manifest === null) return null;
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[name]);
}

function refuse(vi, en) {
  process.stderr.write(`${vi}\n${en}\n`);
  process.exit(1);
}

const pinned = packageFile(`node-${process.platform}-${process.arch}`, 'bin', 'node');
const node = pinned ?? (isRecent(process.versions.node) ? process.execPath : null);
if (node === null) {
  refuse(
    `Lịch cần Node ${OLDEST.join('.')} trở lên; máy này có ${process.versions.node} và chưa cài bản Node kèm theo. Hãy chạy lại: npm ci --include=optional`,
    `Lịch needs Node ${OLDEST.join('.')} or newer; this machine has ${process.versions.node} and the pinned Node is not installed. Run again: npm ci --include=optional`,
  );
}

const [mode, name, ...rest] = process.argv.slice(2);
let args = [join(root, 'src', 'main.ts'), ...process.argv.slice(2)];
if (mode === '--script' && name !== undefined) args = [join(root, name), ...rest];
if (mode === '--tool' && name !== undefined) {
  const file = toolFile(name);
  if (file === null) {
    refuse(
      `Chưa cài công cụ ${name}. Hãy chạy: npm ci --include=dev`,
      `The tool ${name} is not installed. Run: npm ci --include=dev`,
    );
  }
  args = [file, ...rest];
}

const child = spawn(node, args, { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) =>
  refuse(`Không chạy được Node kèm theo: ${error.message}`, `The pinned Node does not start: ${error.message}`),
);
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
