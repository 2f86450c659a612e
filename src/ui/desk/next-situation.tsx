import { minutes } from '../../quantity/units.ts';
import { shortSpan, timeWords } from '../../view/moments.ts';
import { useReader, useSay } from '../reader.tsx';
import { closeMenu } from './close-menu.ts';
import { Menu } from './menu.tsx';
import { useControl, useDesk } from './desk-context.tsx';

/** Minutes until the situation report, as one may choose them. */
const SPANS = [30, 60, 90, 120, 180] as const;

/** When time stops next even if nothing happens; it can be moved. */
export function NextSituation() {
  const t = useSay();
  const { language } = useReader();
  const { session, decide } = useDesk();
  const words = useControl();
  const { exercise } = session;
  const choices = SPANS.map((span) => minutes(exercise.now + span)).filter((at) => at <= exercise.horizon);
  if (exercise.situationAt <= exercise.now || choices.length === 0) return null;
  return (
    <div className="next-situation">
      <p className="soft number">{t('situation.next', { time: timeWords(exercise, exercise.situationAt, language) })}</p>
      <Menu
        isPlain
        label={
          <>
            {words({ type: 'situation', at: exercise.situationAt })} <span className="unseen">{t('desk.situation')}</span>
          </>
        }
      >
        <p className="soft">{t('situation.about')}</p>
        <div className="menu-list" role="group" aria-label={t('situation.when')}>
          {choices.map((at) => (
            <button
              key={at}
              type="button"
              className="menu-item number"
              onClick={(event) => {
                closeMenu(event);
                decide({ type: 'situation', at });
              }}
            >
              {t('situation.choice', { time: timeWords(exercise, at, language), n: shortSpan(at - exercise.now, language) })}
            </button>
          ))}
        </div>
      </Menu>
    </div>
  );
}
