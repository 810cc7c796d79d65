"""Checks a corpus that outgrows one machine on Spark, with the command line of Crosscheck on every worker.

    spark-submit streams.py ARTICLES FINDINGS [COMMAND]

ARTICLES: lines {"path", "text"}, with "published" and "outlet" where they are known.
FINDINGS: a new folder, for lines with one agreement, contradiction or comparison each.
COMMAND: how the workers call Crosscheck; "crosscheck" where it is on their path.
"""
import json
import os
import sys
import tempfile
import zlib

from pyspark import SparkContext, SparkFiles

articles_path, findings_path, *command = sys.argv[1:]
crosscheck = command[0] if command else "crosscheck"
context = SparkContext.getOrCreate()
articles = context.textFile(articles_path)


def by_key(lines):
    """Lines of one key stand together in one partition; the order among them does not matter."""
    keyed = lines.keyBy(lambda line: json.loads(line)["key"])
    return keyed.repartitionAndSortWithinPartitions(
        lines.getNumPartitions(), lambda key: zlib.crc32(key.encode())
    ).values()


# Who is who, and which articles tell one story, only all articles together show: every worker gets what is known of them.
with tempfile.TemporaryDirectory() as folder:
    names = os.path.join(folder, "names.jsonl")
    with open(names, "w", encoding="utf-8") as file:
        for line in articles.pipe(crosscheck + " extract --names", checkCode=True).toLocalIterator():
            file.write(line + "\n")
    context.addFile(names)

    def claims_of(lines):
        import subprocess

        known = SparkFiles.get("names.jsonl")
        done = subprocess.run(
            crosscheck.split() + ["extract", "--with", known],
            input="\n".join(lines),
            stdout=subprocess.PIPE,
            check=True,
            encoding="utf-8",
        )
        return done.stdout.splitlines()

    claims = articles.mapPartitions(claims_of)
    slots = by_key(claims).pipe(crosscheck + " reduce", checkCode=True)
    stories = by_key(slots).pipe(crosscheck + " reduce --stories", checkCode=True)
    stories.saveAsTextFile(findings_path)
