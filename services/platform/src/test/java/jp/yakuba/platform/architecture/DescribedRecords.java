package jp.yakuba.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.tenancy.TableShape;

/**
 * The records that classes describe by a {@link RecordShape}, which is how a record comes to be JSON, a form or a schema.
 *
 * @param shapes them, by the field that holds them
 * @param unseen classes that describe a record, and nobody sees where they hold the shape
 */
record DescribedRecords(Map<String, RecordShape<?>> shapes, List<String> unseen) {

    static DescribedRecords of(JavaClasses classes) {
        var shapes = new TreeMap<String, RecordShape<?>>();
        var describing = classes.stream().filter(DescribedRecords::describes).toList();
        for (var type : describing) {
            held(type).forEach(field -> shapes(field)
                    .forEach((name, shape) -> shapes.put(type.getSimpleName() + "." + field.getName() + name, shape)));
        }
        var unseen = describing.stream()
                .filter(type -> held(type).findAny().isEmpty())
                .map(JavaClass::getName)
                .toList();
        return new DescribedRecords(shapes, unseen);
    }

    private static boolean describes(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(RecordShape.class));
    }

    /** A row of a table is shown to nobody as such. */
    private static Stream<JavaField> held(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getAllInvolvedRawTypes().stream()
                        .anyMatch(
                                raw -> raw.isEquivalentTo(RecordShape.class) || raw.isEquivalentTo(TableShape.class)));
    }

    private static Map<String, RecordShape<?>> shapes(JavaField field) {
        return switch (value(field)) {
            case RecordShape<?> shape -> Map.of("", shape);
            case Map<?, ?> several -> several(several);
            case TableShape<?> _ -> Map.of();
            default -> throw new IllegalStateException("Nobody sees the shapes in " + field.getFullName());
        };
    }

    private static Map<String, RecordShape<?>> several(Map<?, ?> held) {
        var shapes = new TreeMap<String, RecordShape<?>>();
        held.forEach((key, value) -> shapes.put("[" + key + "]", (RecordShape<?>) value));
        return shapes;
    }

    private static Object value(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** What nobody has decided of them. */
    Collection<String> undecided() {
        return shapes.entrySet().stream()
                .flatMap(shape -> shape.getValue().undecided().stream().map(path -> shape.getKey() + ": " + path))
                .toList();
    }
}
