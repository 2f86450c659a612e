import type { Act } from '../../exercise/decision.ts';
import { closeMenu } from './close-menu.ts';
import { useControl, useDesk } from './desk-context.tsx';

/** Acts one below the other, as they stand in a menu that folds up; what is chosen is decided. */
export function ActList({ acts }: { readonly acts: readonly Act[] }) {
  const { decide } = useDesk();
  const words = useControl();
  return acts.map((act) => (
    <button
      key={JSON.stringify(act)}
      type="button"
      className="menu-item"
      onClick={(event) => {
        closeMenu(event);
        decide(act);
      }}
    >
      {words(act)}
    </button>
  ));
}
