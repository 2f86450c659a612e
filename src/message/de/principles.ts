import type { principles as english } from '../en/principles.ts';

export const principles: Record<keyof typeof english, string> = {
  'principle.P01':
    'Ruhig, freundlich und zugewandt bleiben, auch wenn andere es nicht sind. Die Mitlesenden urteilen weniger über die Beleidigung als darüber, was das Haus daraus macht.',
  'principle.P02': 'Im Ärger schreibt niemand allein. Vier Augen kosten Minuten und ersparen die Antwort, die morgen alle zitieren.',
  'principle.P03':
    'Eine Beschwerde im Netz ist ein öffentliches Gespräch: Es läuft jetzt, jede Person kann einsteigen, mitschneiden, weitergeben. Jede Antwort ist selbst ein Beitrag.',
  'principle.P04':
    'Nicht alle, die laut sind, sind betroffen, und nicht alle Betroffenen sind laut. Wer nur provoziert, lebt von Aufmerksamkeit; wer als Kundin übergangen wird, sucht sich Verbündete.',
  'principle.P05':
    'Eine Krise entscheidet sich vorher: Dienstplan, Stufen, abgestimmte Texte und Monitoring gehören in die Schublade, bevor man sie braucht.',
  'principle.P06': 'Wochenenden gibt es, auch für die Menge. Jemand muss sonntags hinschauen und wissen, wen man wecken darf.',
  'principle.P07': 'Jede Plattform hat ihre eigenen Umgangsformen. Derselbe Satz klingt auf der einen klar und auf der nächsten hölzern.',
  'principle.P08':
    'Eine Entschuldigung hat Bestandteile: Bedauern, Verantwortung, Erklärung, Abhilfe. Sie benennt den Fehler ohne Wenn und sagt, was jetzt geschieht.',
  'principle.P09':
    'Stürme sind selten, und die meisten Menschen reden lieber gut über eine Firma als schlecht. Bei einer Brise ist die beste Antwort oft eine kleine oder gar keine.',
  'principle.P10':
    'Wer für das Haus antwortet, braucht das Haus im Rücken. Mit Rückendeckung lässt sich sofort entscheiden; ohne sie wird jeder Satz zum persönlichen Risiko.',
  'principle.P11':
    'Kritik, die verschwindet, kommt als Screenshot zurück. Entfernt wird nur, was gegen veröffentlichte Regeln oder Gesetze verstößt: mit Hinweis und gesichertem Beleg.',
  'principle.P12':
    'Gespräche wachsen wie ein Schneeball: Reichweitenstarke und Medien tragen sie dorthin, wo Sie nicht sind. Was früh geklärt ist, muss nicht erst wandern.',
  'principle.P13':
    'Wer feststeckt, will zuerst Hilfe und dann Worte. Eine Stellungnahme, hinter der nichts geschieht, ist nach wenigen Stunden verbraucht.',
  'principle.P14': 'Das Netz hat keinen Feierabend. Ihre Kundschaft schreibt abends und nachts, Ihre Bürozeit endet um sechs.',
  'principle.P15':
    'Das trägt niemand allein. Erschöpfung macht Fehler, und Übergaben und Pausen gehören genauso in den Plan wie die Stellungnahme.',
  'principle.P16': 'Steuern lässt sich nur, was man sieht. Live-Zahlen und jemand, der sie liest, sind mehr wert als jede spätere Analyse.',
  'principle.P17':
    'Hilfe von außen plant man, bevor man sie braucht. Eine Agentur, die Ihr Haus erst kennenlernen muss, kommt für die ersten Stunden zu spät.',
  'principle.P18': 'Wer antwortet, muss Produkt, Branche und Haus kennen. Halbwissen bemerkt die Menge in Minuten.',
  'principle.P19': 'Öffentlichkeit zu betreuen ist ein Beruf und kein Nebenjob für die Jüngsten. Er braucht Erfahrung, Zeit und Standing.',
  'principle.P20':
    'Man kann recht haben und trotzdem verlieren. Wer öffentlich belehrt, schenkt dem Streit eine zweite Runde und ein größeres Publikum.',
  'principle.P21':
    'Freigaben entlang der Hierarchie sind für ruhige Tage gemacht. Während ein Text durch die Büros wandert, erzählen andere die Geschichte.',
  'principle.P22':
    'Vorher festlegen, was welche Stufe auslöst, wer gerufen wird und wer dann entscheiden darf. Im Sturm ist keine Zeit, das zu suchen.',
  'principle.P23':
    'Ein kurzer Draht nach oben und eine verbindliche Antwort: wer, was, bis wann. Eine Zusage beruhigt, solange sie gehalten wird.',
  'principle.P24':
    'Chefsache heißt: Mandat, gleicher Rang, ein Platz am Tisch. Es heißt nicht, dass die Geschäftsführung selbst in die Tasten greift.',
  'principle.P25':
    'Einen Zug vorausdenken: Wie liest sich das ohne Zusammenhang, in einer Stunde, als Überschrift? Eine unbedachte Zeile kann alles auslösen.',
  'principle.P26':
    'Rechtliche Risiken früh sehen: Haftung, Datenschutz, Ehre. Wer aber Kritikerinnen und Kritikern droht, zahlt fast immer mehr, als er schützt.',
  'principle.P27':
    'Berechtigte Kritik räumt man ein, und zwar bald. Bewiesenes lässt sich nicht bestreiten; man verspielt damit nur den nächsten Satz.',
  'principle.P28':
    'Zum Haus stehen, ohne zu lügen. Wer auf Beschäftigte, Lieferanten oder Kundschaft zeigt, steht selbst nicht besser da; für uns gehört zur Loyalität die Wahrheit.',
  'principle.P29':
    'Gute Antworten kommen aus den Fachabteilungen. Früh fragen und die sprechen lassen, die es wissen: Der Technikerin glaubt man eher als einer Formel.',
  'principle.P30':
    'Internes bleibt intern, und Beschäftigte erfahren es zuerst von Ihnen. Leitlinien wirken als guter Rat besser denn als Verbot.',
  'principle.P31':
    'Veröffentlicht ist veröffentlicht. Löschen und Umschreiben hinterlassen Spuren und sind oft schon die nächste Geschichte.',
  'principle.P32': 'Reden, wie Menschen miteinander reden. Pressedeutsch und kopierte Bausteine werden erkannt, gesammelt und verspottet.',
  'principle.P33':
    'Nur Bilder, Musik und Texte verwenden, an denen Sie die Rechte haben, und die Impressumspflicht beachten. Ein unbedachter Clip eröffnet eine zweite Front.',
  'principle.P34':
    'Dort antworten, wo über Ihr Haus gesprochen wird. Eine Stellungnahme, wo niemand hinschaut, hilft keinem und trägt das Thema womöglich erst dorthin.',
  'principle.P35': 'Lieber wenige Kanäle verlässlich als viele halb. Jedes Gespräch, das Sie eröffnen, will weitergeführt werden.',
  'principle.P36':
    'Fürsprache entsteht im Gespräch, lange bevor man sie braucht. Wer Ihr Haus von sich aus verteidigt, zählt; wer gebeten wurde, nicht.',
  'principle.P37': 'Die eigenen Ziele kennen, bevor man handelt. Sonst entscheidet die lauteste Stimme, was als Erfolg gilt.',
  'principle.P38':
    'Der Bildschirm hält Wut auf Abstand; Hotline und Schalter bekommen sie ins Gesicht. Sie werden zuerst informiert und zuerst entlastet.',
  'principle.P39':
    'Was Sie ins Netz geben, führt die Menge weiter, im Guten wie im Bösen. Wer im Gespräch bleibt, kann auch ein gekapertes Thema noch drehen.',
  'source.S0': 'Eva Ihnenfeldt: „Sind Social Media Manager ‚Shitstorm Manager‘? Mythen und Wahrheiten“, steadynews.de, 2013',
  'source.S1': '„Der Social Media Manager kommt!“, Blog einer Agentur über den Beruf',
  'source.S2': '„Warum Sie Social Media in Ihrem Unternehmen zur Chefsache erklären sollten“, 2015, überarbeitet 2019',
  'source.S3': '„Warum Social Media Chefsache sind“, experto',
  'source.S4':
    '„Auf den Spuren der Schwarmintelligenz: Meine Weiterbildung zum Social Media Manager“, genublog, über einen Kurs der Akademie der Bayerischen Presse',
  'evidence.title': 'Wo sich die Befunde widersprechen',
  'evidence.names':
    'Die Praxis sagt: Ein Pseudonym macht mutig. Eine Auswertung von über einer halben Million Kommentaren fand das Gegenteil: Wer mit Klarnamen schrieb, war aggressiver (Rost, Stahel & Frey 2016). Verlassen Sie sich nicht darauf, dass ein echter Name mäßigt.',
  'evidence.empathy':
    'Einfühlsame Antworten bremsen die Verbreitung, zeigen Studien großer Marken-Communitys (Herhausen u. a. 2019; Saljoughian u. a. 2025). Auf der Seite eines Krankenhauses schadete Mitgefühl, und Information half (DiStaso 2015). Wer in Not ist, braucht die Anleitung vor dem Mitgefühl.',
  'evidence.compensation':
    'Abhilfe anzubieten gehört zum Wirksamsten an einer Entschuldigung (Lewicki u. a. 2016). Öffentlich an Einzelne verteilt, zieht sie weitere Beschwerden an (Herhausen u. a. 2019). Eine Regel für alle Betroffenen vermeidet beides.',
  'evidence.speed':
    'Erwartet wird eine Antwort binnen Stunden; schnell und abschließend macht am zufriedensten (Istanbulluoglu 2017). Lange öffentliche Wortwechsel machen eine Beschwerde aber erst sichtbar (Golmohammadi u. a. 2021), und die gute Antwort schlägt die schnellste (Beşer u. a. 2017, Simulation).',
  'evidence.defend':
    'Sich zu verteidigen kostet meistens. Ausnahmen gibt es: Steht das Produkt für Genuss und liegt die Kritik erkennbar falsch, kann eine selbstbewusste Antwort gewinnen (Johnen & Schnittka 2019).',
};
