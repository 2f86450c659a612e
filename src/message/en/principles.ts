/** Practice in our own words, numbered P01 … P39, and the articles it is condensed from. No sentence is quoted. */
export const principles = {
  'principle.P01':
    'Stay calm, kind and attentive, even when others are not. People judge you less by the insult than by what you make of it.',
  'principle.P02':
    'Nobody writes alone while angry. A second pair of eyes costs minutes and saves the reply that everybody quotes tomorrow.',
  'principle.P03':
    'A complaint on the web is a public conversation: it happens now, and anyone may join in, copy it and pass it on. Every answer is a post in its own right.',
  'principle.P04':
    'Not everyone who is loud is affected, and not everyone who is affected is loud. Provocateurs live on attention; customers you ignore go looking for allies.',
  'principle.P05':
    'A crisis is won or lost beforehand: rota, levels, agreed wording and monitoring belong in the drawer before you need them.',
  'principle.P06': 'Weekends exist, for the crowd as well. Someone must look in on Sunday, and must know whom to wake.',
  'principle.P07': 'Every platform has manners of its own. The same sentence can be clear on one and wooden on the next.',
  'principle.P08':
    'An apology has parts: regret, responsibility, an explanation, repair. It names the fault without a condition and says what happens next.',
  'principle.P09':
    'Storms are rare, and most people would rather speak well of you. In a breeze the best answer is often a small one, or none.',
  'principle.P10':
    'Those who answer for the house need the house behind them. With backing one can decide on the spot; without it every sentence becomes a risk to oneself.',
  'principle.P11':
    'Criticism that disappears comes back as a screenshot. Remove only what breaks published rules or the law, say so, and keep the evidence.',
  'principle.P12':
    'Talk grows like a snowball: people with large audiences and journalists carry it where you have no presence. What you clear up early need not travel.',
  'principle.P13': 'People in trouble want relief first and words second. A statement with nothing behind it wears off within hours.',
  'principle.P14': 'The web does not close. Your customers write in the evening and at night, while your office hours end at six.',
  'principle.P15':
    'Nobody carries this alone. Exhaustion makes mistakes, and hand-overs and breaks belong in the plan as firmly as the statement.',
  'principle.P16': 'You can only steer what you see. Live figures and somebody who reads them are worth more than any later analysis.',
  'principle.P17':
    'Plan help from outside before you need it. An agency that must first get to know you comes too late for the first hours.',
  'principle.P18': 'Whoever answers must know the product, the trade and the house. The crowd notices half-knowledge within minutes.',
  'principle.P19': 'Looking after a public is a profession and not a side job for the youngest. It needs experience, time and standing.',
  'principle.P20':
    'You can be right and still lose. Whoever lectures in public gives the quarrel a second round and draws a larger audience.',
  'principle.P21':
    'Sign-off along the hierarchy is made for calm days. While a text wanders through the offices, the others tell the story.',
  'principle.P22':
    'Settle beforehand what counts as which level, who is called and who may then decide. In a storm there is no time to search for it.',
  'principle.P23': 'A short line to the top and an answer that binds: who does what by when. A promise calms as long as it is kept.',
  'principle.P24':
    'It is a matter for the top, with mandate and a seat at the table. That does not mean that the boss should do the typing.',
  'principle.P25':
    'Think one move ahead: how does this read out of context, in an hour, as a headline? One careless line can start it all.',
  'principle.P26':
    'See legal risk coming: liability, privacy, reputation. But threatening critics almost always costs more than it protects.',
  'principle.P27':
    'Justified criticism is conceded, and quickly. What is proven cannot be denied; one only loses the next sentence with it.',
  'principle.P28':
    'Stand by the house without lying. Pointing at staff, suppliers or customers makes nobody look better; to us, loyalty includes the truth.',
  'principle.P29':
    'Good answers come from the departments. Ask early, and let those speak who know: people trust the engineer more than a phrase.',
  'principle.P30':
    'What is internal stays internal, and staff learn it from you first. Guidelines work best as helpful advice, less well as prohibition.',
  'principle.P31': 'Published is published. Deleting and rewriting leave traces, and often become the next story.',
  'principle.P32': 'Talk the way people talk to each other. Press prose and copied building blocks are recognised, collected and mocked.',
  'principle.P33':
    'Use only pictures, music and texts that you have the rights to, and mind the duties of a publisher. A careless clip opens a second front.',
  'principle.P34': 'Answer where people talk about you. A statement where nobody is looking helps no one, and may carry the topic there.',
  'principle.P35':
    'Better few channels that are served reliably than many left half-done. Every conversation you open has to be continued.',
  'principle.P36':
    'Friends of the house are won in conversation, long before you need them. They speak up of their own accord, and then they count.',
  'principle.P37': 'Know your goals before you act. Otherwise the loudest voice decides what success means.',
  'principle.P38':
    'A screen keeps anger at a distance; hotline and counter meet it face to face. They are informed first, and relieved first.',
  'principle.P39':
    'Whatever you put out, the crowd will carry on: for better or worse. Whoever stays in the conversation can still turn a hijacked topic.',
  'source.S0': 'Eva Ihnenfeldt: “Sind Social Media Manager ‘Shitstorm Manager’? Mythen und Wahrheiten”, steadynews.de, 2013',
  'source.S1': '“Der Social Media Manager kommt!”, agency blog on the profession',
  'source.S2': '“Warum Sie Social Media in Ihrem Unternehmen zur Chefsache erklären sollten”, 2015, revised 2019',
  'source.S3': '“Warum Social Media Chefsache sind”, experto',
  'source.S4':
    '“Auf den Spuren der Schwarmintelligenz: Meine Weiterbildung zum Social Media Manager”, genublog, on a course of the Akademie der Bayerischen Presse',
  'evidence.title': 'Where the evidence disagrees',
  'evidence.names':
    'Practice says that a pseudonym makes people bold. A study of half a million comments found the opposite: people writing under their real names were the more aggressive ones (Rost, Stahel & Frey 2016). Do not rely on a real name to keep things civil.',
  'evidence.empathy':
    'Empathic replies slow the spread, say studies of large brand communities (Herhausen et al. 2019; Saljoughian et al. 2025). In a study of a hospital’s page, sympathy did harm and information helped (DiStaso 2015). Those in distress need the instruction before the sympathy.',
  'evidence.compensation':
    'An offer of repair is among the strongest parts of an apology (Lewicki et al. 2016). Offered in public to individuals, it draws further complaints (Herhausen et al. 2019). A rule for all who are affected avoids both.',
  'evidence.speed':
    'People expect an answer within hours, and a quick and conclusive one satisfies them more (Istanbulluoglu 2017). But long public exchanges make a complaint more visible (Golmohammadi et al. 2021), and a good answer beats the fastest (Beşer et al. 2017, a simulation).',
  'evidence.defend':
    'Defending yourself usually costs. There are exceptions: if the product stands for pleasure and the critic is plainly wrong, a confident reply can win (Johnen & Schnittka 2019).',
};
