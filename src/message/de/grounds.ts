/**
 * What the values of the model rest on, in German, by the English words of the table in `simulation/assumptions.ts`. Apart from the
 * catalogue, because only the sheet of assumptions needs it, and comes later than the first screen.
 */
export const GERMAN_GROUNDS: Readonly<Record<string, string>> = {
  'Four exponentials fitted to the reaction kernel of Zhao, Erdogdu, He, Rajaraman & Leskovec, SEISMIC, KDD 2015; largest error of its CDF .0072':
    'Vier Exponentialfunktionen, angepasst an die Reaktionszeiten von Zhao, Erdogdu, He, Rajaraman & Leskovec, SEISMIC, KDD 2015; größter Fehler der Verteilung 0,0072',
  'Keeps the process stable; a doubling time of half an hour needs 1.92':
    'Hält die Rechnung stabil; eine Verdopplung in einer halben Stunde braucht 1,92',
  'Calm .2 to furious .9 is ×1.63: three to four moral-emotional words at ×1.13 each (Brady et al., 27 studies); Berger & Milkman 2012 for the direction':
    'Von ruhig (0,2) bis wütend (0,9) das 1,63-Fache: drei bis vier moralisch-emotionale Wörter zu je 1,13 (Brady et al., 27 Studien); Richtung nach Berger & Milkman 2012',
  'Chosen in the prototype': 'Im Prototyp gewählt',
  'Trust at which trust neither slows nor speeds the spread': 'Vertrauen, bei dem es die Verbreitung weder bremst noch beschleunigt',
  '≥ 150 h on #IchBinHanna (saturation, not ageing, ends it; its own fit takes 400 h); Lorenz-Spreen et al. 2019 for the direction':
    'Mindestens 150 h bei #IchBinHanna (dort endet es durch Sättigung, nicht durch Altern; seine eigene Anpassung nimmt 400 h); Richtung nach Lorenz-Spreen et al. 2019',
  'Delay until talk crosses to another platform': 'Dauer, bis das Gespräch auf eine andere Plattform überspringt',
  'Memory of the posts per hour on which the level rests': 'Gedächtnis der Beiträge je Stunde, aus denen sich die Windstärke ergibt',
  'Volume at which the public is half as stirred as it can be':
    'Aufkommen, bei dem die Öffentlichkeit halb so bewegt ist, wie sie es sein kann',
  'Negative binomial fitted to ten-minute counts of #IchBinHanna: about 75; taken lower to be on the lively side':
    'Negative Binomialverteilung, angepasst an Zehn-Minuten-Zählungen von #IchBinHanna: etwa 75; niedriger gewählt, damit es eher lebhaft ist',
  'Weight of an ordinary post, so that the mean with amplifiers is near 1':
    'Gewicht eines gewöhnlichen Beitrags, sodass der Durchschnitt mit großen Konten bei 1 liegt',
  'Rare post of somebody with a very large audience': 'Seltener Beitrag von jemandem mit sehr großem Publikum',
  'Weight from which somebody counts as an amplifier': 'Gewicht, ab dem jemand als großes Konto zählt',
  '397,136 sharers of the TiDeH cascades: median 182, mean 842, exponent of the tail 2.29':
    '397.136 Weiterverbreitende der TiDeH-Kaskaden: Median 182, Mittel 842, Exponent des oberen Endes 2,29',
  'Keeps one post from being the storm': 'Verhindert, dass ein einziger Beitrag der Sturm ist',
  'Followers who see a post': 'Follower, die einen Beitrag sehen',
  'Tuned on the prototype so that most storms end on level 3 to 5; no study gives these rates':
    'Am Prototyp so eingestellt, dass die meisten Stürme auf Stufe 3 bis 5 enden; keine Studie nennt diese Raten',
  'Coverage stops when its news value is gone (Pang et al. 2014); length ours':
    'Die Berichterstattung endet mit dem Nachrichtenwert (Pang et al. 2014); Dauer von uns',
  'Chosen in the prototype: arousal follows volume within half a day; Johnen, Jungblut & Ziegele 2018 for the direction':
    'Im Prototyp gewählt: Die Erregung folgt dem Aufkommen binnen eines halben Tages; Richtung nach Johnen, Jungblut & Ziegele 2018',
  'Media pulse inferred on day 2 of #IchBinHanna: decay 1.24 h': 'Medienschub, erschlossen aus Tag 2 von #IchBinHanna: Abklingzeit 1,24 h',
  'Negative posts “greatly exceed” positive ones in brand storms (Delgado-Ballester et al. 2020); shape ours':
    'Negative Beiträge überwiegen in Stürmen um Marken „bei weitem“ (Delgado-Ballester et al. 2020); Verlauf von uns',
  'Bounded by responsibility ↔ reputation r = −.54, about 19 points (Ma & Zhan 2016, 35 investigations)':
    'Begrenzt durch Verantwortung ↔ Reputation r = −0,54, etwa 19 Punkte (Ma & Zhan 2016, 35 Untersuchungen)',
  'Of a loss for which the firm is fully blamed, this share is still there a month later; 40 % of 78 brands stayed damaged (Hansen, Kupfer & Hennig-Thurau 2018, V); that breadth read as depth is ours':
    'Dieser Teil eines Verlusts, für den das Unternehmen allein verantwortlich gemacht wird, besteht noch nach einem Monat; 40 % von 78 Marken blieben beschädigt (Hansen, Kupfer & Hennig-Thurau 2018, nachgelesen); diesen Anteil der Marken als Anteil des Verlusts zu lesen ist von uns',
  'Partial within three days: 40 % of brands stay damaged for long (Hansen et al. 2018)':
    'Binnen drei Tagen nur teilweise: 40 % der Marken bleiben lange beschädigt (Hansen et al. 2018)',
  'Replies are expected within one to three hours on short messages (Istanbulluoglu 2017)':
    'Auf Kurznachrichten wird eine Antwort binnen ein bis drei Stunden erwartet (Istanbulluoglu 2017)',
  'Direction: Istanbulluoglu 2017 (expected reply time), Coombs on the information vacuum; size ours, and it must saturate':
    'Richtung: Istanbulluoglu 2017 (erwartete Antwortzeit), Coombs zum Informationsvakuum; Größe von uns, und sie muss eine Grenze haben',
  'Explanation works best at high arousal, empathy below (Herhausen et al. 2019); where people are calm is ours':
    'Erklären wirkt am besten bei hoher Erregung, Mitgefühl darunter (Herhausen et al. 2019); ab wann Menschen ruhig sind, ist von uns',
  'From here on people count as furious; in between effects pass over; ours':
    'Ab hier gelten Menschen als wütend; dazwischen gehen die Wirkungen ineinander über; von uns',
  'An apology spreads more slowly than the bad news (Park, Cha et al. 2012); length ours':
    'Eine Entschuldigung verbreitet sich langsamer als die schlechte Nachricht (Park, Cha et al. 2012); Dauer von uns',
  'Bad news is faster (Park, Cha et al. 2012); length ours': 'Schlechte Nachrichten sind schneller (Park, Cha et al. 2012); Dauer von uns',
  'An apology said five times is still one apology; ours': 'Fünfmal dieselbe Entschuldigung ist immer noch eine; von uns',
  'Copy-paste replies add up to five batches at most; the same for all bad kinds; ours':
    'Textbausteine summieren sich bis höchstens fünf Schübe; ebenso alle anderen schlechten Antworten; von uns',
  'Words without relief wear off faster while cases are open (P13): pace doubled if all are open':
    'Worte ohne Abhilfe nutzen sich schneller ab, solange Fälle offen sind (P13): doppelt so schnell, wenn alle offen sind',
  'Direction: Beşer, Lackes & Siepermann 2017 (many statements can be worse than silence), practice principle P09; size ours, tuned so that a heavy statement in a breeze costs more posts than watching':
    'Richtung: Beşer, Lackes & Siepermann 2017 (viele Stellungnahmen können schlimmer sein als Schweigen), Grundsatz P09 der Praxis; Größe von uns, so eingestellt, dass eine große Stellungnahme bei leichter Brise mehr Beiträge kostet als Beobachten',
  'Our figures for the Shitstorm-Skala of Barbara Schwede and Daniel Graf (Feinheit, 2012), which describes its levels in words only':
    'Unsere Zahlen zur Shitstorm-Skala von Barbara Schwede und Daniel Graf (Feinheit, 2012), die ihre Stufen nur in Worten beschreibt',
  'Far below the ratio of published half-lives of posts, because visits in a storm are driven by notifications':
    'Weit unter dem Verhältnis veröffentlichter Halbwertszeiten von Beiträgen, weil im Sturm Benachrichtigungen zum Besuch rufen',
  'Scenario matter; the last three kinds added by us': 'Sache des Szenarios; die letzten drei Arten von uns ergänzt',
  'A review persists but is not passed on; comments below an article live by the article':
    'Eine Bewertung bleibt stehen, wird aber nicht weitergetragen; Kommentare unter einem Artikel leben mit dem Artikel',
  'Where people talk about a news item; comments below the article itself come on top':
    'Wo über einen Bericht gesprochen wird; die Kommentare unter dem Artikel selbst kommen hinzu',
  'Pattern of the five-platform prototype; clips and pictures leak more than they receive; three kinds added by us':
    'Muster des Prototyps mit fünf Plattformen; Clips und Bilder geben mehr ab, als sie empfangen; drei Arten von uns ergänzt',
  'Posts per head in a storm: few write most of it': 'Beiträge je Kopf im Sturm: Wenige schreiben das meiste',
  'Odds that a post of a segment is negative, against each other':
    'Chancen der Gruppen im Verhältnis zueinander, dass ein Beitrag negativ ist',
  'Odds that a post of a segment is supportive, against each other':
    'Chancen der Gruppen im Verhältnis zueinander, dass ein Beitrag das Unternehmen stützt',
  'How fast trust falls while the storm is hostile; advocates hold out':
    'Wie schnell das Vertrauen fällt, solange der Sturm feindselig ist; Fürsprecher halten länger durch',
  'Trolls are moved little, the affected most by help, activists most by suppression, journalists by facts (P04, P11, P36)':
    'Trolle bewegt wenig, Betroffene am meisten Hilfe, Aktive am meisten Unterdrückung, Journalistinnen und Journalisten Fakten (P04, P11, P36)',
  '46,024 tweets of four German academic hashtags, Berlin time; biased towards office hours':
    '46.024 Tweets zu vier deutschen Hashtags aus der Wissenschaft, Berliner Zeit; Bürozeiten sind überrepräsentiert',
  'Flattened, with an evening peak; amplitude .48 as in US ticker tweets':
    'Flacher, mit einer Spitze am Abend; Ausschlag 0,48 wie bei US-Börsentweets',
  'Weekend to weekday in the same 46,024 tweets': 'Wochenende gegen Werktag in denselben 46.024 Tweets',
  'People have time at weekends': 'Am Wochenende haben die Leute Zeit',
  'Scale: reply expected within 1–3 h on short messages, 3–6 h on communities (Istanbulluoglu 2017, V); shape ours':
    'Maßstab: Antwort erwartet binnen 1–3 h auf Kurznachrichten, 3–6 h in Gemeinschaften (Istanbulluoglu 2017, nachgelesen); Verlauf von uns',
  'Order from practice (P34): a press release alone reaches fewest, the platform where the storm lives most':
    'Reihenfolge aus der Praxis (P34): Eine Pressemitteilung allein erreicht am wenigsten, die Plattform, auf der der Sturm lebt, am meisten',
  'Which strategy fits which cluster: situational crisis communication theory (Coombs 2007); sizes ours; matched strategy ↔ reputation r = +.23 (Ma & Zhan 2016)':
    'Welche Strategie zu welchem Krisentyp passt: situative Krisenkommunikation, SCCT (Coombs 2007); Größen von uns; passende Strategie ↔ Reputation r = +0,23 (Ma & Zhan 2016)',
  'Over-accommodating: who apologises without guilt is thought guilty (SCCT); size ours':
    'Zu viel Entgegenkommen: Wer sich ohne Schuld entschuldigt, gilt als schuldig (SCCT); Größe von uns',
  'Order of the elements: Lewicki, Polin & Lount 2016 (V, n = 755): responsibility, then repair, then the rest; weights ours':
    'Reihenfolge der Bestandteile: Lewicki, Polin & Lount 2016 (nachgelesen, n = 755): Verantwortung, dann Wiedergutmachung, dann das Übrige; Gewichte von uns',
  'A human voice works, routine is noticed (van Noort & Willemsen 2012; Decock et al. 2021; P32); sizes ours':
    'Eine menschliche Stimme wirkt, Routine fällt auf (van Noort & Willemsen 2012; Decock et al. 2021; P32); Größen von uns',
  'Quality beats speed (Beşer, Lackes & Siepermann 2017); sizes ours':
    'Qualität schlägt Tempo (Beşer, Lackes & Siepermann 2017); Größen von uns',
  'Every channel has a culture of its own (P07, P34); signs from practice, sizes ours':
    'Jeder Kanal hat seine eigene Kultur (P07, P34); Vorzeichen aus der Praxis, Größen von uns',
  'Instructing information first (Coombs 2007)': 'Zuerst sagen, was zu tun ist (Coombs 2007)',
  'Empathy limits virality (Herhausen et al. 2019; Saljoughian et al. 2025, 206,000 threads); against: DiStaso 2015, where sympathy hurt and information helped':
    'Mitgefühl begrenzt die Verbreitung (Herhausen et al. 2019; Saljoughian et al. 2025, 206.000 Threads); dagegen: DiStaso 2015, wo Anteilnahme schadete und Information half',
  'Explanatory responses work best at high arousal (Herhausen et al. 2019)':
    'Erklärende Antworten wirken am besten bei hoher Erregung (Herhausen et al. 2019)',
  'As explanation, slightly stronger because the public wants the expert’s answer (practice P29); increment ours':
    'Wie eine Erklärung, etwas stärker, weil die Öffentlichkeit die Fachleute hören will (Praxis, P29); Aufschlag von uns',
  'Adjusting information (Coombs 2007): a status page or an announcement on the hotline; size ours, below an explanation':
    'Orientierung (Coombs 2007): Statusseite oder Ansage an der Hotline; Größe von uns, kleiner als bei einer Erklärung',
  'Responsibility and repair weigh most (Lewicki, Polin & Lount 2016, n = 755); Langaro et al. 2022; Kim et al. 2015':
    'Verantwortung und Wiedergutmachung wiegen am meisten (Lewicki, Polin & Lount 2016, n = 755); Langaro et al. 2022; Kim et al. 2015',
  'A rapid apology by the chief executive lowered negative sentiment at once (Kim et al. 2015); publicity because it is news':
    'Eine rasche Entschuldigung der Unternehmensspitze senkte negative Stimmung sofort (Kim et al. 2015); Aufmerksamkeit, weil sie selbst Nachricht ist',
  'Corrective action is close to an apology (Langaro et al. 2022); Benoit, image repair':
    'Abhilfe wirkt ähnlich wie eine Entschuldigung (Langaro et al. 2022); Benoit, Image Repair',
  'One public answer, then the single case in private (Herhausen et al. 2019; Saljoughian et al. 2025)':
    'Einmal öffentlich antworten, dann den Einzelfall privat klären (Herhausen et al. 2019; Saljoughian et al. 2025)',
  'Telling it oneself before others do raises credibility (Arpan & Roskos-Ewoldsen 2005); fades when intent is noticed (Lee 2016)':
    'Es selbst zu sagen, bevor andere es tun, macht glaubwürdig (Arpan & Roskos-Ewoldsen 2005); das verliert sich, wenn die Absicht auffällt (Lee 2016)',
  'Denial fits a rumour or a victim case, with proof (SCCT); size ours, like self-disclosure':
    'Ein Dementi passt bei einem Gerücht oder wenn das Unternehmen selbst Opfer ist, und mit Beweis (SCCT); Größe von uns, wie bei der Selbstauskunft',
  'Diminishing fits accidents (SCCT); size ours, below an explanation':
    'Relativieren passt bei Unfällen (SCCT); Größe von uns, kleiner als bei einer Erklärung',
  'Reminding and praising help as a supplement only (SCCT); size ours':
    'An Gutes erinnern und loben hilft nur als Zusatz (SCCT); Größe von uns',
  'A binding answer that is kept calms (practice P23); mirror of the broken promise at three quarters of its size':
    'Eine verbindliche Zusage, die gehalten wird, beruhigt (Praxis, P23); Gegenstück zur gebrochenen Zusage mit drei Vierteln ihrer Größe',
  'Advocates answer in the firm’s favour when thanked and given facts (practice P36); covert recruiting is another thing':
    'Fürsprecher antworten für das Unternehmen, wenn man ihnen dankt und Fakten gibt (Praxis, P36); verdecktes Anwerben ist etwas anderes',
  'Removing only breaches of published rules, with notice, is neutral to slightly good (practice P11)':
    'Nur Verstöße gegen veröffentlichte Regeln zu entfernen, und mit Hinweis, ist neutral bis leicht gut (Praxis, P11)',
  'Hotline and counter that say the same as the statement (practice P38); size ours':
    'Hotline und Schalter sagen dasselbe wie die Stellungnahme (Praxis, P38); Größe von uns',
  'Public offers to individuals fuel the fire (Herhausen et al. 2019); against: repair counts in an apology (Lewicki 2016)':
    'Öffentliche Angebote an Einzelne heizen an (Herhausen et al. 2019); dagegen: In einer Entschuldigung zählt Wiedergutmachung (Lewicki 2016)',
  'Complaint publicization: many public exchanges bring more complaints (Golmohammadi et al. 2021)':
    'Viele öffentliche Wortwechsel ziehen weitere Beschwerden nach sich (Golmohammadi et al. 2021)',
  'Individual beats routine; routine in an informal voice backfires (Decock et al. 2021; van Noort & Willemsen 2012)':
    'Persönlich schlägt Routine; Routine im lockeren Ton geht nach hinten los (Decock et al. 2021; van Noort & Willemsen 2012)',
  'By contrast with Lewicki et al. 2016: “sorry if anyone felt …” takes no responsibility':
    'Im Umkehrschluss aus Lewicki et al. 2016: „falls sich jemand … fühlt“ übernimmt keine Verantwortung',
  'Mismatch of strategy and crisis (SCCT)': 'Strategie passt nicht zur Krise (SCCT)',
  'SCCT; an apology arouses empathy, a denial does not (Schoofs et al. 2019)':
    'SCCT; eine Entschuldigung weckt Mitgefühl, ein Dementi nicht (Schoofs et al. 2019)',
  'Disproof of a denial: trust −12 and a twentieth of all talk flares up again; sizes ours, sign as false denial':
    'Ein Dementi wird widerlegt: Vertrauen −12, und ein Zwanzigstel des ganzen Gesprächs flammt wieder auf; Größen von uns, Vorzeichen wie beim falschen Dementi',
  'Two channels, or statement and counter, say different things (practice P38, P18); size between justification and broken promise':
    'Zwei Kanäle, oder Stellungnahme und Schalter, sagen Verschiedenes (Praxis, P38, P18); Größe zwischen Rechtfertigung und gebrochener Zusage',
  'A broken promise is punished later (practice P23); arousal +.05 and trust −4 set by us':
    'Eine gebrochene Zusage rächt sich später (Praxis, P23); Erregung +0,05 und Vertrauen −4 von uns gesetzt',
  'Blaming customers, suppliers or colleagues (practice P28, SCCT mismatch); size near justification':
    'Schuld auf Kundschaft, Zulieferer oder Kollegen schieben (Praxis, P28; passt nach SCCT nicht); Größe nahe der Rechtfertigung',
  'A reply that misfires in the heat of the moment (practice P02); half an attack, because people forgive a person':
    'Eine Antwort, die in der Hitze danebengeht (Praxis, P02); halb so schlimm wie ein Angriff, weil man einem Menschen verzeiht',
  'Vulnerable beats defensive (Xia 2013); against: Johnen & Schnittka 2019, where a hedonic brand may defend itself':
    'Verletzlich schlägt abwehrend (Xia 2013); dagegen: Johnen & Schnittka 2019, wonach eine Marke, die man zum Vergnügen kauft, sich wehren darf',
  'Clues of deletion cut forgiveness and raise negative talk (Liao et al. 2024)':
    'Spuren des Löschens mindern die Bereitschaft zu verzeihen und mehren negatives Gerede (Liao et al. 2024)',
  'Streisand cases only; no effect size exists': 'Nur Fälle von Streisand-Effekt; eine gemessene Größe gibt es nicht',
  'A cheerful planned post in mid-storm (practice); arousal +.04 and 10 exposures set by us':
    'Ein fröhlicher geplanter Beitrag mitten im Sturm (Praxis); Erregung +0,04 und 10 Anstöße von uns gesetzt',
  'Publishing a customer’s details in a reply (practice P26, P33); size of an attack':
    'Angaben zu einer Kundin in einer Antwort veröffentlichen (Praxis, P26, P33); Größe wie bei einem Angriff',
  'Private messages invited and left unanswered, abandoned threads (practice P35); half a broken promise':
    'Zu Nachrichten eingeladen und nicht geantwortet, verlassene Threads (Praxis, P35); halb so schlimm wie eine gebrochene Zusage',
  'The managing director types himself, late and unadvised (practice P24); near an attack, with more publicity':
    'Der Chef tippt selbst, spät und unberaten (Praxis, P24); fast ein Angriff, mit mehr Aufmerksamkeit',
};
