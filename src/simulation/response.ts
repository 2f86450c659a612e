import { calms, effect, figuresOf, inflames, type Figure, type ResponseEffect } from './response-effect.ts';

/**
 * The action table (`docs/model.md`). Signs and orderings are evidenced where the letter is V or M; all magnitudes are ours.
 * Silence is no row: it is what the world does by itself (the vacuum).
 */
export const RESPONSES = {
  holdingStatement: calms(effect(0.97, -0.02, 0.5, 0, 6, 0, 0.05), {
    family: 'words',
    source: 'Instructing information first (Coombs 2007)',
    letter: 'M',
    confidence: 'M',
  }),
  empathicReplies: calms(effect(0.96, -0.04, 1.5, 0, 10, 3, 0), {
    family: 'care',
    source:
      'Empathy limits virality (Herhausen et al. 2019; Saljoughian et al. 2025, 206,000 threads); against: DiStaso 2015, where sympathy hurt and information helped',
    letter: 'V',
    confidence: 'M',
  }),
  explanation: calms(
    { ...effect(0.95, -0.05, 1.5, 0, 18, 0, 0.1) },
    {
      reproductionWhenCalm: 0.98,
      arousalWhenCalm: -0.02,
      family: 'facts',
      source: 'Explanatory responses work best at high arousal (Herhausen et al. 2019)',
      letter: 'V',
      confidence: 'H',
    },
  ),
  factsWithEngineer: calms(effect(0.94, -0.06, 2.5, 0, 20, 0, 0.15), {
    reproductionWhenCalm: 0.97,
    arousalWhenCalm: -0.03,
    family: 'facts',
    source: 'As explanation, slightly stronger because the public wants the expert’s answer (practice P29); increment ours',
    letter: 'A',
    confidence: 'M',
  }),
  statusUpdate: calms(effect(0.98, -0.02, 0.8, 0, 6, 0, 0), {
    family: 'facts',
    source: 'Adjusting information (Coombs 2007): a status page or an announcement on the hotline; size ours, below an explanation',
    letter: 'A',
    confidence: 'M',
  }),
  fullApology: calms(effect(0.88, -0.1, 5, -0.05, 30, 0, 0.8), {
    family: 'apology',
    source: 'Responsibility and repair weigh most (Lewicki, Polin & Lount 2016, n = 755); Langaro et al. 2022; Kim et al. 2015',
    letter: 'V',
    confidence: 'H',
  }),
  ceoVideo: calms(effect(0.86, -0.12, 6, -0.05, 36, 20, 1), {
    family: 'apology',
    source: 'A rapid apology by the chief executive lowered negative sentiment at once (Kim et al. 2015); publicity because it is news',
    letter: 'V',
    confidence: 'H',
  }),
  correctiveAction: calms(effect(0.88, -0.08, 5, -0.05, 36, 0, 0.3), {
    isDeed: true,
    family: 'apology',
    source: 'Corrective action is close to an apology (Langaro et al. 2022); Benoit, image repair',
    letter: 'V',
    confidence: 'H',
  }),
  privateMessage: calms(effect(0.97, -0.02, 0.5, 0, 8, 0, 0), {
    family: 'care',
    source: 'One public answer, then the single case in private (Herhausen et al. 2019; Saljoughian et al. 2025)',
    letter: 'V',
    confidence: 'M',
    breaksSilence: false,
  }),
  stealingThunder: calms(effect(0.92, -0.05, 5, -0.05, 48, 0, 0.4), {
    family: 'apology',
    source:
      'Telling it oneself before others do raises credibility (Arpan & Roskos-Ewoldsen 2005); fades when intent is noticed (Lee 2016)',
    letter: 'V',
    confidence: 'H',
  }),
  provenDenial: calms(effect(0.92, -0.06, 3, -0.1, 30, 5, 0.5), {
    family: 'facts',
    source: 'Denial fits a rumour or a victim case, with proof (SCCT); size ours, like self-disclosure',
    letter: 'A',
    confidence: 'M',
  }),
  diminishing: calms(effect(0.96, -0.03, 1.5, -0.05, 18, 0, 0.2), {
    family: 'words',
    source: 'Diminishing fits accidents (SCCT); size ours, below an explanation',
    letter: 'A',
    confidence: 'M',
  }),
  bolstering: calms(effect(0.98, -0.02, 1, 0, 12, 0, 0.1), {
    family: 'praise',
    source: 'Reminding and praising help as a supplement only (SCCT); size ours',
    letter: 'A',
    confidence: 'L',
    breaksSilence: false,
  }),
  promiseKept: calms(effect(0.96, -0.04, 3, 0, 18, 0, 0), {
    family: 'care',
    source: 'A binding answer that is kept calms (practice P23); mirror of the broken promise at three quarters of its size',
    letter: 'A',
    confidence: 'M',
  }),
  thankAdvocates: calms(effect(0.98, -0.01, 1, 0, 12, 0, 0), {
    family: 'praise',
    source: 'Advocates answer in the firm’s favour when thanked and given facts (practice P36); covert recruiting is another thing',
    letter: 'A',
    confidence: 'L',
    breaksSilence: false,
  }),
  goodModeration: calms(effect(0.99, -0.01, 0.3, 0, 8, 0, 0), {
    family: 'words',
    source: 'Removing only breaches of published rules, with notice, is neutral to slightly good (practice P11)',
    letter: 'A',
    confidence: 'M',
    breaksSilence: false,
  }),
  briefedStaff: calms(effect(0.99, -0.01, 0.8, 0, 24, 0, 0), {
    family: 'care',
    source: 'Hotline and counter that say the same as the statement (practice P38); size ours',
    letter: 'A',
    confidence: 'L',
    breaksSilence: false,
  }),
  publicCompensation: inflames(effect(1.04, 0.02, 0, 0, 10, 5, 0.2), {
    family: 'hostility',
    source: 'Public offers to individuals fuel the fire (Herhausen et al. 2019); against: repair counts in an apology (Lewicki 2016)',
    letter: 'V',
    confidence: 'M',
  }),
  publicReplyChain: inflames(effect(1.01, 0, -0.5, 0, 8, 4, 0), {
    family: 'words',
    source: 'Complaint publicization: many public exchanges bring more complaints (Golmohammadi et al. 2021)',
    letter: 'V',
    confidence: 'H',
  }),
  copyPaste: inflames(effect(1.01, 0.02, -1.5, 0, 10, 4, 0), {
    family: 'care',
    source: 'Individual beats routine; routine in an informal voice backfires (Decock et al. 2021; van Noort & Willemsen 2012)',
    letter: 'V',
    confidence: 'H',
  }),
  nonApology: inflames(effect(1.02, 0.03, -3, 0, 18, 0, 0.3), {
    family: 'evasion',
    source: 'By contrast with Lewicki et al. 2016: “sorry if anyone felt …” takes no responsibility',
    letter: 'A',
    confidence: 'M',
  }),
  justification: inflames(effect(1.03, 0.03, -3, 0.03, 18, 0, 0.3), {
    family: 'evasion',
    source: 'Mismatch of strategy and crisis (SCCT)',
    letter: 'M',
    confidence: 'M',
  }),
  falseDenial: inflames(effect(1.04, 0.06, -6, 0.1, 24, 8, 0.5), {
    family: 'evasion',
    source: 'SCCT; an apology arouses empathy, a denial does not (Schoofs et al. 2019)',
    letter: 'M',
    confidence: 'H',
  }),
  denialDisproved: inflames(effect(1.04, 0.06, -12, 0.1, 36, 10, 0.5), {
    reseed: 0.05,
    family: 'evasion',
    source: 'Disproof of a denial: trust −12 and a twentieth of all talk flares up again; sizes ours, sign as false denial',
    letter: 'A',
    confidence: 'H',
  }),
  contradiction: inflames(effect(1.03, 0.04, -4, 0.03, 18, 6, 0), {
    family: 'evasion',
    source:
      'Two channels, or statement and counter, say different things (practice P38, P18); size between justification and broken promise',
    letter: 'A',
    confidence: 'M',
  }),
  promiseBroken: inflames(effect(1.03, 0.05, -4, 0.02, 18, 4, 0), {
    family: 'evasion',
    source: 'A broken promise is punished later (practice P23); arousal +.05 and trust −4 set by us',
    letter: 'A',
    confidence: 'M',
  }),
  blameShift: inflames(effect(1.03, 0.04, -4, 0.04, 18, 4, 0.2), {
    family: 'evasion',
    source: 'Blaming customers, suppliers or colleagues (practice P28, SCCT mismatch); size near justification',
    letter: 'A',
    confidence: 'M',
  }),
  slip: inflames(effect(1.03, 0.03, -2, 0, 12, 8, 0), {
    family: 'hostility',
    source: 'A reply that misfires in the heat of the moment (practice P02); half an attack, because people forgive a person',
    letter: 'A',
    confidence: 'M',
  }),
  attack: inflames(effect(1.05, 0.06, -5, 0, 24, 12, 0.2), {
    family: 'hostility',
    source: 'Vulnerable beats defensive (Xia 2013); against: Johnen & Schnittka 2019, where a hedonic brand may defend itself',
    letter: 'V',
    confidence: 'M',
  }),
  deletion: inflames(effect(1.05, 0.06, -5, 0, 24, 12, 0.2), {
    family: 'suppression',
    source: 'Clues of deletion cut forgiveness and raise negative talk (Liao et al. 2024)',
    letter: 'V',
    confidence: 'H',
  }),
  legalThreat: inflames(effect(1.07, 0.08, -6, 0, 36, 25, 1), {
    family: 'suppression',
    source: 'Streisand cases only; no effect size exists',
    letter: 'V',
    confidence: 'M',
  }),
  scheduledPostInStorm: inflames(effect(1.01, 0.04, -1.5, 0, 8, 10, 0), {
    family: 'hostility',
    source: 'A cheerful planned post in mid-storm (practice); arousal +.04 and 10 exposures set by us',
    letter: 'A',
    confidence: 'L',
  }),
  privacyBreach: inflames(effect(1.04, 0.05, -5, 0.03, 24, 10, 0.2), {
    family: 'hostility',
    source: 'Publishing a customer’s details in a reply (practice P26, P33); size of an attack',
    letter: 'A',
    confidence: 'M',
  }),
  unansweredMessages: inflames(effect(1.02, 0.02, -2, 0, 12, 2, 0), {
    family: 'care',
    source: 'Private messages invited and left unanswered, abandoned threads (practice P35); half a broken promise',
    letter: 'A',
    confidence: 'M',
  }),
  ownPostOfManagement: inflames(effect(1.04, 0.04, -3, 0, 18, 15, 0.3), {
    family: 'hostility',
    source: 'The managing director types himself, late and unadvised (practice P24); near an attack, with more publicity',
    letter: 'A',
    confidence: 'L',
  }),
  pauseMarketing: calms(effect(1, 0, 0, 0, 1, 0, 0), {
    family: 'words',
    source: 'Stopping planned posts does nothing by itself; it prevents the cheerful post in mid-storm',
    letter: 'A',
    confidence: 'L',
    breaksSilence: false,
  }),
} as const satisfies Record<string, ResponseEffect>;

export type ResponseKind = keyof typeof RESPONSES;

/** Name of a figure of the table among the assumptions, where a trainer may change it for an exercise. */
export type ResponseFigure = `response.${ResponseKind}.${Figure}`;

/** The row of a kind of response with the figures that hold in this run; a figure that the table does not have stays out. */
export function effectOf(kind: ResponseKind, value: (name: ResponseFigure) => number): ResponseEffect {
  const row: ResponseEffect = RESPONSES[kind];
  const held = figuresOf(row).map((figure) => [figure, value(`response.${kind}.${figure}`)]);
  return { ...row, ...(Object.fromEntries(held) as Partial<ResponseEffect>) };
}
