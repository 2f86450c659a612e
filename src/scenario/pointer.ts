/** JSON pointer (RFC 6901) of a member of what `pointer` points at. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** JSON pointer of a path of keys and indices. */
export const pointerOf = (path: readonly PropertyKey[]): string => path.reduce((pointer: string, key) => below(pointer, String(key)), '');

/** Pointer of the value that holds the one pointed at. */
export const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
