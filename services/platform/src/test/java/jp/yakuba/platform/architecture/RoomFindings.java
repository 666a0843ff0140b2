package jp.yakuba.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.FindingCode;

/** What the classes of a room can find. */
record RoomFindings(JavaClasses classes) {

    /** Their codes. */
    List<String> codes() {
        return constants().map(FindingCode::code).toList();
    }

    /** Weight and code: {@code error check-digit-wrong}. */
    List<String> weighed() {
        return constants()
                .map(finding -> finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.code())
                .toList();
    }

    private Stream<FindingCode> constants() {
        return classes.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(FindingCode.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(FindingCode.class::cast);
    }
}
