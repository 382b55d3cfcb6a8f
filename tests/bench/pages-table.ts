/** What typing cost, as rows of a table. */

import type { KeyCost, Typed } from "./pages-typing.ts";
import { part } from "./search-contestant.ts";
import { milliseconds } from "./table.ts";

export const HEAD = ["", "keys", "p50", "p95", "most", "script p95", "frame p95", "with the wait, p95"];

const rowOf = (title: string, costs: readonly KeyCost[]): string[] => {
  const total = costs.map(({ script, frame }) => script + frame);
  return [
    title,
    String(costs.length),
    ...[part(total, 0.5), part(total, 0.95), Math.max(...total)].map(milliseconds),
    ...(["script", "frame", "whole"] as const).map((what) =>
      milliseconds(
        part(
          costs.map((cost) => cost[what]),
          0.95,
        ),
      ),
    ),
  ];
};

export const rowsOf = (title: string, { keys, emptied }: Typed): string[][] => [
  rowOf(`${title}: a key`, keys),
  rowOf(`${title}: emptying the box`, emptied),
];

/** What the columns mean, to stand below them. */
export const LEGEND =
  "Each query is typed three times and of each key the middle cost counts. A key costs what the page's own thread does for it: script, then styles, layout and paint of its frame. " +
  "Of many results, those below the first screen and the numbers beside the filters follow a frame later. Not in the cost: the idle wait for the screen's next refresh, which the last column counts too, and the raster threads.";
