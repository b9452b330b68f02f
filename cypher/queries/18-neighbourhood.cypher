// What stands around a name: where it lies, what belongs to it, who works on it, each with the sentence that says so.
// On the seeds: 北杨人工智能小镇 lies in 华泾地区. In Browser: MATCH p = (:Project {name: '北杨人工智能小镇'})--() RETURN p.
MATCH (e:Entity {name: '北杨人工智能小镇'})-[r:LOCATED_IN|PART_OF|BUILDS|RUNS|PARTNERS_WITH]-(o:Entity)
RETURN startNode(r).name AS from, type(r) AS relation, endNode(r).name AS to, r.year AS year, coalesce(r.quote, 'by its name') AS because
ORDER BY relation, from, to, year, because
