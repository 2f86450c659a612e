import { Icon } from '../look/icon.tsx';
import type { IconName } from '../look/icon.tsx';
import { useSay } from '../reader.tsx';
import type { Area } from './desk-context.tsx';

export type SideArea = Exclude<Area, 'now' | 'feed'>;
const SIDES: readonly SideArea[] = ['situation', 'papers', 'team'];
const AREAS: readonly { readonly area: Area; readonly icon: IconName }[] = [
  { area: 'now', icon: 'now' },
  { area: 'feed', icon: 'feed' },
  { area: 'papers', icon: 'paper' },
  { area: 'team', icon: 'team' },
  { area: 'situation', icon: 'gauge' },
];

interface SideProps {
  readonly chosen: SideArea;
  readonly onChoose: (area: SideArea) => void;
}

/** Which of the three side areas is shown. */
export function SideTabs({ chosen, onChoose }: SideProps) {
  const t = useSay();
  return (
    <div className="side-tabs" role="group" aria-label={t('desk.panes')}>
      {SIDES.map((area) => (
        <button key={area} type="button" aria-pressed={chosen === area} onClick={() => onChoose(area)}>
          {t(`desk.${area}`)}
        </button>
      ))}
    </div>
  );
}

interface AreaProps {
  readonly chosen: Area;
  readonly onChoose: (area: Area) => void;
  /** Time passes, and there is nothing to choose. */
  readonly isAway: boolean;
}

/** The phone's tabs at the bottom. */
export function AreaTabs({ chosen, onChoose, isAway }: AreaProps) {
  const t = useSay();
  return (
    <nav className="area-tabs" aria-label={t('desk.panes')} inert={isAway}>
      {AREAS.map(({ area, icon }) => (
        <button key={area} type="button" aria-current={chosen === area ? 'page' : undefined} onClick={() => onChoose(area)}>
          <Icon name={icon} size={20} />
          {t(`desk.${area}`)}
        </button>
      ))}
    </nav>
  );
}
