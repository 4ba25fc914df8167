/**
 * Well-known bodies, one a line (hence the length), under the kind they belong to: name, other names, code of the nation they belong to.
 * "?" after a name: it has another common reading.
 */
export const ORGANIZATION_TABLE = `
# INTERGOVERNMENTAL
United Nations|UN;U.N.;UNO;United Nations Organization|
UN Security Council|United Nations Security Council;U.N. Security Council;Security Council?;UNSC|
UN General Assembly|United Nations General Assembly;U.N. General Assembly;UNGA|
UN Human Rights Council|United Nations Human Rights Council;U.N. Human Rights Council;UNHRC|
UN Secretariat|United Nations Secretariat;U.N. Secretariat|
UNHCR|United Nations High Commissioner for Refugees;UN Refugee Agency;U.N. Refugee Agency;UN High Commissioner for Refugees|
OHCHR|UN Human Rights Office;U.N. Human Rights Office;United Nations Human Rights Office;UN Human Rights|
UNICEF|Unicef;United Nations Children's Fund;UN Children's Fund|
UNESCO|Unesco;United Nations Educational, Scientific and Cultural Organization|
UNRWA|Unrwa;United Nations Relief and Works Agency|
OCHA|UNOCHA;UN Office for the Coordination of Humanitarian Affairs|
UNDP|United Nations Development Programme;UN Development Programme|
UN Environment Programme|UNEP;United Nations Environment Programme|
World Food Programme|WFP;World Food Program;UN World Food Programme|
World Health Organization|WHO;W.H.O.;World Health Organisation|
Food and Agriculture Organization|FAO;UN Food and Agriculture Organization|
International Labour Organization|ILO;International Labor Organization;International Labour Organisation|
International Organization for Migration|IOM;International Organisation for Migration|
International Atomic Energy Agency|IAEA;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic agency|
International Monetary Fund|IMF;I.M.F.|
World Bank|World Bank Group|
World Trade Organization|WTO;World Trade Organisation|
Organization for the Prohibition of Chemical Weapons|OPCW;Organisation for the Prohibition of Chemical Weapons;chemical weapons watchdog?|
IPCC|Intergovernmental Panel on Climate Change|
Interpol|INTERPOL;International Criminal Police Organization|
OECD|Organization for Economic Cooperation and Development;Organisation for Economic Co-operation and Development|
OPEC|Opec;Organization of the Petroleum Exporting Countries|
OPEC+|OPEC Plus|
G7|Group of Seven;G-7|
G8|Group of Eight;G-8|
G20|Group of 20;Group of Twenty;G-20|
BRICS|Brics|
World Economic Forum|WEF|
International Energy Agency|IEA|
Asian Development Bank|ADB|
International Civil Aviation Organization|ICAO|
World Meteorological Organization|WMO|
Financial Action Task Force|FATF|
International Committee of the Red Cross|ICRC;Red Cross?|
International Federation of Red Cross and Red Crescent Societies|IFRC|
# COURT
International Criminal Court|ICC;I.C.C.|
International Court of Justice|ICJ;World Court;UN court?|
European Court of Human Rights|ECHR?;ECtHR|
European Court of Justice|ECJ;Court of Justice of the European Union;CJEU|
Permanent Court of Arbitration|PCA|
United States Supreme Court|U.S. Supreme Court;US Supreme Court;Supreme Court of the United States;SCOTUS;Supreme Court?|USA
UK Supreme Court|Supreme Court of the United Kingdom;British Supreme Court|GBR
# ALLIANCE
NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;Western military alliance?|
North Atlantic Council|NAC?|
European Union|EU;E.U.;European Bloc?;27-nation bloc;Brussels?|
OSCE|Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe|
Council of Europe|CoE?|
Parliamentary Assembly of the Council of Europe|PACE|
African Union|AU;A.U.|
Arab League|League of Arab States|
ASEAN|Asean;Association of Southeast Asian Nations|
ECOWAS|Ecowas;Economic Community of West African States|
SADC|Southern African Development Community|
IGAD|Intergovernmental Authority on Development|
East African Community|EAC|
G5 Sahel|G-5 Sahel|
Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation|
Commonwealth of Independent States|CIS|
Eurasian Economic Union|EAEU|
Shanghai Cooperation Organization|SCO;Shanghai Cooperation Organisation|
Gulf Cooperation Council|GCC|
Organization of Islamic Cooperation|OIC;Organisation of Islamic Cooperation|
Organization of American States|OAS;Organisation of American States|
Mercosur|Mercosul|
CELAC|Community of Latin American and Caribbean States|
CARICOM|Caricom;Caribbean Community|
Commonwealth of Nations|Commonwealth?|
Non-Aligned Movement|NAM?|
Visegrad Group|V4;Visegrad Four|
Pacific Islands Forum|PIF|
AUKUS|Aukus|
Warsaw Pact|Warsaw Treaty Organization|
League of Nations||
Five Eyes|Five Eyes Alliance|
Global Coalition Against Daesh|Global Coalition;Global Coalition to Counter ISIL;Global Coalition to Defeat ISIS;Anti-ISIS Coalition;Counter-ISIL Coalition|
# EUROPEAN UNION BODY
European Commission|EU Commission;EC?|
European Council|EU Council?|
Council of the European Union|EU Council of Ministers;Council of the EU|
European Parliament|EU Parliament|
European Central Bank|ECB|
European External Action Service|EEAS|
European Medicines Agency|EMA|
Eurogroup|Euro Group|
Europol|EUROPOL|
Frontex|FRONTEX|
# GOVERNMENT BODY
U.S. State Department|State Department;US State Department;U.S. Department of State;US Department of State;Department of State?;United States Department of State|USA
Pentagon|U.S. Department of Defense;US Department of Defense;United States Department of Defense;Department of Defense;U.S. Defense Department;US Defense Department;Defense Department;DoD|USA
U.S. Department of Justice|US Department of Justice;United States Department of Justice;U.S. Justice Department;US Justice Department;Justice Department;Department of Justice;DOJ|USA
U.S. Department of the Treasury|U.S. Treasury;US Treasury;U.S. Treasury Department;US Treasury Department;Treasury Department;Department of the Treasury;Treasury?|USA
U.S. Department of Homeland Security|Department of Homeland Security;DHS;Homeland Security?|USA
U.S. Department of Commerce|Commerce Department;U.S. Commerce Department;US Commerce Department;Department of Commerce|USA
U.S. Department of Energy|Department of Energy;Energy Department;U.S. Energy Department|USA
U.S. Department of Transportation|Department of Transportation;Transportation Department|USA
U.S. National Security Council|National Security Council?;US National Security Council;White House National Security Council;NSC?|USA
CIA|C.I.A.;Central Intelligence Agency|USA
FBI|F.B.I.;Federal Bureau of Investigation|USA
National Security Agency|NSA|USA
Office of the Director of National Intelligence|ODNI|USA
Federal Reserve|Fed?;U.S. Federal Reserve;US Federal Reserve|USA
Federal Aviation Administration|FAA|USA
National Transportation Safety Board|NTSB|USA
Environmental Protection Agency|EPA;U.S. Environmental Protection Agency|USA
Food and Drug Administration|FDA;U.S. Food and Drug Administration|USA
Centers for Disease Control and Prevention|CDC;Centers for Disease Control|USA
Internal Revenue Service|IRS|USA
Securities and Exchange Commission|SEC;U.S. Securities and Exchange Commission|USA
NASA|Nasa;National Aeronautics and Space Administration|USA
USAID|Usaid;U.S. Agency for International Development|USA
Secret Service|U.S. Secret Service;US Secret Service|USA
U.S. Central Command|US Central Command;CENTCOM;Centcom|USA
Joint Chiefs of Staff|Joint Chiefs|USA
National Weather Service|NWS|USA
National Hurricane Center|NHC|USA
New York Police Department|NYPD|USA
British Foreign Office|Foreign Office?;UK Foreign Office;Foreign and Commonwealth Office;Foreign, Commonwealth and Development Office;FCO;FCDO|GBR
UK Ministry of Defence|British Ministry of Defence;British Defence Ministry;MoD?|GBR
UK Home Office|Home Office;British Home Office|GBR
UK Treasury|HM Treasury;Her Majesty's Treasury;His Majesty's Treasury;British Treasury|GBR
Bank of England|BoE|GBR
Scotland Yard|Metropolitan Police;Met Police;Metropolitan Police Service;New Scotland Yard|GBR
MI5|Security Service?|GBR
MI6|Secret Intelligence Service|GBR
GCHQ|Government Communications Headquarters|GBR
NHS|National Health Service|GBR
Buckingham Palace|British Royal Household|GBR
Scottish Government|Government of Scotland|XSC
Bundesbank|Deutsche Bundesbank|DEU
Bundeswehr|German Armed Forces|DEU
Russian Foreign Ministry|Russian Ministry of Foreign Affairs;Russia's Foreign Ministry;Russian MFA|RUS
Russian Defense Ministry|Russian Defence Ministry;Russian Ministry of Defense;Russian Ministry of Defence;Russia's Defense Ministry;Russia's Defence Ministry|RUS
FSB|Federal Security Service;Russian Federal Security Service|RUS
GRU|Main Intelligence Directorate|RUS
SVR|Foreign Intelligence Service?|RUS
KGB|Committee for State Security|SUN
Roskomnadzor||RUS
Wagner Group|Wagner?;Wagner PMC;PMC Wagner|RUS
Security Service of Ukraine|SBU|UKR
Chinese Foreign Ministry|Chinese Ministry of Foreign Affairs;China's Foreign Ministry|CHN
People's Liberation Army|PLA|CHN
Chinese Communist Party|Communist Party of China;CCP;CPC|CHN
Islamic Revolutionary Guard Corps|IRGC;Revolutionary Guards;Revolutionary Guard;Iran's Revolutionary Guards;Iranian Revolutionary Guards;Revolutionary Guard Corps|IRN
Quds Force|Qods Force;Al-Quds Force|IRN
Israel Defense Forces|IDF;Israeli Defense Forces;Israel Defence Forces;Israeli Army;Israeli Military|ISR
Mossad||ISR
Shin Bet|Shabak|ISR
Palestinian Authority|Palestinian National Authority|PSE
Inter-Services Intelligence|ISI?|PAK
Reserve Bank of India|RBI|IND
Kurdistan Regional Government|KRG|IRQ
Iraqi Security Forces|ISF?|IRQ
Popular Mobilization Forces|Popular Mobilisation Forces;Hashd al-Shaabi|IRQ
# PARLIAMENT
United States Congress|U.S. Congress;US Congress;Congress?;American Congress;Capitol Hill?|USA
United States House of Representatives|U.S. House of Representatives;US House of Representatives;U.S. House;House of Representatives?;House?|USA
United States Senate|U.S. Senate;US Senate;Senate?|USA
UK Parliament|British Parliament;Parliament of the United Kingdom;Houses of Parliament;Westminster?|GBR
House of Commons|Commons?|GBR
House of Lords|Lords?|GBR
Bundestag|German Parliament;German Bundestag|DEU
Bundesrat|German Bundesrat|DEU
State Duma|Duma;Russian Duma;Russian Parliament?|RUS
Federation Council|Russian Federation Council|RUS
Verkhovna Rada|Rada;Ukrainian Parliament;Supreme Council of Ukraine|UKR
Knesset|Israeli Parliament;Israel's Parliament|ISR
Sejm|Polish Parliament?|POL
Lok Sabha||IND
Rajya Sabha||IND
National People's Congress|NPC|CHN
Majlis|Iranian Parliament|IRN
Legislative Yuan|Taiwanese Parliament|TWN
National Diet|Japanese Parliament;Diet?|JPN
French National Assembly|National Assembly?|FRA
Folketing||DNK
Riksdag|Swedish Parliament|SWE
Storting|Norwegian Parliament|NOR
Cortes Generales|Spanish Parliament|ESP
Oireachtas|Irish Parliament|IRL
Dail|Dáil;Dáil Éireann|IRL
Loya Jirga||AFG
# PARTY
Democratic Party|U.S. Democratic Party;US Democratic Party|USA
Republican Party|U.S. Republican Party;GOP;G.O.P.;Grand Old Party|USA
Democratic National Committee|DNC|USA
Republican National Committee|RNC|USA
Labour Party|Labour?;British Labour Party|GBR
Conservative Party|Tory Party;British Conservative Party;Tories|GBR
Liberal Democrats|Lib Dems|GBR
Scottish National Party|SNP|XSC
UKIP|Ukip;UK Independence Party|GBR
Democratic Unionist Party|DUP|XNI
Sinn Fein|Sinn Féin|IRL
Christian Democratic Union|CDU|DEU
Social Democratic Party of Germany|SPD|DEU
Alternative for Germany|AfD;Alternative für Deutschland|DEU
National Rally|National Front?;Rassemblement National|FRA
Fidesz||HUN
Law and Justice|PiS;Law and Justice Party|POL
United Russia|United Russia Party|RUS
African National Congress|ANC|ZAF
Bharatiya Janata Party|BJP|IND
Indian National Congress|Congress Party|IND
Likud|Likud Party|ISR
Fatah|Fateh|PSE
Justice and Development Party|AKP|TUR
Republican People's Party|CHP?|TUR
Peoples' Democratic Party|HDP|TUR
Workers' Party of Korea|Korean Workers' Party|PRK
Kuomintang|KMT|TWN
Democratic Progressive Party|DPP|TWN
Muslim Brotherhood||
Liberal Democratic Party|LDP?|JPN
National League for Democracy|NLD?|MMR
# ARMED GROUP
Hamas|HAMAS;Islamic Resistance Movement|PSE
Palestinian Islamic Jihad|Islamic Jihad?;PIJ|PSE
Palestine Liberation Organization|PLO;Palestine Liberation Organisation|PSE
Hezbollah|Hizbollah;Hizbullah;Hizballah;Hezbullah|LBN
Taliban|Afghan Taliban;Taleban|AFG
Pakistani Taliban|Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP|PAK
Haqqani Network|Haqqani Group|AFG
Islamic State|ISIS;Isis;ISIL;Isil;Daesh;IS;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State Group;Da'esh|
Islamic State Khorasan|ISIS-K;IS-K;ISKP;Islamic State Khorasan Province|
Al-Qaeda|Al-Qaida;al Qaeda;al-Qa'ida;Al Qaida|
Al-Qaeda in the Arabian Peninsula|AQAP|YEM
Nusra Front|Al-Nusra Front;Jabhat al-Nusra;al-Nusra|SYR
Hayat Tahrir al-Sham|HTS|SYR
Free Syrian Army|FSA?|SYR
Syrian Democratic Forces|SDF?|SYR
YPG|People's Protection Units;Kurdish People's Protection Units|SYR
PKK|Kurdistan Workers' Party;Kurdistan Workers Party|TUR
Peshmerga|Kurdish Peshmerga|IRQ
Houthis|Houthi;Houthi Movement;Houthi Rebels;Ansar Allah;Ansarullah|YEM
Boko Haram|Boko-Haram|NGA
Al-Shabaab|Al-Shabab;al Shabab;Shabab;Shabaab|SOM
FARC|Farc;Revolutionary Armed Forces of Colombia|COL
ELN|National Liberation Army?|COL
IRA|I.R.A.;Irish Republican Army;Provisional IRA|
ETA|Basque Homeland and Liberty;Euskadi Ta Askatasuna|ESP
Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam|LKA
Lashkar-e-Taiba|Lashkar-e-Tayyiba;LeT|PAK
Jaish-e-Mohammed|Jaish-e-Mohammad|PAK
Tigray People's Liberation Front|TPLF|ETH
M23|March 23 Movement|COD
Rapid Support Forces|RSF?|SDN
Kataib Hezbollah|Kata'ib Hezbollah|IRQ
Tatmadaw|Myanmar Military;Burmese Military|MMR
Azov Battalion|Azov Regiment|UKR
# MEDIA
Associated Press|AP;A.P.|USA
Reuters|Thomson Reuters|GBR
Agence France-Presse|AFP;Agence France Presse|FRA
BBC|B.B.C.;British Broadcasting Corporation;BBC News|GBR
Bloomberg|Bloomberg?;Bloomberg News|USA
CNN|Cable News Network|USA
NBC|NBC News|USA
CBS|CBS News|USA
ABC News|ABC?|USA
Fox News|Fox News Channel|USA
MSNBC||USA
NPR|National Public Radio|USA
PBS|Public Broadcasting Service|USA
The New York Times|New York Times;NYT|USA
The Washington Post|Washington Post|USA
The Wall Street Journal|Wall Street Journal;WSJ|USA
USA Today||USA
Los Angeles Times|LA Times|USA
Politico||USA
Axios||USA
The Atlantic|Atlantic?|USA
Time|Time Magazine;Time?|USA
Newsweek||USA
Voice of America|VOA|USA
RFE/RL|Radio Free Europe/Radio Liberty;Radio Free Europe|USA
The Guardian|Guardian?|GBR
The Times|Times?;Times of London|GBR
The Daily Telegraph|Daily Telegraph;The Telegraph?|GBR
Daily Mail||GBR
Financial Times|FT|GBR
The Economist|Economist?|GBR
Sky News||GBR
Deutsche Welle|DW|DEU
Der Spiegel|Spiegel|DEU
Bild||DEU
Deutsche Presse-Agentur|DPA;dpa|DEU
Le Monde||FRA
France 24||FRA
El Pais|El País|ESP
ANSA|Ansa|ITA
TASS|Tass;ITAR-TASS;Itar-Tass|RUS
RIA Novosti|RIA|RUS
Interfax||RUS
RT|Russia Today|RUS
Sputnik|Sputnik News|RUS
Novaya Gazeta||RUS
Meduza||LVA
Ukrinform||UKR
Xinhua|Xinhua News Agency|CHN
Global Times||CHN
People's Daily||CHN
CCTV|China Central Television|CHN
South China Morning Post||HKG
KCNA|Korean Central News Agency|PRK
Yonhap|Yonhap News Agency|KOR
Kyodo|Kyodo News|JPN
NHK||JPN
Press Trust of India|PTI|IND
Al Jazeera|Al-Jazeera|QAT
Al Arabiya|Al-Arabiya|SAU
IRNA|Islamic Republic News Agency|IRN
Fars News Agency|Fars?;Fars News|IRN
Tasnim|Tasnim News Agency|IRN
ISNA|Iranian Students News Agency|IRN
SANA|Syrian Arab News Agency|SYR
Anadolu Agency|Anadolu|TUR
Haaretz|Ha'aretz|ISR
# COMPANY
Gazprom||RUS
Rosneft||RUS
Lukoil||RUS
Sberbank||RUS
Rosatom||RUS
Nord Stream AG||
Naftogaz||UKR
Google|Google LLC|USA
Alphabet|Alphabet Inc.|USA
Apple|Apple Inc.;Apple?|USA
Amazon|Amazon.com;Amazon?|USA
Microsoft|Microsoft Corporation|USA
Facebook|Facebook Inc.|USA
Meta|Meta Platforms;Meta?|USA
Twitter|Twitter Inc.|USA
YouTube||USA
WhatsApp||USA
OpenAI||USA
Tesla|Tesla Inc.;Tesla?|USA
SpaceX|Space X|USA
Boeing|Boeing Company|USA
Lockheed Martin||USA
General Motors|GM|USA
Ford Motor Company|Ford?;Ford Motor Co.|USA
ExxonMobil|Exxon Mobil;Exxon|USA
Chevron||USA
Goldman Sachs||USA
JPMorgan Chase|JPMorgan;JP Morgan;J.P. Morgan|USA
Pfizer||USA
Moderna||USA
Airbus|Airbus SE|FRA
TotalEnergies|Total SA|FRA
Renault||FRA
BP|British Petroleum|GBR
Shell|Royal Dutch Shell;Shell?|GBR
AstraZeneca||GBR
HSBC||GBR
Siemens|Siemens AG|DEU
Volkswagen|VW|DEU
Deutsche Bank||DEU
BioNTech||DEU
Huawei|Huawei Technologies|CHN
ZTE||CHN
Alibaba||CHN
Tencent||CHN
ByteDance||CHN
TikTok||CHN
Samsung|Samsung Electronics|KOR
Toyota||JPN
Sony||JPN
Saudi Aramco|Aramco|SAU
Petrobras||BRA
PDVSA||VEN
TSMC|Taiwan Semiconductor Manufacturing Company|TWN
NSO Group||ISR
# CIVIL SOCIETY
Amnesty International|Amnesty?|
Human Rights Watch|HRW|
Greenpeace||
Oxfam||
Doctors Without Borders|Médecins Sans Frontières;Medecins Sans Frontieres;MSF|
Reporters Without Borders|RSF?;Reporters Sans Frontières|
Committee to Protect Journalists|CPJ|
Transparency International||
Save the Children||
Red Crescent|Red Crescent Society|
White Helmets|Syria Civil Defence;Syrian Civil Defence|SYR
Syrian Observatory for Human Rights|SOHR|
Freedom House||USA
Bellingcat||
WikiLeaks|Wikileaks|
Black Lives Matter|BLM?|USA
American Civil Liberties Union|ACLU|USA
National Rifle Association|NRA|USA
Johns Hopkins University|Johns Hopkins?|USA
Atlantic Council||USA
Chatham House||GBR
Carnegie Endowment for International Peace|Carnegie Endowment|USA
International Crisis Group|Crisis Group|
Roman Catholic Church|Catholic Church|VAT
Russian Orthodox Church|Moscow Patriarchate|RUS
Church of England|Anglican Church?|GBR
International Olympic Committee|IOC|
FIFA|Fifa|
UEFA|Uefa|
World Anti-Doping Agency|WADA;Wada|
Anonymous|Anonymous?;Anonymous Collective|
`
