/** Order among siblings, brought about with as few moves as can be: a moved card costs the page a new layout. */

/** Brings the elements into that order among their parent's children, new ones too; others stay wherever they are. */
export function putInOrder(parent: Element, wanted: readonly Element[]): void {
  const places = new Map<Element, number>();
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) places.set(child, places.size);
  const present = wanted.filter((element) => places.has(element));
  const rising = longestRising(present.map((element) => places.get(element) as number));
  const staying = new Set(present.filter((_, at) => rising.has(at)));
  let next: Element | null = null;
  for (const element of [...wanted].reverse()) {
    if (!staying.has(element)) parent.insertBefore(element, next);
    next = element;
  }
}

/** Indices of the most numbers that rise from left to right; what they are of may stay where it is. */
export function longestRising(numbers: readonly number[]): Set<number> {
  /** For each length the index of the smallest number that ends a rising row so long. */
  const ends: number[] = [];
  const before = numbers.map((number, at) => {
    let length = 0;
    for (let over = ends.length; length < over; ) {
      const middle = (length + over) >> 1;
      if ((numbers[ends[middle] as number] as number) < number) length = middle + 1;
      else over = middle;
    }
    ends[length] = at;
    return ends[length - 1];
  });
  const rising = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rising.add(at);
  return rising;
}
