/** What is left of `T` when every field that may be null is absent instead. */
export type WithoutNulls<T> = { [Key in keyof T]?: NonNullable<T[Key]> }

/** GraphQL may say null for what is left out; the layers below leave it out. The keys come sorted. */
export function withoutNulls<T extends object>(value: T): WithoutNulls<T> {
  const entries = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))) as WithoutNulls<T>
}
