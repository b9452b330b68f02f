-- What resolution makes of the mentions. All of it is written whole, in one transaction, and can be made again from the facts.

-- Numbers follow the order of ids, so that an order by number is an order by id.
CREATE TABLE entity (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  code TEXT,
  level TEXT,
  part_of TEXT,
  first_year INTEGER,
  last_year INTEGER,
  mentions INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  districts TEXT NOT NULL
);

CREATE INDEX entity_by_whole ON entity (part_of, id) WHERE part_of IS NOT NULL;

CREATE TABLE alias (
  entity INTEGER NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (entity, place)
) WITHOUT ROWID;

-- Every id that finds an entity: its own, and those that its aliases make.
CREATE TABLE entity_key (
  key TEXT NOT NULL PRIMARY KEY,
  entity INTEGER NOT NULL
) WITHOUT ROWID;

-- Every normalised name and alias.
CREATE TABLE entity_name (
  name TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (name, entity)
) WITHOUT ROWID;

-- For each single character and each pair of neighbours in a normalised name, the entities that have it (NamePostings.cs).
CREATE TABLE name_gram (
  gram TEXT NOT NULL PRIMARY KEY,
  count INTEGER NOT NULL,
  entities BLOB NOT NULL
) WITHOUT ROWID;

-- Which mention is of which entity.
CREATE TABLE assignment (
  document INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (document, mention)
) WITHOUT ROWID;

CREATE INDEX assignment_by_entity ON assignment (entity, document, mention);

ALTER TABLE store ADD COLUMN entities INTEGER NOT NULL DEFAULT 0;

UPDATE store SET resolved = documents = 0;
