/** VS Code's server, from the npm registry alone: installing it once, starting it, and the address to open. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** What the package `node` fetches on this machine. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * The releases on npm that are used: 4.139.1 is VS Code 1.139.1. The oldest is the first since 1.101, which the manifest
 * names. Its extension host hangs on Node 24, and its search program would be downloaded from elsewhere.
 * @type {Record<'newest' | 'oldest', { version: string; added: string[] }>}
 */
const releases = {
  newest: { version: '4.139.1', added: [] },
  oldest: { version: '4.103.2', added: [`${nodePackage}@22.23.3`, '@vscode/ripgrep@1.18.0'] },
};

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** The Node that the project brings along, on which the server runs whatever the machine's own is; else this one. */
const projectsNode = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
const ownNode = existsSync(projectsNode) ? projectsNode : process.execPath;

/** How long the server may take to answer, in milliseconds; two seconds are usual. */
const startLimit = 60_000;

/** Settings for a window that shows nothing but the sources. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
};

/**
 * Installs the server below the cache folder unless it is there already (about 25 s and 620 MB).
 * @param {string} cache the folder that @vscode/test-electron uses too, `.vscode-test`
 * @param {(line: string) => void} log
 * @param {'newest' | 'oldest'} [age]
 * @returns {Promise<string>} the script that starts the server
 * @throws an error whose sentence says which step failed.
 */
export async function installCodeServer(cache, log, age = 'newest') {
  const { version, added } = releases[age];
  const home = join(cache, `code-server-${version}`);
  // VS Code's own script: code-server's needs a native module, and in older releases doesn't pass on every switch.
  const entry = join(home, 'node_modules/code-server/lib/vscode/out/server-main.js');
  if (existsSync(entry)) return entry;

  log(`Installing code-server ${version} (VS Code's server) from the npm registry, once …`);
  // Installed beside and renamed when whole, so that an interrupted installation is never taken for a finished one.
  const partial = `${home}.${process.pid}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'package.json'), '{ "private": true }\n');
  try {
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const server = join(partial, 'node_modules/code-server/lib/vscode');
    await npm(['install', ...quiet, `code-server@${version}`], partial);
    await npm(['install', '--omit=dev', ...quiet, ...added], server);
    await npm(['install', '--omit=dev', ...quiet], join(server, 'extensions'));
    if (!existsSync(entry)) renameSync(partial, home);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return entry;
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<void>}
 */
function npm(args, cwd) {
  return new Promise((succeed, reject) => {
    // Started from an npm script, the same npm as that script's; a script without one starts the machine's.
    const own = process.env.npm_execpath;
    const child = own?.endsWith('.js')
      ? spawn(process.execPath, [own, ...args], { cwd, stdio: 'inherit' })
      : spawn('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) succeed();
      else {
        reject(
          new Error(
            `npm ${args.join(' ')} failed in ${cwd} (exit code ${code}). Check that the npm registry can be reached, then try again.`,
          ),
        );
      }
    });
  });
}

/**
 * @param {string} entry
 * @returns {string} the Node that was installed with the server, or the project's
 */
function nodeOf(entry) {
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  const installed = resolve(dirname(entry), '../node_modules', nodePackage, 'bin', executable);
  return existsSync(installed) ? installed : ownNode;
}

/**
 * Installs a packed extension into a server that is not running, as `code --install-extension` does.
 * @param {object} options
 * @param {string} options.entry what `installCodeServer` returned
 * @param {string} options.data the folder that `startCodeServer` will be given
 * @param {string} options.vsix
 * @throws an error with what the server's command line said
 */
export function installExtension({ entry, data, vsix }) {
  const folders = ['--user-data-dir', join(data, 'user-data'), '--extensions-dir', join(data, 'extensions')];
  const { status, stdout, stderr } = spawnSync(nodeOf(entry), [entry, ...folders, '--install-extension', vsix], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

/**
 * Starts the server on the loopback interface.
 * @param {object} options
 * @param {string} options.entry what `installCodeServer` returned
 * @param {string} options.data a folder for user data and extensions, kept from run to run if the caller wishes
 * @param {Record<string, unknown>} [options.settings] user settings, laid over the quiet ones
 * @param {NodeJS.ProcessEnv} [options.env] added to the environment of the server and its extension host
 * @returns {Promise<{ port: number; stop: () => Promise<void> }>}
 * @throws an error with the server's own last words when it does not answer.
 */
export async function startCodeServer({ entry, data, settings = {}, env = {} }) {
  const userData = join(data, 'user-data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  mkdirSync(join(data, 'extensions'), { recursive: true });
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));

  const port = await freePort();
  const child = spawn(
    nodeOf(entry),
    [
      entry,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-getting-started-override'],
      // Without it a release build ignores the development and test paths of the address.
      '--enable-smoke-test-driver',
      ...['--server-data-dir', data, '--user-data-dir', userData, '--extensions-dir', join(data, 'extensions')],
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const ended = new Promise((succeed) => child.once('exit', succeed));
  const stop = async () => {
    child.kill();
    await Promise.race([ended, wait(5000, undefined, { ref: false }).then(() => child.kill('SIGKILL'))]);
  };

  const limit = AbortSignal.timeout(startLimit);
  while (child.exitCode === null && !limit.aborted) {
    const answer = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (answer?.ok) return { port, stop };
    await wait(100);
  }
  await stop();
  throw new Error(
    `VS Code's server did not answer on 127.0.0.1:${port}. Its last words:\n${output.trim() || '(none)'}`,
  );
}

/** @returns {Promise<number>} a port of the loopback interface that nobody listens on */
function freePort() {
  return new Promise((succeed, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => succeed(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/**
 * The address of the workbench that runs the extension under development.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.extensionDevelopmentPath
 * @param {string} [options.folder] absolute path of the folder to open, or of the file of a workspace
 * @param {string} [options.extensionTestsPath] absolute path of a test runner; left out to use the window by hand
 * @returns {string}
 */
export function workbenchAddress({ port, folder, extensionDevelopmentPath, extensionTestsPath }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://127.0.0.1:${port}${serverPath(path)}`;
  const payload = [['extensionDevelopmentPath', remote(extensionDevelopmentPath)]];
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  const query = new URLSearchParams();
  if (folder) query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', serverPath(folder));
  else query.set('ew', 'true');
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}

/** @param {string} path */
function serverPath(path) {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
