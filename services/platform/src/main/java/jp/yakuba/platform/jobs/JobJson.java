package jp.yakuba.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Parameters and cursors as JSON: written and read by the same program, so records go as they are. */
final class JobJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JobJson() {}

    static <T> T read(ObjectNode node, Class<T> type) {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JsonProcessingException changed) {
            throw new IllegalStateException("The saved state does not fit " + type.getSimpleName(), changed);
        }
    }

    static ObjectNode write(Object value) {
        return MAPPER.valueToTree(value);
    }

    static ObjectNode parse(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("The saved state is not JSON", broken);
        }
    }
}
