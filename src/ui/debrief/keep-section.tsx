import { fileNameOf, writeExercise } from '../../exercise/exercise-file.ts';
import type { HousePreset } from '../../scenario/firm.ts';
import { csvOf } from '../../report/csv.ts';
import { wordsOf } from '../../view/words.ts';
import { Icon } from '../look/icon.tsx';
import { useReader, useSay } from '../reader.tsx';
import { decisionWords } from './act-words.ts';
import { hourlyOf } from './course-section.tsx';
import { useReviewed } from './review-context.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  readonly onSecondRun: ((house: HousePreset) => void) | undefined;
}

/** What can be taken along, and the same storm once more in a better house. */
export function KeepSection({ onSecondRun }: Props) {
  const t = useSay();
  const reader = useReader();
  const review = useReviewed();
  const { exercise, numbers } = review;
  const saveExercise = (): void =>
    saveFile({ name: fileNameOf(exercise, 'gegenwind.json'), type: 'application/json', text: writeExercise(exercise) });
  const saveCsv = (): void => {
    const words = (id: string): string => `${numbers.get(id)} ${decisionWords(exercise, exercise.decisionById.get(id)!, reader)}`;
    const { head, rows } = hourlyOf(review, words);
    saveFile({ name: fileNameOf(exercise, 'csv'), type: 'text/csv', text: csvOf([head, ...rows]) });
  };
  return (
    <>
      <section className="review-section keep" aria-labelledby="review-keep" id="keep">
        <h2 id="review-keep">{t('review.keep.title')}</h2>
        <div className="keep-row">
          <KeepButton label={t('review.keep.exercise')} about={t('review.keep.exerciseAbout')} onClick={saveExercise} />
          <KeepButton label={t('review.keep.csv')} about={t('review.keep.csvAbout')} onClick={saveCsv} />
          <KeepButton label={t('review.print')} about={t('review.keep.printAbout')} onClick={() => window.print()} />
        </div>
      </section>
      {onSecondRun && <SecondRun onSecondRun={onSecondRun} />}
    </>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly about: string;
  readonly onClick: () => void;
}

function KeepButton({ label, about, onClick }: ButtonProps) {
  return (
    <div className="keep-one">
      <button type="button" className="button" onClick={onClick}>
        <Icon name="save" /> {label}
      </button>
      <p className="soft">{about}</p>
    </div>
  );
}

function SecondRun({ onSecondRun }: { readonly onSecondRun: (house: HousePreset) => void }) {
  const t = useSay();
  const reader = useReader();
  const { exercise } = useReviewed();
  const { presets, preparations } = exercise.scenario.house;
  const better = (['solid', 'exemplary'] as const).filter((preset) => presets[preset].length > exercise.setup.house.length);
  if (better.length === 0) return null;
  return (
    <section className="review-section again" aria-labelledby="review-again" id="again">
      <h2 id="review-again">{t('review.again.title')}</h2>
      <p className="review-about">{t('review.again.about')}</p>
      <div className="keep-row">
        {better.map((preset) => {
          const list = preparations.filter(({ id }) => presets[preset].includes(id)).map(({ label }) => wordsOf(exercise, label, reader));
          return (
            <div className="keep-one" key={preset}>
              <button type="button" className={preset === 'exemplary' ? 'button is-main' : 'button'} onClick={() => onSecondRun(preset)}>
                {t('review.again.go', { house: t(`preset.${preset}`) })}
              </button>
              <p className="soft">{t('review.again.has', { list: list.join(', ') })}</p>
            </div>
          );
        })}
      </div>
    </section>
  );
}
