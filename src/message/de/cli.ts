import type { cli as english } from '../en/cli.ts';

export const cli: Record<keyof typeof english, string> = {
  'cli.usage': `Aufruf: npm run -s gegenwind -- BEFEHL …

Befehle
  check DATEI…   sagt, was an Szenario- oder Übungsdateien falsch ist
  play DATEI     lässt eine Spielweise ein Szenario spielen
  replay DATEI   berechnet eine aufgezeichnete Übung neu und vergleicht

Jeder Befehl kennt --help, --json und --language de|en.
Rückgabewert: 0 alles in Ordnung, 1 mit einer Datei oder einem Ergebnis stimmt etwas nicht, 2 der Befehl ließ sich nicht ausführen.`,
  'cli.usage.check': `Aufruf: npm run -s gegenwind -- check DATEI… [--json]

Sagt, was an Szenariodateien falsch ist; auch an Übungsdateien (*.gegenwind.json).
  --json            alle Mängel als JSON auf stdout
  --language de|en  Sprache der Ausgaben für Menschen`,
  'cli.usage.play': `Aufruf: npm run -s gegenwind -- play DATEI [Optionen]

Lässt eine Spielweise ein Szenario bis zum Ende spielen.
  --policy NAME     {policies} (silence)
  --seed WERT       Zahl oder Wort, das allen Zufall festlegt (1)
  --house NAME      {houses} (asFound)
  --out DATEI       schreibt die Übungsdatei, üblich ist X.gegenwind.json
  --json            das Ergebnis als JSON auf stdout
  --language de|en  Sprache der Ausgaben für Menschen`,
  'cli.usage.replay': `Aufruf: npm run -s gegenwind -- replay X.gegenwind.json [--json]

Berechnet eine aufgezeichnete Übung neu und sagt, ob sie identisch ist.
  --json            das Ergebnis als JSON auf stdout
  --language de|en  Sprache der Ausgaben für Menschen`,
  'cli.unknownCommand': '{found, select, = {Ein Befehl fehlt.} other {Einen Befehl „{found}“ gibt es nicht.}}',
  'cli.unknownOption': 'Eine Option „{option}“ gibt es nicht.',
  'cli.valueMissing': '„{option}“ braucht einen Wert.',
  'cli.valueNotWanted': '„{option}“ nimmt keinen Wert.',
  'cli.notInList': '„{option}“ kann nicht „{found}“ sein. Möglich: {known}.',
  'cli.fileMissing': 'Bitte eine Datei nennen.',
  'cli.tooManyFiles': 'Bitte nur eine Datei nennen.',
  'cli.unreadable':
    '{file}: {reason, select, missing {diese Datei gibt es nicht} folder {das ist ein Ordner, keine Datei} denied {die Datei darf nicht gelesen werden} tooLarge {die Datei ist viel zu groß} encoding {das ist kein Text in UTF-8} other {die Datei lässt sich nicht lesen}}',
  'cli.unwritable':
    '{file}: {reason, select, missing {den Ordner gibt es nicht} folder {das ist ein Ordner} denied {hier darf nicht geschrieben werden} other {die Datei lässt sich nicht schreiben}}',
  'cli.fileSound': '{file}: in Ordnung{warnings, plural, =0 {} one {, # Warnung} other {, # Warnungen}}',
  'cli.fileFaulty':
    '{file}: {errors, plural, one {# Fehler} other {# Fehler}}{warnings, plural, =0 {} one {, # Warnung} other {, # Warnungen}}',
  'cli.result.played':
    '{title} — Seed {seed, plain}{policy, select, = {} other {, gespielt von {policy}}}, {hours, plural, one {# Stunde} other {# Stunden}}',
  'cli.result.posts': 'Beiträge: {total}, höchstens {peak} in einer Stunde',
  'cli.result.level': 'Höchste Windstärke: {level} von 6 ({name})',
  'cli.result.trust': 'Vertrauen am Ende: {trust} von 100',
  'cli.result.goal': 'Ziel „{goal}“: {points} von 100',
  'cli.result.ending': 'Ende: {title}',
  'cli.result.unfinished': 'Ende: noch keines, die Übung wurde abgebrochen',
  'cli.result.hash': 'Hash der Welt: {hash}',
  'cli.result.identical': 'Neu berechnet: identisch, Stunde für Stunde.',
  'cli.result.different':
    'Neu berechnet: NICHT identisch{hour, select, = {; nur das Ende weicht ab} other {; es weicht ab Stunde {hour} ab}}.',
  'cli.result.written': 'Geschrieben: {file}',
};
