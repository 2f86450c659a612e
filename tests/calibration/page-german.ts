import { isMet, type Check } from './check.ts';

/** Half a page for those who read no English: what the page finds, how to read it, and what it cannot say. */
export function germanSummary(checks: readonly Check[], { less, more }: { readonly less: string; readonly more: string }): string[] {
  const banded = checks.flatMap(({ parts }) => parts.filter(({ band }) => band));
  const missed = checks.filter(({ parts }) => !parts.every(isMet)).map(({ target }) => target);
  const good = checks.length - missed.length;
  return [
    '## Auf Deutsch: Verhält sich der Sturm wie wirkliche Stürme?',
    '',
    'Hier stehen Zahlen des Modells neben Zahlen der Welt. Bevor das Modell gebaut wurde, standen zwanzig Ziele mit ihren Spannen fest: wie schnell Menschen',
    'antworten, wie lange ein Sturm dauert, was eine Entschuldigung in Stunde 3 und in Stunde 24 wert ist. Was außerhalb liegt, heißt „missed“ und hat einen Grund;',
    'keine Spanne wird geweitet.',
    '',
    `**Ergebnis: ${good} von ${checks.length} Zielen sind ganz erfüllt, ${banded.filter(isMet).length} von ${banded.length} Zahlen liegen in ihrer Spanne.** ` +
      (missed.length === 0
        ? 'Verfehlt ist keines.'
        : `Nicht ganz erfüllt: ${missed.join(', ')}; die Gründe stehen unter „What is missed, and why“.`) +
      ` ${banded.filter(({ isBuiltIn }) => isBuiltIn).length} Zahlen tragen „built in“: An ihnen wurde das Modell eingestellt, sie zeigen nur, dass nichts zerbrochen ist.`,
    '',
    `**Wie man es liest.** Ein Sturm hängt an seiner Reproduktionszahl: Ein Zehntel weniger macht aus allen Beiträgen das ${less.replace('.', ',')}-Fache, ein Zehntel mehr das ${more.replace('.', ',')}-Fache. Gesamtzahlen sind deshalb`,
    'anschaulich, nicht genau; vertreten lassen sich Richtung, Reihenfolge und Zeitpunkt.',
    '',
    '- „The twenty targets“: jedes Ziel mit Zahl des Modells, verlangter Spanne und, wo es sie gibt, der Zahl wirklicher Stürme.',
    '- „What moves a storm“: ein Wert allein, einmal niedrig und einmal hoch; daneben, wie sich Beiträge, höchste Windstärke und Vertrauen am Ende ändern.',
    '- „Does the order of strategies hold?“: alle Annahmen zugleich ausgelost; gezählt wird, wie oft die eine Art zu antworten besser bleibt als die andere.',
    '',
    '**Was es nicht sagt.** Nachgespielt ist ein einziger Sturm auf einer Plattform, ein deutscher von 2021 gegen ein Ministerium. Keine Studie misst, was die',
    'Stellungnahme eines Unternehmens mit der Ausbreitung eines ganzen Sturms macht: Vorzeichen und Reihenfolge sind belegt, die Größen sind unsere.',
    '',
  ];
}
