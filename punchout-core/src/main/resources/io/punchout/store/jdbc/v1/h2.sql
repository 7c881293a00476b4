CREATE TABLE ${prefix}schema_version (
  version INTEGER NOT NULL PRIMARY KEY
);
INSERT INTO ${prefix}schema_version (version) VALUES (1);

-- times are microseconds since 1970-01-01T00:00:00Z
CREATE TABLE ${prefix}session (
  id            VARCHAR(64) NOT NULL PRIMARY KEY,
  token_hash    VARCHAR(64) NOT NULL UNIQUE,
  connection_id VARCHAR(200) NOT NULL,
  business_unit VARCHAR(200) NOT NULL,
  format        VARCHAR(50)  NOT NULL,
  state         VARCHAR(20)  NOT NULL,
  user_id       VARCHAR(500) NOT NULL,
  created_at    BIGINT NOT NULL,
  start_before  BIGINT NOT NULL,
  expires_at    BIGINT NOT NULL,
  version       BIGINT NOT NULL,
  body          CHARACTER LARGE OBJECT   NOT NULL
);
CREATE INDEX ${prefix}session_expiry ON ${prefix}session (expires_at);
CREATE INDEX ${prefix}session_connection ON ${prefix}session (connection_id, created_at);

CREATE TABLE ${prefix}transaction (
  id              VARCHAR(64) NOT NULL PRIMARY KEY,
  created_at      BIGINT       NOT NULL,
  type            VARCHAR(40)  NOT NULL,
  direction       VARCHAR(3)   NOT NULL,
  successful      BOOLEAN      NOT NULL,
  format          VARCHAR(50),
  connection_id   VARCHAR(200),
  connection_name VARCHAR(500),
  business_unit   VARCHAR(200),
  session_id      VARCHAR(64) ,
  payload_id      VARCHAR(500),
  problems        CHARACTER LARGE OBJECT         NOT NULL,
  message         CHARACTER LARGE OBJECT         NOT NULL,
  mapped_data     CHARACTER LARGE OBJECT         NOT NULL,
  size            BIGINT       NOT NULL,
  duration        BIGINT       NOT NULL,
  remote_address  VARCHAR(200)
);
CREATE INDEX ${prefix}transaction_connection ON ${prefix}transaction (connection_id, id);
CREATE INDEX ${prefix}transaction_unit       ON ${prefix}transaction (business_unit, id);
CREATE INDEX ${prefix}transaction_session    ON ${prefix}transaction (session_id, id);
CREATE INDEX ${prefix}transaction_type       ON ${prefix}transaction (type, id);
CREATE INDEX ${prefix}transaction_successful ON ${prefix}transaction (successful, id);
CREATE INDEX ${prefix}transaction_payload    ON ${prefix}transaction (payload_id, id);
