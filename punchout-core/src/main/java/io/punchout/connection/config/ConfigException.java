package io.punchout.connection.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A connection in a file is not what it must be; the text is for a person and holds no secret. */
final class ConfigException extends JsonMappingException {
    private static final long serialVersionUID = 1L;
    private final ConfigProblem code;
    private final String text;

    ConfigException(JsonParser at, ConfigProblem code, String text) {
        super(at, text);
        this.code = code;
        this.text = text;
    }

    ConfigProblem code() {
        return code;
    }

    String text() {
        return text;
    }
}
