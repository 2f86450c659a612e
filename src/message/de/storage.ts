import type { storage as english } from '../en/storage.ts';

export const storage: Record<keyof typeof english, string> = {
  'storage.savedAt': 'Gespeichert {time}',
  'storage.saving': 'Wird gespeichert …',
  'storage.notSaved': 'Nicht gespeichert',
  'storage.readOnly': 'Nur ansehen',
  'storage.lastSaved': 'Zuletzt gespeichert um {time}.',
  'storage.playOn': 'Sie können weiterspielen. Sichern Sie die Übung als Datei, bevor Sie das Fenster schließen.',
  'storage.asFile': 'Als Datei sichern',
  'storage.trouble.missing': 'Dieser Browser bietet der Seite keinen Speicher an.',
  'storage.trouble.refused':
    'Der Browser lässt die Seite nichts speichern. Das liegt an seinen Einstellungen, am privaten Modus oder an Vorgaben der IT.',
  'storage.trouble.full': 'Der Speicherplatz reicht nicht mehr.',
  'storage.trouble.closed': 'Die Verbindung zum Speicher des Browsers ist abgebrochen.',
  'storage.trouble.silent': 'Der Speicher des Browsers antwortet nicht.',
  'storage.trouble.newer': 'Eine neuere Version von Gegenwind hat hier gespeichert. Ihre Stände bleiben unberührt.',
  'storage.trouble.elsewhere':
    'Diese Übung läuft in einem anderen Tab. Spielen Sie dort weiter, oder schließen Sie ihn und laden Sie diese Seite neu.',
  'storage.trouble.erased': 'Der gespeicherte Stand wurde gelöscht. Hier wird nichts mehr gespeichert.',
  'storage.trouble.failed': 'Das Speichern ist fehlgeschlagen.',
  'storage.saves': 'Gespeicherte Übungen',
  'storage.untitled': 'Übung ohne lesbaren Titel',
  'storage.review': 'Auswertung öffnen',
  'storage.over': 'beendet',
  'storage.damaged': 'Der letzte Stand ist beschädigt. Sie spielen ab {moment} weiter; der beschädigte Rest lässt sich als Datei sichern.',
  'storage.rest': 'Beschädigten Rest sichern',
  'storage.condition.otherEngine':
    'Mit einem anderen Rechenkern gespielt. Lässt sich nicht neu berechnen; die aufgezeichneten Ergebnisse stehen in der Datei.',
  'storage.condition.differs':
    'Neu berechnet ergibt sich ein anderer Verlauf als aufgezeichnet. Lässt sich nicht fortsetzen; die aufgezeichneten Ergebnisse stehen in der Datei.',
  'storage.condition.newer': 'Mit einer neueren Version gespeichert. Bleibt unverändert und lässt sich als Datei sichern.',
  'storage.condition.broken': 'Kein Stand dieser Übung ist lesbar. Was noch da ist, lässt sich als Datei sichern.',
  'storage.condition.gone': 'Diese Übung ist nicht mehr gespeichert.',
  'storage.delete': 'Löschen',
  'storage.deleteSure': 'Wirklich löschen?',
  'storage.deleted': 'Gelöscht.',
  'storage.deleteAll': 'Alles von diesem Gerät löschen',
  'storage.deleteAllAbout':
    'Löscht alle Übungen, angefangene Texte und Einstellungen in diesem Browser. Dateien, die Sie gesichert haben, bleiben.',
  'storage.deleteAllSure': 'Wirklich alles löschen?',
  'storage.deletedAll': 'Auf diesem Gerät ist nichts von Gegenwind mehr gespeichert.',
  'storage.notDeleted': 'Es ließ sich nicht alles löschen. Schließen Sie andere Tabs mit Gegenwind und versuchen Sie es noch einmal.',
  'storage.none': 'Übungen werden hier nicht gespeichert. {why} Spielen und als Datei sichern geht trotzdem.',
};
