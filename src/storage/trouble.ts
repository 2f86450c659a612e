/**
 * Why something could not be kept. `missing`: the browser has no storage here; `refused`: it is switched off or forbidden;
 * `full`: no room left; `closed`: the connection broke; `silent`: no answer in time; `newer`: a newer version of the game
 * wrote there; `elsewhere`: another tab has written since; `erased`: what was saved has been deleted; `failed`: anything else.
 */
export type Trouble = 'missing' | 'refused' | 'full' | 'closed' | 'silent' | 'newer' | 'elsewhere' | 'erased' | 'failed';

/** A refusal that storage itself gives, beside those of the browser. */
export class StorageRefusal extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(`storage: ${trouble}`);
    this.trouble = trouble;
  }
}

const BY_NAME: Readonly<Record<string, Trouble>> = {
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  QuotaExceededError: 'full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  InvalidStateError: 'closed',
  AbortError: 'closed',
  TransactionInactiveError: 'closed',
  UnknownError: 'closed',
  VersionError: 'newer',
};

/** What an error of the browser's storage means for the player. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof StorageRefusal) return error.trouble;
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return (Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined) ?? 'failed';
}

/** Troubles after which this tab must not write any more: what lies on disk is not its own. */
export const isFinal = (trouble: Trouble): boolean => trouble === 'elsewhere' || trouble === 'newer' || trouble === 'erased';
