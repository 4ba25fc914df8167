import { z } from 'zod'
import { ClaimgraphError } from '../model/index.ts'

/** What the environment says; options of the command line go before it. */
export interface Config {
  readonly port: number
  /** Folder of the embedded graph. */
  readonly graph: string
  /** Who decides where the command line does not say. */
  readonly user: string | undefined
  /** Where the graph is kept on a Neo4j server. */
  readonly neo4j: Neo4jConfig | undefined
  readonly access: AccessConfig
}

/** Who may ask what of a server. */
export interface AccessConfig {
  /** File of the keys that let somebody in. */
  readonly keys?: string | undefined
  /** Address or file of the keys that sign JSON Web Tokens. */
  readonly jwks?: string | undefined
  readonly issuer?: string | undefined
  readonly audience?: string | undefined
  /** The claim of a token that holds the role. */
  readonly roleClaim?: string | undefined
  /** Whether those without key and token may read. */
  readonly openReading?: boolean | undefined
  /** Rules such as `Article.text=curator`, several with commas between them. */
  readonly protect?: string | undefined
}

export interface Neo4jConfig {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

const Port = z.coerce.number().int().min(0).max(65_535)

const Neo4j = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\/\S+$/, 'not an address such as neo4j://host:7687'),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string('not set'),
  NEO4J_DATABASE: z.string().default('neo4j'),
})

const Environment = z.object({
  PORT: Port.default(4000),
  CLAIMGRAPH_GRAPH: z.string().default('.claimgraph/graph'),
  CLAIMGRAPH_USER: z.string().optional(),
  CLAIMGRAPH_KEYS: z.string().optional(),
  CLAIMGRAPH_JWKS: z.string().optional(),
  CLAIMGRAPH_ISSUER: z.string().optional(),
  CLAIMGRAPH_AUDIENCE: z.string().optional(),
  CLAIMGRAPH_ROLE_CLAIM: z.string().optional(),
  CLAIMGRAPH_OPEN_READING: z.stringbool().optional(),
  CLAIMGRAPH_PROTECT: z.string().optional(),
})

/** Reads the configuration; an empty variable is an unset one. Throws BAD_CONFIG, naming each wrong variable. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const said = parsed(Environment, set)
  return {
    port: said.PORT,
    graph: said.CLAIMGRAPH_GRAPH,
    user: said.CLAIMGRAPH_USER,
    neo4j: set.NEO4J_URI === undefined ? undefined : neo4jOf(parsed(Neo4j, set)),
    access: {
      keys: said.CLAIMGRAPH_KEYS,
      jwks: said.CLAIMGRAPH_JWKS,
      issuer: said.CLAIMGRAPH_ISSUER,
      audience: said.CLAIMGRAPH_AUDIENCE,
      roleClaim: said.CLAIMGRAPH_ROLE_CLAIM,
      openReading: said.CLAIMGRAPH_OPEN_READING,
      protect: said.CLAIMGRAPH_PROTECT,
    },
  }
}

function neo4jOf(set: z.infer<typeof Neo4j>): Neo4jConfig {
  return {
    uri: set.NEO4J_URI,
    user: set.NEO4J_USER,
    password: set.NEO4J_PASSWORD,
    database: set.NEO4J_DATABASE,
  }
}

function parsed<T>(schema: z.ZodType<T>, set: Readonly<Record<string, string | undefined>>): T {
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const wrong = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new ClaimgraphError('BAD_CONFIG', `the environment is set wrongly (${wrong.join('; ')})`, {
    advice: 'Correct or unset these variables.',
  })
}
