import type { cli as english } from '../en/cli.ts';

export const cli: Record<keyof typeof english, string> = {
  'cli.usage': `Aufruf: npm run -s gegenwind -- BEFEHL …

Befehle
  check DATEI…   sagt, was an Szenario- oder Übungsdateien falsch ist
  play DATEI     lässt eine Spielweise ein Szenario spielen
  replay DATEI   berechnet eine aufgezeichnete Übung neu und vergleicht
  fit DATEI      findet den Shitstorm, der eine Zeitreihe erklärt
  storm DATEI    spielt einen Shitstorm über viele Seeds, ohne Übung
  explain DATEI  sagt, warum eine aufgezeichnete Übung so verlief

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
  'cli.usage.fit': `Aufruf: npm run -s gegenwind -- fit REIHE.csv [Optionen]

Findet den Shitstorm, der eine Zeitreihe von Beiträgen erklärt: Reproduktionszahl, Publikum, Auslöser, Tageskurve, Alterung,
höchstens ein zweiter Schub, wie ihn Medien bringen können. REIHE hat eine Spalte mit Zeit (2021-06-10T08:00 oder 10.06.2021 08:00,
auch Tag und Uhrzeit in zweien) oder Stunde (0, 1, 2 …) und eine mit Anzahl, in gleichen Schritten bis zu einer Stunde, getrennt mit
Komma, Semikolon oder Tabulator. Fehlende Zeilen werden übergangen.
  --from ZEIT       beginnt dort; es gilt die Uhr der Zeitreihe. Zählt die Zeitreihe nur Stunden: die Zeit ihrer ersten Zeile
                    oder die Stunde, ab der es losgeht. Ohne Uhr wird die Tageszeit aus den Nächten erschlossen
  --hours N         betrachtet so viele Stunden, höchstens {most}
  --shock           etwas traf von außen: Reproduktionszahl unter 1, alles auf einmal am Anfang
  --out DATEI       schreibt den Shitstorm als Parameter für „storm --params DATEI“; die Namen sind die eines Szenarios
  --json            auf stdout: r2 (stundenweise), parameters (Spannen in Minuten, ageing in Stunden), fitted und observed
                    (Beiträge je Stunde), storm (was --out schreibt), stormR2, clamped (was ein Szenario nicht fasst), startIsKnown
                    (die Reihe nennt die Tageszeit), missing (unbekannte Stunden)
  --language de|en  Sprache der Ausgaben für Menschen`,
  'cli.usage.storm': `Aufruf: npm run -s gegenwind -- storm --params DATEI [Optionen]

Spielt einen Shitstorm über viele Seeds. DATEI ist ein Szenario, dessen Shitstorm genommen wird, oder JSON mit beliebigen der
folgenden Angaben; was fehlt, hat den gezeigten Wert. Spannen sind Minuten, „hour“ ist eine Stunde.
{example}
  „forces“ nimmt alles, was auf die Öffentlichkeit wirken kann: response, exposure, relief, cases, shift.
  --hours N         so viele Stunden, höchstens {most} (die der Datei, sonst 72)
  --seeds N         Seeds 1 bis N, höchstens {mostSeeds} ({seeds})
  --deterministic   Erwartungswerte statt Zufall; ein Lauf, alle Quantile gleich
  --format NAME     table, csv
  --json            auf stdout: für jede Stunde, die erste ist 0, Windstärke und Vertrauen an ihrem Ende (Mediane über die Seeds)
                    und die Beiträge jeder Plattform in ihr (p10, p50, p90)
  --language de|en  Sprache der Ausgaben für Menschen`,
  'cli.usage.explain': `Aufruf: npm run -s gegenwind -- explain X.gegenwind.json [--json]

Sagt, was jede Entscheidung einer aufgezeichneten Übung hinzugefügt hat; die Teile ergeben genau den Unterschied zum Schweigen.
  --json            dazu jede Stunde nach ihren Ursachen, als JSON auf stdout
  --language de|en  Sprache der Ausgaben für Menschen`,
  'cli.explain.differs':
    'Neu berechnet nimmt diese Übung einen anderen Verlauf, als aufgezeichnet ist. Erklärt würde, was niemand gespielt hat; „replay“ sagt, ab wann es abweicht.',
  'cli.explain.silence': 'Ohne ein Wort: {posts} Beiträge, Vertrauen der Betroffenen {trust} von 100',
  'cli.explain.decision': '  {decision}: {posts} Beiträge, {trust} Punkte Vertrauen',
  'cli.explain.void': '  {decision}: nicht möglich',
  'cli.explain.run': 'So kam es: {posts} Beiträge, Vertrauen der Betroffenen {trust} von 100',
  'cli.unknownCommand': '{found, select, = {Ein Befehl fehlt.} other {Einen Befehl „{found}“ gibt es nicht.}}',
  'cli.unknownOption': 'Eine Option „{option}“ gibt es nicht.',
  'cli.valueMissing': '„{option}“ braucht einen Wert.',
  'cli.valueNotWanted': '„{option}“ nimmt keinen Wert.',
  'cli.moreHelp': 'Alle Optionen zeigt --help.',
  'cli.notInList': '„{option}“ kann nicht „{found}“ sein. Möglich: {known}.',
  'cli.notInRange': '„{option}“ nimmt eine ganze Zahl von {low} bis {high}, nicht „{found}“.',
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
  'cli.fit.columns': 'Gelesen: Zeit aus Spalte „{time}“, Anzahl aus Spalte „{count}“{n, plural, =0 {} other {; übergangen: {names}}}.',
  'cli.fit.dawn':
    'Der zweite Schub beginnt mit dem Morgen: Er kann auch heißen, dass dieser Tag früher oder steiler anlief als die Tageskurve.',
  'cli.fit.pool':
    'Gezählt sind {posts} Beiträge: Wie groß das Publikum ist, sagt diese Reihe nicht; der Wert heißt nur, dass es nicht ausging.',
  'cli.fit.gaps':
    'In der Zeitreihe {rows, plural, one {fehlt # Zeile} other {fehlen # Zeilen}}{hours, plural, =0 {} one {; # Stunde des Ausschnitts gilt als unbekannt} other {; # Stunden des Ausschnitts gelten als unbekannt}}.',
  'cli.fit.cut':
    '{cut, select, short {Die Zeitreihe endet früher: Betrachtet werden {hours} Stunden.} other {Die Zeitreihe ist länger als eine Woche: Betrachtet werden die ersten {hours} Stunden. Andere wählt man mit --from und --hours.}}',
  'cli.fit.noClock':
    'Die Zeitreihe nennt keine Tageszeit. Sie wird aus den Nächten erschlossen, jeder Tag als Werktag; --from 2021-06-10T08:00 sagt, wann sie beginnt.',
  'cli.fit.ontoItself': '--out {file} würde die Reihe selbst überschreiben. Bitte einen anderen Namen.',
  'cli.fit.flat': 'In jeder Stunde steht dieselbe Zahl: Hier gibt es keinen Verlauf, der sich erklären ließe. Die Werte sagen nichts.',
  'cli.fit.poor':
    'R² {r2, precise}: Die Kurve trifft diese Reihe nicht. Vielleicht ist es kein einzelner Shitstorm, oder das Fenster ist falsch gewählt (--from, --hours; --shock für einen Schub von außen). Die Werte taugen so nicht.',
  'cli.fit.short':
    'Ein Fenster von {hours} Stunden ist kurz: Ob der Sturm wächst oder schon vergeht, lässt sich aus einem Tag kaum von Publikum und Auslöser trennen. Mit zwei Tagen und mehr wird die Reproduktionszahl verlässlicher.',
  'cli.fit.worse':
    'Was ein Szenario davon fassen kann, trifft die Reihe schlechter (R² {r2, precise}) als die Kurve. Prüfen Sie den Verlauf mit „storm“, bevor Sie ihn übernehmen.',
  'cli.fit.levels':
    'Der nachgebaute Shitstorm hat eine Plattform, keine Presse (was sie tat, steckt in den Schüben) und {baseline} Erwähnungen je Stunde an ruhigen Tagen. Über Windstärke 2 kommt er so nicht: Ergänzen Sie Plattformen, „newsworthiness“ und Ihren Alltag in „baselinePerHour“.',
  'cli.storm.late':
    '{n, plural, one {Eine Handlung liegt} other {# Handlungen liegen}} hinter dem Ende nach {hours, plural, one {einer Stunde} other {# Stunden}} und {n, plural, one {wirkt} other {wirken}} nicht.',
  'cli.fit.explained': 'R² nach Stunden: {r2, precise} über {hours} Stunden',
  'cli.fit.begin': 'Beginn: {weekday, weekday} {time}',
  'cli.fit.spread': 'Reproduktionszahl {r0}, Publikum {pool} Beiträge, Alterung {ageing} h',
  'cli.fit.day': 'Tageskurve: {shape, select, office {Bürotag} other {Feierabend}} ({shape}), Exponent {exponent}',
  'cli.fit.seed': 'Auslöser: {perHour} Beiträge/h ab Stunde {at}, Abklingen {decay} h',
  'cli.fit.pulse': 'Zweiter Schub: {perHour} Beiträge/h ab Stunde {at}, Abklingen {decay} h. Woher er kam, sagen die Zahlen nicht',
  'cli.fit.storm': 'Als Shitstorm des Spiels: R0 {r0}, Publikum {pool}; ohne Zufall gespielt erklärt er R² {r2, precise}',
  'cli.fit.clamped': 'Ein Szenario fasst nicht alles davon; auf seine Grenzen gebracht: {names}',
  'cli.storm.heading':
    'Beiträge pro Stunde (p10–p50–p90), Windstärke und Vertrauen (Median) über {seeds, plural, one {# Lauf} other {# Seeds}}',
  'cli.storm.total': 'Alle Beiträge zusammen: {spread}',
  'cli.storm.column': '{column, select, hour {Stunde} clock {Uhr} level {Windstärke} other {Vertrauen}}',
  'cli.result.written': 'Geschrieben: {file}',
};
