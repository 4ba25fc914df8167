import { type NoParams, read } from './statement.ts'

/** Asks whether the engine answers. */
export const ping = read<NoParams, { readonly one: 1 }>('ping', 'RETURN 1 AS one')
