import type { Language } from './language.ts';

/** What each row of the action table is called, and what of the public it moves. Only the sheet of assumptions needs it: see `de/grounds.ts`. */
const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  holdingStatement: { de: 'Erste Stellungnahme', en: 'Holding statement' },
  empathicReplies: { de: 'Antworten mit Mitgefühl', en: 'Empathic replies' },
  explanation: { de: 'Erklärung', en: 'Explanation' },
  factsWithEngineer: { de: 'Fakten aus der Fachabteilung', en: 'Facts from the expert' },
  statusUpdate: { de: 'Zwischenstand', en: 'Status update' },
  fullApology: { de: 'Vollständige Entschuldigung', en: 'Full apology' },
  ceoVideo: { de: 'Video der Geschäftsführung', en: 'Video of the management' },
  correctiveAction: { de: 'Abhilfe, angekündigt', en: 'Corrective action, announced' },
  privateMessage: { de: 'Private Nachricht', en: 'Private message' },
  stealingThunder: { de: 'Es selbst zuerst sagen', en: 'Saying it first oneself' },
  provenDenial: { de: 'Dementi mit Beweis', en: 'Denial with proof' },
  diminishing: { de: 'Relativieren', en: 'Diminishing' },
  bolstering: { de: 'An Gutes erinnern', en: 'Reminding of the good' },
  promiseKept: { de: 'Gehaltene Zusage', en: 'Promise kept' },
  thankAdvocates: { de: 'Dank an Fürsprecher', en: 'Thanks to advocates' },
  goodModeration: { de: 'Moderation nach Regeln', en: 'Moderation by the rules' },
  briefedStaff: { de: 'Informiertes Personal', en: 'Briefed staff' },
  publicCompensation: { de: 'Öffentliches Angebot an Einzelne', en: 'Public offer to individuals' },
  publicReplyChain: { de: 'Langer öffentlicher Wortwechsel', en: 'Long public exchange' },
  copyPaste: { de: 'Textbausteine', en: 'Stock replies' },
  nonApology: { de: 'Scheinentschuldigung', en: 'Non-apology' },
  justification: { de: 'Rechtfertigung', en: 'Justification' },
  falseDenial: { de: 'Falsches Dementi', en: 'False denial' },
  denialDisproved: { de: 'Widerlegtes Dementi', en: 'Denial disproved' },
  contradiction: { de: 'Widerspruch', en: 'Contradiction' },
  promiseBroken: { de: 'Gebrochene Zusage', en: 'Promise broken' },
  blameShift: { de: 'Schuldzuweisung', en: 'Blame shifted' },
  slip: { de: 'Entgleisung', en: 'Slip' },
  attack: { de: 'Angriff auf Kritiker', en: 'Attack on critics' },
  deletion: { de: 'Löschen', en: 'Deletion' },
  legalThreat: { de: 'Drohung mit dem Anwalt', en: 'Legal threat' },
  scheduledPostInStorm: { de: 'Fröhlicher Beitrag im Sturm', en: 'Cheerful post in mid-storm' },
  privacyBreach: { de: 'Preisgabe privater Angaben', en: 'Private details given away' },
  unansweredMessages: { de: 'Unbeantwortete Nachrichten', en: 'Unanswered messages' },
  ownPostOfManagement: { de: 'Alleingang der Geschäftsführung', en: 'Management posting on its own' },
};

const FIGURES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  reproduction: { de: 'Verbreitung', en: 'spread' },
  reproductionWhenCalm: { de: 'Verbreitung, wenn es ruhig ist', en: 'spread when calm' },
  arousal: { de: 'Erregung', en: 'arousal' },
  arousalWhenCalm: { de: 'Erregung, wenn es ruhig ist', en: 'arousal when calm' },
  trust: { de: 'Vertrauen', en: 'trust' },
  responsibility: { de: 'zugeschriebene Verantwortung', en: 'attributed responsibility' },
  decay: { de: 'Dauer der Wirkung', en: 'how long it lasts' },
  weight: { de: 'Gewicht als Ereignis', en: 'weight as an event' },
  publicity: { de: 'Beiträge sofort', en: 'posts at once' },
  reseed: { de: 'Wiederaufflammen', en: 'flaring up again' },
};

/** What people call a value of the action table, as “Full apology: trust”; nothing for a value of another table. */
export function responseName(name: string, language: Language): string | undefined {
  const [, kind = '', figure = ''] = /^response\.(\w+)\.(\w+)$/.exec(name) ?? [];
  const [what, of] = [KINDS[kind], FIGURES[figure]];
  return what && of && `${what[language]}: ${of[language]}`;
}
