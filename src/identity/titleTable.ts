/** Titles that stand before or after a person's name, under their kind: written out, then other forms. */
export const TITLE_TABLE = `
# HONORIFIC
Mr.|Mr;Mister
Mrs.|Mrs
Ms.|Ms
Miss|
Mx.|Mx
Dr.|Dr;Doctor
Sir|
Dame|
Lord|
Lady|
Baron|
Baroness|
Count|
Countess|
Duke|
Duchess|
Madam|Madame;Mme
Monsieur|
Herr|
Frau|
Señor|
Señora|
Sheikh|Sheik;Shaikh
Sheikha|
Mullah|Mulla
Maulana|Mawlana
Hajji|Haji
Saint|St.
Professor|Prof.;Prof
Reverend|Rev.;Rev
Father|Fr.
Brother|
Sister|
Rabbi|
Imam|
Ayatollah|
Grand Ayatollah|
Hojatoleslam|Hojjatoleslam
His Excellency|Her Excellency
His Majesty|Her Majesty
His Holiness|
His Royal Highness|Her Royal Highness
The Honorable|Hon.;Honourable;Right Honourable;Rt Hon.
# RANK
General|Gen.;Gen
Lieutenant General|Lt. Gen.;Lt Gen;Lieutenant-General
Major General|Maj. Gen.;Maj Gen;Major-General
Brigadier General|Brig. Gen.;Brig Gen;Brigadier-General
Brigadier|Brig.
Colonel General|Col. Gen.;Colonel-General
Colonel|Col.;Col
Lieutenant Colonel|Lt. Col.;Lt Col;Lieutenant-Colonel
Major|Maj.
Captain|Capt.;Capt
Lieutenant|Lt.;Lieut.
Second Lieutenant|2nd Lt.
Sergeant|Sgt.;Sgt
Staff Sergeant|Staff Sgt.
Corporal|Cpl.
Lance Corporal|Lance Cpl.
Private|Pvt.
Specialist|Spc.
Admiral|Adm.;Adm
Vice Admiral|Vice Adm.
Rear Admiral|Rear Adm.
Commodore|
Commander|Cmdr.;Cdr.
Lieutenant Commander|Lt. Cmdr.
Air Marshal|Air Chief Marshal;Air Vice-Marshal
Field Marshal|
Marshal|
Inspector|Insp.
Detective|Det.
Detective Inspector|Det. Insp.;DI
Detective Chief Inspector|DCI
Detective Sergeant|Det. Sgt.
Detective Constable|Det. Con.
Detective Superintendent|Det. Supt.
Superintendent|Supt.
Chief Superintendent|Ch. Supt.
Chief Inspector|
Constable|PC
Chief Constable|
Officer|
Trooper|
Sheriff|
Judge|
Justice|
Chief Justice|
District Judge|
Magistrate|
Cardinal|
Archbishop|Abp.
Bishop|
Patriarch|
Metropolitan|
Pastor|
Pope|
Dalai Lama|
# OFFICE
President|Pres.;POTUS;presidents
Vice President|Vice-President;VP;Veep
President-elect|
Vice President-elect|
Prime Minister|PM;Premier;prime ministers;Prime-Minister
Deputy Prime Minister|deputy PM
Prime Minister-designate|
First Minister|
First Lady|
Taoiseach|
Tánaiste|
Chancellor|
Vice Chancellor|
Chancellor of the Exchequer|
Minister|ministers
Minister of State|
Minister without Portfolio|
Secretary|
Secretary of State|Secretaries of State
Secretary of Defense|
Secretary of the Treasury|Treasury Secretary
Secretary of Commerce|
Secretary of Homeland Security|
Deputy Secretary of State|
Assistant Secretary of State|
Under Secretary of State|Undersecretary of State
Secretary General|Secretary-General;secretaries general
Director General|Director-General
Prosecutor General|Prosecutor-General
Governor General|Governor-General
Attorney General|Attorney-General;attorneys general
Solicitor General|
Surgeon General|
Inspector General|
Comptroller General|
Consul General|Consul-General
Consul|
Ambassador|Amb.;ambassadors
Ambassador-at-large|
Permanent Representative|
High Representative|
High Commissioner|
Special Representative|
Special Envoy|
Special Rapporteur|Rapporteur
Special Counsel|
Special Prosecutor|
Envoy|
Chargé d'affaires|
Attaché|
Diplomat|top diplomat
Negotiator|chief negotiator
Foreign Policy Chief|
National Security Adviser|National Security Advisor
Adviser|Advisor;advisers;advisors
Aide|
Chief of Staff|
Chief of the General Staff|
Chief of Defence Staff|
Chairman of the Joint Chiefs of Staff|
Commander-in-Chief|Commander in Chief
Supreme Leader|
Paramount Leader|
Leader|
Opposition Leader|Leader of the Opposition
Majority Leader|
Minority Leader|
Majority Whip|
Minority Whip|
Whip|
Speaker|
Speaker of the House|House Speaker
Senate Majority Leader|
Senate Minority Whip|
Senate Majority Whip|
Senate President|President of the Senate
Senate Minority Leader|
House Majority Leader|
House Minority Leader|
President pro tempore|
Senator|Sen.;Sens.;Sen;senators
Representative|Rep.;Reps.;Rep;representatives
Congressman|congressmen
Congresswoman|congresswomen
Member of Parliament|MP;M.P.;MPs
Member of the European Parliament|MEP;MEPs
Member|
Board Member|
Lawmaker|
Legislator|
Deputy|deputies
Deputy Speaker|
Delegate|Del.
Assemblyman|
Assemblywoman|
Councillor|Councilor;Cllr
Councilman|
Councilwoman|
Alderman|
Governor|Gov.;Gov;governors
Lieutenant Governor|Lt. Gov.
Deputy Governor|
Mayor|mayors
Lord Mayor|
Premier-designate|
King|
Queen|
Prince|
Princess|
Crown Prince|
Crown Princess|
Emperor|
Empress|
Emir|Amir
Sultan|
Shah|
Tsar|Czar
Grand Duke|
Chief|
Chief Executive|Chief Executive Officer;CEO
Chief Financial Officer|CFO
Chief Operating Officer|COO
Chief Cabinet Secretary|
Chief Secretary|
Cabinet Secretary|
Chairman|Chair;chairperson
Chairwoman|
Vice Chairman|Vice Chair
Co-chair|Co-chairman
Director|
Executive Director|
Managing Director|
Deputy Director|
Head|
Boss|
Founder|Co-founder
President and CEO|
General Secretary|
Party Leader|
Party Chief|
Spokesman|spokesmen
Spokeswoman|spokeswomen
Spokesperson|spokespeople;spokespersons
Press Secretary|
Communications Director|
Commissioner|
Commandant|
Undersecretary|Under-Secretary;Under Secretary
Treasurer|
Auditor|
Ombudsman|
Prosecutor|
Chief Prosecutor|
Public Prosecutor|
District Attorney|DA
Attorney|Atty.
Lawyer|
Candidate|
Nominee|
Presidential Candidate|
Dictator|
Strongman|
Warlord|
Mufti|Grand Mufti
Chief Rabbi|
Caliph|
Police Chief|Chief of Police
Army Chief|
Intelligence Chief|
Central Bank Governor|
Editor|Editor-in-Chief
Correspondent|
Reporter|
Journalist|
Analyst|
Activist|
Dissident|
Economist|
Historian|
Expert|
Official|
`
