export { ACT_TYPES, ACTS, type ActDefinition, type ActType } from './acts.ts'
export {
  ACTOR_TYPES,
  ACTORS,
  type ActorType,
  DATE_PRECISIONS,
  type DatePrecision,
  MODALITIES,
  type Modality,
  POLARITIES,
  type Polarity,
  QUOTE_FORMS,
  type QuoteForm,
  RESPONSE_KINDS,
  type ResponseKind,
  TIES,
  type TieType,
} from './enums.ts'
export { isDeed } from './isDeed.ts'
