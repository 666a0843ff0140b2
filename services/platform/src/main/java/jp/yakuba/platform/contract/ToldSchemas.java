package jp.yakuba.platform.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.platform.json.Shown;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of answers: what the scan has found, and what it cannot know: what may be missing, which values have a form of
 * their own, that there is nothing else, and which record is written item by item.
 */
final class ToldSchemas {

    private final Map<String, Schema> scanned;
    private final ValueSchemas values;

    ToldSchemas(Map<String, Schema> scanned, ValueSchemas values) {
        this.scanned = scanned;
        this.values = values;
    }

    /** The schema of a type that the scan has called so. */
    Schema of(String scannedName, Type type) {
        var found = scanned.get(scannedName);
        if (found == null || found.getProperties() == null) {
            throw new IllegalStateException("The scan has not found " + scannedName);
        }
        var parts = new Parts(found.getProperties());
        parts.add((Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type));
        return parts.schema();
    }

    private final class Parts {

        private final Map<String, Schema> found;
        private final Map<String, Schema> properties = new LinkedHashMap<>();
        private final List<String> required = new ArrayList<>();
        private final List<String> shown = new ArrayList<>();

        Parts(Map<String, Schema> found) {
            this.found = found;
        }

        void add(Class<?> type) {
            for (var component : type.getRecordComponents()) {
                if (!component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                    addProperty(component);
                } else if (Shown.class.isAssignableFrom(component.getType())) {
                    shown.add(BodyTypes.name(component.getGenericType()));
                } else {
                    add(component.getType());
                }
            }
        }

        private void addProperty(RecordComponent component) {
            var named = component.getAccessor().getAnnotation(JsonProperty.class);
            var name = named == null ? component.getName() : named.value();
            properties.put(name, property(component, found.get(name)));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(name);
            }
        }

        private Schema property(RecordComponent component, @Nullable Schema known) {
            if (Shown.class.isAssignableFrom(component.getType())) {
                return shown(component.getGenericType());
            }
            if (known == null) {
                throw new IllegalStateException("The scan has not found " + component);
            }
            if (component.getType() == List.class
                    && component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && ValueSchemas.isKnown(element)) {
                return known.items(values.of(element));
            }
            var plain = component.getType() == String.class;
            return ValueSchemas.isKnown(component.getType()) && !plain ? values.of(component.getType()) : known;
        }

        /** A record of a type that only the answer tells is just an object. */
        private static Schema shown(Type shown) {
            return shown instanceof ParameterizedType of && of.getActualTypeArguments()[0] instanceof Class<?>
                    ? ValueSchemas.ref(BodyTypes.name(shown))
                    : ValueSchemas.ofType(SchemaType.OBJECT);
        }

        Schema schema() {
            var own = OASFactory.createSchema().addType(SchemaType.OBJECT);
            if (!required.isEmpty()) {
                own.setRequired(required);
            }
            if (shown.isEmpty()) {
                return RecordSchemas.closed(own).properties(properties);
            }
            var whole = OASFactory.createSchema();
            shown.forEach(name -> whole.addAllOf(ValueSchemas.ref(name)));
            whole.addAllOf(own.properties(properties));
            whole.setUnevaluatedProperties(OASFactory.createSchema().booleanSchema(false));
            return whole;
        }
    }
}
