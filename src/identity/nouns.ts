/**
 * Plain nouns for people, singly or together, and for bodies that can act, as lemmas in lower case. A noun phrase
 * headed by one of them may be an actor. No noun is in both lists.
 */

/** "a senior official", "protesters", "the opposition". */
export const PERSON_NOUNS: ReadonlySet<string> = nounSet(`
abductor abuser academic accomplice accountant accuser activist actor actress administrator admiral adolescent
adversary adviser advisor advocate agent agitator aide airman ally alumnus ambassador analyst anarchist anchor
anthropologist archaeologist archbishop architect aristocrat arsonist artist assailant assassin assistant
associate astronaut astronomer asylum-seeker athlete attacker attendee attorney audience auditor aunt author
autocrat baby backbencher backer bailiff banker bidder billionaire biologist bishop blogger bodyguard bomber
boss boy brother bureaucrat burglar businessman businesspeople businessperson businesswoman buyer bystander
caller campaigner candidate captain captive captor cardinal caretaker celebrity censor chair chairman
chairperson chairwoman champion chancellor chef chemist chief child citizen civilian claimant clan clergyman
cleric clerk client climber clinician co-founder coach collaborator colleague colonel columnist combatant
comedian commandant commander commentator commissioner communist commuter compatriot competitor complainant
composer congressman congresswoman conservative conspirator constituent consultant consumer contender
contestant contractor cook coordinator correspondent councillor councilman councilor councilwoman counsel
counselor counterpart countryman cousin crew criminal critic crowd culprit curator customer cyclist dancer
daughter dealer dean defector defendant defender delegate democrat demonstrator dentist deputy deserter
designer despot detainee detective detractor developer dictator diplomat director disciple dispatcher
dissenter dissident doctor donor driver dweller economist editor educator elder electorate elite emigrant
emissary emperor employee employer enemy engineer entity entrepreneur environmentalist envoy epidemiologist
evacuee evangelical executive exile expert extremist eyewitness family fan farmer father federalist feminist
fighter filmmaker financier firefighter fisherman foe follower forecaster foreigner founder friend fugitive
gang gendarme general geologist girl governor graduate granddaughter grandfather grandmother grandson grower
guarantor guerrilla guest gunman hacker hardliner head headteacher hijacker hiker historian host hostage
hostage-taker household husband imam immigrant incumbent individual industrialist infant infiltrator informant
inhabitant inmate insider inspector instructor insurgent intellectual intermediary interpreter interviewee
interviewer intruder investigator investor islamist islander jihadi jihadist journalist judge juror justice
keeper kidnapper killer king laborer labourer landowner laureate lawmaker lawyer leader lecturer leftist
legislator liberal librarian lieutenant lobbyist local looter loser loyalist majority man manager maoist
marcher marine marshal mathematician mayor media mediator medic member mercenary merchant meteorologist
midwife migrant militant militiaman millionaire miner minister minor minority mob mobster moderate moderator
monarch monitor monk mother motorcyclist motorist mourner moviegoer mufti mullah murderer musician nationalist
negotiator neighbor neighbour nephew newcomer niece nominee novelist nun nurse observer occupier offender
officeholder officer official oligarch ombudsman onlooker operative operator opponent opposition organiser
organizer orphan outsider owner pacifist painter paramedic parent parishioner parliamentarian participant
partisan partner passenger passer-by pastor patient patriarch patron peacekeeper peasant peasantry pedestrian
peer people perpetrator persecutor person personnel pharmacist philosopher photographer physician physicist
picketer pilgrim pilot pirate plaintiff planner player playwright plotter poet policeman policewoman
policymaker politician pollster pope populace populist preacher premier presenter president press priest
prince princess principal prisoner producer professor prosecutor protester protestor provocateur psychiatrist
psychologist public pundit pupil quartet queen rabbi racist ranger rapist rapporteur reader rebel recruit
reformer reformist refugee relative reporter representative republican rescuer researcher reservist resident
resistance responder retiree reviewer revolutionary rioter rival robber royal ruler runner saboteur sailor
salesman scholar scientist scout secessionist secretary secretary-general seller senator separatist sergeant
serviceman servicewoman settler sheikh shepherd sheriff shooter shopkeeper shopper sibling signatory singer
sister skeptic smuggler sniper socialist sociologist soldier son source speaker specialist spectator spokesman
spokespeople spokesperson spokeswoman sponsor spouse spy squatter staff staffer stakeholder statesman stranger
strategist striker strongman student subordinate successor sultan superintendent superior supervisor supporter
supremacist surgeon surrogate survivor suspect swimmer sympathiser sympathizer teacher teammate technician
technocrat teen teenager tenant terrorist theologian therapist thief toddler tourist trader trafficker trainer
traitor translator traveler traveller treasurer tribe tribesman trio troika troop trooper trucker trustee tsar
tutor tycoon uncle undersecretary unionist user vendor veteran vice-president victim viewer vigilante villager
virologist visitor volunteer voter waiter warden warlord watcher wearer whip whistle-blower whistleblower
widow wife winner witness woman worker workforce worshiper worshipper writer youngster youth zealot
`)

