/** A key as a pointer writes it. Hardly any key needs it, and every value of a file asks. */
const escaped = (key: string): string => (key.includes('~') || key.includes('/') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key);

/** JSON pointer (RFC 6901) of a member of what `pointer` points at. */
export const below = (pointer: string, key: string | number): string => `${pointer}/${typeof key === 'number' ? key : escaped(key)}`;

/** JSON pointer of a path of keys and indices. */
export const pointerOf = (path: readonly PropertyKey[]): string => path.reduce((pointer: string, key) => below(pointer, String(key)), '');

/** Pointer of the value that holds the one pointed at. */
export const parentOf = (pointer: string): string => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
