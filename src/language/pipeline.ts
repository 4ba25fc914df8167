import { createDoc, type Doc } from './doc.ts'
import { Kernels, type Pointer } from './nn/kernels.ts'
import { Tagger } from './nn/tagger.ts'
import { Tok2Vec } from './nn/tok2vec.ts'
import { TransitionModel } from './nn/transitionModel.ts'
import { joinSharedSubjects, partAtSemicolons } from './parse/attachClauses.ts'
import { DependencyParser } from './parse/dependencyParser.ts'
import { EntityRecognizer } from './parse/entityRecognizer.ts'
import { HYPHENATED_PREFIX, preferFinalE, type Repairs, straightenContraction } from './repairs.ts'
import { AttributeRuler } from './rules/attributeRuler.ts'
import { Lemmatizer } from './rules/lemmatizer.ts'
import type { Model } from './weights/readModel.ts'
import { Tokenizer } from './words/tokenizer.ts'
import { Vocab } from './words/vocab.ts'

/** The stages in their order, on the memory they share. */
export class Pipeline {
  readonly #kernels = new Kernels()
  readonly #repairs: Repairs
  readonly #tokenizer: Tokenizer
  readonly #tok2vec: Tok2Vec
  readonly #tagger: Tagger
  readonly #parser: DependencyParser
  readonly #attributeRuler: AttributeRuler
  readonly #lemmatizer: Lemmatizer
  readonly #nameTok2vec: Tok2Vec
  readonly #recognizer: EntityRecognizer
  /** End of what the model itself takes of the memory. */
  readonly #base: Pointer

  constructor({ data, tensors }: Model, repairs: Repairs) {
    const kernels = this.#kernels
    this.#repairs = repairs
    const { width } = data.tok2vec
    const prefix = repairs.hyphenatedPrefixes ? HYPHENATED_PREFIX : undefined
    const vocab = new Vocab(data.lex, repairs.apostrophes ? straightenContraction : undefined)
    this.#tokenizer = new Tokenizer(vocab, data.tokenizer, { keepsSpace: !repairs.whiteSpace, whole: prefix })
    this.#tok2vec = new Tok2Vec(kernels, vocab, data.tok2vec, tensors)
    this.#tagger = new Tagger(kernels, tensors, data.tagger.labels, width)
    const parserModel = new TransitionModel(kernels, tensors, 'parser', data.parser, width)
    this.#parser = new DependencyParser(parserModel, data.parser.moves)
    this.#attributeRuler = new AttributeRuler(data.attributeRuler)
    const chooseVerb = repairs.lemmas ? preferFinalE : undefined
    this.#lemmatizer = new Lemmatizer(data.lemmatizer, { chooseVerb, prefix })
    this.#nameTok2vec = new Tok2Vec(kernels, vocab, data.ner.tok2vec, tensors)
    const nameModel = new TransitionModel(kernels, tensors, 'ner', data.ner, data.ner.tok2vec.width)
    this.#recognizer = new EntityRecognizer(nameModel, data.ner.moves)
    this.#base = kernels.mark()
  }

  /** Annotates a text of moderate length: memory grows by some 4 kB for each token of it. */
  process(text: string): Doc {
    const tokens = this.#tokenizer.tokenize(text)
    const doc = createDoc(tokens)
    if (doc.length === 0) return doc
    this.#kernels.release(this.#base)
    const vectors = this.#tok2vec.run(tokens)
    doc.tags = this.#tagger.tag(vectors, doc.length)
    this.#parser.annotate(doc, vectors)
    this.#attributeRuler.annotate(doc)
    this.#lemmatizer.annotate(doc)
    if (this.#repairs.semicolons) partAtSemicolons(doc)
    if (this.#repairs.sharedSubjects) joinSharedSubjects(doc)
    this.#kernels.release(this.#base)
    this.#recognizer.annotate(doc, this.#nameTok2vec.run(tokens))
    return doc
  }
}
