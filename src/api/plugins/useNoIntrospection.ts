import {
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type ValidationRule,
  validate,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ApiErrorCode } from '../apiError.ts'

/** Keeps the schema to itself: neither tells of it nor, in errors, proposes names of it. */
export function useNoIntrospection(): Plugin {
  return {
    onValidate(hook) {
      hook.addValidationRule(noIntrospection)
      hook.setValidationFn((schema, document, rules) =>
        validate(schema, document, rules, { hideSuggestions: true }),
      )
    },
    onExecute(hook) {
      const errors = wrongVariables(hook.args)
      if (errors) hook.setResultAndStopExecution({ errors })
    },
    onSubscribe(hook) {
      const errors = wrongVariables(hook.args)
      if (errors) hook.setResultAndStopExecution({ errors })
    },
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

/** The executor finds these too, and proposes names whatever it is told. */
function wrongVariables({ schema, document, operationName, variableValues }: ExecutionArgs) {
  const operation = getOperationAST(document, operationName)
  const definitions = operation?.variableDefinitions ?? []
  return getVariableValues(schema, definitions, variableValues ?? {}, { hideSuggestions: true }).errors
}
