// What two areas have in common: what the same sentence names with each of them.
// On the seeds: the other growth areas of the district, and works along the river.
MATCH (a:Area {name: '徐汇滨江'})<-[x:MENTIONS]-(d:Document)-[m:MENTIONS]->(e:Entity)
WHERE m.sentence = x.sentence AND e <> a
WITH DISTINCT e
MATCH (b:Area {name: '漕河泾开发区'})<-[y:MENTIONS]-(d:Document)-[n:MENTIONS]->(e)
WHERE n.sentence = y.sentence AND e <> b
RETURN DISTINCT [l IN labels(e) WHERE l <> 'Entity'][0] AS label, e.name AS name, e.mentions AS mentions
ORDER BY mentions DESC, name, label
