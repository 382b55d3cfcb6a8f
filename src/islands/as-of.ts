/**
 * `?asof=YYYY-MM-DD`: puts what held on that day in place of what holds today.
 * The pieces were rendered when the site was built; here they are only chosen and set in.
 */
import type { Piece } from "../outputs/as-of.ts";
import { markStarted } from "./dom.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day asked for, if it exists and is not in the future; anything else is passed over. */
export function dayAskedFor(search: string, today: string): string | undefined {
  const day = new URLSearchParams(search).get("asof") ?? "";
  if (!DAY.test(day) || day > today || day < "1990-01-01") return undefined;
  return new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : undefined;
}

/** Shows the day asked for, if any; resolves when the page is as it will stay. */
export async function applyAsOf(): Promise<void> {
  const control = document.querySelector<HTMLElement>("[data-as-of]");
  if (!control) return;
  wireControl(control);
  const day = dayAskedFor(location.search, control.dataset.today ?? "");
  if (!day) return;
  const banner = control.querySelector<HTMLElement>("[data-as-of-banner]");
  const title = control.querySelector<HTMLElement>("[data-as-of-day]");
  const pieces = control.dataset.asOf ?? "";
  const site = pieces.replace(/asof\/.*$/, "");
  if (!banner || !title) return;
  // Whoever is quicker than the pieces arrive goes on to the same day too.
  keepDay(day, site);
  try {
    const response = await fetch(pieces);
    if (!response.ok) throw new Error(String(response.status));
    setPieces((await response.json()) as Piece[], day);
    title.textContent = (title.textContent ?? "").replace("{day}", dayText(day));
    for (const line of document.querySelectorAll<HTMLElement>("[data-as-of-line]")) {
      line.textContent = (line.dataset.asOfLine ?? "").replace("{day}", dayText(day));
    }
    document.documentElement.dataset.asof = day;
    keepDay(day, site);
  } catch {
    title.textContent = control.dataset.failed ?? "";
  }
  banner.hidden = false;
}

const dayText = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(document.documentElement.lang, {
    dateStyle: "long",
    timeZone: "UTC",
  });

function setPieces(pieces: readonly Piece[], day: string): void {
  const holding = new Map(
    pieces.filter(({ from, until }) => from <= day && day <= until).map(({ slot, html }) => [slot, html]),
  );
  for (const element of document.querySelectorAll<HTMLElement>("[data-slot]")) {
    const html = holding.get(element.dataset.slot ?? "");
    if (html === undefined) continue;
    const template = document.createElement("template");
    template.innerHTML = html;
    element.replaceWith(template.content);
  }
}

/**
 * Links to other pages of the catalogue go on showing the same day.
 * @param site path of the catalogue in the page's language; beside it may stand pages of others.
 */
function keepDay(day: string, site: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    "main a[href]:not([data-as-of-back], [data-as-of-preset])",
  )) {
    const url = new URL(link.href);
    const isOurs = url.origin === location.origin && url.pathname.startsWith(site);
    if (!isOurs || url.pathname === location.pathname) continue;
    url.searchParams.set("asof", day);
    link.href = url.href;
  }
}

/** The presets and the form change the day and keep every other choice. */
function wireControl(control: HTMLElement): void {
  const goTo = (day: string) => {
    const url = new URL(location.href);
    if (day) url.searchParams.set("asof", day);
    else url.searchParams.delete("asof");
    return url.href;
  };
  for (const link of control.querySelectorAll<HTMLAnchorElement>("[data-as-of-preset], [data-as-of-back]")) {
    link.addEventListener("click", () => {
      link.href = goTo(link.dataset.asOfPreset ?? "");
    });
  }
  control.querySelector("[data-as-of-form]")?.addEventListener("submit", (event) => {
    event.preventDefault();
    location.href = goTo(String(new FormData(event.target as HTMLFormElement).get("asof")));
  });
  markStarted(control);
}
