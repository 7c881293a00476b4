CREATE TABLE IF NOT EXISTS ${prefix}schema_version (
  version INTEGER NOT NULL PRIMARY KEY
);

-- times are microseconds since 1970-01-01T00:00:00Z

-- body is the connection as JSON, secrets in it are references or hashes; body_hash is its SHA-256, by which nodes know
-- what they have read: who changes a body by hand changes this, too
CREATE TABLE IF NOT EXISTS ${prefix}connection (
  id            VARCHAR(100) COLLATE "C" NOT NULL PRIMARY KEY,
  -- the id's UTF-16 code units in hexadecimal digits: one order in every database
  id_order      VARCHAR(400) COLLATE "C" NOT NULL UNIQUE,
  business_unit VARCHAR(200) COLLATE "C" NOT NULL,
  format        VARCHAR(50) COLLATE "C" NOT NULL,
  active        BOOLEAN NOT NULL,
  version       BIGINT NOT NULL,
  -- id, name and business unit in lower case
  search        VARCHAR(600) COLLATE "C" NOT NULL,
  body          TEXT NOT NULL,
  body_hash     VARCHAR(64) COLLATE "C" NOT NULL
);
CREATE INDEX IF NOT EXISTS ${prefix}connection_unit ON ${prefix}connection (business_unit, id_order);

-- which active connections have a credential; key_hash is its SHA-256
CREATE TABLE IF NOT EXISTS ${prefix}connection_key (
  format        VARCHAR(50) COLLATE "C" NOT NULL,
  key_hash      VARCHAR(64) COLLATE "C" NOT NULL,
  connection_id VARCHAR(100) COLLATE "C" NOT NULL,
  PRIMARY KEY (format, key_hash, connection_id)
);
CREATE INDEX IF NOT EXISTS ${prefix}connection_key_owner ON ${prefix}connection_key (connection_id);

CREATE TABLE IF NOT EXISTS ${prefix}session (
  id            VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
  token_hash    VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
  connection_id VARCHAR(200) COLLATE "C" NOT NULL,
  business_unit VARCHAR(200) COLLATE "C" NOT NULL,
  format        VARCHAR(50) COLLATE "C" NOT NULL,
  state         VARCHAR(20) COLLATE "C" NOT NULL,
  user_id       VARCHAR(500) COLLATE "C" NOT NULL,
  created_at    BIGINT NOT NULL,
  start_before  BIGINT NOT NULL,
  expires_at    BIGINT NOT NULL,
  version       BIGINT NOT NULL,
  body          TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ${prefix}session_expiry ON ${prefix}session (expires_at);
CREATE INDEX IF NOT EXISTS ${prefix}session_created ON ${prefix}session (created_at, id);
CREATE INDEX IF NOT EXISTS ${prefix}session_connection ON ${prefix}session (connection_id, created_at, id);
CREATE INDEX IF NOT EXISTS ${prefix}session_unit ON ${prefix}session (business_unit, created_at, id);
CREATE INDEX IF NOT EXISTS ${prefix}session_user ON ${prefix}session (user_id, created_at, id);

-- answers to messages that may come again; reply is encrypted, and null while the message is being served
CREATE TABLE IF NOT EXISTS ${prefix}reply (
  message_hash  VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
  connection_id VARCHAR(200) COLLATE "C" NOT NULL,
  body_mac      VARCHAR(64) COLLATE "C" NOT NULL,
  key_name      VARCHAR(16) COLLATE "C" NOT NULL,
  ticket        VARCHAR(32) COLLATE "C" NOT NULL,
  until_at      BIGINT NOT NULL,
  session_id    VARCHAR(64) COLLATE "C",
  reply         BYTEA
);
CREATE INDEX IF NOT EXISTS ${prefix}reply_until ON ${prefix}reply (until_at);

-- failed authentications: by connection and caller, hashed
CREATE TABLE IF NOT EXISTS ${prefix}failure (
  key_hash      VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
  failures      INTEGER NOT NULL,
  until_at      BIGINT NOT NULL
);
CREATE INDEX IF NOT EXISTS ${prefix}failure_until ON ${prefix}failure (until_at);

CREATE TABLE IF NOT EXISTS ${prefix}transaction (
  id              VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
  created_at      BIGINT NOT NULL,
  type            VARCHAR(40) NOT NULL,
  direction       VARCHAR(3) NOT NULL,
  successful      BOOLEAN NOT NULL,
  format          VARCHAR(50),
  connection_id   VARCHAR(200) COLLATE "C",
  connection_name VARCHAR(500),
  business_unit   VARCHAR(200) COLLATE "C",
  session_id      VARCHAR(64) COLLATE "C",
  payload_id      VARCHAR(500) COLLATE "C",
  problems        TEXT NOT NULL,
  message         TEXT NOT NULL,
  mapped_data     TEXT NOT NULL,
  size            BIGINT NOT NULL,
  duration        BIGINT NOT NULL,
  remote_address  VARCHAR(200),
  -- codes and texts of the problems, to look for a text in
  problem_text    TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS ${prefix}transaction_connection ON ${prefix}transaction (connection_id, id);
CREATE INDEX IF NOT EXISTS ${prefix}transaction_unit ON ${prefix}transaction (business_unit, id);
CREATE INDEX IF NOT EXISTS ${prefix}transaction_session ON ${prefix}transaction (session_id, id);
CREATE INDEX IF NOT EXISTS ${prefix}transaction_type ON ${prefix}transaction (type, id);
CREATE INDEX IF NOT EXISTS ${prefix}transaction_successful ON ${prefix}transaction (successful, id);
CREATE INDEX IF NOT EXISTS ${prefix}transaction_payload ON ${prefix}transaction (payload_id, id);

-- last, so that a script that was broken off is run again
INSERT INTO ${prefix}schema_version (version)
  SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM ${prefix}schema_version WHERE version = 1);
