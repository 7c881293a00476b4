CREATE TABLE IF NOT EXISTS ${prefix}schema_version (
  version INTEGER NOT NULL PRIMARY KEY
) CHARACTER SET utf8mb4;

-- ids and names are bytes of UTF-8, so that neither case nor trailing blanks make two the same;
-- times are microseconds since 1970-01-01T00:00:00Z

-- body is the connection as JSON, secrets in it are references or hashes; body_hash is its SHA-256, by which nodes know
-- what they have read: who changes a body by hand changes this, too
CREATE TABLE IF NOT EXISTS ${prefix}connection (
  id            VARBINARY(400) NOT NULL PRIMARY KEY,
  -- the id's UTF-16 code units in hexadecimal digits: one order in every database
  id_order      VARBINARY(400) NOT NULL UNIQUE,
  business_unit VARBINARY(800) NOT NULL,
  format        VARBINARY(200) NOT NULL,
  active        BOOLEAN NOT NULL,
  version       BIGINT NOT NULL,
  -- id, name and business unit in lower case
  search        VARCHAR(600) COLLATE utf8mb4_bin NOT NULL,
  body          LONGTEXT NOT NULL,
  body_hash     VARBINARY(64) NOT NULL,
  INDEX connection_unit (business_unit, id_order)
) CHARACTER SET utf8mb4;

-- which active connections have a credential; key_hash is its SHA-256
CREATE TABLE IF NOT EXISTS ${prefix}connection_key (
  format        VARBINARY(200) NOT NULL,
  key_hash      VARBINARY(64) NOT NULL,
  connection_id VARBINARY(400) NOT NULL,
  PRIMARY KEY (format, key_hash, connection_id),
  INDEX connection_key_owner (connection_id)
) CHARACTER SET utf8mb4;

CREATE TABLE IF NOT EXISTS ${prefix}session (
  id            VARBINARY(64) NOT NULL PRIMARY KEY,
  token_hash    VARBINARY(64) NOT NULL UNIQUE,
  connection_id VARBINARY(800) NOT NULL,
  business_unit VARBINARY(800) NOT NULL,
  format        VARBINARY(200) NOT NULL,
  state         VARBINARY(20) NOT NULL,
  user_id       VARBINARY(2000) NOT NULL,
  created_at    BIGINT NOT NULL,
  start_before  BIGINT NOT NULL,
  expires_at    BIGINT NOT NULL,
  version       BIGINT NOT NULL,
  body          LONGTEXT NOT NULL,
  INDEX session_expiry (expires_at),
  INDEX session_created (created_at, id),
  INDEX session_connection (connection_id, created_at, id),
  INDEX session_unit (business_unit, created_at, id),
  INDEX session_user (user_id, created_at, id)
) CHARACTER SET utf8mb4;

-- answers to messages that may come again; reply is encrypted, and null while the message is being served
CREATE TABLE IF NOT EXISTS ${prefix}reply (
  message_hash  VARBINARY(64) NOT NULL PRIMARY KEY,
  connection_id VARBINARY(800) NOT NULL,
  body_mac      VARBINARY(64) NOT NULL,
  key_name      VARBINARY(16) NOT NULL,
  ticket        VARBINARY(32) NOT NULL,
  until_at      BIGINT NOT NULL,
  session_id    VARBINARY(64),
  reply         LONGBLOB,
  INDEX reply_until (until_at)
) CHARACTER SET utf8mb4;

-- failed authentications: by connection and caller, hashed
CREATE TABLE IF NOT EXISTS ${prefix}failure (
  key_hash      VARBINARY(64) NOT NULL PRIMARY KEY,
  failures      INTEGER NOT NULL,
  until_at      BIGINT NOT NULL,
  INDEX failure_until (until_at)
) CHARACTER SET utf8mb4;

CREATE TABLE IF NOT EXISTS ${prefix}transaction (
  id              VARBINARY(256) NOT NULL PRIMARY KEY,
  created_at      BIGINT NOT NULL,
  type            VARCHAR(40) NOT NULL,
  direction       VARCHAR(3) NOT NULL,
  successful      BOOLEAN NOT NULL,
  format          VARCHAR(50),
  connection_id   VARBINARY(800),
  connection_name VARCHAR(500),
  business_unit   VARBINARY(800),
  session_id      VARBINARY(256),
  payload_id      VARBINARY(2000),
  problems        LONGTEXT NOT NULL,
  -- byte by byte, so that a search tells letters with marks from those without
  message         LONGTEXT COLLATE utf8mb4_bin NOT NULL,
  mapped_data     LONGTEXT NOT NULL,
  size            BIGINT NOT NULL,
  duration        BIGINT NOT NULL,
  remote_address  VARCHAR(200),
  -- codes and texts of the problems, to look for a text in; byte by byte as the message
  problem_text    LONGTEXT COLLATE utf8mb4_bin NOT NULL,
  INDEX transaction_connection (connection_id, id),
  INDEX transaction_unit (business_unit, id),
  INDEX transaction_session (session_id, id),
  INDEX transaction_type (type, id),
  INDEX transaction_successful (successful, id),
  INDEX transaction_payload (payload_id, id)
) CHARACTER SET utf8mb4;

-- last, so that a script that was broken off is run again
INSERT INTO ${prefix}schema_version (version)
  SELECT 1 FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM ${prefix}schema_version WHERE version = 1);
