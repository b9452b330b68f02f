-- What the reports say, as they say it. Every row belongs to a document, is written with it and goes with it.
-- Enumerations stand by their names, days as yyyy-mm-dd, lists of strings as JSON; offsets count UTF-16 units of document_text.text.

-- One row: what the whole file holds, so that asking for it costs nothing.
CREATE TABLE store (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  revision INTEGER NOT NULL,
  resolved INTEGER NOT NULL,
  documents INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  assertions INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  relations INTEGER NOT NULL,
  curation TEXT NOT NULL
);

INSERT INTO store VALUES (1, 0, 1, 0, 0, 0, 0, 0, '');

CREATE TABLE document (
  number INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  -- What the facts were made from; a build leaves alone what has the same.
  fingerprint TEXT NOT NULL DEFAULT '',
  title TEXT,
  title_origin TEXT,
  issuer TEXT,
  issuer_origin TEXT,
  district_name TEXT,
  district_code TEXT,
  district_origin TEXT,
  date TEXT,
  date_origin TEXT,
  kind TEXT,
  kind_origin TEXT,
  review_year INTEGER,
  review_year_origin TEXT,
  plan_year INTEGER,
  plan_year_origin TEXT,
  warnings TEXT NOT NULL,
  length INTEGER NOT NULL,
  mentions INTEGER NOT NULL,
  assertions INTEGER NOT NULL,
  observations INTEGER NOT NULL,
  relations INTEGER NOT NULL
);

-- Apart from document, so that a list of documents does not read their texts.
CREATE TABLE document_text (
  document INTEGER PRIMARY KEY,
  text TEXT NOT NULL
);

CREATE TABLE section (
  document INTEGER NOT NULL,
  place INTEGER NOT NULL,
  path TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  year INTEGER,
  tense TEXT,
  from_year INTEGER,
  to_year INTEGER,
  PRIMARY KEY (document, place)
) WITHOUT ROWID;

-- offsets: the runs of raw text that the sentence is made of (OffsetRuns.cs).
CREATE TABLE sentence (
  document INTEGER NOT NULL,
  place INTEGER NOT NULL,
  section INTEGER NOT NULL,
  kind TEXT NOT NULL,
  year INTEGER,
  tense TEXT,
  from_year INTEGER,
  to_year INTEGER,
  offsets BLOB NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document, place)
) WITHOUT ROWID;

CREATE TABLE mention (
  document INTEGER NOT NULL,
  place INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  label TEXT NOT NULL,
  text TEXT NOT NULL,
  name TEXT NOT NULL,
  score REAL NOT NULL,
  PRIMARY KEY (document, place)
) WITHOUT ROWID;

CREATE TABLE assertion (
  document INTEGER NOT NULL,
  mention INTEGER NOT NULL,
  place INTEGER NOT NULL,
  year INTEGER NOT NULL,
  tense TEXT NOT NULL,
  phase TEXT NOT NULL,
  scope TEXT NOT NULL,
  modality TEXT NOT NULL,
  from_year INTEGER,
  to_year INTEGER,
  due TEXT NOT NULL,
  cue_start INTEGER,
  cue_end INTEGER,
  PRIMARY KEY (document, mention, place)
) WITHOUT ROWID;

CREATE TABLE observation (
  document INTEGER NOT NULL,
  place INTEGER NOT NULL,
  sentence INTEGER NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  indicator TEXT NOT NULL,
  district_name TEXT NOT NULL,
  district_code TEXT,
  year INTEGER NOT NULL,
  tense TEXT NOT NULL,
  value REAL NOT NULL,
  unit TEXT NOT NULL,
  measure TEXT NOT NULL,
  qualifier TEXT NOT NULL,
  PRIMARY KEY (document, place)
) WITHOUT ROWID;

CREATE TABLE relation (
  document INTEGER NOT NULL,
  from_mention INTEGER NOT NULL,
  place INTEGER NOT NULL,
  to_mention INTEGER NOT NULL,
  type TEXT NOT NULL,
  PRIMARY KEY (document, from_mention, place)
) WITHOUT ROWID;

-- The type is there so that the index answers alone; else the planner reads all relations of the document.
CREATE INDEX relation_by_to ON relation (document, to_mention, type);

CREATE TABLE name_statement (
  document INTEGER NOT NULL,
  place INTEGER NOT NULL,
  full_mention INTEGER NOT NULL,
  other_mention INTEGER NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (document, place)
) WITHOUT ROWID;
