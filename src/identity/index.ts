export { BLOCS, type Bloc, findBloc } from './blocs.ts'
export { type Gender, genderOfName, genderOfTitle } from './genders.ts'
export { findLeader, type Office } from './leaders.ts'
export {
  type FoundNation,
  findCapital,
  findDemonym,
  findNation,
  findSeat,
  NATIONS,
  type Nation,
  nationOf,
} from './nations.ts'
export { BODY_NOUNS, COLLECTIVE_NOUNS, NATION_NOUNS, PERSON_NOUNS } from './nouns.ts'
export {
  type FoundOrganization,
  findOrganization,
  KIND_NOUNS,
  ORGANIZATIONS,
  type Organization,
  type OrganizationKind,
} from './organizations.ts'
export { findOutletFamily } from './outletFamilies.ts'
export { compatibleGivenNames, personKey } from './people.ts'
export { findTitle, isTitle, isTitleWord, TITLES, type Title, type TitleKind } from './titles.ts'
