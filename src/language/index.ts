export type { Analysis, English, Entity, Sentence, Token } from './analysis.ts'
export { type EnglishOptions, loadEnglish } from './loadEnglish.ts'
export { paragraphsOf } from './paragraphsOf.ts'
