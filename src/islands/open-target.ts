/** A link to a term that stands in a closed disclosure opens it, also where the browser does not do so by itself. */
const openTarget = () => {
  const target = document.getElementById(idInAddress());
  if (!target) return;
  for (let details = target.closest("details"); details; details = details.parentElement?.closest("details") ?? null)
    details.open = true;
  target.scrollIntoView();
};

/** The fragment of the address; empty where it is not well formed, as anyone may write one. */
function idInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
}

addEventListener("hashchange", openTarget);
openTarget();
