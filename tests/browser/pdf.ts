/** Just enough reading of the PDF files Chromium prints: how many pages, how large, and how small their smallest letters. */
import { inflateSync } from "node:zlib";

const POINTS_PER_MM = 72 / 25.4;

/** Width and height of each page in whole millimetres. */
export function pagesOf(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b/g) ?? [];
  const boxes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  if (boxes.length !== pages.length) throw new Error(`${pages.length} pages, ${boxes.length} sizes`);
  const millimetres = (points: string | undefined) => Math.round(Number(points) / POINTS_PER_MM);
  return boxes.map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}

/** What is drawn, one text for each content stream. */
const contents = (pdf: Buffer): string[] =>
  [...pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, body = ""]) => {
    try {
      const text = inflateSync(Buffer.from(body, "latin1")).toString("latin1");
      return / T[jJ]\s/.test(text) ? [text] : [];
    } catch {
      // Fonts and pictures are packed otherwise.
      return [];
    }
  });

/** The sizes of all letters in points, as they come out on paper, smallest first. */
export function letterSizes(pdf: Buffer): number[] {
  const sizes = new Set<number>();
  for (const content of contents(pdf)) {
    const operands: string[] = [];
    const around: number[] = [];
    let [scale, font, text] = [1, 0, 1];
    // Strings are of no interest here, and might hold what looks like an operator.
    for (const token of content.replace(/\((?:\\.|[^\\)])*\)|<[^>]*>/g, "").split(/\s+/)) {
      if (token === "q") around.push(scale);
      else if (token === "Q") scale = around.pop() ?? 1;
      else if (token === "cm") scale *= stretch(operands);
      else if (token === "BT") text = 1;
      else if (token === "Tf") font = Number(operands.at(-1));
      else if (token === "Tm") text = stretch(operands);
      else if (token === "Tj" || token === "TJ") sizes.add(Math.round(scale * font * text * 100) / 100);
      if (/^[A-Za-z]+\*?$/.test(token)) operands.length = 0;
      else operands.push(token);
    }
  }
  return [...sizes].sort((a, b) => a - b);
}

/** By how much the last six operands, a transformation, make things larger. */
function stretch(operands: readonly string[]): number {
  const [a = 1, b = 0, c = 0, d = 1] = operands.slice(-6).map(Number);
  return Math.sqrt(Math.abs(a * d - b * c));
}
