/**
 * A Chromium for the browser tests, and a font with Chinese characters.
 * Imported, it only looks; run by itself (`node tests/browser/chromium.ts`), it installs what is missing.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** The headless shell first: it draws pages as Chromium does, without the browser's own window, in half the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
  "microsoft-edge-stable",
];
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

const isRoot = process.getuid?.() === 0;

/** As root Chromium refuses its own sandbox; the rest keeps it from talking to anyone but the site under test. */
export const LAUNCH_ARGS: string[] = [
  ...(isRoot ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const succeeds = (command: string, args: string[]): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether it starts: a stub that only tells how to install a browser does not, nor does one that lacks libraries. */
const works = (path: string): boolean =>
  // On Windows `--version` would open a window.
  isExecutable(path) && (process.platform === "win32" || succeeds(path, ["--version"]));

/** The path of a Chromium that starts: the one named by `CHROMIUM_PATH`, the system's, else Playwright's own. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, which does not start. Set it to a Chromium or Chrome that does, or unset it.`,
    );
  }
  const dirs = (process.env.PATH ?? "").split(delimiter);
  const onPath = NAMES.flatMap((name) => dirs.map((dir) => join(dir, name)));
  return [...onPath, ...USUAL_PLACES, chromium.executablePath()].find(works);
}

/** Runs a command in the open, so that a long installation can be watched. */
const run = (command: string, args: string[]): boolean => {
  console.log(`$ ${[command, ...args].join(" ")}`);
  return (
    spawnSync(command, args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0
  );
};

/** How to call a program as root: as we are, through a sudo that asks nothing, or not at all. */
const asRoot = (): string[] | undefined =>
  isRoot ? [] : succeeds("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;

/** Installs Debian packages where that is possible without asking anyone. */
function aptInstall(...packages: string[]): boolean {
  const root = asRoot();
  if (!root || !succeeds("apt-get", ["--version"])) return false;
  const apt = (...args: string[]): boolean => {
    const [command = "", ...rest] = [...root, "apt-get", ...args];
    return run(command, rest);
  };
  return apt("update", "--quiet") && apt("install", "--quiet", "--yes", "--no-install-recommends", ...packages);
}

function installChromium(): string {
  // Where apt has only a stub (Ubuntu), Playwright's own build is the next best; as root it brings the libraries too.
  for (const name of ["chromium-headless-shell", "chromium"]) {
    const installed = aptInstall(name) && findChromium();
    if (installed) return installed;
  }
  run("npx", ["playwright", "install", ...(asRoot() ? ["--with-deps"] : []), "chromium"]);
  const found = findChromium();
  if (found) return found;
  throw new Error(
    "The browser tests need Chromium or Chrome, and none was found or could be installed. " +
      "Install one, or set CHROMIUM_PATH to its executable, and run the tests again.",
  );
}

/** Whether Chinese text has glyphs. Only Linux may lack them, and without fontconfig nobody can tell. */
function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  const list = spawnSync("fc-list", [":lang=zh"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}

if (import.meta.main) {
  try {
    const path = findChromium() ?? installChromium();
    console.log(`Chromium: ${path}`);
    if (!hasChineseFont() && !(aptInstall("fontconfig", "fonts-noto-cjk") && hasChineseFont())) {
      console.warn("No font with Chinese characters was found: screenshots will show boxes. Install Noto Sans CJK.");
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
