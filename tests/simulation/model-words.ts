/** Names of the groups of assumptions, by the first part of their names, in the order of the page. */
export const GROUPS: Readonly<Record<string, string>> = {
  kernel: 'How long a post is reacted to',
  reproduction: 'How talk brings forth talk',
  ageing: 'How a storm ages',
  pace: 'Pace of a kind of platform',
  pool: 'Audience of a kind of platform',
  contagion: 'How catching talk is on a kind of platform',
  queue: 'Crossing to other platforms',
  spill: 'Spill-over between kinds of platforms',
  day: 'Hours of the day',
  count: 'Scatter of counts',
  mark: 'Weight of a post',
  amplifier: 'Amplifiers',
  reach: 'Reach',
  followers: 'Followers',
  volume: 'Loudness',
  news: 'Media',
  media: 'What an article brings',
  arousal: 'Arousal',
  negative: 'Negative talk',
  neutral: 'Neutral talk',
  trust: 'Trust',
  vacuum: 'Silence',
  voice: 'Who writes',
  hostile: 'Who attacks',
  loyal: 'Who defends',
  loss: 'Who loses trust',
  acts: 'On whom a family of responses acts',
  response: 'How responses build up, add up and wear off',
  breeze: 'Responses in a breeze',
  publicity: 'Talk about a statement',
  speed: 'Speed of a response',
  outlet: 'Reach of a response',
  match: 'Strategy and crisis',
  cluster: 'Clusters of crises',
  element: 'Elements of an apology',
  tone: 'Tone',
  quality: 'Facts and haste',
  culture: 'Cultures of platforms',
  platform: 'When a platform is alive',
  level: 'Levels of the storm',
};

