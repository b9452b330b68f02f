// Constraints and indexes of the graph. The program applies them when it opens a database for the first time; applying them again changes nothing.
// One statement at a time, each ended by a semicolon: the Query API takes no two at once. Uniqueness and indexes only, since Community has no more.

// The store itself: which schema, which revision, whether its entities are resolved.
CREATE CONSTRAINT graph_store IF NOT EXISTS FOR (s:GraphStore) REQUIRE s.name IS UNIQUE;

CREATE CONSTRAINT document_key IF NOT EXISTS FOR (d:Document) REQUIRE d.key IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
// A district that publishes is a node also when no report names it.
CREATE CONSTRAINT district_id IF NOT EXISTS FOR (d:District) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT indicator_name IF NOT EXISTS FOR (i:Indicator) REQUIRE i.name IS UNIQUE;

// Names, for “is” and for CONTAINS of any length.
CREATE INDEX entity_name IF NOT EXISTS FOR (e:Entity) ON (e.name);
CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (e:Entity) ON (e.search);
CREATE TEXT INDEX entity_keys IF NOT EXISTS FOR (e:Entity) ON (e.keys);
CREATE INDEX assertion_year IF NOT EXISTS FOR (a:Assertion) ON (a.year, a.tense);

// What a document said goes with it; these find it.
CREATE INDEX located_in_document IF NOT EXISTS FOR ()-[r:LOCATED_IN]-() ON (r.document);
CREATE INDEX part_of_document IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.document);
CREATE INDEX builds_document IF NOT EXISTS FOR ()-[r:BUILDS]-() ON (r.document);
CREATE INDEX runs_document IF NOT EXISTS FOR ()-[r:RUNS]-() ON (r.document);
CREATE INDEX partners_with_document IF NOT EXISTS FOR ()-[r:PARTNERS_WITH]-() ON (r.document);
CREATE INDEX reports_document IF NOT EXISTS FOR ()-[r:REPORTS]-() ON (r.document);

// For people in Neo4j Browser: CALL db.index.fulltext.queryNodes('names', '北杨'). The program does not search by them.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (e:Entity) ON EACH [e.name, e.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX passages IF NOT EXISTS FOR (a:Assertion) ON EACH [a.quote] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
