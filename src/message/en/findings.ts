/** What the review says about decisions and about what was left undone: what was done, and why practice sees it so. */
export const findings = {
  'finding.conditional':
    'The apology came with a condition. Those affected read doubt about what they went through; without the “if”, the same sentence holds.',
  'finding.stock': 'The text was made of phrases that everybody knows. The crowd collects such lines and quotes them back.',
  'finding.minimise':
    'The text made the damage smaller than it felt to those affected. Acknowledge first, put in perspective second: in that order both are heard.',
  'finding.blameCustomers':
    'The text put the fault on the customers. Even where that is true nobody answers with insight, and the audience takes sides.',
  'finding.blameSupplier':
    'The text pointed at a supplier. From outside it is your product; the hint sounds like an excuse even when it is correct.',
  'finding.blameStaff': 'The text pointed at your own people. That costs respect outside, and inside the very people you need now.',
  'finding.argue': 'Here right and wrong were fought out in public. Every round brings new spectators, even the rounds you win.',
  'finding.mock': 'The joke was on somebody else. Those who laugh laugh once; those who are hit keep telling it.',
  'finding.threaten':
    'Here was a legal threat in a public place. Towards criticism it looks like intimidation and becomes a topic of its own.',
  'finding.giftInPublic':
    'One person was given something in front of everybody. The others learn that being loud pays; a rule for all calms.',
  'finding.advertise': 'Advertising shone through in the middle of a complaint. It reads as if you had not been listening.',
  'finding.privacyBreach':
    'The text gave away something about a recognisable person. That is legally delicate, and turns a complaint into a breach of trust.',
  'finding.falseClaim': 'You said something that was not so. Once it comes out, people doubt even what was right before.',
  'finding.unconfirmedClaim':
    'You stated as certain what nobody had confirmed yet. Until then an honest “we are checking”, with the time of the next update, carries further.',
  'finding.snide': 'The tone was sharp. Kindness towards the unkind is meant for the many who read along.',
  'finding.officialTone': 'The text sounded like a press office or a statute. Said at eye level, the same content is believed.',
  'finding.slip': 'Under strain the tone slipped. Having somebody read it first costs a few minutes and catches most of this.',
  'finding.bypass':
    'Published without sign-off. That can be right when events do not wait; it needs backing, which is best obtained beforehand.',
  'finding.helpfulReply':
    'The reply helped: it said what to do now, or what you are doing. That calms one person, and all who have the same question.',
  'finding.explainingReply': 'The reply explained plainly what is going on. People who know the reason need not make one up.',
  'finding.thanks': 'You thanked those who wish you well. People who feel seen speak up again.',
  'finding.kindButEmpty': 'The reply was kind and did not help. Sympathy lasts longest when it comes with a next step.',
  'finding.plainReply': 'The reply took note and no more. Something useful, or a next step, would have made it help.',
  'finding.toldFirst': 'You said it yourselves before others did. Whoever brings the awkward news first keeps hold of the context.',
  'finding.fullApology': 'Responsibility taken and repair named: these are the two parts that carry an apology furthest.',
  'finding.halfApology': 'The apology lacked responsibility or repair. Regret alone does not answer what happens now.',
  'finding.goodHolding':
    'A holding statement with the time of the next update. That leaves no vacuum, and nobody has to claim what nobody knows yet.',
  'finding.vagueHolding':
    'The holding statement left open when you would be heard from again. A time would have put an end to the waiting.',
  'finding.explains': 'The statement explained the cause with what was confirmed. Substance is what press and customers pass on.',
  'finding.thinStatement':
    'The statement said little that one can hold on to. Cause, repair or a time: a text that goes through sign-off needs one of them.',
  'finding.watchedBreeze': 'You deliberately waited while it was only a breeze. Not every stir needs an answer from the house.',
  'finding.watchedStorm':
    'You waited while the wind was already rising. In a storm others fill the silence; a short first word would have done.',
  'finding.fourEyes': 'Somebody read it first. That costs minutes and catches what one no longer sees under pressure.',
  'finding.draftOut': 'From the decision to publication: {minutes, duration}. That span is the real reaction time of a house.',
  'finding.draftLost':
    'This draft never appeared. The work was done; what was missing was a way out: shorter, split, or worded in advance.',
  'finding.notOutYet': 'By the end of the exercise this text was not out yet, so it had no effect.',
  'finding.pushed': 'You pushed. Once often helps; where it is needed every time, the brake sits in the approval chain.',
  'finding.split':
    'You split the paper: what was undisputed went ahead. So the public need not wait for the one sentence still being argued over.',
  'finding.acceptedRightly': 'The objection was justified and you took it on board. {why}',
  'finding.gaveWay': 'You accepted a change that took something from the text; arguing back would have had a chance. {why}',
  'finding.arguedWrongly': 'Here the other side was right; not every red line is timidity. {why}',
  'finding.stoodGround': 'You argued back with reasons; approvers give way more readily when they know what the sentence is for. {why}',
  'finding.withdrew': 'You withdrew the draft. A text that no longer holds is better kept in the house.',
  'finding.stoppedPlanned':
    'You stopped a planned post. Cheerful posts in the middle of a storm get passed around; thinking of them is craft.',
  'finding.asked': 'You asked where it could be known. Facts take time; those who ask early have something to say early.',
  'finding.askedWishful':
    'The answer you got was wishful thinking. Checking with a second source is part of the craft, most of all when the answer is pleasant.',
  'finding.escalated': 'You told the house in time. With the level come authority and shorter ways.',
  'finding.escalatedLate':
    'The house was told when the storm was already large. Triggers agreed beforehand would have shortened the ways earlier.',
  'finding.escalatedSlowly':
    'You called the level; the house followed hours later or not at all. Who can be reached and who decides is to be settled beforehand.',
  'finding.escalatedTooHigh':
    'The level was too high, and the house did not go along. Triggers agreed beforehand spare you this conversation.',
  'finding.remedyRefused': 'Relief asked for, and refused. Asking was right; a mandate before the crisis would have changed the answer.',
  'finding.relief': 'You helped those who were stuck. That takes away fuel which no sentence can reach.',
  'finding.information': 'You made sure that hotline, counter or status page say the same. People who find an answer need not ask.',
  'finding.boilerplateOrder':
    'Colleagues answered in officialese. Repeated, it stands out twice over; a human sentence takes the same time.',
  'finding.answerAll':
    'The order covered every comment. So provocateurs got answers too, and there was less strength left for the questions.',
  'finding.goodOrder': 'A clear order in a human tone, limited in scope. The team answers, and you keep your head free for the situation.',
  'finding.orderEnded': 'You ended an order. Wording ages with events; conversations that are open still want to be finished.',
  'finding.briefed': 'You informed everybody in the house. People who hear it from you do not contradict you outside, nor speculate.',
  'finding.handedOver': 'You handed over in time. Rested people decide better, and the work goes on.',
  'finding.handedOverEarly': 'You handed over early. That saves strength; what you saw in the first hours has to go along.',
  'finding.calledHelp': 'You called for help before it was too late. Reinforcements need a run-up too.',
  'finding.calledHelpEarly':
    'Reinforcements before there was much to do. They are there when it starts; those who come now are missing the next morning.',
  'finding.recruited': 'You asked for covert defence. In Germany that is unlawful as deception, and it usually comes out.',
  'finding.singleCase':
    'First answered in public, then settled directly: the audience sees that help is given, and nobody has to lay open personal details.',
  'finding.privateFirst':
    'Straight into private messages, without a word in public first. It helps those concerned; everybody else only sees that nobody answers.',
  'finding.advocates': 'You strengthened well-wishers with thanks or facts. What they say of their own accord is believed.',
  'finding.promiseBinding': 'You made a binding promise: who, what, by when. That calms at once, and binds you afterwards.',
  'finding.answeredOpenly': 'You answered openly and helpfully. Those who get something useful need not fetch it elsewhere.',
  'finding.protected': 'You stood in front of your own people. Backing is why a team carries the next hour as well.',
  'finding.evaded': 'You evaded or put them off. The gap gets filled, only without your view.',
  'finding.hostileAnswer': 'The answer was harsh. Somebody with an audience nearly always wins in that tone.',
  'finding.showed': 'The gesture was larger than its occasion. What looks like a performance turns a breeze into news.',
  'finding.answered': 'You responded. What came of it only the course of events can show.',
  'finding.situationMoved': 'You set the next situation round yourself. A steady beat protects you from looking only at what is loudest.',
  'finding.moderatedRightly':
    'Moderated where it was called for: a threat, or a breach of the published rules, not criticism. That keeps the place usable for everyone.',
  'finding.suppressed': 'Here criticism disappeared. Whoever has a screenshot shows it; a comment becomes a story about you.',
  'finding.moderatedIdly': 'This intervention did no harm and no good. The minutes were missing elsewhere.',
  'finding.void': 'This decision could no longer be carried out. Things had moved on; a look at what comes next helps.',
  'finding.neverSpoke': 'You never spoke in public. Others fill the vacuum, and they know less than you.',
  'finding.promptWord':
    'The first public word came after {minutes, plural, =0 {a few minutes} other {{minutes, duration}}}. Within the first hour one is still part of the story.',
  'finding.lateWord':
    'The first public word came after {minutes, duration}. By then others had decided what this is about; a short first sentence does not need a cause yet.',
  'finding.longApproval':
    'A paper lay in approval for {minutes, duration}; meanwhile {posts, plural, =0 {no posts were} one {one post was} other {{posts, roughly} posts were}} added. Pre-approved wording and a direct line save exactly this time.',
  'finding.promiseKept': 'Kept: {promise}. Those who had not expected it remember it best.',
  'finding.promiseBroken':
    'Not kept: {promise}. A broken promise weighs more than one never made; calling it off early, with a new time, would have saved it.',
  'finding.denialDisproved': 'A denial was disproved ({fact}). From then on it is about your credibility and no longer about the fault.',
  'finding.plannedInStorm': 'Published in mid-storm: {label}. A look at the editorial calendar belongs to the first moves.',
  'finding.ignored':
    '{name} had {n, plural, one {a real concern} other {real concerns}} and got no answer. Customers passed over are what feeds a storm.',
  'finding.trollUnfed': '{name} wanted a quarrel and got {n, plural, one {no answer} other {none}}. Provocateurs then look elsewhere.',
  'finding.threatLeft':
    '{n, plural, one {A threat was} other {# threats were}} left standing ({name}). Secure the evidence, report it, protect the person: that brooks no delay, however busy it is.',
  'finding.injectExpired':
    '{n, plural, one {One inquiry} other {# inquiries}} ran out without an answer: {title}. Even “we shall know more by five” would have met the deadline.',
  'finding.exposed': 'It was noticed that criticism had been removed. From then on it was about the deleting.',
  'finding.recruitingExposed': 'The recruiting became public. With that even honest advocates lost their weight.',
  'finding.unmanned': 'From here on nobody was on duty. An on-call rota with a clear threshold for waking people keeps such hours small.',
  'finding.wornOut':
    '{people, plural, one {One person was} other {# people were}} worn to the limit. Planning hand-overs and reinforcement earlier protects people and quality.',
  'finding.neverAsked': 'No department was asked. Without facts, only a holding statement is honest.',
  'finding.noRelief': 'There were words, but no relief. People who are stuck go on writing until something gives.',
  'finding.carriedAlone': 'Everything went over one desk. With an order to colleagues the many questions would not have been left lying.',
  'finding.blindFigures': 'You worked with old and coarse figures. With monitoring you would have seen earlier where it burns.',
};
