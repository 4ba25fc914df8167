import { ClaimgraphError } from '../../model/index.ts'
import { schema } from '../schema.ts'
import type { Coordinate } from './declared.ts'
import type { Protection } from './needs.ts'
import { protectableFields } from './protectableFields.ts'

/** Throws BAD_CONFIG for a rule that would protect nothing. */
export function checkProtection(protection: Protection): void {
  const fields = [...protectableFields(schema)]
  for (const [coordinate, role] of Object.entries(protection)) {
    if (!fields.includes(coordinate as Coordinate)) {
      const ofType = fields.filter((field) => typeOf(field) === typeOf(coordinate))
      const types = new Set(fields.map(typeOf))
      throw new ClaimgraphError('BAD_CONFIG', `${coordinate} is no field that can be protected`, {
        value: coordinate,
        advice: ofType.length > 0 ? `There are ${ofType.join(', ')}.` : `Types are ${[...types].join(', ')}.`,
      })
    }
    if (role === 'reader') {
      throw new ClaimgraphError('BAD_CONFIG', `${coordinate}=reader protects nothing`, {
        value: role,
        advice: 'Whoever may ask is a reader: name curator or admin.',
      })
    }
  }
}

function typeOf(coordinate: string): string {
  return coordinate.split('.')[0] ?? ''
}
