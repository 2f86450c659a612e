import type { findings as english } from '../en/findings.ts';

export const findings: Record<keyof typeof english, string> = {
  'finding.conditional':
    'Die Entschuldigung stand unter einer Bedingung. Betroffene lesen darin Zweifel an dem, was sie erlebt haben; ohne das „falls“ trägt derselbe Satz.',
  'finding.stock': 'Der Text bestand aus Formeln, die man schon kennt. Die Menge sammelt solche Sätze und zitiert sie zurück.',
  'finding.minimise':
    'Der Text machte den Schaden kleiner, als er sich für Betroffene anfühlte. Erst anerkennen, dann einordnen: In dieser Reihenfolge wird beides gehört.',
  'finding.blameCustomers':
    'Der Text sah den Fehler bei der Kundschaft. Selbst wo das stimmt, antwortet darauf niemand einsichtig, und das Publikum ergreift Partei.',
  'finding.blameSupplier':
    'Der Text zeigte auf einen Zulieferer. Von außen ist es Ihr Produkt; der Verweis wirkt wie eine Ausrede, auch wenn er zutrifft.',
  'finding.blameStaff': 'Der Text zeigte auf eigene Leute. Das kostet draußen Achtung und drinnen die, die Sie gerade brauchen.',
  'finding.argue':
    'Hier wurde öffentlich um Recht und Unrecht gestritten. Jede Runde holt neue Zuschauer dazu, auch wenn Sie sie gewinnen.',
  'finding.mock': 'Der Witz ging auf Kosten anderer. Wer lacht, lacht einmal; wer getroffen ist, erzählt es weiter.',
  'finding.threaten':
    'Hier stand eine rechtliche Drohung im öffentlichen Raum. Gegenüber Kritik wirkt sie als Einschüchterung und wird selbst zum Thema.',
  'finding.giftInPublic':
    'Eine einzelne Person bekam vor aller Augen etwas geschenkt. Die Übrigen lernen daraus, dass Lautstärke sich lohnt; eine Regel für alle beruhigt.',
  'finding.advertise': 'Mitten in der Beschwerde klang Werbung durch. Das liest sich, als hätte niemand zugehört.',
  'finding.privacyBreach':
    'Der Text gab etwas über eine erkennbare Person preis. Das ist rechtlich heikel und macht aus einer Beschwerde einen Vertrauensbruch.',
  'finding.falseClaim':
    'Ihr Haus hat etwas gesagt, das nicht stimmte. Sobald es auffliegt, zweifelt man auch an allem, was vorher richtig war.',
  'finding.unconfirmedClaim':
    'Als sicher hingestellt, was noch niemand bestätigt hatte. Bis dahin trägt ein ehrliches „Das prüfen wir“ mit der Uhrzeit der nächsten Auskunft weiter.',
  'finding.snide': 'Der Ton war spitz. Freundlichkeit gegenüber Unfreundlichen richtet sich an die vielen, die mitlesen.',
  'finding.officialTone': 'Der Text klang nach Pressestelle oder Paragraf. Auf Augenhöhe gesprochen wird derselbe Inhalt geglaubt.',
  'finding.slip': 'Unter Anspannung ist der Ton verrutscht. Wer gegenlesen lässt, verliert wenige Minuten und fängt das meiste davon ab.',
  'finding.bypass':
    'Veröffentlicht ohne Freigabe. Das kann richtig sein, wenn die Lage nicht wartet; es braucht Rückendeckung, und die holt man sich am besten vorher.',
  'finding.helpfulReply':
    'Die Antwort half weiter: Sie sagte, was jetzt zu tun ist oder was Ihr Haus tut. Das beruhigt eine Person und alle, die dieselbe Frage haben.',
  'finding.explainingReply':
    'Die Antwort erklärte verständlich, was los ist. Wer den Grund kennt, muss ihn sich nicht selbst zusammenreimen.',
  'finding.thanks': 'Sie haben sich bei denen bedankt, die Ihrem Haus wohlgesinnt sind. Wer gesehen wird, meldet sich wieder zu Wort.',
  'finding.kindButEmpty':
    'Die Antwort war freundlich und half nicht weiter. Mitgefühl trägt am längsten, wenn ein nächster Schritt darin steht.',
  'finding.plainReply': 'Die Antwort nahm Kenntnis, mehr nicht. Ein Nutzen oder ein nächster Schritt hätte aus ihr eine Hilfe gemacht.',
  'finding.toldFirst':
    'Ihr Haus hat es selbst gesagt, bevor andere es taten. Wer die unangenehme Nachricht zuerst bringt, behält den Zusammenhang in der Hand.',
  'finding.fullApology':
    'Verantwortung übernommen und Abhilfe benannt: Das sind die beiden Teile, die eine Entschuldigung am stärksten tragen.',
  'finding.halfApology':
    'Der Entschuldigung fehlte Verantwortung oder Abhilfe. Bedauern allein beantwortet die Frage nicht, was nun geschieht.',
  'finding.goodHolding':
    'Eine Zwischenmeldung mit der Uhrzeit der nächsten Auskunft. So entsteht kein Vakuum, und niemand muss behaupten, was noch keiner weiß.',
  'finding.vagueHolding': 'Die Zwischenmeldung ließ offen, wann man wieder von Ihnen hört. Eine Uhrzeit hätte das Warten begrenzt.',
  'finding.explains':
    'Die Stellungnahme erklärte die Ursache mit dem, was gesichert war. Substanz ist das, was Presse und Betroffene weitergeben.',
  'finding.thinStatement':
    'Die Stellungnahme sagte wenig Greifbares. Ursache, Abhilfe oder ein Termin: Eines davon braucht jeder Text, der durch eine Freigabe geht.',
  'finding.watchedBreeze':
    'Sie haben bewusst abgewartet, solange es nur eine Brise war. Nicht jede Unruhe braucht eine Antwort aus dem Haus.',
  'finding.watchedStorm':
    'Sie haben abgewartet, während der Wind schon zunahm. In einem Sturm füllt das Schweigen jemand anders; ein kurzes erstes Wort hätte genügt.',
  'finding.fourEyes': 'Jemand hat gegengelesen. Das kostet Minuten und fängt ab, was man unter Druck selbst nicht mehr sieht.',
  'finding.draftOut':
    'Von der Entscheidung bis zur Veröffentlichung: {minutes, duration}. Diese Spanne ist die eigentliche Reaktionszeit eines Hauses.',
  'finding.draftLost':
    'Dieser Entwurf ist nie erschienen. Die Arbeit war getan; gefehlt hat der Weg hinaus, kürzer, geteilt oder mit vorab freigegebenem Wortlaut.',
  'finding.notOutYet': 'Bis zum Ende der Übung war dieser Text noch nicht draußen. Gewirkt hat er deshalb nicht.',
  'finding.pushed': 'Sie haben nachgehakt. Einmal hilft oft; wo es jedes Mal nötig ist, liegt die Bremse in der Freigabekette.',
  'finding.split':
    'Sie haben das Papier geteilt: Das Unstrittige ging voraus. So wartet die Öffentlichkeit nicht auf den einen Satz, über den noch gestritten wird.',
  'finding.acceptedRightly': 'Der Einwand war berechtigt, und Sie haben ihn übernommen. {why}',
  'finding.gaveWay': 'Sie haben eine Änderung übernommen, die dem Text etwas genommen hat; Widerspruch hätte eine Chance gehabt. {why}',
  'finding.arguedWrongly': 'Hier lag die andere Seite richtig; nicht jeder rote Strich ist Zaudern. {why}',
  'finding.stoodGround':
    'Sie haben mit Gründen widersprochen; Freigebende geben eher nach, wenn sie wissen, was der Satz leisten soll. {why}',
  'finding.withdrew': 'Sie haben den Entwurf zurückgezogen. Ein Text, der nicht mehr stimmt, bleibt besser im Haus.',
  'finding.stoppedPlanned':
    'Sie haben einen geplanten Beitrag gestoppt. Fröhliche Posts mitten im Sturm werden herumgereicht; daran zu denken ist Handwerk.',
  'finding.asked': 'Sie haben dort gefragt, wo man es wissen konnte. Tatsachen brauchen Zeit; wer früh fragt, kann früh etwas sagen.',
  'finding.askedWishful':
    'Die Auskunft, die Sie bekommen haben, war Wunschdenken. Bei einer zweiten Quelle nachzufragen gehört zum Handwerk, gerade wenn die Antwort angenehm ist.',
  'finding.escalated': 'Sie haben das Haus rechtzeitig informiert. Mit der Stufe kommen Befugnis und kürzere Wege.',
  'finding.escalatedLate':
    'Das Haus erfuhr es erst, als der Sturm schon groß war. Vorher vereinbarte Auslöser hätten die Wege früher verkürzt.',
  'finding.escalatedSlowly':
    'Ausgerufen haben Sie die Stufe; getragen hat das Haus sie erst Stunden später oder gar nicht. Wer erreichbar ist und wer entscheidet, gehört vorher geklärt.',
  'finding.escalatedTooHigh':
    'Die Stufe war zu hoch gegriffen, das Haus ist nicht mitgegangen. Vorher vereinbarte Auslöser ersparen dieses Gespräch.',
  'finding.remedyRefused': 'Um Abhilfe gebeten, abgelehnt. Die Frage war richtig; ein Mandat vor der Krise hätte die Antwort verändert.',
  'finding.relief': 'Sie haben denen geholfen, die feststeckten. Das nimmt dem Sturm Brennstoff, den kein Satz erreicht.',
  'finding.information':
    'Sie haben dafür gesorgt, dass an Hotline, Schalter oder Statusseite dieselbe Auskunft steht. Wer Antwort findet, muss nicht fragen.',
  'finding.boilerplateOrder':
    'Die Kolleginnen und Kollegen antworteten mit einem Wortlaut nach Amt. In der Wiederholung fällt das doppelt auf; ein menschlicher Satz kostet dieselbe Zeit.',
  'finding.answerAll':
    'Der Auftrag galt allen Kommentaren. Auch wer nur provoziert, bekam so Antwort, und die Kraft fehlte bei den Fragen.',
  'finding.goodOrder':
    'Ein klarer Auftrag in menschlichem Ton, begrenzt auf Fragen. So antwortet das Team, und Sie behalten den Kopf für die Lage.',
  'finding.orderEnded':
    'Sie haben einen Auftrag beendet. Ein Wortlaut veraltet mit der Lage; offene Gespräche wollen trotzdem zu Ende geführt werden.',
  'finding.briefed':
    'Sie haben alle im Haus informiert. Wer es von Ihnen erfährt, widerspricht draußen nicht und muss nicht selbst spekulieren.',
  'finding.handedOver': 'Sie haben rechtzeitig übergeben. Ausgeruht trifft man die besseren Entscheidungen, und die Lage läuft weiter.',
  'finding.handedOverEarly':
    'Sie haben früh übergeben. Das schont die Kräfte; was Sie in den ersten Stunden gesehen haben, muss dabei mitgehen.',
  'finding.calledHelp': 'Sie haben Hilfe dazugeholt, bevor es nicht mehr ging. Auch Verstärkung braucht Anlauf.',
  'finding.calledHelpEarly':
    'Verstärkung, bevor es viel zu tun gab. Sie ist da, wenn es losgeht; wer jetzt kommt, fehlt allerdings am nächsten Morgen.',
  'finding.recruited':
    'Sie haben um verdeckte Verteidigung gebeten. Das ist in Deutschland als Irreführung unzulässig, und es kommt meistens heraus.',
  'finding.singleCase':
    'Erst öffentlich geantwortet, dann den Einzelfall direkt geklärt: So sieht das Publikum, dass geholfen wird, und niemand breitet seine Daten aus.',
  'finding.privateFirst':
    'Gleich unter vier Augen, ohne ein öffentliches Wort vorab. Den Betroffenen hilft das; alle anderen sehen nur, dass niemand antwortet.',
  'finding.advocates': 'Sie haben Wohlgesinnte mit Dank oder Fakten gestärkt. Was diese von sich aus sagen, glaubt man ihnen.',
  'finding.promiseBinding': 'Sie haben etwas Verbindliches zugesagt: wer, was, bis wann. Das beruhigt sofort und bindet danach.',
  'finding.answeredOpenly':
    'Sie haben offen und hilfreich geantwortet. Wer eine brauchbare Auskunft bekommt, muss sie sich nicht anderswo holen.',
  'finding.protected':
    'Sie haben sich vor die eigenen Leute gestellt. Rückendeckung ist der Grund, aus dem ein Team auch die nächste Stunde noch trägt.',
  'finding.evaded': 'Sie sind ausgewichen oder haben vertröstet. Die Lücke wird gefüllt, dann eben ohne Ihre Sicht.',
  'finding.hostileAnswer': 'Die Antwort war scharf. Ein Gegenüber mit Publikum gewinnt diesen Ton fast immer.',
  'finding.showed': 'Die Geste war größer als der Anlass. Was nach Auftritt aussieht, macht aus einer Brise eine Nachricht.',
  'finding.answered': 'Sie haben reagiert. Was daraus wurde, zeigt erst der Verlauf.',
  'finding.situationMoved':
    'Sie haben die nächste Lage selbst gelegt. Ein fester Takt schützt davor, nur noch auf das Lauteste zu schauen.',
  'finding.moderatedRightly':
    'Moderiert, wo es geboten war: Bedrohung oder Verstoß gegen die veröffentlichten Regeln, nicht Kritik. So bleibt der Raum für alle benutzbar.',
  'finding.suppressed':
    'Hier verschwand Kritik. Wer einmal einen Screenshot hat, zeigt ihn; aus einem Kommentar wird so eine Geschichte über Ihr Haus.',
  'finding.moderatedIdly': 'Dieser Eingriff schadete nicht und half nicht. Die Minuten fehlten anderswo.',
  'finding.void':
    'Diese Entscheidung konnte nicht mehr ausgeführt werden. Die Lage war schon eine andere; ein Blick auf das, was als Nächstes kommt, hilft.',
  'finding.neverSpoke': 'Ihr Haus hat sich öffentlich nicht geäußert. Das Vakuum füllen andere, und sie wissen weniger als Sie.',
  'finding.promptWord':
    'Das erste öffentliche Wort kam nach {minutes, plural, =0 {wenigen Minuten} other {{minutes, duration}}}. Innerhalb der ersten Stunde ist man noch Teil der Geschichte.',
  'finding.lateWord':
    'Das erste öffentliche Wort kam nach {minutes, duration}. Bis dahin hatten andere schon entschieden, worum es geht; für einen kurzen ersten Satz braucht man noch keine Ursache.',
  'finding.longApproval':
    'Ein Papier lag {minutes, duration} in der Freigabe; währenddessen kamen {posts, plural, =0 {keine Beiträge} one {ein Beitrag} other {{posts, roughly} Beiträge}} hinzu. Vorab freigegebene Bausteine und ein kurzer Draht sparen genau diese Zeit.',
  'finding.promiseKept': 'Gehalten: {promise}. Das merken sich vor allem die, die nicht damit gerechnet haben.',
  'finding.promiseBroken':
    'Nicht gehalten: {promise}. Eine gebrochene Zusage wiegt schwerer als eine, die es nie gab; eine frühe Absage mit neuem Termin hätte sie gerettet.',
  'finding.denialDisproved':
    'Ein Dementi wurde widerlegt ({fact}). Von da an geht es um die Glaubwürdigkeit Ihres Hauses und nicht mehr um den Fehler.',
  'finding.plannedInStorm': 'Mitten im Sturm erschienen: {label}. Der Blick in den Redaktionsplan gehört zu den ersten Handgriffen.',
  'finding.ignored':
    '{n, plural, one {{name} hatte ein echtes Anliegen und blieb} other {{name} hatten echte Anliegen und blieben}} ohne Antwort. Übergangene Kundschaft ist das, was einen Sturm nährt.',
  'finding.trollUnfed':
    '{n, plural, one {{name} wollte Streit und bekam} other {{name} wollten Streit und bekamen}} keine Antwort. Wer nur provoziert, sucht dann anderswo weiter.',
  'finding.threatLeft':
    '{n, plural, one {Eine Drohung blieb} other {# Drohungen blieben}} stehen ({name}). Beweise sichern, melden, die bedrohte Person schützen: Das duldet auch im Trubel keinen Aufschub.',
  'finding.injectExpired':
    '{n, plural, one {Eine Anfrage verstrich} other {# Anfragen verstrichen}} ohne Antwort: {title}. Selbst ein „Bis 17 Uhr wissen wir mehr“ hätte die Frist gehalten.',
  'finding.exposed': 'Es fiel auf, dass Kritik entfernt worden war. Von da an ging es um das Löschen.',
  'finding.recruitingExposed': 'Die Anwerbung wurde öffentlich. Damit verloren auch die ehrlichen Fürsprecher ihr Gewicht.',
  'finding.unmanned': 'Von hier an war niemand im Dienst. Eine Rufbereitschaft mit klarer Weckschwelle hält solche Stunden klein.',
  'finding.wornOut':
    '{people, plural, one {Eine Person ging} other {# Personen gingen}} an die Grenze. Übergaben und Verstärkung früher einzuplanen schützt Menschen und Qualität.',
  'finding.neverAsked': 'Keine Fachabteilung wurde gefragt. Ohne Tatsachen bleibt ehrlicherweise nur die Zwischenmeldung.',
  'finding.noRelief': 'Es gab Worte, aber keine Abhilfe. Wer feststeckt, schreibt weiter, bis sich etwas löst.',
  'finding.carriedAlone':
    'Alles ging über einen Schreibtisch. Mit einem Auftrag an Kolleginnen und Kollegen wären die vielen Fragen nicht liegen geblieben.',
  'finding.blindFigures': 'Sie haben mit alten, groben Zahlen gearbeitet. Mit einem Monitoring hätten Sie früher gesehen, wo es brennt.',
};
