/**
 * The first step of every npm script that runs TypeScript or Astro: says in words what an older Node would say with a
 * stack. Plain JavaScript, as it is for the Node that cannot read the rest.
 */
if (!process.features.typescript) {
  console.error(`This project runs on Node 22.18 or newer, and this is Node ${process.versions.node}.

\`npm ci\` brings a newer one along, as the package “node”; but not with --ignore-scripts, --omit=dev or
NODE_ENV=production. Run \`npm ci\` without these, or install Node 22.18 or newer.`);
  process.exit(1);
}
