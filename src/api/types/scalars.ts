import { apiError } from '../apiError.ts'
import { builder } from '../builder.ts'

/** A date and a time with a zone: without one it would be another moment on another machine. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

export function defineScalars(): void {
  builder.scalarType('JSON', {
    description: 'A value of any form, as JSON has it.',
    serialize: (value) => value,
  })

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
    parseValue: (value) => {
      const moment = typeof value === 'string' && MOMENT.test(value) ? Date.parse(value) : Number.NaN
      if (!Number.isNaN(moment)) return moment
      throw apiError(
        'BAD_USER_INPUT',
        `${JSON.stringify(value)} is no moment of the form 2022-02-01T12:30:00Z, with its time zone.`,
      )
    },
  })
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  )
}