/** Symbols of the equations, in the order in which they appear: symbol, German, English. */
export const SYMBOLS: readonly (readonly [symbol: string, german: string, english: string])[] = [
  ['p, q', 'eine Plattform; noch eine', 'a platform; another one'],
  [
    'k',
    'einer von vier Teilen, in denen die Aufmerksamkeit für einen Beitrag vergeht',
    'one of four parts in which attention to a post fades',
  ],
  [
    'd_pk, d_queue, d_media, d_publicity',
    'was nach einem Schritt von fünf Minuten von etwas übrig ist, 0 … 1',
    'what is left of something after a step of five minutes, 0 … 1',
  ],
  ['λ_p', 'erwartete Beiträge im Schritt', 'posts expected in the step'],
  ['c(hour)', 'Tageskurve, an einem Arbeitstag im Mittel 1', 'day curve, 1 on average over a working day'],
  [
    'R0',
    'Reproduktionszahl am Anfang, bei mittlerer Erregung und gewohntem Vertrauen; steht im Szenario',
    'reproduction number at the start, with middling arousal and the usual trust; part of the scenario',
  ],
  ['R_p', 'Reproduktionszahl: Beiträge, die ein Beitrag nach sich zieht', 'reproduction number: posts that one post brings forth'],
  ['E_pk', 'Aufmerksamkeit, die frühere Beiträge noch haben', 'attention that earlier posts still have'],
  ['X_p', 'Gerede, das von anderen Plattformen unterwegs ist', 'talk on its way from other platforms'],
  ['H', 'Hitze der Medien: was Berichte noch auslösen', 'heat of the media: what reports still set off'],
  [
    'cases_p, exposures_p, seed_p',
    'Beiträge aus offenen Fällen, aus Videos und Sendungen, aus dem Anlass selbst',
    'posts from open cases, from videos and broadcasts, from the trigger itself',
  ],
  [
    't, Δ',
    'Zeit seit Beginn, in m_a seit der Antwort a; ein Schritt, fünf Minuten',
    'time since the beginning, in m_a since response a; one step, five minutes',
  ],
  ['A, A0', 'Erregung, 0 … 1; am Anfang', 'arousal, 0 … 1; at the start'],
  ['T, T0, T_ref', 'Vertrauen, 0 … 100; am Anfang; bei dem R0 gilt', 'trust, 0 … 100; at the start; at which R0 holds'],
  ['ρ', 'Verantwortung, die dem Unternehmen zugeschrieben wird, 0 … 1', 'responsibility attributed to the firm, 0 … 1'],
  [
    'posts_p, pool_p',
    'Beiträge bisher; wie viele das Publikum der Plattform höchstens schreibt',
    'posts so far; how many the audience of the platform writes at most',
  ],
  [
    'a, a0',
    'eine Antwort des Unternehmens, auch eine unbeabsichtigte; ab wann gute ganz wirken',
    'a response of the firm, an unintended one included; from when on good ones act fully',
  ],
  [
    'm_a, M_a',
    'Faktor einer Antwort auf R jetzt; voll aufgebaut, nach der Tabelle „Responses“ und so weit, wie die letzte Zeile der Gleichungen sagt',
    'factor of a response on R now; fully built up, by the table “Responses” and as far as the last line of the equations says',
  ],
  ['w', 'Gewicht der Antwort auf dieser Plattform', 'weight of the response on this platform'],
  [
    "rise, decay_a, t'",
    'Zeit, in der eine Antwort sich aufbaut; in der sie nachlässt; seit wann sie nachlässt, nachts langsamer',
    'time in which a response builds up; in which it wears off; for how long it has worn off, more slowly at night',
  ],
  [
    'V, v, b',
    'wie aufgewühlt das Publikum ist, 0 … 1; Beiträge je Stunde; Erwähnungen je Stunde an einem ruhigen Tag',
    'how stirred the public is, 0 … 1; posts per hour; mentions per hour on a calm day',
  ],
  [
    'n_p, u',
    'gezogene Beiträge; die Ziehung, die durch Startwert, Plattform oder Medium und Schritt feststeht',
    'posts drawn; the draw, fixed by seed, platform or tier of media, and step',
  ],
  [
    'mark',
    'Gewicht der neuen Beiträge: selten ist ein reichweitenstarkes Konto darunter',
    'weight of the new posts: rarely a large account is among them',
  ],
  ['n⁻', 'Anteil der Beiträge gegen das Unternehmen', 'share of posts against the firm'],
  [
    "n'_p, P_p, v'",
    'Beiträge über die Stellungnahmen des Unternehmens selbst; wie viele davon in diesem Schritt zu erwarten sind, vor der Tageskurve; Beiträge je Stunde mit ihnen',
    'posts about the firm’s own statements; how many of them are expected in this step, before the day curve; posts per hour with them',
  ],
  [
    'j, q_j, size, s_j',
    'online, Zeitung oder Fernsehen; Wahrscheinlichkeit eines Berichts in dieser Viertelstunde; sein Umfang, im Mittel 1; Umfang aller Berichte dort bisher',
    'online, print or television; chance of an article in this quarter of an hour; its size, in the mean 1; size of all articles there so far',
  ],
];

export const GERMAN = `## Auf Deutsch, für alle, die damit arbeiten

Der Sturm wird gerechnet, nicht erzählt. Jeder Beitrag löst im Mittel R weitere aus; liegt R knapp über 1, wächst der Sturm, knapp darunter klingt
er ab. R steigt mit der Erregung, sinkt mit dem Vertrauen und mit jedem Tag, und es sinkt, wenn alle, die etwas sagen könnten, schon etwas gesagt
haben. Dazu kommen Quellen, die mit dem Gerede nichts zu tun haben: offene Fälle, Videos, Berichte. Worte senken R, Abhilfe schließt Fälle. Eine
einzelne Antwort verändert R durch sich selbst um höchstens 15 Prozent, eher um 3 bis 12; mehrere zusammen, und was sie an Erregung und Vertrauen ändern,
verändern es um mehr. Weil R so nah bei 1 liegt, macht das früh viel aus und nach dem Höhepunkt wenig.

**Worauf man sich verlassen kann:** Richtungen, Reihenfolgen und der Wert von Zeit. **Worauf nicht:** absolute Zahlen. Dieselbe Nähe zu 1, die frühe
Antworten wirksam macht, verstärkt auch jeden Fehler einer Annahme. Keine Studie misst, was die Stellungnahme eines Unternehmens mit der
Ausbreitung eines ganzen Sturms macht; Vorzeichen und Ordnung sind belegt, die Größen sind unsere. Jede Größe steht unten mit Quelle, Spanne und
Sicherheit. Wer leitet, darf sie für eine Übung ändern, im Rahmen des Plausiblen: im Briefing unter „Spielweise ändern“ mit „Annahmen ansehen und
ändern“, oder im Link, etwa mit \`assume=trust.loss:0.4\`. Die Auswertung fragt „Hält das Ergebnis auch unter anderen Annahmen?“ und rechnet es nach. Was das
Modell an wirklichen Stürmen trifft und verfehlt, steht in [validation.md](validation.md).

Die Buchstaben: **V** in der Quelle nachgelesen · **D** von uns an Daten gemessen · **M** aus dem Gedächtnis, nicht nachgeprüft · **A** unsere
Annahme. Sicherheit: **H** hoch, **M** mittel, **L** gering; bei Antworten gilt sie dem Vorzeichen.`;

