import { contentHash } from '../text/index.ts'

/** Ids are hashes of what they name (DESIGN: same input, same graph); the brand keeps one kind from passing for another. */
type Id<Kind extends string> = string & { readonly kind: Kind }

export type ActorId = Id<'Actor'>
export type ActId = Id<'Act'>
export type ClaimId = Id<'Claim'>
export type ReportId = Id<'Report'>
export type ArticleId = Id<'Article'>
export type OutletId = Id<'Outlet'>
export type SourceId = Id<'Source'>
export type DecisionId = Id<'Decision'>

/** Makes the id of one kind of thing from the parts that identify it. */
function idOf<Kind extends string>(prefix: string): (...parts: readonly unknown[]) => Id<Kind> {
  return (...parts) => `${prefix}${contentHash(prefix, ...parts)}` as Id<Kind>
}

/** Of a type and a canonical key; of the article too, where the actor is known only there. */
export const actorId = idOf<'Actor'>('n')
/** Of type, by, to, content, date, polarity and modality. */
export const actId = idOf<'Act'>('a')
/** Of the folded text of the content. */
export const claimId = idOf<'Claim'>('c')
/** Of article and all that is read of it, so that another reading is another report; not of how sure it is. */
export const reportId = idOf<'Report'>('r')
/** Of outlet, day and normalised text. */
export const articleId = idOf<'Article'>('d')
/** Of the folded name. */
export const outletId = idOf<'Outlet'>('o')
/** Of the bytes of a file and the version of the reader. */
export const sourceId = idOf<'Source'>('s')
/** Of what is decided, who decides it, and how often that was decided before. */
export const decisionId = idOf<'Decision'>('e')
