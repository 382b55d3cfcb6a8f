/**
 * Takes back what needs a script (`.with-script`) where that script did not start. Whether scripts may run, which the
 * style sheet can ask, says nothing of ours: an old page asks for files that a new release has taken away, a proxy
 * drops them, a sandboxed frame may not fetch them, an old browser stumbles over them.
 *
 * A part of a page with a script of its own has `data-island`, empty as built; its script writes “started” there when
 * all is in place. Module scripts, broken ones included, are over before the page's “load”: what has not started by
 * then has failed. One that is still on its way long after counts as failed until it arrives.
 *
 * Imports nothing, so that the build writes it into the page itself, and no lost file takes it along.
 */

/** Longer than the scripts take on a slow line. */
const DEADLINE_MS = 15_000;

function takeBack(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-island=""]')) part.dataset.island = "failed";
}

addEventListener("load", takeBack);
setTimeout(takeBack, DEADLINE_MS);
