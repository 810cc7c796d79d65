/** Where a path stands, or would stand, in a list in ascending order. */
export function placeOf(paths: readonly string[], path: string): number {
  let [low, high] = [0, paths.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paths[middle]! < path) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds a path to a list in ascending order. Returns its place. */
export function insertPath(paths: string[], path: string): number {
  const place = placeOf(paths, path);
  if (paths[place] !== path) paths.splice(place, 0, path);
  return place;
}

/** Takes a path out of a list in ascending order. Returns the place that it had. */
export function deletePath(paths: string[], path: string): number {
  const place = placeOf(paths, path);
  if (paths[place] === path) paths.splice(place, 1);
  return place;
}

export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
