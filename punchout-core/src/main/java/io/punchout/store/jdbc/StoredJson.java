package io.punchout.store.jdbc;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.punchout.cart.Attribute;
import io.punchout.problem.Problem;
import io.punchout.problem.PunchOutException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of an entry that are no columns, as JSON: the components of the model's records by name. */
final class StoredJson {
    private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {};
    private static final TypeReference<List<Attribute>> ATTRIBUTES = new TypeReference<>() {};
    private static final String EMPTY = "[]";

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            // a collection that an earlier version did not write is empty
            .withConfigOverride(List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Set.class, set -> set.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, map -> map.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    /** Returns a list as text; most are empty, which takes no mapper. */
    String write(List<?> values) {
        return values.isEmpty() ? EMPTY : write((Object) values);
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new PunchOutException("an entry cannot be written as JSON: " + value.getClass(), unwritable);
        }
    }

    <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException unreadable) {
            throw new PunchOutException("a stored " + type.getSimpleName() + " cannot be read", unreadable);
        }
    }

    List<Problem> problems(String json) {
        if (json.equals(EMPTY)) {
            return List.of();
        }
        try {
            return mapper.readValue(json, PROBLEMS);
        } catch (JsonProcessingException unreadable) {
            throw new PunchOutException("stored problems cannot be read", unreadable);
        }
    }

    List<Attribute> attributes(String json) {
        if (json.equals(EMPTY)) {
            return List.of();
        }
        try {
            return mapper.readValue(json, ATTRIBUTES);
        } catch (JsonProcessingException unreadable) {
            throw new PunchOutException("stored mapped data cannot be read", unreadable);
        }
    }
}
