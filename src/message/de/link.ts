import type { link as english } from '../en/link.ts';

export const link: Record<keyof typeof english, string> = {
  'link.title': 'Link für alle Teams',
  'link.about': 'Wer ihn öffnet, steht im selben Briefing: gleiches Szenario, gleiches Wetter, gleiches Haus.',
  'link.code': 'QR-Code mit der Adresse {address}',
  'link.hereOnly':
    'Diese Adresse führt nur auf diesem Gerät zum Spiel. Für die Geräte der Teams starten Sie mit „npm start -- --host 0.0.0.0“ und öffnen die Seite hier unter der Adresse, die dann für andere Geräte genannt wird.',
  'link.address': 'Adresse',
  'link.copy': 'Adresse kopieren',
  'link.copied': 'Kopiert.',
  'link.notCopied': 'Hier darf die Seite nicht kopieren. Die Adresse ist markiert: Kopieren Sie sie mit der Tastatur.',
  'link.meet': 'Treffpunkte: Stunden, nach denen alle warten',
  'link.meetHint': 'zum Beispiel 6, 15',
  'link.meetRead': '{n, plural, one {Treffpunkt nach Stunde {hours}} other {Treffpunkte nach den Stunden {hours}}}.',
  'link.meetNone': 'Keine Stunde erkannt: ganze Zahlen von 1 bis {last}, durch Kommas getrennt.',
  'link.noFirm': 'Ihr eigener Firmenname geht nicht mit; im Link bleibt es die Firma des Szenarios.',
  'link.tooLong': 'Für einen QR-Code ist die Adresse zu lang. Eine kürzere Wetternummer hilft.',
};