/** Those of `PERSON_NOUNS` that mean several people in the singular: "the opposition", "a crowd". */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = nounSet(`
audience clan crew crowd electorate elite family gang household majority media minority mob opposition peasantry people personnel
populace press public quartet resistance staff tribe trio troika troop workforce youth
`)

/** Nouns and titles of women. */
export const FEMALE_NOUNS: ReadonlySet<string> = nounSet(`
actress alderwoman assemblywoman aunt baroness bride businesswoman chairwoman congresswoman councilwoman countess
dame daughter duchess empress fiancee frau girl girlfriend grandmother granddaughter heroine housewife lady
madam madame mme miss mom mother mrs ms mum niece nun policewoman priestess princess queen senora servicewoman
sheikha sister spokeswoman stateswoman stepmother waitress widow wife woman
`)

/** Nouns and titles of men. */
export const MALE_NOUNS: ReadonlySet<string> = nounSet(`
alderman assemblyman baron boy boyfriend brother businessman cardinal clergyman congressman councilman count dad
duke emperor father fiance gentleman grandfather grandson gunman herr husband imam king lord man monk monsieur mr
nephew policeman pope prince salesman senor serviceman sheikh sheik sir son spokesman statesman stepfather sultan
uncle waiter widower
`)

/** "the ministry", "police", "the country". */
export const BODY_NOUNS: ReadonlySet<string> = nounSet(`
academy administration agency air-force airline alliance archdiocese army assembly association authority
automaker bank battalion bloc board body branch brewer brigade broadcaster brotherhood bureau business
cabinet camp campaign carmaker carrier cartel caucus cell center centre chamber channel chapter charity
church club coalition collective college command commission committee commonwealth community company
confederation conglomerate congress consortium constabulary consulate consulate-general contingent
convention cooperative corporation corps council country court cult daily delegation department diocese
directorate directorate-general division drugmaker embassy emirate ensemble enterprise establishment
exchange faction faculty federation fellowship firm fleet force foundation front fund garrison gendarmerie
government group guard guild hospital house industry inquiry inspectorate institute institution insurer
intelligence journal judiciary junta jury kingdom laboratory leadership league legion legislature lender
lobby mafia magazine manufacturer military militia ministry mission monarchy mosque movement municipality
museum nation navy network newspaper newsroom nonprofit observatory office orchestra organisation
organization outlet paper parish parliament party patrol platoon police politburo power prefecture
presidency prosecution protectorate publication publisher railway regime regiment region regulator republic
retailer school secretariat senate service society squad squadron startup state station subsidiary
superpower supplier synagogue syndicate tabloid task-force taskforce team think-tank thinktank treasury
tribunal troupe trust union unit university utility village watchdog website weekly wing
`)

/** Those of `BODY_NOUNS` that speak of a nation: "the country", "the Baltic republic". */
export const NATION_NOUNS: ReadonlySet<string> = nounSet(`
commonwealth country emirate kingdom nation power protectorate republic state superpower
`)

function nounSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
