package jp.yakuba.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;

/** Writes the items of a record, alone or among other items of an answer. */
final class ShownJson extends JsonSerializer<Shown<?>> {

    private final boolean amongOthers;

    /** For Jackson. */
    ShownJson() {
        this(false);
    }

    private ShownJson(boolean amongOthers) {
        this.amongOthers = amongOthers;
    }

    @Override
    public JsonSerializer<Shown<?>> unwrappingSerializer(NameTransformer unwrapper) {
        return new ShownJson(true);
    }

    @Override
    public boolean isUnwrappingSerializer() {
        return amongOthers;
    }

    @Override
    public void serialize(Shown<?> shown, JsonGenerator json, SerializerProvider provider) throws IOException {
        if (!amongOthers) {
            json.writeStartObject();
        }
        for (var item : shown.items().properties()) {
            json.writeFieldName(item.getKey());
            item.getValue().serialize(json, provider);
        }
        if (!amongOthers) {
            json.writeEndObject();
        }
    }
}
