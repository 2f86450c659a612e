import type { calibration as english } from '../en/calibration.ts';

export const calibration: Record<keyof typeof english, string> = {
  'series.issue': 'Zeile {line, plain}: {text}',
  'series.tooLarge':
    'Die Datei ist größer als {most} MB. Die Zeitreihe eines Shitstorms ist viel kleiner: Bitte die Tage ausschneiden, um die es geht.',
  'series.tooManyRows':
    'Die Datei hat mehr als {most} Zeilen. Bitte die Tage ausschneiden, um die es geht, oder in größeren Schritten zählen.',
  'series.tooManyColumns': 'Diese Zeile hat mehr als {most} Spalten. Stimmt das Trennzeichen? Komma, Semikolon und Tabulator sind bekannt.',
  'series.quoteOpen': 'Das Anführungszeichen dieser Zeile wird nie geschlossen. Bitte das fehlende ergänzen.',
  'series.noColumns':
    'Nötig sind zwei Spalten: eine Zeit (wie 2021-06-10T08:00) oder eine Stunde (0, 1, 2 …) und eine Anzahl. Trennen Sie sie mit Komma, Semikolon oder Tabulator.',
  'series.empty': 'In dieser Datei steht nichts.',
  'series.noDate':
    '„{found}“ ist eine Uhrzeit ohne Tag. Nötig ist beides: 2021-06-10T08:00 oder 10.06.2021 08:00, in einer Spalte oder in zweien.',
  'series.more': '… und {n, plural, one {eine weitere Stelle} other {# weitere Stellen}}',
  'series.noTime':
    '„{found}“ ist weder eine Zeit noch eine Stunde. Zeiten schreibt man als 2021-06-10T08:00 oder 10.06.2021 08:00, Stunden als 0, 1, 2 oder 0,5.',
  'series.noCount': '„{found}“ ist keine Anzahl. Nötig ist eine Zahl ab 0 ohne Tausenderpunkte; was unbekannt ist, bleibt leer.',
  'series.mixedTimes':
    'Die Zeit ist hier anders geschrieben als in den Zeilen davor. Bitte alle gleich schreiben: als Stunden oder als Zeiten, mit Zeitzone oder ohne.',
  'series.notAscending':
    'Diese Zeit liegt nicht nach der davor. Bitte die Zeilen sortieren und doppelte entfernen; wo die Uhr zurückgestellt wurde, gehört die Zeitzone dazu.',
  'series.irregular':
    'Die Zeilen davor liegen {step} Minuten auseinander, diese passt nicht dazu. Bitte in gleichen Schritten zählen; fehlende Zeilen schaden nicht.',
  'series.stepTooLong': 'Die Zeilen liegen {step} Minuten auseinander. Höchstens eine Stunde ist möglich: Bitte feiner zählen.',
  'series.tooShort': 'Die Zeitreihe hat {found, plural, one {# Zeile} other {# Zeilen}}. Mindestens {least} sind nötig.',
  'series.fromUnreadable':
    '„{found}“ ist kein Anfang für diese Zeitreihe. Zeiten schreibt man als 2021-06-10T08:00; zählt die Zeitreihe Stunden, genügt eine Stunde.',
  'series.fromOutside': '„{found}“ liegt nicht in der Zeitreihe. Der Anfang muss zwischen der ersten und der letzten Zeile liegen.',
  'series.tooFewHours':
    'In diesem Ausschnitt {found, plural, one {ist # Stunde} other {sind # Stunden}} bekannt. Mindestens {least} sind nötig.',
  'series.tooFewPosts':
    'In diesem Ausschnitt {found, plural, one {wurde # Beitrag} other {wurden # Beiträge}} gezählt. Ein Shitstorm braucht mindestens {least}.',
  'storm.noStart': '„{found}“ ist kein Anfang. Nötig sind Wochentag und Uhrzeit: Mo 08:00.',
  'storm.saidTwice': '{name} und {other} bedeuten dasselbe. Bitte nur eines von beiden angeben.',
  'storm.outOfRange': '{name} darf zwischen {low, precise} und {high, precise} liegen; gefunden: {found, precise}.',
  'storm.pulse': 'Zweiter Schub',
  'storm.trigger': 'Auslöser',
};
