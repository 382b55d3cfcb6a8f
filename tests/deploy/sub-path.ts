/**
 * `npm run test:subpath [-- NAME…]`: the tests of the built files and of the browser over a build that stands deep in
 * another site. Names choose test files of both kinds; without any, all are run. Leaves that build in `dist/`.
 */
import { spawnSync } from "node:child_process";

const base = process.env.BASE_PATH ?? "/a/b/c";
const names = process.argv.slice(2);
const steps = [
  ["run", "build"],
  ["run", "test:site", "--", "--passWithNoTests", ...names],
  ["run", "test:browser", "--", "--project=pages", "--pass-with-no-tests", ...names],
];

console.log(`The site at ${base}:`);
for (const step of steps) {
  const { status } = spawnSync("npm", step, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, BASE_PATH: base },
  });
  if (status !== 0) {
    console.error(
      `At ${base}, npm ${step.join(" ")} failed. dist/ holds that build; npm run build makes the usual one.`,
    );
    process.exit(status ?? 1);
  }
}
console.log(`dist/ holds the build at ${base}; npm run build makes the usual one.`);
