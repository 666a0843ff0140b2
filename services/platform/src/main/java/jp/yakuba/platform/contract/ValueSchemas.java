package jp.yakuba.platform.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.foundation.text.TextForm;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Schemas of the single values of a record. A type that means something has a schema of its own, with its pattern. */
final class ValueSchemas {

    private static final Set<Class<?>> WHOLE_NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> OTHERS = Set.of(
            boolean.class,
            Boolean.class,
            String.class,
            LocalDate.class,
            YearMonth.class,
            CivilDate.class,
            UUID.class,
            Instant.class);

    private final Components components;
    private final boolean entered;

    /** Describes values as they are entered, or as they are recorded. */
    ValueSchemas(Components components, boolean entered) {
        this.components = components;
        this.entered = entered;
    }

    Schema of(Leaf leaf) {
        var schema = of(leaf.type());
        return leaf.isLimited() ? schema.maxLength(leaf.maxLength()) : schema;
    }

    Schema of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return ofType(SchemaType.BOOLEAN);
        }
        return WHOLE_NUMBERS.contains(type) ? ofType(SchemaType.INTEGER) : text(type);
    }

    /** Whether it is a single value, and not a tree of values. */
    static boolean isKnown(Class<?> type) {
        return OTHERS.contains(type) || WHOLE_NUMBERS.contains(type) || isValue(type);
    }

    /** Whether it is a value with a meaning of its own; an id that says no text form is any UUID to the reader. */
    static boolean isValue(Class<?> type) {
        return type.isAnnotationPresent(TextForm.class)
                || Id.class.isAssignableFrom(type)
                || (type.isEnum() && Coded.class.isAssignableFrom(type))
                || (type.isRecord() && type.getRecordComponents().length == 1 && isListed(listName(type)));
    }

    private Schema text(Class<?> type) {
        if (type == String.class) {
            return ofType(SchemaType.STRING);
        }
        if (type == LocalDate.class) {
            return entered ? ref("DayEntry") : ofType(SchemaType.STRING).format("date");
        }
        if (type == YearMonth.class) {
            return ofType(SchemaType.STRING).pattern("^[0-9]{4}-[0-9]{2}$");
        }
        if (type == UUID.class) {
            return ref("Uuid");
        }
        if (type == CivilDate.class || type == Instant.class) {
            return ref(type.getSimpleName());
        }
        if (type == RecordedDate.class) {
            return ref("DateEntry");
        }
        if (type == Relationship.class) {
            return ref("RelationshipEntry");
        }
        return describe(type);
    }

    private Schema describe(Class<?> type) {
        var name = BodyTypes.name(type);
        var form = type.getAnnotation(TextForm.class);
        if (form != null) {
            components.addSchema(name, described(form));
        } else if (Id.class.isAssignableFrom(type)) {
            return ref("Uuid");
        } else if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            components.addSchema(name, coded(type));
        } else if (isListed(listName(type))) {
            components.addSchema(name, listed(listName(type)));
        } else {
            throw new IllegalStateException(type + " needs a @TextForm to be described");
        }
        return ref(name);
    }

    private static Schema described(TextForm form) {
        return ofType(SchemaType.STRING)
                .description(form.value())
                .pattern("^" + form.pattern() + "$")
                .examples(List.of(form.example()));
    }

    /** The codes that the program knows, with the names of the code list if there is one. */
    static Schema coded(Class<?> type) {
        var codes = new ArrayList<Object>();
        for (var constant : type.getEnumConstants()) {
            codes.add(((Coded) constant).code());
        }
        var schema = ofType(SchemaType.STRING).enumeration(codes);
        var list = listName(type);
        return isListed(list) ? schema.description(description(list, CodeList.load(list))) : schema;
    }

    static Schema listed(String name) {
        var list = CodeList.load(name);
        return ofType(SchemaType.STRING).enumeration(List.copyOf(list.codes())).description(description(name, list));
    }

    private static String description(String name, CodeList list) {
        return list.rows().stream()
                .map(row -> row.code() + " = " + row.name())
                .collect(Collectors.joining(", ", "Code list " + name + ": ", ""));
    }

    private static boolean isListed(String name) {
        return ApiSpecs.class.getResource("/api-specs/code-lists/" + name + ".csv") != null;
    }

    /** {@code RelationshipCode}: {@code relationship}. */
    private static String listName(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("Code$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    static boolean isFlag(Schema schema) {
        return List.of(SchemaType.BOOLEAN).equals(schema.getType());
    }

    static Schema ofType(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
