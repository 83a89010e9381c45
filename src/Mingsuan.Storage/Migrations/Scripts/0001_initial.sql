-- Three types only, so that one SQL serves both databases: BIGINT, TEXT and {blob}.
-- Times are UTC, ISO 8601 with milliseconds; days are yyyy-MM-dd; truth is 0 or 1; money is in fen (cents of a yuan).

CREATE TABLE departments (
  id {id},
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  region_code TEXT NOT NULL,
  parent_id BIGINT REFERENCES departments (id),
  path TEXT NOT NULL,
  row_version BIGINT NOT NULL
);

CREATE TABLE units (
  id {id},
  department_id BIGINT NOT NULL REFERENCES departments (id),
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  closed BIGINT NOT NULL,
  row_version BIGINT NOT NULL
);
CREATE INDEX units_by_department ON units (department_id);

CREATE TABLE accounts (
  id {id},
  login TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  must_change_password BIGINT NOT NULL,
  disabled BIGINT NOT NULL,
  failed_attempts BIGINT NOT NULL,
  locked_until TEXT,
  created_at TEXT NOT NULL,
  row_version BIGINT NOT NULL
);

CREATE TABLE account_roles (
  id {id},
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  role TEXT NOT NULL,
  department_id BIGINT REFERENCES departments (id),
  unit_id BIGINT REFERENCES units (id),
  CHECK (department_id IS NULL OR unit_id IS NULL)
);
CREATE UNIQUE INDEX account_roles_once ON account_roles (account_id, role, COALESCE(department_id, 0), COALESCE(unit_id, 0));

CREATE TABLE sessions (
  key_hash TEXT PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);

CREATE TABLE api_tokens (
  id {id},
  account_id BIGINT NOT NULL REFERENCES accounts (id),
  name TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
);
CREATE INDEX api_tokens_by_account ON api_tokens (account_id);

CREATE TABLE books (
  id {id},
  department_id BIGINT NOT NULL REFERENCES departments (id),
  fiscal_year BIGINT NOT NULL,
  layout_id TEXT NOT NULL,
  state TEXT NOT NULL,
  version BIGINT NOT NULL,
  correction_reason TEXT,
  submitted_by BIGINT REFERENCES accounts (id),
  approved_on TEXT,
  published_on TEXT,
  created_at TEXT NOT NULL,
  content_version BIGINT NOT NULL,
  row_version BIGINT NOT NULL,
  UNIQUE (department_id, fiscal_year)
);

CREATE TABLE book_rows (
  id {id},
  book_id BIGINT NOT NULL REFERENCES books (id),
  kind TEXT NOT NULL,
  row_key TEXT NOT NULL,
  position BIGINT NOT NULL,
  unit_code TEXT,
  amount_fen BIGINT,
  content TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL,
  row_version BIGINT NOT NULL,
  UNIQUE (book_id, kind, row_key)
);

CREATE TABLE book_versions (
  id {id},
  book_id BIGINT NOT NULL REFERENCES books (id),
  number BIGINT NOT NULL,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  reason TEXT,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  UNIQUE (book_id, number)
);

CREATE TABLE transitions (
  id {id},
  book_id BIGINT NOT NULL REFERENCES books (id),
  version BIGINT NOT NULL,
  step TEXT NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  note TEXT,
  account_id BIGINT REFERENCES accounts (id),
  actor TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX transitions_by_book ON transitions (book_id);

CREATE TABLE comments (
  id {id},
  book_id BIGINT NOT NULL REFERENCES books (id),
  version BIGINT NOT NULL,
  target TEXT NOT NULL,
  body TEXT NOT NULL,
  author TEXT NOT NULL,
  created_at TEXT NOT NULL,
  resolved_at TEXT,
  resolved_by TEXT,
  row_version BIGINT NOT NULL
);
CREATE INDEX comments_by_book ON comments (book_id);

CREATE TABLE documents (
  id {id},
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content {blob} NOT NULL,
  result TEXT,
  account_id BIGINT REFERENCES accounts (id),
  access_hash TEXT NOT NULL,
  uploaded_at TEXT NOT NULL
);
CREATE INDEX documents_by_account ON documents (account_id);

CREATE TABLE decisions (
  id {id},
  book_id BIGINT REFERENCES books (id),
  document_id BIGINT REFERENCES documents (id),
  fingerprint TEXT NOT NULL,
  rule TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  row_version BIGINT NOT NULL,
  CHECK ((book_id IS NULL) <> (document_id IS NULL))
);
CREATE UNIQUE INDEX decisions_once ON decisions (COALESCE(book_id, 0), COALESCE(document_id, 0), fingerprint);

CREATE TABLE publications (
  id {id},
  book_id BIGINT NOT NULL REFERENCES books (id),
  version BIGINT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  content {blob} NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (book_id, version, name)
);

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  row_version BIGINT NOT NULL
);

CREATE TABLE audit (
  seq BIGINT PRIMARY KEY,
  at TEXT NOT NULL,
  account_id BIGINT,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX audit_by_subject ON audit (subject);

-- The end of the chain: tells a trail whose last entries were cut off, and makes writers wait for each other.
CREATE TABLE audit_head (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '');
