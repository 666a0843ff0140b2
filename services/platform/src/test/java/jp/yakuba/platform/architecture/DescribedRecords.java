package jp.yakuba.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.platform.tenancy.TableShape;

/**
 * The records that classes describe by a {@link RecordShape}, which is how a record comes to be JSON, a form or a schema.
 *
 * @param shapes them, by the field that holds them
 * @param shown those of them that somebody is shown
 * @param unseen classes that describe a record, and nobody sees where they hold the shape
 */
record DescribedRecords(Map<String, RecordShape<?>> shapes, Set<String> shown, List<String> unseen) {

    static DescribedRecords of(JavaClasses classes) {
        var shapes = new TreeMap<String, RecordShape<?>>();
        var shown = new TreeSet<String>();
        var showing = new ShowingOfRecords(classes);
        var describing = classes.stream().filter(DescribedRecords::describes).toList();
        for (var type : describing) {
            held(type).forEach(field -> shapes(field).forEach((key, shape) -> {
                var name = type.getSimpleName() + "." + field.getName() + key;
                shapes.put(name, shape);
                if (showing.isOf(field)) {
                    shown.add(name);
                }
            }));
        }
        var unseen = describing.stream()
                .filter(type -> held(type).findAny().isEmpty())
                .map(JavaClass::getName)
                .toList();
        return new DescribedRecords(shapes, shown, unseen);
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

    /** What nobody has decided of them. Of a record that is only ever taken in nothing needs to be said. */
    Collection<String> undecided() {
        var undecided = new ArrayList<String>();
        shapes.forEach((name, shape) -> {
            var unsaid = shape.everyLeaf().stream()
                    .filter(leaf -> !leaf.secrecy().decided())
                    .map(leaf -> name + ": " + leaf.path())
                    .sorted()
                    .toList();
            if (shown.contains(name) || unsaid.size() < shape.everyLeaf().size()) {
                undecided.addAll(unsaid);
            }
        });
        return undecided;
    }
}
