/** The value of the key; where there is none, a new one is put there first. */
export function valueOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Adds to the list that stands at the key. */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  valueOr(map, key, () => []).push(value);
}