export const ENGLISH = `## In English, for all who work with it

The storm is computed, not told. Each post brings forth R others on average; with R a little above 1 the storm grows, a little below it dies away. R rises with
arousal, falls with trust and with every day, and falls when all who could say something have said it. Besides there are sources that have nothing to do
with talk: open cases, videos, broadcasts. Words lower R, relief closes cases. One response changes R by itself by 15 per cent at most, rather
by 3 to 12; several together, and what they do to arousal and trust, change it by more. Because R is so close to 1 that is much when early and little after
the peak.

**What can be relied on:** directions, orders, and what time is worth. **What cannot:** absolute figures. The closeness to 1 that makes early answers
effective also amplifies every error of an assumption. No study measures what a firm's statement does to the spread of a whole storm; signs and order are
evidenced, sizes are ours. Each stands below with ground, range and confidence. A trainer may change it for an exercise, within what is plausible: in the
briefing under “Change how to play” with “See and change the assumptions”, or in the link, as in \`assume=trust.loss:0.4\`. The debrief asks “Does the
lesson hold under other assumptions?” and computes it. Where the model meets real storms and where it misses them stands in [validation.md](validation.md).

The letters: **V** verified in the source · **D** measured by us from data · **M** from memory, not verified · **A** our own assumption. Confidence: **H** high,
**M** medium, **L** low; for responses it is that of the sign.`;

export const CONTROVERSIES = `## Where the evidence conflicts

| question | one side | the other | in the model |
| --- | --- | --- | --- |
| empathy or information | empathy limits virality (Herhausen et al. 2019; Saljoughian et al. 2025, 206,000 threads) | on a hospital's page sympathy hurt and information helped (DiStaso 2015) | both help; explanation more while people are stirred |
| compensation | repair counts in an apology (Lewicki, Polin & Lount 2016) | public offers to individuals fuel the fire (Herhausen et al. 2019) | the same rule for all calms, gifts to the loud in public fuel |
| answer fast | expected within one to three hours (Istanbulluoglu 2017) | a good answer beats the fastest (Beşer, Lackes & Siepermann 2017); many public answers make complaints public (Golmohammadi et al. 2021) | speed multiplies, quality too; long public chains cost |
| defend oneself | vulnerable beats defensive (Xia 2013) | a hedonic brand with the critic clearly wrong may defend itself (Johnen & Schnittka 2019) | arguing costs; a denial with proof helps a firm that is a victim |
| who attacks | people are bolder behind a pseudonym (practice, P04) | non-anonymous users were more aggressive in 532,197 comments (Rost, Stahel & Frey 2016) | trolls exist, and agitators have real names |`;

export const LIMITS = `## Limits

- The kernel, the day curve, the media pulse, the followers and the sizes of cascades are measured; the fit of a whole storm rests on one storm, on one platform,
  against a ministry, in 2021, and in the sample.
- How talk crosses platforms, when media report and how approvals take their time are assumptions.
- Covert supporters would "work" in a model; in the product they are a trap, because they deceive and are unlawful.
- The levels follow the Shitstorm-Skala of Barbara Schwede and Daniel Graf (Feinheit, 2012) in words of ours; their authors call it no scientific survey, and its figures
  here are ours.
- Storms leave no lasting trace in how much is said about a firm (Lamba, Malik & Pfeffer 2015: networks before and after are alike), but one in trust.
- No effect is tuned for a scenario. Two groups of values were set so that the model shows what practice says: the publicity of statements, so that heavy words in a
  breeze cost more than watching (P09), and the rates of the media, so that most storms end on level 3 to 5. [validation.md](validation.md) marks what rests on the first.`;
