/**
 * Plain nouns for people, singly or together, and for bodies that can act, as lemmas in lower case. A noun phrase
 * headed by one of them may be an actor. No noun is in both lists.
 */

/** "a senior official", "protesters", "the opposition". */
export const PERSON_NOUNS: ReadonlySet<string> = nounSet(`
abbess abbot abductor abolitionist abuser academic accomplice accountant accuser activist actor actress
adherent administrator admiral adolescent adult adversary advertiser adviser advisor advocate agent aggressor
agitator agronomist aide airman ally alumnus amateur ambassador analyst anarchist anchor announcer
anthropologist apostle applicant apprentice arbiter arbitrator archaeologist archbishop archdeacon architect
archpriest aristocrat arsonist artisan artist assailant assassin assistant associate astronaut astronomer
asylum-seeker atheist athlete attache attacker attendant attendee attorney audience auditor aunt author
autocrat ayatollah baby backbencher backer bailiff baker bandit banker barber barman barrister bearer believer
benefactor beneficiary bereaved bidder biker billionaire biographer biologist birdwatcher bishop blacksmith
blogger boatman bodyguard bomber bondholder bookseller boss botanist boxer boy boycotter breeder brigadier
broker brother brother-in-law buddy builder bureaucrat burglar businessman businesspeople businessperson
businesswoman butcher buyer bystander cadet caller cameraman campaigner candidate capitalist captain captive
captor carabineer cardinal caretaker carpenter cartoonist casualty caterer celebrity censor chair chairman
chairperson chairwoman challenger champion chancellor chap chaplain chef chemist chief chieftain child
choreographer cinematographer citizen civilian claimant clan classmate cleaner clergyman cleric clerk client
climber clinician clown co-defendant co-founder co-ordinator coach coastguardsman collaborator colleague
colonel columnist combatant comedian commandant commander commando commentator commissioner commodore
communist commuter companion compatriot competitor complainant composer comptroller comrade conciliator
conductor congressman congresswoman conqueror conscript conservative conspirator constable constituent consul
consultant consumer contender contestant contractor contributor controller convict cook coordinator cop
coroner corporal correspondent councillor councilman councilor councilwoman counsel counsellor counselor
counterpart countryman courier cousin craftsman creditor crew criminal critic crook crowd crusader culprit
curate curator customer cyclist dancer daughter deacon dealer dean deceased deckhand defector defendant
defender delegate democrat demonstrator dentist deputy descendant deserter designer despot detainee detective
detractor developer devotee dictator dignitary diplomat director disciple dispatcher dissenter dissident diver
docker doctor domestic donor doorman driver drummer dweller earl economist editor educator elder electorate
electrician elite emigrant emir emissary emperor employee employer enemy engineer entertainer enthusiast
entity entrepreneur environmentalist envoy epidemiologist evacuee evangelical everybody everyone executioner
executive exile expert explorer exporter extremist eyewitness facilitator faithful family fan farmer fascist
father federalist felon feminist fighter filmmaker financier firefighter fisher fisherman foe follower
footballer forecaster foreigner foreman founder freelance friar friend fugitive funder fundraiser gang
gangster gardener gendarme general geologist girl go-between goalkeeper governor graduate granddaughter
grandfather grandmother grandson grower guarantor guardian guerrilla guest guide guitarist gunman gunner guy
hacker handler hardliner haulier hawker head headman headmaster headmistress headteacher healer heir herder
herdsman hermit hero hijacker hiker historian homeless host hostage hostage-taker hostess hotelier household
householder housekeeper humanitarian hunter husband hydrologist imam immigrant importer incumbent independent
individual industrialist infant infiltrator informant inhabitant injured inmate insider inspector instructor
insurgent intellectual intermediary intern internee interpreter interrogator interviewee interviewer intruder
invader inventor investigator investor islamist islander jailer jihadi jihadist jockey journalist journeyman
judge junior jurist juror justice keeper kid kidnapper killer king knight laborer labourer lad landlord
landowner laureate lawmaker lawyer leader lecturer leftist legislator liberal librarian lieutenant linguist
listener loader lobbyist local locksmith loner looter loser loyalist magician magistrate magnate mailman
majority maker man manager maoist marcher marine marshal martyr mason master mate mathematician mayor mechanic
medalist media mediator medic member mercenary merchant messenger meteorologist midfielder midwife migrant
militant militiaman millionaire miner minister minor minority missionary mob mobster moderate moderator
monarch monitor monk monsignor mother motorcyclist motorist mourner moviegoer mufti muleteer mullah murderer
musician mutineer namesake narrator nationalist naturalist navigator nazi negotiator neighbor neighbour nephew
newcomer newsman newspaperman newsreader niece nobleman nobody nominee notable notary novelist novice nun
nurse observer occupant occupier offender officeholder officer official oligarch ombudsman onlooker operative
operator opponent opposition orderly organiser organizer orphan outlaw outsider owner pacifist padre painter
pal paramedic paratrooper parent parishioner parliamentarian parson participant partisan partner passenger
passer-by pastor patient patriarch patriot patron peacekeeper peasant peasantry pedestrian peer pensioner
people performer perpetrator persecutor person personnel petitioner pharmacist philanthropist philosopher
photographer photojournalist physician physicist pianist picket picketer pilgrim pilot pirate plaintiff
planner planter player playwright plotter plumber poet policeman policewoman policyholder policymaker
politician pollster pope populace populist postman postmaster practitioner preacher predecessor prefect
prelate premier presenter president press priest prince princess principal prisoner processor producer
professor promoter prophet proponent proprietor prosecutor prostitute protector protester protestor
provocateur provost psychiatrist psychologist public pundit pupil quarryman quartermaster quartet queen rabbi
racist raider railwayman ranger rapist rapporteur reactionary reader rebel recruit rector referee reformer
reformist refugee regent registrar relative reporter representative republican rescuer researcher reservist
resident resistance responder retiree reviewer revolutionary rider rioter rival robber royal royalist ruler
runner saboteur sailor saint salesman saver scholar schoolchild schoolmaster schoolteacher scientist scorer
scout sculptor seafarer seaman secessionist secretary secretary-general selectman seller seminarian senator
sentinel sentry separatist sergeant servant serviceman servicewoman settler shareholder sheikh shepherd
sheriff shipmate shipowner shooter shopkeeper shopper sibling signatory singer sister skeptic skipper slave
smith smuggler sniper socialist sociologist soldier solicitor somebody someone son songwriter source sovereign
speaker specialist spectator spokesman spokespeople spokesperson spokeswoman sponsor sportsman spouse spy
squatter staff staffer stagehand stakeholder statesman stevedore steward stockpiler storekeeper stranger
strategist striker strongman student subordinate subscriber successor sultan superintendent superior
supervisor supporter supremacist surgeon surrogate surveyor survivor suspect swimmer sympathiser sympathizer
tailor taxpayer teacher teammate teamster technician technocrat teen teenager teller tenant terrorist
theologian theorist therapist thief thug toddler tourist townspeople tracker trader trafficker trainee trainer
traitor translator traveler traveller treasurer tribe tribesman trio troika troop trooper trucker trustee tsar
tutor twin tycoon uncle undersecretary undertaker unionist user usher valet vendor vet veteran vicar
vice-president victim viewer vigilante villager villain violinist virologist visitor volunteer voter waiter
warden warlord warrior watcher watchman wearer weaver welder whip whistle-blower whistleblower wholesaler
widow wife winchman winegrower winner witness woman worker workforce worshiper worshipper wounded wrestler
writer youngster youth zealot
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
automaker bank battalion bloc board body branch brewer brewery brigade broadcaster brotherhood bureau business
cabinet camp campaign carmaker carrier cartel caucus cell center centre chain chamber channel chapter charity
church city clinic club coalition coastguard collective college command commission committee commonwealth
commune community company confederation conglomerate congress consortium constabulary consulate
consulate-general contingent convention cooperative corporation corps council country county court cult daily
dairy delegation department deputation diocese directorate directorate-general district division drugmaker
embassy emirate ensemble enterprise establishment exchange faction factory faculty federation fellowship firm
fleet force foundation front fund garda garrison gendarmerie government group guard guild hospital hotel house
industry inquiry inspectorate institute institution insurer intelligence jirga journal judiciary junta jury
kingdom laboratory leadership league legion legislature lender lobby lodge mafia magazine management
manufacturer military militia mill ministry mission monarchy mosque movement municipality museum nation navy
network newspaper newsroom nonprofit observatory office orchestra organisation organization outlet panchayat
panel paper parish parliament party patrol platoon plc police politburo power prefecture presidency procession
prosecution protectorate province publication publisher radio railway regime regiment region registry
regulator republic retailer school secretariat senate service shipyard society squad squadron startup state
station subsidiary supermarket superpower supplier synagogue syndicate tabloid task-force taskforce team
television theater theatre think-tank thinktank town treasury tribunal troupe trust union unit university
utility village watchdog website weekly wing
`)

/** Those of `BODY_NOUNS` that speak of a nation: "the country", "the Baltic republic". */
export const NATION_NOUNS: ReadonlySet<string> = nounSet(`
commonwealth country emirate kingdom nation power protectorate republic state superpower
`)

function nounSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
