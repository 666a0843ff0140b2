package jp.yakuba.platform.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.ShapeFold;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas of records, made of the same shapes by which their JSON is read and written. A record that is sent
 * ({@link #entered}) takes dates and relationships as they are typed and no unknown field; one that is answered
 * ({@link #recorded}) has them as they are recorded.
 */
public final class RecordSchemas {

    private final Components components;

    RecordSchemas(Components components) {
        this.components = components;
    }

    /** Describes a record that is sent; more may be said of what is returned. */
    public Schema entered(String name, RecordShape<?> shape, String description) {
        return entered(name, shape).description(description);
    }

    Schema entered(String name, RecordShape<?> shape) {
        return put(name, shape.fold(new Schemas(new ValueSchemas(components, true), true, false, "Entry")));
    }

    /** Describes a record that is answered item by item: where a value is kept from some, they find the mask instead. */
    Schema recorded(String name, RecordShape<?> shape) {
        return put(name, shape.fold(new Schemas(new ValueSchemas(components, false), false, true, "")));
    }

    /** Describes a record that is answered without what is kept from the reader. */
    Schema readable(String name, RecordShape<?> shape) {
        return put(name, shape.fold(new Schemas(new ValueSchemas(components, false), false, false, "")));
    }

    /** Describes anything else. */
    public Schema put(String name, Schema schema) {
        var before =
                components.getSchemas() == null ? null : components.getSchemas().get(name);
        if (before != null && !Objects.equals(before, schema)) {
            throw new IllegalStateException("Two schemas are called " + name);
        }
        components.addSchema(name, schema);
        return schema;
    }

    /** The schema without leave for further properties. */
    public static Schema closed(Schema schema) {
        return schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
    }

    /** A reference to a schema of the document. */
    public static Schema ref(String name) {
        return ValueSchemas.ref(name);
    }

    /** Records inside the first one become schemas of their own, so that each is described once. */
    private final class Schemas implements ShapeFold<Schema> {

        private final ValueSchemas values;
        private final boolean entered;
        private final boolean masked;
        private final String suffix;

        Schemas(ValueSchemas values, boolean entered, boolean masked, String suffix) {
            this.values = values;
            this.entered = entered;
            this.masked = masked;
            this.suffix = suffix;
        }

        @Override
        public Schema leaf(Leaf leaf) {
            var schema = values.of(leaf);
            return masked && !leaf.secrecy().isOpen()
                    ? OASFactory.createSchema().addAnyOf(schema).addAnyOf(ValueSchemas.ref("Masked"))
                    : schema;
        }

        @Override
        public Schema list(Schema element) {
            var schema = OASFactory.createSchema().addType(SchemaType.ARRAY).items(named(element));
            return entered ? schema.maxItems(Fields.LONGEST_LIST) : schema;
        }

        @Override
        public Schema record(Class<?> type, List<Part<Schema>> parts) {
            var properties = new LinkedHashMap<String, Schema>();
            var required = new ArrayList<String>();
            for (var part : parts) {
                if (isRequired(part)) {
                    required.add(part.name());
                }
                properties.put(part.name(), named(part.form()));
            }
            var schema = OASFactory.createSchema()
                    .title(type.getSimpleName())
                    .addType(SchemaType.OBJECT)
                    .properties(properties);
            if (!required.isEmpty()) {
                schema.setRequired(required);
            }
            return entered ? closed(schema) : schema;
        }

        /** A flag that is not sent is false; a record all of whose parts may be missing may be missing too. */
        private boolean isRequired(Part<Schema> part) {
            var schema = part.form();
            if (!part.required()) {
                return false;
            }
            if (schema.getProperties() != null) {
                return schema.getRequired() != null;
            }
            return !(entered && ValueSchemas.isFlag(schema));
        }

        private Schema named(Schema schema) {
            if (schema.getProperties() == null) {
                return schema;
            }
            var name = schema.getTitle() + suffix;
            put(name, schema);
            return ValueSchemas.ref(name);
        }
    }
}
