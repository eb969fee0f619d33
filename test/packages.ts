import { execFileSync } from 'node:child_process';

/** Installs those of Debian's packages that are missing. Throws with the command to run where that cannot be done. */
export function install(packages: readonly string[]): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const command = ['apt-get', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=600', 'install', ...missing];
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env: environment, stdio: 'pipe', timeout: 600_000 } as const;
  try {
    // Package lists are fetched only where the ones at hand do not do.
    try {
      run(command, options);
    } catch {
      run(['apt-get', 'update'], options);
      run(command, options);
    }
  } catch (error) {
    const how = `sudo apt-get update && sudo ${command.join(' ')}`;
    throw new Error(`Programs that the tests name are missing. Install them (Debian 12):\n  ${how}`, { cause: error });
  }
}

function run([name = '', ...args]: readonly string[], options: Parameters<typeof execFileSync>[2]): void {
  execFileSync(name, args, options);
}

function isInstalled(name: string): boolean {
  try {
    return /^Status: install ok installed$/m.test(
      execFileSync('dpkg', ['-s', name], { encoding: 'utf8', stdio: 'pipe' }),
    );
  } catch {
    return false;
  }
}
