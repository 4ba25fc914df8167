import { apiError } from '../apiError.ts'
import { builder } from '../builder.ts'

export function defineScalars(): void {
  builder.scalarType('Date', {
    description: 'A day, as 2022-02-01.',
    serialize: (day) => day,
    parseValue: (value) => {
      if (typeof value === 'string' && isDay(value)) return value
      throw apiError('BAD_USER_INPUT', `${JSON.stringify(value)} is no day of the form 2022-02-01.`)
    },
  })

  builder.scalarType('DateTime', {
    description: 'A moment in UTC, as 2022-02-01T12:30:00.000Z.',
    serialize: (milliseconds) => new Date(milliseconds).toISOString(),
    parseValue: () => {
      throw apiError('BAD_USER_INPUT', 'Moments are given, not taken.')
    },
  })
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}
