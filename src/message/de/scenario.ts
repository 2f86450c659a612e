import type { scenario as english } from '../en/scenario.ts';

export const scenario: Record<keyof typeof english, string> = {
  'scenario.issue': 'Zeile {line, plain}, Spalte {column, plain}{severity, select, warning { (Warnung)} other {}}: {text} [{rule}]',
  'scenario.empty': 'Die Datei ist leer. Ein Szenario ist ein JSON-Objekt.',
  'scenario.tooLarge': 'Die Datei ist größer als {most} MB. Kürzen oder auf zwei Szenarien aufteilen.',
  'scenario.tooDeep':
    'Objekte und Listen sind hier mehr als {most}-fach verschachtelt. Ein Szenario braucht weit weniger: Fehlt weiter oben eine Klammer?',
  'scenario.tooManyValues': 'Die Datei enthält mehr als {most} Werte. Kürzen oder auf zwei Szenarien aufteilen.',
  'scenario.notClosed':
    'Die Datei endet, bevor die Klammer {bracket} aus Zeile {line, plain} geschlossen ist. Die fehlende Klammer ergänzen.',
  'scenario.notOpened': 'Diese Klammer {bracket} schließt eine, die nie geöffnet wurde. Entfernen oder die öffnende ergänzen.',
  'scenario.wrongClosed':
    'Diese Klammer {bracket} passt nicht zur Klammer {opened} aus Zeile {line, plain}. Eine von beiden ist falsch, oder dazwischen fehlt eine.',
  'scenario.textNotClosed':
    'Der Text, der hier beginnt, wird in seiner Zeile nicht geschlossen. Anführungszeichen ergänzen; Zeilenumbrüche als \\n schreiben.',
  'scenario.rawControl': 'Das Steuerzeichen U+{code} darf nicht in einem Text stehen. Entfernen; einen Tabulator als \\t schreiben.',
  'scenario.commaMissing': 'Vor „{found}“ fehlt etwas: ein Komma, oder ein Doppelpunkt nach einem Schlüssel.',
  'scenario.valueMissing': 'Vor „{found}“ fehlt ein Wert. Das Komma oder den Doppelpunkt davor entfernen, oder den Wert ergänzen.',
  'scenario.notJson':
    '„{found}“ ist hier nicht lesbar. Texte und Schlüssel brauchen doppelte gerade Anführungszeichen; Kommentare kennt JSON nicht.',
  'scenario.keyTwice':
    'Der Schlüssel „{name}“ steht in diesem Objekt schon, in Zeile {line, plain}. Nur einer kann gelten: den anderen entfernen oder umbenennen.',
  'scenario.forbiddenKey':
    'Der Schlüssel „{name}“ ist nicht erlaubt, weil er in JavaScripts eigene Objekte greift. Einen anderen Namen wählen.',
  'scenario.harmfulCharacter':
    'Das Zeichen {code} ist nicht erlaubt: Es ist unsichtbar, kehrt die Leserichtung um oder ist ein halbes Zeichen. Den Text neu tippen.',
  'scenario.newerFormat':
    'Dieses Szenario hat Format {found, plain}; diese Version von Gegenwind liest bis Format {newest, plain}. Mit einer neueren Version öffnen.',
  'scenario.unknownFormat':
    '{found, select, = {Die Formatnummer fehlt.} other {Ein Format „{found}“ gibt es nicht.}} "format": {newest, plain} schreiben.',
  'scenario.missing':
    '„{name}“ fehlt. Zu ergänzen: {expected, select, string {ein Text in Anführungszeichen} number {eine Zahl} int {eine ganze Zahl} boolean {true oder false} array {eine Liste in eckigen Klammern} object {ein Objekt in geschweiften Klammern} record {ein Objekt in geschweiften Klammern} other {ein Wert}}{options, select, = {} other {, eines von {options}}}.',
  'scenario.unknownKey':
    'Der Schlüssel „{name}“ ist hier unbekannt.{near, select, = {} other { Gemeint: „{near}“?}}{known, select, = {} other { Möglich: {known}.}}',
  'scenario.wrongType':
    'Erwartet: {expected, select, string {ein Text in Anführungszeichen} number {eine Zahl} int {eine ganze Zahl} boolean {true oder false} array {eine Liste in eckigen Klammern} object {ein Objekt in geschweiften Klammern} record {ein Objekt in geschweiften Klammern} other {ein Wert}}. Gefunden: {found, select, string {der Text „{value}“} number {die Zahl {value}} boolean {{value}} array {eine Liste} object {ein Objekt} null {null} infinity {eine zu große Zahl} other {etwas anderes}}.',
  'scenario.wrongTransition':
    'Ein Übergang ist ein Ziel in Anführungszeichen, ein Objekt mit target, guard und actions oder eine Liste solcher Objekte. Gefunden: {found, select, number {eine Zahl} boolean {true oder false} null {null} other {etwas anderes}}.',
  'scenario.tooSmall':
    '{origin, select, string {Der Text braucht mindestens {limit, plural, one {# Zeichen} other {# Zeichen}}; „{found}“ ist kürzer.} array {Die Liste braucht mindestens {limit, plural, one {# Eintrag} other {# Einträge}}.} other {Die Zahl muss mindestens {limit} sein; gefunden: {found}.}}',
  'scenario.tooBig':
    '{origin, select, string {Der Text darf höchstens {limit} Zeichen haben; „{found}“ ist länger.} array {Die Liste darf höchstens {limit} Einträge haben.} other {Die Zahl darf höchstens {limit} sein; gefunden: {found}.}}',
  'scenario.wrongForm':
    '{form, select, id {„{found}“ ist keine Id. Eine Id beginnt mit einem Kleinbuchstaben und hat Buchstaben, Ziffern und Bindestriche, höchstens 64 Zeichen.} clock {„{found}“ ist keine Uhrzeit. Schreibweise: 08:30.} state {„{found}“ ist kein Name eines Zustands. Er beginnt mit einem Buchstaben und hat Buchstaben, Ziffern, Binde- und Unterstriche, höchstens 48 Zeichen.} minutes {„{found}“ ist keine Minutenzahl. Schreibweise: ganze Minuten von 1 bis 99999.} principle {„{found}“ ist keine Praxisregel. Schreibweise: P01.} other {„{found}“ hat nicht die Form, die hier nötig ist.}}',
  'scenario.notInList': '„{found}“ ist hier nicht möglich.{near, select, = {} other { Gemeint: „{near}“?}} Möglich: {options}.',
  'scenario.unknownApprover':
    'Die Besetzung hat keine Rolle „{role}“, die freigeben könnte.{near, select, = {} other { Gemeint: „{near}“?}}{known, select, = {} other { Bekannt: {known}.}}',
  'scenario.idTwice': 'Die Id „{id}“ ist schon vergeben, bei {first}. Eine andere wählen.',
  'scenario.unknownReference':
    '{kind, select, role {Die Besetzung hat keine Rolle} platform {Es gibt keine Plattform} segment {Es gibt keine Publikumsgruppe} fact {Es gibt keine Tatsache} truth {Es gibt keine Wahrheit} promise {Es gibt keine Zusage} remedy {Es gibt keine Abhilfe} inject {Es gibt keine Einspielung} keyPost {Es gibt keinen Schlüsselbeitrag} crowdPost {Es gibt keinen Beitrag der Menge} voice {Es gibt keine wiederkehrende Stimme} cases {Es gibt keine Quelle offener Fälle} exposure {Es gibt keine Veröffentlichung} passage {Es gibt keinen Textbaustein} firmLevel {Es gibt keine Eskalationsstufe} objection {Keine Freigabestelle hat einen Einwand} preparation {Das Haus hat keine Vorbereitung} flag {Nichts setzt eine Markierung} list {Das Grundrauschen hat keine Liste} other {Es gibt kein}} „{id}“.{near, select, = {} other { Gemeint: „{near}“?}}{known, select, = {} other { Bekannt: {known}.}}',
  'scenario.unknownOption':
    'Die Einspielung hat keine Möglichkeit „{option}“.{near, select, = {} other { Gemeint: „{near}“?}}{known, select, = {} other { Bekannt: {known}.}}',
  'scenario.unknownPlaceholder':
    'Für „{name}“ kann nichts eingesetzt werden.{near, select, = {} other { Gemeint: „{near}“?}} Möglich: {known}.',
  'scenario.quoteHere':
    'Hier gibt es nichts zu zitieren: Der eigene Satz wird nur in Echos und auf der Titelseite eines Endes eingesetzt. Den Platzhalter entfernen. Möglich: {known}.',
  'scenario.singleBrace':
    'Die Klammer {brace} hat keine Partnerin und würde so gezeigt. Geschweifte Klammern sind nur für Platzhalter da: ergänzen oder entfernen.',
  'scenario.markup': '„{found}“ sieht nach Markup aus. Texte sind schlicht und würden es so zeigen: nur die Worte schreiben.',
  'scenario.wrongSum': 'Diese Anteile ergeben zusammen {total}, nicht 1. Anpassen.',
  'scenario.noTruth': 'Keine Wahrheit hat ein Gewicht über 0, also kann keine gezogen werden. Einer ein Gewicht geben.',
  'scenario.noPlayer': 'Keine Rolle gehört der spielenden Person. Genau einer Rolle die Art (kind) „player“ geben.',
  'scenario.manyPlayers': 'Eine andere Rolle gehört schon der spielenden Person. Dieser eine andere Art (kind) geben, etwa „team“.',
  'scenario.noOrigin': 'Der Sturm beginnt nirgends. Mindestens einer Plattform "origin": true geben.',
  'scenario.noAuthor': 'Niemand hat diesen Beitrag geschrieben. Eine Stimme (voice) oder Verfasserangaben (author) ergänzen.',
  'scenario.twoAuthors': 'Dieser Beitrag hat eine Stimme (voice) und Verfasserangaben (author). Eines von beiden entfernen.',
  'scenario.parallelInitial': 'Die Bereiche eines parallelen Zustands beginnen alle zugleich. „initial“ entfernen oder den Typ „parallel“.',
  'scenario.parallelEmpty': 'Ein paralleler Zustand braucht Bereiche. „states“ ergänzen oder den Typ „parallel“ entfernen.',
  'scenario.noInitial': 'Dieser Zustand enthält Zustände, sagt aber nicht, mit welchem er beginnt. „initial“ ergänzen: eines von {known}.',
  'scenario.idleInitial': 'Dieser Zustand enthält keine Zustände, also kann „initial“ nichts beginnen. Entfernen oder „states“ ergänzen.',
  'scenario.finalGoesOn':
    'Ein Endzustand ist ein Ende: Er enthält keine Zustände und keine Übergänge. Diese entfernen oder den Typ „final“.',
  'scenario.unknownInitial':
    'Der Zustand enthält keinen Zustand „{initial}“, mit dem er beginnen könnte.{near, select, = {} other { Gemeint: „{near}“?}} Möglich: {known}.',
  'scenario.lostTarget':
    'Mit dem Ziel „{target}“ ist kein Zustand gemeint.{near, select, = {} other { Gemeint: „{near}“?}} Ein Ziel ist ein Nachbar mit seinem Namen, ein Kind als .name oder ein beliebiger Zustand als #id.',
  'scenario.unreachable': 'Der Zustand „{state}“ ist nicht erreichbar: Nichts führt zu ihm. Einen Übergang ergänzen oder ihn entfernen.',
  'scenario.lastEnding':
    'Es ist nicht sicher, dass das letzte Ende gilt, wenn kein anderes gilt. Ihm eine Bedingung geben, die immer gilt, etwa hoursElapsed mit "atLeast": 0.',
  'scenario.beyondHorizon':
    '{minutes, duration} liegt hinter dem Ende der Übung nach {horizon, duration}. Eine frühere Zeit wählen oder die Übung verlängern (hours).',
  'scenario.noQuestion':
    'Alle Antworten sind in Merkmalen und Wirkungen gleich, also hängt von der Wahl nichts ab. Mindestens eine anders anlegen.',
  'scenario.samePost': 'Dieselben Worte stehen schon bei {first}. Eines von beiden anders formulieren.',
  'scenario.unusedList': 'Keine Zeile greift auf die Liste „{list}“ zu. Benutzen oder entfernen.',
  'scenario.thinChatter':
    'In der Stimmung „{mood}“ kann das Grundrauschen {posts, plural, one {# Ding} other {# verschiedene Dinge}} sagen; damit sich nichts wiederholt, braucht es {enough}. Alternativen oder Zeilen ohne Bedingung ergänzen.',
  'scenario.sameName': '„{name}“ steht schon in dieser Liste. Ersetzen, damit sich die Konten unterscheiden.',
  'scenario.shortName': '„{name}“ ist zu kurz für einen Kontonamen. Mindestens zwei Buchstaben verwenden.',
  'scenario.unknownPrinciple': 'Eine Praxisregel {found} gibt es nicht. Sie reichen von P01 bis P39.',
  'scenario.emptyRange': 'Ab {from} und unter {to}: Kein Wert passt. Die erste Zahl muss kleiner sein als die zweite.',
  'scenario.unused': 'Nichts löst „{id}“ aus. Eine Aktion „{action}“ dafür ergänzen oder es entfernen.',
  'scenario.noAccount':
    'Die Firma hat auf „{platform}“ kein Konto, also kann niemand auf diesen Schlüsselbeitrag antworten. Der Plattform ein Konto (account) geben oder ihn unter „crowdPosts“ führen.',
  'scenario.noSender': 'Diese Einspielung kommt von niemandem. Eine Rolle der Besetzung (role) oder einen Namen (name) ergänzen.',
};
