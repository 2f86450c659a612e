import type { file as english } from '../en/file.ts';

export const file: Record<keyof typeof english, string> = {
  'rule.EX-10': 'Die Übungsdatei hat höchstens 8 MB, 80.000 Werte und 80 Ebenen.',
  'rule.EX-11': 'Die Datei ist eine Übungsdatei.',
  'rule.EX-12': 'Die Formatnummer der Datei ist bekannt.',
  'rule.EX-13': 'Das Szenario in der Datei ist das gespielte.',
  'rule.EX-14': 'Keine zwei Entscheidungen haben dieselbe Id.',
  'rule.EX-15': 'Entscheidungen stehen in zeitlicher Reihenfolge und liegen innerhalb der Übung.',
  'rule.EX-16': 'Geänderte Annahmen sind solche des Modells und liegen in ihrem plausiblen Bereich.',
  'rule.EX-18': 'Die aufgezeichneten Ergebnisse passen zum Szenario.',
  'file.empty': 'Die Datei ist leer. Eine Übungsdatei ist ein JSON-Objekt; die Übung noch einmal exportieren.',
  'file.tooLarge': 'Die Datei ist größer als {most} MB. So groß ist keine Übung: noch einmal exportieren.',
  'file.tooDeep': 'Objekte und Listen sind hier mehr als {most}-fach verschachtelt. Das ist keine Übung: noch einmal exportieren.',
  'file.tooManyValues': 'Die Datei enthält mehr als {most} Werte. So viele hat keine Übung: noch einmal exportieren.',
  'file.noExercise':
    '{found, select, scenario {Das ist ein Szenario, keine aufgezeichnete Übung. Als Szenario öffnen und spielen.} other {Das ist keine Übung von Gegenwind. Übungsdateien entstehen beim Export in der Auswertung.}}',
  'file.newerFormat':
    'Diese Übungsdatei hat Format {found, plain}; diese Version von Gegenwind liest bis Format {newest, plain}. Mit einer neueren Version öffnen.',
  'file.otherScenario':
    'Das Szenario in dieser Datei ist nicht das gespielte: Es wurde nachträglich geändert. Die Änderung zurücknehmen oder die Übung noch einmal exportieren.',
  'file.decisionTwice': 'Eine Entscheidung „{id}“ gibt es schon, bei {first}. Eine von beiden entfernen.',
  'file.decisionTooEarly':
    'Diese Entscheidung (Minute {at, plain}) steht hinter einer aus Minute {before, plain}. Entscheidungen stehen in zeitlicher Reihenfolge.',
  'file.decisionTooLate': 'Diese Entscheidung (Minute {at, plain}) liegt hinter dem aufgezeichneten Ende der Übung, Minute {end, plain}.',
  'file.tooLong': 'Das aufgezeichnete Ende, Minute {now, plain}, liegt hinter dem Ende des Szenarios, Minute {horizon, plain}.',
  'file.unknownAssumption': 'Eine Annahme „{name}“ kennt das Modell nicht. Entfernen.',
  'file.assumptionOutOfRange': '„{name}“ muss zwischen {least} und {most} liegen; gefunden: {value}.',
  'file.endingMissing': 'Eine vollständige Übung nennt ihr Ende, eine unfertige keines. „isComplete“ und „ending“ widersprechen einander.',
  'file.unknownEnding': 'Das Szenario hat kein Ende „{ending}“. Bekannt: {known}.',
  'file.otherGoals':
    'Die Punkte gehören zu anderen Zielen als denen des Szenarios.{missing, select, = {} other { Es fehlen: {missing}.}}{unknown, select, = {} other { Unbekannt: {unknown}.}}',
  'file.otherEngine':
    'Diese Übung wurde mit Engine {found, plain} gespielt, diese Version hat Engine {own, plain}. Sie wird mit ihren aufgezeichneten Ergebnissen gezeigt und kann nicht neu berechnet werden.',
};
