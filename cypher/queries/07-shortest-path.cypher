// How two names hang together: the shortest way between them over places, parts, builders and reports.
// On the seeds: both stand in one report of the district.
MATCH (a:Entity {name: '北杨人工智能小镇'}), (b:Entity {name: '徐家汇书院'})
MATCH path = shortestPath((a)-[:LOCATED_IN|PART_OF|BUILDS|RUNS|PARTNERS_WITH|MENTIONS*..6]-(b))
RETURN length(path) AS steps, [n IN nodes(path) WHERE n:Entity | n.name] AS names
ORDER BY steps
