/** A web server of the machine, run with the project's own sample and only the lines changed that are marked so. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../free-port.ts";

const works = (path: string): boolean => existsSync(path) || spawnSync(path, ["-v"]).status === 0;

/** The first of the names that starts, if any. */
export const findServer = (...names: string[]): string | undefined => names.find(works);

export interface Served {
  origin: string;
  stop: () => Promise<void>;
}

async function start(command: string, args: string[], port: number, folder: string): Promise<Served> {
  const child: ChildProcess = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (said += data));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) throw new Error(`${command} ended: ${said}`);
    const up = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (up) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    origin,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** nginx with `deploy/nginx.conf`, for a build at a base path below a root folder. */
export async function serveWithNginx(nginx: string, root: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "hkfs-nginx-"));
  const port = await freePort();
  const sample = readFileSync("deploy/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /var/www/html;", `root ${root};`)
    .replace("/funding/404.html", `${base}404.html`);
  writeFileSync(join(folder, "site.conf"), sample);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(" ");
  const types = existsSync("/etc/nginx/mime.types") ? "include /etc/nginx/mime.types;" : "";
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; pid ${folder}/pid; error_log stderr; worker_processes 1;
     events {} http { access_log off; ${types} ${temporary} include ${folder}/site.conf; }`,
  );
  return start(nginx, ["-c", join(folder, "nginx.conf"), "-e", "stderr"], port, folder);
}

/** Apache with `deploy/apache.htaccess` in the folder of the build. */
export async function serveWithApache(apache: string, root: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "hkfs-apache-"));
  const port = await freePort();
  const site = join(folder, "site");
  mkdirSync(site);
  cpSync(root, site, { recursive: true });
  writeFileSync(
    join(site, base, ".htaccess"),
    readFileSync("deploy/apache.htaccess", "utf8").replaceAll("/funding/", base),
  );
  const modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "filter", "deflate", "setenvif"];
  const load = modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join("\n");
  writeFileSync(
    join(folder, "apache.conf"),
    `ServerRoot ${folder}
${load}
Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
TypesConfig /etc/mime.types
DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>`,
  );
  return start(apache, ["-f", join(folder, "apache.conf"), "-D", "FOREGROUND"], port, folder);
}
