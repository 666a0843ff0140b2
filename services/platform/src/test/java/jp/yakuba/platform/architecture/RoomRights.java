package jp.yakuba.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import io.quarkus.security.PermissionsAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.platform.operator.Permission;

/** The rights that the classes of a room declare and ask for. */
record RoomRights(JavaClasses classes) {

    /** The codes of the constants. */
    List<String> constants() {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().isEquivalentTo(Permission.class))
                .map(RoomRights::code)
                .toList();
    }

    /** The codes that annotations ask for, of operations and of what a record keeps from some. */
    Set<String> asked() {
        return Stream.concat(ofOperations(), ofItems()).collect(Collectors.toSet());
    }

    private Stream<String> ofOperations() {
        return classes.stream()
                .flatMap(type -> Stream.<HasAnnotations<?>>concat(Stream.of(type), type.getMethods().stream()))
                .flatMap(annotated -> annotated.tryGetAnnotationOfType(PermissionsAllowed.class).stream())
                .flatMap(allowed -> Stream.of(allowed.value()));
    }

    private Stream<String> ofItems() {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> Stream.of(type.reflect().getRecordComponents()))
                .flatMap(component -> Stream.ofNullable(component.getAnnotation(Guarded.class)))
                .map(Guarded::value);
    }

    private static String code(JavaField constant) {
        try {
            return ((Permission) constant.reflect().get(null)).code();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(constant.getFullName() + " is not for everybody in the room", hidden);
        }
    }
}
