import { GraphQLError, type ValidationRule, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ApiErrorCode } from '../apiError.ts'

/** Keeps the schema to itself: neither tells of it nor, in errors, proposes names of it. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(noIntrospection)
      setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { hideSuggestions: true }),
      )
    },
    onExecute: ({ args }) => void Object.assign(args, { hideSuggestions: true }),
    onSubscribe: ({ args }) => void Object.assign(args, { hideSuggestions: true }),
  }
}

const CODE: ApiErrorCode = 'INTROSPECTION_OFF'

const noIntrospection: ValidationRule = (context) => ({
  Field(node) {
    const name = node.name.value
    if (name !== '__schema' && name !== '__type') return
    const message = `This server does not answer ${name}; its schema is in its documentation.`
    context.reportError(new GraphQLError(message, { nodes: node, extensions: { code: CODE } }))
  },
})
