import type { world as english } from '../en/world.ts';

export const world: Record<keyof typeof english, string> = {
  'cue.injectDelivered': 'Es klingelt: Jemand will etwas von Ihnen.',
  'cue.keyPostAppeared': 'Ein Signalton: Ein Schlüsselbeitrag ist da.',
  'cue.colleagueWrote': 'Ein Signalton: Nachricht aus dem Haus.',
  'cue.factAnswered': 'Ein Signalton: Eine Antwort auf Ihre Frage ist da.',
  'cue.newsPublished': 'Ein Signalton: Die Presse berichtet.',
  'cue.platformIgnited': 'Ein Signalton: Auf einer weiteren Plattform geht es los.',
  'cue.levelRose': 'Donner: Der Sturm nimmt zu.',
  'cue.levelFell': 'Drei helle Töne: Der Sturm lässt nach.',
  'cue.paperMoved': 'Papier raschelt: Ein Entwurf wandert weiter.',
  'cue.paperContested': 'Ein Stift kratzt: Am Entwurf wird gestrichen.',
  'cue.draftApproved': 'Ein Stempel: Der Entwurf ist freigegeben.',
  'cue.statementPublished': 'Eine Tür fällt zu: Die Stellungnahme ist draußen.',
  'cue.shiftChanged': 'Eine Tür: Jemand kommt oder geht.',
  'cue.firmLevelRaised': 'Das Telefon klingelt: Die Eskalationsstufe ist ausgerufen.',
  'cue.denialDisproved': 'Donner: Ein Dementi ist widerlegt.',
  'cue.promiseKept': 'Drei helle Töne: Eine Zusage ist eingehalten.',
  'cue.promiseBroken': 'Donner: Eine Zusage ist geplatzt.',
  'cue.exerciseEnded': 'Drei helle Töne: Die Übung ist zu Ende.',
  'bed.caption':
    'Zu hören: {level, plural, =0 {kaum ein Luftzug} =1 {ein leiser Zug} =2 {eine Brise} =3 {kräftiger Wind, erste Tropfen} =4 {Sturm und Regen} =5 {schwerer Sturm, dichter Regen} other {Orkan}}, dazu Stimmen, je mehr gesprochen wird, desto lauter.',
  'sound.weather': 'Wetter',
  'sound.crowd': 'Stimmen und Signale',
  'sound.office': 'Büro',
};
